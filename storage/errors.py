"""The drivers' errors as ours, each a sentence that says what to do and holds no password."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoFreeConnection

from bot.errors import AskFirstError, Conflict, StorageError
from storage.postgres_errors import of_postgres
from storage.sentences import BUSY
from storage.sqlite_errors import of_sqlite

COLLIDED = "Two transactions collided, and this one gave way: try again."


class Moved(StorageError):
    """The database is being moved to another one, or was moved there."""


@contextmanager
def translated_errors(url: URL) -> Iterator[None]:
    """Raise one of our errors for each of the driver's."""
    try:
        yield
    except DBAPIError as error:
        raise _ours(error.orig, url) from error
    except (psycopg.Error, sqlite3.Error) as error:  # where a connection is being set up
        raise _ours(error, url) from error
    except NoFreeConnection as error:
        raise StorageError(BUSY) from error


def _ours(error: BaseException | None, url: URL) -> AskFirstError:
    if _collided(error):
        return Conflict(COLLIDED)
    if isinstance(error, sqlite3.Error):
        return of_sqlite(error, str(url.database))
    return of_postgres(error, url)


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
