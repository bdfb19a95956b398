"""What an introduction is, what can happen to it, and where each event takes it.

Whatever decides about the state of an introduction is in this file. It is pure: no clock and no
I/O, and `now` is an argument (UTC). What is sent after a step is in `bot.domain.effects`.

How it works
============

Three small machines run together: two asks, one for each party, and the introduction that holds
them.

1. An ask is the latest `Answer` of its party; it begins as `none`. `ASK` lists which answers may
   follow which. Leaving is no answer: it takes the ask back to `none`. A party leaves by opting
   out, blocking one of the others, leaving the workspace or being forgotten.
2. An introduction is in one `State`. `INTRODUCTION` lists for each state which `Trigger` leads to
   which state. An end lists none, so it is final.

That both have said yes is no state. It is derived from the two asks whenever one of them changes,
so it can't disagree with them.

An event is something that happened: a click, a failed delivery, the passing of time. A trigger is
what moves an introduction. A step goes from the one to the other in three parts:

1. Read the event. It may change an ask, and then both asks are looked at together: an answer
   triggers `BOTH_STAND` only as the second standing yes. While not both have said yes, a no or a
   single yes triggers nothing, so nothing is sent (promises 2 and 3). Some triggers need no
   reading: `ExternalTrigger` lists those which are events as they are.
2. Look the trigger up in `INTRODUCTION`. A trigger that the state doesn't list changes nothing, and
   whoever caused it is told that it is too late.
3. Fill in what the new state fixes, such as the date on which it opens. At an end, erase the
   answers and all that tells of them (promise 10).

Time is an event too. `wake_at` says when it is due. `bot.app.timers` then applies `TimePassed`, or
in `waiting` what it finds: released, refused or queued. The timer may run late, so `takes_answers`
compares `now` with the deadline itself. Between the deadline and the timer no answer counts, but
leaving still erases one.

What the tables don't show
==========================

- A pause is no answer. While it lasts it makes a yes count as silence; the yes counts again when it
  ends, and `wake_at` knows that moment.
- A standing yes is the answer of somebody who said yes beforehand. It is given right after the
  release, and is an answer as any other from then on.
- An implied ask is that of an introducer who is one of the two parties, or of whoever asked the
  introducer to introduce them. It is never sent; its answer is yes from the start and is erased at
  the end.
- An introduction that somebody asked for (`request`) ends by the day that they were named, which
  nothing moves; see `bot.domain.request`.
- "Ask me again" is possible once for each party, and the deadline never moves back. So `again_at`
  stays when the answer changes.
- In `opening` no answer counts and leaving changes nothing here. Before each attempt to open,
  `bot.app.deliveries` looks at the settings of everyone involved instead.

The diagrams in docs/architecture.md are drawn from the two tables by docs/diagrams.py.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, StrEnum, auto
from typing import Literal, assert_never

from bot.domain.people import PersonId
from bot.domain.rules import WAITS_AT_MOST


class State(StrEnum):
    """Where an introduction stands."""

    #: From `/intro` until both asks go out together.
    WAITING = "waiting"
    #: Both have been asked; the deadline runs.
    ASKING = "asking"
    #: Both yeses stand; waits for the later of their dates, which may be now.
    AGREED = "agreed"
    #: An attempt to open the conversation has begun; nothing is taken back any more.
    OPENING = "opening"
    #: The conversation stands and its opening message is in it.
    OPENED = "opened"
    #: Time was up, or consent ended: a no and a silence both end here.
    LAPSED = "lapsed"
    #: The introducer took it back, left or was forgotten.
    WITHDRAWN = "withdrawn"
    #: A party said no and chose to let the introducer know.
    TOLD = "told"
    #: A first ask could not be delivered.
    UNREACHABLE = "unreachable"
    #: The conversation could not be opened, or the workspace or a needed person is gone.
    FAILED = "failed"


LIVE = frozenset({State.WAITING, State.ASKING, State.AGREED, State.OPENING})
ENDS = frozenset(State) - LIVE


class Answer(StrEnum):
    """What a party has said so far."""

    NONE = "none"
    YES = "yes"
    #: Yes, but not before a date.
    LATER = "later"
    NO = "no"
    #: Ask me again on a date.
    AGAIN = "again"


#: The answers that say yes.
YESES = frozenset({Answer.YES, Answer.LATER})

#: Which answers may follow which: every answer may be changed to every other, until the deadline.
ASK: dict[Answer, frozenset[Answer]] = {
    answer: frozenset(Answer) - {Answer.NONE} for answer in Answer
}


class Trigger(StrEnum):
    """What moves an introduction; several events may come to one. The values are for the docs."""

    RELEASED = "both have a place: both are asked"
    QUEUED = "no place yet this week"
    RELEASE_REFUSED = "their settings refuse it at release"
    WAITED_TOO_LONG = "no place within 14 days"
    BOTH_STAND = "both yeses stand"
    DEADLINE_MOVED = "ask me again moves the deadline"
    SOON_AGAIN = "ask me again leaves the deadline"
    DEADLINE_PASSED = "the deadline passes"
    TOLD = "a no that the introducer may know"
    ASK_UNDELIVERABLE = "a first ask can't be delivered"
    DATE_MOVED = "another date"
    TAKEN_BACK = "a yes is taken back"
    ATTEMPT_BEGAN = "the first attempt begins"
    ATTEMPT_REFUSED = "their settings refuse it at an attempt"
    CREATED = "the conversation is created"
    GREETED = "the opening message is delivered"
    OPENING_FAILED = "it can't be opened, or a needed person is gone"
    WITHDREW = "the introducer withdraws, leaves or is forgotten"
    REQUEST_WITHDRAWN = "whoever asked for it takes that back"
    WORKSPACE_REMOVED = "the workspace removes the bot"


INTRODUCTION: dict[State, dict[Trigger, State]] = {
    State.WAITING: {
        Trigger.RELEASED: State.ASKING,
        Trigger.QUEUED: State.WAITING,
        Trigger.RELEASE_REFUSED: State.LAPSED,
        Trigger.WAITED_TOO_LONG: State.LAPSED,
        Trigger.WITHDREW: State.WITHDRAWN,
        Trigger.REQUEST_WITHDRAWN: State.LAPSED,
        Trigger.WORKSPACE_REMOVED: State.FAILED,
    },
    State.ASKING: {
        Trigger.BOTH_STAND: State.AGREED,
        Trigger.DEADLINE_MOVED: State.ASKING,
        Trigger.SOON_AGAIN: State.ASKING,
        Trigger.DEADLINE_PASSED: State.LAPSED,
        Trigger.TOLD: State.TOLD,
        Trigger.ASK_UNDELIVERABLE: State.UNREACHABLE,
        Trigger.WITHDREW: State.WITHDRAWN,
        Trigger.REQUEST_WITHDRAWN: State.LAPSED,
        Trigger.WORKSPACE_REMOVED: State.FAILED,
    },
    State.AGREED: {
        Trigger.DATE_MOVED: State.AGREED,
        Trigger.TAKEN_BACK: State.LAPSED,
        Trigger.TOLD: State.TOLD,
        Trigger.ATTEMPT_BEGAN: State.OPENING,
        Trigger.ATTEMPT_REFUSED: State.LAPSED,
        Trigger.OPENING_FAILED: State.FAILED,
        Trigger.WITHDREW: State.WITHDRAWN,
        Trigger.REQUEST_WITHDRAWN: State.LAPSED,
        Trigger.WORKSPACE_REMOVED: State.FAILED,
    },
    State.OPENING: {
        Trigger.CREATED: State.OPENING,
        Trigger.GREETED: State.OPENED,
        Trigger.ATTEMPT_REFUSED: State.LAPSED,
        Trigger.OPENING_FAILED: State.FAILED,
        Trigger.WORKSPACE_REMOVED: State.FAILED,
    },
    **{end: {} for end in sorted(ENDS)},
}


@dataclass(frozen=True, slots=True)
class Ask:
    """One party's side: the question put to them, and what they said."""

    id: str
    party: PersonId
    note: str | None = None
    implied: bool = False  #: this party introduces, or asked for it: their own yes is known
    answer: Answer = Answer.NONE
    not_before: datetime | None = None
    words: str | None = None
    again_at: datetime | None = None
    paused_until: datetime | None = None
    #: Where their standing yes is the answer: until when it is given. Their own words are none.
    standing_until: datetime | None = None

    def paused(self, now: datetime) -> bool:
        """Whether a pause that the party began while this ask was open still lasts."""
        return self.paused_until is not None and now < self.paused_until

    def stands(self, now: datetime) -> bool:
        """Whether a yes stands: a paused party counts as silent while the pause lasts."""
        return self.answer in YESES and not self.paused(now)


