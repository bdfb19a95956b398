"""What a party does with an ask. Each is one transaction, and harmless when it comes twice."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime

from bot.app.commands import (
    AddWords,
    AskMeAgain,
    LetIntroducerKnow,
    Press,
    SayLater,
    SayNo,
    SayYes,
)
from bot.app.context import Deps, Turn, begin_if_known
from bot.domain import etiquette
from bot.domain.effects import Decision
from bot.domain.etiquette import Problem
from bot.domain.introduction import (
    Answer,
    Answered,
    Ask,
    Event,
    Introduction,
    Told,
    Verdict,
    WordsAdded,
)
from bot.domain.people import Person, zone_of
from bot.messages.actions import Action
from bot.messages.cards import TELL_CHOICES, ask_card
from bot.messages.forms import again_form, later_form, tell_form, words_form
from bot.messages.panels import short_card
from bot.messages.replies import Invalid, OpenForm, Replace, Reply, Say
from bot.messages.views import Form


@dataclass(frozen=True, slots=True)
class AskTurn:
    """A turn of the party who was asked, on their own ask."""

    turn: Turn
    actor: Person
    introduction: Introduction
    ask: Ask
    card: str | None
    unsure: bool

    def say(self, key: str, **args: object) -> Say:
        """Answer with one sentence."""
        return self.turn.say(self.actor, key, **args)

    @property
    def too_late(self) -> bool:
        """Whether answers no longer count."""
        return not self.introduction.takes_answers(self.turn.now)

    async def form(self, make: Callable[..., Form]) -> Form:
        """Make a form about this ask."""
        scene = await self.turn.scene(self.introduction)
        return make(scene, self.ask, self.turn.voice(self.actor))

    async def invalid(self, problems: list[Problem], make: Callable[..., Form]) -> Reply:
        """Say what is wrong with a form's fields."""
        voice = self.turn.voice(self.actor)
        sentences = {p.where: voice.say(p.key, **p.args) for p in problems}
        return Invalid(sentences, await self.form(make))

    async def happen(self, event: Event) -> Decision:
        """Let an event take effect, and bring the actor's other cards up to date."""
        decision = await self.turn.happen(self.introduction, event)
        if decision.verdict is Verdict.ACCEPTED and decision.introduction.live:
            await self.turn.refresh(self.introduction, self.actor.id, self.card, unsure=self.unsure)
        return decision

    async def show(self, decision: Decision | None = None) -> Reply:
        """Replace the pressed card by what it shows now."""
        introduction = decision.introduction if decision else self.introduction
        scene = await self.turn.scene(introduction)
        return Replace(ask_card(scene, self.actor.id, self.turn.voice(self.actor)))

    def refusal(self) -> Say | None:
        """Refuse a yes while the actor's own settings don't admit it, and offer to lift that."""
        if self.actor.may_be_asked_by(self.introduction.introducer, self.turn.now):
            return None
        if self.actor.opted_out:
            return self._offer("lift-optout", Action.OPT_IN)
        if self.actor.paused(self.turn.now):
            return self._offer("lift-pause", Action.RESUME, date=self.actor.paused_until)
        return self._offer("lift-block", Action.SETTINGS)

    def _offer(self, key: str, action: Action, **args: object) -> Say:
        voice = self.turn.voice(self.actor)
        return Say(short_card(voice, key, voice.button(action, "card"), **args))


Act = Callable[[AskTurn], Awaitable[Reply]]


async def on_ask(deps: Deps, command: Press, act: Act) -> Reply:
    """Let the one who was asked act on their ask, in their own workspace (promise 7)."""
    async with deps.storage() as uow:
        turn, actor = await begin_if_known(deps, uow, command)
        key = await uow.introductions.by_ask(command.target)
        introduction = await uow.introductions.get(key) if key else None
        if introduction is None:
            return turn.say(actor, "late-answer")
        ask = introduction.ask(command.target)
        if ask.party != actor.id or ask.implied:
            return turn.say(actor, "not-yours")
        on = AskTurn(turn, actor, introduction, ask, command.card, command.unsure)
        reply = await on.show() if turn.repeated else await act(on)
        await uow.commit()
        return reply


