"""What an introduction leaves with people: the cards they have, the questions they asked."""

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import case, col, delete, select, update

from bot.domain.effects import EffectKind
from bot.domain.introduction import Question
from bot.domain.people import PersonId
from bot.ports import SentCard
from storage.tables import AskRow, IntroductionRow, QuestionRow, SentCardRow
from storage.transaction import Repository


class Keepsakes(Repository):
    """Sent cards and questions of introductions."""

    async def add_card(
        self, key: str, person: PersonId, kind: EffectKind, reference: str, subject: str = ""
    ) -> None:
        """Remember where a card is that was delivered."""
        self._session.add(
            SentCardRow(
                introduction_id=key,
                person_id=person,
                kind=kind,
                reference=reference,
                subject=subject,
            )
        )

    async def cards(self, key: str, person: PersonId) -> list[SentCard]:
        """List the cards that this person has of this introduction, oldest first."""
        statement = (
            select(SentCardRow)
            .where(SentCardRow.introduction_id == key, SentCardRow.person_id == person)
            .order_by(col(SentCardRow.id))
        )
        rows = await self._session.exec(statement)
        return [SentCard(row.id, row.kind, row.reference, row.subject) for row in rows]

    async def remove_cards(self, key: str, person: PersonId, kind: EffectKind) -> int:
        """Forget where a person's cards of one kind are; returns how many there were."""
        which = and_(_held(key, person), col(SentCardRow.kind) == kind)
        return (await self._session.exec(delete(SentCardRow).where(which))).rowcount

    async def close_cards(self, key: str, person: PersonId) -> None:
        """Forget where a person's cards are that have changed for the last time."""
        which = and_(_held(key, person), col(SentCardRow.kind) != EffectKind.FOLLOW_UP)
        await self._session.exec(delete(SentCardRow).where(which))

    async def add_question(self, question: Question) -> None:
        """Keep a party's question until the introduction ends."""
        self._session.add(
            QuestionRow(
                id=question.id,
                introduction_id=question.introduction,
                party_id=question.party,
                words=question.words,
                reply=question.reply,
            )
        )

    async def question(self, key: str) -> Question | None:
        """Look for a question by its id."""
        row = await self._question_row(key)
        return _question(row) if row else None

    async def questions(self, introduction: str, party: PersonId) -> list[Question]:
        """List a party's questions in one introduction, oldest first."""
        statement = (
            select(QuestionRow)
            .where(QuestionRow.introduction_id == introduction, QuestionRow.party_id == party)
            .order_by(col(QuestionRow.number))
        )
        return [_question(row) for row in await self._session.exec(statement)]

    async def save_question(self, question: Question) -> None:
        """Keep a question's words and reply."""
        await self._session.exec(
            update(QuestionRow)
            .where(col(QuestionRow.id) == question.id)
            .values(words=question.words, reply=question.reply)
        )

    async def erase_questions(self, introduction: str) -> None:
        """Erase the words of all questions and replies; that there was a reply stays known."""
        replied = case((col(QuestionRow.reply).is_not(None), ""))
        await self._session.exec(
            update(QuestionRow)
            .where(col(QuestionRow.introduction_id) == introduction)
            .values(words="", reply=replied)
        )

    async def erase_words_of(self, person: PersonId) -> None:
        """Erase what a person wrote or was written: reasons and notes, questions, notes to them."""
        await self._session.flush()
        theirs = select(IntroductionRow.id).where(IntroductionRow.introducer_id == person)
        noted = or_(col(AskRow.party_id) == person, col(AskRow.introduction_id).in_(theirs))
        for statement in (
            update(AskRow).where(noted).values(note=None),
            update(IntroductionRow).where(col(IntroductionRow.id).in_(theirs)).values(reason=""),
            update(QuestionRow)
            .where(col(QuestionRow.party_id) == person)
            .values(words="", reply=None),
        ):
            await self._session.exec(statement)

    async def _question_row(self, key: str) -> QuestionRow | None:
        statement = select(QuestionRow).where(QuestionRow.id == key)
        return (await self._session.exec(statement)).one_or_none()


def _held(key: str, person: PersonId) -> ColumnElement[bool]:
    return and_(col(SentCardRow.introduction_id) == key, col(SentCardRow.person_id) == person)


def _question(row: QuestionRow) -> Question:
    return Question(
        id=row.id,
        introduction=row.introduction_id,
        party=PersonId(row.party_id),
        words=row.words,
        reply=row.reply,
    )
