"""Cards and forms as Block Kit: pure, within Slack's limits, and safe whatever people wrote.

People's words and names go into rich text or plain text, where Slack looks for no markup; only
our own words go into mrkdwn, and only in small print that names somebody (promise 8).
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

from adapters.shared import utf16
from adapters.shared.utf16 import ELLIPSIS
from bot.messages.views import (
    Block,
    Button,
    Card,
    Emphasis,
    Foreign,
    Mention,
    Paragraph,
    Quote,
    Span,
    Spans,
    Style,
    Text,
    When,
    as_text,
    spans_text,
)

Json = dict[str, Any]
T = TypeVar("T")

#: Blocks in a message; a modal and Home take more (Slack: blocks).
BLOCKS_LIMIT, VIEW_BLOCKS_LIMIT = 50, 100
#: The top-level text of a message: as long as Slack advises (Slack: chat.postMessage).
TEXT_LIMIT = 4000
#: A text object in a context block, and a plain text as the API counts it (Slack: text object).
PLAIN_LIMIT = 2000
#: A button's label (Slack: button element) and an option's text (Slack: option object).
LABEL_LIMIT = 75
#: Title and submit button of a modal (Slack: modal view object).
TITLE_LIMIT = 24
#: What a text input takes at most (Slack: plain-text input element).
INPUT_LIMIT = 3000
#: Elements in one actions block (Slack: actions block).
ELEMENTS_LIMIT = 25
#: Options of an overflow menu (Slack: overflow menu element), and of a select menu.
OVERFLOW_LIMIT, SELECT_LIMIT = 5, 100
#: More paragraphs than this share one block, so that a long list still fits.
SEPARATE_BLOCKS = 20
#: The most paragraphs of a card that are shown.
PARAGRAPHS_LIMIT = 200

#: What our action ids begin with; the action's name follows, and a number from the second on.
PREFIX = "askfirst."
#: The action id of the menu that holds buttons with `Emphasis.MORE`.
MORE = "more"
#: Home's last cards, my introductions and my settings, are always there.
LAST_CARDS = 2

_DAY = "{date_long}"
_DAY_AND_TIME = "{date_long}, {time}"
_PERSON = re.compile(r"[UW][A-Z0-9]+", re.ASCII)


def clean(text: str) -> str:
    """Leave out what can't be written as UTF-8."""
    return text.encode("utf-8", "replace").decode()


def cut(text: str, limit: int) -> str:
    """Shorten a text to so many UTF-16 units, as Slack's clients and servers count."""
    return utf16.cut(clean(text), limit)


def plain(text: str, limit: int = PLAIN_LIMIT) -> Json:
    """Make a plain text object; Slack refuses an empty one."""
    return {"type": "plain_text", "text": cut(text, limit) or ELLIPSIS, "emoji": False}


def escaped(text: str) -> str:
    """Escape what mrkdwn would take as markup (Slack: formatting message text)."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


# Cards.


def message(card: Card) -> Json:
    """Draw a card as a message: `blocks`, and `text` for notifications and screen readers."""
    return {"text": summary(card), "blocks": card_blocks(card, BLOCKS_LIMIT)}


def summary(card: Card) -> str:
    """Say a card in one text without any markup."""
    words = cut(as_text(card, write_date), TEXT_LIMIT)
    while (excess := utf16.length(escaped(words)) - TEXT_LIMIT) > 0:
        # An escape adds at most 4 units to a character ("&amp;"), so this cuts no more than needed.
        words = cut(words, utf16.length(words) - max(1, excess // 5))
    return escaped(words) or ELLIPSIS


def write_date(when: When) -> str:
    """Write an instant where Slack can't show it in the reader's zone."""
    return f"{when.at:%Y-%m-%d %H:%M} UTC" if when.with_time else f"{when.at:%Y-%m-%d}"


def card_blocks(card: Card, limit: int, ids: Counter[str] | None = None) -> list[Json]:
    """Draw a card's paragraphs and buttons; `ids` counts the action ids that are in use."""
    buttons = list(_actions(card.buttons, Counter() if ids is None else ids))[:limit]
    drawn = card.blocks[:PARAGRAPHS_LIMIT]
    if not drawn and not buttons:  # Slack takes no empty view
        drawn = (Paragraph(()),)
    words = _dense(drawn) if len(drawn) > SEPARATE_BLOCKS else [_block(block) for block in drawn]
    return [*words[: limit - len(buttons)], *buttons]


def _block(block: Block) -> Json:
    if isinstance(block, Paragraph) and block.style is Style.NOTE and _is_ours(block.spans):
        return {"type": "context", "elements": [_small_print(block.spans)]}
    return {"type": "rich_text", "elements": [_element(block)]}


def _dense(blocks: Iterable[Block]) -> list[Json]:
    return [{"type": "rich_text", "elements": [_element(block) for block in blocks]}]


def _is_ours(spans: Spans) -> bool:
    return all(isinstance(s, Text) or (isinstance(s, Mention) and _is_person(s)) for s in spans)


