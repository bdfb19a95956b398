"""Servers and people that change meanwhile: permissions, channels, who left."""

import pytest

from adapters.discord.server_setup.stored_setup import ConversationKind
from tests.dialog import REASON, TOO_LATE, closed
from tests.discord_.conftest import set_up
from tests.discord_.routes import SEND, in_a_server
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked, crew

pytestmark = pytest.mark.exhaustive


@pytest.mark.parametrize("permission", ["create_private_threads", "send_messages_in_threads"])
async def test_a_permission_is_missing_before_anybody_is_asked(
    discord_talk: SimulatedTalk, permission: str
) -> None:
    """The introducer is told whom to turn to."""
    talk = discord_talk
    talk.harbor.denies(permission)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("I can't open conversations here yet.")
    await talk.wait("1m")
    talk.alex.reads_nothing()


async def test_somebody_cannot_see_the_channel(discord_talk: SimulatedTalk) -> None:
    """Known before anybody is asked."""
    talk = discord_talk
    talk.harbor.denies("view_channel", to=talk.jo)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("I can't put these two into one conversation here.")


async def test_a_server_that_was_not_set_up(discord_talk: SimulatedTalk) -> None:
    """The introducer is told so."""
    talk = discord_talk
    sam, alex, jo = crew(talk, talk.orchard)
    await sam.types("/intro", alex, jo, REASON)
    sam.reads("Conversations can't be opened here yet. Ask somebody who may manage this server")


@pytest.mark.parametrize("kind", list(ConversationKind))
async def test_a_permission_goes_and_comes_back(
    discord_talk: SimulatedTalk, kind: ConversationKind
) -> None:
    """An admin has a day to put it right."""
    talk = discord_talk
    await set_up(talk, talk.harbor, kind=kind)
    _, alex, jo = await asked(talk)
    talk.harbor.lacks("create_private_threads", "manage_channels")
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    await talk.wait("3h")
    assert talk.harbor.rooms == []
    talk.harbor.lacks()
    await talk.wait("2h")
    assert [room.members for room in talk.harbor.rooms] == [["Alex", "Jo", "Sam"]]


async def test_the_channel_was_deleted(discord_talk: SimulatedTalk) -> None:
    """After a day the introducer is told, kindly."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    talk.harbor.removes_channel()
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    await talk.wait("26h")
    sam.reads("Both said yes, but the conversation couldn't be opened.")
    assert closed("Jo Kim (@jo)", "Sam Rivera (@sam)") in alex.sees("closed")


async def test_the_conversation_was_deleted_before_the_greeting(
    discord_talk: SimulatedTalk,
) -> None:
    """It failed, and the introducer is told."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await alex.presses("Yes, introduce us")
    fault = talk.world.fails(SEND, status=502, when=in_a_server(talk.world))
    await jo.presses("Yes, introduce us")
    talk.world.delete_channel(talk.harbor.rooms[0].id)
    fault.stops()
    await talk.wait("1h")
    sam.reads("the conversation couldn't be opened")


async def test_a_party_left_before_they_were_asked(discord_talk: SimulatedTalk) -> None:
    """Nobody writes to somebody who is gone."""
    talk = discord_talk
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.alex.leaves()
    await talk.wait("1m")
    talk.alex.reads_nothing()
    talk.sam.reads("I couldn't get the question through to everyone")


async def test_a_party_left_after_they_were_asked(discord_talk: SimulatedTalk) -> None:
    """Their click counts no more; the other reads nothing of it."""
    talk = discord_talk
    _, alex, jo = await asked(talk)
    await jo.presses("Yes, introduce us")
    jo.looks_away()
    alex.leaves()
    await alex.presses("Yes, introduce us")
    assert TOO_LATE in alex.reply.text
    jo.reads_nothing()
    assert talk.harbor.rooms == []
    await talk.wait("9d")
    jo.reads(closed("Alex Moreau (@alex)", "Sam Rivera (@sam)"))


async def test_a_party_left_after_their_yes(discord_talk: SimulatedTalk) -> None:
    """The conversation can't open; nothing stays behind."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await alex.presses("Yes, introduce us")
    alex.leaves()
    await jo.presses("Yes, introduce us")
    await talk.wait("1h")
    sam.reads("the conversation couldn't be opened")
    assert talk.harbor.rooms == []


async def test_a_server_removes_the_bot(discord_talk: SimulatedTalk) -> None:
    """All ends without a message; clicks in old messages are harmless, and revive nothing."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    sent = len(talk.world.calls(SEND))
    talk.harbor.removes_bot()
    await talk.quiet()
    await talk.wait("9d")
    assert len(talk.world.calls(SEND)) == sent
    await alex.presses("Yes, introduce us")
    assert alex.reply.text == TOO_LATE
    for person in (sam, jo):
        person.reads_nothing()
