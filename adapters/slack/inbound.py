"""Slack's payloads as commands: what was typed, pressed, submitted or has happened.

Nothing here talks to Slack but the directory, which looks people up before a command is made. A
command's `delivery` is what Slack repeats when it delivers something again: the trigger of what
somebody did, the id of an event.
"""

import re
from dataclasses import dataclass, fields
from typing import Any

from adapters.shared.request_form import chosen_people, request_command
from adapters.slack.directory import PLATFORM, Directory, SlackWorkspace
from adapters.slack.forms import FormContext, Origin, values_of
from adapters.slack.outbound import message_reference
from adapters.slack.render import MORE, PREFIX, Json
from bot.app.commands import (
    PRESSES,
    Command,
    PersonLeft,
    RemoveWorkspace,
    RequestIntroduction,
    SetUp,
    ShowHelp,
    ShowHome,
    ShowList,
    ShowSettings,
    make_press,
)
from bot.domain.people import PersonFacts, WorkspaceFacts
from bot.messages.actions import Action

#: What may follow `/intro` alone; anything else is a request.
WORDS: dict[str, type[Command]] = {
    "list": ShowList,
    "settings": ShowSettings,
    "setup": SetUp,
    "help": ShowHelp,
}

_PERSON = re.compile(r"<@([UW][A-Z0-9]+)(?:\|([^<>]*))?>", re.ASCII)
_CHANNEL = re.compile(r"<#[A-Z0-9]+\|([^<>]+)>", re.ASCII)
_SPECIAL = re.compile(r"<!(?:[\w^]+\|)?@?([^<>|]+)>", re.ASCII)
_LINK = re.compile(r"<([a-z]+:[^<>|]+)(?:\|[^<>]*)?>", re.ASCII)
#: Names that were typed and that Slack didn't link, at the very beginning (Slack: handles).
_HANDLES = re.compile(r"(?:\s*@[a-z0-9][a-z0-9._-]*(?=\s|$))+", re.ASCII)


@dataclass(frozen=True, slots=True)
class TypedRequest:
    """What was understood of the words after `/intro`."""

    people: tuple[PersonFacts, ...]
    reason: str


def read_request(text: str) -> TypedRequest:
    """Take the people out of what was typed; the other words are the reason, as they stand.

    Whoever is named again in the reason is named there, and not counted twice.
    """
    mentions = [PersonFacts(m[1], unescaped(m[2] or "")) for m in _PERSON.finditer(text)]
    named = {person.id: person for person in mentions}
    counted: set[str] = set()

    def word(match: re.Match[str]) -> str:
        again = match[1] in counted and len(named) > 1
        counted.add(match[1])
        return f" @{named[match[1]].name or match[1]}" if again else ""

    rest = re.sub(rf"[ \t]*{_PERSON.pattern}", word, text)
    people = tuple(named.values()) if len(named) > 1 else tuple(mentions)
    return TypedRequest(people, readable(_without_handles(rest, 2 - len(people))).strip())


def _without_handles(text: str, missing: int) -> str:
    """Leave out names that were typed in the place of links: the form asks for the people."""
    names = _HANDLES.match(text)
    if names and names[0].count("@") == missing:
        return text[names.end() :]
    return text


def readable(text: str) -> str:
    """Undo Slack's escapes: links, channels and groups as they were typed, then `&<>`.

    (Slack: slash commands, formatting message text.)
    """
    text = _SPECIAL.sub(r"@\1", _CHANNEL.sub(r"#\1", text))
    return unescaped(_LINK.sub(lambda link: link[1].removeprefix("mailto:"), text))


def unescaped(text: str) -> str:
    """Undo the escapes of `&<>`."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


# Payloads.


def workspace_of(body: Json) -> SlackWorkspace:
    """Find the workspace that the app is installed in, by the rules by which Bolt finds our token.

    In Slack Connect somebody's own team is another one (Slack: `app_installed_team_id`,
    `authorizations`); org-wide payloads name the workspace with the person.
    """
    view, team, user = (body.get(name) or {} for name in ("view", "team", "user"))
    authorized = (body.get("authorizations") or [{}])[0]
    return SlackWorkspace(
        view.get("app_installed_team_id")
        or team.get("id")
        or authorized.get("team_id")
        or body.get("team_id")
        or user.get("team_id")
        or "",
        (body.get("enterprise") or {}).get("id") or body.get("enterprise_id") or "",
        team.get("domain") or body.get("team_domain") or "",
    )


def actor_of(body: Json) -> PersonFacts:
    """Read who did something: the id alone, as the name in a payload is a handle."""
    user = body.get("user") or {"id": body.get("user_id", "")}
    return PersonFacts(str(user["id"]), "")


def delivery_of(kind: str, body: Json) -> str:
    """Name a payload by what Slack repeats with it."""
    return f"{kind}:{body['trigger_id']}"


def pressed_of(action: Json) -> tuple[Action, str] | None:
    """Read which button of ours was pressed, and its target; None for what isn't a button."""
    name = str(action.get("action_id", "")).removeprefix(PREFIX).partition(".")[0]
    target = str(action.get("value", ""))
    if name == MORE:
        chosen = (action.get("selected_option") or {}).get("value", "")
        name, _, target = str(chosen).partition(" ")
    known = {str(one): one for one in PRESSES}
    return (known[name], target) if name in known else None


