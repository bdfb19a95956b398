"""The test Slack's Web API: blocks, modals and Home tabs that it shows, and those it refuses."""

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack.clients import needs_specs, refused
from tests.slack.people import Person, Workspace
from tests.slack.server import SlackServer
from tests.slack.small_app import DONE, FORM, button, plain, section
from tests.slack.world import Json

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
        blocks = [section("x" * 3_000)] * 3 + [section("x")] * 30
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
