"""Slack's payloads as commands: what was typed, pressed, submitted or has happened.

Nothing here talks to Slack but the directory, which looks people up before a command is made. A
command's `delivery` is what Slack repeats when it delivers something again: the trigger of what
somebody did, the id of an event.
"""

from collections.abc import Mapping
from dataclasses import fields
from hashlib import sha256
from typing import Any

from adapters.shared.phrasing import wants_out
from adapters.shared.request_form import NAMING_PEOPLE, chosen_people, naming_command
from adapters.slack import PLATFORM
from adapters.slack.directory import Directory, facts_of
from adapters.slack.forms import FormContext, Origin, values_of
from adapters.slack.outbound import conversation_reference, message_reference
from adapters.slack.render import MORE, PREFIX, Json
from adapters.slack.typed import TypedWish, read_request, read_wish
from adapters.slack.workspaces import SlackWorkspace
from bot.app.commands import (
    PRESSES,
    AskConnector,
    Command,
    Installed,
    PersonChanged,
    PersonLeft,
    RemoveWorkspace,
    RequestIntroduction,
    ShowHelp,
    ShowHome,
    ShowList,
    ShowSettings,
    ShowSetup,
    make_press,
)
from bot.domain.people import PersonFacts, WorkspaceFacts
from bot.messages.actions import Action

#: What may follow `/intro` alone; anything else is a request.
WORDS: dict[str, type[Command]] = {
    "list": ShowList,
    "settings": ShowSettings,
    "setup": ShowSetup,
    "help": ShowHelp,
}
#: What opens an empty form: as by a command alone, it is no answer to anything.
OF_REQUESTS: dict[Action, type[RequestIntroduction | AskConnector]] = {
    Action.REQUEST: RequestIntroduction,
    Action.ASK_CONNECTOR: AskConnector,
}
#: How many of those who are named in a text are looked up, for their names.
MENTIONED = 8

# Payloads.


def actor_of(body: Json) -> PersonFacts:
    """Read who did something: the id alone, as the name in a payload is a handle."""
    user = body.get("user") or {"id": body.get("user_id", "")}
    return PersonFacts(str(user["id"]), "")


def delivery_of(kind: str, body: Json) -> str:
    """Name a payload by what Slack repeats with it."""
    return f"{kind}:{body['trigger_id']}"


def form_delivery(body: Json, context: FormContext) -> str:
    """Name a form by its view: sent again after trouble, it comes with another trigger.

    A request is one whatever is changed in its form. The other forms may be sent again with other
    words, after the first were found wrong.
    """
    view = body["view"]
    form = f"form:{view['id']}:{context.action}:{context.target}"
    if context.action in OF_REQUESTS:
        return form
    words = repr(sorted(values_of(view).items()))
    return f"{form}:{sha256(words.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def pressed_of(action: Json) -> tuple[Action, str] | None:
    """Read which button of ours was pressed, and its target; None for what isn't a button."""
    name = str(action.get("action_id", "")).removeprefix(PREFIX).partition(".")[0]
    target = str(action.get("value", ""))
    if name == MORE:
        chosen = (action.get("selected_option") or {}).get("value", "")
        name, _, target = str(chosen).partition(" ")
    known = {str(one): one for one in (*PRESSES, *OF_REQUESTS)}
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


def _word(text: str) -> type[Command] | None:
    """Find what was typed instead of a request; who wants out finds the ways out in settings."""
    return ShowSettings if wants_out(text) else WORDS.get(text.strip().lower())