@dataclass(frozen=True, slots=True)
class Introduction:
    """The whole thing, from `/intro` to its end. All times are instants in UTC."""

    id: str
    introducer: PersonId
    asks: tuple[Ask, Ask]
    created_at: datetime
    open_for: timedelta
    introducer_joins: bool = True
    reason: str = ""
    request: str | None = None  #: the request that it comes from, where somebody asked for it
    ends_by: datetime | None = None  #: the latest end of one that was asked for
    state: State = State.WAITING
    #: While waiting: when to try to release it. First the end of the undo time, then the moment at
    #: which both parties have a slot.
    slot_free_at: datetime | None = None
    queued: bool = False  #: the introducer has been told that it waits for a slot
    released_at: datetime | None = None  #: when both were asked
    #: Answers count before it: the end of the last day that cards name, see `bot.domain.days`.
    deadline: datetime | None = None
    opens_at: datetime | None = None  #: once agreed: the later of their dates, or at once
    attempted_at: datetime | None = None  #: when the first attempt to open it began
    conversation: str | None = None
    ended_at: datetime | None = None

    @property
    def live(self) -> bool:
        """Whether it hasn't ended."""
        return self.state in LIVE

    @property
    def undone(self) -> bool:
        """Whether it was taken back before anybody was asked."""
        return self.state is State.WITHDRAWN and self.released_at is None

    def takes_answers(self, now: datetime) -> bool:
        """Whether answers count: until the deadline, and once agreed until an attempt begins."""
        if self.state is State.ASKING:
            return self.deadline is None or now < self.deadline
        return self.state is State.AGREED

    @property
    def asked(self) -> tuple[PersonId, ...]:
        """The parties who get an ask: both, unless one is the introducer."""
        return tuple(ask.party for ask in self.asks if not ask.implied)

    @property
    def members(self) -> tuple[PersonId, ...]:
        """Who is put into the conversation: the two, a before b, and an introducer last."""
        others = tuple(ask.party for ask in self.asks if ask.party != self.introducer)
        joins = self.introducer_joins or len(others) < len(self.asks)
        return (*others, self.introducer) if joins else others

    @property
    def gives_up_at(self) -> datetime:
        """When it ends if there is no slot until then."""
        return self.no_later(self.created_at + WAITS_AT_MOST)

    def no_later(self, moment: datetime) -> datetime:
        """Let nothing outlast the day that whoever asked for it was named."""
        return moment if self.ends_by is None else min(moment, self.ends_by)

    def ask(self, key: str) -> Ask:
        """Find an ask by its id."""
        return next(ask for ask in self.asks if ask.id == key)

    def ask_of(self, party: PersonId) -> Ask:
        """Find a party's ask."""
        return next(ask for ask in self.asks if ask.party == party)

    def others(self, person: PersonId) -> frozenset[PersonId]:
        """Name everyone else in it, whom this person may have blocked."""
        return frozenset({self.introducer, *(ask.party for ask in self.asks)} - {person})

    def other(self, party: PersonId) -> PersonId:
        """Find whom this party is to meet."""
        return next(ask.party for ask in self.asks if ask.party != party)


