"""The database: runs transactions in threads, and announces new work to relays.

A transaction is ordinary code that waits where it reads and writes, in a thread of the database's
own. So nothing can be awaited in it, no network above all, and the event loop answers meanwhile.
"""

import asyncio
import secrets
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Protocol, TypeVar

from sqlalchemy import URL, Connection, func, select, text
from sqlalchemy.exc import DBAPIError

from bot.errors import StorageError
from storage.engine import WAIT_AT_MOST, connections, is_postgres, make_engine, parse_url
from storage.errors import BUSY, Moved, translated_errors
from storage.in_use import BEING_MOVED, hold_of
from storage.listener import CHANNEL, listen
from storage.tables import Row
from storage.transaction import Transaction
from storage.unit_of_work import UnitOfWork

T = TypeVar("T")

_NOW = select(func.now())


class TimeSource(Protocol):
    """What the database needs of a clock."""

    def now(self) -> datetime:
        """Tell the time (UTC)."""
        ...


def open_storage(url: str, clock: TimeSource | None = None, *, threads: bool = True) -> "Database":
    """Prepare to use a database; it connects with the first unit of work.

    Without a clock the time is PostgreSQL's own, or this machine's with SQLite. Without `threads`
    transactions run in the caller's: for simulations, where nobody else waits.
    """
    return Database(parse_url(url), clock, threads)


class Database:
    """Begins units of work: `with storage() as uow: …`, in a function that `run` runs."""

    def __init__(self, url: URL, clock: TimeSource | None, threads: bool) -> None:
        self._url = url
        self._clock = clock
        self._postgres = is_postgres(url)
        self._engine = make_engine(url)
        # A thread a connection: whoever asked first is served first, which the pool doesn't assure.
        self._threads = ThreadPoolExecutor(connections(url), "storage") if threads else None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._sender = secrets.token_hex(8)
        self._callbacks: list[Callable[[], None]] = []
        self._hold = hold_of(url)

    def use(self) -> None:
        """Keep moves out for as long as this is open; `Moved` while one goes on."""
        if not self._hold.take():
            raise Moved(BEING_MOVED)

    async def stay_in_use(self, stop: asyncio.Event) -> None:
        """Keep moves out also when a connection is lost; `Moved` if one came in between."""
        await self._hold.keep(stop)

    async def run(self, work: Callable[[], T]) -> T:
        """Run a function with transactions in it, in a thread where it may wait.

        Once it has begun it goes on to its end, even if nobody waits for it any more.
        """
        if self._threads is None:
            return work()
        self._loop = asyncio.get_running_loop()
        asked = time.monotonic()

        def in_turn() -> T:
            if time.monotonic() - asked > WAIT_AT_MOST.total_seconds():
                raise StorageError(BUSY)
            return work()

        return await self._loop.run_in_executor(self._threads, in_turn)

    @contextmanager
    def __call__(self) -> Iterator[UnitOfWork]:
        """Begin a transaction, which is rolled back unless it is committed."""
        with self.transaction() as transaction:
            yield UnitOfWork(transaction, self._announce, self._call_back)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Begin a transaction for what an adapter keeps; nothing is announced to relays."""
        with translated_errors(self._url), self._engine.connect() as connection:
            yield Transaction(connection, self._begin(connection), self._postgres)

    def _begin(self, connection: Connection) -> datetime:
        """Begin, and read the time once; a connection that the server has dropped is replaced."""
        try:
            return self._time(connection)
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise
            connection.rollback()
            return self._time(connection)

    def _time(self, connection: Connection) -> datetime:
        if self._postgres:
            moment = connection.execute(_NOW).scalar_one().astimezone(UTC)
        else:
            connection.begin()  # waits until no other process writes
            moment = datetime.now(UTC)
        return self._clock.now() if self._clock else moment

    def _announce(self, transaction: Transaction) -> None:
        """Tell other processes' relays, when this transaction commits, of new work."""
        if self._postgres:
            transaction.connection.execute(text(f"NOTIFY {CHANNEL}, '{self._sender}'"))

    def _call_back(self) -> None:
        """Call back in the event loop, if that is another thread."""
        for callback in self._callbacks:
            if self._loop is None:
                callback()
            else:
                self._loop.call_soon_threadsafe(callback)

    def on_work(self, callback: Callable[[], None]) -> None:
        """Call back whenever a committed transaction may have made work for a relay."""
        self._callbacks.append(callback)

    async def listen(self) -> None:
        """Call back for other processes' work too, until cancelled; on SQLite, return at once."""
        if self._postgres:
            await listen(self._engine, self._sender, self._call_back)

    def copy_to(self, other: "Database") -> None:
        """Copy all rows into another database, which has its tables and nothing in them yet."""
        with self._engine.connect() as source, other._engine.begin() as target:
            for table in Row.metadata.sorted_tables:
                rows = source.execute(table.select()).mappings().all()
                if rows:
                    target.execute(table.insert(), [dict(row) for row in rows])

    def erase(self) -> None:
        """Delete all rows, for the playground, which can start over."""
        with translated_errors(self._url), self._engine.begin() as connection:
            for table in reversed(Row.metadata.sorted_tables):
                connection.execute(table.delete())

    async def close(self) -> None:
        """Finish what is being done, and close all connections."""
        if self._threads is not None:
            await asyncio.to_thread(self._threads.shutdown)
        self._engine.dispose()
        self._hold.release()
