"""Moves all rows from one database to another, goes on where it was interrupted, and compares.

The rows of a table are written in the order of its key, some at a time: what an interrupted move
has left of it is its beginning. The target bears a mark from the first row on, and the source one
once all rows are compared; with a mark on it, the bot uses neither.
"""

import secrets
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import (
    URL,
    Column,
    ColumnElement,
    Connection,
    Date,
    Engine,
    Integer,
    Table,
    func,
    select,
    text,
)
from sqlalchemy.exc import DataError, DBAPIError

from bot.errors import StorageError
from storage.address import is_postgres, parse_url
from storage.engine import migration_engine
from storage.errors import Moved, translated_errors
from storage.in_use import hold_of
from storage.migrate import status, upgrade
from storage.move_marks import Mark, read_mark, set_mark
from storage.tables import MoveRow, Row
from storage.transaction import Found, table

#: How many rows are written in one transaction.
AT_ONCE = 1_000

#: Told which step of the move goes on, with how many more rows, of how many in all.
Watch = Callable[[str, int, int], None]
COPYING, ANEW, COMPARING = "Copying", "Copying anew", "Comparing"


class _Differs(Exception):
    """What an interrupted move has left isn't the beginning of the source any more."""


def move(source: str, target: str, watch: Watch) -> dict[str, int]:
    """Move everything to an empty database, and count the rows of each table that has any.

    Whoever was interrupted calls it again. Both databases are brought up to this version first.
    """
    old, new = parse_url(source), parse_url(target)
    if place(old) == place(new):
        raise StorageError("Both are the same database: name another one with --to.")
    if status(source, moving=True) == "empty":
        raise StorageError(f"There is nothing to move in {place(old)}: look at DATABASE_URL.")
    with ExitStack() as stack:
        stack.enter_context(_alone(old))
        upgrade(source, moving=True)
        with _naming_the_option():
            status(target, moving=True)
            stack.enter_context(_alone(new))
            upgrade(target, moving=True)
        stack.enter_context(_errors_of(old, new))
        return _Move(stack, old, new, watch).run()


def moved_tables() -> list[Table]:
    """List the tables whose rows move, those first that others refer to."""
    return [each for each in Row.metadata.sorted_tables if each is not table(MoveRow)]


def place(url: URL) -> str:
    """Name a database, without user and password."""
    if not is_postgres(url):
        return str(Path(str(url.database)).resolve())
    host = url.query.get("host", url.host) or "localhost"
    port = f":{url.port}" if url.port else ""
    return f"PostgreSQL at {host}{port}, database {url.database or url.username}"


@contextmanager
def _alone(url: URL) -> Iterator[None]:
    hold = hold_of(url)
    if not hold.take(alone=True):
        raise Moved(f"AskFirst is running on {place(url)}: stop it everywhere, then move.")
    try:
        yield
    finally:
        hold.release()


@contextmanager
def _naming_the_option() -> Iterator[None]:
    """Name what is wrong with the target by the option that names it."""
    try:
        yield
    except Moved:
        raise
    except StorageError as error:
        raise StorageError(str(error).replace("DATABASE_URL", "--to")) from error


@contextmanager
def _errors_of(*urls: URL) -> Iterator[None]:
    """Translate the drivers' errors, each as one of the first database with that driver."""
    try:
        yield
    except DBAPIError as error:
        on_postgres = isinstance(error.orig, psycopg.Error)
        url = next(url for url in urls if is_postgres(url) == on_postgres)
        with translated_errors(url):
            raise