class Inbound:
    """Makes commands of payloads, with everybody in them looked up."""

    def __init__(self, directory: Directory) -> None:
        self.directory = directory

    async def typed(self, workspace: SlackWorkspace, body: Json) -> Command:
        """`/intro …`: one of its words, or a request."""
        text, delivery = str(body.get("text", "")), delivery_of("command", body)
        if word := _word(text):
            return word(**await self._look_up(workspace, body), delivery=delivery)
        looked_up = await self._look_up(workspace, body, *read_request(text).mentioned[:MENTIONED])
        known = {one.id: one for one in looked_up.pop("people", ())}
        names = {one.id: one.name for one in known.values()}
        if wish := read_wish(text, names):
            return _wish(wish, known, **looked_up, delivery=delivery)
        found = read_request(text, names)
        people = tuple(known.get(one.id, one) for one in found.people)
        return RequestIntroduction(
            **looked_up, people=people, reason=found.reason, delivery=delivery
        )

    async def shortcut(self, workspace: SlackWorkspace, body: Json) -> RequestIntroduction:
        """A shortcut: from anywhere in Slack, or from the menu of somebody's message."""
        author = (body.get("message") or {}).get("user")
        people = [PersonFacts(author, "")] if author else []
        looked_up = await self._look_up(workspace, body, *people)
        return RequestIntroduction(**looked_up, delivery=delivery_of("shortcut", body))

    async def pressed(
        self, workspace: SlackWorkspace, body: Json, origin: Origin
    ) -> tuple[Command, FormContext] | None:
        """Make the command behind a button; None for what isn't one of ours."""
        found = pressed_of(body["actions"][0])
        if found is None:
            return None
        card = message_reference(workspace.team, origin.channel, origin.ts) if origin.ts else None
        context = FormContext(*found, card, origin, workspace)
        if request := OF_REQUESTS.get(context.action):
            looked_up = await self._look_up(workspace, body)
            return request(**looked_up, delivery=delivery_of("press", body)), context
        looked_up = await self._look_up(workspace, body, clicking=True)
        return _press(context, **looked_up, delivery=delivery_of("press", body)), context

    async def submitted(
        self, workspace: SlackWorkspace, body: Json, context: FormContext
    ) -> Command:
        """Make the command of a form again, with its values."""
        values, delivery = values_of(body["view"]), form_delivery(body, context)
        if context.action in NAMING_PEOPLE:
            people = (PersonFacts(person, "") for person in chosen_people(values))
            looked_up = await self._look_up(workspace, body, *people)
            return naming_command(context.action, values, **looked_up, delivery=delivery)
        known = {field.name for field in fields(PRESSES[context.action])} - _NOT_IN_FORMS
        given = {name: value for name, value in values.items() if name in known}
        if "channel" in given:
            given["channel"] = conversation_reference(workspace.team, given["channel"])
        looked_up = await self._look_up(workspace, body, clicking=True)
        return _press(context, **looked_up, **given, delivery=delivery)

    async def home(self, workspace: SlackWorkspace, person: str) -> Command:
        """What somebody's Home shows."""
        looks = [PersonFacts(person, "")]  # shown again after a click on it
        facts, [actor] = await self.directory.look_up(workspace, looks, clicking=True)
        return ShowHome(workspace=facts, actor=actor)

    async def installed(self, workspace: SlackWorkspace, person: str) -> Command:
        """Somebody has installed the app."""
        facts, [actor] = await self.directory.look_up(workspace, [PersonFacts(person, "")])
        return Installed(workspace=facts, actor=actor)

    def changed(self, team: str, user: Json) -> Command:
        """Somebody has another name, language or time zone, or was activated again."""
        self.directory.forget(user["id"])
        workspace = WorkspaceFacts(PLATFORM, team, "")
        return PersonChanged(workspace=workspace, actor=facts_of(user))

    def left(self, team: str, user: Json, delivery: str) -> Command:
        """Somebody was deactivated."""
        self.directory.forget(user["id"])
        return PersonLeft(
            workspace=WorkspaceFacts(PLATFORM, team, ""),
            actor=PersonFacts(user["id"], "", active=False),
            delivery=delivery,
        )

    def removed(self, team: str, delivery: str) -> Command:
        """A workspace removed the app, or lost it with others of its organisation."""
        return RemoveWorkspace(
            workspace=WorkspaceFacts(PLATFORM, team, ""),
            actor=PersonFacts("", ""),
            delivery=delivery,
        )

    async def _look_up(
        self,
        workspace: SlackWorkspace,
        body: Json,
        *others: PersonFacts,
        clicking: bool = False,
    ) -> dict[str, Any]:
        """Look up the workspace, the actor, and the others if there are any: all at once.

        Returns the fields `workspace`, `actor` and `people` of a command.
        """
        given = [actor_of(body), *others]
        facts, [actor, *people] = await self.directory.look_up(workspace, given, clicking=clicking)
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


def _wish(wish: TypedWish, known: Mapping[str, PersonFacts], **facts: Any) -> AskConnector:  # noqa: ANN401
    """Make the command of `/intro me @b via @c …`, with both as they were looked up."""
    named = (wish.target, wish.connector)
    target, connector = (known.get(one.id, one) if one else None for one in named)
    return AskConnector(**facts, target=target, connector=connector, reason=wish.reason)


def event_delivery(body: Json) -> str:
    """Name an event by what Slack repeats with it."""
    return f"event:{body['event_id']}"
