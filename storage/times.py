"""When parties could talk."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, select

from bot.domain.people import PersonId, WorkspaceId
from bot.domain.times import ChosenTimes, read_day_part
from storage.tables import ChosenTimesRow, IntroductionRow
from storage.transaction import Found, Repository, table

_TIMES = table(ChosenTimesRow)
_CHOSEN, _INTRODUCTION = _TIMES.c, table(IntroductionRow).c
_KEY = ("introduction_id", "party_id")
_OF = (
    _TIMES.select()
    .where(_CHOSEN.introduction_id == bindparam("introduction"))
    .order_by(_CHOSEN.party_id)
)


class Times(Repository):
    """What parties chose, which only its author is shown."""

    def of(self, introduction: str) -> list[ChosenTimes]:
        """List what the parties of an introduction chose."""
        return [_chosen(row) for row in self._transaction.read(_OF, introduction=introduction)]

    def save(self, chosen: ChosenTimes) -> None:
        """Keep what a party chose, in the place of what they chose before."""
        values = _values(chosen)
        new = self._transaction.insert(ChosenTimesRow).values(values)
        changed = {name: value for name, value in values.items() if name not in _KEY}
        self._transaction.read(new.on_conflict_do_update(index_elements=_KEY, set_=changed))

    def erase(self, introduction: str) -> None:
        """Erase what both chose."""
        self._erase(_CHOSEN.introduction_id == introduction)

    def erase_of(self, person: PersonId) -> None:
        """Erase all that somebody chose."""
        self._erase(_CHOSEN.party_id == person)

    def erase_between(self, person: PersonId, other: PersonId) -> None:
        """Erase what somebody chose in introductions to this other party."""
        low, high = sorted((person, other))
        theirs = select(_INTRODUCTION.id).where(
            _INTRODUCTION.pair_low == low, _INTRODUCTION.pair_high == high
        )
        self._erase(_CHOSEN.party_id == person, _CHOSEN.introduction_id.in_(theirs))

    def erase_in(self, workspace: WorkspaceId) -> None:
        """Erase all that was chosen in a workspace."""
        here = select(_INTRODUCTION.id).where(_INTRODUCTION.workspace_id == workspace)
        self._erase(_CHOSEN.introduction_id.in_(here))

    def erase_before(self, moment: datetime) -> bool:
        """Erase what was chosen before an instant (UTC); tell if there was anything."""
        return self._erase(_CHOSEN.chosen_at < moment) > 0

    def _erase(self, *which: ColumnElement[bool]) -> int:
        return self._transaction.read(_TIMES.delete().where(*which)).rowcount


def _chosen(row: Found) -> ChosenTimes:
    parts = map(read_day_part, row.parts)
    return ChosenTimes(
        introduction=row.introduction_id,
        party=PersonId(row.party_id),
        parts=tuple(part for part in parts if part),
        zone=row.zone,
        minutes=row.minutes,
        chosen_at=row.chosen_at,
        compared=row.compared,
    )


def _values(chosen: ChosenTimes) -> dict[str, Any]:
    return {
        "introduction_id": chosen.introduction,
        "party_id": chosen.party,
        "parts": list(map(str, chosen.parts)),
        "zone": chosen.zone,
        "minutes": chosen.minutes,
        "chosen_at": chosen.chosen_at,
        "compared": chosen.compared,
    }
