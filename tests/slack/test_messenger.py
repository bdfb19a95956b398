"""SlackMessenger keeps the contract of every messenger, and Slack's manners."""

import re
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest

from adapters.slack.errors import FixableByAdmin, Restricted, TriggerExpired
from adapters.slack.inbound import pressed_of
from adapters.slack.installations.clients import OneWorkspace, web_client, web_session
from adapters.slack.outbound import PACE, SlackMessenger
from bot.errors import DeliveryError, RateLimited, Refused, Scope, Transient, Unreachable
from bot.messages.views import Card, Quote
from bot.ports import Address, Obstacle
from tests.contracts.messenger import MessengerContract, OutageContract, Shown
from tests.fakes import SimulatedClock
from tests.slack.reading import Pressable, pressables, read_message
from tests.slack.server import Person, SlackServer, Workspace
from tests.slack.world import Json, Message


class TickingClock(SimulatedClock):
    """A clock that goes on whenever it is read, so that nobody sends too fast."""

    def now(self) -> datetime:
        self.advance_to(super().now() + PACE)
        return super().now()


@dataclass
class SlackHarness:
    """People of the test Slack, and what they see."""

    slack: SlackServer
    workspace: Workspace
    messenger: SlackMessenger
    people: list[Person] = field(default_factory=list)

    def address(self, n: int) -> Address:
        return Address("slack", self.workspace.id, self.people[n].id)

    def view(self, n: int) -> Sequence[Shown]:
        person = self.people[n]
        return [_shown(message, person) for message in person.messages]

    def cut_off(self) -> None:
        self.slack.fails("*", reset=True, times=1000)


def _shown(message: Message, reader: Person) -> Shown:
    """Describe a message; an emoji reads as its name, as which it was written."""
    actions = [
        str(found[0])
        for pressed in pressables(message.blocks)
        if (found := pressed_of(_pressed(pressed)))
    ]
    read = re.sub(r"\[emoji ([^\]]+)\]", r":\1:", read_message(message, reader))
    return Shown(read, tuple(actions), message.in_conversation)


def _pressed(pressed: Pressable) -> Json:
    return pressed.element | ({"selected_option": pressed.option} if pressed.option else {})


@pytest.fixture
async def harness(slack: SlackServer) -> AsyncIterator[SlackHarness]:
    """A workspace with four people, and a messenger."""
    workspace = slack.workspace("Harbor Founders")
    async with web_session() as session:
        client = web_client(slack.api_url, workspace.token, session)
        messenger = SlackMessenger(OneWorkspace(client, workspace.id))
        people = [workspace.person(name) for name in ("Sam", "Alex", "Jo", "Kim")]
        yield SlackHarness(slack, workspace, messenger, people)


class TestSlackMessenger(MessengerContract, OutageContract):
    """The contract of every messenger."""

    async def test_a_conversation_of_two_isnt_that_of_three(self, harness: SlackHarness) -> None:
        """Slack finds a group message by who is in it: the same people meet in the same one."""
        two, three = ([harness.address(n) for n in range(count)] for count in (2, 3))
        first = await harness.messenger.open(two, "i/open//")
        assert await harness.messenger.open(two, "another/open//") == first
        assert await harness.messenger.open(three, "i/open//") != first

    async def test_nothing_unfurls(self, harness: SlackHarness) -> None:
        """A link in a reason shows no preview (Slack: unfurling links)."""
        card = Card((Quote("https://example.org"),))
        await harness.messenger.send(harness.address(0), card, "i/ask/1/")
        [request] = harness.slack.calls("chat.postMessage")
        assert str(request.params["unfurl_links"]).lower() in ("0", "false")
        assert str(request.params["unfurl_media"]).lower() in ("0", "false")

    async def test_another_workspace_is_refused(self, harness: SlackHarness) -> None:
        """One token is for one workspace."""
        stranger = Address("slack", "T0OTHER", "U0OTHER")
        with pytest.raises(Refused):
            await harness.messenger.send(stranger, Card(()), "i/ask/1/")
        with pytest.raises(Refused):
            await harness.messenger.update("T0OTHER/D0OTHER/1.2", Card(()))


NOTE = Card((Quote("Hello"),))


async def test_a_429_names_its_time_and_lane(harness: SlackHarness) -> None:
    """For this method in this workspace (Slack: rate limits); nobody waits in the call."""
    harness.slack.fails("chat.postMessage", retry_after=7)
    with pytest.raises(RateLimited) as limited:
        await harness.messenger.send(harness.address(0), NOTE, "one")
    assert limited.value.retry_after == timedelta(seconds=7)
    assert limited.value.scope is Scope.CALL
    assert len(harness.slack.calls("chat.postMessage")) == 1


