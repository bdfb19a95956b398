"""The test Slack's Web API: where one can write, what is changed, and answers to a click."""

from collections.abc import Awaitable, Callable
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from tests.slack.clients import client_of, refused
from tests.slack.people import Person, Workspace
from tests.slack.server import SlackServer
from tests.slack.small_app import asking, section

Say = Callable[..., Awaitable[Any]]


class TestMessages:
    """Writing and changing."""

    async def test_where_one_cannot_write(
        self, client: AsyncWebClient, quay: Workspace, ana: Person
    ) -> None:
        say: Say = client.chat_postMessage
        assert await refused(say(channel="C404", text="x")) == "channel_not_found"
        assert await refused(say(channel=quay.general.id, text="x")) == "not_in_channel"
        dm = (await client.conversations_open(users=ana.id))["channel"]["id"]
        ana.deactivated = True
        assert await refused(say(channel=dm, text="x")) == "is_archived"
        assert await refused(say(channel=ana.id, text="x")) == "channel_not_found"

    async def test_without_its_tabs_an_app_reaches_nobody(
        self, slack: SlackServer, client: AsyncWebClient, ana: Person
    ) -> None:
        """As set in its manifest."""
        slack.world.messages_tab = slack.world.home_tab = False
        write = client.chat_postMessage(channel=ana.id, text="x")
        assert await refused(write) == "messages_tab_disabled"
        home = client.views_publish(user_id=ana.id, view={"type": "home", "blocks": [section("x")]})
        assert await refused(home) == "not_enabled"

    async def test_a_message_needs_words(
        self, slack: SlackServer, client: AsyncWebClient, ana: Person
    ) -> None:
        empty = client.api_call("chat.postMessage", json={"channel": ana.id})
        assert await refused(empty) == "no_text"
        long = client.chat_postMessage(channel=ana.id, text="x" * 40_001)
        assert await refused(long) == "msg_too_long"
        assert len(slack.violations) == 2
        slack.violations.clear()

    async def test_a_message_is_changed_in_place(self, client: AsyncWebClient, ana: Person) -> None:
        """Without blocks, those that it has stay."""
        sent = await client.chat_postMessage(channel=ana.id, text="one", blocks=asking("one"))
        where = {"channel": sent["channel"], "ts": sent["ts"]}
        await client.chat_update(**where, text="two", blocks=[section("two")])
        assert (await ana.sees("two"), ana.buttons) == ("two", [])
        await client.chat_update(**where, text="three")
        assert await ana.sees("two")
        await client.chat_update(**where, text="three", blocks=[])
        assert await ana.sees("three")
        gone = client.chat_update(channel=sent["channel"], ts="1.2", text="x")
        assert await refused(gone) == "message_not_found"

    async def test_what_one_person_alone_sees_cannot_be_changed(
        self, client: AsyncWebClient, quay: Workspace, ana: Person
    ) -> None:
        ben = quay.person("Ben")
        group = (await client.conversations_open(users=[ana.id, ben.id]))["channel"]["id"]
        sent = await client.chat_postEphemeral(channel=group, user=ana.id, text="psst")
        assert (len(ana.messages), ben.messages) == (1, [])
        change = client.chat_update(channel=group, ts=sent["message_ts"], text="x")
        assert await refused(change) == "cant_update_message"
        cleo = quay.person("Cleo")
        elsewhere = client.chat_postEphemeral(channel=group, user=cleo.id, text="psst")
        assert await refused(elsewhere) == "user_not_in_channel"

    async def test_nothing_of_another_workspace_can_be_changed(
        self, slack: SlackServer, client: AsyncWebClient, ana: Person
    ) -> None:
        sent = await client.chat_postMessage(channel=ana.id, text="one")
        other = client_of(slack, slack.workspace("Pier").token)
        change = other.chat_update(channel=sent["channel"], ts=sent["ts"], text="x")
        assert await refused(change) == "channel_not_found"

    async def test_one_may_be_strict_about_the_pace(
        self, slack: SlackServer, client: AsyncWebClient, ana: Person
    ) -> None:
        slack.strict_pace = True
        await client.chat_postMessage(channel=ana.id, text="one")
        assert await refused(client.chat_postMessage(channel=ana.id, text="two")) == "ratelimited"
        slack.later(seconds=1)
        await client.chat_postMessage(channel=ana.id, text="two")


class TestResponseUrls:
    """Answering where somebody clicked."""

    async def test_five_times_in_half_an_hour(self, slack: SlackServer, ana: Person) -> None:
        webhook = webhook_for(slack, ana)
        answers = [(await webhook.send(text="x")).status_code for _ in range(6)]
        assert answers == [200] * 5 + [404]
        webhook = webhook_for(slack, ana)
        slack.later(minutes=31)
        assert (await webhook.send(text="x")).status_code == 404

    async def test_it_can_take_the_message_away(
        self, slack: SlackServer, client: AsyncWebClient, ana: Person
    ) -> None:
        await client.chat_postMessage(channel=ana.id, text="one")
        webhook = webhook_for(slack, ana)
        await webhook.send(text="two", replace_original=True)
        assert [ana.text(message) for message in ana.messages] == ["two"]
        await webhook.send(delete_original=True)
        assert ana.messages == []


def webhook_for(slack: SlackServer, person: Person) -> AsyncWebhookClient:
    """Make a client for a response_url of the person's newest message, if there is one."""
    original = person.messages[-1] if person.messages else None
    url = slack.world.new_response_url(person, person.dm, original)
    return AsyncWebhookClient(f"{slack.url}/response/{url.key}", retry_handlers=[])
