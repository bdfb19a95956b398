"""Engines for SQLite and PostgreSQL: their drivers, pools, isolation and durability."""

import os
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor, ExceptionContext
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, QueuePool

from bot.errors import StorageError
from storage.address import connect_arguments, for_driver, is_postgres, prepares, schema
from storage.sessions import STATEMENT_TIMEOUT, check_server, settings, statement

#: How many transactions may run at once; SQLite has one writer, and everything may write.
SQLITE_CONNECTIONS = 1
POSTGRES_CONNECTIONS = 10
#: How long to wait for a free connection, and for a lock of another process on SQLite.
WAIT_AT_MOST = timedelta(seconds=30)

NO_WAL = (
    "{} can't have a write-ahead log where it is, as on most network file systems: put it on a "
    "disk of this machine, or use PostgreSQL."
)
_WAL = "journal_mode=WAL"
#: Several processes may switch a new file to WAL at once; SQLite's busy_timeout doesn't cover that
#: switch, so we repeat it.
_WAL_TRIES = 200
_WAL_PAUSE = timedelta(milliseconds=50)

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
#: The oldest SQLite that has what our statements are made of (RETURNING).
OLDEST_SQLITE = (3, 35, 0)
#: Connections after these errors lead to a server that can't be written to, or to none; SQLAlchemy
#: drops them, and those that are as old (PostgreSQL: Error Codes).
_LOST = ("08", "57P", "25006", "25P03")


def connections(url: URL) -> int:
    """Tell how many transactions may run at once."""
    return POSTGRES_CONNECTIONS if is_postgres(url) else SQLITE_CONNECTIONS


def make_engine(url: URL, *, pooled: bool = False) -> Engine:
    """Make an engine; it connects when it is first used. Its errors don't show parameters.

    `pooled` says that a pooler lends connections to PostgreSQL for a transaction each.
    """
    options = {
        "poolclass": QueuePool,
        "pool_size": connections(url),
        "max_overflow": 0,
        "pool_timeout": WAIT_AT_MOST.total_seconds(),
    }
    if is_postgres(url):
        return _postgres_engine(url, options, STATEMENT_TIMEOUT, pooled)
    return _sqlite_engine(url, options, writes=True, foreign_keys=True)


def migration_engine(url: URL, *, writes: bool = True) -> Engine:
    """Make an engine without a pool, and without SQLite's foreign keys: migrations rebuild tables.

    Without `writes`, transactions on SQLite take no lock that keeps others from writing. On
    PostgreSQL statements take as long as they need, and a pooler of any kind may be in between.
    """
    options = {"poolclass": NullPool}
    if is_postgres(url):
        return _postgres_engine(url, options, timeout=None, pooled=True)
    return _sqlite_engine(url, options, writes=writes, foreign_keys=False)


def _postgres_engine(
    url: URL, options: Mapping[str, Any], timeout: timedelta | None, pooled: bool
) -> Engine:
    arguments = connect_arguments(url)
    if pooled or not prepares(url):
        arguments["prepare_threshold"] = None
    engine = create_engine(
        for_driver(url),
        hide_parameters=True,
        isolation_level="READ COMMITTED",
        connect_args=arguments,
        **options,
    )
    values = settings(schema(url), timeout)
    session = statement(values, transaction=False)
    transaction = statement(values, transaction=True)

    def set_up(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
        with _closed_on_error(connection):
            check_server(connection.info, url)
            if not pooled:
                connection.execute(session)
                connection.commit()

    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(transaction)

    event.listen(engine, "connect", set_up)
    event.listen(engine, "handle_error", _drop_if_lost)
    if pooled:
        event.listen(engine, "begin", begin)
    return engine


@contextmanager
def _closed_on_error(connection: Any) -> Iterator[None]:  # noqa: ANN401 - psycopg's or sqlite3's
    try:
        yield
    except BaseException:
        connection.close()
        raise


def _drop_if_lost(context: ExceptionContext) -> None:
    code = getattr(context.original_exception, "sqlstate", None) or ""
    context.is_disconnect = context.is_disconnect or code.startswith(_LOST)


def _sqlite_engine(
    url: URL, options: Mapping[str, Any], *, writes: bool, foreign_keys: bool
) -> Engine:
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise StorageError(
            f"SQLite {sqlite3.sqlite_version} is too old, AskFirst needs "
            f"{'.'.join(map(str, OLDEST_SQLITE))}: use a newer Python or system, or PostgreSQL."
        )
    engine = create_engine(
        url,
        hide_parameters=True,
        # We begin transactions ourselves, and hand the connection from thread to thread.
        connect_args={"isolation_level": None, "check_same_thread": False},
        **options,
    )
    pragmas = (*_PRAGMAS, f"foreign_keys={'ON' if foreign_keys else 'OFF'}")

    def set_up(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
        with _closed_on_error(connection):
            cursor = connection.cursor()
            for pragma in pragmas:
                _set_pragma(cursor, pragma)
            mode = cursor.execute("PRAGMA journal_mode").fetchone()[0]
            cursor.close()
            if mode != "wal":
                raise StorageError(NO_WAL.format(url.database))

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
