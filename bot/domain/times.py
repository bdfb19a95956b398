"""When two people could talk: what each of them chose, and the times that suit both.

Each chooses parts of days as their own clocks show them. What is compared are instants, so zones
and the ends of summer time play no part once a choice is read. Pure; `now` is an argument (UTC).
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import product
from zoneinfo import ZoneInfo

from bot.domain.people import PersonId, known_zone


class Part(StrEnum):
    """A part of a day; the values are stored, and stand in forms."""

    EARLY = "early"
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"


#: From which hour to which each part lasts; one begins where the one before it ends.
HOURS = {
    Part.EARLY: (7, 9),
    Part.MORNING: (9, 12),
    Part.NOON: (12, 14),
    Part.AFTERNOON: (14, 18),
    Part.EVENING: (18, 21),
}
#: How many days one can choose from, today among them.
DAYS_OFFERED = 10
#: How long the two could talk, in minutes.
LENGTHS = (30, 60)
#: What somebody chose is erased so long after they chose it, if no time was said before.
CHOSEN_KEPT_FOR = timedelta(days=14)
#: So many times are said at once.
MOST_SAID = 3
#: No time is said that begins sooner than this.
NOTICE = timedelta(hours=1)

_SATURDAY = 5
_DAY = timedelta(days=1)
#: Times that are said begin at a full or half hour, where nothing else fixes their beginning.
_GRID = timedelta(minutes=30)
#: Two times so far apart leave a night between them.
_APART = timedelta(hours=12)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From one instant to another (UTC)."""

    start: datetime
    end: datetime


def write_spans(spans: Iterable[Span]) -> str:
    """Write spans as text, in a line."""
    return " ".join(f"{span.start.isoformat()}/{span.end.isoformat()}" for span in spans)


def read_spans(text: str) -> tuple[Span, ...]:
    """Read what `write_spans` wrote."""
    pairs = (map(datetime.fromisoformat, one.split("/")) for one in text.split())
    return tuple(Span(*pair) for pair in pairs)


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of a day, wherever that is."""

    day: date
    part: Part

    def __str__(self) -> str:
        return f"{self.day} {self.part}"

    @property
    def on_weekend(self) -> bool:
        """Whether it is on a Saturday or a Sunday."""
        return self.day.weekday() >= _SATURDAY

    def span(self, zone: ZoneInfo) -> Span | None:
        """Tell when it is in a time zone; None where the clocks leave it out."""
        first, last = HOURS[self.part]
        start, end = (
            datetime.combine(self.day, time(hour), zone).astimezone(UTC) for hour in (first, last)
        )
        there = start.astimezone(zone).date() == self.day
        return Span(start, end) if there and start < end else None


def read_day_part(text: str) -> DayPart | None:
    """Read what `str` wrote of a part of a day; None if it is none."""
    day, _, part = text.partition(" ")
    try:
        return DayPart(date.fromisoformat(day), Part(part))
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class ChosenTimes:
    """When one party of an introduction could talk; nobody else sees it."""

    introduction: str
    party: PersonId
    parts: tuple[DayPart, ...]  #: none, once the party has taken all back
    zone: str  #: in which they chose
    minutes: int
    chosen_at: datetime
    compared: bool = False  #: they have been told that none suited both

    def spans(self) -> list[Span]:
        """Tell when that is, in order; what touches becomes one."""
        return _merged(self._single())

    def starts(self) -> list[datetime]:
        """Tell when each chosen part begins."""
        return [span.start for span in self._single()]

    def _single(self) -> list[Span]:
        zone = known_zone(self.zone)
        spans = (part.span(zone) for part in self.parts) if zone else ()
        return sorted(span for span in spans if span)


def _merged(spans: Sequence[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in spans:
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def offered(now: datetime, zone: ZoneInfo) -> tuple[DayPart, ...]:
    """List what can be chosen now: what isn't over, of ten days from today on."""
    today = now.astimezone(zone).date()
    days = (today + n * _DAY for n in range(DAYS_OFFERED))
    parts = (DayPart(day, part) for day, part in product(days, Part))
    return tuple(part for part in parts if _still_to_come(part.span(zone), now))


def _still_to_come(span: Span | None, now: datetime) -> bool:
    shortest = timedelta(minutes=min(LENGTHS))
    return span is not None and _earliest(now) + shortest <= span.end


def chosen_among(values: Collection[str], now: datetime, zone: ZoneInfo) -> tuple[DayPart, ...]:
    """Read the choices of a form, in order; what was over before it was sent is left out."""
    return tuple(part for part in offered(now, zone) if str(part) in values)


def times_for_both(a: ChosenTimes, b: ChosenTimes, now: datetime) -> tuple[Span, ...]:
    """Find up to three times that suit both, as long as the one wants who wants it shorter.

    They are on different days where that is possible, and the earliest that are.
    """
    length = timedelta(minutes=min(a.minutes, b.minutes))
    begins = {*a.starts(), *b.starts()}
    possible = [
        start
        for span in _shared(a.spans(), b.spans(), _earliest(now))
        for start in sorted({span.start, *begins})
        if span.start <= start and start + length <= span.end
    ]
    return tuple(Span(start, start + length) for start in _spread(possible, length))


def _earliest(now: datetime) -> datetime:
    """Find the first full or half hour after the notice."""
    since = now + NOTICE - datetime(1970, 1, 1, tzinfo=UTC)
    return now + NOTICE + -since % _GRID


def _shared(a: Iterable[Span], b: Sequence[Span], earliest: datetime) -> Iterator[Span]:
    """Intersect what suits the one with what suits the other, from an instant on."""
    for one, other in product(a, b):
        start, end = max(one.start, other.start, earliest), min(one.end, other.end)
        if start < end:
            yield Span(start, end)


def _spread(possible: Sequence[datetime], length: timedelta) -> list[datetime]:
    """Choose a few: first on different days, then others that don't overlap with those."""
    chosen: list[datetime] = []
    for apart in (_APART, length):
        for start in possible:
            if len(chosen) < MOST_SAID and all(abs(start - other) >= apart for other in chosen):
                chosen.append(start)
    return sorted(chosen)
