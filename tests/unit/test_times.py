"""Times that suit two people, wherever they are, and whatever the clocks do in those days."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.people import Person, PersonFacts, PersonId, WorkspaceId, find_zone
from bot.domain.times import (
    DAYS_OFFERED,
    HOURS,
    LENGTHS,
    MOST_SAID,
    NOTICE,
    ChosenTimes,
    DayPart,
    Part,
    Span,
    chosen_among,
    offered,
    read_day_part,
    read_spans,
    times_for_both,
    write_spans,
)
from bot.messages.times import TimesDraft, find_time_form
from bot.messages.views import ManyField
from bot.messages.voice import Voice
from tests.unit.test_days import ZONES

MINUTE = timedelta(minutes=1)
#: Around the ends of summer time in autumn, and its beginnings in spring, of most zones.
NOW = st.datetimes(datetime(2026, 10, 20), datetime(2026, 11, 5), timezones=st.just(UTC)) | (  # noqa: DTZ001
    st.datetimes(datetime(2026, 3, 1), datetime(2026, 4, 8), timezones=st.just(UTC))  # noqa: DTZ001
)


@st.composite
def chosen(draw: st.DrawFn, now: datetime, party: int) -> ChosenTimes:
    """What somebody chooses in a form, somewhere."""
    zone = draw(st.sampled_from(ZONES))
    parts = draw(st.sets(st.sampled_from(offered(now, zone)), min_size=1, max_size=12))
    values = {str(part) for part in parts}
    minutes = draw(st.sampled_from(LENGTHS))
    return chose(party, sorted(values), zone.key, minutes=minutes, now=now)


def chose(
    party: int, values: Sequence[str], zone: str, now: datetime, minutes: int = 30
) -> ChosenTimes:
    """Somebody has chosen these parts of days."""
    parts = chosen_among(values, now, ZoneInfo(zone))
    assert len(parts) == len(set(values)), "not all of it can be chosen"
    return ChosenTimes("i", PersonId(party), parts, zone, minutes, now)


@st.composite
def two(draw: st.DrawFn) -> tuple[datetime, ChosenTimes, ChosenTimes]:
    """Two people choose at about the same time."""
    now = draw(NOW)
    return now, draw(chosen(now, 1)), draw(chosen(now, 2))


def suits(one: ChosenTimes, start: datetime, minutes: int) -> bool:
    """Whether all of a time lies in chosen parts, as the clocks there show it."""
    zone = ZoneInfo(one.zone)
    walls = ((start + n * MINUTE).astimezone(zone) for n in range(0, minutes, 15))
    return all(
        any(
            part.day == wall.date() and HOURS[part.part][0] <= wall.hour < HOURS[part.part][1]
            for part in one.parts
        )
        for wall in walls
    )


@settings(max_examples=60)
@given(two())
def test_every_time_that_is_said_suits_both_by_their_own_clocks(
    case: tuple[datetime, ChosenTimes, ChosenTimes],
) -> None:
    """It lies whole in what each chose, and not too soon; at most three, in order."""
    now, a, b = case
    minutes = min(a.minutes, b.minutes)
    said = times_for_both(a, b, now)
    assert len(said) <= MOST_SAID
    for time in said:
        assert time.end - time.start == minutes * MINUTE
        assert time.start >= now + NOTICE
        assert suits(a, time.start, minutes)
        assert suits(b, time.start, minutes)
    assert all(one.end <= after.start for one, after in pairwise(said))
    assert times_for_both(b, a, now) == said


@settings(max_examples=25)
@given(two())
def test_a_time_is_found_where_there_is_one(
    case: tuple[datetime, ChosenTimes, ChosenTimes],
) -> None:
    """Looked for minute by minute, so to speak: every quarter of an hour is tried."""
    now, a, b = case
    if times_for_both(a, b, now):
        return
    quarter = 15 * MINUTE
    soonest = now + NOTICE + 2 * quarter
    start = soonest - (soonest - datetime(2026, 1, 1, tzinfo=UTC)) % quarter
    minutes = min(a.minutes, b.minutes)
    tried = (start + n * quarter for n in range(DAYS_OFFERED * 24 * 4 + 120))
    assert not any(suits(a, at, minutes) and suits(b, at, minutes) for at in tried)


@settings(max_examples=40)
@given(two())
def test_what_the_other_cannot_do_changes_nothing(
    case: tuple[datetime, ChosenTimes, ChosenTimes],
) -> None:
    """What one chose beside what they share can't be told from what is said: only overlaps are."""
    now, a, b = case
    zone = ZoneInfo(b.zone)
    shared = tuple(part for part in b.parts if _meets(part.span(zone), a.spans()))
    assert times_for_both(a, replace(b, parts=shared), now) == times_for_both(a, b, now)


