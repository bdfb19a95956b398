"""The outbox: effects are recorded here until they are delivered."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import col, delete, select, update
from sqlmodel.sql.expression import SelectOfScalar

from bot.domain.effects import CALLS, Effect, Param
from bot.domain.people import PersonId, Workspace, WorkspaceId
from bot.domain.rules import GIVE_UP_AFTER
from bot.ports import StoredEffect
from storage.outbox_claims import claimable, next_moments, parameters, still_claimable
from storage.tables import AskRow, EffectRow, LaneHoldRow
from storage.transaction import Repository, Transaction

#: How often a claim queries again when other relays have taken all that its last query found.
CLAIM_TRIES = 10


class Outbox(Repository):
    """Effects that are recorded and not yet delivered; a delivered one is gone."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._claimed: dict[int, EffectRow] = {}

    async def append(
        self, introduction: str, workspace: Workspace, effects: Sequence[Effect]
    ) -> None:
        """Record effects in this order; a key that is pending already is kept once."""
        values = [_values(introduction, workspace, effect) for effect in effects]
        await self._transaction.add_missing(EffectRow, values, ["key"])
        self._transaction.new_work |= bool(effects)

    async def claim(
        self, platforms: Collection[str], now: datetime, limit: int
    ) -> list[StoredEffect]:
        """Lock what is due: by due time, then in the order made; skips what others have locked.

        On PostgreSQL the introductions are locked before the effects, the order in which every
        transaction locks them. Effects may have changed until then: a second query selects those
        that are still ready, and locks them.
        """
        asked = parameters(platforms, now)
        for _ in range(CLAIM_TRIES):
            found = rows = await self._effects(claimable(), asked | {"limit": limit})
            if found and self._transaction.postgres:
                keys = [row.id for row in found]
                rows = await self._effects(still_claimable(), asked | {"keys": keys})
            if rows or not found:  # else other relays have claimed all that was found
                break
        self._claimed |= {row.id: row for row in rows}
        return [_stored(row) for row in rows]

    async def _effects(
        self, statement: SelectOfScalar[EffectRow], asked: dict[str, Any]
    ) -> Sequence[EffectRow]:
        return (await self._session.exec(statement, params=asked)).all()

    async def lease(self, effect: StoredEffect, lease: str, now: datetime, until: datetime) -> None:
        """Lease a claimed effect until an instant; `now` is kept as its first try if none is."""
        row = self._claimed[effect.id]
        row.lease = lease
        row.lease_until = until
        row.first_tried_at = row.first_tried_at or now

    async def leased(self, effect: StoredEffect) -> bool:
        """Tell whether the effect is still held under this lease; locks it."""
        statement = (
            select(EffectRow.id)
            .where(EffectRow.id == effect.id, EffectRow.lease == effect.lease)
            .with_for_update()
        )
        return (await self._session.exec(statement)).one_or_none() is not None

    async def retry(self, effect: StoredEffect, due: datetime, attempts: int) -> None:
        """Release an effect to be tried again at `due`."""
        await self._session.exec(
            update(EffectRow)
            .where(col(EffectRow.id) == effect.id)
            .values(due_at=due, attempts=attempts, lease=None, lease_until=None)
        )

    async def remove(self, effect: StoredEffect) -> None:
        """Delete a delivered, dropped or refused effect with its payload."""
        await self._remove(col(EffectRow.id) == effect.id)

    async def remove_for(self, person: PersonId) -> None:
        """Delete all that was still to be sent to this person."""
        await self._remove(col(EffectRow.recipient_id) == person)

    async def erase_words_of(self, person: PersonId) -> None:
        """Erase what a party chose and wrote from what is still to be sent to others."""
        theirs = select(AskRow.introduction_id).where(AskRow.party_id == person)
        statement = select(EffectRow).where(col(EffectRow.introduction_id).in_(theirs))
        for row in await self._session.exec(statement):
            if [Param.PARTY, str(person)] in row.params:
                said = (Param.CHOICE, Param.WORDS)
                row.params = [[name, "" if name in said else value] for name, value in row.params]

    async def remove_in(self, workspace: WorkspaceId) -> None:
        """Delete all that was still to be sent in this workspace."""
        await self._remove(col(EffectRow.workspace_id) == workspace)

    async def pending(self, introduction: str) -> bool:
        """Tell whether anything is still to be sent of an introduction."""
        statement = select(EffectRow.id).where(EffectRow.introduction_id == introduction).limit(1)
        return (await self._session.exec(statement)).one_or_none() is not None

    async def remove_of(self, introduction: str) -> None:
        """Delete what is still to be sent of an introduction, except what is being sent now."""
        now, until = self._transaction.now, col(EffectRow.lease_until)
        idle = or_(until.is_(None), until <= now)
        await self._remove(and_(col(EffectRow.introduction_id) == introduction, idle))

    async def _remove(self, which: ColumnElement[bool]) -> None:
        await self._session.exec(delete(EffectRow).where(which))

    async def upcoming(self, limit: int) -> list[StoredEffect]:
        """List what is still to be sent, by due time, then in the order made; locks nothing."""
        order = (col(EffectRow.due_at), col(EffectRow.id))
        rows = await self._session.exec(select(EffectRow).order_by(*order).limit(limit))
        return [_stored(row) for row in rows]

    async def hold(self, lane: str, until: datetime) -> None:
        """Claim nothing of a lane, or of the lanes below it, until an instant (UTC).

        Of several holds on one lane the longest counts.
        """
        await self._drop_expired_holds()
        insert = self._transaction.insert(LaneHoldRow).values(lane=lane, until=until)
        longer = insert.on_conflict_do_update(
            index_elements=["lane"],
            set_={"until": insert.excluded.until},
            where=col(LaneHoldRow.until) < insert.excluded.until,
        )
        await self._session.exec(longer)

    async def _drop_expired_holds(self) -> None:
        expired = (
            select(LaneHoldRow.lane)
            .where(LaneHoldRow.until <= self._transaction.now)
            .with_for_update(skip_locked=True)
        )
        await self._session.exec(delete(LaneHoldRow).where(col(LaneHoldRow.lane).in_(expired)))

    async def next_due(self, platforms: Collection[str], now: datetime) -> datetime | None:
        """Find the next moment after `now` at which something may become due.

        An introduction whose `wake_at` has passed is due now: then that past moment is returned.
        """
        await self._session.flush()
        connection = await self._session.connection()
        *moments, tried_at = (
            await connection.execute(next_moments(), parameters(platforms, now))
        ).one()
        given_up_at = tried_at and tried_at + GIVE_UP_AFTER
        return min((at for at in (*moments, given_up_at) if at is not None), default=None)


def _values(introduction: str, workspace: Workspace, effect: Effect) -> dict[str, Any]:
    platform = workspace.facts.platform
    call = CALLS.get(effect.kind, "send")
    recipient = "conversation" if effect.to is None else effect.to
    return {
        "key": effect.key(introduction),
        "introduction_id": introduction,
        "workspace_id": workspace.id,
        "platform": platform,
        "lane": f"{platform}/{workspace.id}/{call}/{recipient}",
        "kind": effect.kind,
        "recipient_id": effect.to,
        "due_at": effect.due,
        "cause": effect.cause,
        "params": effect.params,
    }


def _stored(row: EffectRow) -> StoredEffect:
    return StoredEffect(
        id=row.id,
        introduction=row.introduction_id,
        platform=row.platform,
        lane=row.lane,
        effect=Effect(
            kind=row.kind,
            to=None if row.recipient_id is None else PersonId(row.recipient_id),
            due=row.due_at,
            cause=row.cause,
            params=tuple((name, value) for name, value in row.params),
        ),
        attempts=row.attempts,
        first_tried_at=row.first_tried_at,
        lease=row.lease or "",
    )
