"""What sends: a platform, as the relay and the use cases see it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bot.messages.views import Card


@dataclass(frozen=True, slots=True)
class Address:
    """A person, by the platform's own ids."""

    platform: str
    workspace: str
    person: str


class Obstacle(StrEnum):
    """Why these people can't be put together, as far as the platform tells beforehand."""

    #: The bot hasn't been set up to open conversations here.
    NOT_SET_UP = "not-set-up"
    #: The bot lacks a permission that an admin can give.
    MISSING_PERMISSION = "missing-permission"
    #: One of them can't be in a conversation with the others.
    CANNOT_MEET = "cannot-meet"


class Messenger(Protocol):
    """Sends on our own initiative; four methods, all needed by every platform.

    References are opaque strings that we store. Every method raises `DeliveryError`s only, and
    is safe to repeat under the same key: where the platform allows, people see it once.
    """

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        """Send a card to a person in private, or to a conversation (its reference)."""
        ...

    async def update(self, reference: str, card: Card) -> None:
        """Replace the card at this reference."""
        ...

    async def open(self, people: Sequence[Address], key: str) -> str:
        """Create a conversation of these people and the bot, and return its reference.

        The two who are to meet come first, and whoever introduced them last.
        """
        ...

    async def obstacle(self, people: Sequence[Address]) -> Obstacle | None:
        """Tell what stands in the way of putting these people together, before they are asked."""
        ...


Messengers = Mapping[str, Messenger]
