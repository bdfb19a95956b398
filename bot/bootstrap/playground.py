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
from adapters.playground.directory import PLATFORM
from adapters.playground.outbound import PlaygroundMessenger
from adapters.playground.worlds import World, Worlds
from bot.app.outlook import outlook
from bot.bootstrap.application import assemble, opaque_id, opened
from bot.domain.rules import Rules
from bot.errors import ConfigurationError
from bot.ports import Coming
from bot.running.clocks import StoppedClock
from storage import Database


def playground(port: int, url: str | None, say: Callable[[str], None]) -> None:
    """Serve the bot as a web page on this machine; without a database, on a new one."""
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
    world, database = await _opened_world(stack, url, start, opaque_id)
    numbers = count(1)

    async def copied(copies: AsyncExitStack) -> World:
        """Copy the world; all copies name what is new in them alike, so that they compare."""
        copy = f"sqlite:///{folder / f'copy-{next(numbers)}.db'}"
        ids = count(1)
        return (await _opened_world(copies, copy, None, lambda: f"new-{next(ids)}", database))[0]

    return Worlds(world, copied)


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
