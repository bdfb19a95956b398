"""What the repositories of one unit of work share: session, time, and how rows are read."""

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
    """One transaction, on PostgreSQL or SQLite."""

    session: AsyncSession
    now: datetime  #: when it began (UTC)
    postgres: bool
    new_work: bool = False  #: a relay may have something to do once it commits

    async def add_missing(
        self, rows: type[Row], values: Sequence[Mapping[str, Any]], unique: Sequence[str]
    ) -> None:
        """Insert rows in this order, leaving out those that are there already."""
        if not values:
            return
        await self.session.flush()  # foreign keys may refer to rows that are still to be inserted
        statement = self.insert(rows).on_conflict_do_nothing(index_elements=unique)
        connection = await self.session.connection()
        await connection.execute(statement, [dict(value) for value in values])

    def insert(self, rows: type[Row]) -> postgresql.Insert | sqlite.Insert:
        """Begin an INSERT that can say ON CONFLICT, in this database's dialect."""
        return postgresql.insert(_table(rows)) if self.postgres else sqlite.insert(_table(rows))


def _table(rows: type[Row]) -> Table:
    return Row.metadata.tables[str(rows.__tablename__)]


def reloading(statement: SelectOfScalar[R], *, lock: bool = False) -> SelectOfScalar[R]:
    """Select what is in the database now, also into rows that this session has loaded before.

    With a lock, others can neither change nor delete the rows until the transaction ends, but can
    insert rows whose foreign keys refer to them. Never lock a join: on PostgreSQL a statement that
    waited for a lock sees the rows it joins to as they were before the wait.
    """
    statement = statement.execution_options(populate_existing=True)
    return statement.with_for_update(key_share=True) if lock else statement


class Repository:
    """Queries that run in one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._session = transaction.session
