"""The step of the machine: one event, one moment, one decision. Pure: `now` is an argument."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto
from functools import singledispatch

from bot.domain import events
from bot.domain.effects import Effect, follows
from bot.domain.introduction import (
    ASK,
    INTRODUCTION,
    Answer,
    Ask,
    Introduction,
    Said,
    State,
    Trigger,
)
from bot.domain.people import PersonId
from bot.domain.rules import OPEN_AFTER_AGAIN, WAITS_AT_MOST, Rules


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
class Decision:
    """The introduction after an event, what is to be sent, and how the event was taken."""

    introduction: Introduction
    effects: tuple[Effect, ...] = ()
    verdict: Verdict = Verdict.ACCEPTED


@dataclass(frozen=True, slots=True)
class _Reading:
    """What an event means here: the changed asks and fields, and what they trigger."""

    introduction: Introduction
    trigger: Trigger | None = None
    actor: PersonId | None = None
    params: tuple[tuple[str, str], ...] = ()
    verdict: Verdict = Verdict.ACCEPTED


def apply(introduction: Introduction, event: events.Event, now: datetime, rules: Rules) -> Decision:
    """Decide what an event at `now` (UTC) changes and sends; an illegal one changes nothing."""
    reading = _read(event, introduction, now)
    if reading.trigger is None:
        return Decision(reading.introduction, verdict=reading.verdict)
    target = INTRODUCTION[introduction.state].get(reading.trigger)
    if target is None:
        return Decision(introduction, verdict=Verdict.TOO_LATE)
    after = _enter(replace(reading.introduction, state=target), reading.trigger, now)
    sent = follows(after, reading.trigger, now, rules, actor=reading.actor, params=reading.params)
    return Decision(after, sent)


def wake_at(introduction: Introduction) -> datetime | None:
    """Find the next moment (UTC) at which time itself is an event; None while only people act."""
    if introduction.state is State.WAITING:
        gives_up = introduction.created_at + WAITS_AT_MOST
        return min(introduction.slot_free_at or introduction.created_at, gives_up)
    if introduction.state is State.ASKING and introduction.deadline is not None:
        yeses = (ask for ask in introduction.asks if ask.answer in (Answer.YES, Answer.LATER))
        resumes = [ask.paused_until for ask in yeses if ask.paused_until is not None]
        return min([introduction.deadline, *resumes])
    return None


@singledispatch
def _read(event: events.Event, introduction: Introduction, now: datetime) -> _Reading:
    """Events that need no reading trigger what `_TRIGGERS` says."""
    return _Reading(introduction, _TRIGGERS[type(event)])


_TRIGGERS: dict[type, Trigger] = {
    events.Released: Trigger.RELEASED,
    events.ReleaseRefused: Trigger.RELEASE_REFUSED,
    events.Withdrew: Trigger.WITHDREW,
    events.AskUndeliverable: Trigger.ASK_UNDELIVERABLE,
    events.AttemptRefused: Trigger.ATTEMPT_REFUSED,
    events.Greeted: Trigger.GREETED,
    events.OpeningFailed: Trigger.OPENING_FAILED,
    events.WorkspaceRemoved: Trigger.WORKSPACE_REMOVED,
}


@_read.register
def _(event: events.Queued, introduction: Introduction, now: datetime) -> _Reading:
    if introduction.state is not State.WAITING:
        return _Reading(introduction, verdict=Verdict.TOO_LATE)
    waiting = replace(introduction, slot_free_at=event.until, queued=True)
    return _Reading(waiting, None if introduction.queued else Trigger.QUEUED)


@_read.register
def _(event: events.Answered, introduction: Introduction, now: datetime) -> _Reading:
    ask = introduction.ask_of(event.party)
    if not introduction.takes_answers(now) or ask.implied:
        return _Reading(introduction, verdict=Verdict.TOO_LATE)
    changed = _answer(ask, event)
    if event.said is Said.AGAIN and ask.again_at is not None and changed != ask:
        return _Reading(introduction, verdict=Verdict.ONLY_ONCE)
    return _asks_changed(introduction, changed, event.party, now)


@_read.register
def _(event: events.WordsAdded, introduction: Introduction, now: datetime) -> _Reading:
    ask = introduction.ask_of(event.party)
    if not introduction.takes_answers(now) or ask.answer not in (Answer.YES, Answer.LATER):
        return _Reading(introduction, verdict=Verdict.TOO_LATE)
    return _Reading(_with_ask(introduction, replace(ask, words=event.words)))


@_read.register
def _(event: events.Told, introduction: Introduction, now: datetime) -> _Reading:
    if not introduction.takes_answers(now):
        return _Reading(introduction, verdict=Verdict.TOO_LATE)
    params = (("party", str(event.party)), ("choice", event.choice), ("words", event.words))
    return _Reading(introduction, Trigger.TOLD, event.party, params)


@_read.register
def _(event: events.Paused, introduction: Introduction, now: datetime) -> _Reading:
    if introduction.state not in (State.ASKING, State.AGREED):
        return _Reading(introduction, verdict=Verdict.TOO_LATE)
    ask = replace(introduction.ask_of(event.party), paused_until=event.until)
    changed = _with_ask(introduction, ask)
    if introduction.state is State.AGREED:  # each attempt to open looks at the settings
        return _Reading(changed)
    return _Reading(changed, _agreement(changed, now))


@_read.register
def _(event: events.TimePassed, introduction: Introduction, now: datetime) -> _Reading:
    if introduction.state is State.WAITING and now >= introduction.created_at + WAITS_AT_MOST:
        return _Reading(introduction, Trigger.WAITED_TOO_LONG)
    if introduction.state is not State.ASKING:
        return _Reading(introduction, verdict=Verdict.UNCHANGED)
    if not introduction.takes_answers(now):
        return _Reading(introduction, Trigger.DEADLINE_PASSED)
    a, b = (
        ask if ask.paused(now) else replace(ask, paused_until=None) for ask in introduction.asks
    )
    resumed = replace(introduction, asks=(a, b))
    return _Reading(resumed, _agreement(resumed, now))


@_read.register
def _(event: events.AttemptBegan, introduction: Introduction, now: datetime) -> _Reading:
    if introduction.state is State.OPENING:  # a later attempt: nothing new begins
        return _Reading(introduction, verdict=Verdict.UNCHANGED)
    if introduction.opens_at is None or now < introduction.opens_at:
        return _Reading(introduction, verdict=Verdict.UNCHANGED)
    return _Reading(introduction, Trigger.ATTEMPT_BEGAN)


@_read.register
def _(event: events.ConversationCreated, introduction: Introduction, now: datetime) -> _Reading:
    return _Reading(replace(introduction, conversation=event.reference), Trigger.CREATED)


def _answer(ask: Ask, event: events.Answered) -> Ask:
    answer = ASK[ask.answer][event.said]
    yes = answer in (Answer.YES, Answer.LATER)
    return replace(
        ask,
        answer=answer,
        not_before=event.on if answer is Answer.LATER else None,
        again_at=event.on if answer is Answer.AGAIN else ask.again_at,
        words=ask.words if yes else None,
    )


def _asks_changed(introduction: Introduction, ask: Ask, actor: PersonId, now: datetime) -> _Reading:
    changed = _with_ask(introduction, ask)
    if changed == introduction:
        return _Reading(introduction, verdict=Verdict.UNCHANGED)
    if introduction.state is State.AGREED:
        return _Reading(changed, _disagreement(changed, now), actor)
    if ask.answer is Answer.AGAIN:
        moved = _latest_deadline(changed, now) != introduction.deadline
        return _Reading(changed, Trigger.DEADLINE_MOVED if moved else Trigger.SOON_AGAIN, actor)
    return _Reading(changed, _agreement(changed, now), actor)


def _agreement(introduction: Introduction, now: datetime) -> Trigger | None:
    both = all(ask.stands(now) for ask in introduction.asks)
    return Trigger.BOTH_STAND if both and introduction.takes_answers(now) else None


def _disagreement(introduction: Introduction, now: datetime) -> Trigger | None:
    if any(ask.answer not in (Answer.YES, Answer.LATER) for ask in introduction.asks):
        return Trigger.TAKEN_BACK
    moved = _earliest_opening(introduction, now) != introduction.opens_at
    return Trigger.DATE_MOVED if moved else None


def _earliest_opening(introduction: Introduction, now: datetime) -> datetime:
    dates = [ask.not_before for ask in introduction.asks if ask.not_before is not None]
    return max((now, *dates))


def _with_ask(introduction: Introduction, ask: Ask) -> Introduction:
    a, b = (ask if old.id == ask.id else old for old in introduction.asks)
    return replace(introduction, asks=(a, b))


def _enter(introduction: Introduction, trigger: Trigger, now: datetime) -> Introduction:
    """Fill in what the new state fixes: times and dates, and what the end erases."""
    if not introduction.live:
        return _ended(introduction, now)
    fill = _FILL.get(trigger)
    return fill(introduction, now) if fill else introduction


def _ended(introduction: Introduction, now: datetime) -> Introduction:
    """Erase the answers and every trace of them (promise 10)."""
    a, b = (Ask(ask.id, ask.party, ask.note, ask.implied) for ask in introduction.asks)
    return replace(
        introduction,
        asks=(a, b),
        ended_at=now,
        slot_free_at=None,
        deadline=None,
        opens_at=None,
        attempted_at=None,
    )


def _released(introduction: Introduction, now: datetime) -> Introduction:
    return replace(introduction, released_at=now, deadline=now + introduction.open_for)


def _date_set(introduction: Introduction, now: datetime) -> Introduction:
    return replace(introduction, opens_at=_earliest_opening(introduction, now))


def _deadline_moved(introduction: Introduction, now: datetime) -> Introduction:
    return replace(introduction, deadline=_latest_deadline(introduction, now))


def _latest_deadline(introduction: Introduction, now: datetime) -> datetime:
    dates = [ask.again_at + OPEN_AFTER_AGAIN for ask in introduction.asks if ask.again_at]
    return max((introduction.deadline or now, *dates))


def _attempted(introduction: Introduction, now: datetime) -> Introduction:
    return replace(introduction, attempted_at=now)


_FILL: dict[Trigger, Callable[[Introduction, datetime], Introduction]] = {
    Trigger.RELEASED: _released,
    Trigger.BOTH_STAND: _date_set,
    Trigger.DATE_MOVED: _date_set,
    Trigger.DEADLINE_MOVED: _deadline_moved,
    Trigger.ATTEMPT_BEGAN: _attempted,
}
