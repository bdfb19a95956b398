"""Finds out what stands between this process and PostgreSQL."""

import asyncio
from typing import Literal

import psycopg
from sqlalchemy import URL

from storage.address import driver_arguments, is_postgres, parse_url, says_pooled
from storage.errors import translated_errors

#: Nothing, or a pooler that lends a connection for a session or for a transaction.
Between = Literal["nothing", "session", "transaction"]

#: How long a second session may have to wait for the first one.
_WAIT_SECONDS = 3.0


async def find_pooler(text: str) -> Between:
    """Find out whether a pooler is in between, and in which mode, with two short sessions.

    A pooler tells a session another process id than that of the server's process. In transaction
    mode two sessions that are open at once are served by one process, if none of them is in a
    transaction.
    """
    url = parse_url(text)
    if not is_postgres(url):
        return "nothing"
    if says_pooled(url):
        return "transaction"
    with translated_errors(url):
        async with await _session(url) as first:
            process = await _process(first)
            if process == first.info.backend_pid:
                return "nothing"
            return "transaction" if await _serves_another(url, process) else "session"


async def _serves_another(url: URL, process: int) -> bool:
    try:
        async with asyncio.timeout(_WAIT_SECONDS), await _session(url) as second:
            return await _process(second) == process
    except TimeoutError:  # the pool has one connection, and the first session keeps it
        return False


async def _session(url: URL) -> psycopg.AsyncConnection:
    arguments = driver_arguments(url) | {"prepare_threshold": None}
    return await psycopg.AsyncConnection.connect(**arguments, autocommit=True)


async def _process(connection: psycopg.AsyncConnection) -> int:
    row = await (await connection.execute("SELECT pg_backend_pid()")).fetchone()
    return int(row[0]) if row else 0
