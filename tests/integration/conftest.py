"""People and introductions in a storage of either kind, and the playground."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from bot.domain.effects import Effect, EffectKind
from bot.domain.introduction import Ask, Introduction
from bot.domain.people import Person, PersonFacts, PersonId, Workspace, WorkspaceFacts
from storage import Database, open_storage
from tests.playground import Page, playing

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
SECOND, HOUR, DAY = timedelta(seconds=1), timedelta(hours=1), timedelta(days=1)


@dataclass
class SetClock:
    """A clock that stands where a test sets it."""

    time: datetime = NOW

    def now(self) -> datetime:
        return self.time


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


Opener = Callable[..., Database]


@pytest.fixture
async def opened() -> AsyncIterator[Opener]:
    """Open storages that are closed at the end of the test."""
    storages: list[Database] = []

    def open_one(url: str, clock: SetClock | None = None) -> Database:
        storages.append(open_storage(url, clock))
        return storages[-1]

    yield open_one
    for storage in storages:
        await storage.close()


@pytest.fixture
def storage(database_url: str, clock: SetClock, opened: Opener) -> Database:
    """A storage of either kind."""
    return opened(database_url, clock)


@pytest.fixture
def postgres(postgres_url: str, clock: SetClock, opened: Opener) -> Database:
    """A storage on PostgreSQL, for what only several connections can show."""
    return opened(postgres_url, clock)


@dataclass
class World:
    """A workspace with Sam, who introduces, Alex and Jo, and others."""

    storage: Database
    workspace: Workspace
    sam: Person
    alex: Person
    jo: Person
    others: list[Person]

    def introduction(self, key: str = "intro", **changes: Any) -> Introduction:  # noqa: ANN401
        """Make an introduction of Alex and Jo by Sam."""
        asks = (
            Ask(f"{key}-alex", self.alex.id, note="for Alex"),
            Ask(f"{key}-jo", self.jo.id),
        )
        introduction = Introduction(
            key, self.sam.id, asks, created_at=NOW, open_for=timedelta(days=7), reason="Both sail."
        )
        return replace(introduction, **changes)

    def of_others(self, key: str, a: int, b: int, **changes: Any) -> Introduction:  # noqa: ANN401
        """Make an introduction by Sam of two of the others."""
        asks = (Ask(f"{key}-a", self.others[a].id), Ask(f"{key}-b", self.others[b].id))
        return self.introduction(key, asks=asks, **changes)

    async def add(self, *introductions: Introduction) -> None:
        """Store introductions, each by a request of its own."""
        with self.storage() as uow:
            for introduction in introductions:
                uow.introductions.add(introduction, self.workspace.id, "")
            uow.commit()

    async def append(self, introduction: str, *effects: Effect) -> None:
        """Record effects of an introduction."""
        with self.storage() as uow:
            uow.outbox.append(introduction, self.workspace, effects)
            uow.commit()


def effect(
    kind: EffectKind, to: Person | PersonId | None, due: datetime = NOW, cause: str = ""
) -> Effect:
    """Make an effect to a person or, without one, to the conversation."""
    return Effect(kind, to.id if isinstance(to, Person) else to, due, cause)


def no_mark(external: str) -> str:
    """Hash a platform's id, for tests."""
    return f"mark of {external}"


async def make_world(storage: Database) -> World:
    facts = WorkspaceFacts("slack", "T1", "Harbor Founders", "en", "Europe/London")
    names = ["Sam", "Alex", "Jo", "Kim", "Lou", "Max", "Nic"]
    people = [PersonFacts(f"U-{name}", name) for name in names]
    with storage() as uow:
        workspace = uow.workspaces.ensure(facts)
        sam, alex, jo, *others = uow.people.ensure(workspace, people, no_mark)
        uow.commit()
    return World(storage, workspace, sam, alex, jo, others)


@pytest.fixture
async def world(storage: Database) -> World:
    """Some people in a storage of either kind."""
    return await make_world(storage)


@pytest.fixture
async def filled(world: World) -> World:
    """The world with introductions `a`, `b` and `c` in it."""
    await world.add(world.introduction("a"), world.of_others("b", 0, 1), world.of_others("c", 2, 3))
    return world


@pytest.fixture
async def postgres_world(postgres: Database) -> World:
    """The same people on PostgreSQL only."""
    return await make_world(postgres)


async def until_waiting(url: str, task: "asyncio.Task[Any]") -> None:
    """Return when a transaction on this PostgreSQL database waits for another's lock."""
    waiting = (
        "SELECT count(*) FROM pg_stat_activity "
        "WHERE wait_event_type = 'Lock' AND datname = current_database()"
    )
    async with await psycopg.AsyncConnection.connect(url, autocommit=True) as connection:
        while not task.done():
            row = await (await connection.execute(waiting)).fetchone()
            if row and row[0]:
                return


@pytest.fixture
async def page(sqlite_url: str, tmp_path: Path, no_fsync: None) -> AsyncIterator[Page]:
    """The playground, on a new SQLite file."""
    async with playing(sqlite_url, tmp_path) as begun:
        yield begun
