"""Reports and joining on Discord: who reads what, and what an admin sets up."""

from tests.dialog import NEUTRAL, REASON
from tests.discord_.people import Someone
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import Talk, crew

RUDE = "He writes to me every week. @everyone <@&1> [here](https://example.org)"


def admin_of_harbor(talk: Talk) -> Someone:
    admin = talk.someone("Robin Ames")
    talk.harbor.role("Admins", admin, manage_guild=True)
    return admin


async def asked(talk: SimulatedTalk) -> tuple[Someone, Someone, Someone]:
    sam, alex, jo = crew(talk, talk.harbor)
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    return sam, alex, jo


async def test_a_report_goes_to_those_whom_the_admins_chose(discord_talk: SimulatedTalk) -> None:
    """From a card in a direct message; they stop somebody, who isn't told of any report."""
    talk = discord_talk
    robin, kim = admin_of_harbor(talk), talk.someone("Kim Doe")
    await robin.types("/intro-setup")
    robin.reads("Reports go to Robin Ames")
    await robin.presses("Who receives reports…")
    await robin.submits(people=[kim])
    robin.reads("Saved: they receive reports from now on.")
    sam, alex, jo = await asked(talk)
    for person in (sam, jo):
        person.looks_away()
    await alex.presses("Report…")
    await alex.submits(words=RUDE)
    alex.reads("Passed on to Kim Doe", "and to nobody else.")
    kim.reads(
        "Alex Moreau (@alex) reports Sam Rivera (@sam):", "He writes to me every week.", REASON
    )
    await kim.presses("Stop Sam Rivera (@sam) from introducing…")
    await kim.submits(choice="until somebody ends it")
    kim.reads("may introduce nobody until somebody ends that.")
    await kim.presses("Let Sam Rivera (@sam) introduce again")
    await stops_until_a_date(kim)
    await sam.types("/intro", kim, jo, REASON)
    sam.reads("Your admins have limited who may introduce people here.")
    await kim.presses("Dealt with")
    kim.reads("Dealt with by Kim Doe")
    sam.reads_nothing()
    jo.reads_nothing()


async def stops_until_a_date(receiver: Someone) -> None:
    """Chosen or typed; what can't be read is no date, and none is none."""
    stop = "Stop Sam Rivera (@sam) from introducing…"
    for choice, typed, problem in (
        ("until a date", "", "Choose a date in the future."),
        ("until a date", "soon", "I can't read that date."),
        ("until somebody ends it", "soon", "I can't read that date."),
    ):
        await receiver.presses(stop)
        await receiver.submits(choice=choice, on=typed)
        receiver.reads(problem)
    await receiver.presses(stop)
    await receiver.submits(choice="until a date", preset="In a week")
    receiver.reads("may introduce nobody until")
    await receiver.presses("Let Sam Rivera (@sam) introduce again")
    await receiver.presses(stop)
    await receiver.submits(choice="until a date", on="3 Dec 2026")
    receiver.reads("may introduce nobody until")


async def test_everybody_in_a_conversation_can_report_the_others(
    discord_talk: SimulatedTalk,
) -> None:
    """Below the greeting, whose buttons know no server; the form asks whom it is about."""
    talk = discord_talk
    robin = admin_of_harbor(talk)
    await robin.types("/intro-setup")
    _, alex, jo = await asked(talk)
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    await jo.presses("Report…")
    assert jo.asked is not None
    await jo.submits(person="Alex Moreau (@alex)", words="Rude.")
    jo.reads("Passed on to Robin Ames")
    robin.reads("Jo Kim (@jo) reports Alex Moreau (@alex):", "Rude.")


async def test_people_join_from_a_post_in_a_channel(discord_talk: SimulatedTalk) -> None:
    """Whoever presses the button reads the answer alone."""
    talk = discord_talk
    robin = admin_of_harbor(talk)
    sam, alex, jo = crew(talk, talk.harbor)
    await robin.types("/intro-setup")
    await robin.presses("Only ask people who have joined")
    robin.reads("Only people who have joined may be asked.")
    await sam.types("/intro", alex, jo, REASON)
    sam.reads(NEUTRAL)
    await robin.presses("Invite people to join…")
    await robin.submits(channel=talk.harbor.general)
    robin.reads("Posted. Whoever presses “Join” there may be introduced.")
    for person in (alex, jo):
        await person.presses("Join introductions")
        person.reads("Welcome: introductions may be suggested to you.")
        assert person.reply.ephemeral
    await sam.types("/intro", alex, jo, REASON)
    sam.reads("within 20 seconds")
