"""Hears of other processes' work through PostgreSQL's NOTIFY and LISTEN, or looks for it often."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

import psycopg
from sqlalchemy import URL

from bot.errors import StorageError
from storage.address import driver_arguments

log = logging.getLogger(__name__)

CHANNEL = "askfirst"
#: Ends the payload of a notification that tells nobody of work, and only shows that NOTIFY works.
ECHO = "?"
#: The pause before connecting again; each further one is twice as long, up to the longest.
FIRST_PAUSE = timedelta(seconds=0.5)
LONGEST_PAUSE = timedelta(seconds=30)
#: How often to look for work where nothing tells of it.
LOOK_EVERY = timedelta(seconds=2)
#: So often nothing was heard of our own notification before the operator is told.
SILENT_LOOKS = 3


async def look_often(heard: Callable[[], None]) -> None:
    """Call `heard` every other second, until cancelled: through a pooler LISTEN hears nothing."""
    while True:
        await asyncio.sleep(LOOK_EVERY.total_seconds())
        heard()


async def listen(
    url: URL,
    sender: str,
    notify: Callable[[str], Awaitable[None]],
    heard: Callable[[], None],
) -> None:
    """Call `heard` for each NOTIFY of another process, until cancelled; reconnects when cut off.

    `sender` is the payload of this process's own notifications, which are ignored, and `notify`
    sends one. Until an echo of it has come back, `heard` is called every other second too.
    """
    pause = FIRST_PAUSE
    while True:
        try:
            async with await _connect(url) as connection:
                await connection.execute(f"LISTEN {CHANNEL}")
                pause = FIRST_PAUSE
                heard()  # something may have been announced while nobody listened
                await notify(sender + ECHO)
                await _hear_all(connection, sender, heard)
        except (psycopg.Error, OSError, StorageError):
            seconds = pause.total_seconds()
            log.warning("not connected to PostgreSQL's LISTEN, trying again in %.1f s", seconds)
        await asyncio.sleep(pause.total_seconds())
        pause = min(pause * 2, LONGEST_PAUSE)


def _hear(payload: str, sender: str, heard: Callable[[], None]) -> None:
    if payload != sender and not payload.endswith(ECHO):
        heard()


async def _hear_all(
    connection: psycopg.AsyncConnection, sender: str, heard: Callable[[], None]
) -> None:
    """Hear of others' work; look often until our own echo came back, which shows that it gets here.

    No wait is left early: psycopg drops the rest of what it has read at once with the echo.
    """
    looks, echoed = 0, False
    while True:
        timeout = None if echoed else LOOK_EVERY.total_seconds()
        async for message in connection.notifies(timeout=timeout):
            _hear(message.payload, sender, heard)
            echoed = echoed or message.payload == sender + ECHO
        if not echoed:
            heard()
            looks += 1
        if looks == SILENT_LOOKS and not echoed:
            log.warning(
                "PostgreSQL's NOTIFY doesn't get through, so work is looked for every %d s: "
                "behind a pooler in transaction mode set ASKFIRST_POOL_MODE=transaction.",
                LOOK_EVERY.total_seconds(),
            )


async def _connect(url: URL) -> psycopg.AsyncConnection:
    """Open a connection outside the pool, as the pool opens its own: LISTEN keeps it forever."""
    return await psycopg.AsyncConnection.connect(**driver_arguments(url), autocommit=True)
