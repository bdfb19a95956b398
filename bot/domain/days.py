"""Which instant a day means, and which day an instant may be called by: for people in many zones.

Cards name days, and the machine keeps instants. Whatever day a card names as the last one can be
used to its end by whoever reads it (docs/decisions/0027-a-day-lasts-to-its-end.md). Pure.
"""

from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

#: Nine in the morning is what "on DATE" means; courteous messages wait for 09-18 on weekdays.
_MORNING, _EVENING = time(9), time(18)
_SATURDAY = 5
_DAY = timedelta(days=1)
#: The most hours that a day has anywhere: 25, where summer time ends.
_LONGEST_DAY = timedelta(hours=25)


def instant(on: date | datetime, zone: ZoneInfo) -> datetime:
    """Turn a chosen date into an instant: 09:00 in the chooser's time zone."""
    if isinstance(on, datetime):
        return on.astimezone(UTC)
    return datetime.combine(on, _MORNING, zone).astimezone(UTC)


def end_of(on: date | datetime, zone: ZoneInfo | None) -> datetime:
    """Tell when a chosen day is over, in the chooser's zone or, if that isn't known, everywhere."""
    return on.astimezone(UTC) if isinstance(on, datetime) else _end(on, zone)


def courteous(due: datetime, zone: ZoneInfo) -> datetime:
    """Move a moment to 09-18 on a weekday in the recipient's time zone, never earlier."""
    local = due.astimezone(zone)
    if local.time() >= _EVENING:
        local = datetime.combine(local.date() + _DAY, _MORNING, zone)
    elif local.time() < _MORNING:
        local = datetime.combine(local.date(), _MORNING, zone)
    while local.weekday() >= _SATURDAY:
        local = datetime.combine(local.date() + _DAY, _MORNING, zone)
    return local.astimezone(UTC)


def asked_again_at(on: date | datetime, zone: ZoneInfo) -> datetime:
    """Tell when somebody is asked again who chose this date: on the next weekday, at 09:00."""
    at = instant(on, zone)
    return at if isinstance(on, datetime) else courteous(at, zone)


def closing(at: datetime, now: datetime, zones: Collection[ZoneInfo | None]) -> datetime:
    """Find when what is to last until `at` closes: when that day is over for everyone concerned.

    `zones` are those of everyone concerned, None where somebody's isn't known: then the day has to
    be over everywhere. What lasts less than a day closes at that instant.
    """
    if at - now < _DAY:
        return at
    named = max(at.astimezone(zone or UTC).date() for zone in zones)
    return max(_end(named, zone) for zone in zones)


def _end(day: date, zone: ZoneInfo | None) -> datetime:
    if zone is None:  # noon UTC is on this day, or on one that is over sooner, in every zone
        return datetime.combine(day, time(12), UTC) + _LONGEST_DAY
    return datetime.combine(day + _DAY, time(0), zone).astimezone(UTC)


def last_day(closing: datetime, zone: ZoneInfo | None) -> datetime:
    """Find an instant on the last day that is over in this zone when it closes.

    Where the zone isn't known, the day of the returned instant is over in whichever it is.
    """
    if zone is None:
        return closing - _LONGEST_DAY
    local = closing.astimezone(zone)
    return datetime.combine(local.date() - _DAY, local.time(), zone).astimezone(UTC)


def is_exact(closing: datetime, since: datetime) -> bool:
    """Tell whether something closes at an instant, and not at the end of a day."""
    return closing - since < _DAY
