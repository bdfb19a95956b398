"""Closed direct messages: asked in a thread of one's own, where moderators could look in."""

import asyncio

import pytest

from bot.errors import Transient, Unreachable
from bot.views import Card, Quote
from tests.contracts.messenger import Shown, card
from tests.dialog import REASON
from tests.discord_.conftest import set_up
from tests.discord_.people import Someone
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked
from tests.discord_.test_messenger import ADD, EDIT, SEND, THREAD, DiscordHarness

People = tuple[Someone, Someone, Someone, Someone]


@pytest.fixture
def harness(discord_talk: SimulatedTalk) -> DiscordHarness:
    return DiscordHarness(discord_talk)


def words(shown: Shown) -> str:
    """What a message says, without whom it pings."""
    return shown.text.partition("\n")[0]


async def test_closed_dms_are_unreachable_without_the_fallback(harness: DiscordHarness) -> None:
    """And no thread is made."""
    harness.people[0].closes_dms()
    with pytest.raises(Unreachable):
        await harness.messenger.send(harness.address(0), card("x"), "k/1")
    assert harness.talk.harbor.rooms == []


async def test_closed_dms_are_asked_in_a_thread_where_that_is_allowed(
    harness: DiscordHarness,
) -> None:
    """A private thread with just that person, which shows only what anybody may see."""
    await set_up(harness.talk, harness.talk.harbor, fallback=True)
    harness.people[0].closes_dms()
    shown = Card((Quote("you said yes"),), discreet=Card((Quote("a question"),)))
    reference = await harness.messenger.send(harness.address(0), shown, "k/1")
    [room] = harness.talk.harbor.rooms
    assert (room.members, room.private, room.invitable) == (["Sam"], True, False)
    [seen] = harness.view(0)
    assert "a question" in seen.text
    assert "yes" not in seen.text
    await harness.messenger.update(reference, shown)
    assert harness.talk.world.calls(EDIT) == []  # it would show as "edited"
    await harness.messenger.update(reference, Card((Quote("closed"),)))
    assert "closed" in harness.view(0)[0].text
    await harness.messenger.send(harness.address(0), card("more"), "k/2")
    assert len(harness.talk.harbor.rooms) == 1  # the same thread


async def test_a_thread_aside_whose_creation_was_lost_is_found_again(
    harness: DiscordHarness,
) -> None:
    """One thread, whatever was lost."""
    await set_up(harness.talk, harness.talk.harbor, fallback=True)
    harness.people[0].closes_dms()
    for route in (THREAD, ADD, SEND):
        reply_lost(harness, route)
        with pytest.raises(Transient):
            await harness.messenger.send(harness.address(0), card("x"), "k/1")
    await harness.messenger.send(harness.address(0), card("x"), "k/1")
    assert len(harness.talk.harbor.rooms) == 1
    assert len(harness.view(0)) == 1


async def test_two_messages_at_once_share_a_thread_aside(harness: DiscordHarness) -> None:
    """One person has one thread in a server."""
    await set_up(harness.talk, harness.talk.harbor, fallback=True)
    harness.people[0].closes_dms()
    sending = [harness.messenger.send(harness.address(0), card(k), k) for k in ("k/1", "k/2")]
    await asyncio.gather(*sending)
    assert len(harness.talk.harbor.rooms) == 1
    assert len(harness.view(0)) == 2


async def test_a_thread_aside_that_rests_is_woken(harness: DiscordHarness) -> None:
    """It does after a week without a word; a card in it changes, and the next message comes."""
    await set_up(harness.talk, harness.talk.harbor, fallback=True)
    harness.people[0].closes_dms()
    reference = await harness.messenger.send(harness.address(0), card("ask"), "k/1")
    [room] = harness.talk.harbor.rooms
    harness.talk.world.archive(room.id)
    await harness.messenger.update(reference, card("closed"))
    assert "closed" in harness.view(0)[0].text
    harness.talk.world.archive(room.id)
    await harness.messenger.send(harness.address(0), card("another"), "k/2")
    assert [words(shown) for shown in harness.view(0)] == ["closed", "another"]
    assert len(harness.talk.harbor.rooms) == 1


