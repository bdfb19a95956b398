"""Cards and forms as Block Kit: pure, within Slack's limits, and safe whatever people wrote.

People's words and names go into rich text or plain text, where Slack looks for no markup; only
our own words go into mrkdwn, and only in small print that names somebody (promise 8).
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from adapters.shared import utf16
from adapters.shared.utf16 import ELLIPSIS
from adapters.slack.workspaces import SlackWorkspace
from bot.messages import texts
from bot.messages.actions import Action, Target
from bot.messages.views import (
    Block,
    Button,
    Card,
    Confirmation,
    Emphasis,
    Foreign,
    Link,
    Mention,
    Paragraph,
    Quote,
    Span,
    Spans,
    Style,
    Text,
    WayIn,
    When,
    block_text,
    spans_text,
)

Json = dict[str, Any]
T = TypeVar("T")

#: Blocks in a message; a modal and Home take more (Slack: blocks).
BLOCKS_LIMIT, VIEW_BLOCKS_LIMIT = 50, 100
#: Characters of a message's blocks in all. Slack names no number; people met it between 11,300 and
#: 13,300, so keys and all are counted here (slackapi/bolt-js#2509, slackapi/bolt-js#2867).
CHARACTERS_LIMIT = 11_000
#: Characters of one of our cards in a modal or on Home, which take 250 KB (Slack: views.open).
VIEW_CHARACTERS_LIMIT = 60_000
#: The top-level text of a message: as long as Slack advises (Slack: chat.postMessage).
TEXT_LIMIT = 4000
#: A text object in a context block, and a plain text as the API counts it (Slack: text object).
PLAIN_LIMIT = 2000
#: A button's label (Slack: button element) and an option's text (Slack: option object).
LABEL_LIMIT = 75
#: From about here on Slack's clients cut a button's label (Slack: button element).
SHOWN_LABEL_LIMIT = 30
#: Title and submit button of a modal (Slack: modal view object).
TITLE_LIMIT = 24
#: What a text input takes at most (Slack: plain-text input element).
INPUT_LIMIT = 3000
#: Title, text and buttons of a confirmation (Slack: confirmation dialog object).
CONFIRM_TITLE_LIMIT, CONFIRM_TEXT_LIMIT, CONFIRM_LABEL_LIMIT = 100, 300, 30
#: A header block (Slack: header block).
HEADER_LIMIT = 150
#: Elements in one actions block (Slack: actions block).
ELEMENTS_LIMIT = 25
#: Options of an overflow menu (Slack: overflow menu element), and of a select menu.
OVERFLOW_LIMIT, SELECT_LIMIT = 5, 100
#: The most emoji in a quote that are drawn: each takes an element, and blocks have a limit in all.
EMOJI_LIMIT = 40
#: More paragraphs than this share one block, so that a long list still fits.
SEPARATE_BLOCKS = 20
#: The most paragraphs of a card that are shown.
PARAGRAPHS_LIMIT = 200

#: What our action ids begin with; the action's name follows, and a number from the second on.
PREFIX = "askfirst."
#: The action id of the menu that holds buttons with `Emphasis.MORE`.
MORE = "more"
#: The action id of a link to a conversation.
WAY_IN = "conversation"
#: Home's last cards, my introductions and my settings, are always there.
LAST_CARDS = 2

_DAY = "{date_long}"
_DAY_AND_TIME = "{date_long}, {time}"
_PERSON = re.compile(r"[UW][A-Z0-9]+", re.ASCII)
#: The name of an emoji, and a skin tone, for which an element has no documented place; numbers
#: between colons are mostly a time of day.
_EMOJI = re.compile(
    r":((?!\d+:)[a-z0-9_'+-]*[a-z0-9][a-z0-9_'+-]*|100|1234):(?::skin-tone-[2-6]:)?", re.ASCII
)


def clean(text: str) -> str:
    """Leave out what can't be written as UTF-8."""
    return text.encode("utf-8", "replace").decode()


def cut(text: str, limit: int) -> str:
    """Shorten a text to so many UTF-16 units, as Slack's clients and servers count."""
    return utf16.cut(clean(text), limit)


def plain(text: str, limit: int = PLAIN_LIMIT) -> Json:
    """Make a plain text object, in which emoji are drawn; Slack refuses an empty one."""
    return {"type": "plain_text", "text": cut(text, limit) or ELLIPSIS, "emoji": True}


