"""Finding a time on Slack: in two time zones, while the clocks change in one of them."""

from tests.dialog import REASON
from tests.slack.bench import Harbor, form
from tests.slack.server import Person

FIND = "Find a time…"
GOOGLE = (
    "[link https://calendar.google.com/calendar/render?action=TEMPLATE"
    "&text=Alex%20Moreau%20and%20Jo%20Kim&dates=20270317T130000Z%2F20270317T133000Z] "
    "Google Calendar"
)
OUTLOOK = (
    "[link https://outlook.office.com/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose"
    "&rru=addevent&subject=Alex%20Moreau%20and%20Jo%20Kim&startdt=2027-03-17T13%3A00%3A00Z"
    "&enddt=2027-03-17T13%3A30%3A00Z] Outlook"
)


async def opened(talk: Harbor) -> tuple[Person, Person, Person]:
    """On 11 March 2027, three days before New York's clocks change; Berlin's do so later."""
    alex, jo = talk.alex, talk.jo
    alex.tz, jo.tz = "Europe/Berlin", "America/New_York"
    await talk.wait("115d")
    await talk.sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await talk.wait("1m")
    await alex.clicks("Yes, introduce us")
    await jo.clicks("Yes, introduce us")
    await talk.step()
    for person in (talk.sam, alex, jo):
        person.looks_away()
    return talk.sam, alex, jo


async def test_what_suits_both_is_said_across_a_change_of_clocks(talk: Harbor) -> None:
    """The form is a modal with menus; the message names instants, and links to two calendars."""
    sam, alex, jo = await opened(talk)
    await alex.clicks(FIND)
    assert form(alex).title == "Find a time"
    assert "They are in your time zone here: Europe/Berlin." in form(alex).text
    assert "Nobody sees what you choose" in form(alex).text
    assert "Thu, Mar 11" in form(alex).text
    await alex.submits(
        weekdays=["Fri, Mar 12, evening (6\u2009\u2013\u20099\u202fPM)", "2027-03-17 afternoon"]
    )
    assert "Noted. As soon as a time suits you and Jo Kim" in form(alex).text
    await alex.closes()
    await jo.clicks(FIND)
    assert form(jo).fields["weekdays"] == []
    await jo.submits(weekdays=["2027-03-12 noon", "2027-03-17 morning"])
    await jo.closes()
    await talk.step()
    suits = "Alex Moreau and Jo Kim, these times suit you both:"
    berlin = await alex.reads(suits, "30 minutes.")
    assert "1. Friday, March 12, 2027, 18:00 · " in berlin
    assert "2. Wednesday, March 17, 2027, 14:00 · " in berlin
    new_york = await jo.reads(suits)
    assert "1. Friday, March 12, 2027, 12:00 · " in new_york
    assert "2. Wednesday, March 17, 2027, 09:00 · " in new_york
    assert GOOGLE in new_york
    assert OUTLOOK in new_york
    await sam.reads(suits)
    said = talk.slack.calls("chat.postMessage")[-1].params
    assert "2. Wed 17 Mar, 13:00 (UTC) · Google Calendar · Outlook\n" in said["text"]
    assert "files" not in said
    await talk.step()
    for person in (sam, alex, jo):
        await person.reads_nothing()


async def test_nothing_suits_both(talk: Harbor) -> None:
    """Each reads it in private, with the way to choose more."""
    _, alex, jo = await opened(talk)
    await alex.clicks(FIND)
    await alex.submits()
    assert form(alex).errors == {
        "weekdays": "Choose at least one part of a day that isn't over yet."
    }
    await alex.submits(weekdays=["2027-03-12 early"])
    await alex.closes()
    await jo.clicks(FIND)
    await jo.submits(weekends=["2027-03-13 early"], minutes="60 minutes")
    await jo.closes()
    await talk.step()
    await jo.reads("none suited you both")
    await alex.reads("When I compared the times that you and Jo Kim chose, none suited you both.")
    await alex.clicks("Choose more times…")
    assert form(alex).fields["weekdays"] == ["2027-03-12 early"]
