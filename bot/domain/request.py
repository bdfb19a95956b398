"""What a request is, what can happen to it, and where each event takes it.

A requester wants to meet a target and asks a connector, who knows both, to introduce them. Pure: no
clock and no I/O, and `now` is an argument (UTC). What is sent after a step is in
`bot.domain.request_effects`.

What comes of it happens in an ordinary introduction by the connector, whose machine is in
`bot.domain.introduction`. The requester's yes is implied there, so they aren't asked and read
nothing of it until it opens. `news_of` turns what happens to that introduction into an event here.

The one rule behind the table
=============================

All that a requester can see depends on when they asked, on what they did themselves, on an opening
or the date that was agreed for it, and on what the connector tells them: on nothing else. So a
request that nothing can come of any more rests until the day that was named when it was made, and
`LAPSED` is entered then and at no other time. One exception: while both yeses stand, the day is
waited past, as a conversation is about to open; if it doesn't, the request ends at once.

`until` and `connector_until` are fixed when the request is made. A place in the connector's week is
taken at the moment at which they are asked or would have been, so that their settings don't show.

The diagram in docs/architecture.md is drawn from `REQUEST` by docs/diagrams.py.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum, auto
from typing import Literal

from bot.domain.introduction import Introduction, State, Verdict
from bot.domain.people import PersonId


class RequestState(StrEnum):
    """Where a request stands; its requester is told no more than whether it has ended."""

    #: From `/intro me` until the undo time is over.
    WAITING = "waiting"
    #: The connector has no place yet this week.
    QUEUED = "queued"
    #: The connector has been asked, and may act until `connector_until`.
    ASKED = "asked"
    #: The connector introduces the two, and the target hasn't said yes.
    INTRODUCED = "introduced"
    #: Both yeses of that introduction stand.
    AGREED = "agreed"
    #: Nothing can come of it any more; it ends on the day that was named.
    RESTING = "resting"
    #: The two are in a conversation, by this request or otherwise.
    OPENED = "opened"
    #: The day that was named is over.
    LAPSED = "lapsed"
    #: The requester took it back, left or was forgotten.
    WITHDRAWN = "withdrawn"
    #: The connector let the requester know.
    TOLD = "told"
    #: The workspace removed the bot.
    FAILED = "failed"


REQUEST_ENDS = frozenset(
    {
        RequestState.OPENED,
        RequestState.LAPSED,
        RequestState.WITHDRAWN,
        RequestState.TOLD,
        RequestState.FAILED,
    }
)
REQUEST_LIVE = frozenset(RequestState) - REQUEST_ENDS


class RequestTrigger(StrEnum):
    """What moves a request; the values are for the docs."""

    ASKED = "the undo time is over: the connector is asked"
    QUEUED = "the connector has no place yet this week"
    NOT_ASKED = "their settings refuse it"
    CONNECTOR_LEFT = "the connector opts out, blocks, leaves or can't be reached"
    HALF_PASSED = "the connector's half is over"
    INTRODUCED = "the connector introduces them"
    INTRODUCTION_UNDONE = "the connector undoes that"
    BOTH_STAND = "the target says yes"
    DATE_MOVED = "another date"
    FELL_THROUGH = "the introduction ends without a conversation"
    FELL_THROUGH_LATE = "it ends so after the day that was named"
    DAY_PASSED = "the day that was named is over"
    MET = "a conversation of the two opens"
    TOLD = "the connector lets the requester know"
    WITHDREW = "the requester withdraws, opts out, blocks, leaves or is forgotten"
    WORKSPACE_REMOVED = "the workspace removes the bot"


_S, _T = RequestState, RequestTrigger
#: The undo time is over with each of these.
_CONFIRMS = frozenset({_T.ASKED, _T.QUEUED, _T.NOT_ASKED, _T.HALF_PASSED})
_ANY_TIME = {
    _T.MET: _S.OPENED,
    _T.WITHDREW: _S.WITHDRAWN,
    _T.WORKSPACE_REMOVED: _S.FAILED,
}
_UNTIL_THE_DAY = {**_ANY_TIME, _T.DAY_PASSED: _S.LAPSED}

REQUEST: dict[RequestState, dict[RequestTrigger, RequestState]] = {
    _S.WAITING: {
        _T.ASKED: _S.ASKED,
        _T.QUEUED: _S.QUEUED,
        _T.NOT_ASKED: _S.RESTING,
        _T.HALF_PASSED: _S.RESTING,
        **_UNTIL_THE_DAY,
    },
    _S.QUEUED: {
        _T.ASKED: _S.ASKED,
        _T.NOT_ASKED: _S.RESTING,
        _T.HALF_PASSED: _S.RESTING,
        **_UNTIL_THE_DAY,
    },
    _S.ASKED: {
        _T.INTRODUCED: _S.INTRODUCED,
        _T.TOLD: _S.TOLD,
        _T.HALF_PASSED: _S.RESTING,
        _T.CONNECTOR_LEFT: _S.RESTING,
        **_UNTIL_THE_DAY,
    },
    _S.INTRODUCED: {
        _T.INTRODUCTION_UNDONE: _S.ASKED,
        _T.BOTH_STAND: _S.AGREED,
        _T.FELL_THROUGH: _S.RESTING,
        **_UNTIL_THE_DAY,
    },
    _S.AGREED: {
        _T.DATE_MOVED: _S.AGREED,
        _T.FELL_THROUGH: _S.RESTING,
        _T.FELL_THROUGH_LATE: _S.LAPSED,
        **_ANY_TIME,
    },
    _S.RESTING: _UNTIL_THE_DAY,
    **{end: {} for end in sorted(REQUEST_ENDS)},
}


@dataclass(frozen=True, slots=True)
class Request:
    """A wish to be introduced by somebody in between. All times are instants in UTC."""

    id: str
    requester: PersonId
    connector: PersonId
    target: PersonId
    created_at: datetime
    until: datetime  #: the requester hears by then: fixed when the request is made
    connector_until: datetime  #: the connector may act until then
    reason: str = ""
    state: RequestState = RequestState.WAITING
    #: When to try to ask the connector: first the end of the undo time, then when a place is free.
    slot_free_at: datetime | None = None
    confirmed_at: datetime | None = None  #: when the undo time was found to be over
    #: When the connector was asked, or would have been but for somebody's settings: from then on a
    #: place in their week is taken.
    released_at: datetime | None = None
    asked_at: datetime | None = None  #: when the connector was asked indeed
    declined: bool = False  #: the connector said "not this time", which they may still change
    introduction: str | None = None  #: that the connector made of it
    opens_at: datetime | None = None  #: the agreed date that the requester was told, if any
    ended_at: datetime | None = None

    @property
    def live(self) -> bool:
        """Whether it hasn't ended."""
        return self.state in REQUEST_LIVE

    @property
    def undone(self) -> bool:
        """Whether it was taken back before anything came of it: as if it had never been."""
        return self.state is RequestState.WITHDRAWN and self.confirmed_at is None

    @property
    def people(self) -> frozenset[PersonId]:
        """Everyone in it."""
        return frozenset({self.requester, self.connector, self.target})

    def others(self, person: PersonId) -> frozenset[PersonId]:
        """Name everyone else in it, whom this person may have blocked."""
        return self.people - {person}

    def takes_acts(self, now: datetime) -> bool:
        """Whether the connector may still do something with it."""
        return self.state is RequestState.ASKED and now < self.connector_until


