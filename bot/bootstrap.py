"""The composition root: nothing else knows use cases, relay, storage and adapters at once."""

import asyncio
import hashlib
import hmac
import logging
import secrets
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path
from typing import TextIO, cast
from zoneinfo import ZoneInfo

from adapters.playground.app import serve
from adapters.playground.inbound import PLATFORM
from adapters.playground.outbound import PlaygroundMessenger
from adapters.playground.stage import Stage, World
from adapters.terminal.app import Patient, audience, play
from adapters.terminal.inbound import script
from adapters.terminal.outbound import TerminalMessenger
from bot.clocks import StoppedClock, SystemClock
from bot.commands import Command
from bot.errors import AskFirstError, ConfigurationError
from bot.outbox import Relay, Work
from bot.ports import Clock, Messenger
from bot.replies import Reply
from bot.rules import Rules
from bot.services import dispatch
from bot.services.context import Deps
from bot.services.deliveries import claim, next_due, report
from bot.services.outlook import outlook
from bot.services.preferences import forget as forget_person
from bot.services.timers import tick
from bot.settings import Settings
from bot.voice import Voice
from storage import Database, open_storage, status, upgrade

log = logging.getLogger(__name__)

#: The demo is in English and UTC whatever this machine speaks.
_DEMO_VOICE = Voice("en", ZoneInfo("UTC"))


@dataclass(frozen=True, slots=True)
class Application:
    """AskFirst, wired: what adapters dispatch to, and the relay that delivers."""

    dispatch: Callable[[Command], Awaitable[Reply]]
    relay: Relay
    deps: Deps


def opaque_id() -> str:
    """Make an id that can't be guessed: it is all that a button carries."""
    return secrets.token_urlsafe(12)


async def assemble(
    database: Database,
    messengers: Mapping[str, Messenger],
    clock: Clock,
    rules: Rules,
    *,
    locale: str = "en",
    key: bytes = b"",
    new_id: Callable[[], str] = opaque_id,
    width: int = 1,
) -> Application:
    """Wire the use cases and the relay to a storage and to messengers, by platform.

    `key` keys the hashes that opt-outs of forgotten people leave; without one, the storage keeps
    a key of its own. `width` is how many effects the relay delivers at a time.
    """
    key = key or await _own_key(database)
    deps = Deps(database, messengers, rules, locale, new_id, partial(_mark, key))
    work = Work(
        tick=partial(tick, deps),
        claim=partial(claim, deps),
        report=partial(report, deps),
        next_due=partial(next_due, deps),
    )
    relay = Relay(work, messengers, clock, width)
    database.on_work(relay.wake)
    return Application(partial(dispatch, deps), relay, deps)


async def _own_key(database: Database) -> bytes:
    async with database() as uow:
        key = await uow.secret("marks")
        await uow.commit()
        return key


def _mark(key: bytes, address: str) -> str:
    return hmac.digest(key, address.encode(), hashlib.sha256).hex()


@asynccontextmanager
async def opened(url: str, clock: Clock | None = None) -> AsyncIterator[Database]:
    """Open a database that is as this version needs it, and close it again."""
    await upgrade(url)
    database = open_storage(url, clock)
    try:
        yield database
    finally:
        await database.close()


