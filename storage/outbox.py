"""The outbox: effects are recorded here until they are delivered."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Delete, Update, and_, bindparam, or_, select, text, union
from sqlalchemy.dialects import postgresql, sqlite

from bot.domain.effects import CALLS, Effect, EffectKind, Param
from bot.domain.people import PersonId, Workspace, WorkspaceId
from bot.ports import StoredEffect
from storage.outbox_claims import (
    EFFECT,
    EFFECTS,
    claimable,
    due_since,
    next_moments,
    still_claimable,
)
from storage.tables import HAS_FAILED, AskRow, EffectRow, LaneHoldRow, RequestRow
from storage.transaction import Found, Query, Repository, Transaction, among, insert, table

#: How often a claim queries again when other relays have taken all that its last query found.
CLAIM_TRIES = 10

_ASK, _HOLD, _REQUEST = table(AskRow).c, table(LaneHoldRow).c, table(RequestRow).c
#: Without statistics, which a queue's are never up to date, PostgreSQL would sort all that is due.
#: For this transaction alone: elsewhere these cost more than they save.
_PLAN_BY_INDEX = text(
    "SELECT set_config('enable_sort', 'off', true), set_config('enable_seqscan', 'off', true), "
    "set_config('enable_bitmapscan', 'off', true)"
)


@dataclass(slots=True)
class _Gathered:
    """What is to be written, each list in one statement."""

    leases: list[dict[str, Any]] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    keep_until: datetime | None = None
    removed: list[int] = field(default_factory=list)
    retried: list[dict[str, Any]] = field(default_factory=list)
    appended: list[dict[str, Any]] = field(default_factory=list)


class Outbox(Repository):
    """Effects that are recorded and not yet delivered; a delivered one is gone."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._gathered = _Gathered()
        transaction.writes(self._write)

    def append(self, introduction: str, workspace: Workspace, effects: Sequence[Effect]) -> None:
        """Record effects in this order; a key that is pending already is kept once."""
        self._transaction.gathered = True
        self._gathered.appended += [_values(introduction, workspace, effect) for effect in effects]
        self._transaction.new_work |= bool(effects)

    def _write(self) -> None:
        """Write what was gathered, leases first: what is being sent isn't deleted.

        Insertions come last, as SQLite gives the keys of deleted rows again.
        """
        gathered, self._gathered = self._gathered, _Gathered()
        postgres, write = self._transaction.postgres, self._transaction.write
        values, now = self._transaction.values, self._transaction.now
        write(_lease(postgres), gathered.leases)
        if gathered.ended:
            idle = {"now": now, "soon": gathered.keep_until or now}
            write(_delete_idle(postgres), {"keys": values(gathered.ended), **idle})
        if gathered.removed:
            write(_delete(postgres), {"keys": values(gathered.removed)})
        write(_RETRY, gathered.retried)
        write(_append(postgres), gathered.appended)

    def claim(
        self,
        platforms: Collection[str],
        now: datetime,
        limit: int,
        without: Collection[WorkspaceId] = (),
    ) -> list[StoredEffect]:
        """Lock what is due: by due time, then in the order made; skips what others have locked.

        On PostgreSQL the introductions are locked before the effects, the order in which every
        transaction locks them. Effects may have changed until then: a second query selects those
        that are still ready, and locks them.
        """
        transaction = self._transaction
        values = transaction.values
        asked = {"platforms": values(platforms), "without": values(without), "now": now}
        if transaction.postgres:
            transaction.read(_PLAN_BY_INDEX)
        for _ in range(CLAIM_TRIES):
            queries = claimable(transaction.postgres)
            found = rows = [
                row for query in queries for row in transaction.read(query, **asked, limit=limit)
            ]
            if found and transaction.postgres:
                keys = values([row.id for row in found])
                rows = list(transaction.read(still_claimable(True), **asked, keys=keys))
            if rows or not found:  # else other relays have claimed all that was found
                break
        return [_stored(row) for row in rows[:limit]]

    def lease(self, effects: Sequence[StoredEffect], lease: str, until: datetime) -> None:
        """Lease claimed effects until an instant."""
        if effects:
            keys = self._transaction.values([effect.id for effect in effects])
            self._transaction.gathered = True
            self._gathered.leases.append({"keys": keys, "name": lease, "until": until})

    def leased(self, effects: Collection[StoredEffect]) -> set[int]:
        """Tell which effects, by id, are still held under their lease; locks those."""
        leases = {effect.id: effect.lease for effect in effects}
        keys = self._transaction.values(sorted(leases))
        rows = self._transaction.read(_leases(self._transaction.postgres), keys=keys)
        return {row.id for row in rows if row.lease is not None and row.lease == leases[row.id]}

    def retry(self, effect: StoredEffect, due: datetime) -> None:
        """Release an effect to be tried again at `due`, with its counts as they are now."""
        self._transaction.gathered = True
        self._gathered.retried.append({
            "row_key": effect.id,
            "due": due,
            "tries": effect.attempts,
            "trying": effect.tried_for,
        })  # fmt: skip

    def remove(self, effect: StoredEffect) -> None:
        """Delete a delivered, dropped or refused effect with its payload."""
        self._transaction.gathered = True
        self._gathered.removed.append(effect.id)

    def remove_for(self, person: PersonId) -> None:
        """Delete all that was still to be sent to this person."""
        self._remove(EFFECT.recipient_id == person)

    def erase_words_of(self, person: PersonId) -> None:
        """Erase what a party or connector wrote from what is still to be sent to others."""
        theirs = union(
            select(_ASK.introduction_id).where(_ASK.party_id == person),
            select(_REQUEST.id).where(_REQUEST.connector_id == person),
        )
        found = select(EFFECT.id, EFFECT.params).where(EFFECT.introduction_id.in_(theirs))
        said = (Param.CHOICE, Param.WORDS)
        for key, params in self._transaction.read(found).all():
            if [Param.PARTY, str(person)] in params:
                erased = [[name, "" if name in said else value] for name, value in params]
                change = EFFECTS.update().where(EFFECT.id == key).values(params=erased)
                self._transaction.read(change)

    def remove_in(self, workspace: WorkspaceId) -> None:
        """Delete all that was still to be sent in this workspace."""
        self._remove(EFFECT.workspace_id == workspace)

    def pending(self, introductions: Collection[str]) -> set[str]:
        """Tell of which introductions something is still to be sent."""
        keys = self._transaction.values(introductions)
        return set(
            self._transaction.read(_pending(self._transaction.postgres), keys=keys).scalars()
        )

    def probed(
        self, workspaces: Collection[WorkspaceId], without: Collection[EffectKind], until: datetime
    ) -> set[str]:
        """Tell in which workspaces something that failed is tried again by then (UTC).

        They are named as `platform/workspace`; effects of the kinds in `without` don't count.
        """
        values = self._transaction.values
        rows = self._transaction.read(
            _probed(self._transaction.postgres),
            workspaces=values(workspaces),
            without=values(without),
            until=until,
        )
        return {f"{platform}/{workspace}" for platform, workspace in rows}

    def refreshes(self, introductions: Collection[str]) -> list[tuple[int, str, PersonId]]:
        """List the updates of cards that are still to come: key, introduction, whose cards."""
        rows = self._transaction.read(
            _refreshes(self._transaction.postgres),
            keys=self._transaction.values(introductions),
        )
        return [(row.id, row.introduction_id, PersonId(row.recipient_id)) for row in rows]

    def remove_of(self, introduction: str, keep_until: datetime) -> None:
        """Delete what is still to be sent of an introduction when it ends.

        What is being sent now stays, and so do updates of cards that are due until then (UTC):
        they show the end.
        """
        self._transaction.gathered = True
        gathered = self._gathered
        gathered.ended.append(introduction)
        gathered.keep_until = keep_until
        gathered.appended = [
            row
            for row in gathered.appended
            if row["introduction_id"] != introduction
            or (row["kind"] is EffectKind.REFRESH and row["due_at"] <= keep_until)
        ]

    def _remove(self, which: ColumnElement[bool]) -> None:
        self._transaction.read(EFFECTS.delete().where(which))

    def upcoming(self, limit: int) -> list[StoredEffect]:
        """List what is still to be sent, by due time, then in the order made; locks nothing."""
        rows = self._transaction.read(
            EFFECTS.select().order_by(EFFECT.due_at, EFFECT.id).limit(limit)
        )
        return [_stored(row) for row in rows]

    def hold(self, lanes: Iterable[str], until: datetime) -> None:
        """Claim nothing of these lanes, or of the lanes below them, until an instant (UTC).

        Of several holds on one lane the longest counts.
        """
        now = self._transaction.now
        rows = [{"lane": lane, "since": now, "until": until} for lane in sorted(set(lanes))]
        if rows:
            self._transaction.read(_DROP_HOLDS, now=now)
            self._transaction.write(_hold(self._transaction.postgres), rows)

    def wake(self, prefixes: Collection[str], now: datetime) -> None:
        """Make due what waits for another try, in the workspaces named as platform/workspace."""
        for prefix in sorted(prefixes):
            platform, workspace = prefix.split("/")
            self._transaction.read(_WAKE, of_platform=platform, workspace=int(workspace), now=now)

    def due_since(
        self, platforms: Collection[str], now: datetime, without: Collection[EffectKind]
    ) -> datetime | None:
        """Tell when the oldest of what is due became due; effects `without` whose kinds."""
        values = self._transaction.values
        return self._transaction.read(
            due_since(self._transaction.postgres),
            platforms=values(platforms),
            without=values(without),
            now=now,
        ).scalar_one_or_none()

    def next_due(self, platforms: Collection[str], now: datetime) -> datetime | None:
        """Find the next moment after `now` at which something may become due.

        An introduction whose `wake_at` has passed is due now: then that past moment is returned.
        """
        statement = next_moments(self._transaction.postgres)
        platforms_given = self._transaction.values(platforms)
        moments = self._transaction.read(statement, platforms=platforms_given, now=now).one()
        return min((at for at in moments if at is not None), default=None)


