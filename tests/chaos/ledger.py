"""What the database says about a hunt, in plain SQL: the one module here that knows its tables."""

from dataclasses import dataclass
from typing import LiteralString

import psycopg

from tests.chaos.database import HuntedDatabase

#: What is due within these hours belongs to what happens now; reminders and follow-ups come later.
_PENDING = """
    SELECT (SELECT count(*) FROM effect WHERE due_at <= now() + interval '2 hours')
         + (SELECT count(*) FROM introduction WHERE wake_at <= now())
"""
#: What comes within seconds, without what a process has leased: a killed one can't report that.
_AT_WORK = """
    SELECT (SELECT count(*) FROM effect
            WHERE due_at <= now() + %s * interval '1 second'
              AND (lease_until IS NULL OR lease_until <= now()))
         + (SELECT count(*) FROM introduction WHERE wake_at <= now())
"""
_STATES = "SELECT reason, state FROM introduction"
_NOT_ENDED = "SELECT count(*) FROM introduction WHERE ended_at IS NULL"
_ANSWERS_LEFT = """
    SELECT count(*) FROM ask JOIN introduction ON introduction.id = ask.introduction_id
    WHERE introduction.ended_at IS NOT NULL
      AND (ask.answer <> 'none' OR ask.not_before IS NOT NULL OR ask.words IS NOT NULL)
"""


@dataclass(frozen=True, slots=True)
class Ledger:
    """The end of a hunt, as it is stored."""

    states: dict[str, list[str]]  #: by reason: the states of all introductions that have it
    not_ended: int
    answers_left: int


class Books:
    """Looks into the database, which may be down."""

    def __init__(self, database: HuntedDatabase) -> None:
        self._database = database

    def pending(self) -> int:
        """Count what is still to happen soon."""
        return self._count(_PENDING)

    def at_work(self, seconds: float) -> int:
        """Count what can be done now, or within so many seconds."""
        return self._count(_AT_WORK, seconds)

    def _count(self, query: LiteralString, *parameters: object) -> int:
        try:
            return int(self._database.rows(query, *parameters)[0][0])
        except psycopg.OperationalError:
            return 1

    def close(self) -> Ledger:
        """Read what is left at the end."""
        states: dict[str, list[str]] = {}
        for reason, state in self._database.rows(_STATES):
            states.setdefault(reason, []).append(state)
        return Ledger(states, self._count(_NOT_ENDED), self._count(_ANSWERS_LEFT))
