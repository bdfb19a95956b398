"""`askfirst playground`: the bot in a web page on this machine."""

import asyncio
import tempfile
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path

from adapters.playground.app import serve
from adapters.playground.directory import PLATFORM, everyone_reads
from adapters.playground.outbound import PlaygroundMessenger
from adapters.playground.worlds import World, Worlds
from bot.app.outlook import outlook
from bot.bootstrap.application import assemble, opaque_id, opened
from bot.domain.rules import Rules
from bot.errors import ConfigurationError
from bot.ports import Coming
from bot.running.clocks import StoppedClock
from storage import Database


def playground(port: int, url: str | None, locale: str | None, say: Callable[[str], None]) -> None:
    """Serve the bot as a web page on this machine; without a database, on a new one."""
    if locale is not None:
        everyone_reads(locale)
    asyncio.run(_serve(port, url, say))


async def _serve(port: int, url: str | None, say: Callable[[str], None]) -> None:
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="askfirst-")))
        where = url or f"sqlite:///{folder / 'playground.db'}"
        await serve(await opened_worlds(stack, where, folder), port, say)


async def opened_worlds(
    stack: AsyncExitStack, url: str, folder: Path, start: datetime | None = None
) -> Worlds:
    """Set the playground up: it goes on where its database was, else at `start`, else now."""
    source = _Source(url, folder, start)
    stack.push_async_callback(source.close)
    return Worlds(await source.open(), source.copy, source.open_anew)


class _Source:
    """Opens the world that is played, on its database, and copies of it."""

    def __init__(self, url: str, folder: Path, start: datetime | None) -> None:
        self._url = url
        self._folder = folder
        self._start = start
        self._numbers = count(1)
        self._stack = AsyncExitStack()  #: what the world holds on to
        self._database: Database

    async def open(self) -> World:
        """Open the world where its database left it."""
        world, self._database = await _opened_world(self._stack, self._url, self._start, opaque_id)
        return world

    async def open_anew(self) -> World:
        """Erase everything that was played, and open the world as at the first time."""
        _refuse_foreign(self._database)
        self._database.erase()
        await self._stack.aclose()
        return await self.open()

    async def copy(self, copies: AsyncExitStack) -> World:
        """Copy the world; all copies name what is new in them alike, so that they compare."""
        url = f"sqlite:///{self._folder / f'copy-{next(self._numbers)}.db'}"
        ids = count(1)
        world, _ = await _opened_world(
            copies, url, None, lambda: f"new-{next(ids)}", self._database
        )
        return world

    async def close(self) -> None:
        """Close the database."""
        await self._stack.aclose()


def _refuse_foreign(database: Database) -> None:
    """Keep the playground's clock away from real introductions: it would let their time pass."""
    with database() as uow:
        foreign = sorted(uow.workspaces.platforms() - {PLATFORM})
    if foreign:
        raise ConfigurationError(
            f"--database: that one is in use on {' and '.join(foreign)}, where time is real. "
            "Give the playground a database of its own, such as sqlite:///playground.db"
        )


async def _opened_world(
    stack: AsyncExitStack,
    url: str,
    start: datetime | None,
    new_id: Callable[[], str],
    original: Database | None = None,
) -> tuple[World, Database]:
    clock = StoppedClock(datetime.fromtimestamp(0, UTC))
    database = await stack.enter_async_context(opened(url, clock, threads=False))
    if original is None:
        _refuse_foreign(database)
    else:
        original.copy_to(database)
    messenger = PlaygroundMessenger(clock, _Journal(database))
    await messenger.restore()
    clock.advance_to(messenger.screens.now or start or datetime.now(UTC))
    if messenger.screens.now is None:
        await messenger.move(clock.now())
    application = await assemble(database, {PLATFORM: messenger}, clock, Rules(), new_id=new_id)
    step = application.relay.step

    async def look() -> list[Coming]:
        return await database.run(partial(outlook, application.deps))

    return World(application.dispatch, step, look, clock, messenger), database


@dataclass(frozen=True, slots=True)
class _Journal:
    """The playground's journal, an entry a transaction."""

    database: Database

    async def read(self) -> list[str]:
        """Read all entries, oldest first."""
        with self.database() as uow:
            return uow.playground_journal.read()

    async def append(self, entry: str) -> None:
        """Write an entry."""
        with self.database() as uow:
            uow.playground_journal.append([entry])
            uow.commit()
