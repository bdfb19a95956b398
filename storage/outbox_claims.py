"""The outbox's queries: which effects may be claimed now, and when the next ones may be.

Each statement is built once and cached: building it takes longer than running it.
"""

from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    ScalarSelect,
    Select,
    String,
    and_,
    bindparam,
    cast,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Mapped, aliased
from sqlmodel import col
from sqlmodel import select as select_rows
from sqlmodel.sql.expression import SelectOfScalar
from sqlmodel.sql.sqltypes import UTCDateTime

from bot.domain.effects import CALLS, VITAL
from bot.domain.rules import GIVE_UP_AFTER
from storage.tables import EffectRow, IntroductionRow, LaneHoldRow
from storage.transaction import reloading

_NOW = bindparam("now", type_=UTCDateTime())
#: A vital effect that was first tried at this moment or before is to be given up.
_GIVE_UP_BEFORE = bindparam("give_up_before", type_=UTCDateTime())
_PLATFORMS: BindParameter[str] = bindparam("platforms", expanding=True)
_VITAL = sorted(VITAL)
_CALLS = sorted({"send", *CALLS.values()})


def parameters(platforms: Collection[str], now: datetime) -> dict[str, Any]:
    """Return the parameters that all these statements take."""
    return {"platforms": sorted(platforms), "now": now, "give_up_before": now - GIVE_UP_AFTER}


@cache
def claimable() -> SelectOfScalar[EffectRow]:
    """Select at most `limit` ready effects and lock their introductions, skipping locked ones."""
    statement = _ready().join(IntroductionRow).limit(bindparam("limit"))
    return reloading(
        statement.with_for_update(of=IntroductionRow, key_share=True, skip_locked=True)
    )


@cache
def still_claimable() -> SelectOfScalar[EffectRow]:
    """Select which of the effects `keys` are ready and lock them, skipping locked ones."""
    statement = _ready().where(col(EffectRow.id).in_(bindparam("keys", expanding=True)))
    return reloading(statement.with_for_update(of=EffectRow, skip_locked=True))


def _ready() -> SelectOfScalar[EffectRow]:
    """Select what is due, not leased, and the first of its stream; by due time, then id.

    A stream is what one introduction sends to one recipient: its effects go out one by one, so
    that an older card never overwrites a newer one.
    """
    effect, other = EffectRow, aliased(EffectRow)
    first_of_stream = ~exists().where(
        col(other.introduction_id) == effect.introduction_id,
        col(other.recipient_id).is_not_distinct_from(col(effect.recipient_id)),
        col(other.id) != effect.id,
        or_(_leased(other), and_(_earlier(other, effect), _free(other))),
    )
    return (
        select_rows(effect)
        .where(_due(), ~_leased(effect), _free(effect), first_of_stream)
        .order_by(col(effect.due_at), col(effect.id))
    )


def _on_our_platforms() -> ColumnElement[bool]:
    return col(EffectRow.platform).in_(_PLATFORMS)


def _due() -> ColumnElement[bool]:
    return and_(_on_our_platforms(), col(EffectRow.due_at) <= _NOW)


def _leased(effect: type[EffectRow]) -> ColumnElement[bool]:
    return and_(col(effect.lease_until).is_not(None), col(effect.lease_until) > _NOW)


def _earlier(one: type[EffectRow], other: type[EffectRow]) -> ColumnElement[bool]:
    at_once = and_(col(one.due_at) == other.due_at, col(one.id) < other.id)
    return or_(col(one.due_at) < other.due_at, at_once)


def _free(effect: type[EffectRow]) -> ColumnElement[bool]:
    """Whether no hold is on its lane; giving up needs no call, so a hold doesn't delay that."""
    overdue = and_(col(effect.kind).in_(_VITAL), col(effect.first_tried_at) <= _GIVE_UP_BEFORE)
    return or_(~exists().where(col(LaneHoldRow.until) > _NOW, _holds(effect)), overdue)


def _holds(effect: type[EffectRow]) -> ColumnElement[bool]:
    """Whether a hold is on this effect's lane or on a prefix of it that ends at a slash.

    The possible prefixes are listed, so that the database looks them up by key instead of comparing
    the lane with every hold, of which there may be thousands.
    """
    lane = col(LaneHoldRow.lane)
    path = lane + "/"
    begins = func.substr(col(effect.lane) + "/", 1, func.length(path)) == path
    workspace = col(effect.platform) + "/" + cast(col(effect.workspace_id), String)
    calls = [workspace + f"/{call}" for call in _CALLS]
    return and_(lane.in_([col(effect.platform), workspace, *calls, col(effect.lane)]), begins)


@cache
def next_moments() -> Select[*tuple[Any, ...]]:
    """Select, as one row, the next moment of each kind; a `wake_at` may have come already.

    The last column is when the oldest vital effect that is due was first tried, if it is not to be
    given up yet.
    """
    due_at, lease_until = col(EffectRow.due_at), col(EffectRow.lease_until)
    tried_at = col(EffectRow.first_tried_at)
    return select(
        _first(due_at, _on_our_platforms(), due_at > _NOW),
        _first(lease_until, _on_our_platforms(), lease_until > _NOW),
        _end_of_hold(),
        _first(col(IntroductionRow.wake_at), col(IntroductionRow.wake_at).is_not(None)),
        _first(tried_at, _due(), tried_at > _GIVE_UP_BEFORE, col(EffectRow.kind).in_(_VITAL)),
    )


def _end_of_hold() -> ScalarSelect[Any]:
    """Select when the first of the holds ends that something due waits for.

    The query begins with what is due, because an effect's holds can be looked up by key, but not
    the effects of a hold.
    """
    until = col(LaneHoldRow.until)
    return (
        select(until)
        .select_from(EffectRow)
        .join(LaneHoldRow, _holds(EffectRow))
        .where(_due(), until > _NOW)
        .order_by(until)
        .limit(1)
        .scalar_subquery()
    )


def _first(at: Mapped[Any], *where: ColumnElement[bool]) -> ScalarSelect[Any]:
    """Select the earliest; unlike `min` this reads one row of an index on both databases."""
    return select(at).where(*where).order_by(at).limit(1).scalar_subquery()