async def say_yes(deps: Deps, command: SayYes) -> Reply:
    """Yes, introduce us."""

    async def act(on: AskTurn) -> Reply:
        return await _answer(on, Answer.YES)

    return await on_ask(deps, command, act)


async def say_later(deps: Deps, command: SayLater) -> Reply:
    """Yes, but not before a date; without one, ask for it."""

    async def act(on: AskTurn) -> Reply:
        return await _answer_on(on, Answer.LATER, command.on, later_form)

    return await on_ask(deps, command, act)


async def ask_me_again(deps: Deps, command: AskMeAgain) -> Reply:
    """Ask me again on a date; without one, ask for it and say what it shows."""

    async def act(on: AskTurn) -> Reply:
        return await _answer_on(on, Answer.AGAIN, command.on, again_form)

    return await on_ask(deps, command, act)


async def say_no(deps: Deps, command: SayNo) -> Reply:
    """No, thanks: nobody is told, unless it is the actor's habit to let the introducer know."""

    async def act(on: AskTurn) -> Reply:
        if on.actor.no_tells_introducer:
            return await _tell(on, Told(on.actor.id, choice=TELL_CHOICES[0]))
        return await _answer(on, Answer.NO)

    return await on_ask(deps, command, act)


async def _answer_on(
    on: AskTurn, answer: Answer, day: date | datetime | None, make: Callable[..., Form]
) -> Reply:
    if on.too_late:
        return on.say("late-answer")
    if day is None:
        return OpenForm(await on.form(make))
    at = etiquette.instant(day, zone_of(on.actor, on.turn.workspace))
    if problem := etiquette.date_problem(at, on.turn.now):
        return await on.invalid([problem], make)
    return await _answer(on, answer, at)


async def _answer(on: AskTurn, answer: Answer, at: datetime | None = None) -> Reply:
    if on.too_late:
        return on.say("late-answer")
    if answer is not Answer.NO and (refusal := on.refusal()):
        return refusal
    decision = await on.happen(Answered(on.actor.id, answer, at))
    if decision.verdict is Verdict.TOO_LATE:
        return on.say("late-answer")
    if decision.verdict is Verdict.ONLY_ONCE:
        return on.say("late-again")
    if not decision.introduction.live:  # a yes that both had given is taken back
        return on.say("done-no-agreed")
    if decision.introduction.opens_at == on.turn.now:  # the card changes when it has opened
        return on.say("agreed-now")
    return await on.show(decision)


async def let_introducer_know(deps: Deps, command: LetIntroducerKnow) -> Reply:
    """Say no and let the introducer know; without words, offer some."""

    async def act(on: AskTurn) -> Reply:
        if on.too_late:
            return on.say("late-answer")
        words = etiquette.tidy(command.words or "")
        if not words and command.choice is None:
            return OpenForm(await on.form(tell_form))
        if problems := _tell_problems(words, command.choice):
            return await on.invalid(problems, tell_form)
        choice = "" if words else str(command.choice)
        return await _tell(on, Told(on.actor.id, choice, words))

    return await on_ask(deps, command, act)


def _tell_problems(words: str, choice: str | None) -> list[Problem]:
    if words:
        return etiquette.text_problems("words", words)
    return [] if choice in TELL_CHOICES else [Problem("choice", "problem-choice")]


async def _tell(on: AskTurn, told: Told) -> Reply:
    decision = await on.happen(told)
    if decision.verdict is Verdict.TOO_LATE:
        return on.say("late-answer")
    scene = await on.turn.scene(decision.introduction)
    return on.say("done-told", introducer=scene.introducer)


async def add_words(deps: Deps, command: AddWords) -> Reply:
    """Give words with a yes, which the other reads if it opens; without them, ask for them."""

    async def act(on: AskTurn) -> Reply:
        if on.too_late or on.ask.answer not in (Answer.YES, Answer.LATER):
            return on.say("late-words")
        if command.words is None:
            return OpenForm(await on.form(words_form))
        words = etiquette.tidy(command.words)
        if problems := etiquette.text_problems("words", words):
            return await on.invalid(problems, words_form)
        return await on.show(await on.happen(WordsAdded(on.actor.id, words)))

    return await on_ask(deps, command, act)
