"""Introductions with their asks: row and domain object, loading and saving."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy.orm import QueryableAttribute, selectinload
from sqlmodel import col, delete, select
from sqlmodel.sql.expression import SelectOfScalar

from bot.domain.introduction import Ask, Introduction
from bot.domain.people import PersonId, WorkspaceId
from storage.tables import AskRow, IntroductionRow
from storage.transaction import Repository, Transaction, fresh

_ASKS = cast("QueryableAttribute[Any]", IntroductionRow.asks)


class StoredIntroductions(Repository):
    """Introductions as such; how they are found is in `storage.lists`."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._rows: dict[str, IntroductionRow] = {}

    async def add(self, introduction: Introduction, workspace: WorkspaceId, delivery: str) -> None:
        """Add one; `delivery` is the request's id, unique in its workspace where not empty."""
        low, high = sorted(ask.party for ask in introduction.asks)
        row = IntroductionRow(
            id=introduction.id,
            workspace_id=workspace,
            pair_low=low,
            pair_high=high,
            delivery=delivery,
            **_introduction_values(introduction),
        )
        row.asks = [
            AskRow(id=ask.id, position=position, **_ask_values(ask))
            for position, ask in enumerate(introduction.asks)
        ]
        self._session.add(row)
        self._rows[row.id] = row

    async def get(self, key: str, *, lock: bool = True) -> Introduction | None:
        """Load one by its id, and lock it against all who would change it."""
        found = await self._load(select(IntroductionRow).where(IntroductionRow.id == key), lock)
        return found[0] if found else None

    async def _load(
        self, statement: SelectOfScalar[IntroductionRow], lock: bool = False
    ) -> list[Introduction]:
        """Load introductions, and their asks in a second statement: it sees what a lock awaited."""
        options = fresh(statement, lock=lock).options(selectinload(_ASKS))
        rows = (await self._session.exec(options)).all()
        self._rows |= {row.id: row for row in rows}
        return [_introduction(row) for row in rows]

    async def save(self, introduction: Introduction, wake_at: datetime | None) -> None:
        """Keep what has changed, and when time will be an event for it."""
        if introduction.id not in self._rows:
            await self.get(introduction.id)
        row = self._rows[introduction.id]
        _assign(row, _introduction_values(introduction))
        for ask_row, ask in zip(row.asks, introduction.asks, strict=True):
            _assign(ask_row, _ask_values(ask))
        row.wake_at = wake_at
        self._transaction.new_work |= wake_at is not None

    async def delete(self, key: str) -> None:
        """Delete it with its asks, cards, questions and undelivered effects."""
        await self._session.flush()
        row = self._rows.pop(key, None)
        if row is not None:
            self._forget_rows([row, *row.asks])
        await self._session.exec(delete(IntroductionRow).where(col(IntroductionRow.id) == key))

    def _forget_rows(self, rows: Sequence[IntroductionRow | AskRow]) -> None:
        for row in rows:
            self._session.expunge(row)


def _assign(row: IntroductionRow | AskRow, values: dict[str, Any]) -> None:
    """Set what differs; the session writes only that."""
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def _introduction_values(introduction: Introduction) -> dict[str, Any]:
    return {
        "introducer_id": introduction.introducer,
        "created_at": introduction.created_at,
        "open_for": introduction.open_for,
        "introducer_joins": introduction.introducer_joins,
        "reason": introduction.reason,
        "state": introduction.state,
        "place_at": introduction.slot_free_at,
        "queued": introduction.queued,
        "released_at": introduction.released_at,
        "deadline": introduction.deadline,
        "opens_at": introduction.opens_at,
        "attempted_at": introduction.attempted_at,
        "conversation": introduction.conversation,
        "ended_at": introduction.ended_at,
    }


def _ask_values(ask: Ask) -> dict[str, Any]:
    return {
        "party_id": ask.party,
        "note": ask.note,
        "implied": ask.implied,
        "answer": ask.answer,
        "not_before": ask.not_before,
        "words": ask.words,
        "again_at": ask.again_at,
        "paused_until": ask.paused_until,
    }


def _introduction(row: IntroductionRow) -> Introduction:
    first, second = (_ask(ask) for ask in row.asks)
    return Introduction(
        id=row.id,
        introducer=PersonId(row.introducer_id),
        asks=(first, second),
        created_at=row.created_at,
        open_for=row.open_for,
        introducer_joins=row.introducer_joins,
        reason=row.reason,
        state=row.state,
        slot_free_at=row.place_at,
        queued=row.queued,
        released_at=row.released_at,
        deadline=row.deadline,
        opens_at=row.opens_at,
        attempted_at=row.attempted_at,
        conversation=row.conversation,
        ended_at=row.ended_at,
    )


def _ask(row: AskRow) -> Ask:
    return Ask(
        id=row.id,
        party=PersonId(row.party_id),
        note=row.note,
        implied=row.implied,
        answer=row.answer,
        not_before=row.not_before,
        words=row.words,
        again_at=row.again_at,
        paused_until=row.paused_until,
    )
