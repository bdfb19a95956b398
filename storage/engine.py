"""Engines for SQLite and PostgreSQL: their drivers, pools, isolation and durability."""

import os
import sqlite3
import time
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, Pool, QueuePool

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
    "sqlite": "sqlite+pysqlite",
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
#: Compiling a plan takes longer than any of our queries.
_POSTGRES_SETTINGS = "SET jit = off"


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


def database_files(text: str) -> list[Path]:
    """Name the files that SQLite keeps a database in; none for PostgreSQL."""
    file = sqlite_file(text)
    return [Path(f"{file}{ending}") for ending in ("", "-wal", "-shm")] if file else []


def is_postgres(url: URL) -> bool:
    """Tell whether a URL is PostgreSQL's; else it is SQLite's."""
    return url.get_backend_name() == "postgresql"


def sqlite_file(text: str) -> str | None:
    """Name the file of a DATABASE_URL; None where it is PostgreSQL's."""
    url = parse_url(text)
    return None if is_postgres(url) else str(url.database)


def connections(url: URL) -> int:
    """Tell how many transactions may run at once."""
    return POSTGRES_CONNECTIONS if is_postgres(url) else SQLITE_CONNECTIONS


def make_engine(
    url: URL, *, pool: type[Pool] | None = None, writes: bool = True, foreign_keys: bool = True
) -> Engine:
    """Make an engine; it connects when it is first used. Its errors don't show parameters."""
    if is_postgres(url):
        return _postgres_engine(url, pool)
    return _sqlite_engine(url, pool, writes, foreign_keys)


def _postgres_engine(url: URL, pool: type[Pool] | None) -> Engine:
    seconds = WAIT_AT_MOST // timedelta(seconds=1)  # libpq takes whole ones
    engine = create_engine(
        url,
        hide_parameters=True,
        isolation_level="READ COMMITTED",
        connect_args={} if "connect_timeout" in url.query else {"connect_timeout": seconds},
        **_pool_options(url, pool),
    )

    def set_up(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        cursor.execute(_POSTGRES_SETTINGS)
        cursor.close()
        connection.commit()

    event.listen(engine, "connect", set_up)
    return engine


def _sqlite_engine(url: URL, pool: type[Pool] | None, writes: bool, foreign_keys: bool) -> Engine:
    engine = create_engine(
        url,
        hide_parameters=True,
        # We begin transactions ourselves, and hand the connection from thread to thread.
        connect_args={"isolation_level": None, "check_same_thread": False},
        **_pool_options(url, pool),
    )
    pragmas = (*_PRAGMAS, f"foreign_keys={'ON' if foreign_keys else 'OFF'}")

    def set_up(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            _set_pragma(cursor, pragma)
        cursor.close()

    def keep_private(*_: object) -> None:
        _create_for_owner(url)

    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN DEFERRED")

    event.listen(engine, "do_connect", keep_private)
    event.listen(engine, "connect", set_up)
    event.listen(engine, "begin", begin)
    return engine


def _create_for_owner(url: URL) -> None:
    """Create a file that nobody else may read; SQLite gives -wal and -shm the same permissions.

    An empty file is an empty database. What stands in the way SQLite says itself.
    """
    if "uri" in url.query:  # the file's name is written in another way, and the operator's affair
        return
    with suppress(OSError):
        os.close(os.open(str(url.database), os.O_CREAT | os.O_EXCL, 0o600))


def _set_pragma(cursor: DBAPICursor, pragma: str) -> None:
    for left in reversed(range(_WAL_TRIES)):
        try:
            cursor.execute(f"PRAGMA {pragma}")
        except sqlite3.OperationalError as error:
            if pragma != _WAL or not left or error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            time.sleep(_WAL_PAUSE.total_seconds())
        else:
            return


def _pool_options(url: URL, pool: type[Pool] | None) -> dict[str, Any]:
    if pool:
        return {"poolclass": pool}
    return {
        "poolclass": QueuePool,
        "pool_size": connections(url),
        "max_overflow": 0,
        "pool_timeout": WAIT_AT_MOST.total_seconds(),
    }


def migration_engine(url: URL, *, writes: bool = True) -> Engine:
    """Make an engine without a pool, and without SQLite's foreign keys: migrations rebuild tables.

    Without `writes`, transactions on SQLite take no lock that keeps others from writing.
    """
    return make_engine(url, pool=NullPool, writes=writes, foreign_keys=False)
