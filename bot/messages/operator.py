"""Who runs the bot, and where they say what is kept: for members who want to know."""

from dataclasses import dataclass

from bot.messages.views import Link, Paragraph
from bot.messages.voice import Voice


@dataclass(frozen=True, slots=True)
class Operator:
    """How whoever runs the bot is reached, and the address of their privacy policy."""

    contact: str = ""
    privacy_url: str = ""

    def notes(self, voice: Voice) -> tuple[Paragraph, ...]:
        """Say in small print how they are reached, and what is kept."""
        told = (("operator-contact", self.contact), ("operator-privacy", self.privacy_url))
        return tuple(voice.note(key, address=Link(address)) for key, address in told if address)
