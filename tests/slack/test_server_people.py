"""The test Slack's Web API: who somebody is, and who can be put together."""

from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack.clients import refused
from tests.slack.people import Person, Workspace
from tests.slack.server import SlackServer


class TestPeople:
    """Who somebody is, and who can be put together."""

    async def test_a_person_is_described(self, client: AsyncWebClient, ana: Person) -> None:
        user = (await client.users_info(user=ana.id, include_locale=True))["user"]
        assert (user["real_name"], user["tz"], user["locale"]) == (
            "Ana Silva",
            "Europe/Lisbon",
            "pt-PT",
        )
        assert "locale" not in (await client.users_info(user=ana.id))["user"]

    async def test_people_of_other_workspaces_are_unknown(
        self, slack: SlackServer, client: AsyncWebClient, quay: Workspace
    ) -> None:
        ben = slack.workspace("Pier").person("Ben")
        assert await refused(client.users_info(user=ben.id)) == "user_not_found"
        hidden = quay.person("Hidden", hidden=True)
        assert await refused(client.users_info(user=hidden.id)) == "user_not_visible"

    async def test_a_conversation_is_the_same_for_the_same_people(
        self, client: AsyncWebClient, quay: Workspace, ana: Person
    ) -> None:
        """In whatever order they are named."""
        ben = quay.person("Ben")
        first = await client.conversations_open(users=[ana.id, ben.id])
        again = await client.conversations_open(users=f"{ben.id},{ana.id}")
        assert again["channel"]["id"] == first["channel"]["id"]
        assert again["already_open"]
        assert ana.conversations == ben.conversations != []
        alone = await client.conversations_open(users=[ana.id], return_im=True)
        assert alone["channel"]["user"] == ana.id

    async def test_creation_can_be_prevented(self, client: AsyncWebClient, ana: Person) -> None:
        look: Any = {"users": [ana.id], "prevent_creation": True}
        assert await refused(client.conversations_open(**look)) == "channel_not_found"
        await client.conversations_open(users=[ana.id])
        assert (await client.conversations_open(**look))["ok"]

    @pytest.mark.parametrize(
        ("facts", "error"),
        [
            ({"deactivated": True}, "user_disabled"),
            ({"is_bot": True}, "cannot_dm_bot"),
            ({"hidden": True}, "user_not_visible"),
            ({"stranger": True}, "invalid_user_combination"),
        ],
    )
    async def test_some_people_cannot_be_put_together(
        self,
        client: AsyncWebClient,
        quay: Workspace,
        ana: Person,
        facts: dict[str, Any],
        error: str,
    ) -> None:
        other = quay.person("Other", **facts)
        assert await refused(client.conversations_open(users=[ana.id, other.id])) == error

    async def test_there_are_neither_too_few_nor_too_many(
        self, client: AsyncWebClient, quay: Workspace
    ) -> None:
        many = [quay.person(f"Person {n}").id for n in range(9)]
        assert await refused(client.conversations_open(users=many)) == "too_many_users"
        assert await refused(client.conversations_open(users="")) == "users_list_not_supplied"
        assert await refused(client.conversations_open(users=quay.bot.id)) == "not_enough_users"
        assert await refused(client.conversations_open(users="U404")) == "user_not_found"
