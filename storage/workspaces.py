"""Workspaces, and which requests of theirs have been dealt with."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Executable, bindparam
from sqlmodel import col, delete, select

from bot.domain.people import PersonId, Workspace, WorkspaceFacts, WorkspaceId
from storage.tables import DeliveryRow, WorkspaceRow
from storage.transaction import (
    Found,
    Query,
    Repository,
    Transaction,
    among,
    insert,
    missing,
    table,
    update_by,
)

_WORKSPACE = table(WorkspaceRow).c
_CHANGE = update_by(_WORKSPACE.id, "platform", "external_id")
_BY_PLATFORM = table(WorkspaceRow).select().where(
    _WORKSPACE.platform == bindparam("platform"), _WORKSPACE.external_id == bindparam("external")
)  # fmt: skip


class Workspaces(Repository):
    """The workspaces that installed the bot, remembered once they were read."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._known: dict[WorkspaceId, Workspace] = {}
        self._changed: set[WorkspaceId] = set()
        transaction.writes(self._write)

    def ensure(self, facts: WorkspaceFacts) -> Workspace:
        """Find or add a workspace, keep its facts as last known, and mark it as not removed."""
        found = self.find(facts.platform, facts.id) or self._add(facts.platform, facts.id)
        before = found.facts
        known = replace(
            before,
            name=(facts.short_name and before.name) or facts.name or before.name,
            locale=facts.locale or before.locale,
            time_zone=facts.time_zone or before.time_zone,
        )
        workspace = replace(found, facts=known, removed=False)
        self._keep(workspace)
        return workspace

    def enter(self, platform: str, external: str) -> Workspace:
        """Find a workspace, or add one of which only the platform's id is known."""
        return self.find(platform, external) or self._add(platform, external)

    def _add(self, platform: str, external: str) -> Workspace:
        values = {"platform": platform, "external_id": external, "name": ""}
        self._transaction.add_missing(WorkspaceRow, [values], ["platform", "external_id"])
        [added] = self._load(_BY_PLATFORM, platform=platform, external=external)
        return added

    def all(self) -> list[Workspace]:
        """List all, those that have removed the bot too, in the order in which they came."""
        return self._load(table(WorkspaceRow).select().order_by(_WORKSPACE.id))

    def get(self, key: WorkspaceId) -> Workspace:
        """Load a workspace; a missing one is a mistake, since none is ever deleted."""
        self.load([key])
        return self._known[key]

    def load(self, keys: Collection[WorkspaceId]) -> None:
        """Load several, in one statement."""
        if new := missing(keys, self._known):
            transaction = self._transaction
            self._load(_by_keys(transaction.postgres), keys=transaction.values(new))

    def find(self, platform: str, external: str) -> Workspace | None:
        """Look for a workspace by its platform's id."""
        for known in self._known.values():
            if (known.facts.platform, known.facts.id) == (platform, external):
                return known
        return next(iter(self._load(_BY_PLATFORM, platform=platform, external=external)), None)

    def platforms(self) -> set[str]:
        """Name the platforms of all workspaces."""
        return set(self._transaction.read(select(WorkspaceRow.platform).distinct()).scalars())

    def present(self, platform: str) -> list[str]:
        """List a platform's workspaces that haven't removed the bot, by the platform's ids."""
        statement = select(WorkspaceRow.external_id).where(
            WorkspaceRow.platform == platform, col(WorkspaceRow.removed).is_(False)
        )
        ordered = statement.order_by(col(WorkspaceRow.id))
        return list(self._transaction.read(ordered).scalars())

    def save(self, workspace: Workspace) -> None:
        """Keep what its admins chose, and whether it removed the bot."""
        self._keep(replace(workspace, facts=self.get(workspace.id).facts))

    def _keep(self, workspace: Workspace) -> None:
        if self.get(workspace.id) != workspace:
            self._known[workspace.id] = workspace
            self._changed.add(workspace.id)
            self._transaction.gathered = True

    def first_time(self, workspace: WorkspaceId, delivery: str) -> bool:
        """Record a request's delivery id; False if it was recorded before.

        Waits while another transaction records the same id.
        """
        record = _record_delivery(self._transaction.postgres)
        now = self._transaction.now
        new = self._transaction.read(record, workspace_id=workspace, key=delivery, at=now)
        return new.first() is not None  # psycopg's rowcount doesn't tell

    def dealt_with(self, workspace: WorkspaceId, delivery: str) -> bool:
        """Tell whether a delivery id was recorded before."""
        statement = select(DeliveryRow.key).where(
            DeliveryRow.workspace_id == workspace, DeliveryRow.key == delivery
        )
        return self._transaction.read(statement).one_or_none() is not None

    def forget_deliveries(self, before: datetime) -> bool:
        """Delete the delivery ids recorded before an instant (UTC); tell if there were any."""
        old = delete(DeliveryRow).where(col(DeliveryRow.at) < before)
        return self._transaction.read(old).rowcount > 0

    def _load(self, statement: Query, **parameters: object) -> list[Workspace]:
        found = [_workspace(row) for row in self._transaction.read(statement, **parameters)]
        self._known |= {workspace.id: workspace for workspace in found}
        return found

    def _write(self) -> None:
        changed = [_values(self._known[key]) for key in sorted(self._changed)]
        self._changed.clear()
        self._transaction.write(_CHANGE, changed)


@cache
def _by_keys(postgres: bool) -> Query:
    return table(WorkspaceRow).select().where(among(_WORKSPACE.id, "keys", postgres))


@cache
def _record_delivery(postgres: bool) -> Executable:
    new = insert(DeliveryRow, postgres).on_conflict_do_nothing()
    return new.returning(col(DeliveryRow.key))


def _workspace(row: Found) -> Workspace:
    return Workspace(
        id=WorkspaceId(row.id),
        facts=WorkspaceFacts(
            platform=row.platform,
            id=row.external_id,
            name=row.name,
            locale=row.locale,
            time_zone=row.time_zone,
        ),
        removed=row.removed,
        introducers=row.introducers,
        self_introductions=row.self_introductions,
        max_live=row.max_live,
        max_per_day=row.max_per_day,
        max_asks_per_week=row.max_asks_per_week,
        max_from_one=row.max_from_one,
        locale=row.chosen_locale,
        time_zone=row.chosen_time_zone,
        only_joined=row.only_joined,
        guests_introduce=row.guests_introduce,
        guests_asked=row.guests_asked,
        find_a_time=row.find_a_time,
        installer=None if row.installer_id is None else PersonId(row.installer_id),
    )


def _values(workspace: Workspace) -> dict[str, Any]:
    return {
        "row_key": workspace.id,
        "name": workspace.facts.name,
        "locale": workspace.facts.locale,
        "time_zone": workspace.facts.time_zone,
        "removed": workspace.removed,
        "introducers": workspace.introducers,
        "self_introductions": workspace.self_introductions,
        "max_live": workspace.max_live,
        "max_per_day": workspace.max_per_day,
        "max_asks_per_week": workspace.max_asks_per_week,
        "max_from_one": workspace.max_from_one,
        "chosen_locale": workspace.locale,
        "chosen_time_zone": workspace.time_zone,
        "only_joined": workspace.only_joined,
        "guests_introduce": workspace.guests_introduce,
        "guests_asked": workspace.guests_asked,
        "find_a_time": workspace.find_a_time,
        "installer_id": workspace.installer,
    }