def _meets(span: Span | None, others: Sequence[Span]) -> bool:
    return span is not None and any(
        span.start < other.end and other.start < span.end for other in others
    )


@settings(max_examples=40)
@given(NOW, st.sampled_from(ZONES))
@example(datetime(2026, 11, 20, 23, 59, tzinfo=UTC), ZoneInfo("UTC"))
def test_what_is_offered_can_be_said(now: datetime, zone: ZoneInfo) -> None:
    """Ten days from today on, where one is; nothing that is over, or too short to be used."""
    parts = offered(now, zone)
    today = now.astimezone(zone).date()
    assert {part.day for part in parts} <= {today + timedelta(days=n) for n in range(DAYS_OFFERED)}
    assert len({part.day for part in parts}) >= DAYS_OFFERED - 1
    assert [read_day_part(str(part)) for part in parts] == list(parts)
    for part in parts[:3]:
        alone = ChosenTimes("i", PersonId(1), (part,), zone.key, 30, now)
        assert times_for_both(alone, replace(alone, party=PersonId(2)), now), part


def said(a: ChosenTimes, b: ChosenTimes, now: datetime) -> list[str]:
    """The times that are said, in UTC."""
    return [f"{time.start:%d %H:%M}-{time.end:%H:%M}" for time in times_for_both(a, b, now)]


def test_the_end_of_summer_time_between_two_continents() -> None:
    """Europe's ends a week before America's: an afternoon meets other parts of a morning."""
    now = datetime(2026, 10, 23, 9, tzinfo=UTC)
    before = chose(1, ["2026-10-23 afternoon"], "Europe/Berlin", now, 60)
    morning = chose(2, ["2026-10-23 morning"], "America/New_York", now, 60)
    assert said(before, morning, now) == ["23 13:00-14:00"]
    between = chose(1, ["2026-10-26 afternoon"], "Europe/Berlin", now, 60)
    morning = chose(2, ["2026-10-26 morning"], "America/New_York", now, 60)
    assert said(between, morning, now) == ["26 13:00-14:00"]
    later = datetime(2026, 10, 30, 9, tzinfo=UTC)
    after = chose(1, ["2026-11-02 afternoon"], "Europe/Berlin", later, 60)
    morning = chose(2, ["2026-11-02 morning"], "America/New_York", later, 60)
    assert said(after, morning, later) == ["02 14:00-15:00"]


def test_at_the_two_ends_of_the_world() -> None:
    """25 hours lie between their clocks: the same date is no meeting."""
    now = datetime(2026, 11, 18, 9, tzinfo=UTC)
    a = chose(1, ["2026-11-20 early"], "Pacific/Kiritimati", now, 60)
    b = chose(2, ["2026-11-19 early"], "Pacific/Pago_Pago", now, 60)
    assert said(a, b, now) == ["19 18:00-19:00"]
    same_date = chose(2, ["2026-11-20 early"], "Pacific/Pago_Pago", now, 60)
    assert said(a, same_date, now) == []


def test_a_day_that_a_zone_leaves_out() -> None:
    """Samoa had no 30 December 2011."""
    apia = ZoneInfo("Pacific/Apia")
    left_out = date(2011, 12, 30)
    assert all(DayPart(left_out, part).span(apia) is None for part in Part)
    now = datetime(2011, 12, 28, 20, tzinfo=UTC)
    assert left_out not in {part.day for part in offered(now, apia)}


