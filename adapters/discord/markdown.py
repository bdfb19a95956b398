"""People's words become markdown that shows them as they were written, and does nothing else.

Every character that begins something in Discord's markdown is escaped (Discord: Markdown Text
101): emphasis, code, spoilers, links, mentions, timestamps, emoji, headings, lists and quotes.
"""

import re

#: What means something anywhere; a colon does so before a name of an emoji or a link's slashes.
_ANYWHERE = re.compile(r"[\\*_~|`\[\]()<>@#]|:(?=\S)")
#: What means something at the beginning of a line: lists and small print.
_AT_START = re.compile(r"(?m)^(\s*)([-+]|\d+(?=[.)]))")
_BREAKS = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


def escaped(text: str) -> str:
    """Escape what would mean something."""
    text = _ANYWHERE.sub(r"\\\g<0>", text)
    return _AT_START.sub(_start, text)


def _start(match: re.Match[str]) -> str:
    # A digit can't be escaped, but the dot after it can.
    return f"{match[1]}{match[2]}\\" if match[2].isdigit() else f"{match[1]}\\{match[2]}"


def one_line(text: str) -> str:
    """Escape words that stand within a sentence of ours: they can't begin a line."""
    return escaped(_BREAKS.sub(" ", text))


def quoted(text: str) -> str:
    """Quote people's words, line by line."""
    return "\n".join(f"> {line}" for line in escaped(text).split("\n"))