@dataclass(frozen=True, slots=True)
class Question:
    """A party's question; its words are erased when the introduction ends."""

    id: str
    introduction: str
    party: PersonId
    words: str
    reply: str | None = None


# What can happen: frozen, in the past tense. `party` is the person whom an event concerns.


@dataclass(frozen=True, slots=True)
class Released:
    """Both are asked, and may answer until an instant (UTC)."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Queued:
    """At release, somebody has no slot this week before `until` (UTC)."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Answered:
    """A party gave an answer; `on` is the date (UTC) of later and again.

    After "ask me again" it stays open until `until` (UTC) at least. `standing_until` is set where
    a standing yes, which is given until then (UTC), answers in the party's place.
    """

    party: PersonId
    answer: Answer
    on: datetime | None = None
    until: datetime | None = None
    standing_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """A party opted out, blocked one of the others, left the workspace or was forgotten."""

    party: PersonId


@dataclass(frozen=True, slots=True)
class WordsAdded:
    """A party gave words with their yes, for the other to read if it opens."""

    party: PersonId
    words: str


@dataclass(frozen=True, slots=True)
class Told:
    """A party said no and lets the introducer know: in a ready-made sentence, or own words."""

    party: PersonId
    choice: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Paused:
    """A party paused introductions until an instant (UTC), or resumed them (None)."""

    party: PersonId
    until: datetime | None


