"""The answers to a follow-up, which asks whether the two got to talk."""

from dataclasses import replace

from bot.app.commands import AnswerFollowUp, AnswerNotYet, DeclineFollowUps
from bot.app.context import UNKNOWN_ID, Deps, Turn, begin
from bot.domain.effects import EffectKind
from bot.domain.people import Person
from bot.messages.panels import short_card
from bot.messages.replies import Replace, Reply


def answer_follow_up(deps: Deps, command: AnswerFollowUp) -> Reply:
    """Count the answer in a total, once, and keep nothing else of it."""
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        key = uow.introductions.by_ask(command.target)
        introduction = uow.introductions.get(key) if key else None
        if introduction and introduction.ask(command.target).party != actor.id:
            return turn.say(actor, "not-yours")
        declined = isinstance(command, DeclineFollowUps)
        if declined and not turn.repeated and actor.id != UNKNOWN_ID:
            uow.people.save(replace(actor, follow_ups=False))
        if introduction and _first_answer(turn, introduction.id, actor):
            uow.totals.add(turn.workspace.id, _total(command))
        uow.commit()
        done = "done-followup-none" if declined else "done-followup"
        return Replace(short_card(turn.voice(actor), done))


def _first_answer(turn: Turn, introduction: str, actor: Person) -> bool:
    """Tell whether this is the first answer: it deletes the card's row, and so who gave it."""
    removed = turn.uow.sent_cards.remove(introduction, actor.id, EffectKind.FOLLOW_UP)
    return removed > 0


def _total(command: AnswerFollowUp) -> str:
    if isinstance(command, DeclineFollowUps):
        return "follow-ups declined"
    return "talked: not yet" if isinstance(command, AnswerNotYet) else "talked: yes"
