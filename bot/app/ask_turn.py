"""What the use cases share in which a party acts on their own ask."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from bot.app.commands import Press
from bot.app.context import Deps, Turn, begin, sentences
from bot.domain.effects import Decision
from bot.domain.etiquette import Problem
from bot.domain.introduction import Ask, Event, Introduction, Verdict
from bot.domain.people import Person
from bot.messages.actions import Action, Target
from bot.messages.cards import ask_card
from bot.messages.panels import short_card
from bot.messages.replies import Invalid, Replace, Reply, Say
from bot.messages.views import Card, Form
from bot.messages.voice import Voice


@dataclass(frozen=True, slots=True)
class AskTurn:
    """One transaction in which the party who was asked acts on their ask."""

    context: Turn
    actor: Person
    introduction: Introduction
    ask: Ask
    card: str | None  #: the reference of the card that was clicked
    reply_may_be_lost: bool  #: see `Command.reply_may_be_lost`

    @property
    def now(self) -> datetime:
        """The moment of this transaction (UTC)."""
        return self.context.now

    @property
    def too_late(self) -> bool:
        """Whether answers no longer count."""
        return not self.introduction.takes_answers(self.now)

    def say(self, key: str, **args: object) -> Say:
        """Answer with one sentence."""
        return self.context.say(self.actor, key, **args)

    def form(self, make: Callable[..., Form]) -> Form:
        """Make a form about this ask."""
        scene = self.context.scene(self.introduction)
        return make(scene, self.ask, self.context.voice(self.actor))

    def invalid(self, problems: list[Problem], make: Callable[..., Form]) -> Reply:
        """Say what is wrong with a form's fields."""
        said = sentences(problems, self.context.voice(self.actor))
        return Invalid(said, self.form(make))

    def happen(self, event: Event) -> Decision:
        """Let an event take effect, and update the actor's other cards."""
        decision = self.context.happen(self.introduction, event)
        if decision.verdict is Verdict.ACCEPTED and decision.introduction.live:
            self.context.refresh(
                self.introduction,
                self.actor.id,
                self.card,
                reply_may_be_lost=self.reply_may_be_lost,
            )
        return decision

    def show(self, introduction: Introduction) -> Reply:
        """Replace the clicked card by what it shows of the introduction now."""
        scene = self.context.scene(introduction)
        return Replace(ask_card(scene, self.actor.id, self.context.voice(self.actor)))

    def settings_refusal(self) -> Say | None:
        """Refuse a yes while the actor's own settings don't admit it, and offer to change them."""
        if self.actor.may_be_asked(self.introduction.others(self.actor.id), self.now):
            return None
        if not self.actor.present:  # a click doesn't tell that they are back (promise 2)
            return self.say("lift-away")
        if self.actor.opted_out:
            return self._offer("lift-optout", Action.OPT_IN)
        if self.actor.paused(self.now):
            return self._offer("lift-pause", Action.RESUME, date=self.actor.paused_until)
        return self._offer("lift-block", Action.SETTINGS)

    def _offer(self, key: str, action: Action, **args: object) -> Say:
        voice = self.context.voice(self.actor)
        return Say(short_card(voice, key, voice.button(action, Target.CARD), **args))


def _late_card(voice: Voice) -> Card:
    return short_card(voice, "late-answer")


@contextmanager
def ask_turn(
    deps: Deps, command: Press, gone: Callable[[Voice], Card] = _late_card
) -> Iterator[AskTurn | Reply]:
    """Let only the one who was asked act, in their own workspace (promise 7).

    Gives their turn, which is committed at the end of the block, also after an early return. Where
    there is nothing to decide it gives the reply instead, and nothing is stored: the ask is `gone`,
    it is somebody else's, or the delivery was dealt with before.
    """
    with deps.storage() as uow:
        context, actor = begin(deps, uow, command)
        introduction = uow.introductions.of_ask(command.target)
        if introduction is None:
            yield Say(gone(context.voice(actor)))
            return
        ask = introduction.ask(command.target)
        if ask.party != actor.id or ask.implied:
            yield context.say(actor, "not-yours")
            return
        turn = AskTurn(context, actor, introduction, ask, command.card, command.reply_may_be_lost)
        if context.repeated:
            yield turn.show(introduction)
            return
        yield turn
        uow.commit()
