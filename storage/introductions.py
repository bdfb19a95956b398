"""Introductions with their asks: kept, loaded, and found by time, person, workspace or pair."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Delete,
    bindparam,
    case,
    func,
    or_,
    select,
    text,
    union,
)

from bot.domain.introduction import LIVE, Answer, Ask, Introduction, State
from bot.domain.people import PersonId, WorkspaceId
from bot.ports import PairHistory, Recent, Release
from storage.belongings import delete_of
from storage.introduction_rows import (
    OF_AN_ANSWER,
    Kept,
    ask_constants,
    ask_of,
    ask_values,
    constants,
    introduction_of,
    values_of,
)
from storage.tables import IS_ENDED, IS_LIVE, AskRow, IntroductionRow
from storage.transaction import (
    Query,
    Repository,
    Transaction,
    among,
    locked,
    missing,
    table,
    update_by,
)

_INTRODUCTIONS, _ASKS = table(IntroductionRow), table(AskRow)
_INTRODUCTION, _ASK = _INTRODUCTIONS.c, _ASKS.c
_LIVE, _ENDED = text(IS_LIVE), text(IS_ENDED)
_CONSTANT = (
    *("workspace_id", "introducer_id", "pair_low", "pair_high", "delivery", "created_at"),
    *("request_id", "ends_by"),
)
_CHANGE = update_by(_INTRODUCTION.id, *_CONSTANT)
_ADD, _ADD_ASK = _INTRODUCTIONS.insert(), _ASKS.insert()
_CHANGE_ASK = update_by(_ASK.id, "introduction_id", "position", "party_id", "implied")


class Introductions(Repository):
    """Introductions with their asks, remembered once they were read.

    What was read before its lock counts as not read: it may have changed until then.
    """

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._known: dict[str, Kept] = {}
        self._locked: set[str] = set()
        self._added: dict[str, str] = {}  #: the delivery id by the introduction's
        self._changed: set[str] = set()
        self._changed_asks: dict[str, Ask] = {}
        self._releases: dict[tuple[PersonId, datetime], list[Release]] = {}
        transaction.writes(self._write)

    def add(self, introduction: Introduction, workspace: WorkspaceId, delivery: str) -> None:
        """Add one; `delivery` is the request's id, unique in its workspace where not empty."""
        self._known[introduction.id] = Kept(introduction, workspace, None)
        self._locked.add(introduction.id)
        self._added[introduction.id] = delivery
        self._transaction.gathered = True

    def get(self, key: str, *, lock: bool = True) -> Introduction | None:
        """Load one by its id, and lock it against all who would change it."""
        return self.load([key], lock=lock).get(key)

    def load(self, keys: Collection[str], *, lock: bool = True) -> dict[str, Introduction]:
        """Load several, and lock them in the order of their ids."""
        if new := missing(keys, self._locked if lock else self._known):
            by_keys = _by_keys(self._transaction.postgres, lock)
            self._load(by_keys, lock=lock, keys=self._transaction.values(new))
        return {key: self._known[key].introduction for key in keys if key in self._known}

    def save(self, introduction: Introduction, wake_at: datetime | None) -> None:
        """Keep what has changed, and when time will be an event for it."""
        self.load([introduction.id])
        kept = self._known[introduction.id]
        self._known[introduction.id] = Kept(introduction, kept.workspace, wake_at)
        self._transaction.new_work |= wake_at is not None
        self._transaction.gathered = True
        if introduction.released_at and not kept.introduction.released_at:
            self._remember_release(introduction, introduction.released_at)
        if introduction.id not in self._added:
            if values_of(self._known[introduction.id]) != values_of(kept):
                self._changed.add(introduction.id)
            old = kept.introduction.asks
            changed = (ask for ask in introduction.asks if ask not in old)
            self._changed_asks |= {ask.id: ask for ask in changed}

    def _write(self) -> None:
        """Write what was added and what has changed."""
        added, self._added = self._added, {}
        changed, self._changed = sorted(self._changed), set()
        asks, self._changed_asks = sorted(self._changed_asks.items()), {}
        self._add(added)
        write = self._transaction.write
        write(_CHANGE, [{"row_key": key} | values_of(self._known[key]) for key in changed])
        write(_CHANGE_ASK, [{"row_key": key} | ask_values(ask) for key, ask in asks])

    def _add(self, added: dict[str, str]) -> None:
        rows, asks = [], []
        for key, delivery in added.items():
            kept = self._known[key]
            rows.append(constants(kept, delivery) | values_of(kept))
            asks += [
                ask_constants(key, position, ask) | ask_values(ask)
                for position, ask in enumerate(kept.introduction.asks)
            ]
        self._transaction.write(_ADD, rows)
        self._transaction.write(_ADD_ASK, asks)

    def delete(self, keys: Collection[str]) -> None:
        """Delete some with their asks, cards, questions and undelivered effects."""
        if keys:
            delete_of(self._transaction, keys)
            values = self._transaction.values(keys)
            self._transaction.read(_delete(self._transaction.postgres), keys=values)
            self._locked -= set(keys)
            self._known = {key: kept for key, kept in self._known.items() if key not in keys}

    def erase_traces_of(self, person: PersonId) -> None:
        """Erase what a person wrote, was written and answered, in every state (promise 10).

        Their reasons go, notes by and to them, and their answers with dates and words.
        """
        read = self._transaction.read
        theirs = select(_INTRODUCTION.id).where(_INTRODUCTION.introducer_id == person)
        noted = or_(_ASK.party_id == person, _ASK.introduction_id.in_(theirs))
        read(_ASKS.update().where(noted).values(note=None))
        read(_INTRODUCTIONS.update().where(_INTRODUCTION.id.in_(theirs)).values(reason=""))
        nothing = dict.fromkeys(OF_AN_ANSWER)
        silent = _ASKS.update().where(_ASK.party_id == person)
        read(silent.values(answer=Answer.NONE, **nothing))
        self._known.clear()
        self._locked.clear()

    def of_ask(self, ask: str) -> Introduction | None:
        """Load the introduction that an ask belongs to, and lock it."""
        for kept in self._known.values():
            if kept.introduction.id in self._locked and _has_ask(kept.introduction, ask):
                return kept.introduction
        return next(iter(self._load(_BY_ASK, lock=True, ask=ask)), None)

    def by_ask(self, ask: str) -> str | None:
        """Find the id of the introduction that an ask belongs to."""
        statement = select(_ASK.introduction_id).where(_ASK.id == ask)
        return self._transaction.read(statement).scalar_one_or_none()

    def by_delivery(self, workspace: WorkspaceId, delivery: str) -> str | None:
        """Find the id of the introduction that this request made."""
        found = self._transaction.read(_BY_DELIVERY, workspace=workspace, delivery=delivery)
        return found.scalar_one_or_none()

    def delivery_of(self, key: str) -> str:
        """Find the id of the request that made an introduction; empty where it had none."""
        statement = select(_INTRODUCTION.delivery).where(_INTRODUCTION.id == key)
        return self._transaction.read(statement).scalar_one_or_none() or ""

    def workspace_of(self, key: str) -> WorkspaceId | None:
        """Find the workspace of an introduction."""
        self.load([key], lock=False)
        return self._known[key].workspace if key in self._known else None

    def due(self, now: datetime, limit: int, *, ended: bool = False) -> list[str]:
        """List ids whose `wake_at` has come, by that moment, then by creation.

        Those that are live, or those that have `ended` and wait for their erasure.
        """
        statement = _DUE_ENDED if ended else _DUE
        return list(self._transaction.read(statement, now=now, limit=limit).scalars())

    def waking(self, limit: int) -> list[tuple[datetime, str]]:
        """List when time is the next event for introductions, with their ids, soonest first."""
        statement = select(_INTRODUCTION.wake_at, _INTRODUCTION.id).where(
            _INTRODUCTION.wake_at.is_not(None)
        )
        rows = self._transaction.read(statement.order_by(*_BY_MOMENT).limit(limit))
        return [(moment, key) for moment, key in rows]

    def live_with(self, person: PersonId) -> list[str]:
        """List ids of live introductions with this person as introducer or party, in id order."""
        return list(self._transaction.read(_LIVE_WITH, person=person).scalars())

    def live_in(self, workspace: WorkspaceId) -> list[str]:
        """List ids of a workspace's live introductions, in id order."""
        live = select(_INTRODUCTION.id).where(_LIVE, _INTRODUCTION.workspace_id == workspace)
        return list(self._transaction.read(live.order_by(_INTRODUCTION.id)).scalars())

    def recent(self, introducer: PersonId, since: datetime) -> Recent:
        """Look at an introducer's live introductions, and at those made since then (UTC)."""
        rows = self._transaction.read(_RECENT, introducer=introducer, since=since).all()
        started = [
            row.created_at
            for row in rows
            if row.created_at > since and (row.state is not State.WITHDRAWN or row.released_at)
        ]
        waiting = [row for row in rows if row.state is State.WAITING]
        parties = [PersonId(key) for row in waiting for key in (row.pair_low, row.pair_high)]
        return Recent(sum(row.state in LIVE for row in rows), started, parties)

    def pair(self, a: PersonId, b: PersonId) -> PairHistory:
        """Look at what these two have been asked about each other, by anyone."""
        low, high = sorted((a, b))
        rows = self._transaction.read(_PAIR, low=low, high=high).all()
        ends = [row for row in rows if row.last_end]
        last_end = max((row.last_end for row in ends if not row.withdrew), default=None)
        withdrawn = {PersonId(row.withdrew): row.last_end for row in ends if row.withdrew}
        return PairHistory(any(row.live for row in rows), last_end, withdrawn)

    def releases(self, party: PersonId, since: datetime) -> list[Release]:
        """List when this person was asked, and by whom; each takes a slot for a week."""
        self.load_releases([party], since)
        return self._releases[party, since]

    def load_releases(self, parties: Collection[PersonId], since: datetime) -> None:
        """Load the releases of several people, in one statement."""
        new = [party for party in sorted(parties) if (party, since) not in self._releases]
        if not new:
            return
        found = defaultdict[PersonId, list[Release]](list)
        statement, values = _releases(self._transaction.postgres), self._transaction.values(new)
        for party, at, by in self._transaction.read(statement, parties=values, since=since):
            found[party].append(Release(at, PersonId(by)))
        self._releases |= {(party, since): found[party] for party in new}

    def _remember_release(self, introduction: Introduction, at: datetime) -> None:
        """Two releases for one party in one transaction see each other."""
        for (party, since), known in self._releases.items():
            if party in introduction.asked and at > since:
                known.append(Release(at, introduction.introducer))

    def by_introducer(self, introducer: PersonId) -> list[Introduction]:
        """List an introducer's introductions by creation, while their words are kept."""
        return self._load(_BY_INTRODUCER, introducer=introducer)

    def asking(self, party: PersonId) -> list[Introduction]:
        """List what this person was asked and may still open, by creation."""
        return self._load(_ASKING, party=party)

    def asked_since(self, party: PersonId, since: datetime) -> list[Introduction]:
        """List what this person was asked since an instant (UTC), by that moment."""
        return self._load(_ASKED_SINCE, party=party, since=since)

    def _load(
        self, statement: Query, *, lock: bool = False, **parameters: object
    ) -> list[Introduction]:
        """Load introductions, then their asks in a statement of its own.

        In PostgreSQL's READ COMMITTED a statement that waited for a row's lock still sees other
        rows as they were before the wait; the next statement sees what was committed meanwhile.
        """
        rows = self._transaction.read(statement, **parameters).all()
        asks = self._load_asks([row.id for row in rows if row.id not in self._locked])
        for row in rows:
            if row.id not in self._locked:
                introduction = introduction_of(row, asks[row.id])
                self._known[row.id] = Kept(introduction, row.workspace_id, row.wake_at)
        if lock:
            self._locked |= {row.id for row in rows}
        return [self._known[row.id].introduction for row in rows]

    def _load_asks(self, keys: Sequence[str]) -> dict[str, list[Ask]]:
        asks: dict[str, list[Ask]] = {key: [] for key in keys}
        if keys:
            of_these = _asks_of(self._transaction.postgres)
            for row in self._transaction.read(of_these, keys=self._transaction.values(keys)):
                asks[row.introduction_id].append(ask_of(row))
        return asks


