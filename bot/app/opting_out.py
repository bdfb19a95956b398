"""Opting out of introductions, in one workspace or in all, and opting in again."""

from dataclasses import replace
from functools import partial

from bot.app.actor_turn import actor_turn, save_choice, settings_again
from bot.app.asking import withdraw_own_requests
from bot.app.commands import Join, OptIn, OptOut, OptOutEverywhere
from bot.app.connecting import leave_requests
from bot.app.context import Deps, Turn
from bot.app.open_asks import (
    introduction_of_ask,
    is_own_ask,
    leave_open_asks,
    update_open_asks,
    withdraw_own,
)
from bot.app.retry import retry_on_conflict
from bot.domain.people import Person
from bot.messages.actions import Action, Target
from bot.messages.replies import Reply, Say


def opt_out(deps: Deps, command: OptOut) -> Reply:
    """No introductions at all, from this moment on (promise 5)."""
    with actor_turn(deps, command) as (turn, actor):
        if turn.repeated:
            return settings_again(turn, actor, command)
        introduction = introduction_of_ask(turn, command.target)
        if introduction and not is_own_ask(introduction, actor, command.target):
            return turn.say(actor, "not-yours")
        changed = _without_introductions(actor)
        reply = save_choice(turn, changed, command, "done-optout")
        _leave_introductions(turn, changed)
        if turn.everywhere and isinstance(reply, Say):
            more = turn.voice(changed).button(Action.OPT_OUT_ALL, Target.CARD)
            return Say(replace(reply.card, buttons=(more,)))
        return reply


def _without_introductions(person: Person) -> Person:
    """Take back whatever welcomed introductions before."""
    return replace(person, opted_out=True, joined=False, standing_until=None)


def _leave_introductions(turn: Turn, person: Person) -> None:
    withdraw_own_requests(turn, person)
    withdraw_own(turn, person, only_as_party=True)
    leave_open_asks(turn, person)
    leave_requests(turn, person)


def opt_out_everywhere(deps: Deps, command: OptOutEverywhere) -> Reply:
    """No introductions in any workspace of this platform, nor in those that come.

    Each workspace is a transaction of its own, and the first one also remembers it for new
    workspaces; all are harmless when repeated, so that a second click finishes what a crash
    interrupted.
    """
    reply = _opt_out_here(deps, command)
    if command.workspace.platform in deps.everywhere:
        with deps.storage() as uow:
            known = uow.people.known_as(command.workspace.platform, command.actor.id)
        for person in known:
            retry_on_conflict(partial(_opt_out_there, deps, person))
    return reply


def _opt_out_here(deps: Deps, command: OptOutEverywhere) -> Reply:
    with actor_turn(deps, command) as (turn, actor):
        if turn.repeated:
            return settings_again(turn, actor, command)
        if not turn.everywhere:
            return turn.say(actor, "not-allowed")
        changed = _without_introductions(actor)
        turn.uow.people.leave_everywhere(turn.mark_everywhere(changed.facts.id))
        reply = save_choice(turn, changed, command, "done-optoutall")
        _leave_introductions(turn, changed)
        return reply


def _opt_out_there(deps: Deps, person: Person) -> None:
    with deps.storage() as uow:
        person = (uow.people.get({person.id}, lock=True))[person.id]
        if person.opted_out or person.forgotten:
            return
        person = _without_introductions(person)
        uow.people.save(person)
        workspace = uow.workspaces.get(person.workspace)
        _leave_introductions(Turn(deps, uow, workspace), person)
        uow.commit()


def opt_in(deps: Deps, command: OptIn | Join) -> Reply:
    """Introductions are welcome, or welcome again; that revives no answer."""
    with actor_turn(deps, command) as (turn, actor):
        if turn.repeated:
            return settings_again(turn, actor, command)
        changed = replace(actor, opted_out=False, joined=True)
        done = "done-join" if isinstance(command, Join) else "done-optin"
        reply = save_choice(turn, changed, command, done)
        update_open_asks(turn, changed)
        return reply
