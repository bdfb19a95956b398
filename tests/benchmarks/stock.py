"""Stored introductions in any number, cloned by the database from ones that commands have made.

Commands would take hours for a million. A clone has the columns of its template, whatever they are,
but for ids, people, workspaces and what is made of these; so each has its own lanes and streams.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, MetaData, create_engine, text

#: The ids of clones begin here, and those of further ones so much higher.
BASE, STEP = 1_000_000_000, 10_000_000
#: The people of ended introductions: each meets many others, as in a community.
CROWD = 30_000


class Stock:
    """A database that is filled up."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sqlite = connection.dialect.name == "sqlite"
        self._tables = MetaData()
        self._tables.reflect(connection)
        highest = connection.execute(text("SELECT max(id) FROM person")).scalar() or 0
        self._next = max(BASE, highest)

    def clone_live(
        self,
        introduction: str,
        count: int,
        prefix: str,
        *,
        workspaces: int = 1,
        per_second: float = 0.0,
    ) -> None:
        """Clone an introduction with its people, asks, cards and effects, in so many workspaces.

        People and asks are called as in the template with `-PREFIX-N` behind it, N from 0. With
        `per_second` what is due now falls due one clone after the other instead.
        """
        base = self._block()
        [template] = self._rows("introduction", "id = :id", id=introduction)
        home = template["workspace_id"]
        where = str(home)
        if workspaces > 1:
            where = f"{base} + i % {workspaces}"
            name = f"external_id || '-{prefix}-' || i"
            self._copy(
                "workspace", workspaces, "id = :id", {"id": f"{base} + i", "external_id": name},
                id=home,
            )  # fmt: skip
        ids = (template["introducer_id"], template["pair_low"], template["pair_high"])
        people = {old: f"({base} + i * 3 + {n})" for n, old in enumerate(ids)}
        suffix = f" || '-{prefix}-' || i"
        for old, new in people.items():
            changed = {"id": new, "external_id": f"external_id{suffix}", "workspace_id": where}
            self._copy("person", count, "id = :id", changed, id=old)
        own = {"introduction_id": f"introduction_id{suffix}"}
        self._copy(
            "introduction", count, "id = :id",
            {
                "id": f"id{suffix}",
                "workspace_id": where,
                "introducer_id": people[ids[0]],
                "pair_low": people[ids[1]],
                "pair_high": people[ids[2]],
                "delivery": f"delivery{suffix}",
            },
            id=introduction,
        )  # fmt: skip
        for ask in self._rows("ask", "introduction_id = :id", id=introduction):
            changed = {**own, "id": f"id{suffix}", "party_id": people[ask["party_id"]]}
            self._copy("ask", count, "id = :id", changed, id=ask["id"])
        for n, card in enumerate(self._rows("sent_card", "introduction_id = :id", id=introduction)):
            changed = {
                **own,
                "id": f"{base} + i * 8 + {n}",
                "person_id": people[card["person_id"]],
                "reference": f"reference{suffix}",
            }
            self._copy("sent_card", count, "id = :id", changed, id=card["id"])
        effects = self._rows("effect", "introduction_id = :id", id=introduction)
        for n, effect in enumerate(effects):
            changed = {
                **own,
                "id": f"{base} + i * 8 + {n}",
                "workspace_id": where,
                **_of_recipient(effect, people, where, suffix),
            }
            if per_second:
                later = self._later(per_second)
                changed["due_at"] = f"CASE WHEN due_at > {self._now} THEN due_at ELSE {later} END"
            self._copy("effect", count, "id = :id", changed, id=effect["id"])

    def clone_ended(self, introduction: str, count: int) -> None:
        """Clone an introduction that has ended, among a crowd of people."""
        base = self._block()
        [template] = self._rows("introduction", "id = :id", id=introduction)
        name = "external_id || '-crowd-' || i"
        changed = {"id": f"{base} + i", "external_id": name}
        self._copy("person", CROWD + 100, "id = :id", changed, id=template["introducer_id"])
        low, high = f"{base} + (i * 7) % {CROWD}", f"{base} + (i * 7) % {CROWD} + 1 + i % 97"
        introducer, suffix = f"{base} + (i * 11) % {CROWD}", " || '-ended-' || i"
        self._copy(
            "introduction", count, "id = :id",
            {
                "id": f"id{suffix}",
                "introducer_id": introducer,
                "pair_low": low,
                "pair_high": high,
                "delivery": f"delivery{suffix}",
            },
            id=introduction,
        )  # fmt: skip
        asks = self._rows("ask", "introduction_id = :id", id=introduction)
        for ask, party in zip(asks, (low, high), strict=True):
            changed = {"id": f"id{suffix}", "party_id": party}
            changed["introduction_id"] = f"introduction_id{suffix}"
            self._copy("ask", count, "id = :id", changed, id=ask["id"])

    def newest_introduction(self) -> str:
        """Tell the id of the introduction that was made last."""
        newest = "SELECT id FROM introduction ORDER BY created_at DESC LIMIT 1"
        return str(self._connection.execute(text(newest)).scalar_one())

    def analyze(self) -> None:
        """Let the database look at how its data are distributed, as it does on its own."""
        self._connection.execute(text("ANALYZE"))

    def drop_due(self, introduction: str) -> None:
        """Delete what is still to be sent of a template, which would be counted too."""
        statement = text("DELETE FROM effect WHERE introduction_id = :id")
        self._connection.execute(statement, {"id": introduction})

    def _block(self) -> int:
        self._next += STEP
        return self._next

    def _rows(self, table: str, where: str, **values: object) -> list[Mapping[str, Any]]:
        found = self._connection.execute(text(f"SELECT * FROM {table} WHERE {where}"), values)
        return [dict(row) for row in found.mappings()]

    def _copy(
        self, table: str, count: int, where: str, changed: Mapping[str, str], **values: object
    ) -> None:
        """Insert so many copies of a row, with expressions of `i` for some of its columns."""
        names = [column.name for column in self._tables.tables[table].columns]
        taken = ", ".join(changed.get(name, name) for name in names)
        numbers = f"""
            WITH RECURSIVE numbers(i) AS (
                SELECT 0 UNION ALL SELECT i + 1 FROM numbers WHERE i + 1 < {count}
            )"""
        statement = (
            f"SELECT {taken} FROM {table}, numbers WHERE {where}"
            if self._sqlite
            else f"SELECT {taken} FROM {table}, generate_series(0, {count - 1}) AS i WHERE {where}"
        )
        listed = ", ".join(names)
        head = numbers if self._sqlite else ""
        self._connection.execute(text(f"{head} INSERT INTO {table} ({listed}) {statement}"), values)

    @property
    def _now(self) -> str:
        return "strftime('%Y-%m-%d %H:%M:%f000', 'now')" if self._sqlite else "clock_timestamp()"

    def _later(self, per_second: float) -> str:
        """One clone after the other, beginning in a second."""
        if self._sqlite:
            ahead = f"'+' || (1 + i / {per_second}) || ' seconds'"
            return f"strftime('%Y-%m-%d %H:%M:%f000', 'now', {ahead})"
        return f"now() + (1 + i / {per_second}) * interval '1 second'"


def _of_recipient(
    effect: Mapping[str, Any], people: Mapping[int, str], where: str, suffix: str
) -> dict[str, str]:
    """Give a cloned effect its recipient, and the key and lane that name it."""
    recipient = people.get(effect["recipient_id"], "")
    parts = [f"'{part}'" for part in effect["lane"].split("/")]  # platform/workspace/call/recipient
    parts[1] = f"CAST({where} AS VARCHAR)"
    if recipient:
        parts[-1] = f"CAST({recipient} AS VARCHAR)"
    lane = " || '/' || ".join(parts)
    changed = {"lane": lane, "key": f"key{suffix}"}
    return changed | ({"recipient_id": recipient} if recipient else {})


@contextmanager
def stocked(url: str) -> Iterator[Stock]:
    """Fill a database up, past AskFirst; what was done is committed at the end of the block."""
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        yield Stock(connection)
    engine.dispose()