@dataclass(frozen=True, slots=True)
class TimePassed:
    """The moment that `wake_at` found has come."""


@dataclass(frozen=True, slots=True)
class Attempted:
    """The relay claims an attempt to open the conversation, and all settings admit it."""


@dataclass(frozen=True, slots=True)
class ConversationCreated:
    """The platform created the conversation; `reference` is how its adapter names it."""

    reference: str


#: Triggers that are events as they are. The others are found by reading an event.
ExternalTrigger = Literal[
    Trigger.RELEASE_REFUSED,
    Trigger.WITHDREW,
    Trigger.REQUEST_WITHDRAWN,
    Trigger.ASK_UNDELIVERABLE,
    Trigger.ATTEMPT_REFUSED,
    Trigger.GREETED,
    Trigger.OPENING_FAILED,
    Trigger.WORKSPACE_REMOVED,
]

_ReadEvent = (
    Released
    | Queued
    | Answered
    | Left
    | WordsAdded
    | Told
    | Paused
    | TimePassed
    | Attempted
    | ConversationCreated
)
Event = _ReadEvent | ExternalTrigger


# The step.


class Verdict(Enum):
    """How an event was taken; whoever caused it gets a reply that fits."""

    #: Something changed.
    ACCEPTED = auto()
    #: It is so already.
    UNCHANGED = auto()
    #: The introduction has ended, its deadline has passed, or it is being opened.
    TOO_LATE = auto()
    #: "Ask me again" was used before.
    ONLY_ONCE = auto()


@dataclass(frozen=True, slots=True)
class Transition:
    """What an event comes to: the introduction after it, and what moved it, if anything did."""

    introduction: Introduction
    trigger: Trigger | None = None
    actor: PersonId | None = None  #: whose click it was, where their reply says what follows
    told: Told | None = None  #: what the message to the introducer repeats
    verdict: Verdict = Verdict.ACCEPTED


def step(introduction: Introduction, event: Event, now: datetime) -> Transition:
    """Apply an event at `now` (UTC); one that the tables don't list changes nothing."""
    reading = (
        Transition(introduction, event)
        if isinstance(event, Trigger)
        else _read(introduction, event, now)
    )
    if reading.trigger is None:
        return reading
    target = INTRODUCTION[introduction.state].get(reading.trigger)
    if target is None:
        return Transition(introduction, verdict=Verdict.TOO_LATE)
    moved = replace(reading.introduction, state=target)
    return replace(reading, introduction=_enter(moved, reading.trigger, now))


def wake_at(introduction: Introduction) -> datetime | None:
    """Find the next moment (UTC) at which time itself is an event; None while only people act."""
    if introduction.state is State.WAITING:
        at = introduction.slot_free_at or introduction.created_at
        return min(at, introduction.gives_up_at)
    if introduction.state is State.ASKING and introduction.deadline is not None:
        yeses = (ask for ask in introduction.asks if ask.answer in YESES)
        resumes = [ask.paused_until for ask in yeses if ask.paused_until is not None]
        return min([introduction.deadline, *resumes])
    return None


# First part of a step: what an event means, and what it triggers. A reading without a trigger is
# already the whole transition.