_RETRY = (
    EFFECTS.update()
    .where(EFFECT.id == bindparam("row_key"))
    .values(
        due_at=bindparam("due"),
        attempts=bindparam("tries"),
        tried_for=bindparam("trying"),
        lease=None,
        lease_until=None,
    )
)
#: One that begins in the future was made before the clock was set back: it counts as expired.
_DROP_HOLDS = (
    table(LaneHoldRow)
    .delete()
    .where(
        _HOLD.lane.in_(
            select(_HOLD.lane)
            .where(or_(_HOLD.until <= bindparam("now"), _HOLD.since > bindparam("now")))
            .with_for_update(skip_locked=True)
        )
    )
)
_WAKE = (
    EFFECTS.update()
    .where(
        EFFECT.workspace_id == bindparam("workspace"),
        EFFECT.platform == bindparam("of_platform"),
        text(HAS_FAILED),
        EFFECT.due_at > bindparam("now"),
        EFFECT.lease_until.is_(None),
    )
    .values(due_at=bindparam("now"))
)


@cache
def _lease(postgres: bool) -> Update:
    these = EFFECTS.update().where(among(EFFECT.id, "keys", postgres))
    return these.values(lease=bindparam("name"), lease_until=bindparam("until"))


@cache
def _leases(postgres: bool) -> Query:
    these = select(EFFECT.id, EFFECT.lease).where(among(EFFECT.id, "keys", postgres))
    return these.order_by(EFFECT.id).with_for_update()


