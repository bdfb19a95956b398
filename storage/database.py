"""The storage as bootstrap knows it: it begins units of work and tells who waits for new work."""

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
from storage.listener import CHANNEL, listen
from storage.problems import BUSY, explained
from storage.tables import Row
from storage.transaction import Transaction
from storage.unit_of_work import UnitOfWork


class TellsTime(Protocol):
    """What is needed of a clock."""

    def now(self) -> datetime:
        """Tell the time (UTC)."""
        ...


def open_storage(url: str, clock: TellsTime | None = None) -> "Database":
    """Prepare to use a database; it connects with the first unit of work.

    Without a clock the time is PostgreSQL's own, or this machine's with SQLite.
    """
    return Database(parse_url(url), clock)


class Database:
    """Begins units of work: `async with storage() as uow: …`."""

    def __init__(self, url: URL, clock: TellsTime | None) -> None:
        self._url = url
        self._clock = clock
        self._postgres = is_postgres(url)
        self._engine = make_engine(url)
        # The pool's own queue lets late comers overtake; a semaphore serves in order.
        connections = POSTGRES_CONNECTIONS if self._postgres else SQLITE_CONNECTIONS
        self._places = asyncio.Semaphore(connections)
        self._name = secrets.token_hex(8)
        self._listeners: list[Callable[[], None]] = []

    @asynccontextmanager
    async def __call__(self) -> AsyncIterator[UnitOfWork]:
        """Begin a transaction, which is rolled back unless it is committed."""
        async with self.transaction() as transaction:
            yield UnitOfWork(transaction, self._announce, self._tell)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Begin a transaction for queries that aren't the core's."""
        async with self._place():
            with explained(self._url):
                async with AsyncSession(self._engine, expire_on_commit=False) as session:
                    yield Transaction(session, await self._begin(session), self._postgres)

    @asynccontextmanager
    async def _place(self) -> AsyncIterator[None]:
        """Wait for one's turn, and not forever."""
        try:
            async with asyncio.timeout(WAIT_AT_MOST):
                await self._places.acquire()
        except TimeoutError:
            raise StorageError(BUSY) from None
        try:
            yield
        finally:
            self._places.release()

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
            await session.connection()  # waits for its turn to write: the time is read after that
            moment = datetime.now(UTC)
        return self._clock.now() if self._clock else moment

    async def _announce(self, transaction: Transaction) -> None:
        """Let other processes know when this transaction commits."""
        if self._postgres:
            connection = await transaction.session.connection()
            await connection.execute(text(f"NOTIFY {CHANNEL}, '{self._name}'"))

    def _tell(self) -> None:
        for callback in self._listeners:
            callback()

    def on_work(self, callback: Callable[[], None]) -> None:
        """Call back whenever a transaction may have made work for a relay."""
        self._listeners.append(callback)

    async def listen(self) -> None:
        """Call back for other processes' work too, until cancelled; SQLite has no others."""
        if self._postgres:
            await listen(self._engine, self._name, self._tell)

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
