"""Reports, joining and guests on Slack: who reads what, and what an admin sets up."""

from datetime import date

from tests.dialog import NEUTRAL, REASON
from tests.slack.bench import Harbor, form

RUDE = "He writes to me every week. <!channel> <@U1> <https://example.org|here>"


async def chooses_receivers(talk: Harbor, *names: str) -> None:
    await talk.sam.types("/intro setup")
    await talk.sam.clicks("Who receives reports…")
    await talk.sam.submits(people=[talk.someone(name) for name in names])
    assert "Saved: they receive reports from now on." in form(talk.sam).text
    await talk.sam.closes()


async def test_a_report_goes_to_those_whom_the_admins_chose(talk: Harbor) -> None:
    """From a card, in own words that do nothing; others' screens show nothing of it."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    kim = talk.someone("Kim Doe")
    await chooses_receivers(talk, "Kim Doe")
    await sam.types("/intro setup")
    await sam.reads("Reports go to Kim Doe.")
    await talk.asked()
    await alex.clicks("Report…")
    assert form(alex).title == "Report"
    assert "Read by Kim Doe and by nobody else." in form(alex).text
    await alex.submits(words=RUDE)
    assert "Passed on to Kim Doe, and to nobody else." in form(alex).text
    await alex.closes()
    await kim.reads("Alex Moreau reports Sam Rivera:", RUDE, "What they had been sent:", REASON)
    await sam.reads_nothing()
    await jo.reads_nothing()

    await kim.clicks("Stop Sam Rivera from introducing…")
    await kim.submits()
    assert form(kim).errors == {"on": "Choose a date in the future."}
    await kim.submits(on=date(2026, 12, 3))
    await kim.reads("Sam Rivera may introduce nobody until")
    await kim.clicks("Let Sam Rivera introduce again")
    await kim.clicks("Stop Sam Rivera from introducing…")
    await kim.submits(choice="until somebody ends it")
    await kim.reads("Sam Rivera may introduce nobody until somebody ends that.")
    await kim.clicks("Dealt with")
    await kim.reads("Dealt with by Kim Doe")
    await sam.types("/intro", f"@Alex Moreau @Kim Doe {REASON}")
    await sam.reads("Your admins have limited who may introduce people here.")
    await kim.clicks("Let Sam Rivera introduce again")
    await sam.types("/intro", f"@Jo Kim @Kim Doe {REASON}")
    await sam.reads("within 20 seconds")


async def test_a_question_and_a_conversation_can_be_reported(talk: Harbor) -> None:
    """By whoever reads them; in the group message the form asks whom it is about."""
    sam, alex, jo = await talk.asked()
    kim = talk.someone("Kim Doe")
    await chooses_receivers(talk, "Kim Doe")
    await alex.clicks("Ask Sam Rivera a question…")
    await alex.submits(words="How rich is she?")
    await alex.closes()
    await sam.reads("How rich is she?")
    await sam.clicks("Report…")
    await sam.submits(words="None of his business.")
    await sam.closes()
    await kim.reads("Sam Rivera reports Alex Moreau:", "How rich is she?")
    await alex.clicks("Yes, introduce us")
    await jo.clicks("Yes, introduce us")
    await jo.clicks("Report…", on="meet")
    await jo.submits(person="Alex Moreau", words="Rude.")
    await kim.reads("Jo Kim reports Alex Moreau:", "Rude.")


async def test_people_join_from_a_post_in_a_channel(talk: Harbor) -> None:
    """Where the bot isn't in the channel an admin reads what to do, and tries again."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro setup")
    await sam.clicks("Who, how often, language…")
    await sam.submits(asked="Only people who have joined")
    await sam.closes()
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await sam.reads(NEUTRAL)
    lobby = talk.workspace.general
    lobby.members = (sam, alex, jo)
    await sam.types("/intro setup")
    await sam.clicks("Invite people to join…")
    await sam.submits(channel=lobby.id)
    assert "as I'm not in that channel. Type /invite @AskFirst there" in form(sam).text
    await sam.closes()
    lobby.members = (*lobby.members, talk.workspace.bot)
    await sam.clicks("Invite people to join…")
    await sam.submits(channel=lobby.id)
    assert "Posted." in form(sam).text
    await sam.closes()
    for person in (alex, jo):
        await person.clicks("Join introductions")
        await person.reads("Welcome: introductions may be suggested to you.")
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await sam.reads("within 20 seconds")


async def test_admins_choose_what_guests_may_do(talk: Harbor) -> None:
    gina = talk.someone("Gina Guest", guest=True)
    await talk.sam.types("/intro setup")
    await talk.sam.reads("Guests can't introduce people.", "Guests may be introduced.")
    await talk.sam.clicks("Who, how often, language…")
    await talk.sam.submits(guests_introduce=True, guests_asked=False)
    await talk.sam.closes()
    await gina.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await gina.reads("within 20 seconds")
    await talk.sam.types("/intro", f"@Alex Moreau @Gina Guest {REASON}")
    await talk.sam.reads("Gina Guest is a guest here, and guests aren't introduced.")