class _Move:
    """One attempt to move, with both databases held alone."""

    def __init__(self, stack: ExitStack, old: URL, new: URL, watch: Watch) -> None:
        self._old, self._new, self._watch = old, new, watch
        self._target = _engine(stack, new)
        self._source = stack.enter_context(_engine(stack, old).connect())
        self._source.begin()
        _keep_from_writing(self._source)
        self._total = sum(_count(self._source, each) for each in moved_tables())

    def run(self) -> dict[str, int]:
        """Copy, compare, and let the bot into the target instead of the source."""
        mark = self._arrive()
        try:
            self._copy_all(COPYING)
        except _Differs:
            self._empty()
            self._copy_all(ANEW)
        counts = {each.name: self._compare(each) for each in moved_tables()}
        self._leave(mark)
        return {name: count for name, count in counts.items() if count}

    def _arrive(self) -> Mark:
        """Mark the target, unless an interrupted move from here has done so."""
        left = read_mark(self._source)
        if left and left.arriving:
            raise Moved(f"{place(self._old)} is half moved itself, from {left.place}.")
        with self._target.begin() as target:
            mark = read_mark(target)
            if left and (mark is None or mark.id != left.id):
                raise Moved(f"{place(self._old)} was moved to {left.place} on {left.at:%Y-%m-%d}.")
            if mark and mark.arriving and mark.place == place(self._old):
                return mark
            if mark or any(_count(target, each) for each in moved_tables()):
                raise StorageError(
                    f"{place(self._new)} isn't empty: name a new database with --to."
                )
            mark = Mark(secrets.token_hex(8), True, place(self._old), datetime.now(UTC))
            set_mark(target, mark)
            return mark

    def _copy_all(self, step: str) -> None:
        for each in moved_tables():
            self._copy(each, step)
        if is_postgres(self._new):
            with self._target.begin() as target:
                _set_sequences(target)

    def _copy(self, each: Table, step: str) -> None:
        with _rows(self._source, each) as rows:
            with self._target.begin() as target, _rows(target, each) as there:
                known = self._number_there(rows, there)
            self._watch(step, known, self._total)
            while some := list(islice(rows, AT_ONCE)):
                self._write(each, some)
                self._watch(step, len(some), self._total)

    def _number_there(self, rows: Iterator[Found], there: Iterator[Found]) -> int:
        """Pass over the rows that are there already, and count them."""
        number = 0
        for row in there:
            if next(rows, None) != row:
                raise _Differs
            number += 1
        return number

    def _write(self, into: Table, rows: list[Found]) -> None:
        try:
            with self._target.begin() as target:
                target.execute(into.insert(), [row._asdict() for row in rows])
        except DataError as error:
            reason = str(error.orig).partition("\n")[0]  # further lines may quote the row
            raise StorageError(
                f"{place(self._new)} doesn't take a row of {into.name}: {reason}."
            ) from error

    def _empty(self) -> None:
        """Begin anew, as the source was used since the interruption."""
        with self._target.begin() as target:
            for each in reversed(moved_tables()):
                target.execute(each.delete())

    def _compare(self, each: Table) -> int:
        """Compare a table row by row, and count its rows."""
        count = 0
        with (
            _rows(self._source, each) as rows,
            self._target.begin() as target,
            _rows(target, each) as there,
        ):
            while some := list(islice(rows, AT_ONCE)):
                if some != list(islice(there, len(some))):
                    raise self._wrong(each)
                count += len(some)
                self._watch(COMPARING, len(some), self._total)
            if next(there, None) is not None:
                raise self._wrong(each)
        return count

    def _wrong(self, each: Table) -> StorageError:
        return StorageError(
            f"The rows of {each.name} are not the same in {place(self._new)}, so nothing is moved: "
            f"go on with {place(self._old)}, and report this as a mistake in AskFirst."
        )

    def _leave(self, mark: Mark) -> None:
        """Let the bot into the target; before that, keep it out of the source."""
        set_mark(self._source, Mark(mark.id, False, place(self._new), datetime.now(UTC)))
        self._source.commit()
        with self._target.begin() as target:
            set_mark(target, None)


def _engine(stack: ExitStack, url: URL) -> Engine:
    engine = migration_engine(url)
    stack.callback(engine.dispose)
    return engine


def _keep_from_writing(source: Connection) -> None:
    """Let everybody else only read until the end; on SQLite, every transaction does that."""
    if source.dialect.name == "postgresql":
        names = ", ".join(f'"{each.name}"' for each in moved_tables())
        source.execute(text("SET LOCAL lock_timeout = '30s'"))
        source.execute(text(f"LOCK TABLE {names} IN SHARE MODE"))


@contextmanager
def _rows(connection: Connection, each: Table) -> Iterator[Iterator[Found]]:
    """Read a table's rows in the order of its key, which is the same on both databases."""
    statement = select(each).order_by(*(_ordered(connection, key) for key in each.primary_key))
    with closing(connection.execute(statement.execution_options(yield_per=AT_ONCE))) as found:
        yield iter(found)


def _ordered(connection: Connection, key: Column[Any]) -> ColumnElement[Any]:
    """Order text by its bytes, whatever the language of a PostgreSQL database."""
    no_text = isinstance(key.type, (Integer, Date))
    return key if no_text or connection.dialect.name == "sqlite" else key.collate("C")


def _count(connection: Connection, each: Table) -> int:
    return connection.execute(select(func.count()).select_from(each)).scalar_one()


def _set_sequences(target: Connection) -> None:
    """Let new rows get keys behind those that came with theirs."""
    for each in moved_tables():
        key = each.autoincrement_column
        if key is not None and (last := target.execute(select(func.max(key))).scalar_one()):
            sequence = func.pg_get_serial_sequence(each.name, key.name)
            target.execute(select(func.setval(sequence, last)))
