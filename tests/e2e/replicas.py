"""Processes that share one PostgreSQL database, by the real clock: relays, and people who click."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Protocol, TypeVar

import bot.app.relay
from bot.app.commands import RequestIntroduction, SayYes
from bot.app.relay import relaying
from bot.bootstrap.application import Application, assemble
from bot.domain.rules import Rules
from bot.messages.views import Card
from bot.ports import Address
from bot.running.clocks import SystemClock
from bot.running.services import keep_running
from storage import Database, open_storage
from tests.e2e.actors import PATIENCE, PLATFORM, WORKSPACE, Diary, FileMessenger, person

#: So high that nobody meets a limit.
MANY = 1_000_000
RULES = Rules(
    undo_for=timedelta(0),
    max_live=MANY,
    max_per_day=MANY,
    max_asks_per_week=MANY,
    max_from_one=MANY,
)
WIDTH = 4
#: How many clicks of one process are under way at once.
AT_ONCE = 8

T = TypeVar("T")
#: Who is introduced by whom: introducer, a, b.
Trio = tuple[str, str, str]


class Barrier(Protocol):
    """Lets processes go on together."""

    def wait(self, timeout: float | None = None) -> int:
        """Wait for the others."""
        ...


class WitnessClock(SystemClock):
    """Writes into the diary how long the relay is about to wait."""

    def __init__(self, diary: Diary) -> None:
        self._diary = diary

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        """Wait, and say so."""
        self._diary.write("waits", seconds=seconds)
        await super().wait(event, seconds)


class SlowMessenger(FileMessenger):
    """A platform on which a message takes until the relay has been told to stop."""

    def __init__(self, diary: Diary) -> None:
        super().__init__(diary)
        self._book = diary
        self.stopping = asyncio.Event()

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        """Begin to send, and be done only after the word to stop."""
        self._book.write("began", key=key)
        await self.stopping.wait()
        return await super().send(to, card, key)


def relay(url: str, diary: Path) -> None:
    """Deliver until SIGTERM, as `askfirst run worker` does."""
    asyncio.run(_relay(url, FileMessenger(Diary(diary)), SystemClock(), WIDTH))


def sleepy_relay(url: str, diary: Path) -> None:
    """Deliver, but look for work of one's own accord only once an hour."""
    bot.app.relay.POLL_INTERVAL = timedelta(hours=1)
    book = Diary(diary)
    asyncio.run(_relay(url, FileMessenger(book), WitnessClock(book)))


def slow_relay(url: str, diary: Path) -> None:
    """Deliver on a slow platform."""
    asyncio.run(_relay(url, SlowMessenger(Diary(diary)), SystemClock()))


async def _relay(url: str, messenger: FileMessenger, clock: SystemClock, width: int = 1) -> None:
    database = open_storage(url)
    application = await _assemble(database, messenger, clock, width)
    if isinstance(messenger, SlowMessenger):
        messenger.stopping = application.relay._stop
    await keep_running(relaying(application.relay, database.listen))
    await database.close()


async def _assemble(
    database: Database, messenger: FileMessenger, clock: SystemClock, width: int = 1
) -> Application:
    return await assemble(database, {PLATFORM: messenger}, clock, RULES, width=width)


def request(url: str, diary: Path, trios: Sequence[Trio]) -> None:
    """Ask for an introduction of each of these pairs."""
    asyncio.run(_request(url, Diary(diary), trios))


async def _request(url: str, diary: Diary, trios: Sequence[Trio]) -> None:
    database = open_storage(url)
    application = await _assemble(database, FileMessenger(diary), SystemClock())
    for batch in _batches(trios):
        commands = [
            RequestIntroduction(
                workspace=WORKSPACE,
                actor=person(introducer),
                delivery=f"{a} {b}",
                people=(person(a), person(b)),
                reason="Both sail.",
            )
            for introducer, a, b in batch
        ]
        await asyncio.gather(*map(application.dispatch, commands))
    await database.close()


def say_yes(
    url: str, diary: Path, asks: Sequence[tuple[str, str]], barrier: Barrier | None = None
) -> None:
    """Say yes to each of these asks (who, and the ask's id), in step with the others."""
    asyncio.run(_say_yes(url, Diary(diary), asks, barrier))


async def _say_yes(
    url: str, diary: Diary, asks: Sequence[tuple[str, str]], barrier: Barrier | None
) -> None:
    database = open_storage(url)
    application = await _assemble(database, FileMessenger(diary), SystemClock())
    for batch in _batches(asks):
        if barrier is not None:
            barrier.wait(PATIENCE)  # nothing else goes on in this process
        commands = [
            SayYes(workspace=WORKSPACE, actor=person(who), target=ask) for who, ask in batch
        ]
        await asyncio.gather(*map(application.dispatch, commands))
    await database.close()


def _batches(things: Sequence[T]) -> list[Sequence[T]]:
    return [things[i : i + AT_ONCE] for i in range(0, len(things), AT_ONCE)]