def escaped(text: str) -> str:
    """Escape what mrkdwn would take as markup (Slack: formatting message text)."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


# Cards.


def message(card: Card, team: str = "") -> Json:
    """Draw a card as a message: `blocks`, and `text` for notifications and screen readers.

    Its buttons' blocks carry the stamp of their workspace (team id), see `workspaces.py`.
    """
    blocks = card_blocks(card, BLOCKS_LIMIT, characters=CHARACTERS_LIMIT)
    buttons = [b for b in blocks if b["type"] == "actions" or "accessory" in b] if team else []
    for number, block in enumerate(buttons):
        block["block_id"] = f"{SlackWorkspace(team).stamp}.{number}"
    return {"text": summary(card), "blocks": blocks}


def summary(card: Card) -> str:
    """Say a card in one text without any markup: what a notification shows first, then the rest.

    A lock screen shows the beginning of it, and a screen reader may read nothing else.
    """
    said = card.preview
    first, others = card.blocks[:2], card.blocks[2:]  # the sentence and the reason
    unsaid = (block for block in first if not _is_said(block, said))
    rest = [block_text(block, write_date) for block in (*unsaid, *others, *card.footer)]
    words = cut("\n".join([said, *rest] if said else rest), TEXT_LIMIT)
    while (excess := utf16.length(escaped(words)) - TEXT_LIMIT) > 0:
        # An escape adds at most 4 units to a character ("&amp;"), so this cuts no more than needed.
        words = cut(words, utf16.length(words) - max(1, excess // 5))
    return escaped(words) or ELLIPSIS


def _is_said(block: Block, preview: str) -> bool:
    """Tell whether a preview says this already: the sentence, and a reason that fits."""
    if not preview:
        return False
    if isinstance(block, Quote):
        return " ".join(block.text.split()) in preview
    return spans_text(block.spans, write_date) in preview


def write_date(when: When) -> str:
    """Write an instant where Slack can't show it: as it is written for this reader."""
    return when.written or f"{when.at:%Y-%m-%d}"


