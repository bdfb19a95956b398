"""What parties asked the introducer through the bot, and the replies."""

from sqlmodel import case, col, select, update

from bot.domain.introduction import Question
from bot.domain.people import PersonId
from storage.tables import QuestionRow
from storage.transaction import Repository


class Questions(Repository):
    """Questions with their replies."""

    async def add(self, question: Question) -> None:
        """Add a question."""
        self._session.add(
            QuestionRow(
                id=question.id,
                introduction_id=question.introduction,
                party_id=question.party,
                words=question.words,
                reply=question.reply,
            )
        )

    async def get(self, key: str) -> Question | None:
        """Load a question by its id."""
        statement = select(QuestionRow).where(QuestionRow.id == key)
        row = (await self._session.exec(statement)).one_or_none()
        return _question(row) if row else None

    async def of(self, introduction: str, party: PersonId) -> list[Question]:
        """List a party's questions in an introduction, oldest first."""
        statement = (
            select(QuestionRow)
            .where(QuestionRow.introduction_id == introduction, QuestionRow.party_id == party)
            .order_by(col(QuestionRow.number))
        )
        return [_question(row) for row in await self._session.exec(statement)]

    async def save(self, question: Question) -> None:
        """Keep a question's words and reply."""
        await self._session.exec(
            update(QuestionRow)
            .where(col(QuestionRow.id) == question.id)
            .values(words=question.words, reply=question.reply)
        )

    async def erase_words_in(self, introduction: str) -> None:
        """Erase the words of all questions and replies; that there was a reply stays known."""
        replied = case((col(QuestionRow.reply).is_not(None), ""))
        await self._session.exec(
            update(QuestionRow)
            .where(col(QuestionRow.introduction_id) == introduction)
            .values(words="", reply=replied)
        )

    async def erase_words_of(self, party: PersonId) -> None:
        """Erase what a party asked, and the replies to it."""
        await self._session.exec(
            update(QuestionRow)
            .where(col(QuestionRow.party_id) == party)
            .values(words="", reply=None)
        )


def _question(row: QuestionRow) -> Question:
    return Question(
        id=row.id,
        introduction=row.introduction_id,
        party=PersonId(row.party_id),
        words=row.words,
        reply=row.reply,
    )