async def test_a_thread_aside_that_moderators_closed_is_replaced(harness: DiscordHarness) -> None:
    """Whoever is to be asked is asked in another."""
    await set_up(harness.talk, harness.talk.harbor, fallback=True)
    harness.people[0].closes_dms()
    await harness.messenger.send(harness.address(0), card("ask"), "k/1")
    [room] = harness.talk.harbor.rooms
    harness.talk.world.locks(room.id)
    with pytest.raises(Transient):
        await harness.messenger.send(harness.address(0), card("another"), "k/2")
    await harness.messenger.send(harness.address(0), card("another"), "k/2")
    assert len(harness.talk.harbor.rooms) == 2
    assert [words(shown) for shown in harness.view(0)] == ["ask", "another"]


def reply_lost(harness: DiscordHarness, route: str) -> None:
    """The next answer in the server is lost: not that of a direct message."""
    channels = harness.talk.world.channels
    harness.talk.world.fails(
        route, lost=True, times=1, when=lambda r: channels[r.id].guild_id is not None
    )


def reinvites(harness: DiscordHarness) -> None:
    """The bot was removed and is back: it is no member of its old private threads."""
    [room] = harness.talk.harbor.rooms
    harness.talk.harbor.lacks("manage_threads")
    harness.talk.world.remove_thread_member(room.id, harness.talk.world.bot_user.id)
    harness.talk.world.fails(ADD, code=50001, when=lambda request: request.id == room.id)


@pytest.mark.parametrize("how", ["deleted", "reinvited"])
async def test_a_thread_aside_that_is_gone_is_replaced(harness: DiscordHarness, how: str) -> None:
    """And stays replaced."""
    await set_up(harness.talk, harness.talk.harbor, fallback=True)
    harness.people[0].closes_dms()
    await harness.messenger.send(harness.address(0), card("ask"), "k/1")
    if how == "deleted":
        harness.talk.harbor.removes_channel(
            harness.talk.world.channels[harness.talk.harbor.rooms[0].id]
        )
    else:
        reinvites(harness)
    with pytest.raises(Transient):
        await harness.messenger.send(harness.address(0), card("another"), "k/2")
    await harness.messenger.send(harness.address(0), card("another"), "k/2")
    assert words(harness.view(0)[-1]) == "another"


# Dialogs: Alex's direct messages are closed, and Morgan may look into threads.


@pytest.fixture
async def watched(discord_talk: SimulatedTalk) -> People:
    """Sam, Alex and Jo; and Morgan, who moderates."""
    talk = discord_talk
    await set_up(talk, talk.harbor, fallback=True)
    morgan = talk.someone("Morgan Reed")
    talk.harbor.role("Moderators", morgan, manage_threads=True)
    return talk.sam, talk.alex, talk.jo, morgan


async def test_a_click_changes_nothing_that_moderators_see(
    discord_talk: SimulatedTalk, watched: People
) -> None:
    """Neither the language, which a click tells, nor a name that was learned since."""
    talk, (sam, alex, jo, morgan) = discord_talk, watched
    alex.speaks("de")
    alex.closes_dms()
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    jo.renames("Jo Kimball")
    await jo.types("/intros")
    before, edits = morgan.view, len(talk.world.calls(EDIT))
    await alex.presses("No, thanks")
    assert "Erledigt" in alex.reply.text
    await talk.wait("1m")
    assert morgan.view == before
    assert len(talk.world.calls(EDIT)) == edits


async def test_the_closing_speaks_as_the_ask_did(
    discord_talk: SimulatedTalk, watched: People
) -> None:
    """Else it would show that somebody had clicked in another language."""
    talk, (sam, alex, jo, morgan) = discord_talk, watched
    alex.speaks("de")
    alex.closes_dms()
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    await alex.presses("No, thanks")
    await talk.wait("9d")
    assert "is closed" in morgan.view[-1]


async def test_questions_and_replies_are_read_in_private(
    discord_talk: SimulatedTalk, watched: People
) -> None:
    """The thread only says that there is news; the words come with a click."""
    talk, (sam, alex, jo, morgan) = discord_talk, watched
    alex.closes_dms()
    sam.closes_dms()
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    await alex.chooses("More…", "Ask a question")
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


async def test_a_moderator_opts_nobody_out_by_anothers_card(
    discord_talk: SimulatedTalk, watched: People
) -> None:
    """Not themselves either."""
    talk, (sam, alex, jo, morgan) = discord_talk, watched
    alex.closes_dms()
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    await morgan.presses("No introductions at all", of=alex)
    assert "This isn't yours to answer" in morgan.reply.text
    await morgan.types("/intro-settings")
    morgan.reads("Introductions may be suggested to you.")


# What a click tells of its actor.


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
