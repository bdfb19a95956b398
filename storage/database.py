"""The database: begins transactions and units of work, and announces new work to relays."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Protocol

from sqlalchemy import URL, func, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.errors import StorageError
from storage.engine import (
    POSTGRES_CONNECTIONS,
    SQLITE_CONNECTIONS,
    WAIT_AT_MOST,
    is_postgres,
    make_engine,
    parse_url,
)
from storage.errors import BUSY, translated_errors
from storage.listener import CHANNEL, listen
from storage.tables import Row
from storage.transaction import Transaction
from storage.unit_of_work import UnitOfWork


class TimeSource(Protocol):
    """What the database needs of a clock."""

    def now(self) -> datetime:
        """Tell the time (UTC)."""
        ...


def open_storage(url: str, clock: TimeSource | None = None) -> "Database":
    """Prepare to use a database; it connects with the first unit of work.

    Without a clock the time is PostgreSQL's own, or this machine's with SQLite.
    """
    return Database(parse_url(url), clock)


class Database:
    """Begins units of work: `async with storage() as uow: …`."""

    def __init__(self, url: URL, clock: TimeSource | None) -> None:
        self._url = url
        self._clock = clock
        self._postgres = is_postgres(url)
        self._engine = make_engine(url)
        # A semaphore hands out connections in the order of asking; the pool's own queue doesn't.
        connections = POSTGRES_CONNECTIONS if self._postgres else SQLITE_CONNECTIONS
        self._slots = asyncio.Semaphore(connections)
        self._sender = secrets.token_hex(8)
        self._callbacks: list[Callable[[], None]] = []

    @asynccontextmanager
    async def __call__(self) -> AsyncIterator[UnitOfWork]:
        """Begin a transaction, which is rolled back unless it is committed."""
        async with self.transaction() as transaction:
            yield UnitOfWork(transaction, self._announce, self._call_back)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Begin a transaction for what an adapter keeps; nothing is announced to relays."""
        async with self._slot():
            with translated_errors(self._url):
                async with AsyncSession(self._engine, expire_on_commit=False) as session:
                    yield Transaction(session, await self._begin(session), self._postgres)

    @asynccontextmanager
    async def _slot(self) -> AsyncIterator[None]:
        """Wait for a free connection, for `WAIT_AT_MOST`."""
        try:
            async with asyncio.timeout(WAIT_AT_MOST.total_seconds()):
                await self._slots.acquire()
        except TimeoutError:
            raise StorageError(BUSY) from None
        try:
            yield
        finally:
            self._slots.release()

    async def _begin(self, session: AsyncSession) -> datetime:
        """Begin, and read the time once; a connection that the server has dropped is replaced."""
        try:
            return await self._time(session)
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise
            await session.rollback()
            return await self._time(session)

    async def _time(self, session: AsyncSession) -> datetime:
        if self._postgres:
            moment = (await session.exec(select(func.now()))).one().astimezone(UTC)
        else:
            await session.connection()  # waits until no other process writes
            moment = datetime.now(UTC)
        return self._clock.now() if self._clock else moment

    async def _announce(self, transaction: Transaction) -> None:
        """Tell other processes' relays, when this transaction commits, of new work."""
        if self._postgres:
            connection = await transaction.session.connection()
            await connection.execute(text(f"NOTIFY {CHANNEL}, '{self._sender}'"))

    def _call_back(self) -> None:
        for callback in self._callbacks:
            callback()

    def on_work(self, callback: Callable[[], None]) -> None:
        """Call back whenever a committed transaction may have made work for a relay."""
        self._callbacks.append(callback)

    async def listen(self) -> None:
        """Call back for other processes' work too, until cancelled; on SQLite, return at once."""
        if self._postgres:
            await listen(self._engine, self._sender, self._call_back)

    async def copy_to(self, other: "Database") -> None:
        """Copy all rows into another database, which has its tables and nothing in them yet."""
        async with self._engine.connect() as source, other._engine.begin() as target:
            for table in Row.metadata.sorted_tables:
                rows = (await source.execute(table.select())).mappings().all()
                if rows:
                    await target.execute(table.insert(), [dict(row) for row in rows])

    async def close(self) -> None:
        """Close all connections."""
        await self._engine.dispose()
