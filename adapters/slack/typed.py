"""What somebody typed after `/intro`, as Slack delivers it with `should_escape`; pure.

Slack writes links, people, channels, groups and dates between `<` and `>`, and these two signs and
`&` themselves as entities (Slack: formatting message text, slash commands). This is the one place
that reads it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from adapters.shared import phrasing
from adapters.shared.phrasing import Mention
from bot.domain.people import PersonFacts

#: A channel or group whose name Slack keeps to itself: it comes as `<#C0123|>`, `<!subteam^S1>`.
NAMELESS_CHANNEL, NAMELESS_GROUP = "#channel", "@group"

_ESCAPE = re.compile(r"<([^<>]*)>")
_PERSON = re.compile(r"@([UW][A-Z0-9]+)", re.ASCII)
_CHANNEL = re.compile(r"#[CGD][A-Z0-9]+", re.ASCII)
_SPECIAL = re.compile(r"!([a-z]+)((?:\^[^|]*)?)", re.ASCII)
_LINK = re.compile(r"[a-z][a-z0-9+.-]*:.+", re.ASCII | re.DOTALL)
#: A name that was typed and that Slack didn't link (Slack: handles).
_HANDLE = re.compile(
    r"(?<!\S)@([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(?=$|[\s,:;.…\N{EN DASH}—-])", re.ASCII
)


@dataclass(frozen=True, slots=True)
class TypedWish:
    """What was understood of the words of somebody who asks to be introduced."""

    target: PersonFacts | None
    connector: PersonFacts | None
    reason: str


@dataclass(frozen=True, slots=True)
class TypedRequest:
    """What was understood of the words after `/intro`."""

    people: tuple[PersonFacts, ...]  #: the first two
    reason: str
    mentioned: tuple[PersonFacts, ...] = ()  #: everybody who is named, once


def read_request(text: str, names: Mapping[str, str] | None = None) -> TypedRequest:
    """Take the first two people out of what was typed; the other words are the reason.

    Whoever is named after them stays named there. `names` are people's names by their ids, where
    they are known better than from the text.
    """
    parts = [_with_name(part, names or {}) for part in _parts(text)]
    mentioned = {one.id: _facts(one) for one in parts if isinstance(one, Mention)}
    read = phrasing.read([piece for part in parts for piece in _with_handles(part)])
    return TypedRequest(tuple(map(_facts, read.people)), read.words, tuple(mentioned.values()))


def read_wish(text: str, names: Mapping[str, str] | None = None) -> TypedWish | None:
    """Read "me @b via @c" and why; None for what is no such request. `names` as above."""
    parts = [_with_name(part, names or {}) for part in _parts(text)]
    read = phrasing.read_wish([piece for part in parts for piece in _with_handles(part)])
    if read is None:
        return None
    target, connector = (_facts(one) if one else None for one in (read.target, read.connector))
    return TypedWish(target, connector, read.words)


def readable(text: str) -> str:
    """Undo Slack's escapes: everything reads as it was typed."""
    return phrasing.written(list(_parts(text)))


def unescaped(text: str) -> str:
    """Undo the entities of `&<>`."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _parts(text: str) -> Iterator[str | Mention]:
    """Read words and the people among them, in order."""
    end = 0
    for escape in _ESCAPE.finditer(text):
        yield unescaped(text[end : escape.start()])
        yield _escape(escape[1])
        end = escape.end()
    yield unescaped(text[end:])


def _escape(inside: str) -> str | Mention:
    """Read what stands between `<` and `>`; what Slack doesn't document stays as it is."""
    target, _, label = inside.partition("|")
    label = unescaped(label)
    if person := _PERSON.fullmatch(target):
        return Mention(person[1], label)
    if _CHANNEL.fullmatch(target):
        return f"#{label}" if label else NAMELESS_CHANNEL
    if special := _SPECIAL.fullmatch(target):
        return _special(special[1], special[2], label)
    if _LINK.fullmatch(target):  # the address itself: words never hide where a link leads
        return unescaped(target).removeprefix("mailto:").removeprefix("tel:")
    return unescaped(f"<{inside}>")


def _special(name: str, more: str, label: str) -> str:
    """Read a date, a group, or a word such as `!here`."""
    if name == "date":
        return label or _date(more)
    if name == "subteam":
        return f"@{label.removeprefix('@')}" if label else NAMELESS_GROUP
    return f"@{label.removeprefix('@') or name}"


def _date(more: str) -> str:
    """Write a date that came without words, as `^1392734382^{date}`."""
    try:
        return f"{datetime.fromtimestamp(int(more.split('^')[1]), UTC):%Y-%m-%d}"
    except (ValueError, OverflowError, OSError, IndexError):
        return ""


def _with_name(part: str | Mention, names: Mapping[str, str]) -> str | Mention:
    if isinstance(part, str):
        return part
    return Mention(part.id, names.get(part.id) or part.name)


def _with_handles(part: str | Mention) -> Iterator[str | Mention]:
    """Find names that weren't linked among words."""
    if isinstance(part, Mention):
        yield part
        return
    end = 0
    for handle in _HANDLE.finditer(part):
        yield part[end : handle.start()]
        yield Mention(handle[1], handle[1], linked=False)
        end = handle.end()
    yield part[end:]


def _facts(mention: Mention) -> PersonFacts:
    return PersonFacts(mention.id, mention.name)
