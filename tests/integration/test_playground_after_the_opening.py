"""After the opening in the playground, with the page's own buttons and forms."""

import pytest

from tests.playground import Page, asked

pytestmark = pytest.mark.exhaustive


async def test_both_would_still_like_to_talk(page: Page) -> None:
    """The line stands in the conversation once both have said so, and no sooner."""
    sam, alex, jo = await asked(page)
    for person in (alex, jo):
        await person.presses("yes")
    for _ in (alex, jo):  # who live in two time zones
        await page.to_next_event()
    await alex.presses("still")
    alex.sees("You'd still like to talk.", "Otherwise nobody learns of it.")
    assert all("still like to talk" not in str(card) for card in sam.cards())
    await jo.presses("still")
    sam.sees("You'd both still like to talk.", "you have each told me so in private.")


async def test_thanks_and_a_box(page: Page) -> None:
    """Sam reads thanks, and in the list that they talked once both let them."""
    sam, alex, jo = await asked(page)
    for person in (alex, jo):
        await person.presses("yes")
    for _ in (alex, jo):  # who live in two time zones
        await page.to_next_event()
    await alex.presses("talked")
    await alex.presses("thank", words="We mend accordions now.")
    sam.sees("Alex Moreau thanks you for introducing Jo Kim.", "We mend accordions now.")
    await alex.presses("mayknow")
    await jo.presses("talked")
    await sam.types("/intro list")
    sam.sees("Alex Moreau and Jo Kim: in conversation")
    await jo.presses("mayknow")
    await sam.types("/intro list")
    sam.sees("Alex Moreau and Jo Kim: they talked")
