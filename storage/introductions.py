"""Introductions with their asks: kept, loaded, and found by time, person, workspace or pair."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnElement, text, union
from sqlalchemy.orm import QueryableAttribute, selectinload
from sqlmodel import case, col, delete, func, or_, select, update
from sqlmodel.sql.expression import SelectOfScalar

from bot.domain.introduction import Answer, Ask, Introduction, State
from bot.domain.people import PersonId, WorkspaceId
from bot.ports import PairHistory
from storage.tables import IS_LIVE, AskRow, IntroductionRow
from storage.transaction import Repository, Transaction, reloading

_ASKS = cast("QueryableAttribute[Any]", IntroductionRow.asks)
_LIVE = text(IS_LIVE)


class Introductions(Repository):
    """Introductions with their asks."""

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

    async def erase_traces_of(self, person: PersonId) -> None:
        """Erase what a person wrote, was written and answered, in every state (promise 10).

        Their reasons go, notes by and to them, and their answers with dates and words.
        """
        await self._session.flush()
        theirs = select(IntroductionRow.id).where(IntroductionRow.introducer_id == person)
        noted = or_(col(AskRow.party_id) == person, col(AskRow.introduction_id).in_(theirs))
        await self._session.exec(update(AskRow).where(noted).values(note=None))
        await self._session.exec(
            update(IntroductionRow).where(col(IntroductionRow.id).in_(theirs)).values(reason="")
        )
        nothing = {"not_before": None, "words": None, "again_at": None, "paused_until": None}
        await self._session.exec(
            update(AskRow)
            .where(col(AskRow.party_id) == person)
            .values(answer=Answer.NONE, **nothing)
        )

    async def by_ask(self, ask: str) -> str | None:
        """Find the id of the introduction that an ask belongs to."""
        statement = select(AskRow.introduction_id).where(AskRow.id == ask)
        return (await self._session.exec(statement)).one_or_none()

    async def by_delivery(self, workspace: WorkspaceId, delivery: str) -> str | None:
        """Find the id of the introduction that this request made."""
        statement = select(IntroductionRow.id).where(
            IntroductionRow.workspace_id == workspace,
            IntroductionRow.delivery == delivery,
            text("delivery <> ''"),
        )
        return (await self._session.exec(statement)).one_or_none()

    async def workspace_of(self, key: str) -> WorkspaceId | None:
        """Find the workspace of an introduction."""
        statement = select(IntroductionRow.workspace_id).where(IntroductionRow.id == key)
        workspace = (await self._session.exec(statement)).one_or_none()
        return None if workspace is None else WorkspaceId(workspace)

    async def due(self, now: datetime, limit: int) -> list[str]:
        """List ids whose `wake_at` has come, by that moment, then by creation."""
        wake_at = col(IntroductionRow.wake_at)
        statement = (
            select(IntroductionRow.id)
            .where(wake_at <= now)
            .order_by(wake_at, col(IntroductionRow.created_at), col(IntroductionRow.id))
            .limit(limit)
        )
        return await self._ids(statement)

    async def waking(self, limit: int) -> list[tuple[datetime, str]]:
        """List when time is the next event for introductions, with their ids, soonest first."""
        wake_at = col(IntroductionRow.wake_at)
        statement = (
            select(wake_at, col(IntroductionRow.id))
            .where(wake_at.is_not(None))
            .order_by(wake_at, col(IntroductionRow.created_at), col(IntroductionRow.id))
            .limit(limit)
        )
        return [(moment, key) for moment, key in await self._session.exec(statement) if moment]

    async def live_with(self, person: PersonId) -> list[str]:
        """List ids of live introductions with this person as introducer or party, in id order."""
        roles = (IntroductionRow.introducer_id, IntroductionRow.pair_low, IntroductionRow.pair_high)
        each = (select(IntroductionRow.id).where(_LIVE, col(role) == person) for role in roles)
        return await self._ids(_by_id().where(col(IntroductionRow.id).in_(union(*each))))

    async def live_in(self, workspace: WorkspaceId) -> list[str]:
        """List ids of a workspace's live introductions, in id order."""
        return await self._ids(_by_id().where(_LIVE, IntroductionRow.workspace_id == workspace))

    async def count_live(self, introducer: PersonId) -> int:
        """Count an introducer's live introductions."""
        statement = (
            select(func.count())
            .select_from(IntroductionRow)
            .where(_LIVE, IntroductionRow.introducer_id == introducer)
        )
        return (await self._session.exec(statement)).one()

    async def started(self, introducer: PersonId, since: datetime) -> list[datetime]:
        """List when an introducer's introductions were made, without those undone unasked."""
        undone = (col(IntroductionRow.state) == State.WITHDRAWN) & (
            col(IntroductionRow.released_at).is_(None)
        )
        statement = (
            select(IntroductionRow.created_at)
            .where(
                IntroductionRow.introducer_id == introducer,
                IntroductionRow.created_at > since,
                ~undone,
            )
            .order_by(col(IntroductionRow.created_at))
        )
        return list((await self._session.exec(statement)).all())

    async def pair(self, a: PersonId, b: PersonId) -> PairHistory:
        """Look at what these two have been asked about each other, by anyone."""
        low, high = sorted((a, b))
        asked = col(IntroductionRow.released_at).is_not(None)
        statement = select(
            func.count().filter(_LIVE),
            func.max(case((asked, col(IntroductionRow.ended_at)))),
        ).where(IntroductionRow.pair_low == low, IntroductionRow.pair_high == high)
        live, last_end = (await self._session.exec(statement)).one()
        return PairHistory(live=live > 0, last_end=last_end)

    async def releases(self, party: PersonId, since: datetime) -> list[datetime]:
        """List when asks to this person were released (UTC); each takes a slot for a week."""
        released_at = col(IntroductionRow.released_at)
        statement = (
            select(released_at)
            .join(AskRow)
            .where(*_asked(party), released_at > since)
            .order_by(released_at)
        )
        return [at for at in await self._session.exec(statement) if at is not None]

    async def by_introducer(self, introducer: PersonId) -> list[Introduction]:
        """List an introducer's introductions by creation, while their words are kept."""
        theirs = IntroductionRow.introducer_id == introducer
        return await self._load(_by_creation().where(theirs, IntroductionRow.reason != ""))

    async def asking(self, party: PersonId) -> list[Introduction]:
        """List what this person was asked and may still open, by creation."""
        statement = _by_creation().join(AskRow).where(_LIVE, *_asked(party))
        return await self._load(statement.where(IntroductionRow.state != State.WAITING))

    async def _load(
        self, statement: SelectOfScalar[IntroductionRow], lock: bool = False
    ) -> list[Introduction]:
        """Load introductions, then their asks in a statement of its own.

        In PostgreSQL's READ COMMITTED a statement that waited for a row's lock still sees other
        rows as they were before the wait; the next statement sees what was committed meanwhile.
        """
        options = reloading(statement, lock=lock).options(selectinload(_ASKS))
        rows = (await self._session.exec(options)).all()
        self._rows |= {row.id: row for row in rows}
        return [_introduction(row) for row in rows]

    async def _ids(self, statement: SelectOfScalar[str]) -> list[str]:
        return list((await self._session.exec(statement)).all())


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


def _asked(party: PersonId) -> tuple[ColumnElement[bool], ...]:
    return col(AskRow.party_id) == party, col(AskRow.implied).is_(False)


def _by_id() -> SelectOfScalar[str]:
    return select(IntroductionRow.id).order_by(col(IntroductionRow.id))


def _by_creation() -> SelectOfScalar[IntroductionRow]:
    return select(IntroductionRow).order_by(
        col(IntroductionRow.created_at), col(IntroductionRow.id)
    )
