"""Stored introductions in any number, cloned by the database from ones that commands have made.

Commands would take hours for a million. A clone has the columns of its template, whatever they are,
but for ids, people, workspaces and what is made of these; so each has its own lanes and streams.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, MetaData, create_engine, text

#: The ids of clones begin here, and those of further ones so much higher.
BASE, STEP = 1_000_000_000, 10_000_000
#: The people of ended introductions: each meets many others, as in a community.
CROWD = 30_000
#: What PostgreSQL has as `generate_series`.
NUMBERS = """
    WITH RECURSIVE numbers(i) AS (
        SELECT 0 UNION ALL SELECT i + 1 FROM numbers WHERE i + 1 < {count}
    )
"""


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
        base, suffix = self._block(), f" || '-{prefix}-' || i"
        [template] = self._rows("introduction", "id = :id", id=introduction)
        where = str(template["workspace_id"])
        if workspaces > 1:
            where = f"{base} + i % {workspaces}"
            changed = {"id": f"{base} + i", "external_id": f"external_id{suffix}"}
            self._copy("workspace", workspaces, changed, template["workspace_id"])
        ids = (template["introducer_id"], template["pair_low"], template["pair_high"])
        people = {old: f"({base} + i * 3 + {n})" for n, old in enumerate(ids)}
        clones = Clones(introduction, count, base, suffix, where, people)
        self._copy_people(clones)
        self._copy_introduction(clones, template)
        self._copy_asks(clones)
        self._copy_cards(clones)
        self._copy_effects(clones, per_second)

    def _copy_people(self, clones: "Clones") -> None:
        for old, new in clones.people.items():
            changed = {
                "id": new,
                "external_id": f"external_id{clones.suffix}",
                "workspace_id": clones.where,
            }
            self._copy("person", clones.count, changed, old)

    def _copy_introduction(self, clones: "Clones", template: Mapping[str, Any]) -> None:
        parts = ("introducer_id", "pair_low", "pair_high")
        changed = {part: clones.people[template[part]] for part in parts}
        changed |= {name: f"{name}{clones.suffix}" for name in ("id", "delivery")}
        changed["workspace_id"] = clones.where
        self._copy("introduction", clones.count, changed, clones.introduction)

    def _copy_asks(self, clones: "Clones") -> None:
        for ask in self._of(clones, "ask"):
            party = clones.people[ask["party_id"]]
            changed = {**clones.own, "id": f"id{clones.suffix}", "party_id": party}
            self._copy("ask", clones.count, changed, ask["id"])

    def _copy_cards(self, clones: "Clones") -> None:
        for n, card in enumerate(self._of(clones, "sent_card")):
            changed = {
                **clones.own,
                "id": f"{clones.base} + i * 8 + {n}",
                "person_id": clones.people[card["person_id"]],
                "reference": f"reference{clones.suffix}",
            }
            self._copy("sent_card", clones.count, changed, card["id"])

    def _copy_effects(self, clones: "Clones", per_second: float) -> None:
        later = self._later(per_second) if per_second else "due_at"
        for n, effect in enumerate(self._of(clones, "effect")):
            changed = {
                **clones.own,
                **clones.addressed(effect),
                "id": f"{clones.base} + i * 8 + {n}",
                "key": f"key{clones.suffix}",
                "due_at": f"CASE WHEN due_at > {self._now} THEN due_at ELSE {later} END",
            }
            self._copy("effect", clones.count, changed, effect["id"])

    def _of(self, clones: "Clones", table: str) -> list[Mapping[str, Any]]:
        return self._rows(table, "introduction_id = :id", id=clones.introduction)

    def clone_ended(self, introduction: str, count: int) -> None:
        """Clone an introduction that has ended, among a crowd of people."""
        base, suffix = self._block(), " || '-ended-' || i"
        [template] = self._rows("introduction", "id = :id", id=introduction)
        changed = {"id": f"{base} + i", "external_id": "external_id || '-crowd-' || i"}
        self._copy("person", CROWD + 100, changed, template["introducer_id"])
        low = f"{base} + (i * 7) % {CROWD}"
        high, introducer = f"{low} + 1 + i % 97", f"{base} + (i * 11) % {CROWD}"
        changed = {name: f"{name}{suffix}" for name in ("id", "delivery")}
        changed |= {"introducer_id": introducer, "pair_low": low, "pair_high": high}
        self._copy("introduction", count, changed, introduction)
        asks = self._rows("ask", "introduction_id = :id", id=introduction)
        for ask, party in zip(asks, (low, high), strict=True):
            changed = {name: f"{name}{suffix}" for name in ("id", "introduction_id")}
            self._copy("ask", count, {**changed, "party_id": party}, ask["id"])

    def newest_introduction(self) -> str:
        """Tell the id of the introduction that was made last."""
        newest = "SELECT id FROM introduction ORDER BY created_at DESC LIMIT 1"
        return str(self._connection.execute(text(newest)).scalar_one())

    def never_analyze(self) -> None:
        """Keep the database from looking at how its data are distributed."""
        for table in self._tables.tables if not self._sqlite else ():
            statement = f"ALTER TABLE {table} SET (autovacuum_enabled = false)"
            self._connection.execute(text(statement))

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

    def _copy(self, table: str, count: int, changed: Mapping[str, str], template: object) -> None:
        """Insert so many copies of a row, with expressions of `i` for some of its columns."""
        names = [column.name for column in self._tables.tables[table].columns]
        taken = ", ".join(changed.get(name, name) for name in names)
        numbers, head = f"generate_series(0, {count - 1}) AS i", ""
        if self._sqlite:
            numbers, head = "numbers", NUMBERS.format(count=count)
        statement = f"INSERT INTO {table} ({', '.join(names)})"
        statement += f" SELECT {taken} FROM {table}, {numbers} WHERE id = :id"
        self._connection.execute(text(f"{head} {statement}"), {"id": template})

    @property
    def _now(self) -> str:
        return "strftime('%Y-%m-%d %H:%M:%f000', 'now')" if self._sqlite else "clock_timestamp()"

    def _later(self, per_second: float) -> str:
        """One clone after the other, beginning in a second."""
        if self._sqlite:
            ahead = f"'+' || (1 + i / {per_second}) || ' seconds'"
            return f"strftime('%Y-%m-%d %H:%M:%f000', 'now', {ahead})"
        return f"now() + (1 + i / {per_second}) * interval '1 second'"


@dataclass(frozen=True, slots=True)
class Clones:
    """What all clones of an introduction share, as SQL expressions of `i`, the clone's number."""

    introduction: str  #: the template
    count: int
    base: int  #: their ids begin here
    suffix: str  #: what follows a name
    where: str  #: the workspace
    people: Mapping[int, str]  #: by the template's person

    @property
    def own(self) -> dict[str, str]:
        """What belongs to an introduction belongs to the clone."""
        return {"introduction_id": f"introduction_id{self.suffix}"}

    def addressed(self, effect: Mapping[str, Any]) -> dict[str, str]:
        """Give a cloned effect its workspace, its recipient, and the lane that names both."""
        recipient = self.people.get(effect["recipient_id"], "")
        parts = [f"'{part}'" for part in effect["lane"].split("/")]
        parts[1] = f"CAST({self.where} AS VARCHAR)"  # platform/workspace/call/recipient
        if recipient:
            parts[-1] = f"CAST({recipient} AS VARCHAR)"
        addressed = {"workspace_id": self.where, "lane": " || '/' || ".join(parts)}
        return addressed | ({"recipient_id": recipient} if recipient else {})


@contextmanager
def stocked(url: str) -> Iterator[Stock]:
    """Fill a database up, past AskFirst; what was done is committed at the end of the block."""
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        yield Stock(connection)
    engine.dispose()
