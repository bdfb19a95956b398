"""Conversations: created once, tidied away, and what is known to stand in their way."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from adapters.discord import PLATFORM
from adapters.discord.server_setup.stored_setup import ConversationKind
from bot.errors import Refused, Transient
from bot.ports import Address, Obstacle
from tests.contracts.messenger import card
from tests.discord_.conftest import set_up
from tests.discord_.harness import DiscordHarness
from tests.discord_.routes import ADD, SEND, THREAD
from tests.discord_.simulated import SimulatedTalk


@pytest.mark.parametrize("kind", list(ConversationKind))
async def test_an_interrupted_creation_is_found_again(
    harness: DiscordHarness, kind: ConversationKind
) -> None:
    """Whichever answer was lost: there is one conversation, with all in it."""
    await set_up(harness.talk, harness.talk.harbor, kind=kind)
    people = [harness.address(n) for n in range(3)]
    routes = (THREAD, ADD) if kind is ConversationKind.THREAD else ("POST /guilds/{id}/channels",)
    for route in routes:
        harness.talk.world.fails(route, lost=True, times=1)
        with pytest.raises(Transient):
            await harness.messenger.open(people, "i/open//")
    await harness.messenger.open(people, "i/open//")
    [room] = harness.talk.harbor.rooms
    assert room.members == ["Alex", "Jo", "Sam"]
    assert room.private


async def test_a_conversation_with_somebody_who_left_is_refused_and_deleted(
    harness: DiscordHarness,
) -> None:
    """Nothing stays behind."""
    people = [harness.address(n) for n in range(3)]
    fault = harness.talk.world.fails(ADD, status=502, to=harness.people[2], times=1)
    with pytest.raises(Transient):
        await harness.messenger.open(people, "i/open//")
    fault.stops()
    assert len(harness.talk.harbor.rooms) == 1
    harness.people[2].leaves()
    with pytest.raises(Refused):
        await harness.messenger.open(people, "i/open//")
    assert harness.talk.harbor.rooms == []


@pytest.mark.parametrize("kind", list(ConversationKind))
async def test_what_was_never_greeted_in_is_deleted_a_day_later(
    harness: DiscordHarness, kind: ConversationKind
) -> None:
    """By then nobody can want it any more."""
    await set_up(harness.talk, harness.talk.harbor, kind=kind)
    await harness.messenger.open([harness.address(0), harness.address(1)], "i/open//")
    used = await harness.messenger.open([harness.address(1), harness.address(2)], "j/open//")
    await harness.messenger.send(used, card("meet"), "j/greeting//")
    for wait, rooms in ((timedelta(hours=24), 2), (timedelta(hours=2), 1)):
        harness.talk.clock.advance_to(harness.talk.now + wait)
        await harness.messenger.clean_up()
        assert len(harness.talk.harbor.rooms) == rooms
    assert harness.talk.harbor.rooms[0].members == ["Alex", "Jo"]


@pytest.mark.parametrize("fault", [{"lost": True}, {"reset": True}, {"status": 502}])
async def test_a_conversation_that_may_have_been_greeted_in_stays(
    harness: DiscordHarness, fault: dict[str, Any]
) -> None:
    """The process ended before it could know: people may be talking there."""
    made = await harness.messenger.open([harness.address(0), harness.address(1)], "i/open//")
    harness.talk.world.fails(SEND, times=1, **fault)
    with pytest.raises(Transient):
        await harness.messenger.send(made, card("meet"), "i/greeting//")
    harness.talk.clock.advance_to(harness.talk.now + timedelta(days=3))
    await harness.messenger.clean_up()
    assert len(harness.talk.harbor.rooms) == 1


async def test_a_conversation_that_was_surely_not_greeted_in_goes(harness: DiscordHarness) -> None:
    """Discord has refused it."""
    made = await harness.messenger.open([harness.address(0), harness.address(1)], "i/open//")
    harness.talk.world.fails(SEND, code=50013, times=1)
    with pytest.raises(Transient):
        await harness.messenger.send(made, card("meet"), "i/greeting//")
    harness.talk.clock.advance_to(harness.talk.now + timedelta(days=3))
    await harness.messenger.clean_up()
    assert harness.talk.harbor.rooms == []


@pytest.mark.parametrize("kind", list(ConversationKind))
@pytest.mark.parametrize("how", ["tidied", "somebody left", "unseen"])
async def test_a_conversation_in_which_people_talk_stays(
    harness: DiscordHarness, kind: ConversationKind, how: str
) -> None:
    """Whatever became of its greeting, and whether or not the bot can see what was written."""
    talk = harness.talk
    await set_up(talk, talk.harbor, kind=kind)
    people = [harness.address(0), harness.address(1)]
    made = await harness.messenger.open(people, "i/open//")
    talk.world.create_message(int(made), harness.people[0].id, "Hello?")
    if how == "unseen":
        talk.world.fails("GET /channels/{id}/messages", code=50001)
    if how == "somebody left":
        harness.people[1].leaves()
        with pytest.raises(Refused):
            await harness.messenger.open(people, "i/open//")
    else:
        talk.clock.advance_to(talk.now + timedelta(days=3))
        await harness.messenger.clean_up()
    assert len(talk.harbor.rooms) == 1
    assert "Sam" in talk.harbor.rooms[0].members


async def test_a_thread_that_may_not_be_deleted_is_left_by_everybody(
    harness: DiscordHarness,
) -> None:
    """Manage Threads is asked for, and not insisted on."""
    harness.talk.harbor.denies("manage_threads")
    await harness.messenger.open([harness.address(0), harness.address(1)], "i/open//")
    harness.talk.clock.advance_to(harness.talk.now + timedelta(hours=26))
    await harness.messenger.clean_up()
    [thread] = harness.talk.harbor.rooms
    assert thread.members == []
    before = len(harness.talk.world.requests)
    await harness.messenger.clean_up()
    assert len(harness.talk.world.requests) == before


@pytest.mark.parametrize("permission", ["create_private_threads", "send_messages_in_threads"])
async def test_a_missing_permission_is_an_obstacle(
    harness: DiscordHarness, permission: str
) -> None:
    """It is found before anybody is asked; and afterwards, an admin has a day to put it right."""
    people = [harness.address(n) for n in range(3)]
    assert await harness.messenger.obstacle(people) is None
    harness.talk.harbor.denies(permission)
    assert await harness.messenger.obstacle(people) is Obstacle.MISSING_PERMISSION


@pytest.mark.parametrize(
    ("arrange", "expected"),
    [
        (lambda talk: talk.harbor.removes_channel(), Obstacle.MISSING_PERMISSION),
        (lambda talk: talk.harbor.denies("view_channel"), Obstacle.MISSING_PERMISSION),
        (lambda talk: talk.harbor.denies("view_channel", to=talk.jo), Obstacle.CANNOT_MEET),
        (lambda talk: talk.jo.leaves(), Obstacle.CANNOT_MEET),
    ],
    ids=["no channel", "the bot can't see it", "somebody can't see it", "somebody left"],
)
async def test_obstacles(
    harness: DiscordHarness, arrange: Callable[[SimulatedTalk], None], expected: Obstacle
) -> None:
    """What can be known before anybody is asked."""
    people = [harness.address(n) for n in range(3)]
    arrange(harness.talk)
    assert await harness.messenger.obstacle(people) is expected


async def test_a_server_that_is_not_set_up(harness: DiscordHarness) -> None:
    """The admin is asked to finish the setup."""
    here = Address(PLATFORM, str(harness.talk.orchard.id), harness.address(0).person)
    assert await harness.messenger.obstacle([here]) is Obstacle.NOT_SET_UP
    with pytest.raises(Transient):
        await harness.messenger.open([here], "i/open//")


@pytest.mark.parametrize("kind", list(ConversationKind))
async def test_what_an_admin_can_cure_is_tried_again(
    harness: DiscordHarness, kind: ConversationKind
) -> None:
    """A permission that was taken away, a channel that was deleted: the relay gives up in a day."""
    await set_up(harness.talk, harness.talk.harbor, kind=kind)
    harness.talk.harbor.lacks("create_private_threads", "manage_channels")
    with pytest.raises(Transient):
        await harness.messenger.open([harness.address(0), harness.address(1)], "i/open//")
