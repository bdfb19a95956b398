"""The mark that a move leaves on a database: not complete yet, or not to be used any more."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, inspect, select

from storage.errors import Moved
from storage.tables import MoveRow
from storage.transaction import table

_MOVE = table(MoveRow)


@dataclass(frozen=True, slots=True)
class Mark:
    """A move: rows are still arriving in this database, or they have left it."""

    id: str
    arriving: bool
    place: str  #: the other database, without its password
    at: datetime


def read_mark(connection: Connection) -> Mark | None:
    """Read the mark; None where no move has begun or ended."""
    if not inspect(connection).has_table(_MOVE.name):  # made by an older version
        return None
    columns = _MOVE.c.id, _MOVE.c.arriving, _MOVE.c.place, _MOVE.c.at
    found = connection.execute(select(*columns)).first()
    return Mark(*found) if found else None


def set_mark(connection: Connection, mark: Mark | None) -> None:
    """Set the mark, or remove it."""
    connection.execute(delete(_MOVE))
    if mark is not None:
        values = {"id": mark.id, "arriving": mark.arriving, "place": mark.place, "at": mark.at}
        connection.execute(_MOVE.insert(), values)


def check_not_moved(connection: Connection) -> None:
    """Refuse a database that a move hasn't completed, or has emptied of its purpose."""
    mark = read_mark(connection)
    if mark is None:
        return
    if mark.arriving:
        raise Moved(
            f"A move from {mark.place} to this database isn't finished: run the same "
            "`askfirst move` again, with DATABASE_URL set to the former."
        )
    raise Moved(
        f"This database was moved to {mark.place} on {mark.at:%Y-%m-%d}: "
        "set DATABASE_URL to that one."
    )
