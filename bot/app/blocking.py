"""Blocking somebody, who isn't told, and unblocking them.

A block means nothing with that person, in either role: they introduce nobody to whoever blocked
them, and nobody introduces the two. It is looked at wherever an opt-out is (promise 5).
"""

from dataclasses import replace

from bot.app.actor_turn import actor_turn, save_choice, settings_again, settings_of
from bot.app.asking import withdraw_own_requests
from bot.app.commands import Block, BlockOther, BlockPerson, Unblock
from bot.app.connecting import leave_requests
from bot.app.context import Deps, Turn
from bot.app.open_asks import (
    introduction_of_ask,
    is_own_ask,
    leave_open_asks,
    update_open_asks,
    withdraw_own,
)
from bot.domain.people import Person
from bot.domain.request import Request
from bot.messages.panels import too_long_ago_card
from bot.messages.replies import Replace, Reply, Say


def block(deps: Deps, command: Block | BlockOther) -> Reply:
    """Nothing with the introducer, or with the other, of this ask, be it open or closed."""
    with actor_turn(deps, command) as (turn, actor):
        if turn.repeated:
            return settings_again(turn, actor, command)
        if (asked := turn.uow.requests.get(command.target, lock=False)) is not None:
            return _block_requester(turn, actor, asked, command)
        introduction = introduction_of_ask(turn, command.target)
        if introduction is None:
            return Say(too_long_ago_card(turn.voice(actor)))
        if not is_own_ask(introduction, actor, command.target):
            return turn.say(actor, "not-yours")
        whom = introduction.introducer
        if isinstance(command, BlockOther):
            whom = introduction.other(actor.id)
        return _block(turn, actor, turn.uow.people.get({whom})[whom], command)


def _block_requester(turn: Turn, actor: Person, asked: Request, command: Block) -> Reply:
    """Nothing with whoever asked the actor to introduce them."""
    if asked.connector != actor.id or asked.asked_at is None:
        return turn.say(actor, "not-yours")
    return _block(turn, actor, turn.uow.people.get({asked.requester})[asked.requester], command)


def block_person(deps: Deps, command: BlockPerson) -> Reply:
    """Nothing with somebody whom the settings name, as they asked lately."""
    with actor_turn(deps, command) as (turn, actor):
        if turn.repeated:
            return settings_again(turn, actor, command)
        other = turn.uow.people.find(turn.workspace.id, command.target)
        if other is None or other.id == actor.id:
            return settings_of(turn, actor)
        return _block(turn, actor, other, command)


def _block(turn: Turn, actor: Person, other: Person, command: Block | BlockPerson) -> Reply:
    changed = replace(actor, blocked=actor.blocked | {other.id})
    reply = save_choice(turn, changed, command, "done-block", person=other)
    withdraw_own_requests(turn, changed, other.id)
    withdraw_own(turn, changed, only_as_party=True, only_with=other)
    leave_open_asks(turn, changed, other)
    leave_requests(turn, changed, other.id)
    return reply


def unblock(deps: Deps, command: Unblock) -> Reply:
    """Let introductions with a blocked person be suggested again."""
    with actor_turn(deps, command) as (turn, actor):
        if turn.repeated:
            return settings_again(turn, actor, command)
        other = turn.uow.people.find(turn.workspace.id, command.target)
        if other is None or other.id not in actor.blocked:
            return settings_of(turn, actor)
        changed = replace(actor, blocked=actor.blocked - {other.id})
        turn.uow.people.save(changed)
        update_open_asks(turn, changed, among=other)
        if command.card:
            return Replace((settings_of(turn, changed)).card)
        return turn.say(changed, "done-unblock", person=other)
