"""Nobody is worn out on Discord: a way out of every card, one's own line, one's own data."""

import pytest

from tests.dialog import REASON, closed
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked

pytestmark = pytest.mark.exhaustive

NEUTRAL = "These two can't be introduced right now. I can't say why;"


async def test_an_insult_that_is_withdrawn_is_answered_with_a_block(
    discord_talk: SimulatedTalk,
) -> None:
    """On the closed card; nothing of Sam's arrives any more, nor anybody's about Alex."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await sam.presses("Withdraw")
    await sam.presses("Yes, withdraw it")
    jo.reads(closed("Alex Moreau (@alex)", "Sam Rivera (@sam)"))
    await jo.chooses("More…", "Nothing with Sam Rivera (@sam)")
    assert jo.sees("Done. Nothing more with Sam Rivera (@sam), who isn't told.")
    await jo.chooses("More…", "Nothing with Alex Moreau (@alex)")
    assert jo.sees("Done. Nothing more with Alex Moreau (@alex), who isn't told.")
    await sam.types("/intro", jo, talk.someone("Kim Ash"), REASON)
    sam.reads(NEUTRAL)
    await talk.wait("40d")
    await alex.types("/intro", alex, jo, REASON)
    alex.reads(NEUTRAL)


async def test_the_third_request_about_one_person_is_refused_exactly(
    discord_talk: SimulatedTalk,
) -> None:
    """With anybody else, withdrawn or not."""
    talk = discord_talk
    sam, jo = talk.sam, talk.jo
    for other in (talk.alex, talk.someone("Kim Ash")):
        await sam.types("/intro", jo, other, REASON)
        await talk.wait("1m")
        await sam.presses("Withdraw")
        await sam.presses("Yes, withdraw it")
    await sam.types("/intro", jo, talk.someone("Lou Ray"), REASON)
    sam.reads("You have asked Jo Kim (@jo) 2 times within 30 days, which is the limit.")


async def test_a_line_about_oneself_is_read_below_the_ask(discord_talk: SimulatedTalk) -> None:
    """It is written in settings, and is only text."""
    talk = discord_talk
    jo = talk.jo
    await jo.types("/intro-settings")
    await jo.presses("A line about me…")
    await jo.submits(words="I mend @everyone accordions")
    assert jo.sees("Whoever is asked to meet you reads:")
    _, alex, _ = await asked(talk)
    assert "I mend" in alex.sees("Jo Kim (@jo)", "about themselves:")


async def test_settings_name_who_asked_lately_and_tell_what_is_known(
    discord_talk: SimulatedTalk,
) -> None:
    """Each with a way out; and all that is kept, page by page."""
    talk = discord_talk
    _, _, jo = await asked(talk)
    await jo.types("/intro-settings")
    jo.reads("Who asked about you lately", "Sam Rivera (@sam), about Alex Moreau (@alex):")
    await jo.chooses("More…", "Nothing with Alex Moreau (@alex)")
    assert jo.reply.kind == "update"
    jo.reads("Nothing with: Alex Moreau")
    await jo.chooses("More…", "What do you know about me?")
    jo.reads("What I know about you", "Suggested by: Sam Rivera")