def test_different_days_come_before_more_of_one() -> None:
    """Whoever can't on Monday may still on Tuesday; one long afternoon gives more than one time."""
    now = datetime(2026, 11, 16, 9, tzinfo=UTC)
    days = [f"2026-11-{day} {part}" for day in (17, 18, 19, 20) for part in ("morning", "noon")]
    a, b = (chose(party, days, "UTC", now) for party in (1, 2))
    assert said(a, b, now) == ["17 09:00-09:30", "18 09:00-09:30", "19 09:00-09:30"]
    one = ["2026-11-17 morning", "2026-11-17 noon", "2026-11-17 afternoon"]
    a, b = (chose(party, one, "UTC", now) for party in (1, 2))
    assert said(a, b, now) == ["17 09:00-09:30", "17 12:00-12:30", "17 14:00-14:30"]


def test_as_long_as_the_one_wants_who_wants_it_shorter() -> None:
    """Half an hour suits somebody who has a whole one, not the other way round."""
    now = datetime(2026, 11, 16, 9, tzinfo=UTC)
    a = chose(1, ["2026-11-17 noon"], "UTC", now, 30)
    b = chose(2, ["2026-11-17 noon"], "UTC", now, 60)
    assert said(a, b, now) == ["17 12:00-12:30"]


def test_time_that_has_passed_meanwhile() -> None:
    """What is over, or nearly, isn't said, whoever chose it when."""
    now = datetime(2026, 11, 16, 9, tzinfo=UTC)
    a, b = (chose(party, ["2026-11-16 noon"], "UTC", now, 30) for party in (1, 2))
    assert said(a, b, now) == ["16 12:00-12:30"]
    assert said(a, b, datetime(2026, 11, 16, 11, 31, tzinfo=UTC)) == ["16 13:00-13:30"]
    assert said(a, b, datetime(2026, 11, 16, 12, 31, tzinfo=UTC)) == []


@pytest.mark.parametrize(
    "text", ["", "2026-11-17", "2026-11-17 night", "17 Nov noon", "2026-11-17noon", " noon"]
)
def test_what_is_no_part_of_a_day(text: str) -> None:
    """It is left out; what a form holds may come from anywhere."""
    assert read_day_part(text) is None
    assert chosen_among([text], datetime(2026, 11, 16, 9, tzinfo=UTC), ZoneInfo("UTC")) == ()


def test_what_is_said_is_stored_as_text_until_it_is_sent() -> None:
    """Times come back as they were."""
    now = datetime(2026, 11, 16, 9, tzinfo=UTC)
    a, b = (chose(n, ["2026-11-17 noon", "2026-11-18 noon"], "Asia/Kathmandu", now) for n in (1, 2))
    times = times_for_both(a, b, now)
    assert read_spans(write_spans(times)) == times
    assert read_spans("") == ()


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("berlin", "Europe/Berlin"),
        (" new  york ", "America/New_York"),
        ("utc", "UTC"),
        ("Samoa", None),  # there are two
        ("Europe", None),
        ("../../etc/passwd", None),
        ("", None),
    ],
)
def test_a_time_zone_as_somebody_writes_it(text: str, zone: str | None) -> None:
    """By its name or its city's; never by what could be another's."""
    found = find_zone(text)
    assert (found.key if found else None) == zone


def test_no_menu_holds_more_than_discords_do() -> None:
    """Ten days fit into three menus of 25, whatever day it is."""
    other = Person(PersonId(1), WorkspaceId(1), PersonFacts("jo", "Jo Kim"))
    voice = Voice("en", ZoneInfo("UTC"))
    for day in range(7):
        now = datetime(2026, 11, 16 + day, tzinfo=UTC)
        draft = TimesDraft(offered(now, ZoneInfo("UTC")), None, "", asks_for_zone=True)
        form = find_time_form("i", other, draft, voice)
        menus = [field for field in form.fields if isinstance(field, ManyField)]
        assert len(form.fields) == 5
        assert sum(len(menu.offered) for menu in menus) == 50
        assert all(1 <= len(menu.offered) <= 25 for menu in menus)
        assert [menu.folded for menu in menus] == [False, False, True]
