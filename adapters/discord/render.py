"""Cards become components (Discord: Components V2), pure and within Discord's limits.

People's words are escaped, names too. People are named, with their usernames, and not mentioned:
in a direct message, a client that doesn't know somebody shows a number. Mentions stand in small
print below, where a server's members read them and are to be told.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import discord
from discord.ui import ActionRow, Container, LayoutView, Select, TextDisplay

from adapters.discord.custom_ids import DRAFT, LIST, MORE, WHEN, CustomId, menu_id, option_id
from adapters.discord.markdown import one_line, quoted
from adapters.shared import utf16
from adapters.shared.dates import says_something_new
from adapters.shared.utf16 import ELLIPSIS, length
from bot.messages import texts
from bot.messages.actions import Action
from bot.messages.isolation import isolated
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
    Style,
    Text,
    When,
)

#: All text of a message together (Discord: Components V2); counted as clients do, in UTF-16.
TEXT_LIMIT = 4000
#: A button's label, and an option's.
LABEL_LIMIT, OPTION_LIMIT = 80, 100
#: Buttons in a row, options in a menu.
ROW_LIMIT, MENU_LIMIT = 5, 25
#: More buttons than this become a menu; so many menus of a kind are shown. With these, and with
#: MOST_PARAGRAPHS, no message has more than 40 components, those inside of others included.
MOST_BUTTONS, MOST_MENUS = 10, 3
#: More paragraphs than this share one component.
MOST_PARAGRAPHS = 8
#: How far people's words are cut, in characters, where all of them together don't fit.
_CUTS = (500, 300, 200, 100, 40)

#: What menus of buttons are called: below other buttons, and instead of them.
_PLACEHOLDERS = {MORE: "menu-more", LIST: "menu-list"}

#: The later dates that a menu offers, with their texts; `adapters.shared.dates` reads them.
PRESETS = {
    "week": "later-week",
    "two-weeks": "later-two-weeks",
    "month-end": "later-month-end",
    "next-month": "later-next-month",
    "date": "later-date",
}

_STAMP = re.compile(r"<t:[^>]*>")

_STYLES = {Emphasis.PRIMARY: discord.ButtonStyle.primary}

Row = ActionRow[Any]


def container(card: Card, server: str, mentioned: Sequence[str] = ()) -> Container[Any]:
    """Draw a card; `server` is where its buttons belong to, and these people are mentioned."""
    return Container(
        *paragraphs(card, mentioned), *rows(card.buttons, server), *map(TextDisplay, footer(card))
    )


def layout(card: Card, server: str) -> LayoutView:
    """Put a card into what discord.py sends, which is not listened to: buttons outlive it."""
    view = LayoutView(timeout=None)
    view.add_item(container(card, server))
    view.stop()
    return view


# Text.


def paragraphs(card: Card, mentioned: Sequence[str] = ()) -> list[TextDisplay[Any]]:
    """Write all that a card says, within the limit for a message."""
    written = _written(card.blocks, beside=_length(footer(card)))
    if mentioned:
        written.append("-# " + " ".join(f"<@{person}>" for person in mentioned))
    if len(written) > MOST_PARAGRAPHS:
        written = ["\n".join(written)]
    return [TextDisplay(text) for text in written]


def footer(card: Card) -> list[str]:
    """Write the small print below the buttons, which names people as before."""
    return [_block(block, _whole) for block in _named_once((*card.blocks, *card.footer))][
        len(card.blocks) :
    ]


def mentions(card: Card) -> list[str]:
    """List whom a card is about, by its titles and small print: they may be in a conversation."""
    styles = (Style.TITLE, Style.NOTE)
    spans = [
        span
        for block in card.blocks
        if isinstance(block, Paragraph) and block.style in styles
        for span in block.spans
    ]
    people = [span.id for span in spans if isinstance(span, Mention)]
    return [person for person in dict.fromkeys(people) if person.isdecimal() and person.isascii()]


def _written(blocks: Sequence[Block], beside: int) -> list[str]:
    blocks = _named_once(blocks)
    beside += 30 * len(blocks)  # for the mentions below and the line breaks
    room = max(TEXT_LIMIT - beside, TEXT_LIMIT // 2)
    written = [_block(block, _whole) for block in blocks]
    for limit in _CUTS:
        if _length(written) <= room:
            return written
        written = [_block(block, _cut_to(limit)) for block in blocks]
    return _beginning(written, room)


def _named_once(blocks: Sequence[Block]) -> list[Block]:
    """Leave a person's handle out after it has been said once."""
    said: set[str] = set()
    return [_without_handles(block, said) for block in blocks]


def _without_handles(block: Block, said: set[str]) -> Block:
    if not isinstance(block, Paragraph):
        return block
    spans = list(block.spans)
    for place, span in enumerate(spans):
        if isinstance(span, Mention):
            spans[place] = replace(span, handle="") if span.id in said else span
            said.add(span.id)
    return replace(block, spans=tuple(spans))


def named(mention: Mention) -> str:
    """Name a person as others see them, and by the name that is theirs alone.

    Anybody can call themselves like anybody else in a server, but not write what looks like another
    handle (Discord: Usernames and Nicknames; Developer Policy, on hiding identities).
    """
    if not mention.handle:
        return mention.name
    return f"{mention.name.replace('(@', '(')} (@{mention.handle})"


