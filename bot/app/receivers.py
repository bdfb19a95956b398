"""Choosing who receives reports in a workspace."""

from dataclasses import replace

from bot.app.actor_turn import actor_turn
from bot.app.commands import ChooseReceivers, OpenReceivers
from bot.app.context import Deps, LearningDeps, Turn, sentences
from bot.app.learning import begin_typed, learn_people
from bot.app.workspaces import back_to_setup
from bot.domain.etiquette import Problem
from bot.domain.people import Person
from bot.domain.rules import RECEIVERS_LIMIT
from bot.messages.actions import Target
from bot.messages.replies import Invalid, OpenForm, Reply
from bot.messages.setup import receivers_form
from bot.ports import LearningUnitOfWork


def open_receivers(deps: Deps, command: OpenReceivers) -> Reply:
    """Ask an admin who receives reports."""
    with actor_turn(deps, command) as (turn, actor):
        if not command.actor.admin:
            return turn.for_admins(actor, command)
        chosen = turn.uow.people.receiving_reports(turn.workspace.id)
        return OpenForm(receivers_form(chosen, command.target, turn.voice(actor)))


def choose_receivers(deps: LearningDeps, command: ChooseReceivers) -> Reply:
    """Keep who receives reports from now on; their names are learned, for others to read."""
    with deps.learning() as uow:
        turn, actor = begin_typed(deps, uow, command)
        if not command.actor.admin:
            return turn.for_admins(actor, command)
        voice = turn.voice(actor)
        if problem := _problem(command):
            form = receivers_form((), Target.CARD, voice)
            return Invalid(sentences([problem], voice), form)
        if not turn.repeated:
            _choose(turn, uow, command, actor)
        uow.commit()
        return back_to_setup(turn, actor, "done-receivers")


def _problem(command: ChooseReceivers) -> Problem | None:
    if len(command.people) > RECEIVERS_LIMIT:
        return Problem("people", "problem-receivers", {"limit": RECEIVERS_LIMIT})
    for person in command.people:
        if person.is_bot:
            return Problem("people", "problem-receiver-bot", {"person": person.name})
        if not person.active:
            return Problem("people", "problem-inactive", {"person": person.name})
    return None


def _choose(turn: Turn, uow: LearningUnitOfWork, command: ChooseReceivers, actor: Person) -> None:
    chosen = learn_people(turn, uow, command.people)
    keys = {person.id for person in chosen}
    before = uow.people.receiving_reports(turn.workspace.id)
    for person in uow.people.get({one.id for one in before} | keys, lock=True).values():
        uow.people.save(replace(person, receives_reports=person.id in keys))
    if turn.workspace.installer is None:
        uow.workspaces.save(replace(turn.workspace, installer=actor.id))