def _is_person(mention: Mention) -> bool:
    return _PERSON.fullmatch(mention.id) is not None


def _small_print(spans: Spans) -> Json:
    if not any(isinstance(span, Mention) for span in spans):
        return plain("".join(map(_words, spans)))
    parts = (f"<@{s.id}>" if isinstance(s, Mention) else escaped(_words(s)) for s in spans)
    return {"type": "mrkdwn", "text": "".join(parts), "verbatim": True}


def _element(block: Block) -> Json:
    if isinstance(block, Quote):
        quoted = {"type": "text", "text": clean(block.text) or ELLIPSIS}
        return {"type": "rich_text_quote", "elements": [quoted]}
    style = {"style": {"bold": True}} if block.style is Style.TITLE else {}
    spans = [_span(span) | style for span in block.spans if span not in _EMPTY]
    return {"type": "rich_text_section", "elements": spans or [_span(Text(ELLIPSIS))]}


_EMPTY = (Text(""), Foreign(""))


def _span(span: Span) -> Json:
    match span:
        case Mention() if _is_person(span):
            return {"type": "user", "user_id": span.id}
        case When():
            pattern = _DAY_AND_TIME if span.with_time else _DAY
            at = int(span.at.timestamp())
            return {
                "type": "date",
                "timestamp": at,
                "format": pattern,
                "fallback": write_date(span),
            }
        case _:
            return {"type": "text", "text": clean(_words(span)) or ELLIPSIS}


def _words(span: Span) -> str:
    return spans_text((span,), write_date)


# Buttons.


def _actions(buttons: Sequence[Button], ids: Counter[str]) -> Iterator[Json]:
    shown = [button for button in buttons if button.emphasis is not Emphasis.MORE]
    rest = [button for button in buttons if button.emphasis is Emphasis.MORE]
    elements = [_button(button, ids) for button in shown] + list(_menus(rest, ids))
    for row in _portions(elements, ELEMENTS_LIMIT):
        yield {"type": "actions", "elements": list(row)}


def _portions(things: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    for start in range(0, len(things), size):
        yield things[start : start + size]


def _button(button: Button, ids: Counter[str]) -> Json:
    drawn: Json = {
        "type": "button",
        "action_id": action_id(button.action, ids),
        "value": button.target,
        "text": plain(button.label, LABEL_LIMIT),
    }
    return drawn | ({"style": "primary"} if button.emphasis is Emphasis.PRIMARY else {})


def _menus(buttons: Sequence[Button], ids: Counter[str]) -> Iterator[Json]:
    """Put buttons into an overflow menu; more than it takes go into select menus."""
    small = len(buttons) <= OVERFLOW_LIMIT
    for part in _portions(buttons, OVERFLOW_LIMIT if small else SELECT_LIMIT):
        menu = {"type": "overflow"} if small else _SELECT
        options = [option(f"{button.action} {button.target}", button.label) for button in part]
        yield menu | {"action_id": action_id(MORE, ids), "options": options}


_SELECT: Json = {"type": "static_select", "placeholder": plain(ELLIPSIS)}


def option(value: str, label: str) -> Json:
    """Make an option; what doesn't fit its text goes into its description."""
    if utf16.length(label) <= LABEL_LIMIT:
        return {"text": plain(label, LABEL_LIMIT), "value": value}
    head = cut(label, LABEL_LIMIT).removesuffix(ELLIPSIS)
    head = head.rpartition(" ")[0] or head
    return {
        "text": plain(head + ELLIPSIS, LABEL_LIMIT),
        "description": plain(clean(label)[len(head) :].strip(), LABEL_LIMIT),
        "value": value,
    }


def action_id(name: str, ids: Counter[str]) -> str:
    """Name an element so that it is unique in its message or view."""
    ids[name] += 1
    return f"{PREFIX}{name}" if ids[name] == 1 else f"{PREFIX}{name}.{ids[name]}"


# Home.


def home(cards: Sequence[Card]) -> Json:
    """Draw Home: card after card, with lines between them (Slack: views.publish).

    Where not all asks fit, the first ones are shown; each can be answered on its own message too.
    """
    ids: Counter[str] = Counter()
    room = VIEW_BLOCKS_LIMIT + 1  # each card takes a line with it, but the first
    last: list[list[Json]] = []
    for card in reversed(cards[-LAST_CARDS:]):
        last.insert(0, card_blocks(card, min(BLOCKS_LIMIT, room - 1), ids))
        room -= len(last[0]) + 1
    asks: list[list[Json]] = []
    for card in cards[:-LAST_CARDS]:
        drawn = card_blocks(card, BLOCKS_LIMIT, ids)
        room -= len(drawn) + 1
        if room < 0:
            break
        asks.append(drawn)
    return {"type": "home", "blocks": _lined([*asks, *last])}


def _lined(parts: Iterable[list[Json]]) -> list[Json]:
    """Put lines between the parts."""
    return [block for part in parts for block in ({"type": "divider"}, *part)][1:]
