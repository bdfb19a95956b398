"""The answers to a follow-up, which asks whether the two got to talk.

Each answer is its party's alone: the other finds nothing different until both would still like to.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime

from bot.app.ask_turn import AskTurn
from bot.app.commands import (
    AnswerFollowUp,
    AnswerNotYet,
    DeclineFollowUps,
    KeepTalkPrivate,
    LetTalkBeKnown,
    Press,
    StillLikeToTalk,
)
from bot.app.context import UNKNOWN_ID, Deps, Turn, begin
from bot.domain import insight
from bot.domain.effects import Effect, EffectKind
from bot.domain.follow_up import (
    FollowUp,
    Talk,
    TalkTrigger,
    step,
    still_counts_until,
)
from bot.domain.insight import Counted
from bot.domain.introduction import Introduction, State
from bot.domain.people import Person
from bot.messages.cards import follow_up_card
from bot.messages.panels import short_card
from bot.messages.replies import Replace, Reply, Say


@dataclass(frozen=True, slots=True)
class FollowUpTurn:
    """One transaction in which a party answers their follow-up, with both sides as they are."""

    turn: Turn
    actor: Person
    introduction: Introduction
    own: FollowUp
    other: FollowUp

    @property
    def until(self) -> datetime:
        """The instant (UTC) until which "still" counts."""
        return still_counts_until(self.introduction, self.turn.deps.rules)

    def count(self, total: str) -> None:
        """Count the first answer alone: it deletes the row of the card that asked."""
        if self.turn.uow.sent_cards.remove(
            self.introduction.id, self.actor.id, EffectKind.FOLLOW_UP
        ):
            self.turn.uow.totals.add(self.turn.workspace.id, total)

    def show(self, own: FollowUp) -> Reply:
        """Replace the follow-up by what it shows of its reader's own answer now."""
        scene, voice = self.turn.scene(self.introduction), self.turn.voice(self.actor)
        return Replace(follow_up_card(scene, own, self.until, voice))


@contextmanager
def follow_up_turn(deps: Deps, command: Press) -> Iterator[FollowUpTurn | Reply]:
    """Let only a party of a conversation that opened act, committed at the end of the block.

    Gives the reply instead where there is nothing to decide.
    """
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        introduction = uow.introductions.of_ask(command.target)
        if introduction is None or introduction.state is not State.OPENED:
            yield turn.say(actor, "late-answer")
            return
        if introduction.ask(command.target).party != actor.id:
            yield turn.say(actor, "not-yours")
            return
        own, other = uow.follow_ups.of(introduction, actor.id)
        answering = FollowUpTurn(turn, actor, introduction, own, other)
        if turn.repeated:
            yield answering.show(own)
            return
        yield answering
        uow.commit()


def answer_follow_up(deps: Deps, command: AnswerFollowUp) -> Reply:
    """Keep that the two talked; of an older card's "not yet" only a total, and ask as cards do now.

    The first answer of each party counts in a total, whatever it is.
    """
    with follow_up_turn(deps, command) as turn:
        if not isinstance(turn, FollowUpTurn):
            return turn
        not_yet = isinstance(command, AnswerNotYet)
        turn.count("talked: not yet" if not_yet else "talked: yes")
        return turn.show(turn.own if not_yet else _said(turn, TalkTrigger.TALKED))


def still_like_to_talk(deps: Deps, command: StillLikeToTalk) -> Reply:
    """Keep that the actor would still like to talk, and tell both once both would."""
    with follow_up_turn(deps, command) as turn:
        if not isinstance(turn, FollowUpTurn):
            return turn
        if refusal := _settings_refusal(turn, command):
            return refusal
        turn.count("talked: not yet")
        if turn.turn.now >= turn.until:
            return Replace(short_card(turn.turn.voice(turn.actor), "followup-late"))
        return turn.show(_said(turn, TalkTrigger.STILL))


def decline_follow_ups(deps: Deps, command: DeclineFollowUps) -> Reply:
    """Ask the actor no more of these, whatever became of this one; take a "still" back."""
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        introduction = uow.introductions.of_ask(command.target)
        if introduction and introduction.ask(command.target).party != actor.id:
            return turn.say(actor, "not-yours")
        if not turn.repeated and actor.id != UNKNOWN_ID:
            uow.people.save(replace(actor, follow_ups=False))
        if introduction and not turn.repeated:
            own, other = uow.follow_ups.of(introduction, actor.id)
            answering = FollowUpTurn(turn, actor, introduction, own, other)
            answering.count("follow-ups declined")
            _said(answering, TalkTrigger.LEFT)
        uow.commit()
        return Replace(short_card(turn.voice(actor), "done-followup-none"))


def _settings_refusal(turn: FollowUpTurn, command: Press) -> Say | None:
    """Refuse a "still" while the actor's own settings don't admit it, and offer to change them."""
    ask = turn.introduction.ask_of(turn.actor.id)
    asked = AskTurn(
        turn.turn, turn.actor, turn.introduction, ask, command.card, reply_may_be_lost=False
    )
    return asked.settings_refusal()


def _said(turn: FollowUpTurn, trigger: TalkTrigger) -> FollowUp:
    """Let an answer take effect; returns the actor's own side after it."""
    context, introduction = turn.turn, turn.introduction
    admitted = _both_admit(turn)
    decision = step(turn.own, turn.other, trigger, context.now, turn.until, admitted=admitted)
    for before, after in ((turn.own, decision.own), (turn.other, decision.other)):
        if after.answer is not before.answer:
            context.uow.follow_ups.save(after)
    if decision.tell_both:
        line = Effect(EffectKind.BOTH_STILL, None, context.now)
        context.append(introduction.id, [line])
    if decision.own.answer is Talk.TALKED and turn.own.answer is not Talk.TALKED:
        _count_in_month(turn)
    return decision.own


def _both_admit(turn: FollowUpTurn) -> bool:
    scene = turn.turn.scene(turn.introduction)
    return all(scene.admitted_by(scene.people[ask.party]) for ask in turn.introduction.asks)


def _count_in_month(turn: FollowUpTurn) -> None:
    """Count a conversation of which somebody says that they talked, until its month is shown."""
    month = insight.month_of(turn.introduction.ended_at or turn.turn.now)
    if turn.other.answer is not Talk.TALKED and turn.turn.now < insight.shown_from(month):
        turn.turn.uow.totals.add_in_month(turn.turn.workspace.id, month, Counted.TALKED)


def choose_who_may_know(deps: Deps, command: LetTalkBeKnown | KeepTalkPrivate) -> Reply:
    """Choose whether the introducer may know that the two talked, if the other lets them too."""
    with follow_up_turn(deps, command) as turn:
        if not isinstance(turn, FollowUpTurn):
            return turn
        if turn.own.answer is not Talk.TALKED:
            return turn.turn.say(turn.actor, "late-answer")
        own = replace(turn.own, may_know=isinstance(command, LetTalkBeKnown))
        turn.turn.uow.follow_ups.save(own)
        return turn.show(own)
