"""The forms that name people: what was filled in becomes the command again."""

from collections.abc import Mapping, Sequence
from typing import Any

from adapters.shared.dates import read_days
from bot.app.commands import AskConnector, ChooseReceivers, Command, RequestIntroduction
from bot.domain.people import PersonFacts
from bot.messages.actions import Action

#: The actions whose forms name people: they are looked up, and known by name from then on.
NAMING_PEOPLE = frozenset({Action.REQUEST, Action.ASK_CONNECTOR, Action.RECEIVERS})
#: The fields that name one person each, in the order in which people are named.
_ONE_PERSON = ("a", "b", "target", "connector")


def chosen_people(values: Mapping[str, Any]) -> list[str]:
    """List the ids of the people who were chosen, in the order of the form's fields."""
    several = [str(one) for one in values.get("people") or ()]
    return [*(str(values[name]) for name in _ONE_PERSON if values.get(name)), *several]


def naming_command(action: Action, values: Mapping[str, Any], /, **context: Any) -> Command:  # noqa: ANN401
    """Make the command of a submitted form that names people; `context` has them as `people`."""
    if action is Action.RECEIVERS:
        return ChooseReceivers(**context)
    if action is Action.ASK_CONNECTOR:
        return wish_command(values, **context)
    return request_command(values, **context)


def request_command(values: Mapping[str, Any], /, **context: Any) -> RequestIntroduction:  # noqa: ANN401
    """Make the command of a submitted form; what was left out or can't be read is empty.

    `values` are the form's, by field name; `context` are the fields of `Command`, and `people`.
    """
    return RequestIntroduction(
        **context,
        reason=str(values.get("reason") or ""),
        notes=(str(values.get("note_a") or ""), str(values.get("note_b") or "")),
        open_for=read_days(str(values.get("open_for") or "")),
        introducer_joins=values.get("introducer_joins"),
    )


def wish_command(
    values: Mapping[str, Any],
    /,
    people: Sequence[PersonFacts] = (),
    **context: Any,  # noqa: ANN401
) -> AskConnector:
    """Make the command of a submitted form that asks a connector."""
    by_id = {person.id: person for person in people}
    target, connector = (by_id.get(str(values.get(name))) for name in ("target", "connector"))
    reason = str(values.get("reason") or "")
    return AskConnector(**context, target=target, connector=connector, reason=reason)


def is_blank(command: Command) -> bool:
    """Tell whether this asks for the empty form: a request that says nothing yet."""
    if isinstance(command, AskConnector):
        return not (command.target or command.connector or command.reason)
    return isinstance(command, RequestIntroduction) and not (
        command.people or command.reason or command.notes
    )
