"""Engines for SQLite and PostgreSQL: their drivers, pools, isolation and durability."""

import asyncio
import sqlite3
from datetime import timedelta
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
#: How long to wait for a free connection, for a lock of another process on SQLite, and for the
#: PostgreSQL server to accept a connection.
WAIT_AT_MOST = timedelta(seconds=30)

_WAL = "journal_mode=WAL"
#: Several processes may switch a new file to WAL at once; SQLite's busy_timeout doesn't cover that
#: switch, so we repeat it.
_WAL_TRIES = 200
_WAL_PAUSE = timedelta(milliseconds=50)

_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
}

#: busy_timeout comes first, as the others may already wait for a lock. secure_delete overwrites
#: with zeros what is deleted; journal_size_limit truncates the write-ahead log, which still holds
#: it, at each checkpoint.
_PRAGMAS = (
    f"busy_timeout={WAIT_AT_MOST // timedelta(milliseconds=1)}",
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
    """Tell whether a URL is PostgreSQL's; else it is SQLite's."""
    return url.get_backend_name() == "postgresql"


def make_engine(
    url: URL, *, pool: type[Pool] | None = None, writes: bool = True, foreign_keys: bool = True
) -> AsyncEngine:
    """Make an engine; it connects when it is first used. Its errors don't show parameters."""
    if is_postgres(url):
        return _postgres_engine(url, pool)
    return _sqlite_engine(url, pool, writes, foreign_keys)


def _postgres_engine(url: URL, pool: type[Pool] | None) -> AsyncEngine:
    pool_options: dict[str, Any] = (
        {"poolclass": pool} if pool else _pool_options(POSTGRES_CONNECTIONS)
    )
    seconds = WAIT_AT_MOST // timedelta(seconds=1)  # libpq takes whole ones
    return create_async_engine(
        url,
        hide_parameters=True,
        isolation_level="READ COMMITTED",
        connect_args={} if "connect_timeout" in url.query else {"connect_timeout": seconds},
        **pool_options,
    )


def _sqlite_engine(
    url: URL, pool: type[Pool] | None, writes: bool, foreign_keys: bool
) -> AsyncEngine:
    pool_options: dict[str, Any] = (
        {"poolclass": pool} if pool else _pool_options(SQLITE_CONNECTIONS)
    )
    engine = create_async_engine(
        url,
        hide_parameters=True,
        connect_args={"isolation_level": None},  # we begin transactions ourselves
        **pool_options,
    )
    pragmas = (*_PRAGMAS, f"foreign_keys={'ON' if foreign_keys else 'OFF'}")

    def set_pragmas(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            _set_pragma(cursor, pragma)
        cursor.close()

    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN DEFERRED")

    def check_file(
        _dialect: object, _record: object, where: list[Any], how: dict[str, Any]
    ) -> None:
        # Fails here if the file can't be opened: after a failure of its own aiosqlite leaves its
        # thread running, which prints a traceback once the event loop is closed.
        sqlite3.connect(*where, **how).close()

    event.listen(engine.sync_engine, "do_connect", check_file)
    event.listen(engine.sync_engine, "connect", set_pragmas)
    event.listen(engine.sync_engine, "begin", begin)
    return engine


def _set_pragma(cursor: DBAPICursor, pragma: str) -> None:
    for left in reversed(range(_WAL_TRIES)):
        try:
            cursor.execute(f"PRAGMA {pragma}")
        except sqlite3.OperationalError as error:
            if pragma != _WAL or not left or error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            await_only(asyncio.sleep(_WAL_PAUSE.total_seconds()))
        else:
            return


def _pool_options(connections: int) -> dict[str, float]:
    return {
        "pool_size": connections,
        "max_overflow": 0,
        "pool_timeout": WAIT_AT_MOST.total_seconds(),
    }


def migration_engine(url: URL, *, writes: bool = True) -> AsyncEngine:
    """Make an engine without a pool, and without SQLite's foreign keys: migrations rebuild tables.

    Without `writes`, transactions on SQLite take no lock that keeps others from writing.
    """
    return make_engine(url, pool=NullPool, writes=writes, foreign_keys=False)
