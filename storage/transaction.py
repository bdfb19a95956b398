"""What the repositories of one unit of work share: the session, the time, and some habits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel.ext.asyncio.session import AsyncSession
from sqlmodel.sql.expression import SelectOfScalar

from storage.tables import Row

R = TypeVar("R")


@dataclass(slots=True)
class Transaction:
    """One transaction and the moment it began; `new_work` is set by what relays wait for."""

    session: AsyncSession
    now: datetime
    postgres: bool
    new_work: bool = False

    async def add_missing(
        self, rows: type[Row], values: Sequence[Mapping[str, Any]], unique: Sequence[str]
    ) -> None:
        """Insert rows in this order, leaving out those that are there already."""
        if not values:
            return
        await self.session.flush()  # they may refer to rows that are only in the session yet
        statement = self.insert(rows).on_conflict_do_nothing(index_elements=unique)
        connection = await self.session.connection()
        await connection.execute(statement, [dict(value) for value in values])

    def insert(self, rows: type[Row]) -> postgresql.Insert | sqlite.Insert:
        """Begin an INSERT that can say ON CONFLICT, in the words of either database."""
        return postgresql.insert(_table(rows)) if self.postgres else sqlite.insert(_table(rows))


def _table(rows: type[Row]) -> Table:
    return Row.metadata.tables[str(rows.__tablename__)]


def fresh(statement: SelectOfScalar[R], *, lock: bool = False) -> SelectOfScalar[R]:
    """Read rows as they are now, also those loaded before; a lock lets others only refer to them.

    Never lock a join: on PostgreSQL, after a wait, its other rows would be the old ones.
    """
    statement = statement.execution_options(populate_existing=True)
    return statement.with_for_update(key_share=True) if lock else statement


class Repository:
    """Queries that run in one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._session = transaction.session
