"""Discord's Messenger: the contract that every platform's holds, and what is Discord's own."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any, cast

import pytest

from adapters.discord.app import AskFirst
from adapters.discord.ids import MENU, PLATFORM, WHEN, pressed
from adapters.discord.outbound import DiscordMessenger, nonce
from adapters.discord.rooms import Kind
from bot.commands import Action
from bot.errors import RateLimited, Refused, Scope, Transient, Unreachable
from bot.ports import Address, Obstacle
from tests.contracts.messenger import MessengerContract, OutageContract, Shown, card
from tests.discord_.conftest import set_up
from tests.discord_.people import Someone
from tests.discord_.reading import BUTTON, Control, controls
from tests.discord_.simulated import SimulatedTalk

NAMES = ("Sam Rivera", "Alex Moreau", "Jo Kim", "Kim Ash")
ROUTES = (
    "POST /users/@me/channels",
    "POST /channels/{id}/messages",
    "PATCH /channels/{id}/messages/{id}",
    "POST /channels/{id}/threads",
    "PUT /channels/{id}/thread-members/{id}",
    "GET /guilds/{id}",
    "GET /guilds/{id}/members/{id}",
    "GET /guilds/{id}/threads/active",
    "GET /channels/{id}",
)
SEND = "POST /channels/{id}/messages"
EDIT = "PATCH /channels/{id}/messages/{id}"
NEW_DM = "POST /users/@me/channels"
THREAD = "POST /channels/{id}/threads"
ADD = "PUT /channels/{id}/thread-members/{id}"


def actions(components: list[dict[str, object]]) -> tuple[str, ...]:
    """What there is to do on a message, in order."""
    found: list[str] = []
    for control in controls(components):
        found += _actions(control)
    return tuple(found)


def _actions(control: Control) -> list[str]:
    if control.kind == BUTTON:
        what = pressed(control.custom_id)
        assert what is not None
        return [str(what.action)]
    if control.menu is None:
        return [str(Action.LATER)] if f"af:{WHEN}." in control.custom_id else []
    return [] if f"af:{WHEN}." in control.custom_id else [control.value.partition(":")[0]]


class DiscordHarness:
    """Four members of a server, and what they see."""

    def __init__(self, talk: SimulatedTalk) -> None:
        self.talk = talk
        self.people = [talk.someone(name) for name in NAMES]

    @property
    def messenger(self) -> DiscordMessenger:
        return messenger_of(self.talk)

    def address(self, n: int) -> Address:
        return address(self.people[n])

    def view(self, n: int) -> list[Shown]:
        person = self.people[n]
        channels = self.talk.world.channels
        return [
            Shown(
                person.text(message),
                actions(message.components),
                channels[message.channel_id].guild_id is not None,
            )
            for message in person.messages
        ]

    def cut_off(self) -> None:
        for route in ROUTES:
            self.talk.world.fails(route, status=503)


def messenger_of(talk: SimulatedTalk) -> DiscordMessenger:
    return cast("AskFirst", talk.bot.client).messenger


def address(person: Someone) -> Address:
    return Address(PLATFORM, str(person.server.id), str(person.id))


@pytest.fixture
async def harness(discord_talk: SimulatedTalk) -> DiscordHarness:
    return DiscordHarness(discord_talk)


class TestDiscordMessenger(MessengerContract, OutageContract):
    """In private threads."""


class TestDiscordMessengerWithChannels(MessengerContract):
    """In private channels."""

    @pytest.fixture
    async def harness(self, discord_talk: SimulatedTalk) -> DiscordHarness:
        await set_up(discord_talk, discord_talk.harbor, kind=Kind.CHANNEL)
        return DiscordHarness(discord_talk)


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ({"code": 50007}, Unreachable),
        ({"code": 50278}, Unreachable),
        ({"status": 403}, Transient),
        ({"code": 130000}, Transient),
        ({"code": 50001}, Transient),
        ({"code": 50013}, Refused),
        ({"code": 50035}, Refused),
        ({"status": 500}, Transient),
        ({"status": 502}, Transient),
        ({"status": 503}, Transient),
        ({"reset": True}, Transient),
        ({"retry_after": 7.5}, RateLimited),
        ({"retry_after": 90}, RateLimited),
    ],
)
async def test_errors_are_mapped(
    harness: DiscordHarness, fault: dict[str, object], expected: type[Exception]
) -> None:
    """Each error of a send becomes the one of ours that says what to do."""
    harness.talk.world.fails(SEND, **fault)  # type: ignore[arg-type]
    with pytest.raises(expected) as raised:
        await harness.messenger.send(harness.address(0), card("x"), "k/1")
    if isinstance(raised.value, RateLimited):
        assert raised.value.retry_after == timedelta(seconds=cast("float", fault["retry_after"]))
        assert raised.value.scope is Scope.RECIPIENT
    assert len(harness.talk.world.calls(SEND)) == 1  # nothing is repeated below the relay


async def test_a_lost_answer_is_repeated_under_the_same_nonce(harness: DiscordHarness) -> None:
    """It did arrive, and the repetition is recognised: people see it once."""
    harness.talk.world.fails(SEND, lost=True, times=1)
    with pytest.raises(Transient):
        await harness.messenger.send(harness.address(0), card("once"), "k/1")
    await harness.messenger.send(harness.address(0), card("once"), "k/1")
    assert len(harness.view(0)) == 1
    bodies = [call.body for call in harness.talk.world.calls(SEND)]
    assert [body["nonce"] for body in bodies] == [nonce("k/1")] * 2
    assert all(body["enforce_nonce"] for body in bodies)


def test_nonces_follow_from_keys() -> None:
    """Each key has its own, short enough for Discord."""
    assert nonce("a") == nonce("a") != nonce("b")
    assert len(nonce("x" * 500)) <= 25


async def test_nobody_is_pinged_in_private(harness: DiscordHarness) -> None:
    """Mentions are shown, and ping nobody."""
    await harness.messenger.send(harness.address(0), card("x"), "k/1")
    reference = await harness.messenger.send(harness.address(0), card("x"), "k/2")
    await harness.messenger.update(reference, card("y"))
    bodies = [c.body for route in (SEND, EDIT) for c in harness.talk.world.calls(route)]
    assert len(bodies) == 3
    assert all(body["allowed_mentions"] == {"parse": [], "users": []} for body in bodies)


# Who can't be written to.


async def test_whoever_left_is_unreachable(harness: DiscordHarness) -> None:
    """No event tells the bot, so it looks before it writes."""
    harness.people[0].leaves()
    with pytest.raises(Unreachable):
        await harness.messenger.send(harness.address(0), card("x"), "k/1")
    assert harness.talk.world.calls(NEW_DM) == []


async def test_a_server_that_removed_the_bot_is_out_of_reach(harness: DiscordHarness) -> None:
    """Nothing of it can be sent any more."""
    harness.talk.harbor.removes_bot()
    with pytest.raises((Unreachable, Refused)):
        await harness.messenger.send(harness.address(0), card("x"), "k/1")


# Pacing.


async def test_new_dm_channels_are_paced(harness: DiscordHarness) -> None:
    """Five at once, then one every twenty seconds; each of the others gets a turn of their own."""
    waits = []
    people = [harness.talk.someone(f"Member {n}") for n in range(12)]
    for n, person in enumerate(people):
        try:
            await harness.messenger.send(address(person), card("x"), f"k/{n}")
        except RateLimited as error:
            waits.append((error.scope, error.retry_after.total_seconds()))
    assert {scope for scope, _ in waits} == {Scope.RECIPIENT}
    assert [wait for _, wait in waits] == [20, 40, 60, 80, 100, 120, 140]
    assert len(harness.talk.world.new_dm_channels) == 5
    await harness.messenger.send(address(people[0]), card("y"), "k/again")  # is not held up


async def test_whoever_missed_their_turn_gets_another(harness: DiscordHarness) -> None:
    """After an outage, not everybody's channel is opened at once."""
    people = [harness.talk.someone(f"Member {n}") for n in range(20)]
    for _ in range(2):
        for n, person in enumerate(people):
            try:
                await harness.messenger.send(address(person), card("x"), f"k/{n}")
            except RateLimited:
                continue
        harness.talk.clock.advance_to(harness.talk.now + timedelta(hours=3))
    assert len(harness.talk.world.new_dm_channels) == 10


