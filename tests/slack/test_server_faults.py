"""The test Slack fails when it is told to, and notices what is allowed but shouldn't be."""

import pytest
from aiohttp import ClientConnectionError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack.clients import needs_specs, refused
from tests.slack.people import Person, Workspace
from tests.slack.server import SlackServer
from tests.slack.small_app import button


class TestFaults:
    """Slack fails when it is told to."""

    async def test_it_refuses(self, slack: SlackServer, client: AsyncWebClient) -> None:
        """By an error, a status, or with a time to wait."""
        slack.fails("auth.test", error="internal_error")
        assert await refused(client.auth_test()) == "internal_error"
        slack.fails("*", status=503)
        with pytest.raises(SlackApiError) as caught:
            await client.auth_test()
        assert caught.value.response.status_code == 503
        slack.fails("auth.test", retry_after=7)
        with pytest.raises(SlackApiError) as caught:
            await client.auth_test()
        assert caught.value.response.headers["Retry-After"] == "7"
        await client.auth_test()

    async def test_it_drops_the_connection_before_or_after_its_work(
        self, slack: SlackServer, client: AsyncWebClient, ana: Person
    ) -> None:
        slack.fails("chat.postMessage", reset=True)
        with pytest.raises(ClientConnectionError):
            await client.chat_postMessage(channel=ana.id, text="one")
        assert ana.messages == []
        slack.fails("chat.postMessage", lost=True)
        with pytest.raises(ClientConnectionError):
            await client.chat_postMessage(channel=ana.id, text="two")
        await ana.reads("two")
        assert [r.error for r in slack.requests] == ["reset", "lost"]

    async def test_it_fails_for_one_person_and_so_many_times(
        self, slack: SlackServer, client: AsyncWebClient, quay: Workspace, ana: Person
    ) -> None:
        ben = quay.person("Ben")
        slack.fails("chat.postMessage", status=500, times=2, to=ben)
        await client.chat_postMessage(channel=ana.id, text="x")
        for _ in range(2):
            assert await refused(client.chat_postMessage(channel=ben.id, text="x"))
        await client.chat_postMessage(channel=ben.id, text="x")
        slack.fails("*", reset=True, times=99)
        slack.recovers()
        await client.auth_test()


@needs_specs
class TestViolations:
    """What is allowed but shouldn't be is noticed."""

    async def test_each_is_kept(
        self, slack: SlackServer, client: AsyncWebClient, ana: Person
    ) -> None:
        row = {"type": "actions", "elements": [button("A", "same")]}
        await client.chat_postMessage(channel=ana.id, text="x", blocks=[row, row])
        await client.chat_postMessage(channel=ana.id, text="x" * 4_001)
        await client.api_call("auth.test", json={"colour": "red"})
        await client.api_call("chat.postMessage", json={"channel": ana.id, "text": " "})
        assert slack.violations == [
            "chat.postMessage: action_id same 2 times",
            "chat.postMessage: text of 4001 characters, above 4000",
            "auth.test: unknown parameter colour",
            "chat.postMessage: no text, which screen readers and notifications need",
        ]
        slack.violations.clear()