def _has_ask(introduction: Introduction, ask: str) -> bool:
    return any(one.id == ask for one in introduction.asks)


# The statements, built once.

_BY_MOMENT = (_INTRODUCTION.wake_at, _INTRODUCTION.created_at, _INTRODUCTION.id)
_BY_CREATION = (_INTRODUCTION.created_at, _INTRODUCTION.id)


def _due(which: ColumnElement[Any]) -> Query:
    due = select(_INTRODUCTION.id).where(which, _INTRODUCTION.wake_at <= bindparam("now"))
    return due.order_by(*_BY_MOMENT).limit(bindparam("limit"))


def _asked(party: ColumnElement[Any]) -> tuple[ColumnElement[bool], ...]:
    return _ASK.party_id == party, _ASK.implied.is_(False)


_DUE, _DUE_ENDED = _due(_LIVE), _due(_ENDED)  # type: ignore[arg-type]

_BY_ASK = locked(
    _INTRODUCTIONS.select().where(
        _INTRODUCTION.id
        == select(_ASK.introduction_id).where(_ASK.id == bindparam("ask")).scalar_subquery()
    )
)

_BY_DELIVERY = select(_INTRODUCTION.id).where(
    _INTRODUCTION.workspace_id == bindparam("workspace"),
    _INTRODUCTION.delivery == bindparam("delivery"),
    text("delivery <> ''"),
)