async def test_too_many_new_conversations_make_all_wait(harness: DiscordHarness) -> None:
    """Discord's own word counts more than our pace."""
    harness.talk.world.fails(NEW_DM, code=40003, times=1)
    for n in range(3):
        with pytest.raises(RateLimited) as raised:
            await harness.messenger.send(harness.address(n), card("x"), f"k/{n}")
        assert n == 0 or raised.value.retry_after >= timedelta(minutes=10)
    assert len(harness.talk.world.calls(NEW_DM)) == 1


# Conversations.


@pytest.mark.parametrize("kind", list(Kind))
async def test_an_interrupted_creation_is_found_again(harness: DiscordHarness, kind: Kind) -> None:
    """Whichever answer was lost: there is one conversation, with all in it."""
    await set_up(harness.talk, harness.talk.harbor, kind=kind)
    people = [harness.address(n) for n in range(3)]
    routes = (THREAD, ADD) if kind is Kind.THREAD else ("POST /guilds/{id}/channels",)
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


@pytest.mark.parametrize("kind", list(Kind))
async def test_what_was_never_greeted_in_is_deleted_a_day_later(
    harness: DiscordHarness, kind: Kind
) -> None:
    """By then nobody can want it any more."""
    await set_up(harness.talk, harness.talk.harbor, kind=kind)
    await harness.messenger.open([harness.address(0), harness.address(1)], "i/open//")
    used = await harness.messenger.open([harness.address(1), harness.address(2)], "j/open//")
    await harness.messenger.send(used, card("meet"), "j/greeting//")
    for wait, rooms in ((timedelta(hours=24), 2), (timedelta(hours=2), 1)):
        harness.talk.clock.advance_to(harness.talk.now + wait)
        await harness.messenger.tidy()
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
    await harness.messenger.tidy()
    assert len(harness.talk.harbor.rooms) == 1


