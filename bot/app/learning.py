"""Learning who people are: from what they type, from the platform's events, for others' commands.

No click leads here: `LearningDeps` and `LearningUnitOfWork` are given to the use cases of `Typed`
commands and of `Event`s alone, which `bot.app.dispatch` has the type checker see to (promise 2).
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from bot.app.commands import PersonChanged, Typed
from bot.app.context import LearningDeps, Turn, first_time, unknown_person
from bot.app.open_asks import update_open_asks
from bot.domain.etiquette import tidy_name
from bot.domain.people import Person, PersonFacts, Workspace, WorkspaceFacts
from bot.messages.replies import Nothing, Reply
from bot.ports import LearningUnitOfWork


def begin_typed(deps: LearningDeps, uow: LearningUnitOfWork, command: Typed) -> tuple[Turn, Person]:
    """Begin a typed command's transaction: store the workspace and the actor as they are now.

    A repeated delivery stores nothing: neither is a person added again who was forgotten since,
    nor one marked as present who left since.
    """
    known = uow.workspaces.find(command.workspace.platform, command.workspace.id)
    if known and not first_time(uow, known, command):
        actor = uow.people.find(known.id, command.actor.id)
        turn = Turn(deps, uow, known, repeated=True)
        return turn, actor or unknown_person(known, command)
    turn = Turn(deps, uow, learn_workspace(uow, command.workspace))
    if known is None:
        first_time(uow, turn.workspace, command)
    [actor] = learn_people(turn, uow, [command.actor])
    return turn, actor


@contextmanager
def typed_turn(deps: LearningDeps, command: Typed) -> Iterator[tuple[Turn, Person]]:
    """Give the turn of whoever typed something, and them; committed at the end of the block."""
    with deps.learning() as uow:
        turn, actor = begin_typed(deps, uow, command)
        yield turn, actor
        uow.commit()


def learn_workspace(uow: LearningUnitOfWork, facts: WorkspaceFacts) -> Workspace:
    """Find or add the workspace that a command comes from, and keep its facts."""
    return uow.facts.of_workspace(replace(facts, name=tidy_name(facts.name)))


def learn_people(turn: Turn, uow: LearningUnitOfWork, facts: Sequence[PersonFacts]) -> list[Person]:
    """Find or add people of this workspace, keep their facts, and lock them."""
    tidy = [replace(person, name=tidy_name(person.name)) for person in facts]
    everywhere = turn.mark_everywhere if turn.everywhere else None
    return uow.facts.of_people(turn.workspace, tidy, turn.mark, everywhere)


def person_changed(deps: LearningDeps, command: PersonChanged) -> Reply:
    """Keep what the platform says of somebody who is stored; others stay unknown.

    Whoever is back finds their open asks as they left them.
    """
    with deps.learning() as uow:
        facts = command.workspace
        workspace = uow.workspaces.find(facts.platform, facts.id)
        known = uow.people.find(workspace.id, command.actor.id) if workspace else None
        if workspace and known:
            turn = Turn(deps, uow, workspace)
            [person] = learn_people(turn, uow, [command.actor])
            if not known.present and person.present:
                update_open_asks(turn, person)
            uow.commit()
        return Nothing()
