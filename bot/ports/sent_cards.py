"""Where the cards are that people have of an introduction."""

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

    async def add(
        self,
        introduction: str,
        person: PersonId,
        kind: EffectKind,
        reference: str,
        subject: str = "",
    ) -> None:
        """Keep where a delivered card is."""
        ...

    async def of(self, introduction: str, person: PersonId) -> list[SentCard]:
        """List the cards that a person has of an introduction, oldest first."""
        ...

    async def remove(self, introduction: str, person: PersonId, kind: EffectKind) -> int:
        """Delete a person's cards of one kind; returns how many there were."""
        ...

    async def remove_closed(self, introduction: str, person: PersonId) -> None:
        """Delete a person's cards but for a follow-up, which can still be answered."""
        ...
