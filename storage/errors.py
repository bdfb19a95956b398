"""The drivers' errors as ours, each a sentence that says what to do and holds no password."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoFreeConnection

from bot.errors import Conflict, StorageError

NOT_MIGRATED = "The database has not been set up for this version: run `askfirst migrate`."
BUSY = "The database was too busy to answer in time: try again, or look for what keeps it busy."
COLLIDED = "Two transactions collided, and this one gave way: try again."


class Moved(StorageError):
    """The database is being moved to another one, or was moved there."""


@contextmanager
def translated_errors(url: URL) -> Iterator[None]:
    """Raise `Conflict` and `StorageError` for the driver's errors; those of our own SQL stay."""
    try:
        yield
    except DBAPIError as error:
        if _collided(error.orig):
            raise Conflict(COLLIDED) from error
        sentence = _sentence(error.orig, url)
        if sentence is None:
            raise
        raise StorageError(sentence) from error
    except NoFreeConnection as error:
        raise StorageError(BUSY) from error


def _collided(error: BaseException | None) -> bool:
    """Whether somebody else added the same at the same time, or each waited for the other."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorname", "")
        return code in ("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY")
    return isinstance(
        error,
        psycopg.errors.UniqueViolation
        | psycopg.errors.DeadlockDetected
        | psycopg.errors.SerializationFailure,
    )


def _sentence(error: BaseException | None, url: URL) -> str | None:
    if isinstance(error, sqlite3.Error):
        return _of_sqlite(error, str(url.database))
    if isinstance(error, psycopg.Error):
        return _of_postgres(error, url)
    return None


def _of_sqlite(error: sqlite3.Error, file: str) -> str | None:
    if "no such table" in str(error):
        return NOT_MIGRATED
    code = getattr(error, "sqlite_errorname", "")
    sentences = {
        "SQLITE_CANTOPEN": _cannot_open(file),
        "SQLITE_PERM": _cannot_open(file),
        "SQLITE_NOTADB": f"{file} is not an SQLite database: name another file in DATABASE_URL.",
        "SQLITE_READONLY": f"{file} can't be written: let this user write to it and its folder.",
        "SQLITE_BUSY": BUSY,
        "SQLITE_FULL": f"The disk that holds {file} is full: make room on it.",
        "SQLITE_CORRUPT": f"{file} is damaged: restore it from a backup.",
        "SQLITE_IOERR": f"{file} can't be read or written: check its disk ({error}).",
    }
    return next((text for name, text in sentences.items() if code.startswith(name)), None)


def _cannot_open(file: str) -> str:
    """Say why a file can't be opened: SQLite reports only that."""
    path = Path(file).absolute()
    if is_folder(path):
        return f"{path} is a folder: name a file in DATABASE_URL."
    if is_folder(path.parent) is False:
        return f"The folder {path.parent} does not exist: create it, or change DATABASE_URL."
    return f"{path} can't be opened: let this user read and write it and its folder."


def is_folder(path: Path) -> bool | None:
    """Look whether a path is a folder; None where this user may not look."""
    try:
        return path.is_dir()
    except PermissionError:
        return None


def _of_postgres(error: psycopg.Error, url: URL) -> str | None:
    server, reason, errors = (
        f"PostgreSQL at {_server_address(url)}",
        _first_line(error),
        psycopg.errors,
    )
    sentences: dict[type[psycopg.Error], str] = {
        errors.UndefinedTable: NOT_MIGRATED,
        errors.UndefinedColumn: NOT_MIGRATED,
        errors.ReadOnlySqlTransaction: f"{server} is read-only: connect to the primary server.",
        errors.InsufficientPrivilege: f"{server} allows user {url.username} too little: {reason}.",
        errors.LockNotAvailable: BUSY,
        errors.QueryCanceled: BUSY,
    }
    for kind, sentence in sentences.items():
        if isinstance(error, kind):
            return sentence
    return _cannot_use(server, reason, url) if isinstance(error, psycopg.OperationalError) else None


def _cannot_use(server: str, reason: str, url: URL) -> str:
    """Say why PostgreSQL can't be used: only the message tells, psycopg has one type for all."""
    if "password" in reason:
        return f"{server} refused user {url.username}: check user and password in DATABASE_URL."
    if f'database "{url.database}" does not exist' in reason:
        return f"{server} has no database {url.database}: create it, or change DATABASE_URL."
    return f"{server} can't be used: check that it runs ({reason})."


def _server_address(url: URL) -> str:
    hosts = url.query.get("host", url.host or "localhost")
    address = hosts if isinstance(hosts, str) else ", ".join(hosts)
    return f"{address}:{url.port}" if url.port else address


def _first_line(error: psycopg.Error) -> str:
    return next(iter(str(error).splitlines()), "no reason given").strip()
