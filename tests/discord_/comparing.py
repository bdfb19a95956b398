"""What a run told others, so that two runs compare: promises 2 and 3 over the wire.

    told(talk, besides=alex)     each request that concerns anybody but Alex, without ids and times

Two runs that differ only in what Alex answered must give equal lists. People's ids read as their
names and all other ids as `#`; what is derived from an introduction's opaque id (nonces, the
targets of buttons) goes too. When a request was made stays, by the
test's clock.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tests.discord_.faults import Json, Request
from tests.discord_.people import Someone
from tests.discord_.talk import Talk

#: Ids are long; dates in timestamps and numbers in words are short.
_ID = re.compile(r"\d{15,20}")
#: A button's name: what it does stays, whom and what it is about goes.
_NAME = re.compile(r"^([a-z]+:[a-z]+):.*$", re.DOTALL)
_DERIVED = ("nonce",)


@dataclass(frozen=True, slots=True)
class Told:
    """A request without ids."""

    at: datetime
    route: str
    people: tuple[str, ...]
    path: str
    body: Any


def told(talk: Talk, besides: Someone, *, since: datetime | None = None) -> list[Told]:
    """List what the bot told others than one person, in order."""
    return [
        _told(talk, request)
        for request in talk.world.requests
        if request.people != {besides.id} and (since is None or request.at >= since)
    ]


def _told(talk: Talk, request: Request) -> Told:
    world = talk.world
    people = tuple(sorted(world.name_of("@", person) for person in request.people))
    tokens = request.path.startswith(("/interactions/", "/webhooks/"))
    path = request.route.partition(" ")[2] if tokens else _without(talk, request.path)
    return Told(request.at, request.route, people, path, _bare(talk, request.body))


def _bare(talk: Talk, body: Json) -> Json:
    match body:
        case str():
            return _without(talk, body)
        case dict():
            return {k: _named(talk, k, v) for k, v in body.items() if k not in _DERIVED}
        case list():
            return [_bare(talk, inner) for inner in body]
    return body


def _named(talk: Talk, key: str, value: Json) -> Json:
    if isinstance(value, str) and key in ("custom_id", "value"):
        return _NAME.sub(r"\1", value)
    return _bare(talk, value)


def _without(talk: Talk, text: str) -> str:
    def name(match: re.Match[str]) -> str:
        number = int(match[0])
        return talk.world.name_of("@", number) if number in talk.world.users else "#"

    return _ID.sub(name, text)