# What can happen: frozen, in the past tense.


@dataclass(frozen=True, slots=True)
class NoPlaceBefore:
    """The undo time is over, and the connector has no place before `until` (UTC)."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Introduced:
    """The connector makes an introduction of it."""

    introduction: str


@dataclass(frozen=True, slots=True)
class Agreed:
    """Both yeses of its introduction stand, and it opens at `opens_at` (UTC)."""

    opens_at: datetime


class RequestNews(StrEnum):
    """Events that carry nothing."""

    DECLINED = auto()
    FELL_THROUGH = auto()
    TIME_PASSED = auto()


#: Triggers that are events as they are. The others are found by reading an event.
RequestExternal = Literal[
    RequestTrigger.ASKED,
    RequestTrigger.NOT_ASKED,
    RequestTrigger.CONNECTOR_LEFT,
    RequestTrigger.INTRODUCTION_UNDONE,
    RequestTrigger.MET,
    RequestTrigger.TOLD,
    RequestTrigger.WITHDREW,
    RequestTrigger.WORKSPACE_REMOVED,
]
RequestEvent = NoPlaceBefore | Introduced | Agreed | RequestNews | RequestExternal


@dataclass(frozen=True, slots=True)
class RequestTransition:
    """What an event comes to: the request after it, and what moved it, if anything did."""

    request: Request
    trigger: RequestTrigger | None = None
    verdict: Verdict = Verdict.ACCEPTED


def step_request(request: Request, event: RequestEvent, now: datetime) -> RequestTransition:
    """Apply an event at `now` (UTC); one that the table doesn't list changes nothing."""
    reading = (
        RequestTransition(request, event)
        if isinstance(event, RequestTrigger)
        else _read(request, event, now)
    )
    if reading.trigger is None:
        return reading
    state = REQUEST[request.state].get(reading.trigger)
    if state is None or (request.state is _S.ASKED and _too_late(reading.trigger, request, now)):
        return RequestTransition(request, verdict=Verdict.TOO_LATE)
    moved = replace(reading.request, state=state)
    return replace(reading, request=_entered(moved, reading.trigger, now))


