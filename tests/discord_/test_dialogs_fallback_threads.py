"""Closed direct messages: asked where moderators could look in, who see no answer."""

import pytest

from tests.dialog import REASON, closed
from tests.discord_.conftest import set_up
from tests.discord_.people import Someone
from tests.discord_.routes import EDIT
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked

pytestmark = pytest.mark.exhaustive

People = tuple[Someone, Someone, Someone, Someone]


async def asked_aside(talk: SimulatedTalk) -> People:
    """Sam introduces Alex, whose direct messages are closed, and Jo; Morgan sees all threads."""
    await set_up(talk, talk.harbor, fallback=True)
    morgan = talk.someone("Morgan Reed")
    talk.harbor.role("Moderators", morgan, manage_threads=True)
    talk.alex.closes_dms()
    return *await asked(talk), morgan


async def test_closed_dms_without_the_fallback(discord_talk: SimulatedTalk) -> None:
    """The introduction ends as unreachable, and nobody learns who it was."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    alex.closes_dms()
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    sam.reads("I couldn't get the question through to everyone")
    assert talk.harbor.rooms == []
    assert all("would like" not in text for text in jo.view)


async def test_closed_dms_with_the_fallback(discord_talk: SimulatedTalk) -> None:
    """A thread where moderators could look in never shows an answer."""
    talk = discord_talk
    _, alex, jo, morgan = await asked_aside(talk)
    ask = alex.sees("would like to introduce you", "where moderators could look in")
    edits = len(talk.world.calls(EDIT))
    await alex.presses("Yes, introduce us")
    assert alex.reply.ephemeral
    assert "You said yes." in alex.reply.text
    await alex.presses("Add a few words…")
    await alex.submits(words="I have six")
    assert alex.reply.ephemeral
    await alex.presses("No after all")
    await alex.presses("Yes after all")
    assert alex.reply.ephemeral
    assert alex.sees("where moderators could look in") == ask
    assert len(talk.world.calls(EDIT)) == edits
    assert all("You said yes" not in text for text in morgan.view)
    await jo.chooses("Yes, but later…", "In a week")
    alex.reads("There is news about one of your introductions.")
    await alex.types("/intros")
    assert "Jo Kim (@jo): the conversation opens on" in alex.reply.text
    assert all("said yes" not in text for text in morgan.view)
    await talk.wait("9d")
    assert closed("Jo Kim (@jo)", "Sam Rivera (@sam)") in alex.sees("closed")
    conversation = next(room for room in talk.harbor.rooms if "Jo" in room.members)
    assert conversation.members == ["Alex", "Jo", "Sam"]


async def test_a_moderator_who_presses_in_a_fallback_thread(discord_talk: SimulatedTalk) -> None:
    """It isn't theirs to answer."""
    talk = discord_talk
    _, alex, _, morgan = await asked_aside(talk)
    await morgan.presses("Yes, introduce us", of=alex)
    assert "This isn't yours to answer" in morgan.reply.text
    assert morgan.reply.ephemeral


async def test_a_mistake_in_a_fallback_thread(discord_talk: SimulatedTalk) -> None:
    """What was wrong, and what came of the correction, is seen by nobody else."""
    talk = discord_talk
    _, alex, _, morgan = await asked_aside(talk)
    [ask] = alex.view
    await alex.presses("Yes, but later…")
    await alex.submits(on="Christmas")
    assert alex.reply.ephemeral
    await alex.presses("Change it…")
    await alex.submits(on="2026-12-24")
    assert (alex.reply.kind, alex.reply.ephemeral) == ("update", True)
    assert "opens on 24 December 2026 at the earliest." in alex.reply.text
    assert alex.view == [ask, alex.reply.text]
    assert morgan.view == [ask]


async def test_a_click_changes_nothing_that_moderators_see(discord_talk: SimulatedTalk) -> None:
    """Neither the language, which a click tells, nor a name that was learned since."""
    talk = discord_talk
    talk.alex.speaks("de")
    _, alex, jo, morgan = await asked_aside(talk)
    jo.renames("Jo Kimball")
    await jo.types("/intros")
    before, edits = morgan.view, len(talk.world.calls(EDIT))
    await alex.presses("No, thanks")
    assert "Nobody is told" in alex.reply.text, "a click teaches no language"
    await talk.wait("1m")
    assert morgan.view == before
    assert len(talk.world.calls(EDIT)) == edits


async def test_the_closing_speaks_as_the_ask_did(discord_talk: SimulatedTalk) -> None:
    """Else it would show that somebody had clicked in another language."""
    talk = discord_talk
    talk.alex.speaks("de")
    _, alex, _, morgan = await asked_aside(talk)
    await alex.presses("No, thanks")
    await talk.wait("9d")
    assert "is closed" in morgan.view[-1]


async def test_questions_and_replies_are_read_in_private(discord_talk: SimulatedTalk) -> None:
    """The thread only says that there is news; the words come with a click."""
    discord_talk.sam.closes_dms()
    sam, alex, _, morgan = await asked_aside(discord_talk)
    await alex.chooses("More…", "Ask Sam Rivera a question…")
    await alex.submits(words="Is the shed heated?")
    sam.reads("There is news about one of your introductions.")
    await sam.presses("Read it")
    assert "Is the shed heated?" in (sam.form or "")
    await sam.submits(words="By an oven")
    alex.reads("There is news about one of your introductions.")
    await alex.presses("Read it")
    assert alex.reply.ephemeral
    assert "By an oven" in alex.reply.text
    assert all("shed" not in text and "oven" not in text for text in morgan.view)


async def test_a_moderator_opts_nobody_out_by_anothers_card(discord_talk: SimulatedTalk) -> None:
    """Not themselves either."""
    _, alex, _, morgan = await asked_aside(discord_talk)
    await morgan.presses("More…", of=alex)
    assert "This isn't yours to answer" in morgan.reply.text
    await morgan.presses("No introductions at all", of=alex)
    assert "This isn't yours to answer" in morgan.reply.text
    await morgan.types("/intro-settings")
    morgan.reads("Introductions may be suggested to you.")