def card_blocks(
    card: Card, limit: int, ids: Counter[str] | None = None, characters: int = VIEW_CHARACTERS_LIMIT
) -> list[Json]:
    """Draw a card's paragraphs and buttons; where not all fit, it says how many are left out.

    `ids` counts the action ids that are in use.
    """
    ids = Counter() if ids is None else ids
    link = [_link(card.way_in, ids)] if card.way_in else []
    buttons = _buttons(card.buttons, limit, ids, characters // 2)
    below = [*link, *buttons, *map(_block, card.footer)]
    shown = min(len(card.blocks), PARAGRAPHS_LIMIT)
    while True:
        words = _paragraphs(card, shown, bare=not below)
        size = written_size([*words, *below])
        if shown <= 1 or (size <= characters and len(words) + len(below) <= limit):
            return [*words[: limit - len(below)], *below]
        shown -= max(1, (size - characters) * shown // size)


def _paragraphs(card: Card, shown: int, *, bare: bool) -> list[Json]:
    """Draw the first paragraphs, and how many more there are; Slack takes no empty view."""
    drawn = [*card.blocks[:shown]]
    if missing := len(card.blocks) - shown:
        drawn.append(Paragraph((Text(texts.say("and-more", card.locale, count=missing)),)))
    if not drawn and bare:
        drawn.append(Paragraph(()))
    return _dense(drawn) if len(drawn) > SEPARATE_BLOCKS else [_block(block) for block in drawn]


def _buttons(
    buttons: Sequence[Button], limit: int, ids: Counter[str], characters: int
) -> list[Json]:
    """Draw as many buttons as fit into so many characters and blocks."""
    before = Counter(ids)
    drawn = list(_actions(buttons, ids))
    while len(buttons) > 1 and (len(drawn) >= limit or written_size(drawn) > characters):
        buttons = buttons[: max(1, len(buttons) * 9 // 10)]
        ids.clear()
        ids.update(before)
        drawn = list(_actions(buttons, ids))
    return drawn[:limit]


def written_size(blocks: Sequence[Json]) -> int:
    """Count the characters of blocks as they are sent."""
    return len(json.dumps(blocks, ensure_ascii=False, separators=(",", ":")))


def _block(block: Block) -> Json:
    if isinstance(block, Paragraph) and block.style is Style.NOTE and _is_ours(block.spans):
        return {"type": "context", "elements": [_small_print(block.spans)]}
    return {"type": "rich_text", "elements": [_element(block)]}


def _dense(blocks: Iterable[Block]) -> list[Json]:
    return [{"type": "rich_text", "elements": [_element(block) for block in blocks]}]


def _is_ours(spans: Spans) -> bool:
    foreign = (isinstance(span, Foreign) for span in spans)
    unknown = (isinstance(span, Mention) and not _is_person(span) for span in spans)
    return not any((*foreign, *unknown))


def _is_person(mention: Mention) -> bool:
    return _PERSON.fullmatch(mention.id) is not None


def _small_print(spans: Spans) -> Json:
    if all(isinstance(span, Text) for span in spans):
        return plain("".join(map(_words, spans)))
    return {"type": "mrkdwn", "text": "".join(map(_small_span, spans)), "verbatim": True}


def _small_span(span: Span) -> str:
    match span:
        case Mention(id=person):
            return f"<@{person}>"
        case When():
            at, pattern = int(span.at.timestamp()), _date_pattern(span)
            return f"<!date^{at}^{pattern}|{escaped(write_date(span))}>"
        case Link(address, label):
            shown = escaped(label or address)
            return f"<{escaped(span.url).replace('|', '%7C')}|{shown}>"
        case _:
            return escaped(_words(span))


def _date_pattern(when: When) -> str:
    return _DAY_AND_TIME if when.with_time else _DAY


def _element(block: Block) -> Json:
    if isinstance(block, Quote):
        return {"type": "rich_text_quote", "elements": list(_quoted(clean(block.text)))}
    style = _BOLD if block.style is Style.TITLE else {}
    spans = [_span(span) | (_BOLD if _is_bold(span) else style) for span in _filled(block.spans)]
    return {"type": "rich_text_section", "elements": spans or [_span(Text(ELLIPSIS))]}


def _quoted(text: str) -> Iterator[Json]:
    """Draw people's words: emoji by their names, which Slack sends for what they typed as emoji.

    In a rich text's `text` element the names would be letters.
    """
    end = 0
    for found in list(_EMOJI.finditer(text))[:EMOJI_LIMIT]:
        if found.start() > end:
            yield {"type": "text", "text": text[end : found.start()]}
        yield {"type": "emoji", "name": found[1]}
        end = found.end()
    if end < len(text) or not text:
        yield {"type": "text", "text": text[end:] or ELLIPSIS}


_BOLD: Json = {"style": {"bold": True}}


def _is_bold(span: Span) -> bool:
    return isinstance(span, Text) and span.bold


def _filled(spans: Spans) -> Spans:
    """Leave out what is empty: Slack refuses such an element."""
    return tuple(s for s in spans if not (isinstance(s, Text | Foreign) and not s.text))


def _span(span: Span) -> Json:
    match span:
        case Mention() if _is_person(span):
            return {"type": "user", "user_id": span.id}
        case When():
            return {
                "type": "date",
                "timestamp": int(span.at.timestamp()),
                "format": _date_pattern(span),
                "fallback": write_date(span),
            }
        case Link(address, label):
            return {"type": "link", "url": span.url, "text": label or address}
        case _:
            return {"type": "text", "text": clean(_words(span)) or ELLIPSIS}


def _words(span: Span) -> str:
    return spans_text((span,), write_date)


# Buttons.


def _link(way_in: WayIn, ids: Counter[str]) -> Json:
    """Link to a conversation by Slack's redirection, which opens it in whichever client is used.

    `slack://` does nothing in a browser, and app.slack.com opens no app (Slack: Deep linking;
    grafana/incident-community#82, PostHog/posthog#60113). Slack tells of the click all the same
    (Slack: button element): it is acknowledged, and is no command.
    """
    team, _, channel = way_in.conversation.partition("/")
    where = f"channel={channel}" + (f"&team={team}" if team.startswith("T") else "")
    button = {
        "type": "button",
        "action_id": action_id(WAY_IN, ids),
        "url": f"https://slack.com/app_redirect?{where}",
        "text": plain(way_in.label, LABEL_LIMIT),
    }
    return {"type": "actions", "elements": [button]}


def _actions(buttons: Sequence[Button], ids: Counter[str]) -> Iterator[Json]:
    shown = [button for button in buttons if button.emphasis is not Emphasis.MORE]
    rest = [button for button in buttons if button.emphasis is Emphasis.MORE]
    long = [button for button in shown if _is_cut(button)]
    if len(long) > SEPARATE_BLOCKS:
        long = []
    yield from (_beside_its_label(button, ids) for button in long)
    elements = [_button(button, ids) for button in shown if button not in long]
    elements += _menus(rest, ids)
    for row in _portions(elements, ELEMENTS_LIMIT):
        yield {"type": "actions", "elements": list(row)}


def _is_cut(button: Button) -> bool:
    return bool(button.short) and utf16.length(button.label) > SHOWN_LABEL_LIMIT


def _beside_its_label(button: Button, ids: Counter[str]) -> Json:
    """Write out a label that Slack would cut in the middle of a name, with a short button beside.

    A screen reader reads the button by itself, so it says the label (Slack: button element).
    """
    short = _button(replace(button, label=button.short), ids)
    spoken = {"accessibility_label": cut(button.label, LABEL_LIMIT)}
    return {"type": "section", "text": plain(button.label), "accessory": short | spoken}


def _portions(things: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    for start in range(0, len(things), size):
        yield things[start : start + size]


def _button(button: Button, ids: Counter[str]) -> Json:
    sure = button.confirmation
    drawn: Json = {
        "type": "button",
        "action_id": action_id(sure.action if sure else button.action, ids),
        "value": button.target,
        "text": plain(button.label, LABEL_LIMIT),
    }
    style = {"style": "primary"} if button.emphasis is Emphasis.PRIMARY else {}
    return drawn | style | ({"confirm": _confirm(sure)} if sure else {})


def _confirm(sure: Confirmation) -> Json:
    """Let Slack ask before it tells of a click (Slack: confirmation dialog object)."""
    return {
        "title": plain(sure.title, CONFIRM_TITLE_LIMIT),
        "text": plain(sure.text, CONFIRM_TEXT_LIMIT),
        "confirm": plain(sure.confirm, CONFIRM_LABEL_LIMIT),
        "deny": plain(sure.deny, CONFIRM_LABEL_LIMIT),
    }


def _menus(buttons: Sequence[Button], ids: Counter[str]) -> Iterator[Json]:
    """Put buttons into an overflow menu; more than it takes go into select menus.

    Of what can be done with an ask the last option shows all, so that the menu stays small.
    """
    if len(buttons) > OVERFLOW_LIMIT and _are_of_one_ask(buttons):
        one, label = buttons[0], texts.say("menu-more", buttons[0].locale)
        buttons = [*buttons[: OVERFLOW_LIMIT - 1], Button(Action.MORE, one.target, label)]
    small = len(buttons) <= OVERFLOW_LIMIT
    for part in _portions(buttons, OVERFLOW_LIMIT if small else SELECT_LIMIT):
        menu = {"type": "overflow"} if small else _select(part[0].locale)
        options = [option(f"{button.action} {button.target}", button.label) for button in part]
        yield menu | {"action_id": action_id(MORE, ids), "options": options}


def _are_of_one_ask(buttons: Sequence[Button]) -> bool:
    targets = {button.target for button in buttons}
    return len(targets) == 1 and not targets & set(Target)


def _select(locale: str) -> Json:
    return {"type": "static_select", "placeholder": plain(texts.say("menu-more", locale))}


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


def home(cards: Sequence[Card], stamp: str = "") -> Json:
    """Draw Home: card after card, with lines between them (Slack: views.publish).

    Its private metadata is the stamp of the workspace that it shows, see `workspaces.py`.

    Where not all asks fit, the first ones are shown; each can be answered on its own message too.
    """
    ids: Counter[str] = Counter()
    room = VIEW_BLOCKS_LIMIT + 1  # each card takes a line with it, but the first
    last: list[list[Json]] = []
    for card in reversed(cards[-LAST_CARDS:]):
        last.insert(0, _part_of_home(card, min(BLOCKS_LIMIT, room - 1), ids))
        room -= len(last[0]) + 1
    asks: list[list[Json]] = []
    for card in cards[:-LAST_CARDS]:
        drawn = _part_of_home(card, BLOCKS_LIMIT, ids)
        room -= len(drawn) + 1
        if room < 0:
            break
        asks.append(drawn)
    return {"type": "home", "private_metadata": stamp, "blocks": _lined([*asks, *last])}


def _part_of_home(card: Card, limit: int, ids: Counter[str]) -> list[Json]:
    """Draw a card below a header, if it begins with a title that names nobody."""
    title = _header(card.blocks[0]) if card.blocks else None
    if title is None:
        return card_blocks(card, limit, ids)
    below = replace(card, blocks=card.blocks[1:])
    header = {"type": "header", "text": plain(title, HEADER_LIMIT)}
    has_more = below.blocks or below.buttons or below.footer
    return [header, *(card_blocks(below, limit - 1, ids) if has_more else ())]


def _header(block: Block) -> str | None:
    if isinstance(block, Quote) or block.style is not Style.TITLE:
        return None
    names_somebody = any(isinstance(span, Mention) for span in block.spans)
    return None if names_somebody else "".join(map(_words, block.spans))


def _lined(parts: Iterable[list[Json]]) -> list[Json]:
    """Put lines between the parts."""
    return [block for part in parts for block in ({"type": "divider"}, *part)][1:]
