"""What a person reads: a message's components as text, and what there is to press in it.

Markdown is resolved as Discord's clients do it. What a person must never meet unasked stays
visible, so that a test that compares texts catches it:

    @Alex[ping]            a mention that pings; without the mark it only shows the name
    here[link https://…]   words that hide a link
    [spoiler] [code] [emoji]
    > [heading] [small] [list] [bold] [mention] [timestamp]    in a quote, where all is plain text

Our own titles, small print and bold names read as plain text, dates as their reader sees them.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

#: Component types (Discord: Component Reference).
ACTION_ROW, BUTTON, STRING_SELECT, TEXT_INPUT = 1, 2, 3, 4
USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT = 5, 6, 7, 8
TEXT_DISPLAY, LABEL = 10, 18
SELECTS = (STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT)
#: A button that opens a web page sends no interaction.
LINK_STYLE = 5

#: Escaped characters wait here, out of the way of all patterns.
_SHELTER = 0x10FF00
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_LINE = re.compile(
    r"(?P<indent>\s*)(?:(?P<heading>#{1,3})|(?P<small>-#)|(?P<list>[-*]|\d+\.)) (?P<rest>.*)"
)
_DATES = {
    "t": "%H:%M",
    "T": "%H:%M:%S",
    "d": "%d/%m/%Y",
    "D": "{day} %B %Y",
    "f": "{day} %B %Y %H:%M",
    "F": "%A, {day} %B %Y %H:%M",
}


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: their time zone, how ids read as names, and whom a message pings."""

    name_of: Callable[[str, int], str] = lambda kind, number: f"{kind}{number}"
    zone: str = "UTC"
    pings: frozenset[int] = frozenset()
    pings_everyone: bool = False


@dataclass(frozen=True, slots=True)
class Control:
    """A button, a menu, or an option of a menu (which names its `menu`)."""

    kind: int
    label: str
    custom_id: str
    disabled: bool = False
    value: str = ""
    menu: "Control | None" = None
    raw: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)


def controls(components: list[dict[str, Any]]) -> list[Control]:
    """List what can be pressed or chosen, in order; a menu comes before its options."""
    found: list[Control] = []
    for part in walk(components):
        kind = part.get("type")
        if kind == BUTTON and part.get("style") != LINK_STYLE:
            found.append(_control(part, part.get("label") or ""))
        elif kind in SELECTS:
            menu = _control(part, part.get("placeholder") or "")
            found.append(menu)
            found += [
                Control(kind, o["label"], menu.custom_id, menu.disabled, o["value"], menu, o)
                for o in part.get("options") or ()
            ]
    return found


def _control(part: dict[str, Any], label: str) -> Control:
    return Control(part["type"], label, part["custom_id"], bool(part.get("disabled")), raw=part)


