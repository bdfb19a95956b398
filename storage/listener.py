"""Hears of other processes' work through PostgreSQL's NOTIFY and LISTEN."""

import asyncio
import logging
from collections.abc import Callable
from datetime import timedelta

import psycopg
from sqlalchemy import Engine

log = logging.getLogger(__name__)

CHANNEL = "askfirst"
#: The pause before connecting again; each further one is twice as long, up to the longest.
FIRST_PAUSE = timedelta(seconds=0.5)
LONGEST_PAUSE = timedelta(seconds=30)


async def listen(engine: Engine, sender: str, heard: Callable[[], None]) -> None:
    """Call `heard` for each NOTIFY of another process, until cancelled; reconnects when cut off.

    `sender` is the payload of this process's own notifications, which are ignored.
    """
    pause = FIRST_PAUSE
    while True:
        try:
            async with await _connect(engine) as connection:
                await connection.execute(f"LISTEN {CHANNEL}")
                pause = FIRST_PAUSE
                heard()  # something may have been announced while nobody listened
                async for message in connection.notifies():
                    if message.payload != sender:
                        heard()
        except (psycopg.Error, OSError):
            seconds = pause.total_seconds()
            log.warning("not connected to PostgreSQL's LISTEN, trying again in %.1f s", seconds)
        await asyncio.sleep(pause.total_seconds())
        pause = min(pause * 2, LONGEST_PAUSE)


async def _connect(engine: Engine) -> psycopg.AsyncConnection:
    """Open a connection outside the pool, with the URL's options: LISTEN keeps it forever."""
    _, options = engine.dialect.create_connect_args(engine.url)
    return await psycopg.AsyncConnection.connect(**options, autocommit=True)
