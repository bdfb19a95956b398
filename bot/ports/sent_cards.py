"""Where the cards are that people have of an introduction, a request or a report."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from bot.domain.effects import EffectKind
from bot.domain.people import PersonId


@dataclass(frozen=True, slots=True)
class SentCard:
    """A card that somebody has: which message it was, and where it is."""

    id: int
    kind: EffectKind
    reference: str
    subject: str = ""  #: the question's id, for a question's card


class SentCards(Protocol):
    """References of delivered cards, by introduction and person."""

    def load(self, introductions: Collection[str]) -> None:
        """Load the cards of several introductions, for `of` in this transaction."""
        ...

    def add(
        self,
        introduction: str,
        person: PersonId,
        kind: EffectKind,
        reference: str,
        subject: str = "",
    ) -> None:
        """Keep where a delivered card is."""
        ...

    def of(self, introduction: str, person: PersonId) -> list[SentCard]:
        """List the cards that a person has of an introduction, oldest first."""
        ...

    def holders(self, introduction: str, kind: EffectKind) -> list[PersonId]:
        """List who has a card of this kind, by key."""
        ...

    def remove(self, introduction: str, person: PersonId, kind: EffectKind) -> int:
        """Delete a person's cards of one kind; returns how many there were."""
        ...

    def remove_closed(self, introduction: str, person: PersonId) -> None:
        """Delete a person's cards but those that can still be answered after the end."""
        ...
