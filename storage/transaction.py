"""What the repositories of one unit of work share: connection, time, and when writes go out."""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ARRAY,
    BindParameter,
    Column,
    ColumnElement,
    Connection,
    CursorResult,
    Executable,
    Select,
    String,
    Table,
    Update,
    any_,
    bindparam,
    func,
    select,
    update,
)
from sqlalchemy import Row as SelectedRow
from sqlalchemy.dialects import postgresql, sqlite

from storage.tables import Row

#: A query, its result, and one row of that, with columns of any kind.
Query = Select[*tuple[Any, ...]]
Result = CursorResult[*tuple[Any, ...]]
Found = SelectedRow[*tuple[Any, ...]]


@dataclass(slots=True)
class Transaction:
    """One transaction, on PostgreSQL or SQLite.

    Repositories remember what they have read, and gather what is to be written: it goes out
    together, before the next query and at the commit.
    """

    connection: Connection
    now: datetime  #: when it began (UTC)
    postgres: bool
    new_work: bool = False  #: a relay may have something to do once it commits
    gathered: bool = False  #: something is still to be written
    _writers: list[Callable[[], None]] = field(default_factory=list)

    def writes(self, write: Callable[[], None]) -> None:
        """Have this called whenever what was gathered goes out; in the order of registration."""
        self._writers.append(write)

    def flush(self) -> None:
        """Write what was gathered."""
        if self.gathered:
            self.gathered = False
            for write in self._writers:
                write()

    def read(self, statement: Executable, **parameters: object) -> Result:
        """Run a query, or a statement at once, on top of what was gathered so far."""
        self.flush()
        return self.connection.execute(statement, parameters)

    def write(
        self, statement: Executable, parameters: Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> None:
        """Run a statement for one row or several; for none, do nothing."""
        if parameters:
            self.connection.execute(statement, parameters)

    def add_missing(
        self, rows: type[Row], values: Sequence[Mapping[str, Any]], unique: Sequence[str]
    ) -> None:
        """Insert rows in this order, leaving out those that are there already."""
        if values:
            self.flush()  # foreign keys may refer to rows that are still to be inserted
            self.write(self.insert(rows).on_conflict_do_nothing(index_elements=unique), values)

    def insert(self, rows: type[Row]) -> postgresql.Insert | sqlite.Insert:
        """Begin an INSERT that can say ON CONFLICT, in this database's dialect."""
        return insert(rows, self.postgres)

    def values(self, values: Iterable[int] | Iterable[str]) -> object:
        """Pass values to `among`: as PostgreSQL's array, or as JSON for SQLite."""
        return list(values) if self.postgres else json.dumps(list(values))


# Statements are built once, for each of the two databases: building one takes longer than running
# it.


def insert(rows: type[Row], postgres: bool) -> postgresql.Insert | sqlite.Insert:
    """Begin an INSERT that can say ON CONFLICT, in a database's dialect."""
    return postgresql.insert(table(rows)) if postgres else sqlite.insert(table(rows))


def among(column: ColumnElement[Any], name: str, postgres: bool) -> ColumnElement[bool]:
    """Compare a column with the values of a parameter: one statement for any number of them.

    An expanding IN would be another statement for each number, to be planned anew.
    """
    if postgres:
        return column == any_(bindparam(name, type_=ARRAY(column.type)))
    listed = func.json_each(bindparam(name, type_=String())).table_valued("value")
    return column.in_(select(listed.c.value))


def update_by(key: Column[Any], *constant: str) -> Update:
    """Set all columns of a row but its key, found by `row_key`, and what never changes."""
    names = [column.name for column in key.table.c if column.name not in (key.name, *constant)]
    values: dict[str, BindParameter[Any]] = {name: bindparam(name) for name in names}
    return update(key.table).where(key == bindparam("row_key")).values(values)


def table(rows: type[Row]) -> Table:
    """Give the table behind a row, for statements that are written without the ORM."""
    return Row.metadata.tables[str(rows.__tablename__)]


def locked(statement: Query, lock: bool = True) -> Query:
    """Lock the selected rows, unless told otherwise, until the transaction ends.

    Others can neither change nor delete them, but can insert rows whose foreign keys refer to them.
    Never lock a join: on PostgreSQL a statement that waited for a lock sees the rows it joins to as
    they were before the wait.
    """
    return statement.with_for_update(key_share=True) if lock else statement


class Repository:
    """Queries that run in one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction


def missing(wanted: Collection[Any], known: Collection[Any]) -> list[Any]:
    """List what is wanted and not known yet, sorted."""
    return sorted(set(wanted) - set(known))
