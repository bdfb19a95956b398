"""Cards that an adapter makes itself, of sentences that are already in the reader's language."""

from collections.abc import Callable, Iterable

from bot.messages.views import Card, Paragraph, Span, Style, Text


def paragraphs(
    sentences: Iterable[str], span: Callable[[str], Span] = Text, style: Style = Style.BODY
) -> tuple[Paragraph, ...]:
    """Make a paragraph of each sentence, in order, but of equal ones only the first.

    `span` is `Foreign` where a sentence may hold people's words, which are to stay only text.
    """
    return tuple(Paragraph((span(sentence),), style) for sentence in dict.fromkeys(sentences))


def card_of(*sentences: str) -> Card:
    """Make a card that says these sentences, and has no buttons."""
    return Card(paragraphs(sentences))