_LIVE_WITH = (
    select(_INTRODUCTION.id)
    .where(
        _INTRODUCTION.id.in_(
            union(
                *(
                    select(_INTRODUCTION.id).where(_LIVE, role == bindparam("person"))
                    for role in (
                        _INTRODUCTION.introducer_id,
                        _INTRODUCTION.pair_low,
                        _INTRODUCTION.pair_high,
                    )
                )
            )
        )
    )
    .order_by(_INTRODUCTION.id)
)

_RECENT = (
    select(
        _INTRODUCTION.created_at,
        _INTRODUCTION.state,
        _INTRODUCTION.released_at,
        _INTRODUCTION.pair_low,
        _INTRODUCTION.pair_high,
    )
    .where(
        _INTRODUCTION.introducer_id == bindparam("introducer"),
        or_(_LIVE, _INTRODUCTION.created_at > bindparam("since")),
    )
    .order_by(_INTRODUCTION.created_at)
)

_WITHDREW = case((_INTRODUCTION.state == State.WITHDRAWN, _INTRODUCTION.introducer_id), else_=0)
_PAIR = (
    select(
        _WITHDREW.label("withdrew"),
        func.count().filter(_LIVE).label("live"),
        func.max(case((_INTRODUCTION.released_at.is_not(None), _INTRODUCTION.ended_at))).label(
            "last_end"
        ),
    )
    .where(_INTRODUCTION.pair_low == bindparam("low"), _INTRODUCTION.pair_high == bindparam("high"))
    .group_by(_WITHDREW)
)

