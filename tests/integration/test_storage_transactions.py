"""A unit of work is one transaction with one time, and whoever waits for work hears of it."""

import asyncio
import threading
from datetime import UTC, datetime, timedelta
from functools import partial

import psycopg
import pytest
from sqlalchemy import make_url

from bot.domain.effects import EffectKind
from bot.domain.people import PersonFacts
from bot.errors import StorageError
from bot.ports import LearningStorage
from storage import Database
from storage.listener import listen
from tests.integration.conftest import NOW, Opener, SetClock, World, effect, no_mark
from tests.patience import PATIENCE


def as_port(storage: Database) -> LearningStorage:
    """The type checker sees here that the storage is what the core asks for."""
    return storage


async def names(storage: Database, world: World) -> set[str]:
    with storage() as uow:
        people = uow.people.get([world.sam.id, world.alex.id])
    return {person.facts.name for person in people.values()}


async def rename(storage: Database, world: World, *, fails: bool = False) -> None:
    with as_port(storage)() as uow:
        uow.facts.of_people(world.workspace, [PersonFacts("U-Sam", "Samuel")], no_mark)
        uow.totals.add(world.workspace.id, "renamed")
        uow.people.get([world.sam.id])
        if fails:
            raise ValueError


async def test_without_commit_nothing_changes(storage: Database, world: World) -> None:
    """Leaving a unit of work early, or by an error, leaves the database as it was."""
    await rename(storage, world)
    with pytest.raises(ValueError, match=r"^$"):
        await rename(storage, world, fails=True)
    assert await names(storage, world) == {"Sam", "Alex"}
    with storage() as uow:
        assert "renamed" not in uow.totals.all()


async def test_who_stops_waiting_leaves_no_half_transaction(
    database_url: str, opened: Opener, world: World
) -> None:
    """A transaction that has begun goes on to its end, also when its caller was cancelled."""
    storage = opened(database_url)
    began, may_end = threading.Event(), threading.Event()

    def work() -> None:
        with storage() as uow:
            uow.facts.of_people(world.workspace, [PersonFacts("U-Sam", "Samuel")], no_mark)
            began.set()
            may_end.wait(PATIENCE)
            uow.commit()

    task = asyncio.create_task(storage.run(work))
    await asyncio.to_thread(began.wait, PATIENCE)
    task.cancel()
    may_end.set()
    await storage.close()
    assert await names(world.storage, world) == {"Samuel", "Alex"}


async def test_the_time_is_read_once_from_the_clock(
    storage: Database, clock: SetClock, world: World
) -> None:
    """With a clock a transaction stays at the moment in which it began."""
    with storage() as uow:
        assert uow.now == NOW
        clock.time += timedelta(hours=1)
        assert uow.now == NOW
    with storage() as uow:
        assert uow.now == NOW + timedelta(hours=1)


async def test_without_a_clock_the_time_is_now_in_utc(database_url: str, opened: Opener) -> None:
    """The time of the database or of this machine, as an instant in UTC."""
    storage = opened(database_url)
    before = datetime.now(UTC)
    with storage() as uow:
        assert uow.now.tzinfo is UTC
        assert before <= uow.now <= datetime.now(UTC)


async def test_the_time_of_postgres_is_the_database_s(postgres_url: str, opened: Opener) -> None:
    """Replicas whose own clocks differ read the same clock."""
    storage = opened(postgres_url)
    with storage() as uow:
        told = uow._transaction.connection.exec_driver_sql("SELECT now()").scalar_one()
        assert uow.now == told


async def test_units_of_work_take_turns_in_order(sqlite_url: str, opened: Opener) -> None:
    """On SQLite whoever asked first is served first, also against one who never pauses."""
    storage = opened(sqlite_url)
    order: list[str] = []

    async def work(name: str, times: int) -> None:
        for _ in range(times):
            await storage.run(partial(order.append, name))

    await asyncio.gather(work("greedy", 3), work("b", 1), work("c", 1))
    assert order == ["greedy", "b", "c", "greedy", "greedy"]


async def test_listeners_hear_of_new_work_only(storage: Database, world: World) -> None:
    """Recorded effects and introductions with a next moment wake relays once committed."""
    heard: list[str] = []
    storage.on_work(lambda: heard.append("one"))
    storage.on_work(lambda: heard.append("two"))
    introduction = world.introduction()
    with storage() as uow:
        uow.introductions.add(introduction, world.workspace.id, "")
        uow.introductions.save(introduction, None)
        uow.commit()
    assert heard == []
    with storage() as uow:
        uow.introductions.save(introduction, NOW)
        assert heard == []
        uow.commit()
    assert heard == ["one", "two"]
    await world.append("intro", effect(EffectKind.ASK, world.jo))
    assert heard == ["one", "two"] * 2
    with storage() as uow:
        uow.outbox.append("intro", world.workspace, [effect(EffectKind.ASK, world.alex)])
    assert heard == ["one", "two"] * 2


