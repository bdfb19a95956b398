"""Cards become HTML: all that people wrote is escaped, whatever it looks like (promise 8).

Each paragraph has the direction of its words: texts from right to left say theirs, and names and
quoted words are isolated.
"""

from base64 import b64encode
from collections.abc import Iterable

from markupsafe import Markup

from bot.messages.views import (
    Attachment,
    Block,
    Button,
    Card,
    Emphasis,
    Foreign,
    Link,
    Mention,
    Quote,
    Span,
    Style,
    Text,
    WayIn,
    When,
)
from bot.messages.voice import Voice

_CLASSES = {Style.TITLE: "title", Style.BODY: "body", Style.NOTE: "note"}
NOTHING = Markup()


def card_html(card: Card, voice: Voice) -> Markup:
    """Draw a card for a reader: what it says, its buttons, and the small print below them."""
    words = joined(block_html(block, voice) for block in card.blocks)
    files = joined(map(_file, card.attachments))
    offers = _buttons(card.buttons, voice) + _way_in(card.way_in)
    return words + files + offers + joined(_footer(card, voice))


def _file(file: Attachment) -> Markup:
    """Let a file be saved that is part of the page."""
    content = b64encode(file.text.encode()).decode()
    return Markup(
        '<p class="file"><a download="{0}" href="data:{1};charset=utf-8;base64,{2}">{0}</a></p>'
    ).format(file.name, file.media_type, content)


def _way_in(way_in: WayIn | None) -> Markup:
    """Link to where a conversation stands on the same screen; the page's script goes there."""
    if way_in is None:
        return NOTHING
    return Markup(
        '<p class="way-in" dir="auto"><a href="#{0}" data-conversation="{0}">{1}</a></p>'
    ).format(way_in.conversation, way_in.label)


def _footer(card: Card, voice: Voice) -> Iterable[Markup]:
    return (block_html(paragraph, voice) for paragraph in card.footer)


def joined(parts: Iterable[Markup]) -> Markup:
    """Put parts one below the other."""
    return Markup("\n").join(parts)


def block_html(block: Block, voice: Voice) -> Markup:
    """Draw a paragraph or a quote for a reader."""
    if isinstance(block, Quote):
        return Markup('<blockquote dir="auto">{}</blockquote>').format(block.text)
    spans = Markup("").join(_span(span, voice) for span in block.spans)
    return Markup('<p class="{}" dir="auto">{}</p>').format(_CLASSES[block.style], spans)


def _span(span: Span, voice: Voice) -> Markup:
    match span:
        case Text(text, bold):
            return Markup("<strong>{}</strong>").format(text) if bold else Markup.escape(text)
        case Foreign(text):  # isolated, so that its direction doesn't turn the sentence around
            return Markup("<bdi>{}</bdi>").format(text)
        case Mention(name=name):
            return Markup('<bdi class="mention">{}</bdi>').format(name)
        case Link(address, ""):
            return Markup('<a href="{}" rel="noreferrer">{}</a>').format(span.url, address)
        case Link(label=label):  # what was played stays on its page
            return Markup('<a href="{}" target="_blank" rel="noreferrer">{}</a>').format(
                span.url, label
            )
        case When(at):
            return Markup('<time datetime="{}">{}</time>').format(
                at.isoformat(), voice.write_date(span)
            )


def _buttons(buttons: tuple[Button, ...], voice: Voice) -> Markup:
    if not buttons:
        return NOTHING
    shown = joined(_button(b) for b in buttons if b.emphasis is not Emphasis.MORE)
    more = joined(_button(b) for b in buttons if b.emphasis is Emphasis.MORE)
    menu = Markup('<details class="more"><summary>{}</summary><div>{}</div></details>').format(
        voice.say("button-more"), more
    )
    return Markup('<div class="buttons" dir="auto">{}{}</div>').format(shown, menu if more else "")


def _button(button: Button) -> Markup:
    weight = Markup(' class="primary"') if button.emphasis is Emphasis.PRIMARY else ""
    return Markup('<button type="button" data-action="{}" data-target="{}"{}>{}</button>').format(
        button.action, button.target, weight, button.label
    )
