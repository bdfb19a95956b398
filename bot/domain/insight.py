"""How introductions go in a workspace, month by month, so that no number tells of one of them.

A no and a silence are one number already: both lapse. A month is shown only once it can't change
any more, and only if enough introductions ended in it. Months are those of UTC: an admin chooses
the workspace's time zone, and could move the moment with it. Pure.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from enum import StrEnum

#: A month in which fewer introductions ended isn't shown, nor how many talked where fewer opened:
#: whoever was in the only conversation would read there what the other said.
ENOUGH = 10
#: A month is shown from this day of the following one on, and from then on nothing counts in it.
SHOWN_FROM_DAY = 15
#: How many months an admin is shown.
MONTHS_SHOWN = 12


class Counted(StrEnum):
    """What is counted in the month in which an introduction ended; values are stored and stay."""

    ENDED = "ended"
    #: Of these, in a conversation.
    OPENED = "opened"
    #: Of these, those of which one party or both said before the month was shown that they talked.
    TALKED = "talked"


@dataclass(frozen=True, slots=True)
class Month:
    """The introductions that ended in a month."""

    first: date  #: its first day
    ended: int = 0
    opened: int = 0
    talked: int | None = 0  #: None where that would tell of somebody


def month_of(moment: datetime) -> date:
    """Find the month of a moment, by its first day."""
    return moment.astimezone(UTC).date().replace(day=1)


def shown_from(month: date) -> datetime:
    """Find the instant (UTC) from which on a month is shown, and counts nothing more."""
    years, months = divmod(month.month, 12)
    following = date(month.year + years, months + 1, SHOWN_FROM_DAY)
    return datetime.combine(following, time(0), UTC)


def shown(months: Iterable[Month], now: datetime) -> list[Month]:
    """Choose the months that are shown at `now` (UTC), the newest first."""
    closed = (each for each in months if each.ended >= ENOUGH and shown_from(each.first) <= now)
    told = (each if each.opened >= ENOUGH else replace(each, talked=None) for each in closed)
    return sorted(told, key=lambda month: month.first, reverse=True)
