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

from sqlalchemy import URL, Connection, text
from sqlalchemy.exc import DBAPIError

from bot.errors import StorageError, Unavailable
from storage.address import is_postgres, parse_url, says_pooled
from storage.engine import WAIT_AT_MOST, connections, make_engine
from storage.errors import Moved, translated_errors
from storage.in_use import BEING_MOVED, hold_of
from storage.listener import CHANNEL, listen, look_often
from storage.postgres_errors import read_only
from storage.sentences import BUSY
from storage.tables import Row
from storage.transaction import Transaction
from storage.unit_of_work import UnitOfWork

T = TypeVar("T")

#: The time, and whether this server can only be read: a replica, or the primary of before.
_NOW = text("SELECT now(), current_setting('transaction_read_only') = 'on'")


class TimeSource(Protocol):
    """What the database needs of a clock."""

    def now(self) -> datetime:
        """Tell the time (UTC)."""
        ...


def open_storage(
    url: str, clock: TimeSource | None = None, *, threads: bool = True, pooled: bool = False
) -> "Database":
    """Prepare to use a database; it connects with the first unit of work.

    Without a clock the time is PostgreSQL's own, or this machine's with SQLite. Without `threads`
    transactions run in the caller's: for simulations, where nobody else waits. `pooled` says that
    a pooler lends connections to PostgreSQL for a transaction each.
    """
    parsed = parse_url(url)
    return Database(parsed, clock, threads, pooled or says_pooled(parsed))


class Database:
    """Begins units of work: `with storage() as uow: …`, in a function that `run` runs."""

    def __init__(self, url: URL, clock: TimeSource | None, threads: bool, pooled: bool) -> None:
        self._url = url
        self._clock = clock
        self._postgres = is_postgres(url)
        self._pooled = pooled
        self._engine = make_engine(url, pooled=pooled)
        # A thread a connection: whoever asked first is served first, which the pool doesn't assure.
        self._threads = ThreadPoolExecutor(connections(url), "storage") if threads else None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._sender = secrets.token_hex(8)
        self._callbacks: list[Callable[[], None]] = []
        self._hold = hold_of(url)

    def use(self) -> None:
        """Keep moves out for as long as this is open; `Moved` while one goes on."""
        self._hold.release()  # of a try before, which got no further
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
        """Begin, and read the time once; a connection that the server has dropped is replaced.

        So is one to a server that can only be read, as the primary may be another one by now.
        """
        try:
            return self._time(connection)
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise
        except Unavailable:
            self._engine.dispose()  # the other connections lead to the same server
        connection.rollback()
        return self._time(connection)

    def _time(self, connection: Connection) -> datetime:
        if self._postgres:
            moment, only_read = connection.execute(_NOW).one()
            if only_read:
                connection.invalidate()
                raise read_only(self._url)
            moment = moment.astimezone(UTC)
        else:
            connection.begin()  # waits until no other process writes
            moment = datetime.now(UTC)
        return self._clock.now() if self._clock else moment

    def _announce(self, transaction: Transaction, payload: str = "") -> None:
        """Tell other processes' relays, when this transaction commits, of new work."""
        if self._postgres:
            notify = text(f"NOTIFY {CHANNEL}, '{payload or self._sender}'")
            transaction.connection.execute(notify)

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
        if self._postgres and self._pooled:
            await look_often(self._call_back)
        elif self._postgres:
            await listen(self._url, self._sender, self._notify, self._call_back)

    async def _notify(self, payload: str) -> None:
        """Send a notification on one of the pool's connections."""

        def notify() -> None:
            with self.transaction() as transaction:
                self._announce(transaction, payload)
                transaction.connection.commit()

        await self.run(notify)

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
