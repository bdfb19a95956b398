"""What the page shows, as JSON: everyone's screen in every world, the clock, what comes next."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import takewhile
from typing import Any
from zoneinfo import ZoneInfo

from adapters.playground.directory import CAST, HARBOR, Member, voice_of
from adapters.playground.screens import Message
from bot.domain.effects import EffectKind
from bot.domain.introduction import State
from bot.domain.request import RequestState
from bot.messages.locales import own_names
from bot.messages.views import When
from bot.messages.voice import Voice
from bot.ports import Coming

#: So many messages of each person are shown, the newest.
SHOWN_AT_MOST = 200

HARBOR_TIME = ZoneInfo(HARBOR.time_zone or "UTC")
#: What a world shows: each person's messages, oldest first.
Windows = dict[str, list[Message]]


def page_state(
    worlds: Sequence[Windows], silent: str | None, now: datetime, coming: Sequence[Coming]
) -> dict[str, Any]:
    """Describe the whole page; `silent` is whose no is compared with their silence."""
    return {
        "clock": _clock(now, coming),
        "people": [_person(member, worlds, silent, now) for member in CAST.values()],
        "worlds": [
            {"title": title, "windows": _windows(screens)}
            for title, screens in zip(_titles(silent), worlds, strict=True)
        ],
        "silent": silent,
    }


def _titles(silent: str | None) -> tuple[str, ...]:
    if silent is None:
        return ("",)
    name = CAST[silent].facts.name
    return f"{name} says no", f"{name} says nothing"


def _clock(now: datetime, coming: Sequence[Coming]) -> dict[str, Any]:
    shown = Voice("en", HARBOR_TIME).write_date(When(now, with_time=True))
    behind = now < datetime.now(UTC) - timedelta(days=1)  # a database from another day
    return {"now": now.isoformat(), "shown": shown, "behind": behind, "next": _next(now, coming)}


def _next(now: datetime, coming: Sequence[Coming]) -> dict[str, Any] | None:
    """Say what time brings next: all that it brings at that moment."""
    if not coming:
        return None
    first = coming[0].at
    together = takewhile(lambda found: found.at == first, coming)
    sentences = dict.fromkeys(coming_sentence(found) for found in together)
    return {"seconds": max((first - now).total_seconds(), 0), "what": "; ".join(sentences)}


def _person(
    member: Member, worlds: Sequence[Windows], silent: str | None, now: datetime
) -> dict[str, Any]:
    facts = member.facts
    return {
        "id": facts.id,
        "name": facts.name,
        "initials": "".join(part[0] for part in facts.name.split()),
        "about": member.about,
        "admin": facts.admin,
        "lang": facts.locale,
        "language": dict(own_names()).get(facts.locale or "", facts.locale),
        "zone": (facts.time_zone or "UTC").partition("/")[2].replace("_", " "),
        "local": _time(facts.id, now),
        "asked": any(message.ask for message in worlds[0].get(facts.id, [])),
        "equal": _equal(facts.id, worlds) if silent not in (None, facts.id) else None,
    }


def _equal(person: str, worlds: Sequence[Windows]) -> bool:
    first, *others = (screens.get(person, []) for screens in worlds)
    return all(other == first for other in others)


def _windows(screens: Windows) -> dict[str, list[dict[str, Any]]]:
    return {
        person: [_message(person, message) for message in messages[-SHOWN_AT_MOST:]]
        for person, messages in screens.items()
    }


def _message(reader: str, message: Message) -> dict[str, Any]:
    return {
        "id": message.reference,
        "kind": message.kind,
        "at": _time(reader, message.at),
        "changed": message.changed_at and _time(reader, message.changed_at),
        "members": [CAST[person].facts.name for person in message.members],
        "html": message.html,
    }


def _time(reader: str, at: datetime) -> str:
    """Write when it was for a reader, in the page's own language."""
    return Voice("en", voice_of(reader).zone).write_date(When(at, with_time=True))


def coming_sentence(coming: Coming) -> str:
    """Say what time brings, for the one who watches everybody."""
    pair = " and ".join(coming.parties)
    if isinstance(coming.state, RequestState):
        return _of_request(coming)
    if coming.kind is None and coming.to:
        return (_ALONE if coming.state is State.WAITING else _BACK).format(to=coming.to)
    if coming.kind is None:
        known = _TIME.get(coming.state) if coming.state else None
        return (known or "What was written about {pair} is erased").format(pair=pair)
    return _EFFECTS.get(coming.kind, "A card changes").format(pair=pair, to=coming.to)


_ALONE = "{to} is asked, if there is a place for them this week"
_BACK = "The pause of {to} ends"
_TIME = {
    State.WAITING: "{pair} are asked, if both have a place this week",
    State.ASKING: "Time is up for {pair}",
}
_EFFECTS = {
    EffectKind.ASK: "{to} is asked",
    EffectKind.REMINDER: "{to} is reminded",
    EffectKind.SECOND_ASK: "{to} is asked again",
    EffectKind.OPEN: "The conversation of {pair} opens",
    EffectKind.FOLLOW_UP: "{to} is asked whether they got to talk",
    EffectKind.BOTH_STILL: "{pair} read that both would still like to talk",
    EffectKind.THANKS: "{to} is thanked",
    EffectKind.REPORT: "{to} reads a report",
    EffectKind.STANDING_ENDS: "{to} reads that their standing yes ends",
}


def _of_request(coming: Coming) -> str:
    """Say what time brings to whoever asked a connector, or to the connector."""
    requester, target = coming.parties
    if coming.kind is not None:
        sentence = _REQUEST_EFFECTS.get(coming.kind, "A card changes")
    else:
        state = coming.state if isinstance(coming.state, RequestState) else None
        sentence = _REQUEST_TIME.get(state, "What {requester} wrote is erased")
    return sentence.format(to=coming.to, requester=requester, target=target)


_ASKED_FOR = "{to} is asked to introduce {requester} to {target}"
_REQUEST_EFFECTS = {
    EffectKind.REQUEST: _ASKED_FOR,
    EffectKind.REQUEST_REMINDER: "{to} is reminded that {requester} would like to meet {target}",
    EffectKind.ENDED: "{to} hears how it ended",
}
_REQUEST_TIME: dict[RequestState | None, str] = {
    RequestState.WAITING: f"{_ASKED_FOR}, if there is a place for them this week",
    RequestState.QUEUED: f"{_ASKED_FOR}, if there is a place for them this week",
    RequestState.ASKED: "The time of {to} to introduce {requester} to {target} is over",
    RequestState.INTRODUCED: "Time is up for what {requester} asked for",
    RequestState.RESTING: "Time is up for what {requester} asked for",
}
