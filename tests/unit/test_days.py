"""Which day a card may name, and which instant a day means, whatever the reader's time zone."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain import days
from bot.messages.voice import Voice

BERLIN, HONOLULU, UTC_ZONE = map(ZoneInfo, ("Europe/Berlin", "Pacific/Honolulu", "UTC"))
MONDAY = datetime(2026, 11, 23, 9, 1, tzinfo=UTC)
RELEASED = MONDAY - timedelta(days=7)

#: From the first to the last to end a day, with summer time of every kind: at midnight, by half an
#: hour, on both hemispheres.
ZONES = tuple(
    map(
        ZoneInfo,
        (
            *("Pacific/Kiritimati", "Pacific/Chatham", "Pacific/Auckland", "Pacific/Norfolk"),
            *("Australia/Lord_Howe", "Australia/Sydney", "Asia/Tokyo", "Asia/Kathmandu"),
            *("Asia/Beirut", "Africa/Cairo", "Europe/Berlin", "Europe/London", "UTC"),
            *("Atlantic/Azores", "America/St_Johns", "America/Santiago", "America/New_York"),
            *("America/Havana", "America/Los_Angeles", "Pacific/Honolulu", "Pacific/Pago_Pago"),
            "Etc/GMT+12",
        ),
    )
)
FIRST, LAST = datetime(2026, 1, 1), datetime(2028, 1, 1)  # noqa: DTZ001 - their zone follows
MOMENTS = st.datetimes(FIRST, LAST, timezones=st.just(UTC))
ZONE = st.sampled_from(ZONES)
#: Where three people are; None where it isn't known of one of them.
PLACES = st.lists(ZONE | st.none(), min_size=1, max_size=3)
LASTS = st.timedeltas(timedelta(days=1), timedelta(days=60))


def end_of(day: date, zone: ZoneInfo) -> datetime:
    """When this day is over in a zone."""
    return datetime.combine(day + timedelta(days=1), time(0), zone).astimezone(UTC)


@settings(max_examples=300)
@given(MOMENTS, LASTS, PLACES, ZONE)
@example(datetime(2026, 4, 5, tzinfo=UTC), timedelta(days=1), [None], ZoneInfo("Pacific/Norfolk"))
@example(datetime(2026, 10, 24, 20, tzinfo=UTC), timedelta(days=1), [None], BERLIN)
def test_a_day_that_is_named_lasts_to_its_end(
    now: datetime, lasts: timedelta, places: list[ZoneInfo | None], here: ZoneInfo
) -> None:
    """In every reader's zone: that of everyone concerned, and any other where it isn't known."""
    closing = days.closing(now + lasts, now, places)
    assert closing >= now + lasts
    for known in places:
        zone = known or here  # a reader whose zone we don't know may be anywhere
        named = days.last_day(closing, known).astimezone(zone).date()
        assert end_of(named, zone) <= closing
        assert closing - end_of(named, zone) <= timedelta(hours=26)


@settings(max_examples=200)
@given(MOMENTS, ZONE, ZONE)
def test_whoever_has_moved_on_reads_a_day_that_lasts_too(
    closing: datetime, before: ZoneInfo, here: ZoneInfo
) -> None:
    """Nobody's zone has to be the one that they had when they were asked."""
    named = days.last_day(days.closing(closing, RELEASED, [before]), here).astimezone(here).date()
    assert end_of(named, here) <= days.closing(closing, RELEASED, [before])


@settings(max_examples=200)
@given(MOMENTS, LASTS, ZONE)
def test_everyone_reads_the_same_day(now: datetime, lasts: timedelta, zone: ZoneInfo) -> None:
    """The latest of the days that it is for them; so they can speak of it to each other."""
    closing = days.closing(now + lasts, now, [zone, UTC_ZONE])
    named = {days.last_day(closing, place).astimezone(place).date() for place in (zone, UTC_ZONE)}
    latest = max((now + lasts).astimezone(place).date() for place in (zone, UTC_ZONE))
    assert named == {latest}


@pytest.mark.parametrize("lasts", [timedelta(seconds=5), timedelta(hours=23, minutes=59)])
def test_less_than_a_day_is_exact(lasts: timedelta) -> None:
    """It closes at the instant, and that is what is named."""
    closing = days.closing(RELEASED + lasts, RELEASED, [BERLIN, None])
    assert closing == RELEASED + lasts
    assert days.is_exact(closing, RELEASED)
    day = RELEASED + timedelta(days=1)
    assert not days.is_exact(days.closing(day, RELEASED, [BERLIN]), RELEASED)


def test_a_week_in_one_place_ends_with_its_last_day() -> None:
    """Asked on a Monday morning, it is open until the next Monday is over."""
    assert days.closing(MONDAY, RELEASED, [UTC_ZONE]) == datetime(2026, 11, 24, tzinfo=UTC)
    assert days.closing(MONDAY, RELEASED, [BERLIN]) == datetime(2026, 11, 23, 23, tzinfo=UTC)
    far_apart = days.closing(MONDAY, RELEASED, [BERLIN, HONOLULU])
    assert far_apart == datetime(2026, 11, 24, 10, tzinfo=UTC)
    for zone in (BERLIN, HONOLULU):
        assert Voice("en", zone).last_day(far_apart).written == "Mon 23 Nov"


def test_somebody_whose_zone_is_unknown_has_the_day_wherever_they_are() -> None:
    """It closes when Monday is over everywhere, an hour late for the longest days."""
    closing = days.closing(MONDAY, RELEASED, [None])
    assert closing == datetime(2026, 11, 24, 13, tzinfo=UTC)
    assert Voice("en", UTC_ZONE, zone_known=False).last_day(closing).written == "Mon 23 Nov"


@settings(max_examples=200)
@given(MOMENTS, ZONE)
def test_whoever_wants_to_be_asked_again_is_asked_on_a_weekday(
    moment: datetime, zone: ZoneInfo
) -> None:
    """On the day that was chosen, or after a weekend on its Monday; both at nine."""
    chosen = moment.date()
    at = days.asked_again_at(chosen, zone).astimezone(zone)
    assert at.weekday() < 5
    assert at.time() == time(9)
    moved = {5: 2, 6: 1}.get(chosen.weekday(), 0)
    assert at.date() == chosen + timedelta(days=moved)
    assert days.asked_again_at(moment, zone) == moment
