"""The machine: what an introduction is, what can happen to it, and what follows.

Two small tables. `ASK` says what a party's answer becomes; `INTRODUCTION` says where the whole
goes. "Both said yes" is derived from the two asks and never stored. The events are in
`bot.domain.events`, the step that applies them in `bot.domain.machine`, and what follows from a
transition is a third table, in `bot.domain.effects`.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.people import PersonId


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


class Said(StrEnum):
    """What can happen to one ask."""

    YES = "yes"
    LATER = "later"
    NO = "no"
    AGAIN = "again"
    #: Opted out, blocked the introducer, left the workspace or was forgotten.
    LEFT = "left"


#: Every answer may be changed to every other until the deadline; leaving erases it.
ASK: dict[Answer, dict[Said, Answer]] = {
    answer: {
        Said.YES: Answer.YES,
        Said.LATER: Answer.LATER,
        Said.NO: Answer.NO,
        Said.AGAIN: Answer.AGAIN,
        Said.LEFT: Answer.NONE,
    }
    for answer in Answer
}


class Trigger(StrEnum):
    """What moves an introduction; several events may come to the same trigger."""

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
    WORKSPACE_REMOVED = "the workspace removes the bot"


INTRODUCTION: dict[State, dict[Trigger, State]] = {
    State.WAITING: {
        Trigger.RELEASED: State.ASKING,
        Trigger.QUEUED: State.WAITING,
        Trigger.RELEASE_REFUSED: State.LAPSED,
        Trigger.WAITED_TOO_LONG: State.LAPSED,
        Trigger.WITHDREW: State.WITHDRAWN,
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
    implied: bool = False  #: the introducer is this party: their own yes is known
    answer: Answer = Answer.NONE
    not_before: datetime | None = None
    words: str | None = None
    again_at: datetime | None = None
    paused_until: datetime | None = None

    def paused(self, now: datetime) -> bool:
        """Whether a pause that the party began while this ask was open still lasts."""
        return self.paused_until is not None and now < self.paused_until

    def stands(self, now: datetime) -> bool:
        """Whether a yes stands: a paused party counts as silent while the pause lasts."""
        return self.answer in (Answer.YES, Answer.LATER) and not self.paused(now)


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
    state: State = State.WAITING
    slot_free_at: datetime | None = None  #: while waiting: when it tries (again) to be released
    queued: bool = False  #: the introducer has been told that it waits for a place
    released_at: datetime | None = None
    deadline: datetime | None = None
    opens_at: datetime | None = None
    attempted_at: datetime | None = None  #: when the first attempt to open it began
    conversation: str | None = None
    ended_at: datetime | None = None

    @property
    def live(self) -> bool:
        """Whether it hasn't ended."""
        return self.state in LIVE

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
        """Who is put into the conversation, in the order introducer, a, b."""
        parties = tuple(ask.party for ask in self.asks)
        joins = self.introducer_joins and self.introducer not in parties
        return (self.introducer, *parties) if joins else parties

    def ask(self, key: str) -> Ask:
        """Find an ask by its id."""
        return next(ask for ask in self.asks if ask.id == key)

    def ask_of(self, party: PersonId) -> Ask:
        """Find a party's ask."""
        return next(ask for ask in self.asks if ask.party == party)

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
