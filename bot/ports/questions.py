"""Where parties' questions to the introducer are kept, and the replies."""

from collections.abc import Collection
from typing import Protocol

from bot.domain.introduction import Question
from bot.domain.people import PersonId


class Questions(Protocol):
    """Questions with their replies."""

    def add(self, question: Question) -> None:
        """Add a question."""
        ...

    def get(self, key: str) -> Question | None:
        """Load a question by its id."""
        ...

    def load(self, keys: Collection[str]) -> None:
        """Load several questions by their ids, for `get` in this transaction."""
        ...

    def of(self, introduction: str, party: PersonId) -> list[Question]:
        """List a party's questions in an introduction, oldest first."""
        ...

    def save(self, question: Question) -> None:
        """Keep a question's words and reply."""
        ...

    def erase_words_in(self, introduction: str) -> None:
        """Erase the words of all questions and replies; that there was a reply stays known."""
        ...

    def erase_words_of(self, party: PersonId) -> None:
        """Erase what a party asked, and the replies to it."""
        ...
