"""What is kept about somebody: for themselves in a card, and for an operator to pass on."""

from collections.abc import Sequence
from dataclasses import replace

from bot.app.commands import ShowMyData
from bot.app.context import Deps, Turn, begin
from bot.domain.people import Person
from bot.domain.personal_data import Record, Someone
from bot.messages.my_data import my_data_card
from bot.messages.replies import Reply, Say


def show_my_data(deps: Deps, command: ShowMyData) -> Reply:
    """Answer "What do you know about me?", page by page; the target is the page."""
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        page = int(command.target) if command.target.isdecimal() else 1
        return Say(my_data_card(_records(turn, actor), page, turn.voice(actor)))


def all_about(deps: Deps, platform: str, workspace: str, external: str) -> Sequence[Record] | None:
    """List all that is kept about a person in a workspace; None if nobody by that id is known."""
    with deps.storage() as uow:
        known = uow.workspaces.find(platform, workspace)
        person = uow.people.find(known.id, external) if known else None
        if known is None or person is None:
            return None
        return _records(Turn(deps, uow, known), person)


def _records(turn: Turn, person: Person) -> list[Record]:
    """Gather what is kept, with people named."""
    marks = {turn.mark(person.facts.id), turn.mark_everywhere(person.facts.id)}
    found = turn.uow.personal_data.of(person, turn.workspace, marks)
    values = [value for record in found for value in record.values.values()]
    people = turn.uow.people.get({value.id for value in values if isinstance(value, Someone)})
    return [
        replace(
            record,
            values={
                name: people[value.id] if isinstance(value, Someone) else value
                for name, value in record.values.items()
            },
        )
        for record in found
    ]
