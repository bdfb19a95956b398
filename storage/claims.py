"""Which effects are ready to be claimed, and when the next one may be.

The statements are made once: putting them together takes longer than running them.
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
from storage.transaction import fresh

_NOW = bindparam("now", type_=UTCDateTime())
#: What was first tried before this, a day ago, is to be given up if it is vital.
_A_DAY_AGO = bindparam("a_day_ago", type_=UTCDateTime())
_PLATFORMS: BindParameter[str] = bindparam("platforms", expanding=True)
_VITAL = sorted(VITAL)
_CALLS = sorted({"send", *CALLS.values()})


def moment(platforms: Collection[str], now: datetime) -> dict[str, Any]:
    """Give the statements here what they are asked about."""
    return {"platforms": sorted(platforms), "now": now, "a_day_ago": now - GIVE_UP_AFTER}


@cache
def claimable() -> SelectOfScalar[EffectRow]:
    """Select at most `limit` ready effects and lock their introductions, skipping locked ones."""
    statement = _ready().join(IntroductionRow).limit(bindparam("limit"))
    return fresh(statement.with_for_update(of=IntroductionRow, key_share=True, skip_locked=True))


@cache
def still_claimable() -> SelectOfScalar[EffectRow]:
    """Select which of the effects `keys` are ready and lock them, skipping locked ones."""
    statement = _ready().where(col(EffectRow.id).in_(bindparam("keys", expanding=True)))
    return fresh(statement.with_for_update(of=EffectRow, skip_locked=True))


def _ready() -> SelectOfScalar[EffectRow]:
    """Select what is due, in no relay's hands, and the first of its stream; by due time, then id.

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


def _ours() -> ColumnElement[bool]:
    return col(EffectRow.platform).in_(_PLATFORMS)


def _due() -> ColumnElement[bool]:
    return and_(_ours(), col(EffectRow.due_at) <= _NOW)


def _leased(effect: type[EffectRow]) -> ColumnElement[bool]:
    return and_(col(effect.lease_until).is_not(None), col(effect.lease_until) > _NOW)


def _earlier(one: type[EffectRow], other: type[EffectRow]) -> ColumnElement[bool]:
    at_once = and_(col(one.due_at) == other.due_at, col(one.id) < other.id)
    return or_(col(one.due_at) < other.due_at, at_once)


def _free(effect: type[EffectRow]) -> ColumnElement[bool]:
    """No hold on its lane, or it is to be given up, for which no call is needed."""
    overdue = and_(col(effect.kind).in_(_VITAL), col(effect.first_tried_at) <= _A_DAY_AGO)
    return or_(~exists().where(col(LaneHoldRow.until) > _NOW, _holds(effect)), overdue)


def _holds(effect: type[EffectRow]) -> ColumnElement[bool]:
    """Whether a hold's path is this effect's lane, or its beginning up to a slash.

    The paths that may be are named, so that one is looked up, not compared with each hold: a
    thousand people may wait for their turn at once.
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

    The last column is the first try of what waits behind a hold until it is to be given up.
    """
    due_at, lease_until = col(EffectRow.due_at), col(EffectRow.lease_until)
    tried_at = col(EffectRow.first_tried_at)
    return select(
        _first(due_at, _ours(), due_at > _NOW),
        _first(lease_until, _ours(), lease_until > _NOW),
        _end_of_hold(),
        _first(col(IntroductionRow.wake_at), col(IntroductionRow.wake_at).is_not(None)),
        _first(tried_at, _due(), tried_at > _A_DAY_AGO, col(EffectRow.kind).in_(_VITAL)),
    )


def _end_of_hold() -> ScalarSelect[Any]:
    """Select when the first of the holds ends that something due waits for.

    Begins with what is due, as each of it needs only look its holds up.
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
