"""Who uses a database: whoever has it open shares a lock on it, which a move needs for itself.

The lock ends with the process that holds it, however that ends. On PostgreSQL it is an advisory
lock of a transaction that stays open on a connection of its own, as poolers lend a connection for
a transaction or longer; it has no snapshot, so nothing waits for its end. On SQLite it is one on
the file beside the database whose name ends in `-lock`, which says nothing and may stay.
"""

import asyncio
import contextlib
import fcntl
import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Protocol

from sqlalchemy import URL, Connection, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot.errors import StorageError
from storage.address import is_postgres
from storage.engine import migration_engine
from storage.errors import Moved, translated_errors
from storage.move_marks import check_not_moved

#: Identifies the lock among the advisory locks of a database; the number is arbitrary.
_ADVISORY_LOCK = 7_236_105_413
#: How often a process looks whether its connection still holds the lock.
LOOK_EVERY = timedelta(seconds=10)

BEING_MOVED = "The database is being moved to another one: wait until that is done."


class Hold(Protocol):
    """A lock on a database, shared with others who use it, or held alone."""

    def take(self, *, alone: bool = False) -> bool:
        """Take the lock; False where others have it in a way that excludes this."""
        ...

    async def keep(self, stop: asyncio.Event) -> None:
        """Keep a shared lock until told to stop; `Moved` if it is lost to a move."""
        ...

    def release(self) -> None:
        """Give the lock back, if it was taken."""
        ...


def hold_of(url: URL) -> Hold:
    """Make the lock of a database, which isn't taken yet."""
    return _ServerHold(url) if is_postgres(url) else _FileHold(url)


async def _keep(renew: Callable[[], None], stop: asyncio.Event) -> None:
    while not stop.is_set():
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), LOOK_EVERY.total_seconds())
        try:
            await asyncio.to_thread(renew)
        except Moved:
            raise
        except StorageError:
            continue  # whoever uses the database says that it can't be used


def _take_again(hold: Hold, url: URL) -> None:
    """Take a shared lock that was lost, unless a move came in between."""
    hold.release()
    if not hold.take():
        raise Moved(BEING_MOVED)
    engine = migration_engine(url, writes=False)
    with translated_errors(url), engine.begin() as connection:
        check_not_moved(connection)


class _FileHold:
    """A lock on a file, as SQLite's own locks are, and for as long as the process lives."""

    def __init__(self, url: URL) -> None:
        self._url = url
        self._path = f"{url.database}-lock"
        self._descriptor: int | None = None

    def take(self, *, alone: bool = False) -> bool:
        try:
            descriptor = os.open(self._path, os.O_RDONLY | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except OSError as error:
            return self._without(error, alone)
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except OSError as error:
            os.close(descriptor)
            return not isinstance(error, BlockingIOError) and self._without(error, alone)
        self._descriptor = descriptor
        return True

    def _without(self, error: OSError, alone: bool) -> bool:
        """Do without the file where it can't be locked; opening the database says what is wrong."""
        if alone:
            reason = str(error.strerror).lower()
            raise StorageError(f"{self._path}: {reason}. Let this user write there.")
        return True

    async def keep(self, stop: asyncio.Event) -> None:
        await _keep(self._renew, stop)

    def _renew(self) -> None:
        """Take the lock again where somebody has tidied the file away."""
        if self._descriptor is not None and not self._is_at_its_path(self._descriptor):
            _take_again(self, self._url)

    def _is_at_its_path(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), Path(self._path).stat())
        except FileNotFoundError:
            return False

    def release(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


class _ServerHold:
    """An advisory lock of a transaction that does nothing else."""

    def __init__(self, url: URL) -> None:
        self._url = url
        self._engine = migration_engine(url)
        self._connection: Connection | None = None

    def take(self, *, alone: bool = False) -> bool:
        with translated_errors(self._url):
            connection = self._engine.connect()
            function = "pg_try_advisory_xact_lock" + ("" if alone else "_shared")
            statement = text(f"SELECT {function}({_ADVISORY_LOCK})")
            if not connection.execute(statement).scalar_one():
                connection.close()
                return False
        self._connection = connection
        return True

    async def keep(self, stop: asyncio.Event) -> None:
        await _keep(self._renew, stop)

    def _renew(self) -> None:
        """Take the lock again where the connection was lost."""
        try:
            if self._connection is not None:
                self._connection.execute(text("SELECT 1"))
                return
        except DBAPIError:
            pass
        _take_again(self, self._url)

    def release(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(SQLAlchemyError):
                self._connection.rollback()  # closing alone ends the lock a moment later
            self._connection.close()
            self._connection = None
        self._engine.dispose()
