"""Wires the use cases and the relay to a storage and to messengers."""

import asyncio
import logging
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from adapters.discord import PLATFORM as DISCORD
from adapters.slack import PLATFORM as SLACK
from bot.app.commands import Command
from bot.app.context import LearningDeps
from bot.app.deliveries import claim, next_due
from bot.app.dispatch import dispatch
from bot.app.outcomes import report
from bot.app.relay import Relay, Work
from bot.app.timers import tick
from bot.bootstrap.waiting import when_available
from bot.domain.rules import Rules
from bot.messages.operator import Operator
from bot.messages.replies import Reply
from bot.ports import Clock, Messenger
from bot.running.hash_key import hashing, read_hash_key
from storage import Database, find_pooler, open_storage, upgrade

log = logging.getLogger(__name__)

#: Platforms on which a person has one id in all workspaces.
EVERYWHERE = frozenset({DISCORD})
#: Platforms that have guests of a workspace (on Discord they are in one voice channel alone).
GUESTS = frozenset({SLACK})


@dataclass(frozen=True, slots=True)
class Application:
    """AskFirst, wired: what adapters dispatch to, and the relay that delivers."""

    dispatch: Callable[[Command], Awaitable[Reply]]
    relay: Relay
    deps: LearningDeps


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
    secret_keys: Sequence[str] = (),
    new_id: Callable[[], str] = opaque_id,
    paces: Mapping[str, timedelta] | None = None,
    width: int = 1,
    guests: frozenset[str] = GUESTS,
    operator: Operator | None = None,
) -> Application:
    """Wire the use cases and the relay to a storage and to messengers, by platform.

    `key` keys the hashes that opt-outs of forgotten people leave; without one, the storage keeps
    a key of its own, encrypted with the secret keys if there are any. On the platforms in `paces` a
    person or conversation gets a message no more often than so. `width` is how many effects the
    relay delivers at a time. `guests` names the platforms that have any, and `operator` whoever
    runs the bot.
    """
    if not key:
        key = await database.run(partial(read_hash_key, database, secret_keys))
    deps = LearningDeps(
        database,
        messengers,
        rules,
        locale,
        new_id,
        mark=hashing(key),
        everywhere=EVERYWHERE,
        guests=guests,
        operator=operator or Operator(),
        paces=paces or {},
        learning=database,
    )
    run = database.run
    work = Work(
        tick=lambda: run(partial(tick, deps)),
        claim=lambda *given: run(partial(claim, deps, *given)),
        report=lambda outcomes: run(partial(report, deps, outcomes)),
        next_due=lambda: run(partial(next_due, deps)),
    )
    relay = Relay(work, messengers, clock, width)
    database.on_work(relay.wake)
    return Application(partial(dispatch, deps), relay, deps)


@asynccontextmanager
async def opened(
    url: str,
    clock: Clock | None = None,
    *,
    threads: bool = True,
    pool_mode: str | None = None,
    patience: timedelta = timedelta(0),
) -> AsyncIterator[Database]:
    """Open a database that is as this version needs it, and close it again.

    Without `threads` transactions run in the caller's: for simulations, where nobody else waits.
    While the database isn't up it is waited for as long as `patience` lasts. In which mode a pooler
    lends connections is found out where `pool_mode` doesn't tell.
    """
    found = pool_mode or await when_available(partial(find_pooler, url), patience)
    if found == "transaction":
        log.info("connected through a pooler in transaction mode: looking for work every 2 s")
    database = open_storage(url, clock, threads=threads, pooled=found == "transaction")
    try:
        if threads:  # it may wait long, and a stop doesn't
            begin = partial(asyncio.to_thread, _begin, database, url)
            await when_available(begin, patience)
        else:
            _begin(database, url)
        yield database
    finally:
        await database.close()


def _begin(database: Database, url: str) -> None:
    database.use()
    upgrade(url)
