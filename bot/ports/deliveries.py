"""What the relay passes between use cases and messengers: calls, and what came of them."""

from dataclasses import dataclass
from datetime import timedelta

from bot.errors import Scope
from bot.messages.views import Card
from bot.ports.messenger import Address
from bot.ports.outbox import StoredEffect


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
    final: bool = False  #: rendered after the end: nothing newer is to be shown


@dataclass(frozen=True, slots=True)
class Delivered:
    """It arrived; `reference` is where a sent card or a new conversation is."""

    reference: str = ""


@dataclass(frozen=True, slots=True)
class TryAgain:
    """It may not have arrived; try again after this long."""

    after: timedelta


@dataclass(frozen=True, slots=True)
class Hold:
    """The platform asks to leave a lane alone for this long."""

    after: timedelta
    scope: Scope


@dataclass(frozen=True, slots=True)
class GivenUp:
    """It was refused for good."""


Outcome = Delivered | TryAgain | Hold | GivenUp