def _read(introduction: Introduction, event: _ReadEvent, now: datetime) -> Transition:
    match event:
        case Released() | Queued():
            return _release_tried(introduction, event, now)
        case Answered():
            return _answered(introduction, event, now)
        case Left():
            return _left(introduction, event)
        case WordsAdded():
            return _words_added(introduction, event, now)
        case Told():
            return _told(introduction, event, now)
        case Paused():
            return _paused(introduction, event, now)
        case TimePassed():
            return _time_passed(introduction, now)
        case Attempted():
            return _attempted(introduction, now)
        case ConversationCreated():
            created = replace(introduction, conversation=event.reference)
            return Transition(created, Trigger.CREATED)
    assert_never(event)


def _too_late(introduction: Introduction) -> Transition:
    return Transition(introduction, verdict=Verdict.TOO_LATE)


def _unchanged(introduction: Introduction) -> Transition:
    return Transition(introduction, verdict=Verdict.UNCHANGED)


def _release_tried(
    introduction: Introduction, event: Released | Queued, now: datetime
) -> Transition:
    if introduction.state is not State.WAITING:
        return _too_late(introduction)
    if isinstance(event, Released):
        until = introduction.no_later(event.until)
        asked = replace(introduction, released_at=now, deadline=until)
        return Transition(asked, Trigger.RELEASED)
    waiting = replace(introduction, slot_free_at=event.until, queued=True)
    return Transition(waiting, None if introduction.queued else Trigger.QUEUED)


def _answered(introduction: Introduction, event: Answered, now: datetime) -> Transition:
    ask = introduction.ask_of(event.party)
    listed = event.answer in ASK[ask.answer]
    if not introduction.takes_answers(now) or ask.implied or not listed:
        return _too_late(introduction)
    answered = _with_answer(ask, event)
    if answered == ask:
        return _unchanged(introduction)
    if event.answer is Answer.AGAIN and ask.again_at is not None:
        return Transition(introduction, verdict=Verdict.ONLY_ONCE)
    changed = _with_ask(introduction, answered)
    if answered == replace(ask, standing_until=None):  # what had been said before, now by a click
        return Transition(changed)
    if event.answer is Answer.AGAIN and introduction.state is State.ASKING:
        return _asked_again(changed, event)
    return Transition(changed, _trigger_of_answer(changed, now), event.party)


def _asked_again(introduction: Introduction, event: Answered) -> Transition:
    """Let "ask me again" move the deadline, which never moves back."""
    until = introduction.no_later(event.until) if event.until else None
    known = [at for at in (introduction.deadline, until) if at is not None]
    deadline = max(known, default=None)
    trigger = Trigger.SOON_AGAIN if deadline == introduction.deadline else Trigger.DEADLINE_MOVED
    return Transition(replace(introduction, deadline=deadline), trigger, event.party)


def _with_answer(ask: Ask, event: Answered) -> Ask:
    answer = event.answer
    return replace(
        ask,
        answer=answer,
        not_before=event.on if answer is Answer.LATER else None,
        again_at=event.on if answer is Answer.AGAIN else ask.again_at,
        words=ask.words if answer in YESES else None,
        standing_until=event.standing_until,
    )


def _left(introduction: Introduction, event: Left) -> Transition:
    ask = introduction.ask_of(event.party)
    if introduction.state not in (State.ASKING, State.AGREED) or ask.implied:
        return _too_late(introduction)
    silent = replace(ask, answer=Answer.NONE, not_before=None, words=None, standing_until=None)
    if silent == ask:
        return _unchanged(introduction)
    taken_back = introduction.state is State.AGREED
    changed = _with_ask(introduction, silent)
    return Transition(changed, Trigger.TAKEN_BACK if taken_back else None, event.party)


def _words_added(introduction: Introduction, event: WordsAdded, now: datetime) -> Transition:
    ask = introduction.ask_of(event.party)
    if not introduction.takes_answers(now) or ask.answer not in YESES:
        return _too_late(introduction)
    return Transition(_with_ask(introduction, replace(ask, words=event.words)))


def _told(introduction: Introduction, event: Told, now: datetime) -> Transition:
    if not introduction.takes_answers(now):
        return _too_late(introduction)
    return Transition(introduction, Trigger.TOLD, event.party, event)


