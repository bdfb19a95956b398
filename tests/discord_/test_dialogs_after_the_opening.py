"""After the opening on Discord: both would still like to talk, thanks, and what the list says."""

import pytest

from tests.discord_.conftest import set_up
from tests.discord_.people import Someone
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked

pytestmark = pytest.mark.exhaustive

STILL = "Not yet, but I'd still like to"
QUESTION = "Did you get to talk with"


async def opened(talk: SimulatedTalk) -> tuple[Someone, Someone, Someone]:
    """A week after the conversation opened both are asked."""
    sam, alex, jo = await asked(talk)
    for person in (alex, jo):
        await person.presses("Yes, introduce us")
    await talk.wait("8d")
    for person in (alex, jo):
        person.reads(QUESTION)
    for person in (sam, alex, jo):
        person.looks_away()
    return sam, alex, jo


async def test_both_would_still_like_to_talk(discord_talk: SimulatedTalk) -> None:
    """One alone shows to nobody; of both, the conversation reads one line that names them."""
    talk = discord_talk
    sam, alex, jo = await opened(talk)
    await alex.presses(STILL)
    assert alex.reply.kind == "update"
    alex.reads("You'd still like to talk. If Jo Kim (@jo) says so too by")
    sam.reads_nothing()
    jo.reads_nothing()
    await jo.presses(STILL)
    for person in (sam, alex, jo):
        line = person.reads("You'd both still like to talk.", "each told me so in private.")
        assert "@Alex Moreau[ping] @Jo Kim[ping]" in line


async def test_thanks_and_a_box(discord_talk: SimulatedTalk) -> None:
    """Sam reads thanks in private, and that the two talked only once both let them."""
    talk = discord_talk
    sam, alex, jo = await opened(talk)
    await alex.presses("Yes")
    alex.reads("Good to hear. Nobody sees your answer.")
    await alex.presses("Thank Sam Rivera…")
    await alex.submits(words="We mend accordions now.")
    alex.reads("You thanked Sam Rivera (@sam):", "> We mend accordions now.")
    sam.reads("Alex Moreau (@alex) thanks you for introducing Jo Kim (@jo).", "> We mend")
    await alex.presses("☐ Sam Rivera may know that we talked")
    await jo.presses("Yes")
    await sam.types("/intros")
    sam.reads("Alex Moreau (@alex) and Jo Kim (@jo): in conversation")
    await jo.presses("☐ Sam Rivera may know that we talked")
    await sam.types("/intros")
    sam.reads("Alex Moreau (@alex) and Jo Kim (@jo): they talked")
    await jo.presses("☑ Sam Rivera may know that we talked")
    await sam.types("/intros")
    sam.reads("in conversation")


async def test_in_a_thread_that_others_can_look_into(discord_talk: SimulatedTalk) -> None:
    """What is pressed there shows to its presser alone, and thanks aren't written down."""
    talk = discord_talk
    alex, sam = talk.alex, talk.sam
    await set_up(talk, talk.harbor, fallback=True)
    for person in (alex, sam):
        person.closes_dms()
    await opened(talk)
    card = alex.sees(QUESTION)
    await alex.presses(STILL)
    assert alex.reply.ephemeral
    assert alex.sees(QUESTION) == card, "it stays as it was, for whoever looks in"
    await alex.presses("Yes")
    await alex.presses("Thank Sam Rivera…")
    await alex.submits(words="Thank you!")
    sam.reads("There is news about one of your introductions.")
    await sam.presses("Read it")
    assert sam.reply.ephemeral
    sam.reads("Alex Moreau (@alex) thanks you", "> Thank you!")


async def test_admins_see_how_it_goes(discord_talk: SimulatedTalk) -> None:
    """Behind a button of the setup, and nobody else."""
    talk = discord_talk
    await talk.admin.types("/intro-setup")
    await talk.admin.presses("How it goes")
    talk.admin.reads(
        "How it goes", "There is nothing to show yet.", "from the 15th of the next one on"
    )
