"""What parties said after the opening, and their thanks to the introducer."""

from collections.abc import Collection
from datetime import datetime
from functools import cache

from sqlalchemy import bindparam, delete, or_, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.domain.follow_up import FollowUp, Talk
from bot.domain.introduction import Introduction
from bot.domain.people import PersonId
from storage.tables import FollowUpRow, IntroductionRow
from storage.transaction import (
    Found,
    Query,
    Repository,
    Transaction,
    among,
    insert,
    missing,
    table,
)

_FOLLOW_UPS, _INTRODUCTION = table(FollowUpRow), table(IntroductionRow).c
_FOLLOW_UP = _FOLLOW_UPS.c
_KEY = (
    _FOLLOW_UP.introduction_id == bindparam("introduction"),
    _FOLLOW_UP.party_id == bindparam("party"),
)
_ONE, _DELETE_ONE = _FOLLOW_UPS.select().where(*_KEY), delete(_FOLLOW_UPS).where(*_KEY)


class FollowUps(Repository):
    """What each party of an introduction said to the follow-up."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._known: dict[str, dict[PersonId, FollowUp]] = {}

    def of(self, introduction: Introduction, party: PersonId) -> tuple[FollowUp, FollowUp]:
        """Load a party's side and the other's, once the introduction is locked."""
        self.load([introduction.id])
        said, other = self._known[introduction.id], introduction.other(party)
        nothing = (FollowUp(introduction.id, one) for one in (party, other))
        own, others = (said.get(side.party, side) for side in nothing)
        return own, others

    def one(self, introduction: str, party: PersonId) -> FollowUp | None:
        """Load what a party said, if anything."""
        row = self._transaction.read(_ONE, introduction=introduction, party=party).one_or_none()
        return _follow_up(row) if row else None

    def load(self, introductions: Collection[str]) -> None:
        """Load both sides of several introductions, for `of` in this transaction."""
        if not (new := missing(introductions, self._known)):
            return
        self._known |= {key: {} for key in new}
        of_these, keys = _of(self._transaction.postgres), self._transaction.values(new)
        for row in self._transaction.read(of_these, keys=keys):
            self._known[row.introduction_id][PersonId(row.party_id)] = _follow_up(row)

    def save(self, follow_up: FollowUp) -> None:
        """Keep what a party said; nothing is kept of one who has said nothing."""
        self._known.pop(follow_up.introduction, None)
        if follow_up.answer is Talk.NONE:
            key = {"introduction": follow_up.introduction, "party": follow_up.party}
            self._transaction.read(_DELETE_ONE, **key)
            return
        self._transaction.read(
            _save(self._transaction.postgres),
            introduction_id=follow_up.introduction,
            party_id=follow_up.party,
            answer=follow_up.answer,
            until=follow_up.until,
            may_know=follow_up.may_know,
            choice=follow_up.choice,
            words=follow_up.words,
        )

    def take_back(self, party: PersonId, among: PersonId | None = None) -> None:
        """Let a party's "still" count as never said; `among`: only with this one among the others.

        What both have said, and was told to both, stays.
        """
        theirs = delete(_FOLLOW_UPS).where(
            _FOLLOW_UP.party_id == party, _FOLLOW_UP.answer == Talk.STILL
        )
        if among is not None:
            people = (
                _INTRODUCTION.introducer_id,
                _INTRODUCTION.pair_low,
                _INTRODUCTION.pair_high,
            )
            with_them = select(_INTRODUCTION.id).where(or_(*(who == among for who in people)))
            theirs = theirs.where(_FOLLOW_UP.introduction_id.in_(with_them))
        self._known.clear()
        self._transaction.read(theirs)

    def erase_words_in(self, introduction: str) -> None:
        """Erase the words of thanks; that there were any stays known."""
        self._known.pop(introduction, None)
        here = _FOLLOW_UPS.update().where(_FOLLOW_UP.introduction_id == introduction)
        self._transaction.read(here.values(words=""))

    def erase_of(self, person: PersonId) -> None:
        """Erase all that a person said, and the thanks to them."""
        self._known.clear()
        self._transaction.read(delete(_FOLLOW_UPS).where(_FOLLOW_UP.party_id == person))
        theirs = select(_INTRODUCTION.id).where(_INTRODUCTION.introducer_id == person)
        to_them = _FOLLOW_UPS.update().where(_FOLLOW_UP.introduction_id.in_(theirs))
        self._transaction.read(to_them.values(words=""))

    def erase_late(self, now: datetime) -> bool:
        """Erase each "still" that counts no more; tell if there was any."""
        late = delete(_FOLLOW_UPS).where(_FOLLOW_UP.until.is_not(None), _FOLLOW_UP.until <= now)
        return self._transaction.read(late).rowcount > 0


@cache
def _of(postgres: bool) -> Query:
    return _FOLLOW_UPS.select().where(among(_FOLLOW_UP.introduction_id, "keys", postgres))


@cache
def _save(postgres: bool) -> postgresql.Insert | sqlite.Insert:
    new = insert(FollowUpRow, postgres)
    changing = ("answer", "until", "may_know", "choice", "words")
    return new.on_conflict_do_update(
        index_elements=["introduction_id", "party_id"],
        set_={name: new.excluded[name] for name in changing},
    )


def _follow_up(row: Found) -> FollowUp:
    return FollowUp(
        introduction=row.introduction_id,
        party=PersonId(row.party_id),
        answer=row.answer,
        until=row.until,
        may_know=row.may_know,
        choice=row.choice,
        words=row.words,
    )
