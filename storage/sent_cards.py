"""Where the cards are that people have of an introduction, so that they can be changed later."""

from sqlalchemy import ColumnElement, and_
from sqlmodel import col, delete, select

from bot.domain.effects import EffectKind
from bot.domain.people import PersonId
from bot.ports import SentCard
from storage.tables import SentCardRow
from storage.transaction import Repository


class SentCards(Repository):
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
        self._session.add(
            SentCardRow(
                introduction_id=introduction,
                person_id=person,
                kind=kind,
                reference=reference,
                subject=subject,
            )
        )

    async def of(self, introduction: str, person: PersonId) -> list[SentCard]:
        """List the cards that a person has of an introduction, oldest first."""
        statement = select(SentCardRow).where(_held(introduction, person))
        rows = await self._session.exec(statement.order_by(col(SentCardRow.id)))
        return [SentCard(row.id, row.kind, row.reference, row.subject) for row in rows]

    async def remove(self, introduction: str, person: PersonId, kind: EffectKind) -> int:
        """Delete a person's cards of one kind; returns how many there were."""
        which = and_(_held(introduction, person), col(SentCardRow.kind) == kind)
        return (await self._session.exec(delete(SentCardRow).where(which))).rowcount

    async def remove_closed(self, introduction: str, person: PersonId) -> None:
        """Delete a person's cards but for a follow-up, which can still be answered."""
        which = and_(_held(introduction, person), col(SentCardRow.kind) != EffectKind.FOLLOW_UP)
        await self._session.exec(delete(SentCardRow).where(which))


def _held(introduction: str, person: PersonId) -> ColumnElement[bool]:
    return and_(
        col(SentCardRow.introduction_id) == introduction, col(SentCardRow.person_id) == person
    )
