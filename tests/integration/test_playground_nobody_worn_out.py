"""Nobody is worn out in the playground: ways out of closed cards, limits, one's own data."""

import pytest

from tests.playground import Page, asked

pytestmark = pytest.mark.exhaustive

NEUTRAL = "These two can't be introduced right now."


async def test_a_closed_card_blocks_and_settings_tell_what_is_known(page: Page) -> None:
    """Jo answers a withdrawn request with a block, writes a line, and reads what is known."""
    sam, _, jo = await asked(page)
    await sam.presses("withdraw")
    await sam.presses("withdrawsure")
    await jo.presses("blockother")
    jo.sees("Done. Nothing more with Alex Moreau, who isn't told.")
    await jo.types("/intro settings")
    jo.sees("Who asked about you lately", "Sam Rivera, about Alex Moreau")
    await jo.presses("blockperson")
    jo.sees("Nothing with: Sam Rivera")
    await jo.presses("about")
    await jo.submits(words="I mend accordions")
    jo.sees("I mend accordions")
    await jo.presses("mydata")
    jo.sees("What I know about you", "I mend accordions")
    await sam.types("/intro @jo @noor You both repair accordions")
    sam.sees(NEUTRAL)