def _too_late(trigger: RequestTrigger, request: Request, now: datetime) -> bool:
    """Whether the connector comes too late, also where the timer hasn't run yet."""
    return trigger in (_T.INTRODUCED, _T.TOLD) and not request.takes_acts(now)


def _read(request: Request, event: RequestEvent, now: datetime) -> RequestTransition:
    match event:
        case NoPlaceBefore(until):
            trigger = _T.QUEUED if request.state is _S.WAITING else None
            return RequestTransition(replace(request, slot_free_at=until), trigger)
        case Introduced(introduction):
            made = replace(request, introduction=introduction, declined=False)
            return RequestTransition(made, _T.INTRODUCED)
        case Agreed(opens_at):
            told = opens_at if opens_at > now else request.opens_at
            trigger = _T.DATE_MOVED if request.state is _S.AGREED else _T.BOTH_STAND
            return RequestTransition(replace(request, opens_at=told), trigger)
        case RequestNews.DECLINED:
            return _declined(request, now)
        case RequestNews.FELL_THROUGH:
            late = request.state is _S.AGREED and now >= request.until
            return RequestTransition(request, _T.FELL_THROUGH_LATE if late else _T.FELL_THROUGH)
        case _:
            return _time_passed(request, now)


def _declined(request: Request, now: datetime) -> RequestTransition:
    if not request.takes_acts(now):
        return RequestTransition(request, verdict=Verdict.TOO_LATE)
    if request.declined:
        return RequestTransition(request, verdict=Verdict.UNCHANGED)
    return RequestTransition(replace(request, declined=True))


def _time_passed(request: Request, now: datetime) -> RequestTransition:
    if now >= request.until and _T.DAY_PASSED in REQUEST[request.state]:
        return RequestTransition(request, _T.DAY_PASSED)
    if now >= request.connector_until and _T.HALF_PASSED in REQUEST[request.state]:
        return RequestTransition(request, _T.HALF_PASSED)
    return RequestTransition(request, verdict=Verdict.UNCHANGED)


def _entered(request: Request, trigger: RequestTrigger, now: datetime) -> Request:
    """Fill in what the new state fixes; forget what only the state before needs."""
    if not request.live:
        return _ended(request, now)
    if trigger in _CONFIRMS and request.confirmed_at is None:
        request = replace(request, confirmed_at=now)
    if trigger in (_T.ASKED, _T.NOT_ASKED):
        request = replace(request, released_at=now)
    if trigger is _T.ASKED:
        request = replace(request, asked_at=now)
    if request.state is not _S.QUEUED:
        request = replace(request, slot_free_at=None)
    if request.state is not _S.ASKED:
        request = replace(request, declined=False)
    if request.state in (_S.ASKED, _S.RESTING):
        request = replace(request, introduction=None)
    return request


def _ended(request: Request, now: datetime) -> Request:
    return replace(
        request,
        reason="" if request.undone else request.reason,
        declined=False,
        slot_free_at=None,
        introduction=None,
        opens_at=None,
        ended_at=now,
    )


def request_wakes_at(request: Request) -> datetime | None:
    """Find the next moment (UTC) at which time itself is an event; None while a date is awaited."""
    match request.state:
        case RequestState.WAITING | RequestState.QUEUED:
            return min(request.slot_free_at or request.created_at, request.connector_until)
        case RequestState.ASKED:
            return request.connector_until
        case RequestState.INTRODUCED | RequestState.RESTING:
            return request.until
    return None


def news_of(before: Introduction, after: Introduction) -> RequestEvent | None:
    """Tell what a step of its introduction means for a request."""
    if after.state is State.AGREED and after.opens_at is not None:
        return Agreed(after.opens_at) if after.opens_at != before.opens_at else None
    if after.live or not before.live:
        return None
    if after.state is State.OPENED:
        return RequestTrigger.MET
    return RequestTrigger.INTRODUCTION_UNDONE if after.undone else RequestNews.FELL_THROUGH
