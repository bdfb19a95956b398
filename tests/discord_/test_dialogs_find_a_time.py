"""Finding a time on Discord, which tells no time zones; across a change of clocks in one of two."""

from tests.dialog import REASON
from tests.discord_.people import Someone
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import crew

FIND = "Find a time…"


async def opened(talk: SimulatedTalk) -> tuple[Someone, Someone, Someone]:
    """On 11 March 2027, three days before New York's clocks change; Berlin's do so later."""
    sam, alex, jo = crew(talk, talk.harbor)
    alex.zone, jo.zone = "Europe/Berlin", "America/New_York"
    await talk.wait("115d")
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    await talk.wait("1m")
    for person in (sam, alex, jo):
        person.looks_away()
    return sam, alex, jo


async def test_what_suits_both_is_said_across_a_change_of_clocks(
    discord_talk: SimulatedTalk,
) -> None:
    """The form asks for the time zone; the message shows everybody their own time, and files."""
    talk = discord_talk
    sam, alex, jo = await opened(talk)
    await alex.presses(FIND)
    assert alex.asked is not None
    for said in ("Nobody sees what you choose", "Your time zone", "At a weekend"):
        assert said in str(alex.asked.modal)
    parts = ["2027-03-12 evening", "2027-03-17 afternoon"]
    await alex.submits(weekdays=parts, time_zone="Atlantis")
    alex.reads("That isn't a time zone I know.")
    await alex.presses("Change it…")
    assert alex.form_values["weekdays"] == parts
    await alex.submits(time_zone="berlin")
    alex.reads("Noted. As soon as a time suits you and Jo Kim (@jo)")
    for person in (sam, jo):
        person.reads_nothing()
    await jo.presses(FIND)
    assert jo.form_values["weekdays"] == []
    await jo.submits(weekdays=["2027-03-12 noon", "2027-03-17 morning"], time_zone="new york")
    await talk.wait("1m")
    berlin = alex.reads("these times suit you both:")
    assert (
        "Friday, 12 March 2027 18:00 · Google Calendar[link https://calendar.google.com" in berlin
    )
    assert "Wednesday, 17 March 2027 14:00" in berlin
    new_york = jo.reads("these times suit you both:", "@Jo Kim[ping]")
    assert "Friday, 12 March 2027 12:00" in new_york
    assert "Wednesday, 17 March 2027 09:00" in new_york
    assert "https://outlook.live.com/calendar/0/deeplink/compose?" in new_york
    files = jo.messages[-1].attachments
    assert [(file["filename"], file["content_type"]) for file in files] == [
        ("1.ics", "text/calendar"),
        ("2.ics", "text/calendar"),
    ]
    sam.reads("these times suit you both:")
    await talk.wait("1m")
    for person in (sam, alex, jo):
        person.reads_nothing()


async def test_without_a_right_to_attach_files_there_are_none(discord_talk: SimulatedTalk) -> None:
    """The bot doesn't need it, so nothing is lost but the files."""
    talk = discord_talk
    _, alex, jo = await opened(talk)
    talk.world.fails("POST /channels/{}/messages", status=403, code=50013, times=1)
    for person in (alex, jo):
        await person.presses(FIND)
        await person.submits(weekdays=["2027-03-12 noon"], time_zone="UTC")
    await talk.wait("1m")
    jo.reads("this time suits you both:", "Friday, 12 March 2027 07:00", "Outlook")
    assert jo.messages[-1].attachments == []


async def test_admins_may_switch_it_off_on_their_panel(discord_talk: SimulatedTalk) -> None:
    """One press, which the panel shows at once."""
    talk = discord_talk
    robin = talk.someone("Robin Ames")
    talk.harbor.role("Admins", robin, manage_guild=True)
    await robin.types("/intro-setup")
    robin.reads("Conversations offer to find a time.")
    await robin.presses("Don't offer to find a time")
    robin.reads("Conversations don't offer to find a time.")
    await robin.presses("Offer to find a time")
    robin.reads("Conversations offer to find a time.")
