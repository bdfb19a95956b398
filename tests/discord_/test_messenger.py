"""Discord's Messenger: the contract that every platform's holds, and what is Discord's own."""

from datetime import timedelta
from typing import cast

import pytest

from adapters.discord.outbound import nonce
from adapters.discord.server_setup.stored_setup import ConversationKind
from bot.errors import RateLimited, Refused, Scope, Transient, Unreachable
from tests.contracts.messenger import MessengerContract, OutageContract, card
from tests.discord_.conftest import set_up
from tests.discord_.harness import DiscordHarness
from tests.discord_.routes import EDIT, NEW_DM, SEND
from tests.discord_.simulated import SimulatedTalk


class TestDiscordMessenger(MessengerContract, OutageContract):
    """In private threads."""


class TestDiscordMessengerWithChannels(MessengerContract):
    """In private channels."""

    @pytest.fixture
    async def harness(self, discord_talk: SimulatedTalk) -> DiscordHarness:
        await set_up(discord_talk, discord_talk.harbor, kind=ConversationKind.CHANNEL)
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
    """Nothing can be sent; whether that is final, `removals.py` judges by more than one sign."""
    harness.talk.harbor.removes_bot()
    with pytest.raises(Transient):
        await harness.messenger.send(harness.address(0), card("x"), "k/1")


async def test_closed_dms_are_unreachable_without_the_fallback(harness: DiscordHarness) -> None:
    """And no thread is made."""
    harness.people[0].closes_dms()
    with pytest.raises(Unreachable):
        await harness.messenger.send(harness.address(0), card("x"), "k/1")
    assert harness.talk.harbor.rooms == []
