"""Rows for every table, made from the tables' own description, so that a new table has some too."""

import random
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import JSON, Column, Connection, Enum, Table
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

from storage.address import parse_url
from storage.engine import migration_engine
from storage.moving import moved_tables

#: Text in which an encoding, an escaping or a wrong cut would show.
WORDS = (
    "plain",
    "Jürgen Müller-Øst",
    "蠣の養殖 🦪 👩‍🚀",
    "مرحبا \u202e טוב",
    "tab\tline\nbackslash\\ 'quotes' \"double\" %s :name $1 {x}",
    "e\u0301 and é",
    "",
)
NOW = datetime(2026, 11, 16, 9, 30, 15, 123456, tzinfo=UTC)


def fill(url: str, introductions: int) -> dict[str, int]:
    """Fill every table, so that so many introductions are there, in all states; count the rows."""
    engine = migration_engine(parse_url(url))
    keys: dict[str, list[Any]] = {}
    counts: dict[str, int] = {}
    with engine.begin() as connection:
        for each in moved_tables():
            counts[each.name] = introductions * (2 if each.name in ("ask", "sent_card") else 1)
            if each.name in ("workspace", "secret"):
                counts[each.name] = min(introductions, 20)
            _fill(connection, each, keys, counts[each.name])
    engine.dispose()
    return counts


def _fill(connection: Connection, each: Table, keys: dict[str, list[Any]], number: int) -> None:
    rows = [_row(each, keys, index) for index in range(number)]
    if each.name == "introduction":
        for row in rows:
            row["pair_low"], row["pair_high"] = row["introducer_id"], row["introducer_id"] + 1
    if each.name == "ask":
        for index, row in enumerate(rows):
            row["position"] = index // (number // 2)
    connection.execute(each.insert(), rows)
    [*key] = each.primary_key
    keys[each.name] = [row[key[0].name] for row in rows]


def _row(each: Table, keys: dict[str, list[Any]], index: int) -> dict[str, Any]:
    chance = random.Random(f"{each.name} {index}")
    offset = iter(range(100))
    return {column.name: _value(column, keys, index, offset, chance) for column in each.columns}


def _value(
    column: Column[Any],
    keys: dict[str, list[Any]],
    index: int,
    offset: Iterator[int],
    chance: random.Random,
) -> Any:  # noqa: ANN401 - a table of types
    for foreign in column.foreign_keys:
        there = keys[foreign.column.table.name]
        return there[(index + next(offset)) % len(there)]
    if column.nullable and chance.random() < 0.3:
        return None
    if isinstance(column.type, Enum):
        members = list(column.type.enum_class or ())
        return members[index % len(members)]
    values: Mapping[type, Any] = {
        AutoString: f"{WORDS[index % len(WORDS)]} {column.name} {index}",
        int: index + 1,
        bool: chance.random() < 0.5,
        bytes: chance.randbytes(32),
        UTCDateTime: NOW + timedelta(seconds=index),
        datetime: (NOW + timedelta(seconds=index)).replace(tzinfo=None),  # of Slack's SDK
        date: (NOW + timedelta(days=index)).date(),
        timedelta: timedelta(days=index % 60, microseconds=index),
        JSON: [[chance.choice(WORDS), str(index)], []],
    }
    kind = type(column.type)
    return values[kind if kind in values else column.type.python_type]
