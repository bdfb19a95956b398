"""The messenger and the clock, and what the relay passes between them and the use cases."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from bot.domain.effects import Effect
from bot.errors import Scope
from bot.messages.views import Card


class Clock(Protocol):
    """Where time comes from and how waiting is done; tests and the demo simulate both."""

    def now(self) -> datetime:
        """Tell the time (UTC)."""
        ...

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        """Return when the event is set, or after so many seconds; None waits for the event."""
        ...


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
    #: One of them can't be written to by the bot.
    CANNOT_BE_WRITTEN_TO = "cannot-be-written-to"


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
        """Create a conversation of these people and the bot, and return its reference."""
        ...

    async def obstacle(self, people: Sequence[Address]) -> Obstacle | None:
        """Tell what stands in the way of putting these people together, before they are asked."""
        ...


Messengers = Mapping[str, Messenger]


@dataclass(frozen=True, slots=True)
class StoredEffect:
    """An effect in the outbox, as claimed by a relay."""

    id: int
    introduction: str
    platform: str
    lane: str
    effect: Effect
    attempts: int = 0
    first_tried_at: datetime | None = None
    lease: str = ""  #: fences the marks of a relay that outlived its claim


@dataclass(frozen=True, slots=True)
class SendCall:
    """Send this card to a person, or to a conversation (its reference)."""

    to: Address | str
    card: Card


@dataclass(frozen=True, slots=True)
class UpdateCall:
    """Bring the card at this reference up to date."""

    reference: str
    card: Card


@dataclass(frozen=True, slots=True)
class OpenCall:
    """Create a conversation of these people."""

    people: tuple[Address, ...]


@dataclass(frozen=True, slots=True)
class Delivery:
    """An effect that is still wanted, rendered, and leased to this relay."""

    effect: StoredEffect
    key: str
    calls: tuple[SendCall | UpdateCall | OpenCall, ...]


@dataclass(frozen=True, slots=True)
class Delivered:
    """It arrived; `reference` is where a sent card or a new conversation is."""

    reference: str = ""


@dataclass(frozen=True, slots=True)
class TryAgain:
    """It may not have arrived; try again after a while."""

    after: timedelta


@dataclass(frozen=True, slots=True)
class Hold:
    """The platform asks to leave a lane alone for a while."""

    after: timedelta
    scope: Scope


@dataclass(frozen=True, slots=True)
class GivenUp:
    """It was refused for good."""


Outcome = Delivered | TryAgain | Hold | GivenUp
