"""What somebody typed and nothing came of: where the form helps, and how it is given back; pure."""

from dataclasses import replace

from adapters.shared.request_form import is_blank
from adapters.slack.render import Json
from bot.app.commands import AskConnector, Command, RequestIntroduction
from bot.messages.replies import Invalid
from bot.messages.views import Card, Quote


def typed_values(body: Json) -> list[str]:
    """List the words that somebody typed into a form; what they chose isn't among them."""
    state = (body.get("view") or {}).get("state", {}).get("values", {})
    elements = [element for by_id in state.values() for element in by_id.values()]
    typed = (one for one in elements if one.get("type") == "plain_text_input")
    return [one["value"] for one in typed if one.get("value")]


def with_words(card: Card, command: Command) -> Card:
    """Quote below a card what its reader typed and nothing came of, so that it isn't lost."""
    words = [getattr(command, name, None) for name in ("reason", "words")]
    words += getattr(command, "notes", ())
    return replace(card, blocks=(*card.blocks, *(Quote(text) for text in words if text)))


def wrong_author(command: RequestIntroduction) -> str:
    """Name the sentence that says why a message's author isn't introduced; empty if they can be."""
    author = command.people[0] if command.people else None
    if author is None or author.is_bot:
        return "shortcut-bot"
    if author.id == command.actor.id:
        return "shortcut-own"
    return "" if author.active else "shortcut-inactive"


def typed_something(command: Command) -> bool:
    """Tell whether a request was begun in words: a shortcut's form has nothing wrong yet."""
    begun = isinstance(command, RequestIntroduction | AskConnector) and not is_blank(command)
    return begun and command.delivery.startswith("command:")


def form_helps(command: Command, reply: Invalid) -> bool:
    """Tell whether the form helps: something is missing, or there are words to be kept in it.

    Who may not introduce, or names somebody who can't be introduced, is only told so.
    """
    if isinstance(command, AskConnector):
        missing = command.target is None or command.connector is None
        return missing or "reason" in reply.problems or bool(command.reason)
    if not isinstance(command, RequestIntroduction) or "reason" in reply.problems:
        return True
    return bool(command.reason)