def _whole(text: str) -> str:
    return text


def _cut_to(limit: int) -> Callable[[str], str]:
    def shortened(text: str) -> str:
        line = " ".join(text.split("\n"))
        return line if len(line) <= limit else line[: limit - 1] + ELLIPSIS

    return shortened


def _beginning(written: list[str], room: int) -> list[str]:
    """Keep what fits of a long list."""
    kept: list[str] = []
    for text in written:
        if _length([*kept, text, ELLIPSIS]) > room:
            return [*kept, ELLIPSIS]
        kept.append(text)
    return kept


def _length(written: Sequence[str]) -> int:
    return sum(length(text) + 1 for text in written)


def _block(block: Block, shortened: Callable[[str], str]) -> str:
    if isinstance(block, Quote):
        return quoted(shortened(block.text))
    sentence = "".join(map(_span, block.spans)) or ELLIPSIS
    marks = {Style.TITLE: "### ", Style.NOTE: "-# "}
    return marks.get(block.style, "") + sentence


def _span(span: Span) -> str:
    match span:
        case Text(text, bold):
            return f"**{text}**" if bold else text
        case Foreign(text):
            return one_line(isolated(text))
        case Mention() as mention:
            return one_line(isolated(named(mention)))
        case When(at, with_time):
            return f"<t:{int(at.timestamp())}:{'F' if with_time else 'D'}>"


# Buttons and menus.


def rows(buttons: Sequence[Button], server: str) -> list[Row]:
    """Draw buttons: side by side, below them a menu of dates, and one of what is rarer."""
    shown = [button for button in buttons if button.emphasis is not Emphasis.MORE]
    rarer = [button for button in buttons if button.emphasis is Emphasis.MORE]
    return [*_shown(shown, server), *_menus(rarer, server, MORE)]


def _shown(buttons: Sequence[Button], server: str) -> Iterator[Row]:
    if len(buttons) > MOST_BUTTONS:
        yield from _menus(buttons, server, LIST)
        return
    plain = [button for button in buttons if not _asks_for_a_date(button)]
    for start in range(0, len(plain), ROW_LIMIT):
        yield ActionRow(*(_button(b, server) for b in plain[start : start + ROW_LIMIT]))
    yield from (_dates(button, server) for button in buttons if _asks_for_a_date(button))


def _asks_for_a_date(button: Button) -> bool:
    """A menu stands where a later date is chosen, but not where a form is opened once more."""
    return button.action is Action.LATER and DRAFT not in button.target


def _button(button: Button, server: str) -> discord.ui.Button[Any]:
    style = _STYLES.get(button.emphasis, discord.ButtonStyle.secondary)
    custom_id = str(CustomId(button.action, server, button.target))
    return discord.ui.Button(style=style, label=cut(button.label, LABEL_LIMIT), custom_id=custom_id)


def _dates(button: Button, server: str) -> Row:
    """Offer a few dates at once, and the form for any other."""
    options = [
        discord.SelectOption(label=texts.say(key, button.locale), value=preset)
        for preset, key in PRESETS.items()
        if button.today is None or says_something_new(preset, button.today)
    ]
    return _menu(menu_id(WHEN, 0, server, button.target), button.label, options)


def _menus(buttons: Sequence[Button], server: str, kind: str) -> Iterator[Row]:
    most = buttons[: MENU_LIMIT * MOST_MENUS]
    for number, start in enumerate(range(0, len(most), MENU_LIMIT)):
        chosen = most[start : start + MENU_LIMIT]
        options = [_option(button) for button in chosen]
        placeholder = texts.say(_PLACEHOLDERS[kind], chosen[0].locale)
        yield _menu(menu_id(kind, number, server), placeholder, options)


def _option(button: Button) -> discord.SelectOption:
    label = cut(button.label, OPTION_LIMIT)
    return discord.SelectOption(label=label, value=option_id(button.action, button.target))


def _menu(custom_id: str, placeholder: str, options: list[discord.SelectOption]) -> Row:
    menu: Select[Any] = Select(
        custom_id=custom_id, placeholder=cut(placeholder, LABEL_LIMIT), options=options
    )
    return ActionRow(menu)


def cut(text: str, limit: int) -> str:
    """Shorten a label that is too long; a name in it may be. Discord refuses one without text."""
    return utf16.cut(text, limit) or ELLIPSIS


# Whether an update would change a message, as Discord returns it.


def signature(components: Sequence[Any]) -> list[str]:
    """Sum up what a message offers and which moments it names, to see whether these would change.

    Names and language may differ: we may have learned them from a click. What offers nothing any
    more is told apart by its words.
    """
    contents, controls = list(_contents(components)), list(_controls(components))
    moments = [moment for text in contents for moment in _STAMP.findall(text)]
    return [*controls, *moments] if controls else contents


def _contents(components: Sequence[Any]) -> Iterator[str]:
    for part in components:
        if "content" in part:
            yield str(part["content"])
        yield from _contents(part.get("components") or ())


def _controls(components: Sequence[Any]) -> Iterator[str]:
    for part in components:
        if "custom_id" in part:
            yield str(part["custom_id"])
        yield from (str(option["value"]) for option in part.get("options") or ())
        yield from _controls(part.get("components") or ())