def origin_of(body: Json) -> Origin:
    """Find where something was pressed."""
    view, container = body.get("view"), body.get("container") or {}
    if view:
        return Origin("home" if view.get("type") == "home" else "modal", view=view["id"])
    if container.get("type") != "message":
        return Origin(response_url=body.get("response_url", ""))
    return Origin(
        "ephemeral" if container.get("is_ephemeral") else "message",
        container["channel_id"],
        container["message_ts"],
        body.get("response_url", ""),
    )


class Inbound:
    """Makes commands of payloads, with everybody in them looked up."""

    def __init__(self, directory: Directory) -> None:
        self.directory = directory

    async def typed(self, body: Json) -> Command:
        """`/intro …`: one of its words, or a request."""
        text, delivery = str(body.get("text", "")), delivery_of("command", body)
        if word := WORDS.get(text.strip().lower()):
            return word(**await self._look_up(body), delivery=delivery)
        found = read_request(text)
        looked_up = await self._look_up(body, *found.people)
        return RequestIntroduction(**looked_up, reason=found.reason, delivery=delivery)

    async def shortcut(self, body: Json) -> Command:
        """The shortcut, from anywhere in Slack."""
        looked_up = await self._look_up(body)
        return RequestIntroduction(**looked_up, delivery=delivery_of("shortcut", body))

    async def pressed(self, body: Json, origin: Origin) -> tuple[Command, FormContext] | None:
        """Make the command behind a button; None for what isn't one of ours."""
        found = pressed_of(body["actions"][0])
        if found is None:
            return None
        team = workspace_of(body).team
        card = message_reference(team, origin.channel, origin.ts) if origin.ts else None
        context = FormContext(*found, card, origin)
        looked_up = await self._look_up(body)
        return _press(context, **looked_up, delivery=delivery_of("press", body)), context

    async def submitted(self, body: Json, context: FormContext) -> Command:
        """Make the command of a form again, with its values."""
        values, delivery = values_of(body["view"]), delivery_of("form", body)
        if context.action is Action.REQUEST:
            people = (PersonFacts(person, "") for person in chosen_people(values))
            looked_up = await self._look_up(body, *people)
            return request_command(values, **looked_up, delivery=delivery)
        known = {field.name for field in fields(PRESSES[context.action])} - _NOT_IN_FORMS
        given = {name: value for name, value in values.items() if name in known}
        return _press(context, **await self._look_up(body), **given, delivery=delivery)

    async def home(self, body: Json, person: str) -> Command:
        """What somebody's Home shows."""
        workspace = workspace_of(body)
        facts, [actor] = await self.directory.look_up(workspace, [PersonFacts(person, "")])
        return ShowHome(workspace=facts, actor=actor)

    def left(self, body: Json, user: Json) -> Command:
        """Somebody was deactivated."""
        workspace = workspace_of(body)
        self.directory.forget(workspace, user["id"])
        return PersonLeft(
            workspace=WorkspaceFacts(PLATFORM, workspace.team, ""),
            actor=PersonFacts(user["id"], "", active=False),
            delivery=_event_delivery(body),
        )

    def removed(self, body: Json, team: str) -> Command:
        """A workspace removed the app, or lost it with others of its organisation."""
        return RemoveWorkspace(
            workspace=WorkspaceFacts(PLATFORM, team, ""),
            actor=PersonFacts("", ""),
            delivery=_event_delivery(body),
        )

    async def _look_up(self, body: Json, *others: PersonFacts) -> dict[str, Any]:
        """Look up the workspace, the actor, and the others if there are any: all at once.

        Returns the fields `workspace`, `actor` and `people` of a command.
        """
        given = [actor_of(body), *others]
        facts, [actor, *people] = await self.directory.look_up(workspace_of(body), given)
        looked_up: dict[str, Any] = {"workspace": facts, "actor": actor}
        return looked_up | ({"people": tuple(people)} if others else {})


#: The fields of a command that a form doesn't fill in.
_NOT_IN_FORMS = {field.name for field in fields(Command)} | {"target"}


def _press(context: FormContext, **facts: Any) -> Command:  # noqa: ANN401
    """Make a button's command; the answer to one on a message may get lost or be overtaken."""
    on_message = context.origin.place == "message"
    return make_press(
        context.action, context.target, card=context.card, reply_may_be_lost=on_message, **facts
    )


def _event_delivery(body: Json) -> str:
    return f"event:{body['event_id']}"
