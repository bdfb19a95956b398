"""Clicks that don't count, or not twice, and what a click doesn't tell."""

import pytest

from tests.dialog import REASON, TOO_LATE
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked

pytestmark = pytest.mark.exhaustive


async def test_somebody_elses_click_changes_nothing(discord_talk: SimulatedTalk) -> None:
    """It gets a calm reply, and the ask stands as it did."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await jo.presses("Yes, introduce us", of=alex)
    assert "This isn't yours to answer, so nothing has changed." in jo.reply.text
    alex.sees("would like to introduce you", "No answer needed")
    await alex.presses("Yes, introduce us")
    assert talk.harbor.rooms == []
    sam.reads_nothing()


async def test_redelivered_interactions_change_nothing_twice(discord_talk: SimulatedTalk) -> None:
    """Discord refuses the second answer, which isn't news to anybody."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    await talk.redelivers()
    await talk.wait("1m")
    assert sum("would like to introduce you" in text for text in alex.view) == 1
    await alex.presses("Yes, introduce us")
    await talk.redelivers()
    await jo.presses("Yes, introduce us")
    await talk.redelivers()
    assert len(talk.harbor.rooms) == 1
    await jo.types("/intro-settings")
    await jo.presses("No introductions at all")
    await jo.presses("Allow introductions again")
    await talk.redelivers()
    assert "Introductions may be suggested to you." in jo.view[-1]


async def test_redelivered_forms_change_nothing_twice(discord_talk: SimulatedTalk) -> None:
    """What was asked, replied, requested or told is so once."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await alex.chooses("More…", "Ask Sam Rivera a question…")
    await alex.submits(words="Which kind?")
    await talk.redelivers()
    assert sum("has a question about" in text for text in sam.view) == 1
    await sam.presses("Reply…")
    await sam.submits(words="Piano accordions")
    await talk.redelivers()
    assert sum("answers your question" in text for text in alex.view) == 1
    await sam.uses("Introduce…", on=jo)
    await sam.submits(b=talk.someone("Kim Ash"), reason=REASON)
    await talk.redelivers()
    await talk.wait("1m")
    assert sum("would like to introduce you to Kim Ash" in text for text in jo.view) == 1
    await alex.presses("No, thanks")
    await alex.presses("Let Sam Rivera know…")
    await alex.submits(choice="not-for-me")
    await talk.redelivers()
    assert sum("said no and lets you know" in text for text in sam.view) == 1


async def test_double_clicks(discord_talk: SimulatedTalk) -> None:
    """Two clicks with ids of their own are as one."""
    talk = discord_talk
    _, alex, jo = await asked(talk)
    await alex.presses("Yes, introduce us")
    await alex.presses_old("Yes, introduce us")
    alex.sees("You said yes.")
    await jo.presses("No, thanks")
    await jo.presses_old("No, thanks")
    jo.sees("You said no. Nobody is told;")


async def test_clicks_on_old_cards(discord_talk: SimulatedTalk) -> None:
    """After the end: nothing is left to do."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await talk.wait("9d")
    for person, label in ((alex, "Yes, introduce us"), (jo, "No, thanks")):
        await person.presses_old(label)
        assert person.reply.text == TOO_LATE
    await alex.presses_old("Yes, but later…")
    assert alex.reply.text == TOO_LATE
    await alex.presses_old("More…")
    assert "No introductions at all" in alex.buttons, "the ways out stay open"
    await alex.presses_old("Yes, but later…")
    assert alex.reply.text == TOO_LATE
    await sam.presses_old("Withdraw")
    sam.reads("It is too late for that")


@pytest.mark.parametrize("clicks", [True, False])
async def test_a_new_name_shows_no_click(discord_talk: SimulatedTalk, *, clicks: bool) -> None:
    """It is learned from what people type, not from an answer."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    alex.renames("Alexandra Moreau")
    talk.harbor.renames("Harbor People")
    if clicks:
        await alex.presses("No, thanks")
    await talk.wait("9d")
    told = " ".join([*jo.view, *sam.view])
    assert "Alex Moreau" in told
    assert "Alexandra" not in told
    assert "Harbor People" not in told
