"""Block Kit as a person reads it: markup resolved, escapes undone, dates in the reader's zone.

What would ping somebody, hide a link behind words or turn into a picture is written visibly, as
`[ping …]`, `[link …]` or `[emoji …]`, so that a test finds it where only text should be. Mentions
of one person are read as their name.
"""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from tests.slack.pressing import Pressable, elements, pressables
from tests.slack.world import Blocks, Json, Member, Message

__all__ = [
    "Pressable",
    "drawn",
    "elements",
    "pressables",
    "read_blocks",
    "read_message",
    "read_mrkdwn",
    "read_text",
    "read_view",
]

_EMOJI = re.compile(r":([a-z0-9_+'-]+):")
#: Names of emoji as the app reads them in people's words, where `10:30:15` is a time.
_SHORT_CODE = re.compile(r":((?!\d+:)[a-z0-9_+'-]*[a-z0-9][a-z0-9_+'-]*):")
_TOKEN = re.compile(r"<([^<>\n]+)>")
_CODE = re.compile(r"```.+?```|`[^`\n]+`", re.DOTALL)
_STYLES = tuple(
    re.compile(
        rf"(?<![\w{re.escape(m)}]){re.escape(m)}(?!\s)([^\n{re.escape(m)}]+?)(?<!\s)"
        rf"{re.escape(m)}(?![\w{re.escape(m)}])"
    )
    for m in "*_~"
)
#: Slack's words for dates (Slack: formatting message text, date formatting).
_DATES = {
    "date_num": "{d:%Y-%m-%d}",
    "date_slash": "{d:%m/%d/%Y}",
    "date_short": "{d:%b} {d.day}, {d.year}",
    "date_short_pretty": "{d:%b} {d.day}, {d.year}",
    "date_long": "{d:%A}, {d:%B} {d.day}, {d.year}",
    "date_long_pretty": "{d:%A}, {d:%B} {d.day}, {d.year}",
    "date_long_full": "{d:%A}, {d:%B} {d.day}, {d.year}",
    "date": "{d:%B} {d.day}, {d.year}",
    "date_pretty": "{d:%B} {d.day}, {d.year}",
    "day_divider_pretty": "{d:%A}, {d:%B} {d.day}",
    "time": "{d:%H:%M}",
    "time_secs": "{d:%H:%M:%S}",
    "ago": "some time ago",
}


def drawn(words: str) -> str:
    """People's words as a person reads them in a quote, with emoji in the place of their names."""
    return _SHORT_CODE.sub(r"[emoji \1]", words)


def read_message(message: Message, reader: Member) -> str:
    """A whole message; without blocks its text, which otherwise only notifications show.

    What it would do there, where it shouldn't, is made visible too.
    """
    shown, notice = read_blocks(message.blocks, reader), read_mrkdwn(message.text, reader)
    alarming = any(sign in notice for sign in ("[ping", "[link"))
    return f"{shown}\n[notification: {notice}]" if shown and alarming else shown or notice


def read_blocks(blocks: Blocks, reader: Member) -> str:
    """A paragraph a line; buttons and menus are left to `pressables`."""
    texts = [_block(block, reader) for block in blocks]
    return "\n".join(text for text in texts if text)


def read_view(view: Json, reader: Member) -> str:
    """A modal or Home, with its title."""
    title = read_text(view.get("title"), reader)
    return "\n".join(part for part in (title, read_blocks(view["blocks"], reader)) if part)


def read_text(text: Json | None, reader: Member) -> str:
    """A text object."""
    if not text:
        return ""
    if text["type"] == "mrkdwn":
        return read_mrkdwn(text["text"], reader)
    return _emoji(text["text"]) if text.get("emoji", True) else str(text["text"])


