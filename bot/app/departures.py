"""What happens when somebody leaves a workspace or is deactivated there."""

from bot.app.asking import withdraw_own_requests
from bot.app.commands import PersonLeft
from bot.app.connecting import leave_requests
from bot.app.context import LearningDeps, Turn, first_time
from bot.app.open_asks import withdraw_own
from bot.domain.introduction import Event, Introduction, Left, State, Trigger
from bot.domain.people import Person
from bot.messages.replies import Nothing, Reply


def person_left(deps: LearningDeps, command: PersonLeft) -> Reply:
    """The actor left the workspace: silence as a party, withdrawal as an introducer."""
    with deps.learning() as uow:
        facts = command.workspace
        workspace = uow.workspaces.find(facts.platform, facts.id)
        person = uow.people.find(workspace.id, command.actor.id) if workspace else None
        if workspace is None or person is None or not first_time(uow, workspace, command):
            return Nothing()
        person = (uow.people.get({person.id}, lock=True))[person.id]
        uow.facts.departed(person)
        _depart(Turn(deps, uow, workspace), person)
        uow.commit()
        return Nothing()


def _depart(turn: Turn, person: Person) -> None:
    withdraw_own_requests(turn, person)
    withdraw_own(turn, person)
    turn.uow.follow_ups.take_back(person.id)
    turn.uow.times.erase_of(person.id)
    leave_requests(turn, person)
    for key in turn.uow.introductions.live_with(person.id):
        introduction = turn.uow.introductions.get(key)
        if introduction is not None and introduction.live:
            turn.happen(introduction, _departure(introduction, person))


def _departure(introduction: Introduction, person: Person) -> Event:
    """Before both said yes, a departure counts as silence; after that, somebody needed is gone."""
    agreed = introduction.state in (State.AGREED, State.OPENING)
    return Trigger.OPENING_FAILED if agreed else Left(person.id)
