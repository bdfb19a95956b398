"""After the opening on Slack: both would still like to talk, thanks, and what the list says."""

import pytest

from tests.slack.bench import Harbor
from tests.slack.people import Person

pytestmark = pytest.mark.exhaustive

STILL = "Not yet, but I'd still like to"


async def opened(talk: Harbor) -> tuple[Person, Person, Person]:
    """A week after the conversation opened both are asked."""
    sam, alex, jo = await talk.asked()
    for person in (alex, jo):
        await person.clicks("Yes, introduce us")
    await talk.wait("8d")
    await alex.reads("Did you get to talk with Jo Kim?")
    await jo.reads("Did you get to talk with Alex Moreau?")
    for person in (sam, alex, jo):
        person.looks_away()
    return sam, alex, jo


async def test_both_would_still_like_to_talk(talk: Harbor) -> None:
    """One alone shows to nobody; of both, the conversation reads one line."""
    sam, alex, jo = await opened(talk)
    await alex.clicks(STILL)
    await alex.reads("You'd still like to talk. If Jo Kim says so too by")
    await talk.wait("1h")
    await sam.reads_nothing()
    await jo.reads_nothing()
    await jo.clicks(STILL)
    await talk.wait("1m")
    for person in (sam, alex, jo):
        await person.reads("You'd both still like to talk.", "you have each told me so in private.")


async def test_thanks_and_a_box(talk: Harbor) -> None:
    """Sam reads thanks in private, and that the two talked only once both let them."""
    sam, alex, jo = await opened(talk)
    await alex.clicks("Yes")
    await alex.reads("Good to hear. Nobody sees your answer.")
    await alex.clicks("Thank Sam Rivera…")
    await alex.submits(choice="Thank you for introducing us. It was a good conversation.")
    await alex.reads("You thanked Sam Rivera:")
    await talk.wait("1m")
    await sam.reads("Alex Moreau thanks you for introducing Jo Kim.", "It was a good conversation.")
    for person in (alex, jo):
        await sam.types("/intro list")
        await sam.reads("Alex Moreau and Jo Kim: in conversation")
        if person is jo:
            await jo.clicks("Yes")
            await jo.reads("Good to hear.")
        await person.clicks("☐ Sam Rivera may know that we talked")
        await person.sees("Good to hear.")
    await sam.types("/intro list")
    await sam.reads("Alex Moreau and Jo Kim: they talked")


async def test_admins_see_how_it_goes(talk: Harbor) -> None:
    """Behind a button of the setup."""
    await talk.sam.types("/intro setup")
    await talk.sam.clicks("How it goes")
    await talk.sam.reads("How it goes", "There is nothing to show yet.")