def _block(block: Json, reader: Member) -> str:
    match block["type"]:
        case "section":
            return _lines(reader, block.get("text"), *block.get("fields", []))
        case "header":
            return read_text(block["text"], reader)
        case "context":
            return _lines(reader, *block["elements"])
        case "rich_text":
            return "\n".join(_rich(element, reader) for element in block["elements"])
        case "input":
            return _lines(reader, block["label"], block.get("hint"))
        case "markdown":
            return str(block["text"])
        case "image":
            return f"[picture {block.get('alt_text', '')}]"
    return ""


def _lines(reader: Member, *texts: Json | None) -> str:
    read = (
        f"[picture {t.get('alt_text')}]" if t and t["type"] == "image" else read_text(t, reader)
        for t in texts
        if t
    )
    return "\n".join(read)


# Mrkdwn.


def read_mrkdwn(text: str, reader: Member) -> str:
    """Slack's markup, with its special parsing (Slack: formatting message text)."""
    kept: list[str] = []

    def keep(words: str) -> str:
        kept.append(words)
        return f"\ue000{len(kept) - 1}\ue001"

    text = _CODE.sub(lambda match: keep(_unescape(match[0].strip("`"))), text)
    text = _TOKEN.sub(lambda match: keep(_token(match[1], reader)), text)
    for style in _STYLES:
        text = style.sub(r"\1", text)
    text = _unescape(_emoji(text))
    for _ in range(2):  # code may stand in a link's words
        text = re.sub(r"\ue000(\d+)\ue001", lambda match: kept[int(match[1])], text)
    return text


def _unescape(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _emoji(text: str) -> str:
    return _EMOJI.sub(r"[emoji \1]", text)


def _token(inside: str, reader: Member) -> str:
    target, _, label = inside.partition("|")
    if target.startswith("@"):
        return _name(target[1:], reader) or f"[unknown {target}]"
    if target.startswith("!date^"):
        return _date_token(target.split("^")[1:], label, reader)
    if target.startswith("!"):
        return f"[ping {target[1:]}]"
    if target.startswith("#"):
        return f"[channel {target[1:]}]"
    return f"[link {target}]" + (f" {_unescape(label)}" if label else "")


def _name(id_: str, reader: Member) -> str:
    member = reader.team.members.get(id_)
    return member.name if member else ""


def _date_token(parts: list[str], fallback: str, reader: Member) -> str:
    link = f"[link {parts[2]}] " if len(parts) > 2 else ""
    if not parts[0].lstrip("-").isdigit() or len(parts) < 2:
        return link + _unescape(fallback)
    return link + read_date(int(parts[0]), parts[1], reader)


def read_date(timestamp: int, pattern: str, reader: Member) -> str:
    """An instant in the reader's zone."""
    day = datetime.fromtimestamp(timestamp, UTC).astimezone(ZoneInfo(reader.tz))
    return re.sub(r"\{(\w+)\}", lambda match: _DATES.get(match[1], match[0]).format(d=day), pattern)


# Rich text.


def _rich(element: Json, reader: Member) -> str:
    match element["type"]:
        case "rich_text_list":
            return "\n".join("• " + _rich(item, reader) for item in element["elements"])
        case "rich_text_quote":
            words = "".join(_rich_span(span, reader) for span in element["elements"])
            return "\n".join(f"> {line}" for line in words.split("\n"))
    return "".join(_rich_span(span, reader) for span in element["elements"])


def _rich_span(span: Json, reader: Member) -> str:
    match span["type"]:
        case "text":
            return str(span["text"])
        case "user":
            return _name(span["user_id"], reader) or f"[unknown {span['user_id']}]"
        case "date":
            link = f"[link {span['url']}] " if span.get("url") else ""
            return link + read_date(span["timestamp"], span["format"], reader)
        case "link":
            return f"[link {span['url']}]" + (f" {span['text']}" if span.get("text") else "")
        case "broadcast":
            return f"[ping {span['range']}]"
        case "usergroup":
            return f"[ping {span['usergroup_id']}]"
        case "emoji":
            return f"[emoji {span['name']}]"
    return f"[{span['type']}]"
