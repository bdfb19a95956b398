"""What every card is rendered from: an introduction and everyone in it, at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.domain.days import is_exact
from bot.domain.introduction import Answer, Introduction, Question, State
from bot.domain.people import Person, PersonId, Workspace
from bot.messages.actions import Action
from bot.messages.operator import Operator
from bot.messages.views import Block, Button, Card, Confirmation, Quote, WayIn, When
from bot.messages.voice import Voice

#: What is said otherwise of an introduction that one of the two asked for: only one is asked.
ASKED_FOR = {
    **{key: f"{key}-self" for key in ("requested", "requested-now", "asked", "queued")},
    **{key: f"{key}-self" for key in ("ask-quiet", "button-yes", "form-later-how")},
    "ended-unreachable": "ended-unreachable-self",
    **{
        key: f"{key}-requested"
        for key in (
            *("ask-title", "ask-how", "ask-how-without", "greeting-why", "withdraw-sure"),
            *("list-ask", "ended-told-note", "ended-waited", "settings-lately"),
        )
    },
}


@dataclass(frozen=True, slots=True)
class Scene:
    """An introduction and everyone in it, at one moment (UTC)."""

    introduction: Introduction
    workspace: Workspace
    people: Mapping[PersonId, Person]
    now: datetime
    installer: Person | None = None  #: who installed the bot, where a first ask may name them
    operator: Operator = field(default_factory=Operator)
    they_talked: bool = False  #: both say so, and let the introducer know

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

    def admitted_by(self, party: Person) -> bool:
        """Tell whether a party's own settings admit it now (promise 5)."""
        return party.may_be_asked(self.introduction.others(party.id), self.now)

    @property
    def by_one_of_them(self) -> bool:
        """Whether the introducer is one of the two."""
        return any(ask.party == self.introduction.introducer for ask in self.introduction.asks)

    @property
    def asked_for(self) -> bool:
        """Whether one of the two asked the introducer for it."""
        return self.introduction.request is not None

    def waits_for(self, party: PersonId) -> bool:
        """Tell whether an ask waits for its party: unanswered, and welcome by their settings."""
        if self.introduction.state is not State.ASKING:
            return False
        ask = self.introduction.ask_of(party)
        asked_again = ask.again_at is not None and ask.again_at <= self.now
        unanswered = ask.answer is Answer.NONE or (ask.answer is Answer.AGAIN and asked_again)
        return unanswered and self.admitted_by(self.people[party])

    def open_until(self, voice: Voice) -> When:
        """Name the last day on which a reader's answer counts, or the instant if it is soon."""
        closing = self.introduction.deadline or self.now
        if self._closes_at_an_instant:
            return voice.when(closing, with_time=True)
        return voice.last_day(closing)

    def heard_by(self, voice: Voice) -> When:
        """Name the day within which the introducer hears how it ended."""
        closing = self.introduction.deadline or self.now
        return voice.when(closing, with_time=self._closes_at_an_instant)

    @property
    def _closes_at_an_instant(self) -> bool:
        closing, since = self.introduction.deadline, self.introduction.released_at
        return closing is None or since is None or is_exact(closing, since)

    def fitting(self, key: str) -> str:
        """Choose the message for "I would like to meet b" where the introducer is one of two.

        Where one of the two asked the introducer for it, some messages are those, others their own.
        """
        if self.asked_for:
            return ASKED_FOR.get(key, key)
        return f"{key}-self" if self.by_one_of_them else key

    def unless_asked_for(self, key: str) -> str:
        """Choose the message where only an introduction that was asked for needs its own."""
        return ASKED_FOR.get(key, key) if self.asked_for else key


def withdraw_button(scene: Scene, voice: Voice, label: str = "", **args: object) -> Button:
    """Offer to take it back; once both have been asked, a platform may ask whether it is meant."""
    button = voice.button(Action.WITHDRAW, scene.introduction.id, label=label, **args)
    if scene.introduction.released_at is None:
        return button
    sure = Confirmation(
        Action.WITHDRAW_SURE,
        voice.say("withdraw-title"),
        voice.say(scene.fitting("withdraw-sure"), **_whom_it_concerns(scene)),
        voice.say("button-withdraw"),
        voice.say("button-keep"),
    )
    return replace(button, confirmation=sure)


def sure_card(scene: Scene, voice: Voice) -> Card:
    """Ask whether a withdrawal is meant, where the platform doesn't."""
    told = voice.paragraph(scene.fitting("withdraw-sure"), **_whom_it_concerns(scene))
    return Card((told,), (voice.button(Action.WITHDRAW_SURE, scene.introduction.id),))


def _whom_it_concerns(scene: Scene) -> dict[str, object]:
    other = scene.people[scene.introduction.asked[-1]]
    return {"other": other, "requester": scene.other(other.id)}


def way_in(scene: Scene, reader: PersonId, voice: Voice) -> WayIn | None:
    """Lead whoever is in the conversation to it, once it is open."""
    introduction = scene.introduction
    if introduction.conversation is None or reader not in introduction.members:
        return None
    return WayIn(voice.say("button-conversation"), introduction.conversation)


def question_news_card(question: Question, voice: Voice) -> Card:
    """Say in public only that there is news about a question, with a button to read it."""
    read = voice.button(Action.REPLY, question.id, label="button-read")
    return Card((voice.paragraph("public-news"),), (read,))


def opening_time(scene: Scene) -> When | None:
    """Find when the conversation opens; None while it is being opened."""
    opens_at = scene.introduction.opens_at or scene.now
    if scene.introduction.state is State.OPENING or opens_at <= scene.now:
        return None
    return When(opens_at, with_time=True)


def about(person: Person, voice: Voice, key: str) -> list[Block]:
    """Repeat what somebody says about themselves, if they do."""
    return [voice.note(key, person=person), Quote(person.about)] if person.about else []
