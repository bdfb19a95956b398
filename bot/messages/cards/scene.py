"""What every card is rendered from: an introduction and everyone in it, at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.introduction import Introduction, Question, State
from bot.domain.people import Person, PersonId, Workspace
from bot.messages.actions import Action
from bot.messages.views import Card, Paragraph, When
from bot.messages.voice import Voice


@dataclass(frozen=True, slots=True)
class Scene:
    """An introduction and everyone in it, at one moment (UTC)."""

    introduction: Introduction
    workspace: Workspace
    people: Mapping[PersonId, Person]
    now: datetime

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
