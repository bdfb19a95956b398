"""The rules of the test Slack's Web API, met by the real AsyncWebClient."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from aiohttp import ClientConnectionError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from tests.slack.people import Person, Workspace
from tests.slack.server import SlackServer
from tests.slack.small_app import DONE, FORM, asking, button, plain, section
from tests.slack.specs import ABSENT, load
from tests.slack.world import Json

needs_specs = pytest.mark.skipif(load("web-api.openapi-v2.json") is None, reason=ABSENT)
Say = Callable[..., Awaitable[Any]]


@pytest.fixture
def quay(slack: SlackServer) -> Workspace:
    """A workspace."""
    return slack.workspace("Quay")


@pytest.fixture
def ana(quay: Workspace) -> Person:
    """Somebody in it."""
    return quay.person("Ana Silva", tz="Europe/Lisbon", locale="pt-PT")


@pytest.fixture
def client(slack: SlackServer, quay: Workspace) -> AsyncWebClient:
    """The app's client, which never tries again by itself."""
    return client_of(slack, quay.token)


def client_of(slack: SlackServer, token: str | None) -> AsyncWebClient:
    """Make a client."""
    return AsyncWebClient(token=token, base_url=slack.api_url, retry_handlers=[])


async def refused(call: Awaitable[Any]) -> str:
    """Expect a call to be refused, and return the error."""
    with pytest.raises(SlackApiError) as caught:
        await call
    return str(caught.value.response["error"])


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


TWICE = {"type": "actions", "elements": [button("A", "same"), button("B", "same")]}
BAD_BLOCKS: dict[str, list[Json]] = {
    "too many": [section("x")] * 51,
    "empty text": [section("")],
    "long text": [section("x" * 3_001)],
    "long label": [{"type": "actions", "elements": [button("x" * 76, "a")]}],
    "long value": [{"type": "actions", "elements": [button("x", "a") | {"value": "x" * 2_001}]}],
    "long action id": [{"type": "actions", "elements": [button("x", "a" * 256)]}],
    "repeated action id": [TWICE],
    "repeated block id": [section("x") | {"block_id": "same"}] * 2,
    "unknown type": [{"type": "poem"}],
    "unknown property": [section("x") | {"colour": "red"}],
    "markup in a label": [
        {"type": "actions", "elements": [button("x", "a") | {"text": section("x")["text"]}]}
    ],
    "too many buttons": [{"type": "actions", "elements": [button("x", str(n)) for n in range(26)]}],
    "long header": [{"type": "header", "text": plain("x" * 151)}],
}
BAD_VIEWS: dict[str, Json] = {
    "long title": DONE | {"title": plain("x" * 25)},
    "long metadata": DONE | {"private_metadata": "x" * 3_001},
    "no title": {"type": "modal", "blocks": [section("x")]},
    "no submit": {name: value for name, value in FORM.items() if name != "submit"},
    "too many blocks": DONE | {"blocks": [section("x")] * 101},
    "home": {"type": "home", "blocks": [section("x")]},
}


@needs_specs
class TestBlocks:
    """What Slack refuses to show; each is also kept as a violation."""

    @pytest.mark.parametrize("blocks", BAD_BLOCKS.values(), ids=BAD_BLOCKS)
    async def test_bad_blocks(
        self, slack: SlackServer, client: AsyncWebClient, ana: Person, blocks: list[Json]
    ) -> None:
        call = client.chat_postMessage(channel=ana.id, text="x", blocks=blocks)
        assert await refused(call) == "invalid_blocks"
        assert slack.violations
        slack.violations.clear()

    @pytest.mark.parametrize("view", BAD_VIEWS.values(), ids=BAD_VIEWS)
    async def test_bad_views(
        self, slack: SlackServer, client: AsyncWebClient, ana: Person, view: Json
    ) -> None:
        trigger = slack.world.new_trigger(ana)
        call = client.views_open(trigger_id=trigger.id, view=view)
        assert await refused(call) == "invalid_arguments"
        assert not trigger.used
        assert slack.violations
        slack.violations.clear()

    async def test_as_much_as_is_allowed(self, client: AsyncWebClient, ana: Person) -> None:
        blocks = [section("x" * 3_000)] * 50
        await client.chat_postMessage(channel=ana.id, text="x" * 4_000, blocks=blocks)
        home = {"type": "home", "blocks": [section("x")] * 100}
        await client.views_publish(user_id=ana.id, view=home)


class TestViews:
    """Modals and Home."""

    async def test_a_trigger_serves_once_and_not_for_long(
        self, slack: SlackServer, client: AsyncWebClient, ana: Person
    ) -> None:
        first, second = slack.world.new_trigger(ana), slack.world.new_trigger(ana)
        await client.views_open(trigger_id=first.id, view=FORM)
        again = client.views_open(trigger_id=first.id, view=FORM)
        assert await refused(again) == "exchanged_trigger_id"
        slack.later(seconds=4)
        late = client.views_open(trigger_id=second.id, view=FORM)
        assert await refused(late) == "expired_trigger_id"
        unknown = client.views_open(trigger_id="1.2.3", view=FORM)
        assert await refused(unknown) == "invalid_arguments"

    async def test_modals_are_changed_and_piled_up(
        self, slack: SlackServer, client: AsyncWebClient, ana: Person
    ) -> None:
        opened = await client.views_open(trigger_id=slack.world.new_trigger(ana).id, view=FORM)
        await client.views_update(view_id=opened["view"]["id"], view=DONE)
        assert ana.form is not None
        assert ana.form.title == "Done"
        stale = client.views_update(view_id=opened["view"]["id"], view=DONE, hash="old")
        assert await refused(stale) == "hash_conflict"
        for _ in range(2):
            await client.views_push(trigger_id=slack.world.new_trigger(ana).id, view=FORM)
        assert (len(ana.modals), ana.form.title) == (3, "A form")
        trigger = slack.world.new_trigger(ana).id
        assert await refused(client.views_push(trigger_id=trigger, view=FORM)) == (
            "push_limit_reached"
        )

    async def test_home_is_for_one_person(
        self, client: AsyncWebClient, quay: Workspace, ana: Person
    ) -> None:
        home = {"type": "home", "blocks": [section("one")]}
        shown = await client.views_publish(user_id=ana.id, view=home)
        await client.views_publish(user_id=ana.id, view=home, hash=shown["view"]["hash"])
        assert ana.home.text == "one"
        assert quay.person("Ben").home_view is None
        stale = client.views_publish(user_id=ana.id, view=home, hash=shown["view"]["hash"])
        assert await refused(stale) == "hash_conflict"


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