@pytest.mark.parametrize(
    ("code", "error"),
    [
        *((code, Unreachable) for code in ("user_disabled", "user_not_found", "user_not_visible")),
        *((code, Unreachable) for code in ("cannot_dm_bot", "invalid_user_combination")),
        *((code, Refused) for code in ("channel_not_found", "is_archived", "not_in_channel")),
        *((code, Refused) for code in ("message_not_found", "cant_update_message")),
        *((code, Refused) for code in ("edit_window_closed", "msg_too_long", "invalid_blocks")),
        *((code, Refused) for code in ("never_heard_of_it", "invalid_arguments")),
        *((code, FixableByAdmin) for code in ("account_inactive", "token_revoked", "invalid_auth")),
        *((code, FixableByAdmin) for code in ("missing_scope", "messages_tab_disabled")),
        *((code, Restricted) for code in ("restricted_action", "access_denied")),
        *((code, Transient) for code in ("internal_error", "fatal_error", "service_unavailable")),
        *((code, RateLimited) for code in ("ratelimited", "rate_limited")),
        ("expired_trigger_id", TriggerExpired),
    ],
)
async def test_slacks_words_are_ours(
    harness: SlackHarness, code: str, error: type[DeliveryError]
) -> None:
    """One table, at the edge."""
    harness.slack.fails("chat.postMessage", error=code)
    with pytest.raises(error):
        await harness.messenger.send(harness.address(0), NOTE, "one")


async def test_a_private_channel_that_is_gone_is_asked_for_again(harness: SlackHarness) -> None:
    """What was remembered may no longer be so; nobody is given up for it."""
    await harness.messenger.send(harness.address(0), NOTE, "one")
    harness.slack.fails("chat.postMessage", error="channel_not_found", times=2)
    with pytest.raises(Transient):
        await harness.messenger.send(harness.address(0), NOTE, "two")
    with pytest.raises(Refused):  # of a channel that was asked for just now, Slack knows nothing
        await harness.messenger.send(harness.address(0), NOTE, "two")


async def test_a_private_channel_that_has_changed(harness: SlackHarness) -> None:
    """After such an error, the message goes to the new one."""
    await harness.messenger.send(harness.address(0), NOTE, "one")
    harness.slack.fails("chat.postMessage", error="channel_not_found")
    with pytest.raises(Transient):
        await harness.messenger.send(harness.address(0), NOTE, "two")
    await harness.messenger.send(harness.address(0), NOTE, "two")
    assert len(harness.people[0].messages) == 2
    assert len(harness.slack.calls("conversations.open")) == 2


@pytest.mark.parametrize("fault", [{"status": 500}, {"status": 502}, {"lost": True}])
async def test_trouble_is_transient_and_sent_once(
    harness: SlackHarness, fault: dict[str, Any]
) -> None:
    """The SDK tries nothing again by itself: the relay does, and knows it."""
    harness.slack.fails("chat.postMessage", **fault)
    with pytest.raises(Transient):
        await harness.messenger.send(harness.address(0), NOTE, "one")
    assert len(harness.slack.calls("chat.postMessage")) == 1


@pytest.mark.parametrize(
    ("facts", "obstacle"),
    [
        ({}, None),
        ({"deactivated": True}, Obstacle.CANNOT_MEET),
        ({"is_bot": True}, Obstacle.CANNOT_MEET),
        ({"stranger": True}, Obstacle.CANNOT_MEET),
        ({"hidden": True}, Obstacle.CANNOT_MEET),
        ({"guest": True}, None),
    ],
)
async def test_obstacles(
    harness: SlackHarness, facts: dict[str, Any], obstacle: Obstacle | None
) -> None:
    """As far as Slack tells beforehand, without creating anything."""
    other = harness.workspace.person("Other", **facts)
    address = Address("slack", harness.workspace.id, other.id)
    assert await harness.messenger.obstacle([harness.address(0), address]) is obstacle
    assert harness.people[0].conversations == []


async def test_a_missing_scope_is_an_obstacle(slack: SlackServer) -> None:
    """An admin can mend it."""
    workspace = slack.workspace("Harbor", scopes=("users:read", "chat:write"))
    client = web_client(slack.api_url, workspace.token, None)
    messenger = SlackMessenger(OneWorkspace(client, workspace.id))
    people = [Address("slack", workspace.id, workspace.person(name).id) for name in "ab"]
    assert await messenger.obstacle(people) is Obstacle.MISSING_PERMISSION
