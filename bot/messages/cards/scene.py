"""What every card is rendered from: an introduction and everyone in it, at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.domain.introduction import Introduction, Question, State
from bot.domain.people import Person, PersonId, Workspace
from bot.messages.actions import Action
from bot.messages.operator import Operator
from bot.messages.views import Button, Card, Confirmation, Paragraph, When
from bot.messages.voice import Voice


@dataclass(frozen=True, slots=True)
class Scene:
    """An introduction and everyone in it, at one moment (UTC)."""

    introduction: Introduction
    workspace: Workspace
    people: Mapping[PersonId, Person]
    now: datetime
    installer: Person | None = None  #: who installed the bot, where a first ask may name them
    operator: Operator = field(default_factory=Operator)

    @property
    def introducer(self) -> Person:
        """The one who suggests it."""
        return self.people[self.introduction.introducer]

    @property
    def a(self) -> Person:
        """The party who was named first."""
        return self.people[self.introduction.asks[0].party]

    @property
    def b(self) -> Person:
        """The party who was named second."""
        return self.people[self.introduction.asks[1].party]

    def other(self, party: PersonId) -> Person:
        """Find whom a party is to meet."""
        return self.people[self.introduction.other(party)]

    @property
    def by_one_of_them(self) -> bool:
        """Whether the introducer is one of the two."""
        return any(ask.implied for ask in self.introduction.asks)

    def fitting(self, key: str) -> str:
        """Choose the message for "I would like to meet b" where the introducer is one of two."""
        return f"{key}-self" if self.by_one_of_them else key


def withdraw_button(scene: Scene, voice: Voice, label: str = "", **args: object) -> Button:
    """Offer to take it back; once both have been asked, a platform may ask whether it is meant."""
    button = voice.button(Action.WITHDRAW, scene.introduction.id, label=label, **args)
    if scene.introduction.released_at is None:
        return button
    sure = Confirmation(
        Action.WITHDRAW_SURE,
        voice.say("withdraw-title"),
        voice.say(scene.fitting("withdraw-sure"), other=_asked_one(scene)),
        voice.say("button-withdraw"),
        voice.say("button-keep"),
    )
    return replace(button, confirmation=sure)


def sure_card(scene: Scene, voice: Voice) -> Card:
    """Ask whether a withdrawal is meant, where the platform doesn't."""
    told = voice.paragraph(scene.fitting("withdraw-sure"), other=_asked_one(scene))
    return Card((told,), (voice.button(Action.WITHDRAW_SURE, scene.introduction.id),))


def _asked_one(scene: Scene) -> Person:
    return scene.people[scene.introduction.asked[-1]]


def question_news_card(question: Question, voice: Voice) -> Card:
    """Say in public only that there is news about a question, with a button to read it."""
    read = voice.button(Action.REPLY, question.id, label="button-read")
    return Card((voice.paragraph("public-news"),), (read,))


def agreed_paragraph(scene: Scene, voice: Voice, ahead: str, now: str) -> Paragraph:
    """Say that both said yes: with the date ahead, or that it is being opened."""
    opens_at = scene.introduction.opens_at or scene.now
    people = {"a": scene.a, "b": scene.b, "other": scene.people[scene.introduction.asked[-1]]}
    if scene.introduction.state is State.OPENING or opens_at <= scene.now:
        return voice.paragraph(now, **people)
    return voice.paragraph(ahead, date=When(opens_at, with_time=True), **people)