def walk(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Go through all components, also those inside of others, in order."""
    for part in components:
        yield part
        yield from walk(part.get("components") or [])
        for key in ("accessory", "component"):
            if part.get(key):
                yield from walk([part[key]])


def message_text(content: str, components: list[dict[str, Any]], reader: Reader) -> str:
    """Read a message: every text in it, a component a line."""
    texts = [content] if content else []
    texts += [part["content"] for part in walk(components) if part.get("type") == TEXT_DISPLAY]
    return "\n".join(markdown(text, reader) for text in texts)


def modal_text(modal: Mapping[str, Any], reader: Reader) -> str:
    """Read a form: its title, then a line for each text and each field with what is in it."""
    lines = [str(modal["title"])]
    for part in walk(list(modal["components"])):
        if part.get("type") == TEXT_DISPLAY:
            lines.append(markdown(part["content"], reader))
        elif part.get("type") == LABEL:
            lines.append(_labelled(part["label"], part["component"]))
        elif part.get("type") == TEXT_INPUT and part.get("label"):
            lines.append(_labelled(part["label"], part))
    return "\n".join(lines)


def _labelled(label: str, part: Mapping[str, Any]) -> str:
    chosen = [o["label"] for o in part.get("options") or () if o.get("default")]
    chosen += [str(o["id"]) for o in part.get("default_values") or ()]
    value = part.get("value") or ", ".join(chosen)
    return f"{label}: {value}" if value else label


def markdown(text: str, reader: Reader) -> str:
    """Resolve markdown, line by line (Discord: Markdown Text 101)."""
    sheltered = _ESCAPE.sub(lambda match: chr(_SHELTER + ord(match[1])), text)
    lines, quoting = [], False
    for line in sheltered.split("\n"):
        quoting = quoting or line.startswith(">>> ")
        lines.append(_line(line, reader, quoting=quoting))
    return "".join(
        chr(ord(c) - _SHELTER) if _SHELTER <= ord(c) < _SHELTER + 128 else c
        for c in "\n".join(lines)
    )


def _line(line: str, reader: Reader, *, quoting: bool) -> str:
    if quoting or line.startswith("> "):
        return f"> {_block(line.removeprefix('>>> ').removeprefix('> '), reader, foreign=True)}"
    return _block(line, reader, foreign=False)


def _block(line: str, reader: Reader, *, foreign: bool) -> str:
    match = _LINE.fullmatch(line)
    if match is None:
        return _inline(line, reader, foreign=foreign)
    rest = _inline(match["rest"], reader, foreign=foreign)
    name = "heading" if match["heading"] else "small" if match["small"] else "list"
    if foreign:
        return f"{match['indent']}[{name}] {rest}"
    return f"• {rest}" if name == "list" else rest


def _inline(text: str, reader: Reader, *, foreign: bool) -> str:
    def mark(name: str, said: str) -> str:
        return f"[{name}]{said}" if foreign else said

    def mention(match: re.Match[str]) -> str:
        kind, number = match[1].rstrip("!"), int(match[2])
        name = reader.name_of(kind, number)
        ping = "[ping]" if number in reader.pings and kind != "#" else ""
        return mark("mention", f"{'#' if kind == '#' else '@'}{name}{ping}")

    everyone = "[ping]" if reader.pings_everyone else ""
    for pattern, replacement in (
        (r"```(.+?)```", lambda m: f"[code]{m[1]}"),
        (r"`([^`]+)`", lambda m: f"[code]{m[1]}"),
        (
            r"\[([^\]\n]+)\]\(<?([a-zA-Z]+:[^\s)>]+)>?(?: [^)]*)?\)",
            lambda m: f"{m[1]}[link {m[2]}]",
        ),
        (r"<(@!?|@&|#)(\d+)>", mention),
        (r"<t:(-?\d+)(?::([tTdDfFRsS]))?>", lambda m: mark("timestamp", date(m, reader.zone))),
        (r"<a?:(\w+):\d+>", lambda m: f"[emoji]{m[1]}"),
        (r"</([^:>]+):\d+>", lambda m: mark("command", f"/{m[1]}")),
        (r"<(https?://[^>\s]+)>", lambda m: str(m[1])),
        (r"@(everyone|here)\b", lambda m: f"@{m[1]}{everyone}"),
        (r"\|\|(.+?)\|\|", lambda m: f"[spoiler]{m[1]}"),
        (r"~~(.+?)~~", lambda m: f"[struck]{m[1]}"),
        (r"\*\*(.+?)\*\*", lambda m: mark("bold", m[1])),
        (r"__(.+?)__", lambda m: f"[underlined]{m[1]}"),
        (r"\*([^\s*](?:[^*]*[^\s*])?)\*", lambda m: mark("italic", m[1])),
        (r"(?<!\w)_([^_]+)_(?!\w)", lambda m: mark("italic", m[1])),
    ):
        text = re.sub(pattern, replacement, text)
    return text


def date(match: re.Match[str], zone: str) -> str:
    """Write a timestamp as its reader sees it; a relative one stays what it is."""
    at = datetime.fromtimestamp(int(match[1]), UTC).astimezone(ZoneInfo(zone))
    style = _DATES.get(match[2] or "f")
    return at.strftime(style.format(day=at.day)) if style else f"[relative {at.isoformat()}]"
