"""Payloads as Slack makes them when people type, click and submit."""

import re
from typing import TYPE_CHECKING

from tests.slack.forms import OpenForm
from tests.slack.pressing import Pressable
from tests.slack.rights import ResponseUrl
from tests.slack.views import View
from tests.slack.world import Channel, Json, Member, Message, Team

if TYPE_CHECKING:
    from tests.slack.server import SlackServer


def command(
    slack: "SlackServer", member: Member, name: str, text: str, channel: Channel
) -> tuple[Json, ResponseUrl]:
    """Somebody typed a command (Slack: slash commands)."""
    team, url = member.team, slack.world.new_response_url(member, channel)
    body: Json = {
        "token": slack.world.verification_token,
        "team_id": team.id,
        "team_domain": team.domain,
        "enterprise_id": team.enterprise.id if team.enterprise else None,
        "enterprise_name": team.enterprise.name if team.enterprise else None,
        "is_enterprise_install": str(slack.world.org_wide(team)).lower(),
        "channel_id": channel.id,
        "channel_name": channel.name,
        "user_id": member.id,
        "user_name": member.handle,
        "command": name,
        "text": text,
        "api_app_id": slack.app_id,
        "response_url": _address(slack, url),
        "trigger_id": slack.world.new_trigger(member).id,
    }
    return {key: value for key, value in body.items() if value is not None}, url


#: Emoji that people of the tests type, and Slack's names of them.
EMOJI = {"🎸": "guitar", "⛵": "boat", "👋🏽": "wave::skin-tone-4", "🎉": "tada"}


def escaped(text: str, team: Team, *, linked: bool) -> str:
    """Escape typed text as Slack does for commands with `should_escape`.

    Emoji arrive by their names (slackapi/bolt-js#1469).
    """
    text = _entities(text)
    for words, escape in team.world.escapes.items():
        text = text.replace(words, escape)
    for emoji, name in EMOJI.items():
        text = text.replace(emoji, f":{name}:")
    text = re.sub(r"https?://[^\s|]+", r"<\g<0>>", text)
    people = sorted(team.members.values(), key=lambda member: -len(member.name))
    for member in people if linked else ():
        text = text.replace(f"@{_entities(member.name)}", f"<@{member.id}|{member.handle}>")
    return text


def _entities(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def press(slack: "SlackServer", member: Member, pressed: Pressable, place: Message | View) -> Json:
    """Somebody pressed a button or chose from a menu (Slack: block_actions payload)."""
    container: Json
    body = _interaction(slack, member, "block_actions", member.team) | {
        "trigger_id": slack.world.new_trigger(member).id,
        "actions": [_action(slack, pressed)],
    }
    if isinstance(place, View):
        container = {"type": "view", "view_id": place.id}
        view = place.as_json(OpenForm(place).start())
        return body | {"container": container, "view": view}
    channel = {"id": place.channel.id, "name": place.channel.name}
    container = {
        "type": "message",
        "message_ts": place.ts,
        "channel_id": place.channel.id,
        "is_ephemeral": place.only_for is not None,
    }
    body |= {"container": container, "channel": channel, "state": {"values": {}}}
    url = slack.world.new_response_url(member, place.channel, place)
    body["response_url"] = _address(slack, url)
    return body if place.only_for else body | {"message": place.as_json()}


def _action(slack: "SlackServer", pressed: Pressable) -> Json:
    element = pressed.element
    action: Json = {
        "type": element["type"],
        "action_id": element["action_id"],
        "block_id": pressed.block["block_id"],
        "action_ts": slack.world.new_ts(),
    }
    if pressed.option is None:
        value = {"value": element["value"]} if "value" in element else {}
        return action | {"text": element["text"]} | value
    return action | {"selected_option": pressed.option}


def submission(slack: "SlackServer", member: Member, view: View, values: Json) -> Json:
    """Somebody submitted a modal (Slack: view_submission payload)."""
    return _interaction(slack, member, "view_submission", member.team) | {
        "trigger_id": slack.world.new_trigger(member).id,
        "view": view.as_json(values),
        "response_urls": [],
    }


def closed(slack: "SlackServer", member: Member, view: View) -> Json:
    """Somebody closed a modal (Slack: view_closed payload)."""
    body = _interaction(slack, member, "view_closed", member.team)
    return body | {"view": view.as_json(), "is_cleared": False}


def shortcut(slack: "SlackServer", member: Member, callback_id: str) -> Json:
    """Somebody chose a global shortcut (Slack: shortcuts payload)."""
    return _interaction(slack, member, "shortcut", member.team) | {
        "action_ts": slack.world.new_ts(),
        "callback_id": callback_id,
        "trigger_id": slack.world.new_trigger(member).id,
    }


def message_shortcut(
    slack: "SlackServer", member: Member, callback_id: str, message: Json, channel: Channel
) -> Json:
    """Somebody chose a shortcut from a message's menu (Slack: message shortcuts payload)."""
    url = slack.world.new_response_url(member, channel)
    return _interaction(slack, member, "message_action", member.team) | {
        "action_ts": slack.world.new_ts(),
        "callback_id": callback_id,
        "trigger_id": slack.world.new_trigger(member).id,
        "response_url": _address(slack, url),
        "message_ts": message["ts"],
        "channel": {"id": channel.id, "name": channel.name},
        "message": message,
    }


def event(slack: "SlackServer", team: Team, inside: Json) -> Json:
    """Something happened (Slack: Events API)."""
    enterprise = team.enterprise.id if team.enterprise else None
    authorization: Json = {
        "enterprise_id": enterprise,
        "team_id": None if slack.world.org_wide(team) else team.id,
        "user_id": team.bot.id,
        "is_bot": True,
        "is_enterprise_install": slack.world.org_wide(team),
    }
    body: Json = {
        "token": slack.world.verification_token,
        "team_id": team.id,
        "api_app_id": slack.app_id,
        "event": inside | {"event_ts": slack.world.new_ts()},
        "type": "event_callback",
        "event_id": slack.world.new_id("Ev"),
        "event_time": int(slack.world.now()),
        "authorizations": [authorization],
        "is_ext_shared_channel": False,
    }
    return body | ({"enterprise_id": enterprise} if enterprise else {})


def _interaction(slack: "SlackServer", member: Member, kind: str, team: Team) -> Json:
    """Make what all interactions have in common.

    Org-wide `team` is null (slackapi/bolt-python#23); else it is where the person's client stands.
    """
    team = member.stands_in or team
    enterprise = team.enterprise
    return {
        "type": kind,
        "user": {
            "id": member.id,
            "username": member.handle,
            "name": member.handle,
            "team_id": slack.world.home_of(member).id,
        },
        "api_app_id": slack.app_id,
        "token": slack.world.verification_token,
        "team": None if slack.world.org_wide(team) else {"id": team.id, "domain": team.domain},
        "enterprise": {"id": enterprise.id, "name": enterprise.name} if enterprise else None,
        "is_enterprise_install": slack.world.org_wide(team),
    }


def _address(slack: "SlackServer", url: ResponseUrl) -> str:
    return f"{slack.url}/response/{url.key}"
