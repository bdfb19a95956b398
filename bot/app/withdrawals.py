"""Taking an introduction back: undone while nobody has been asked, withdrawn afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.app import asking
from bot.app.commands import ConfirmWithdrawal, Press, Undo, Withdraw
from bot.app.context import Deps, Turn, begin, undone
from bot.domain.introduction import Introduction, State, Trigger, Verdict
from bot.domain.people import Person
from bot.messages.cards import sure_card, withdraw_button
from bot.messages.panels import short_card
from bot.messages.replies import Replace, Reply, Say


@contextmanager
def _own_introduction(
    deps: Deps, command: Press
) -> Iterator[tuple[Turn, Person, Introduction | None]]:
    """Give the introduction that its introducer would take back; None where it isn't theirs."""
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        introduction = uow.introductions.get(command.target)
        own = introduction is not None and introduction.introducer == actor.id
        yield turn, actor, introduction if own else None
        uow.commit()


def undo(deps: Deps, command: Undo) -> Reply:
    """Take it back as if nothing had been; once both have been asked, say so and offer more."""
    with _own_introduction(deps, command) as (turn, actor, introduction):
        if not introduction and (request := asking.own_request(turn, actor, command.target)):
            return asking.undo_wish(turn, actor, request)
        if introduction is None:
            return turn.say(actor, "late-undo")
        if settled := _not_to_withdraw(turn, actor, introduction):
            return settled
        voice, scene = turn.voice(actor), turn.scene(introduction)
        offer = withdraw_button(scene, voice)
        return Say(short_card(voice, "late-undo-asked", offer))


def withdraw(deps: Deps, command: Withdraw) -> Reply:
    """Ask once whether it is meant, as the two are then left alone; else undo it."""
    with _own_introduction(deps, command) as (turn, actor, introduction):
        if not introduction and (request := asking.own_request(turn, actor, command.target)):
            return asking.withdraw_wish(turn, actor, request)
        if introduction is None:
            return turn.say(actor, "not-yours")
        if settled := _not_to_withdraw(turn, actor, introduction):
            return settled
        return Say(sure_card(turn.scene(introduction), turn.voice(actor)))


def confirm_withdrawal(deps: Deps, command: ConfirmWithdrawal) -> Reply:
    """Take it back; the cards of both close without a reason."""
    with _own_introduction(deps, command) as (turn, actor, introduction):
        if not introduction and (request := asking.own_request(turn, actor, command.target)):
            return asking.confirm_withdrawal_of_wish(turn, actor, request)
        if introduction is None:
            return turn.say(actor, "not-yours")
        if introduction.state is State.WAITING:
            return _undone(turn, actor, introduction)
        decision = turn.happen(introduction, Trigger.WITHDREW)
        if decision.verdict is not Verdict.ACCEPTED:
            return _over(turn, actor, introduction)
        return turn.say(actor, "done-withdrawn")


def _not_to_withdraw(turn: Turn, actor: Person, introduction: Introduction) -> Reply | None:
    """Undo what nobody knows of yet, or say that it is over; None while it can be withdrawn."""
    if introduction.state is State.WAITING:
        return _undone(turn, actor, introduction)
    if not introduction.live or introduction.state is State.OPENING:
        return _over(turn, actor, introduction)
    return None


def _undone(turn: Turn, actor: Person, introduction: Introduction) -> Reply:
    """Nobody has been asked, and nobody will be: it is deleted as soon as the relay can."""
    if delivery := turn.uow.introductions.delivery_of(introduction.id):
        turn.uow.workspaces.first_time(turn.workspace.id, undone(delivery))
    turn.happen(introduction, Trigger.WITHDREW)
    reply = turn.say(actor, "done-undone")
    return reply if introduction.queued else Replace(reply.card)


def _over(turn: Turn, actor: Person, introduction: Introduction) -> Reply:
    if introduction.state is State.WITHDRAWN:
        done = "done-undone" if introduction.undone else "done-withdrawn-already"
        return turn.say(actor, done)
    return turn.say(actor, "late-withdraw")
