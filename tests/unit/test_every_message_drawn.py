"""Every message in every language as each platform draws it, with long names of any script."""

import json
from itertools import product

import pytest

from adapters.discord.render import TEXT_LIMIT, sentences
from adapters.playground.directory import voice_of
from adapters.playground.render import card_html
from adapters.shared import utf16
from adapters.slack.render import BLOCKS_LIMIT, CHARACTERS_LIMIT, message, written_size
from bot.messages.languages import PSEUDO
from bot.messages.locales import shipped
from bot.messages.texts import is_right_to_left
from bot.messages.views import Card, Paragraph, Spans, Style, Text
from bot.messages.voice import Voice
from tests.html import read_html
from tests.matrix import sampled
from tests.translations.samples import CHOICES, arguments
from tests.translations.source import source
from tests.translations.surfaces import LONG_NAMES, Shown, misdirected

ENGLISH = source("en").messages
#: What stands in sentences; labels, whose choices no sentence has, are in forms and on buttons.
SENTENCES = [
    key
    for key, one in ENGLISH.items()
    if not key.startswith(("pattern-", "command-", "option-", "server-new-"))
    and not one.variables & set(CHOICES)
]


def _cards(locale: str, name: str) -> list[tuple[str, Card]]:
    voice = voice_of("sam")
    speaking = Voice(locale, voice.zone)
    return [
        (key, Card((Paragraph(_spans(speaking, key, name), style),), locale=locale))
        for key, style in product(SENTENCES, (Style.TITLE, Style.NOTE))
    ]


def _spans(voice: Voice, key: str, name: str) -> Spans:
    return voice.spans(key, **arguments(ENGLISH[key].variables, name))


def _ours(card: Card) -> list[str]:
    """Our own words in a card, piece by piece between the names."""
    [paragraph] = card.blocks
    assert isinstance(paragraph, Paragraph)
    return [span.text for span in paragraph.spans if isinstance(span, Text) and span.text.strip()]


@pytest.mark.parametrize(
    ("locale", "name"),
    sampled(
        product((*shipped(), PSEUDO), LONG_NAMES),
        lambda locale, name: is_right_to_left(locale) and name == LONG_NAMES[0],
    ),
)
def test_every_message_is_drawn_whole(locale: str, name: str) -> None:
    """Nothing of ours is cut on Slack, on Discord and on the playground's page."""
    for key, card in _cards(locale, name):
        slack, discord = message(card), "\n".join(sentences(card))
        html = read_html(str(card_html(card, voice_of("sam")))).text
        assert len(slack["blocks"]) <= BLOCKS_LIMIT
        assert written_size(slack["blocks"]) <= CHARACTERS_LIMIT
        assert utf16.length(discord) <= TEXT_LIMIT
        for piece in _ours(card):
            assert json.dumps(piece, ensure_ascii=False)[1:-1] in json.dumps(
                slack["blocks"], ensure_ascii=False
            ).replace("&amp;", "&"), key
            assert piece in discord, key
            assert " ".join(piece.split()) in " ".join(html.split()), key
        shown = [Shown(discord), Shown(slack["text"])]
        assert misdirected(shown, right_to_left=is_right_to_left(locale)) == [], key
