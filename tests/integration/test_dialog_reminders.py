"""Reminders and follow-ups come once, in office hours, and to nobody who doesn't want them."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.dialog import REASON, Talk
from tests.integration.asking import asked


async def test_a_reminder_goes_to_the_unanswered_only_and_once(talk: Talk) -> None:
    """Three days after the ask; who has answered in any way gets none."""
    _, alex, jo = await asked(talk)
    await alex.presses("no")
    alex.looks_away()
    await talk.wait("2d 23h 59m")
    jo.reads_nothing()
    await talk.wait("1m")
    reminder = jo.reads("A reminder, the only one.")
    assert reminder.startswith("Sam Rivera from Harbor Founders would like to introduce you")
    await talk.wait("3d")
    jo.reads_nothing()
    alex.reads_nothing()
    assert talk.sent("reminder") == [("reminder", "jo")]


async def test_a_reminder_can_be_answered_and_the_first_card_follows(talk: Talk) -> None:
    """Both cards are the same ask: what is answered on one shows on the other."""
    _, alex, jo = await asked(talk)
    await alex.presses("yes")
    await talk.wait("3d 1h")
    await jo.presses("no")
    assert [text.count("You said no. Nobody is told;") for text in jo.view] == [1, 1]
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]


@pytest.mark.parametrize(
    ("zone", "started", "reminded"),
    [
        ("UTC", datetime(2026, 11, 16, 9, tzinfo=UTC), datetime(2026, 11, 19, 9, tzinfo=UTC)),
        # Thursday evening in New York is after hours: Friday morning there.
        (
            "America/New_York",
            datetime(2026, 11, 16, 23, 30, tzinfo=UTC),
            datetime(2026, 11, 20, 14, tzinfo=UTC),
        ),
        # Thursday 03:00 in Tokyo is before hours.
        (
            "Asia/Tokyo",
            datetime(2026, 11, 16, 18, tzinfo=UTC),
            datetime(2026, 11, 20, 0, tzinfo=UTC),
        ),
        # Saturday: Monday morning.
        ("UTC", datetime(2026, 11, 18, 12, tzinfo=UTC), datetime(2026, 11, 23, 9, tzinfo=UTC)),
    ],
)
async def test_a_reminder_comes_in_office_hours_where_its_reader_is(
    talk: Talk, zone: str, started: datetime, reminded: datetime
) -> None:
    """09-18 on weekdays, in the reader's own time zone."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    jo.now_is(time_zone=zone)
    await talk.until(started)
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("6d")
    [at] = [at for at, _, text, _ in jo.log if "A reminder, the only one" in text]
    assert at.replace(second=0) == reminded


async def test_no_reminder_names_a_day_that_is_over(talk: Talk) -> None:
    """Where a zone isn't known it is open a little longer, for whom the day lasts longer."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    for person in (alex, jo):
        person.now_is(time_zone=None)
    await sam.types("/intro", alex, jo, REASON, open_for=timedelta(days=2))
    await talk.wait("20s")
    alex.reads("Open until: Wed 18 Nov")
    jo.looks_away()
    await talk.until(datetime(2026, 11, 19, 12, 59, tzinfo=UTC))
    assert talk.sent("reminder") == []
    await jo.presses("yes")
    jo.reads("You said yes.")


async def test_the_follow_up_counts_once_and_says_nothing_of_who(talk: Talk) -> None:
    """Yes and "not yet" are totals; a second click counts nothing."""
    _, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("yes")
    await talk.wait("8d")
    await alex.presses("talked")
    alex.reads("Good to hear. Nobody sees your answer.")
    await alex.presses_old("talked")
    await jo.presses("still")
    await jo.presses_old("still")
    totals = await talk.totals()
    assert (totals["talked: yes"], totals["talked: not yet"]) == (1, 1)
    assert talk.rows("SELECT DISTINCT answer FROM ask") == [("none",)]


async def test_who_wants_no_follow_ups_gets_none_any_more(talk: Talk) -> None:
    """No more of these, for the next conversation too; the other still gets theirs."""
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("yes")
    await talk.wait("7d")
    await alex.presses("nofollowups")
    alex.reads("Understood, no more of these.")
    assert (await talk.totals())["follow-ups declined"] == 1
    kim = talk.someone("Kim Doe")
    await sam.types("/intro", alex, kim, REASON)
    await talk.wait("1m")
    await alex.presses("yes")
    await kim.presses("yes")
    alex.reads("Your conversation with Kim Doe is open")
    await talk.wait("12d")
    alex.reads_nothing()
    kim.reads("Did you get to talk with Alex Moreau?")


async def test_follow_ups_come_in_office_hours_and_not_to_the_opted_out(talk: Talk) -> None:
    """Seven days after the opening on a weekday; an opt-out in between holds."""
    _, alex, jo = await asked(talk)
    await talk.wait("4d 12h")  # Friday evening
    await alex.presses("yes")
    await jo.presses("yes")
    await talk.wait("1d")
    await jo.types("/intro settings")
    await jo.presses("optout")
    alex.looks_away()
    jo.looks_away()
    await talk.wait("12d")
    [at] = [at for at, _, text, _ in alex.log if "Did you get to talk" in text]
    assert at == datetime(2026, 11, 30, 9, tzinfo=UTC)  # not on Friday at 21:00
    jo.reads_nothing()
