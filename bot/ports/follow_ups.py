"""Where it is kept what parties said after the opening, and their thanks."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from bot.domain.follow_up import FollowUp
from bot.domain.introduction import Introduction
from bot.domain.people import PersonId


class FollowUps(Protocol):
    """What each party of an introduction said to the follow-up."""

    def of(self, introduction: Introduction, party: PersonId) -> tuple[FollowUp, FollowUp]:
        """Load a party's side and the other's, once the introduction is locked."""
        ...

    def one(self, introduction: str, party: PersonId) -> FollowUp | None:
        """Load what a party said, if anything."""
        ...

    def load(self, introductions: Collection[str]) -> None:
        """Load both sides of several introductions, for `of` in this transaction."""
        ...

    def save(self, follow_up: FollowUp) -> None:
        """Keep what a party said; nothing is kept of one who has said nothing."""
        ...

    def take_back(self, party: PersonId, among: PersonId | None = None) -> None:
        """Let a party's "still" count as never said; `among`: only with this one among the others.

        What both have said, and was told to both, stays.
        """
        ...

    def erase_words_in(self, introduction: str) -> None:
        """Erase the words of thanks; that there were any stays known."""
        ...

    def erase_of(self, person: PersonId) -> None:
        """Erase all that a person said, and the thanks to them."""
        ...

    def erase_late(self, now: datetime) -> bool:
        """Erase each "still" that counts no more; tell if there was any."""
        ...