async def test_a_conversation_that_was_surely_not_greeted_in_goes(harness: DiscordHarness) -> None:
    """Discord has refused it."""
    made = await harness.messenger.open([harness.address(0), harness.address(1)], "i/open//")
    harness.talk.world.fails(SEND, code=50013, times=1)
    with pytest.raises(Transient):
        await harness.messenger.send(made, card("meet"), "i/greeting//")
    harness.talk.clock.advance_to(harness.talk.now + timedelta(days=3))
    await harness.messenger.tidy()
    assert harness.talk.harbor.rooms == []


async def test_a_thread_that_may_not_be_deleted_is_left_by_everybody(
    harness: DiscordHarness,
) -> None:
    """Manage Threads is asked for, and not insisted on."""
    harness.talk.harbor.denies("manage_threads")
    await harness.messenger.open([harness.address(0), harness.address(1)], "i/open//")
    harness.talk.clock.advance_to(harness.talk.now + timedelta(hours=26))
    await harness.messenger.tidy()
    [thread] = harness.talk.harbor.rooms
    assert thread.members == []
    before = len(harness.talk.world.requests)
    await harness.messenger.tidy()
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


@pytest.mark.parametrize("kind", list(Kind))
async def test_what_an_admin_can_cure_is_tried_again(harness: DiscordHarness, kind: Kind) -> None:
    """A permission that was taken away, a channel that was deleted: the relay gives up in a day."""
    await set_up(harness.talk, harness.talk.harbor, kind=kind)
    harness.talk.harbor.lacks("create_private_threads", "manage_channels")
    with pytest.raises(Transient):
        await harness.messenger.open([harness.address(0), harness.address(1)], "i/open//")


def test_menus_are_told_apart() -> None:
    """The pattern of menus is none of buttons, and the other way round."""
    assert pressed("af:more.0:1:") is None
    assert MENU.startswith("af:")


async def test_two_messages_at_once_open_one_channel(discord_talk: SimulatedTalk) -> None:
    """And take one turn, so that the next person isn't held up for nothing."""
    messenger, alex = messenger_of(discord_talk), address(discord_talk.alex)
    await asyncio.gather(*(messenger.send(alex, card(f"{n}"), f"k/{n}") for n in range(5)))
    assert len(discord_talk.world.calls(NEW_DM)) == 1
    assert len(discord_talk.alex.messages) == 5
    others = [discord_talk.someone(f"Member {n}") for n in range(4)]
    for person in others:
        await messenger.send(address(person), card("x"), f"k/{person}")
