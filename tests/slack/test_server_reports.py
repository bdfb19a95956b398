"""The test Slack does what people report of the real one, where documentation says less."""

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack import payloads
from tests.slack.clients import refused
from tests.slack.people import Person, Workspace
from tests.slack.pressing import pressables
from tests.slack.reading import read_text
from tests.slack.screens import new_view
from tests.slack.server import SlackServer
from tests.slack.small_app import section
from tests.slack.world import Json


def two(slack: SlackServer, *, whole: bool) -> tuple[Person, Person]:
    """Somebody in Pier, the older workspace, and in Harbor; the app is in both."""
    coast = slack.enterprise("Coast")
    pier, harbor = (
        slack.workspace(name, enterprise=coast, installed=not whole) for name in ("Pier", "Harbor")
    )
    if whole:
        slack.org_install(coast)
    there = pier.person("Ana Silva")
    return there, harbor.person("Ana Silva", there.id)


def pressed_on_home(slack: SlackServer, person: Person) -> Json:
    """What comes of a button on Home."""
    button = {"type": "button", "action_id": "x", "text": {"type": "plain_text", "text": "X"}}
    view = new_view(person, {"type": "home", "blocks": [{"type": "actions", "elements": [button]}]})
    [pressed] = pressables(view.blocks)
    return payloads.press(slack, person, pressed, view)


def test_org_wide_a_view_names_the_organisation(slack: SlackServer) -> None:
    """slackapi/bolt-js#1720; and `team` is null (slackapi/bolt-python#23)."""
    there, here = two(slack, whole=True)
    body = pressed_on_home(slack, here)
    assert here.team.enterprise is not None
    assert body["view"]["app_installed_team_id"] == here.team.enterprise.id
    assert body["team"] is None
    assert body["is_enterprise_install"] is True
    assert body["user"]["team_id"] == there.team.id  # slackapi/bolt-js#1875


def test_in_two_workspaces_home_names_the_one_that_came_first(slack: SlackServer) -> None:
    """slackapi/bolt-python#1229; whoever is in one alone is named that one."""
    there, here = two(slack, whole=False)
    assert pressed_on_home(slack, here)["view"]["app_installed_team_id"] == there.team.id
    assert isinstance(here.team, Workspace)
    kim = here.team.person("Kim Lee")
    assert pressed_on_home(slack, kim)["view"]["app_installed_team_id"] == here.team.id


def test_a_persons_team_is_one_wherever_they_stand(slack: SlackServer) -> None:
    """slackapi/bolt-js#1875; `team` is where the client stands."""
    there, here = two(slack, whole=False)
    assert payloads.shortcut(slack, here, "x")["user"]["team_id"] == there.team.id
    assert payloads.shortcut(slack, here, "x")["team"]["id"] == here.team.id
    here.stands_in = there.team
    assert payloads.shortcut(slack, here, "x")["team"]["id"] == there.team.id


def test_emoji_are_typed_as_pictures_and_come_as_names(ana: Person, slack: SlackServer) -> None:
    """slackapi/bolt-js#1469."""
    words = payloads.escaped("🎸 and 👋🏽", ana.team, linked=True)
    assert words == ":guitar: and :wave::skin-tone-4:"


async def test_blocks_have_a_limit_in_all(
    slack: SlackServer, client: AsyncWebClient, ana: Person
) -> None:
    """slackapi/bolt-js#2509 and #2867: each is short enough, and all together are not."""
    blocks = [section("x" * 2_500) for _ in range(5)]
    post = client.chat_postMessage(channel=ana.id, text="x", blocks=blocks)
    assert await refused(post) == "msg_blocks_too_long"
    assert (await client.chat_postMessage(channel=ana.id, text="x", blocks=blocks[:4]))["ok"]


@pytest.mark.parametrize("emoji", [True, False])
def test_plain_text_draws_emoji_unless_told_otherwise(ana: Person, *, emoji: bool) -> None:
    """stablyai/agent-slack#90: letters are what stays."""
    text = {"type": "plain_text", "text": ":tada:", "emoji": emoji}
    assert read_text(text, ana) == ("[emoji tada]" if emoji else ":tada:")
