"""Blocking an introducer, who isn't told, and unblocking one."""

from dataclasses import replace

from bot.app.actor_turn import actor_turn, save_choice, settings_again, settings_of
from bot.app.commands import Block, Unblock
from bot.app.context import Deps
from bot.app.open_asks import introduction_of_ask, is_own_ask, leave_open_asks, update_open_asks
from bot.messages.replies import Replace, Reply


def block(deps: Deps, command: Block) -> Reply:
    """Nothing more from the introducer of this ask, who isn't told."""
    with actor_turn(deps, command) as (turn, actor):
        if turn.repeated:
            return settings_again(turn, actor, command)
        introduction = introduction_of_ask(turn, command.target)
        if introduction is None:
            return turn.say(actor, "late-answer")
        if not is_own_ask(introduction, actor, command.target):
            return turn.say(actor, "not-yours")
        people = turn.uow.people.get({introduction.introducer})
        introducer = people[introduction.introducer]
        changed = replace(actor, blocked=actor.blocked | {introducer.id})
        reply = save_choice(turn, changed, command, "done-block", introducer=introducer)
        leave_open_asks(turn, changed, introducer)
        return reply


def unblock(deps: Deps, command: Unblock) -> Reply:
    """Let a blocked introducer ask again."""
    with actor_turn(deps, command) as (turn, actor):
        if turn.repeated:
            return settings_again(turn, actor, command)
        other = turn.uow.people.find(turn.workspace.id, command.target)
        if other is None or other.id not in actor.blocked:
            return settings_of(turn, actor)
        changed = replace(actor, blocked=actor.blocked - {other.id})
        turn.uow.people.save(changed)
        update_open_asks(turn, changed, introducer=other)
        if command.card:
            return Replace((settings_of(turn, changed)).card)
        return turn.say(changed, "done-unblock", person=other)