@cache
def _delete(postgres: bool) -> Delete:
    return EFFECTS.delete().where(among(EFFECT.id, "keys", postgres))


@cache
def _delete_idle(postgres: bool) -> Delete:
    idle = or_(EFFECT.lease_until.is_(None), EFFECT.lease_until <= bindparam("now"))
    shows_the_end = and_(EFFECT.kind == EffectKind.REFRESH, EFFECT.due_at <= bindparam("soon"))
    of_these = among(EFFECT.introduction_id, "keys", postgres)
    return EFFECTS.delete().where(of_these, idle, ~shows_the_end)


@cache
def _refreshes(postgres: bool) -> Query:
    of_these = among(EFFECT.introduction_id, "keys", postgres)
    return select(EFFECT.id, EFFECT.introduction_id, EFFECT.recipient_id).where(
        of_these, EFFECT.kind == EffectKind.REFRESH, EFFECT.recipient_id.is_not(None)
    )


@cache
def _pending(postgres: bool) -> Query:
    of_these = among(EFFECT.introduction_id, "keys", postgres)
    return select(EFFECT.introduction_id).where(of_these).distinct()


@cache
def _probed(postgres: bool) -> Query:
    here = among(EFFECT.workspace_id, "workspaces", postgres)
    others = ~among(EFFECT.kind, "without", postgres)
    soon = (EFFECT.due_at <= bindparam("until"), EFFECT.lease_until.is_(None))
    failed = select(EFFECT.platform, EFFECT.workspace_id).where(here, text(HAS_FAILED), *soon)
    return failed.where(others).distinct()


@cache
def _append(postgres: bool) -> postgresql.Insert | sqlite.Insert:
    return insert(EffectRow, postgres).on_conflict_do_nothing(index_elements=["key"])


@cache
def _hold(postgres: bool) -> postgresql.Insert | sqlite.Insert:
    new = insert(LaneHoldRow, postgres)
    return new.on_conflict_do_update(
        index_elements=["lane"],
        set_={"since": new.excluded.since, "until": new.excluded.until},
        where=_HOLD.until < new.excluded.until,
    )


def _values(introduction: str, workspace: Workspace, effect: Effect) -> dict[str, Any]:
    platform = workspace.facts.platform
    call = CALLS.get(effect.kind, "send")
    recipient = introduction if effect.to is None else effect.to
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
        "attempts": 0,
        "tried_for": timedelta(0),
    }


def _stored(row: Found) -> StoredEffect:
    return StoredEffect(
        id=row.id,
        introduction=row.introduction_id,
        workspace=WorkspaceId(row.workspace_id),
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
        tried_for=row.tried_for,
        lease=row.lease or "",
    )