_BY_INTRODUCER = (
    _INTRODUCTIONS.select()
    .where(_INTRODUCTION.introducer_id == bindparam("introducer"), _INTRODUCTION.reason != "")
    .order_by(*_BY_CREATION)
)

_ASKING = (
    select(_INTRODUCTIONS)
    .join(_ASKS)
    .where(_LIVE, *_asked(bindparam("party")), _INTRODUCTION.state != State.WAITING)
    .order_by(*_BY_CREATION)
)

_ASKED_SINCE = (
    select(_INTRODUCTIONS)
    .join(_ASKS)
    .where(*_asked(bindparam("party")), _INTRODUCTION.released_at > bindparam("since"))
    .order_by(_INTRODUCTION.released_at, _INTRODUCTION.id)
)


@cache
def _by_keys(postgres: bool, lock: bool) -> Query:
    these = _INTRODUCTIONS.select().where(among(_INTRODUCTION.id, "keys", postgres))
    return locked(these.order_by(_INTRODUCTION.id), lock)


@cache
def _delete(postgres: bool) -> Delete:
    return _INTRODUCTIONS.delete().where(among(_INTRODUCTION.id, "keys", postgres))


@cache
def _asks_of(postgres: bool) -> Query:
    theirs = _ASKS.select().where(among(_ASK.introduction_id, "keys", postgres))
    return theirs.order_by(_ASK.introduction_id, _ASK.position)


@cache
def _releases(postgres: bool) -> Query:
    released_at = _INTRODUCTION.released_at
    return (
        select(_ASK.party_id, released_at, _INTRODUCTION.introducer_id)
        .join(_INTRODUCTIONS)
        .where(
            among(_ASK.party_id, "parties", postgres),
            _ASK.implied.is_(False),
            released_at > bindparam("since"),
        )
        .order_by(released_at)
    )
