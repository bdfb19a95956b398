"""Finding a time in the playground: each by their own clock, across a change of clocks."""

from datetime import UTC, datetime
from pathlib import Path

from tests.playground import Member, Page, asked, playing

#: Three days before New York's clocks change; Lisbon's do so later.
START = datetime(2027, 3, 11, 9, tzinfo=UTC)
SUITS = "Alex Moreau and Jo Kim, these times suit you both:"


async def test_what_suits_both_is_said_by_everyones_clock(
    database_url: str, tmp_path: Path
) -> None:
    """The form has a box for each part of a day; the message links to calendars, and has files."""
    async with playing(database_url, tmp_path, START) as page:
        sam, alex, jo = await opened(page)
        await alex.presses("findtime")
        assert "They are in your time zone here: Europe/Lisbon." in alex.form.text
        await alex.submits(
            weekdays="2027-03-12 afternoon,2027-03-17 afternoon", weekends="", minutes="60"
        )
        alex.sees("Noted. As soon as a time suits you and Jo Kim")
        before = [len(person.messages()) for person in (sam, jo)]
        await jo.presses("findtime")
        assert "America/New_York" in jo.form.text
        await jo.submits(weekdays="2027-03-12 morning,2027-03-17 morning", weekends="")
        assert [len(person.messages()) for person in (sam, jo)] == [before[0] + 1, before[1] + 2]
        here = alex.sees(SUITS)
        assert "1. Fri 12 Mar, 14:00 · Google Calendar · Outlook" in here
        assert "2. Wed 17 Mar, 14:00" in here
        there = jo.sees(SUITS)
        assert "1. Fri 12 Mar, 09:00" in there
        assert "2. Wed 17 Mar, 10:00" in there
        html = jo.messages()[-1]["html"]
        assert 'href="https://calendar.google.com/calendar/render?action=TEMPLATE' in html
        assert '<a download="1.ics" href="data:text/calendar;charset=utf-8;base64,' in html


async def opened(page: Page) -> tuple[Member, ...]:
    """Sam has introduced Alex and Jo, who are in conversation now."""
    sam, alex, jo = await asked(page)
    await alex.presses("yes")
    await jo.presses("yes")
    sam.sees("Alex Moreau, meet Jo Kim.")
    return sam, alex, jo
