"""What Slack shows after an acknowledgement, or where there is none."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.slack import screens
from tests.slack.deliveries import Ack
from tests.slack.rights import ResponseUrl
from tests.slack.specs import bad_blocks, bad_view
from tests.slack.views import View
from tests.slack.world import Json

if TYPE_CHECKING:
    from tests.slack.people import Person

#: What Slack's clients say where the app doesn't answer.
TROUBLE = "We had some trouble connecting. Try again?"
Reaction = Callable[[Ack], None]


def to_command(person: "Person", name: str, url: ResponseUrl) -> Reaction:
    """Show the answer to a command to the one who typed it."""

    def react(ack: Ack) -> None:
        if ack.error:
            screens.show_error(person, f'{name} failed with the error "{ack.error}"')
        elif bad_blocks(ack.body.get("blocks") or []):
            screens.show_error(person, f'{name} failed with the error "invalid_blocks"')
        elif ack.body.get("text") or ack.body.get("blocks"):
            text, blocks = ack.body.get("text") or "", ack.body.get("blocks") or []
            everybody = ack.body.get("response_type") == "in_channel"
            screens.post(url.channel, text, blocks, only_for=None if everybody else person)

    return react


def to_interaction(person: "Person") -> Reaction:
    """Slack shows a warning sign where an interaction isn't acknowledged."""

    def react(ack: Ack) -> None:
        if ack.error:
            screens.show_error(person, f'⚠ "{ack.error}"')

    return react


def to_submission(person: "Person", view: View) -> Reaction:
    """Close the modal, or do with it what the app says (Slack: modals)."""

    def react(ack: Ack) -> None:
        if ack.error:
            screens.show_error(person, TROUBLE)
        elif view in person.modals:
            _follow(person, view, ack.body)

    return react


def _follow(person: "Person", view: View, answer: Json) -> None:
    action, given = answer.get("response_action"), answer.get("view")
    if action in ("update", "push") and bad_view(given, "modal"):
        return screens.show_error(person, TROUBLE)
    match action:
        case "errors":
            view.errors = dict(answer["errors"])
        case "update":
            screens.fill(view, given or {})
        case "push":
            screens.open_modal(person, given or {}, push=True)
        case "clear":
            person.modals.clear()
        case _:
            person.modals.remove(view)
    return None
