"""The Messenger where direct messages are closed: a thread of one's own."""

import asyncio

import pytest

from bot.errors import Transient
from bot.messages.views import Card, Quote
from tests.contracts.messenger import Shown, card
from tests.discord_.conftest import set_up
from tests.discord_.harness import DiscordHarness
from tests.discord_.routes import ADD, EDIT, SEND, THREAD, in_a_server
from tests.discord_.simulated import SimulatedTalk


@pytest.fixture
async def harness(discord_talk: SimulatedTalk) -> DiscordHarness:
    """A server that asks in threads, where the first person's direct messages are closed."""
    await set_up(discord_talk, discord_talk.harbor, fallback=True)
    harness = DiscordHarness(discord_talk)
    harness.people[0].closes_dms()
    return harness


async def sends(harness: DiscordHarness, text: str) -> str:
    """Send that person something; the same words are the same message."""
    return await harness.messenger.send(harness.address(0), card(text), f"k/{text}")


def words(shown: Shown) -> str:
    """What a message says, without whom it pings."""
    return shown.text.partition("\n")[0]


def reinvites(harness: DiscordHarness) -> None:
    """The bot was removed and is back: it is no member of its old private threads."""
    [room] = harness.talk.harbor.rooms
    harness.talk.harbor.lacks("manage_threads")
    harness.talk.world.remove_thread_member(room.id, harness.talk.world.bot_user.id)
    harness.talk.world.fails(ADD, code=50001, when=lambda request: request.id == room.id)


async def test_closed_dms_are_asked_in_a_thread_where_that_is_allowed(
    harness: DiscordHarness,
) -> None:
    """A private thread with just that person, which shows only what anybody may see."""
    shown = Card((Quote("you said yes"),), public_card=Card((Quote("a question"),)))
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
    await sends(harness, "more")
    assert len(harness.talk.harbor.rooms) == 1  # the same thread


async def test_a_thread_aside_whose_creation_was_lost_is_found_again(
    harness: DiscordHarness,
) -> None:
    """One thread, whatever was lost."""
    for route in (THREAD, ADD, SEND):
        harness.talk.world.fails(route, lost=True, times=1, when=in_a_server(harness.talk.world))
        with pytest.raises(Transient):
            await sends(harness, "x")
    await sends(harness, "x")
    assert len(harness.talk.harbor.rooms) == 1
    assert len(harness.view(0)) == 1


async def test_two_messages_at_once_share_a_thread_aside(harness: DiscordHarness) -> None:
    """One person has one thread in a server."""
    await asyncio.gather(sends(harness, "one"), sends(harness, "two"))
    assert len(harness.talk.harbor.rooms) == 1
    assert len(harness.view(0)) == 2


async def test_a_thread_aside_that_rests_is_woken(harness: DiscordHarness) -> None:
    """It does after a week without a word; a card in it changes, and the next message comes."""
    reference = await sends(harness, "ask")
    [room] = harness.talk.harbor.rooms
    harness.talk.world.archive(room.id)
    await harness.messenger.update(reference, card("closed"))
    assert "closed" in harness.view(0)[0].text
    harness.talk.world.archive(room.id)
    await sends(harness, "another")
    assert [words(shown) for shown in harness.view(0)] == ["closed", "another"]
    assert len(harness.talk.harbor.rooms) == 1


async def test_a_thread_aside_that_moderators_closed_is_replaced(harness: DiscordHarness) -> None:
    """Whoever is to be asked is asked in another."""
    await sends(harness, "ask")
    [room] = harness.talk.harbor.rooms
    harness.talk.world.locks(room.id)
    with pytest.raises(Transient):
        await sends(harness, "another")
    await sends(harness, "another")
    assert len(harness.talk.harbor.rooms) == 2
    assert [words(shown) for shown in harness.view(0)] == ["ask", "another"]


@pytest.mark.parametrize("how", ["deleted", "reinvited"])
async def test_a_thread_aside_that_is_gone_is_replaced(harness: DiscordHarness, how: str) -> None:
    """And stays replaced."""
    await sends(harness, "ask")
    if how == "deleted":
        [room] = harness.talk.harbor.rooms
        harness.talk.world.delete_channel(room.id)
    else:
        reinvites(harness)
    with pytest.raises(Transient):
        await sends(harness, "another")
    await sends(harness, "another")
    assert words(harness.view(0)[-1]) == "another"
