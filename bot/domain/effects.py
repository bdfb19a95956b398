"""What follows from a transition: who is sent what and when, and whether it is still wanted.

`apply` is the whole decision about an event: the step of `bot.domain.introduction`, and the effects
that `FOLLOWS` lists for what it triggered.

Whether an effect is wanted depends on its recipient's own answer and settings and on whether the
introduction has ended, never on the other party's answer: that is half of promise 2. The other
half is that nothing in `FOLLOWS` is caused by a no, or by a single yes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.introduction import (
    ENDS,
    Answer,
    Event,
    Introduction,
    State,
    Told,
    Transition,
    Trigger,
    Verdict,
    step,
)
from bot.domain.people import PersonId
from bot.domain.rules import Rules


class EffectKind(StrEnum):
    """The message keys: what an effect says or does when it is delivered."""

    #: To the introducer: both have been asked (a lasting card with Withdraw).
    ASKED = "asked"
    #: To the introducer: it waits until both have a slot (a lasting card with Withdraw).
    QUEUED = "queued"
    #: To a party: the question.
    ASK = "ask"
    #: To a party who hasn't answered: the question once more.
    REMINDER = "reminder"
    #: To a party who chose "ask me again": the question on their date.
    SECOND_ASK = "second_ask"
    #: Both said yes, and the conversation opens on a date.
    AGREED = "agreed"
    #: Create the conversation.
    OPEN = "open"
    #: Say the opening words in it.
    GREETING = "greeting"
    #: To the introducer: how it ended.
    ENDED = "ended"
    #: To a party, after the opening: did you get to talk?
    FOLLOW_UP = "follow_up"
    #: In the conversation: both would still like to talk. `bot.domain.follow_up` makes it.
    BOTH_STILL = "both_still"
    #: To the introducer: a party's thanks, after a yes to the follow-up.
    THANKS = "thanks"
    #: A party's question, passed on to the introducer.
    QUESTION = "question"
    #: The introducer's reply, passed on to the party.
    REPLY = "reply"
    #: To a requester: their request counts (a lasting card with Withdraw).
    REQUESTED = "requested"
    #: To a connector: whether they would introduce two people.
    REQUEST = "request"
    #: To a connector who did nothing with it: the same once more.
    REQUEST_REMINDER = "request_reminder"
    #: To somebody whose standing yes ends soon. It belongs to no introduction.
    STANDING_ENDS = "standing_ends"
    #: To a receiver of reports: what somebody tells the admins. Neither does this.
    REPORT = "report"
    #: In the conversation: times that suit both. No trigger of an introduction does this either.
    TIMES = "times"
    #: To a party who has chosen times: none suited both.
    NO_TIME = "no_time"
    #: Bring all cards of one person in this introduction up to date.
    REFRESH = "refresh"


#: The reference of these is stored on delivery: they are updated later; a follow-up's is removed
#: by its first answer, so that it counts once.
CARDS = frozenset(
    {
        EffectKind.ASKED,
        EffectKind.QUEUED,
        EffectKind.ASK,
        EffectKind.REMINDER,
        EffectKind.SECOND_ASK,
        EffectKind.AGREED,
        EffectKind.QUESTION,
        EffectKind.FOLLOW_UP,
        EffectKind.REQUESTED,
        EffectKind.REQUEST,
        EffectKind.REQUEST_REMINDER,
    }
)
#: What outlives the end of its introduction: cards that can still be answered then.
OUTLIVING = frozenset({EffectKind.FOLLOW_UP})
#: Which call delivers an effect; the others are sends. It is part of the lane that a rate limit
#: holds.
CALLS = {EffectKind.OPEN: "open", EffectKind.REFRESH: "update"}
#: Given up after 24 h of trying (`GIVE_UP_AFTER`), which ends the introduction (promise 6).
VITAL = frozenset({EffectKind.ASK, EffectKind.OPEN, EffectKind.GREETING, EffectKind.REQUEST})
#: Moved into 09-18 on a weekday in the recipient's time zone.
COURTEOUS = frozenset(
    {
        *(EffectKind.REMINDER, EffectKind.FOLLOW_UP, EffectKind.REQUEST_REMINDER),
        EffectKind.STANDING_ENDS,
    }
)
#: What an opted-out, pausing, blocking or departed recipient isn't sent (promise 5).
NEEDS_CONSENT = frozenset(
    {
        EffectKind.ASK,
        EffectKind.REMINDER,
        EffectKind.SECOND_ASK,
        EffectKind.AGREED,
        EffectKind.REPLY,
        EffectKind.FOLLOW_UP,
        EffectKind.REQUEST,
        EffectKind.REQUEST_REMINDER,
    }
)
#: These belong to a request: `bot.domain.request_effects` tells when they are wanted.
OF_REQUESTS = frozenset({EffectKind.REQUESTED, EffectKind.REQUEST, EffectKind.REQUEST_REMINDER})
#: These belong to their recipient alone, and so do the updates of the latter's cards.
OF_PERSONS = frozenset({EffectKind.STANDING_ENDS, EffectKind.REPORT})

_ASKED_STATES = frozenset({State.ASKING, State.AGREED, State.OPENING})

#: In which states an effect is still wanted.
WANTED_IN: dict[EffectKind, frozenset[State]] = {
    EffectKind.ASKED: _ASKED_STATES,
    EffectKind.QUEUED: frozenset({State.WAITING}),
    EffectKind.ASK: _ASKED_STATES,  # with standing yeses both have said yes before they read it
    EffectKind.REMINDER: frozenset({State.ASKING}),
    EffectKind.SECOND_ASK: frozenset({State.ASKING}),
    EffectKind.AGREED: frozenset({State.AGREED}),
    EffectKind.OPEN: frozenset({State.AGREED, State.OPENING}),
    EffectKind.GREETING: frozenset({State.OPENING}),
    EffectKind.ENDED: ENDS,
    EffectKind.FOLLOW_UP: frozenset({State.OPENED}),
    EffectKind.BOTH_STILL: frozenset({State.OPENED}),
    EffectKind.THANKS: frozenset({State.OPENED}),
    EffectKind.QUESTION: _ASKED_STATES,
    EffectKind.REPLY: _ASKED_STATES,
    EffectKind.TIMES: frozenset({State.OPENED}),
    EffectKind.NO_TIME: frozenset({State.OPENED}),
    EffectKind.REFRESH: frozenset(State),
    **dict.fromkeys(sorted(OF_REQUESTS | OF_PERSONS), frozenset[State]()),
}

#: Which own answer a recipient must have for it to be wanted.
WANTED_WITH: dict[EffectKind, Answer] = {
    EffectKind.REMINDER: Answer.NONE,
    EffectKind.SECOND_ASK: Answer.AGAIN,
}

#: These tell of their recipient's own answer, so nothing that others see may depend on them, nor on
#: what becomes of them (promise 2).
TELLS_OF_AN_ANSWER = frozenset(
    {
        *WANTED_WITH,
        *(EffectKind.REFRESH, EffectKind.REQUEST_REMINDER, EffectKind.STANDING_ENDS),
    }
)


class Role(StrEnum):
    """Who gets an effect, in the order introducer, a, b; the values are for the docs."""

    INTRODUCER = "introducer"
    #: The parties who were asked; after the opening both, also one whose yes was implied.
    PARTIES = "parties"
    ALL = "introducer and parties"
    #: The reply to the click tells its actor.
    OTHERS = "all but who clicked"
    ACTOR = "who clicked"
    #: A call about the conversation, or a message in it.
    NOBODY = ""


class Due(StrEnum):
    """When an effect is due; the values are for the docs."""

    NOW = ""
    REMINDER = "when the reminder is due"
    #: A weekend's date was moved when it was chosen, so that the card could name the day.
    AGAIN = "on the chosen date, or the Monday after a weekend"
    OPENING = "on the date of opening"
    FOLLOW_UP = "when the follow-up is due"


class EndReason(StrEnum):
    """Why an introduction ended: stored with the message to the introducer, so values stay."""

    RELEASE_REFUSED = "release_refused"
    WAITED_TOO_LONG = "waited_too_long"
    DEADLINE_PASSED = "deadline_passed"
    TOLD = "told"
    ASK_UNDELIVERABLE = "ask_undeliverable"
    TAKEN_BACK = "taken_back"
    ATTEMPT_REFUSED = "attempt_refused"
    GREETED = "greeted"
    OPENING_FAILED = "opening_failed"
    REQUEST_WITHDRAWN = "request_withdrawn"


class Param(StrEnum):
    """The names of what an effect carries: stored with it, so values stay."""

    #: With `ENDED`: an `EndReason`.
    WHY = "why"
    #: With `ENDED` after a no that was told: whose no, and the ready-made sentence or own words.
    #: `PARTY` also goes with `THANKS`: whose they are.
    PARTY = "party"
    CHOICE = "choice"
    WORDS = "words"
    #: With `QUESTION` and `REPLY`: the question's id.
    QUESTION = "question"
    #: With `REPORT`: its id.
    REPORT = "report"
    #: With `TIMES`: when each begins and ends.
    TIMES = "times"
    #: With `REFRESH`: the reference of the card that the reply to a click has updated.
    EXCEPT = "except"


@dataclass(frozen=True, slots=True)
class Follow:
    """One line of the table of effects; `why` goes with `ENDED` alone."""

    kind: EffectKind
    to: Role
    due: Due = Due.NOW
    why: EndReason | None = None


def _closing(why: EndReason) -> tuple[Follow, ...]:
    return (
        Follow(EffectKind.ENDED, Role.INTRODUCER, why=why),
        Follow(EffectKind.REFRESH, Role.ALL),
    )


_DATE_SET = (
    Follow(EffectKind.AGREED, Role.OTHERS),
    Follow(EffectKind.REFRESH, Role.OTHERS),
    Follow(EffectKind.OPEN, Role.NOBODY, Due.OPENING),
)

#: What each trigger sends, in this order.
FOLLOWS: dict[Trigger, tuple[Follow, ...]] = {
    Trigger.QUEUED: (Follow(EffectKind.QUEUED, Role.INTRODUCER),),
    Trigger.RELEASED: (
        Follow(EffectKind.ASKED, Role.INTRODUCER),
        Follow(EffectKind.REFRESH, Role.INTRODUCER),
        Follow(EffectKind.ASK, Role.PARTIES),
        Follow(EffectKind.REMINDER, Role.PARTIES, Due.REMINDER),
    ),
    Trigger.RELEASE_REFUSED: _closing(EndReason.RELEASE_REFUSED),
    Trigger.WAITED_TOO_LONG: _closing(EndReason.WAITED_TOO_LONG),
    Trigger.BOTH_STAND: _DATE_SET,
    Trigger.DATE_MOVED: _DATE_SET,
    Trigger.DEADLINE_MOVED: (
        Follow(EffectKind.REFRESH, Role.OTHERS),
        Follow(EffectKind.SECOND_ASK, Role.ACTOR, Due.AGAIN),
    ),
    Trigger.SOON_AGAIN: (Follow(EffectKind.SECOND_ASK, Role.ACTOR, Due.AGAIN),),
    Trigger.DEADLINE_PASSED: _closing(EndReason.DEADLINE_PASSED),
    Trigger.TOLD: _closing(EndReason.TOLD),
    Trigger.ASK_UNDELIVERABLE: _closing(EndReason.ASK_UNDELIVERABLE),
    Trigger.TAKEN_BACK: _closing(EndReason.TAKEN_BACK),
    Trigger.ATTEMPT_BEGAN: (),
    Trigger.ATTEMPT_REFUSED: _closing(EndReason.ATTEMPT_REFUSED),
    Trigger.CREATED: (Follow(EffectKind.GREETING, Role.NOBODY),),
    Trigger.GREETED: (
        *_closing(EndReason.GREETED),
        Follow(EffectKind.FOLLOW_UP, Role.PARTIES, Due.FOLLOW_UP),
    ),
    Trigger.OPENING_FAILED: _closing(EndReason.OPENING_FAILED),
    # The introducer's own click is answered by the reply; the cards still change.
    Trigger.WITHDREW: (Follow(EffectKind.REFRESH, Role.ALL),),
    Trigger.REQUEST_WITHDRAWN: _closing(EndReason.REQUEST_WITHDRAWN),
    Trigger.WORKSPACE_REMOVED: (),
}


@dataclass(frozen=True, slots=True)
class Effect:
    """Something to be sent or done at `due`, once; recorded with the change that caused it."""

    kind: EffectKind
    to: PersonId | None
    due: datetime
    cause: str = ""  #: tells effects of one kind to one person apart
    params: tuple[tuple[str, str], ...] = ()

    def param(self, name: Param) -> str:
        """Read a parameter; empty where the effect carries none of this name."""
        return dict(self.params).get(name, "")

    def key(self, introduction: str) -> str:
        """Make the idempotency key, which also seeds the retry jitter: one key, one effect."""
        return "/".join((introduction, self.kind, str(self.to or ""), self.cause))


@dataclass(frozen=True, slots=True)
class Decision:
    """The introduction after an event, what is to be sent, and how the event was taken."""

    introduction: Introduction
    effects: tuple[Effect, ...] = ()
    verdict: Verdict = Verdict.ACCEPTED


def apply(introduction: Introduction, event: Event, now: datetime, rules: Rules) -> Decision:
    """Decide what an event at `now` (UTC) changes and sends; an illegal one changes nothing."""
    transition = step(introduction, event, now)
    effects = tuple(_effects(transition, now, rules))
    return Decision(transition.introduction, effects, transition.verdict)


def _effects(transition: Transition, now: datetime, rules: Rules) -> Iterator[Effect]:
    """List what a transition sends, from the introduction as it stands after it."""
    introduction, trigger, actor = transition.introduction, transition.trigger, transition.actor
    if trigger is None:
        return
    for line in FOLLOWS[trigger]:
        if _needless(line, introduction, trigger, now):
            continue
        due = _moment(line.due, introduction, now, rules, actor)
        cause = _cause(line.kind, introduction, trigger, now)
        params = _params(line.why, transition.told) if line.why else ()
        for person in _recipients(line.to, introduction, actor):
            yield Effect(line.kind, person, due, cause, params)


def _params(why: EndReason, told: Told | None) -> tuple[tuple[Param, str], ...]:
    if told is None:
        return ((Param.WHY, why.value),)
    return (
        (Param.WHY, why.value),
        (Param.PARTY, str(told.party)),
        (Param.CHOICE, told.choice),
        (Param.WORDS, told.words),
    )


def _needless(line: Follow, introduction: Introduction, trigger: Trigger, now: datetime) -> bool:
    if line.kind is EffectKind.ENDED and introduction.state is State.OPENED:
        return introduction.introducer in introduction.members  # they read the greeting
    no_ask_yet = introduction.released_at is None or trigger is Trigger.RELEASED
    if line.kind is EffectKind.REFRESH and no_ask_yet:
        return not introduction.queued  # the introducer has no card yet
    # Nobody is told a date that is now: the conversation opens instead.
    at_once = introduction.opens_at is not None and introduction.opens_at <= now
    told = line.kind in (EffectKind.AGREED, EffectKind.REFRESH)
    return told and at_once and introduction.state is State.AGREED


def _recipients(
    role: Role, introduction: Introduction, actor: PersonId | None
) -> Iterator[PersonId | None]:
    parties = introduction.asked if introduction.released_at else ()
    everyone = dict.fromkeys((introduction.introducer, *parties))
    match role:
        case Role.INTRODUCER:
            yield introduction.introducer
        case Role.PARTIES if introduction.state is State.OPENED:
            yield from (ask.party for ask in introduction.asks)
        case Role.PARTIES:
            yield from parties
        case Role.ALL:
            yield from everyone
        case Role.OTHERS:
            yield from (person for person in everyone if person != actor)
        case Role.ACTOR:
            yield actor
        case Role.NOBODY:
            yield None


def _moment(
    due: Due,
    introduction: Introduction,
    now: datetime,
    rules: Rules,
    actor: PersonId | None,
) -> datetime:
    match due:
        case Due.NOW:
            return now
        case Due.REMINDER:
            return now + rules.remind_after
        case Due.FOLLOW_UP:
            return now + rules.follow_up_after
        case Due.OPENING:
            return introduction.opens_at or now
        case Due.AGAIN:
            again_at = introduction.ask_of(actor).again_at if actor is not None else None
            return again_at or now


def _cause(kind: EffectKind, introduction: Introduction, trigger: Trigger, now: datetime) -> str:
    if kind is EffectKind.OPEN and introduction.opens_at:
        return introduction.opens_at.isoformat()
    if kind is EffectKind.AGREED and introduction.opens_at:  # also when a date is set a second time
        return f"{introduction.opens_at.isoformat()}@{now.isoformat()}"
    if kind is EffectKind.REFRESH:
        return f"{trigger.name.lower()}@{now.isoformat()}"
    return ""


def wanted(
    introduction: Introduction, effect: Effect, now: datetime, *, consents: bool = True
) -> bool:
    """Tell whether an effect should still be sent; `consents` are its recipient's own settings."""
    if introduction.state not in WANTED_IN[effect.kind]:
        return False
    if effect.kind in NEEDS_CONSENT and not consents:
        return False
    if effect.kind in WANTED_WITH and not _answered_so(introduction, effect, now):
        return False
    if effect.kind in (EffectKind.AGREED, EffectKind.OPEN) and introduction.opens_at is not None:
        return effect.cause.partition("@")[0] == introduction.opens_at.isoformat()
    return True


def _answered_so(introduction: Introduction, effect: Effect, now: datetime) -> bool:
    too_late = introduction.deadline is not None and now >= introduction.deadline
    own = next(ask.answer for ask in introduction.asks if ask.party == effect.to)
    return not too_late and own is WANTED_WITH[effect.kind]
