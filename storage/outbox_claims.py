"""The outbox's queries: which effects may be claimed now, and when the next ones may be."""

from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    FromClause,
    ScalarSelect,
    String,
    and_,
    bindparam,
    cast,
    exists,
    func,
    or_,
    select,
)
from sqlmodel.sql.sqltypes import UTCDateTime

from bot.domain.effects import CALLS
from bot.ports import NOBODYS
from storage.tables import EffectRow, IntroductionRow, LaneHoldRow, RequestRow
from storage.transaction import Query, among, table

EFFECTS = table(EffectRow)
EFFECT = EFFECTS.c
_INTRODUCTIONS, _HOLDS = table(IntroductionRow), table(LaneHoldRow)
_REQUESTS = table(RequestRow)
_NOW: BindParameter[Any] = bindparam("now", type_=UTCDateTime())
_CALLS = sorted({"send", *CALLS.values()})


@cache
def claimable(postgres: bool) -> tuple[Query, ...]:
    """Select at most `limit` ready effects and lock what they belong to, skipping what is locked.

    None `without` whose workspaces; `platforms` are those that this relay serves. PostgreSQL takes
    one query for introductions, one for requests, and one for what belongs to one person alone;
    SQLite has no locks to take.
    """
    others = ~among(EFFECT.workspace_id, "without", postgres)
    ready = _ready(postgres).where(others).limit(bindparam("limit"))
    if not postgres:
        return (ready,)
    nobodys = ready.where(EFFECT.introduction_id == NOBODYS)
    return (
        *(
            ready.where(EFFECT.introduction_id == owners.c.id).with_for_update(
                of=owners, key_share=True, skip_locked=True
            )
            for owners in (_INTRODUCTIONS, _REQUESTS)
        ),
        nobodys.with_for_update(of=EFFECTS, skip_locked=True),
    )


@cache
def still_claimable(postgres: bool) -> Query:
    """Select which of the effects `keys` are ready and lock them, skipping locked ones."""
    these = among(EFFECT.id, "keys", postgres)
    return _ready(postgres).where(these).with_for_update(of=EFFECTS, skip_locked=True)


def _ready(postgres: bool) -> Query:
    """Select what is due, not leased, and the first of its stream; by due time, then id.

    A stream is what one introduction sends to one recipient: its effects go out one by one, so
    that an older card never overwrites a newer one.
    """
    other = EFFECTS.alias()
    first_of_stream = ~exists().where(
        other.c.introduction_id == EFFECT.introduction_id,
        other.c.recipient_id.is_not_distinct_from(EFFECT.recipient_id),
        other.c.id != EFFECT.id,
        or_(_leased(other.c), and_(_earlier(other), _free(other.c))),
    )
    return (
        EFFECTS.select()
        .where(_due(postgres), ~_leased(EFFECT), _free(EFFECT), first_of_stream)
        .order_by(EFFECT.due_at, EFFECT.id)
    )


def _on_our_platforms(postgres: bool) -> ColumnElement[bool]:
    return among(EFFECT.platform, "platforms", postgres)


def _due(postgres: bool) -> ColumnElement[bool]:
    return and_(_on_our_platforms(postgres), EFFECT.due_at <= _NOW)


def _leased(effect: Any) -> ColumnElement[bool]:  # noqa: ANN401 - columns of the table or an alias
    return and_(effect.lease_until.is_not(None), effect.lease_until > _NOW)


def _earlier(other: FromClause) -> ColumnElement[bool]:
    at_once = and_(other.c.due_at == EFFECT.due_at, other.c.id < EFFECT.id)
    return or_(other.c.due_at < EFFECT.due_at, at_once)


def _free(effect: Any) -> ColumnElement[bool]:  # noqa: ANN401 - columns of the table or an alias
    """Whether no hold is on its lane."""
    return ~exists().where(_in_force(), _holds(effect))


def _in_force() -> ColumnElement[bool]:
    """Whether a hold counts: one that begins in the future was made before a clock was set back."""
    return and_(_HOLDS.c.until > _NOW, _HOLDS.c.since <= _NOW)


def _holds(effect: Any) -> ColumnElement[bool]:  # noqa: ANN401 - columns of the table or an alias
    """Whether a hold is on this effect's lane or on a prefix of it that ends at a slash.

    The possible prefixes are listed, so that the database looks them up by key instead of comparing
    the lane with every hold, of which there may be thousands.
    """
    lane = _HOLDS.c.lane
    path = lane + "/"
    begins = func.substr(effect.lane + "/", 1, func.length(path)) == path
    workspace = effect.platform + "/" + cast(effect.workspace_id, String)
    calls = [workspace + f"/{call}" for call in _CALLS]
    return and_(lane.in_([effect.platform, workspace, *calls, effect.lane]), begins)


@cache
def due_since(postgres: bool) -> Query:
    """Select when the oldest of what is due became due, but for effects `without` whose kinds."""
    others = ~among(EFFECT.kind, "without", postgres)
    oldest = select(EFFECT.due_at).where(_due(postgres), others)
    return oldest.order_by(EFFECT.due_at).limit(1)


@cache
def next_moments(postgres: bool) -> Query:
    """As one row, the next moment of each kind; a `wake_at` may have come already."""
    ours = _on_our_platforms(postgres)
    wakes = (_INTRODUCTIONS.c.wake_at, _REQUESTS.c.wake_at)
    return select(
        _first(EFFECT.due_at, ours, EFFECT.due_at > _NOW),
        _first(EFFECT.lease_until, ours, EFFECT.lease_until > _NOW),
        _end_of_hold(postgres),
        *(_first(wake_at, wake_at.is_not(None)) for wake_at in wakes),
    )


def _end_of_hold(postgres: bool) -> ScalarSelect[Any]:
    """Select when the first of the holds ends that something due waits for.

    The query begins with what is due, because an effect's holds can be looked up by key, but not
    the effects of a hold.
    """
    until = _HOLDS.c.until
    return (
        select(until)
        .select_from(EFFECTS.join(_HOLDS, _holds(EFFECT)))
        .where(_due(postgres), _in_force())
        .order_by(until)
        .limit(1)
        .scalar_subquery()
    )


def _first(at: ColumnElement[Any], *where: ColumnElement[bool]) -> ScalarSelect[Any]:
    """Select the earliest; unlike `min` this reads one row of an index on both databases."""
    return select(at).where(*where).order_by(at).limit(1).scalar_subquery()
