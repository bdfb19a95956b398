"""What a party does with an ask. Each is one transaction, and harmless when it comes twice."""

from collections.abc import Callable
from datetime import date, datetime

from bot.app.ask_turn import AskTurn, ask_turn
from bot.app.commands import (
    AddWords,
    AskMeAgain,
    LetIntroducerKnow,
    SayLater,
    SayNo,
    SayYes,
)
from bot.app.context import Deps
from bot.domain import days, etiquette
from bot.domain.etiquette import Problem
from bot.domain.introduction import Answer, Answered, Told, Verdict, WordsAdded
from bot.domain.people import zone_of
from bot.domain.rules import OPEN_AFTER_AGAIN
from bot.messages.cards import TELL_CHOICES
from bot.messages.forms import again_form, later_form, tell_form, words_form
from bot.messages.replies import OpenForm, Reply
from bot.messages.views import Form


def say_yes(deps: Deps, command: SayYes) -> Reply:
    """Yes, introduce us."""
    with ask_turn(deps, command) as turn:
        if not isinstance(turn, AskTurn):
            return turn
        return _answer(turn, Answer.YES)


def say_later(deps: Deps, command: SayLater) -> Reply:
    """Yes, but not before a date; without one, ask for it."""
    with ask_turn(deps, command) as turn:
        if not isinstance(turn, AskTurn):
            return turn
        return _answer_from(turn, Answer.LATER, command.on, later_form)


def ask_me_again(deps: Deps, command: AskMeAgain) -> Reply:
    """Ask me again on a date; without one, ask for it and say what it shows."""
    with ask_turn(deps, command) as turn:
        if not isinstance(turn, AskTurn):
            return turn
        return _answer_from(turn, Answer.AGAIN, command.on, again_form)


def say_no(deps: Deps, command: SayNo) -> Reply:
    """No, thanks: nobody is told, unless the actor's settings let the introducer know."""
    with ask_turn(deps, command) as turn:
        if not isinstance(turn, AskTurn):
            return turn
        if turn.actor.no_tells_introducer:
            return _tell(turn, Told(turn.actor.id, choice=TELL_CHOICES[0]))
        return _answer(turn, Answer.NO)


def let_introducer_know(deps: Deps, command: LetIntroducerKnow) -> Reply:
    """Say no and let the introducer know; without words, offer some."""
    with ask_turn(deps, command) as turn:
        if not isinstance(turn, AskTurn):
            return turn
        if turn.too_late:
            return turn.say("late-answer")
        words = etiquette.tidy(command.words or "")
        if command.words is None and command.choice is None:
            return OpenForm(turn.form(tell_form))
        if problems := etiquette.choice_problems(words, command.choice, TELL_CHOICES):
            return turn.invalid(problems, tell_form)
        choice = "" if words else str(command.choice)
        return _tell(turn, Told(turn.actor.id, choice, words))


def add_words(deps: Deps, command: AddWords) -> Reply:
    """Give words with a yes, which the other reads if it opens; without them, ask for them."""
    with ask_turn(deps, command) as turn:
        if not isinstance(turn, AskTurn):
            return turn
        if turn.too_late or turn.ask.answer not in (Answer.YES, Answer.LATER):
            return turn.say("late-words")
        if command.words is None:
            return OpenForm(turn.form(words_form))
        words = etiquette.tidy(command.words)
        if problems := etiquette.text_problems("words", words):
            return turn.invalid(problems, words_form)
        decision = turn.happen(WordsAdded(turn.actor.id, words))
        return turn.show(decision.introduction)


def _answer_from(
    turn: AskTurn, answer: Answer, day: date | datetime | None, make: Callable[..., Form]
) -> Reply:
    """Answer with a date, or ask for it by the form that `make` makes."""
    if turn.too_late:
        return turn.say("late-answer")
    if day is None:
        return OpenForm(turn.form(make))
    zone = zone_of(turn.actor, turn.context.workspace)
    at = days.instant(day, zone)
    if problem := etiquette.date_problem(at, turn.now):
        return turn.invalid([problem], make)
    if answer is Answer.LATER:
        return _answer(turn, answer, at)
    again_at = days.asked_again_at(day, zone)
    if problem := _too_late_to_ask_again(turn, again_at):
        return turn.invalid([problem], make)
    until = turn.context.closing(turn.introduction, again_at + OPEN_AFTER_AGAIN)
    return _answer(turn, answer, again_at, until)


def _too_late_to_ask_again(turn: AskTurn, again_at: datetime) -> Problem | None:
    """Check that there is time left to answer, where the day of the end can't be moved."""
    ends_by = turn.introduction.ends_by
    if ends_by is None or again_at < ends_by:
        return None
    voice = turn.context.voice(turn.actor)
    date = voice.write_date(voice.last_day(ends_by))
    return Problem("on", "problem-date-after-wish", {"date": date})


def _answer(
    turn: AskTurn, answer: Answer, at: datetime | None = None, until: datetime | None = None
) -> Reply:
    if turn.too_late:
        return turn.say("late-answer")
    if answer is not Answer.NO and (refusal := turn.settings_refusal()):
        return refusal
    decision = turn.happen(Answered(turn.actor.id, answer, at, until))
    if decision.verdict is Verdict.TOO_LATE:
        return turn.say("late-answer")
    if decision.verdict is Verdict.ONLY_ONCE:
        return turn.say("late-again")
    if not decision.introduction.live:  # both had said yes, and this took one back
        return turn.say("done-no-agreed")
    return turn.show(decision.introduction)


def _tell(turn: AskTurn, told: Told) -> Reply:
    decision = turn.happen(told)
    if decision.verdict is Verdict.TOO_LATE:
        return turn.say("late-answer")
    scene = turn.context.scene(decision.introduction)
    return turn.say("done-told", introducer=scene.introducer)
