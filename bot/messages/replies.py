"""What a person gets at once for a command; an adapter draws it on its platform."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.messages.views import Card, Form


@dataclass(frozen=True, slots=True)
class Say:
    """Show this to the actor alone."""

    card: Card
    #: Nothing came of what they typed: an adapter gives their words back, so that none is lost.
    refused: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class OpenForm:
    """Open this form for the actor."""

    form: Form


@dataclass(frozen=True, slots=True)
class Invalid:
    """These fields are wrong (field name -> sentence); `form` is filled with what was given.

    Behind a form, show each sentence at its field. Behind a typed command, open the form where
    that helps, or say the sentences to the actor alone.
    """

    problems: Mapping[str, str]
    form: Form = field(compare=False)


@dataclass(frozen=True, slots=True)
class Replace:
    """Replace the card whose button was clicked by this one."""

    card: Card


@dataclass(frozen=True, slots=True)
class Home:
    """Show these cards on the actor's own page, in the place of those that were there."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Nothing:
    """Acknowledge the command, and show nothing."""


Reply = Say | OpenForm | Invalid | Replace | Home | Nothing
