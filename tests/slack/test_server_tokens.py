"""The test Slack's Web API: who may call it, with which token."""

from collections.abc import Awaitable
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack.clients import client_of, needs_specs, refused
from tests.slack.people import Workspace
from tests.slack.server import SlackServer


class TestTokens:
    """Who may call."""

    async def test_a_token_tells_who_it_is_for(
        self, client: AsyncWebClient, quay: Workspace
    ) -> None:
        """With its scopes in a header."""
        answer = await client.auth_test()
        assert (answer["team_id"], answer["user_id"]) == (quay.id, quay.bot.id)
        assert answer.headers["x-oauth-scopes"].split(",")[0] == "commands"

    async def test_tokens_that_do_not_count(self, slack: SlackServer, quay: Workspace) -> None:
        assert await refused(client_of(slack, "xoxb-wrong").auth_test()) == "invalid_auth"
        assert await refused(client_of(slack, None).auth_test()) == "not_authed"
        quay.revoke()
        assert await refused(client_of(slack, quay.token).auth_test()) == "token_revoked"

    async def test_a_token_can_be_given_up(self, client: AsyncWebClient) -> None:
        await client.auth_revoke(test=True)
        assert (await client.auth_revoke())["revoked"]
        assert await refused(client.auth_test()) == "token_revoked"

    async def test_a_scope_may_be_missing(self, slack: SlackServer) -> None:
        """Each method names the one that it needs."""
        pier = slack.workspace("Pier", scopes=("commands",))
        ben, cleo = pier.person("Ben"), pier.person("Cleo")
        client = client_of(slack, pier.token)
        calls: dict[str, Awaitable[Any]] = {
            "users:read": client.users_info(user=ben.id),
            "im:write": client.conversations_open(users=ben.id),
            "mpim:write": client.conversations_open(users=[ben.id, cleo.id]),
            "chat:write": client.chat_postMessage(channel=ben.id, text="x"),
        }
        for scope, call in calls.items():
            with pytest.raises(SlackApiError) as caught:
                await call
            assert caught.value.response["needed"] == scope

    async def test_tokens_rotate(self, slack: SlackServer, quay: Workspace) -> None:
        """A token ends after 12 hours, and a refresh token serves once."""
        old = slack.world.new_token(quay, ("commands",), rotates=True)
        anyone = client_of(slack, None)
        ids = {"client_id": slack.client_id, "client_secret": slack.client_secret}
        refresh: Any = {"grant_type": "refresh_token", "refresh_token": old.refresh, **ids}
        slack.later(hours=13)
        assert await refused(client_of(slack, old.value).auth_test()) == "token_expired"
        new = await anyone.oauth_v2_access(**refresh)
        assert (new["token_type"], new["expires_in"]) == ("bot", 43_200)
        await client_of(slack, new["access_token"]).auth_test()
        assert await refused(anyone.oauth_v2_access(**refresh)) == "invalid_refresh_token"
        wrong = refresh | {"client_secret": "wrong"}
        assert await refused(anyone.oauth_v2_access(**wrong)) == "bad_client_secret"
        assert await refused(anyone.oauth_v2_access(code="no", **ids)) == "invalid_code"

    async def test_only_the_apps_own_token_opens_sockets(
        self, slack: SlackServer, client: AsyncWebClient, quay: Workspace
    ) -> None:
        opened = await client.apps_connections_open(app_token=slack.app_token)
        assert opened["url"].startswith("ws://127.0.0.1:")
        wrong = client.apps_connections_open(app_token=quay.token)
        assert await refused(wrong) == "not_allowed_token_type"

    @needs_specs
    async def test_an_unknown_method_is_refused(
        self, slack: SlackServer, client: AsyncWebClient
    ) -> None:
        assert await refused(client.api_call("users.shout")) == "unknown_method"
        assert slack.violations == ["users.shout: unknown method"]
        slack.violations.clear()
