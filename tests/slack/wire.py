"""Two runs compared over the wire: requests without what differs from run to run (promise 2)."""

import json
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from tests.slack.world import Member, World

if TYPE_CHECKING:
    from tests.slack.server import SlackServer

#: Slack's ids, and time stamps of messages: as `World` makes them.
_ID = re.compile(r"\b(?:Ev|[ABCDETUV])0[0-9A-F]{8}\b")
_TS = re.compile(r"\b\d{10}\.\d{6}\b")
_TRIGGER = re.compile(r"\b\d+\.T\w+\.U\w+\b")


def wire(slack: "SlackServer", but: Member, opaque: Iterable[str] = ()) -> list[str]:
    """Write, a line each, every request that reaches anybody else; `opaque` are patterns of ids."""
    lines = []
    for request in slack.requests:
        others = [member.name for member in request.to if member is not but]
        if others:
            params = json.dumps(request.params, sort_keys=True, ensure_ascii=False)
            sent = scrubbed(slack.world, params, opaque)
            lines.append(f"{request.method} {sorted(others)} {sent} {request.error or 'ok'}")
    return lines


def scrubbed(world: World, text: str, opaque: Iterable[str] = ()) -> str:
    """Replace ids by what they stand for, and time stamps by nothing in particular."""
    text = _TRIGGER.sub("<trigger>", text)
    text = _TS.sub("<ts>", text)
    text = _ID.sub(lambda match: _meaning(world, match[0]), text)
    for pattern in opaque:
        text = re.sub(pattern, "<id>", text)
    return text


def _meaning(world: World, id_: str) -> str:
    member, channel = world.member(id_), world.channel(id_)
    if member:
        return f"<{member.name}>"
    if channel:
        return f"<{channel.kind} {sorted(person.name for person in channel.people)}>"
    return f"<{id_.rstrip('0123456789ABCDEF') or id_[0]}>"
