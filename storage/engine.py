"""Engines for SQLite and PostgreSQL: where both are told how to be safe, and errors are clear."""

import asyncio
import sqlite3
from typing import Any

from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, Pool
from sqlalchemy.util import await_only

from bot.errors import StorageError

#: How many transactions may run at once; SQLite has one writer, and everything may write.
SQLITE_CONNECTIONS = 1
POSTGRES_CONNECTIONS = 10
#: How long to wait for a lock of another process, or for the PostgreSQL server to answer.
WAIT_AT_MOST = 30

#: A new file's first connections all want to change its journal, and SQLite doesn't wait for that:
#: so often, and after so many seconds, it is tried again.
_TRIES, _AGAIN_AFTER = 200, 0.05
_WAL = "journal_mode=WAL"

_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
}

#: The timeout first: the others may already meet a lock. What is erased is overwritten with zeros,
#: and the log, which still holds it, is cut when its pages have reached the file.
_PRAGMAS = (
    f"busy_timeout={WAIT_AT_MOST * 1000}",
    _WAL,
    "journal_size_limit=0",
    "synchronous=FULL",
    "secure_delete=ON",
)


def parse_url(text: str) -> URL:
    """Read DATABASE_URL and choose its driver; errors don't repeat it, for its password's sake."""
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise StorageError(
            "DATABASE_URL can't be read: it looks like sqlite:///FILE or "
            "postgresql://USER:PASSWORD@HOST/DATABASE."
        ) from None
    scheme = url.drivername.partition("+")[0]
    if scheme not in _DRIVERS:
        raise StorageError(
            f"DATABASE_URL starts with {url.drivername}: AskFirst works with sqlite and postgresql."
        )
    if scheme == "sqlite" and url.database in (None, "", ":memory:"):
        raise StorageError("DATABASE_URL names no file: use sqlite:///FILE.")
    return url.set(drivername=_DRIVERS[scheme])


def is_postgres(url: URL) -> bool:
    """Tell which of the two it is."""
    return url.get_backend_name() == "postgresql"


def make_engine(
    url: URL, *, pool: type[Pool] | None = None, writes: bool = True, foreign_keys: bool = True
) -> AsyncEngine:
    """Make an engine; it connects when it is first used. Its errors don't show parameters."""
    if is_postgres(url):
        return _postgres_engine(url, pool)
    return _sqlite_engine(url, pool, writes, foreign_keys)


def _postgres_engine(url: URL, pool: type[Pool] | None) -> AsyncEngine:
    sizes: dict[str, Any] = {"poolclass": pool} if pool else _sizes(POSTGRES_CONNECTIONS)
    return create_async_engine(
        url,
        hide_parameters=True,
        isolation_level="READ COMMITTED",
        connect_args={} if "connect_timeout" in url.query else {"connect_timeout": WAIT_AT_MOST},
        **sizes,
    )


def _sqlite_engine(
    url: URL, pool: type[Pool] | None, writes: bool, foreign_keys: bool
) -> AsyncEngine:
    sizes: dict[str, Any] = {"poolclass": pool} if pool else _sizes(SQLITE_CONNECTIONS)
    engine = create_async_engine(
        url,
        hide_parameters=True,
        connect_args={"isolation_level": None},  # we begin transactions ourselves
        **sizes,
    )
    pragmas = (*_PRAGMAS, f"foreign_keys={'ON' if foreign_keys else 'OFF'}")

    def set_pragmas(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            _set(cursor, pragma)
        cursor.close()

    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN DEFERRED")

    def try_first(_dialect: object, _record: object, where: list[Any], how: dict[str, Any]) -> None:
        # A file that can't be opened fails here: aiosqlite's thread outlives its failed attempt,
        # and complains on stderr when it finds the event loop closed.
        sqlite3.connect(*where, **how).close()

    event.listen(engine.sync_engine, "do_connect", try_first)
    event.listen(engine.sync_engine, "connect", set_pragmas)
    event.listen(engine.sync_engine, "begin", begin)
    return engine


def _set(cursor: DBAPICursor, pragma: str) -> None:
    for left in reversed(range(_TRIES)):
        try:
            cursor.execute(f"PRAGMA {pragma}")
        except sqlite3.OperationalError as error:
            if pragma != _WAL or not left or error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            await_only(asyncio.sleep(_AGAIN_AFTER))
        else:
            return


def _sizes(connections: int) -> dict[str, int]:
    return {"pool_size": connections, "max_overflow": 0, "pool_timeout": WAIT_AT_MOST}


def once_engine(url: URL, *, writes: bool = True) -> AsyncEngine:
    """Make an engine for one errand, with foreign keys off so that tables can be rebuilt."""
    return make_engine(url, pool=NullPool, writes=writes, foreign_keys=False)