def _paused(introduction: Introduction, event: Paused, now: datetime) -> Transition:
    if introduction.state not in (State.ASKING, State.AGREED):
        return _too_late(introduction)
    ask = replace(introduction.ask_of(event.party), paused_until=event.until)
    changed = _with_ask(introduction, ask)
    if introduction.state is State.AGREED:  # each attempt to open looks at the settings
        return Transition(changed)
    return Transition(changed, _agreement(changed, now))


def _time_passed(introduction: Introduction, now: datetime) -> Transition:
    if introduction.state is State.WAITING and now >= introduction.gives_up_at:
        return Transition(introduction, Trigger.WAITED_TOO_LONG)
    if introduction.state is not State.ASKING:
        return _unchanged(introduction)
    if not introduction.takes_answers(now):
        return Transition(introduction, Trigger.DEADLINE_PASSED)
    a, b = (
        ask if ask.paused(now) else replace(ask, paused_until=None) for ask in introduction.asks
    )
    resumed = replace(introduction, asks=(a, b))
    return Transition(resumed, _agreement(resumed, now))


def _attempted(introduction: Introduction, now: datetime) -> Transition:
    if introduction.state is State.OPENING:  # a later attempt: nothing new begins
        return _unchanged(introduction)
    if introduction.opens_at is None or now < introduction.opens_at:
        return _unchanged(introduction)
    return Transition(introduction, Trigger.ATTEMPT_BEGAN)


def _trigger_of_answer(introduction: Introduction, now: datetime) -> Trigger | None:
    """Find what an answer triggers, from both asks as they are with it."""
    if introduction.state is State.AGREED:
        return _disagreement(introduction, now)
    return _agreement(introduction, now)


def _agreement(introduction: Introduction, now: datetime) -> Trigger | None:
    both = all(ask.stands(now) for ask in introduction.asks)
    return Trigger.BOTH_STAND if both and introduction.takes_answers(now) else None


def _disagreement(introduction: Introduction, now: datetime) -> Trigger | None:
    if any(ask.answer not in YESES for ask in introduction.asks):
        return Trigger.TAKEN_BACK
    moved = _earliest_opening(introduction, now) != introduction.opens_at
    return Trigger.DATE_MOVED if moved else None


def _with_ask(introduction: Introduction, ask: Ask) -> Introduction:
    a, b = (ask if old.id == ask.id else old for old in introduction.asks)
    return replace(introduction, asks=(a, b))


# Third part of a step: what the new state fixes.


def _enter(introduction: Introduction, trigger: Trigger, now: datetime) -> Introduction:
    """Fill in times and dates, or at an end erase what only a live introduction needs."""
    if not introduction.live:
        return _ended(introduction, now)
    fill = _FILL.get(trigger)
    return fill(introduction, now) if fill else introduction


def _ended(introduction: Introduction, now: datetime) -> Introduction:
    """Erase the answers and every trace of them (promise 10); of an undone one, its words too."""
    a, b = (
        Ask(ask.id, ask.party, None if introduction.undone else ask.note, ask.implied)
        for ask in introduction.asks
    )
    return replace(
        introduction,
        asks=(a, b),
        reason="" if introduction.undone else introduction.reason,
        ended_at=now,
        slot_free_at=None,
        deadline=None,
        opens_at=None,
        attempted_at=None,
    )


def _date_set(introduction: Introduction, now: datetime) -> Introduction:
    return replace(introduction, opens_at=_earliest_opening(introduction, now))


def _earliest_opening(introduction: Introduction, now: datetime) -> datetime:
    dates = [ask.not_before for ask in introduction.asks if ask.not_before is not None]
    return max((now, *dates))


def _attempt_began(introduction: Introduction, now: datetime) -> Introduction:
    return replace(introduction, attempted_at=now)


_FILL: dict[Trigger, Callable[[Introduction, datetime], Introduction]] = {
    Trigger.BOTH_STAND: _date_set,
    Trigger.DATE_MOVED: _date_set,
    Trigger.ATTEMPT_BEGAN: _attempt_began,
}