async def keep_running(application: Application, database: Database) -> None:
    """Run the relay until SIGINT or SIGTERM; what is in flight is finished first."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, application.relay.stop)
    async with asyncio.TaskGroup() as group:  # one crash stops all, loudly
        listening = group.create_task(database.listen())
        await application.relay.run()
        listening.cancel()


# What the commands of `askfirst` do.


def run(settings: Settings, part: str) -> None:
    """Run the bot on every platform that has tokens."""
    del part
    names = " and ".join(sorted(settings.platforms()))
    raise ConfigurationError(
        f"This version of AskFirst has no adapter for {names} yet. "
        "To see the bot at work without any token: askfirst playground"
    )


def demo(alex: str, jo: str, start: datetime, json: bool) -> None:
    """Play one introduction in the terminal, on the real parts and a temporary database."""
    answers = script(alex, jo)
    clock = StoppedClock(start)
    stream = Patient(sys.stdout)
    watcher = audience(
        cast("TextIO", stream), as_json=json, start=start, when=_DEMO_VOICE.write_date
    )
    messenger = TerminalMessenger(clock, watcher.see, _DEMO_VOICE.write_date)

    async def performance() -> None:
        async with opened(f"sqlite:///{Path(folder) / 'demo.db'}", clock) as database:
            application = await assemble(database, {"terminal": messenger}, clock, Rules())
            step = application.relay.step
            await play(answers, application.dispatch, step, clock, messenger, watch=watcher.watch)

    with tempfile.TemporaryDirectory(prefix="askfirst-") as folder:
        asyncio.run(performance())
    watcher.end()
    stream.finish()


def playground(port: int, url: str | None, say: Callable[[str], None]) -> None:
    """Serve the bot as a web page on this machine; without a database, on a new one."""

    async def serving() -> None:
        async with AsyncExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="askfirst-")))
            where = url or f"sqlite:///{folder / 'playground.db'}"
            await serve(await opened_stage(stack, where, folder), port, say)

    asyncio.run(serving())


async def opened_stage(
    stack: AsyncExitStack, url: str, folder: Path, start: datetime | None = None
) -> Stage:
    """Set the playground up: it goes on where its database was, else at `start`, else now."""
    world, database = await _opened_world(stack, url, start, opaque_id)
    numbers = count(1)

    async def copied(copies: AsyncExitStack) -> World:
        """Copy the world; all copies name what is new in them alike, so that they compare."""
        copy = f"sqlite:///{folder / f'copy-{next(numbers)}.db'}"
        ids = count(1)
        return (await _opened_world(copies, copy, None, lambda: f"new-{next(ids)}", database))[0]

    return Stage(world, copied)


async def _refuse_foreign(database: Database) -> None:
    """Keep the playground's clock away from real introductions: it would let their time pass."""
    async with database() as uow:
        foreign = sorted(await uow.workspaces.platforms() - {PLATFORM})
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
    database = await stack.enter_async_context(opened(url, clock))
    if original is None:
        await _refuse_foreign(database)
    else:
        await original.copy_to(database)
    messenger = PlaygroundMessenger(clock, _Journal(database))
    await messenger.restore()
    clock.advance_to(messenger.screens.now or start or datetime.now(UTC))
    if messenger.screens.now is None:
        await messenger.move(clock.now())
    application = await assemble(database, {PLATFORM: messenger}, clock, Rules(), new_id=new_id)
    look = partial(outlook, application.deps)
    step = application.relay.step
    return World(application.dispatch, step, look, clock, messenger), database


@dataclass(frozen=True, slots=True)
class _Journal:
    """The playground's journal, an entry a transaction."""

    database: Database

    async def read(self) -> list[str]:
        """Read all entries, oldest first."""
        async with self.database() as uow:
            return await uow.journal.read()

    async def append(self, entry: str) -> None:
        """Write an entry."""
        async with self.database() as uow:
            await uow.journal.append([entry])
            await uow.commit()


def check(settings: Settings) -> list[tuple[bool, str]]:
    """Tell what is configured and whether it works, one line each."""
    platforms = sorted(settings.platforms())
    tokens = (
        f"tokens: {', '.join(platforms)} set, but this version has no adapter for that yet"
        if platforms
        else "tokens: none set, so there is nothing to run yet (see .env.example)"
    )
    return [
        (True, "settings: readable"),
        _check_database(settings),
        (
            True,
            f"secret key: {'set' if settings.secret_key else 'none; one is kept in the database'}",
        ),
        (False, tokens),
    ]


def _check_database(settings: Settings) -> tuple[bool, str]:
    found = asyncio.run(status(_url(settings)))
    kind = "SQLite" if settings.on_sqlite else "PostgreSQL"
    if found == "current":
        return True, f"database: {kind}, up to date"
    return found == "empty", (
        f"database: {kind}, empty; it is set up at the first start"
        if found == "empty"
        else f"database: {kind}, made by an older version; run: askfirst migrate"
    )


def migrate(settings: Settings) -> str:
    """Bring the database up to this version."""

    async def migration() -> str:
        before = await status(_url(settings))
        await upgrade(_url(settings))
        return before

    before = asyncio.run(migration())
    if before == "current":
        return "The database was up to date already."
    return "The database is up to date now."


def stats(settings: Settings) -> dict[str, int]:
    """Sum up the totals, the only statistics that are kept."""

    async def totals() -> dict[str, int]:
        if await status(_url(settings)) == "empty":
            return {}
        async with opened(_url(settings)) as database, database() as uow:
            return await uow.totals.all()

    return asyncio.run(totals())


def forget(settings: Settings, platform: str, workspace: str, user: str) -> str:
    """Erase a person on the operator's word."""

    async def erasure() -> bool:
        if await status(_url(settings)) == "empty":
            return False
        async with opened(_url(settings)) as database:
            application = await assemble(
                database, {}, SystemClock(), settings.rules(), key=_key(settings)
            )
            return await forget_person(application.deps, platform, workspace, user)

    if asyncio.run(erasure()):
        return "Everything about that person is erased."
    raise AskFirstError("Nobody by that id is known there, so there was nothing to erase.")


def _url(settings: Settings) -> str:
    return settings.database_url.get_secret_value()


def _key(settings: Settings) -> bytes:
    return settings.secret_key.get_secret_value().encode() if settings.secret_key else b""