class Heard:
    """Counts and lets a test wait for the next call."""

    def __init__(self, storage: Database) -> None:
        self.count = 0
        self._event = asyncio.Event()
        storage.on_work(self._hear)

    def _hear(self) -> None:
        self.count += 1
        self._event.set()

    async def once(self) -> None:
        await asyncio.wait_for(self._event.wait(), PATIENCE)
        self._event.clear()


async def test_processes_hear_of_each_other_s_work(
    postgres: Database,
    postgres_world: World,
    postgres_url: str,
    opened: Opener,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A commit in one process wakes the other through the database, and itself only once."""
    monkeypatch.setattr("storage.listener.LOOK_EVERY", timedelta(days=1))  # however slow it is
    world, other = postgres_world, opened(postgres_url)
    mine, theirs = Heard(postgres), Heard(other)
    await world.add(world.introduction())
    tasks = [asyncio.create_task(storage.listen()) for storage in (postgres, other)]
    await mine.once()
    await theirs.once()  # each looks once when it begins to listen
    await world.append("intro", effect(EffectKind.ASK, world.jo))
    await mine.once()
    await theirs.once()
    with other() as uow:
        uow.outbox.append("intro", world.workspace, [effect(EffectKind.ASK, world.alex)])
        uow.commit()
    await mine.once()
    assert (mine.count, theirs.count) == (3, 3)
    await stop(tasks)


async def test_work_announced_together_with_an_echo_is_heard_of(postgres_url: str) -> None:
    """Both arrive at once, as they do when another process commits just then."""
    url, heard = make_url(postgres_url), asyncio.Queue[None]()

    async def notify(echo: str) -> None:
        async with await psycopg.AsyncConnection.connect(postgres_url) as connection:
            for payload in (echo, "another process"):
                await connection.execute("SELECT pg_notify('askfirst', %s)", (payload,))

    listening = asyncio.create_task(listen(url, "we", notify, lambda: heard.put_nowait(None)))
    await asyncio.wait_for(heard.get(), PATIENCE)  # it looks once when it begins
    await asyncio.wait_for(heard.get(), PATIENCE)
    await stop([listening])


async def stop(tasks: list["asyncio.Task[None]"]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def cut_all(url: str) -> None:
    """Close all other connections to this database, as a restart of the server does."""
    query = (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    async with await psycopg.AsyncConnection.connect(url, autocommit=True) as connection:
        await connection.execute(query)


async def test_a_lost_listener_connects_again(
    postgres: Database, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the connection is cut it listens again, and looks for what it missed."""
    monkeypatch.setattr("storage.listener.FIRST_PAUSE", timedelta(0))
    heard = Heard(postgres)
    task = asyncio.create_task(postgres.listen())
    await heard.once()
    await cut_all(postgres_url)
    await heard.once()
    await stop([task])


async def test_units_of_work_survive_a_restart_of_the_server(
    postgres: Database, postgres_world: World, postgres_url: str
) -> None:
    """A pooled connection that the server has dropped is replaced without anybody noticing."""
    await cut_all(postgres_url)
    assert await names(postgres, postgres_world) == {"Sam", "Alex"}


async def test_listening_on_sqlite_returns_at_once(sqlite_url: str, opened: Opener) -> None:
    """There is no other process to hear of."""
    await asyncio.wait_for(opened(sqlite_url).listen(), PATIENCE)


async def test_a_server_that_goes_away_is_an_error_of_ours(
    postgres: Database, postgres_world: World, postgres_url: str
) -> None:
    """Losing the connection in the middle of a unit of work says so in one sentence."""
    with pytest.raises(StorageError, match=r"^PostgreSQL at 127.0.0.1.* can't be used"):
        await look_after_a_cut(postgres, postgres_world, postgres_url)


async def look_after_a_cut(storage: Database, world: World, url: str) -> None:
    with storage() as uow:
        uow.people.get([world.sam.id])
        await cut_all(url)
        uow.people.get([world.sam.id], lock=True)


async def test_waiting_for_a_turn_ends(
    sqlite_url: str, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where others keep the database for too long, it is said instead of waiting on."""
    monkeypatch.setattr("storage.database.WAIT_AT_MOST", timedelta(0))
    with pytest.raises(StorageError, match="too busy"):
        await opened(sqlite_url).run(int)


async def test_a_unit_of_work_inside_another_is_refused(
    sqlite_url: str, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would wait for itself."""
    monkeypatch.setattr("storage.engine.WAIT_AT_MOST", timedelta(0))
    storage = opened(sqlite_url)
    with storage(), pytest.raises(StorageError, match="too busy"), storage():
        pass


async def test_another_process_that_keeps_the_file_is_reported(
    sqlite_url: str, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lock on the file that isn't let go in time says so in one sentence."""
    monkeypatch.setattr("storage.engine._PRAGMAS", ("busy_timeout=0", "journal_mode=WAL"))
    mine, theirs = opened(sqlite_url), opened(sqlite_url)
    with mine(), pytest.raises(StorageError, match="too busy"), theirs():
        pass
