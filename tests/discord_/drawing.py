"""A card as it is sent to Discord, for tests of how it is drawn."""

from typing import Any

from adapters.discord.render import container
from bot.messages.views import Card
from tests.discord_.reading import TEXT_DISPLAY, walk

#: The longest `custom_id` (Discord: Component Reference).
CUSTOM_ID_LIMIT = 100
#: Components of a message, those inside of others included (Discord: Component Reference).
COMPONENT_LIMIT = 40

SERVER = "12345678901234567890"
TARGET = "AbCdEfGhIjKl-_12"


def length(text: str) -> int:
    """How long Discord's clients find a text: they count in UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def drawn(card: Card) -> list[dict[str, Any]]:
    """A card's components, as they are sent."""
    return [dict(container(card, SERVER).to_component_dict())]


def texts(components: list[dict[str, Any]]) -> list[str]:
    """All that components say, in order."""
    return [part["content"] for part in walk(components) if part["type"] == TEXT_DISPLAY]
