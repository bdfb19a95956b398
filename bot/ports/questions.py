"""Where parties' questions to the introducer are kept, and the replies."""

from typing import Protocol

from bot.domain.introduction import Question
from bot.domain.people import PersonId


class Questions(Protocol):
    """Questions with their replies."""

    async def add(self, question: Question) -> None:
        """Add a question."""
        ...

    async def get(self, key: str) -> Question | None:
        """Load a question by its id."""
        ...

    async def of(self, introduction: str, party: PersonId) -> list[Question]:
        """List a party's questions in an introduction, oldest first."""
        ...

    async def save(self, question: Question) -> None:
        """Keep a question's words and reply."""
        ...

    async def erase_words_in(self, introduction: str) -> None:
        """Erase the words of all questions and replies; that there was a reply stays known."""
        ...

    async def erase_words_of(self, party: PersonId) -> None:
        """Erase what a party asked, and the replies to it."""
        ...
