"""PostgreSQL tells the processes that share a database of each other's work: NOTIFY and LISTEN."""

import asyncio
import logging
from collections.abc import Callable

import psycopg
from sqlalchemy.ext.asyncio import AsyncEngine

log = logging.getLogger(__name__)

CHANNEL = "askfirst"
#: After a lost connection, the first pause and the longest, in seconds.
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0


async def listen(engine: AsyncEngine, sender: str, heard: Callable[[], None]) -> None:
    """Call `heard` for what others announce, until cancelled; connects again when it has to.

    `sender` marks what this process announced itself and need not hear again.
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
        except psycopg.OperationalError:
            log.warning("not connected to PostgreSQL's LISTEN, trying again in %.1f s", pause)
        await asyncio.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)


async def _connect(engine: AsyncEngine) -> psycopg.AsyncConnection:
    """Open a connection of its own, which no transaction uses, with what the URL says."""
    _, options = engine.dialect.create_connect_args(engine.url)
    return await psycopg.AsyncConnection.connect(**options, autocommit=True)
