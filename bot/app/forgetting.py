"""Erasing a person, by their own wish or an operator's."""

from bot.app.actor_turn import actor_turn
from bot.app.asking import live_requests, withdraw_own_requests
from bot.app.commands import ForgetMe
from bot.app.connecting import leave_requests
from bot.app.context import Deps, Turn
from bot.app.open_asks import leave_open_asks, withdraw_own
from bot.domain.people import Person
from bot.domain.request import RequestTrigger
from bot.messages.actions import Target
from bot.messages.panels import forget_card
from bot.messages.replies import Nothing, Reply, Say


def forget_me(deps: Deps, command: ForgetMe) -> Reply:
    """Erase the actor, once they have confirmed it."""
    with actor_turn(deps, command) as (turn, actor):
        if turn.repeated:
            return Nothing()
        if command.target != Target.SURE:
            return Say(forget_card(turn.voice(actor)))
        return _forget(turn, actor)


def _forget(turn: Turn, person: Person) -> Reply:
    withdraw_own_requests(turn, person)
    withdraw_own(turn, person)
    leave_open_asks(turn, person)
    leave_requests(turn, person)
    for request in live_requests(turn, person):  # as the one whom somebody would like to meet
        turn.happen_to(request, RequestTrigger.CONNECTOR_LEFT)
    turn.uow.outbox.remove_for(person.id)
    turn.forget(person)
    marked = turn.mark_everywhere(person.facts.id)
    opted_out = person.opted_out or turn.uow.people.left_everywhere(marked)
    return turn.say(person, "done-forgotten-optout" if opted_out else "done-forgotten")


def forget(deps: Deps, platform: str, workspace: str, external: str) -> bool:
    """Erase a person on an operator's word; False if nobody by that id is known."""
    with deps.storage() as uow:
        known = uow.workspaces.find(platform, workspace)
        person = uow.people.find(known.id, external) if known else None
        if known is None or person is None:
            return False
        person = (uow.people.get({person.id}, lock=True))[person.id]
        _forget(Turn(deps, uow, known), person)
        uow.commit()
        return True
