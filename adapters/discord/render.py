"""Cards become text and components (Discord: Components V2), pure and within Discord's limits.

People's words are escaped, names too. People are named, with their usernames, and not mentioned:
in a direct message, a client that doesn't know somebody shows a number. Mentions stand in small
print below, where a server's members read them and are to be told.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from discord.ui import Container, LayoutView, TextDisplay

from adapters.discord.markdown import one_line, quoted
from adapters.discord.rows import card_rows
from adapters.shared.utf16 import ELLIPSIS, length
from bot.messages.isolation import isolated, without_handles
from bot.messages.views import (
    Block,
    Card,
    Foreign,
    Link,
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
#: More paragraphs than this share one component.
MOST_PARAGRAPHS = 8
#: How far people's words are cut, in characters, where all of them together don't fit.
_CUTS = (500, 300, 200, 100, 40)

_STAMP = re.compile(r"<t:[^>]*>")


def container(card: Card, server: str, mentioned: Sequence[str] = ()) -> Container[Any]:
    """Draw a card; `server` is where its buttons belong to, and these people are mentioned."""
    return Container(
        *paragraphs(card, mentioned), *card_rows(card, server), *map(TextDisplay, footer(card))
    )


def layout(card: Card, server: str) -> LayoutView:
    """Put a card into what discord.py sends, which is not listened to: buttons outlive it."""
    view = LayoutView(timeout=None)
    view.add_item(container(card, server))
    view.stop()
    return view


# Text.


def paragraphs(
    card: Card, mentioned: Sequence[str] = (), *, most: int = MOST_PARAGRAPHS
) -> list[TextDisplay[Any]]:
    """Write all that a card says; more than `most` paragraphs become one, of several lines."""
    written = sentences(card, mentioned)
    if len(written) > most:
        written = ["\n".join(written)]
    return [TextDisplay(text) for text in written]


def sentences(card: Card, mentioned: Sequence[str] = (), *, title: str = "### {}") -> list[str]:
    """Write all that a card says above its buttons; `title` is the markdown of a title."""
    written = _written(card.blocks, title, beside=_length(footer(card)))
    if mentioned:
        written.append("-# " + " ".join(f"<@{person}>" for person in mentioned))
    return written


def footer(card: Card) -> list[str]:
    """Write the small print below the buttons, which names people as before."""
    below = _named_once((*card.blocks, *card.footer))[len(card.blocks) :]
    return [_block(block, _whole) for block in below]


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


def moments(written: Sequence[str]) -> list[str]:
    """List the moments that are named in what was written, as Discord's markdown has them."""
    return [moment for text in written for moment in _STAMP.findall(text)]


def _written(blocks: Sequence[Block], title: str, beside: int) -> list[str]:
    blocks = _named_once(blocks)
    beside += 30 * len(blocks)  # for the mentions below and the line breaks
    room = max(TEXT_LIMIT - beside, TEXT_LIMIT // 2)
    written = [_block(block, _whole, title) for block in blocks]
    for limit in _CUTS:
        if _length(written) <= room:
            return written
        written = [_block(block, _cut_to(limit), title) for block in blocks]
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
    return f"{without_handles(mention.name)} (@{mention.handle})"


def _person(mention: Mention) -> str:
    """Write a person's name; the brackets around the handle are ours, and legible anywhere."""
    written = one_line(isolated(named(mention)))
    if not mention.handle:
        return written
    before, _, after = written.rpartition(one_line(f"(@{mention.handle})"))
    return f"{before}(@{one_line(mention.handle)}){after}"


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


def _block(block: Block, shortened: Callable[[str], str], title: str = "{}") -> str:
    if isinstance(block, Quote):
        return quoted(shortened(block.text))
    sentence = "".join(map(_span, block.spans)) or ELLIPSIS
    marks = {Style.TITLE: title, Style.NOTE: "-# {}"}
    return marks.get(block.style, "{}").format(sentence)


def _span(span: Span) -> str:
    match span:
        case Text(text, bold):
            return f"**{text}**" if bold else text
        case Foreign(text):
            return one_line(isolated(text))
        case Mention() as mention:
            return _person(mention)
        case Link(address, label) if label:  # `quote` leaves no bracket in an address of ours
            return f"[{one_line(label)}]({address})"
        case Link(address):  # Discord links web addresses by itself, and no mailboxes
            return f"<{address}>" if "://" in address else one_line(address)
        case When(at, with_time):
            return f"<t:{int(at.timestamp())}:{'F' if with_time else 'D'}>"
