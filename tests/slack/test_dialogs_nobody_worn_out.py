"""Nobody is worn out on Slack: a way out of every card, one's own line, one's own data."""

import pytest

from tests.dialog import REASON, closed
from tests.slack.bench import Harbor

pytestmark = pytest.mark.exhaustive

NEUTRAL = "These two can't be introduced right now. I can't say why;"


async def test_an_insult_that_is_withdrawn_is_answered_with_a_block(talk: Harbor) -> None:
    """On the closed card; nothing of Sam's arrives any more, nor anybody's about Alex."""
    sam, alex, jo = await talk.asked()
    await sam.clicks("Withdraw")
    await jo.reads(closed("Alex Moreau"))
    await jo.clicks("Nothing with Sam Rivera")
    await jo.reads("Done. Nothing more with Sam Rivera, who isn't told.")
    await jo.clicks("Nothing with Alex Moreau")
    await jo.reads("Done. Nothing more with Alex Moreau, who isn't told.")
    sam.looks_away()
    talk.someone("Uma Roth")
    await sam.types("/intro", f"@Jo Kim @Uma Roth {REASON}")
    await sam.reads(NEUTRAL)
    await talk.wait("40d")
    await alex.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await alex.reads(NEUTRAL)


async def test_the_third_request_about_one_person_is_refused_exactly(talk: Harbor) -> None:
    """With anybody else, withdrawn or not."""
    sam = talk.sam
    for name in ("Uma Roth", "Kim Doe", "Alex Moreau", "Jo Kim"):
        talk.someone(name)
    for other in ("Uma Roth", "Alex Moreau"):
        await sam.types("/intro", f"@Jo Kim @{other} {REASON}")
        await talk.wait("1m")
        await sam.clicks("Withdraw")
    sam.looks_away()
    await sam.types("/intro", f"@Jo Kim @Kim Doe {REASON}")
    await sam.reads("You have asked Jo Kim 2 times within 30 days, which is the limit.")


async def test_a_line_about_oneself_is_read_below_the_ask(talk: Harbor) -> None:
    """It is written in settings, and is only text."""
    jo = talk.jo
    await jo.types("/intro settings")
    await jo.clicks("A line about me…")
    await jo.submits(words="I mend <!channel> accordions")
    await jo.sees("Whoever is asked to meet you reads:", "I mend <!channel> accordions")
    _, alex, _ = await talk.asked()
    await alex.sees("Jo Kim writes about themselves:", "I mend <!channel> accordions")


async def test_settings_name_who_asked_lately_and_tell_what_is_known(talk: Harbor) -> None:
    """Each with a way out; and all that is kept, page by page."""
    _, _, jo = await talk.asked()
    await jo.types("/intro settings")
    await jo.sees("Who asked about you lately", "Sam Rivera, about Alex Moreau:")
    await jo.clicks("Nothing with Alex Moreau", on="Your settings")
    await jo.sees("Nothing with: Alex Moreau")
    await jo.clicks("What do you know about me?")
    await jo.reads("What I know about you", "Suggested by: Sam Rivera")
