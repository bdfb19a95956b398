"""What follows from a step of a request: who is sent what and when.

Nothing here goes to the requester because of what the connector or the target did, but for an
opening, an agreed date, and what the connector tells.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.domain.effects import Due, Effect, EffectKind, EndReason, Param
from bot.domain.introduction import Told, Verdict
from bot.domain.request import (
    Request,
    RequestEvent,
    RequestState,
    RequestTransition,
    RequestTrigger,
    step_request,
)
from bot.domain.rules import Rules

_REQUESTER, _CONNECTOR = "requester", "connector"


@dataclass(frozen=True, slots=True)
class RequestFollow:
    """One line of the table of effects; `why` goes with `ENDED` alone."""

    kind: EffectKind
    to: str
    due: Due = Due.NOW
    why: EndReason | None = None


_K = EffectKind
_CONFIRMED = RequestFollow(_K.REQUESTED, _REQUESTER)
_ASK = (
    RequestFollow(_K.REQUEST, _CONNECTOR),
    RequestFollow(_K.REQUEST_REMINDER, _CONNECTOR, Due.REMINDER),
)
_CARDS_OF_REQUESTER = RequestFollow(_K.REFRESH, _REQUESTER)
_CARDS_OF_CONNECTOR = RequestFollow(_K.REFRESH, _CONNECTOR)
_LAPSED = RequestFollow(_K.ENDED, _REQUESTER, why=EndReason.DEADLINE_PASSED)
_DATE_SET = (RequestFollow(_K.AGREED, _REQUESTER), _CARDS_OF_REQUESTER)

#: What each trigger sends, in this order.
REQUEST_FOLLOWS: dict[RequestTrigger, tuple[RequestFollow, ...]] = {
    RequestTrigger.ASKED: (_CONFIRMED, *_ASK),
    RequestTrigger.QUEUED: (_CONFIRMED,),
    RequestTrigger.NOT_ASKED: (_CONFIRMED,),
    RequestTrigger.HALF_PASSED: (_CONFIRMED, _CARDS_OF_CONNECTOR),
    RequestTrigger.CONNECTOR_LEFT: (_CARDS_OF_CONNECTOR,),
    RequestTrigger.INTRODUCED: (_CARDS_OF_CONNECTOR,),
    RequestTrigger.INTRODUCTION_UNDONE: (_CARDS_OF_CONNECTOR,),
    RequestTrigger.BOTH_STAND: _DATE_SET,
    RequestTrigger.DATE_MOVED: _DATE_SET,
    RequestTrigger.FELL_THROUGH: (_CARDS_OF_REQUESTER, _CARDS_OF_CONNECTOR),
    RequestTrigger.FELL_THROUGH_LATE: (_LAPSED, _CARDS_OF_REQUESTER, _CARDS_OF_CONNECTOR),
    RequestTrigger.DAY_PASSED: (_LAPSED, _CARDS_OF_REQUESTER, _CARDS_OF_CONNECTOR),
    # Whoever is in a conversation reads its first message.
    RequestTrigger.MET: (_CARDS_OF_REQUESTER, _CARDS_OF_CONNECTOR),
    RequestTrigger.TOLD: (
        RequestFollow(_K.ENDED, _REQUESTER, why=EndReason.TOLD),
        _CARDS_OF_REQUESTER,
        _CARDS_OF_CONNECTOR,
    ),
    # The requester's own click is answered by the reply; the cards still change.
    RequestTrigger.WITHDREW: (_CARDS_OF_REQUESTER, _CARDS_OF_CONNECTOR),
    RequestTrigger.WORKSPACE_REMOVED: (),
}


@dataclass(frozen=True, slots=True)
class RequestDecision:
    """The request after an event, what is to be sent, and how the event was taken."""

    request: Request
    effects: tuple[Effect, ...] = ()
    verdict: Verdict = Verdict.ACCEPTED


def apply_request(
    request: Request, event: RequestEvent, now: datetime, rules: Rules, told: Told | None = None
) -> RequestDecision:
    """Decide what an event at `now` (UTC) changes and sends; an illegal one changes nothing.

    `told` are the connector's words, where they let the requester know.
    """
    transition = step_request(request, event, now)
    effects = tuple(_effects(request, transition, now, rules, told))
    return RequestDecision(transition.request, effects, transition.verdict)


def _effects(
    before: Request, transition: RequestTransition, now: datetime, rules: Rules, told: Told | None
) -> Iterator[Effect]:
    trigger, after = transition.trigger, transition.request
    if trigger is None:
        return
    for line in REQUEST_FOLLOWS[trigger]:
        if _needless(line, before, after, trigger):
            continue
        to = after.requester if line.to == _REQUESTER else after.connector
        due = now + rules.remind_after if line.due is Due.REMINDER else now
        yield Effect(
            line.kind, to, due, _cause(line.kind, after, trigger, now), _params(line, told)
        )


def _needless(
    line: RequestFollow, before: Request, after: Request, trigger: RequestTrigger
) -> bool:
    if line is _CONFIRMED:
        return before.confirmed_at is not None
    if line.kind is EffectKind.AGREED:  # nobody is told a date that is now: it opens instead
        return after.opens_at is None
    if line is _CARDS_OF_REQUESTER and trigger in _OF_THE_INTRODUCTION:
        return before.opens_at is None and after.opens_at is None  # they were told no date
    if line.kind is EffectKind.REFRESH:
        return before.confirmed_at is None
    return False


#: The requester reads of these only once they were told a date.
_OF_THE_INTRODUCTION = frozenset(
    {RequestTrigger.BOTH_STAND, RequestTrigger.DATE_MOVED, RequestTrigger.FELL_THROUGH}
)


def _params(line: RequestFollow, told: Told | None) -> tuple[tuple[str, str], ...]:
    if line.why is None:
        return ()
    if told is None:
        return ((Param.WHY, line.why.value),)
    return (
        (Param.WHY, line.why.value),
        (Param.PARTY, str(told.party)),
        (Param.CHOICE, told.choice),
        (Param.WORDS, told.words),
    )


def _cause(kind: EffectKind, request: Request, trigger: RequestTrigger, now: datetime) -> str:
    if kind is EffectKind.AGREED and request.opens_at:
        return f"{request.opens_at.isoformat()}@{now.isoformat()}"
    return f"{trigger.name.lower()}@{now.isoformat()}" if kind is EffectKind.REFRESH else ""


#: While the connector can act; a reminder goes to those who did nothing.
_TO_ACT = frozenset({EffectKind.REQUEST, EffectKind.REQUEST_REMINDER})


def request_wanted(request: Request, effect: Effect, now: datetime, *, consents: bool) -> bool:
    """Tell whether an effect should still be sent; `consents` are its recipient's own settings."""
    if effect.kind in _TO_ACT:
        waits = request.takes_acts(now) and consents
        reminded = effect.kind is EffectKind.REQUEST_REMINDER and request.declined
        return waits and not reminded
    if effect.kind is EffectKind.REQUESTED:
        return request.live
    if effect.kind is EffectKind.AGREED:
        if request.state is not RequestState.AGREED or request.opens_at is None:
            return False
        return effect.cause.partition("@")[0] == request.opens_at.isoformat()
    if effect.kind in (EffectKind.QUESTION, EffectKind.REPLY):
        return request.live and consents
    return True
