"""Workspaces, and which requests of theirs have been dealt with."""

from datetime import datetime

from sqlmodel import col, delete, select
from sqlmodel.sql.expression import SelectOfScalar

from bot.domain.people import Workspace, WorkspaceFacts, WorkspaceId
from storage.tables import DeliveryRow, WorkspaceRow
from storage.transaction import Repository


class Workspaces(Repository):
    """The workspaces that installed the bot."""

    async def ensure(self, facts: WorkspaceFacts) -> Workspace:
        """Find or add a workspace, keep its facts as last known, and mark it as not removed."""
        row = await self._row(facts.platform, facts.id) or await self._add(facts)
        row.name = facts.name or row.name
        row.locale = facts.locale or row.locale
        row.time_zone = facts.time_zone or row.time_zone
        row.removed = False
        return _workspace(row)

    async def _add(self, facts: WorkspaceFacts) -> WorkspaceRow:
        values = {"platform": facts.platform, "external_id": facts.id, "name": facts.name}
        await self._transaction.add_missing(WorkspaceRow, [values], ["platform", "external_id"])
        statement = _by_platform(facts.platform, facts.id)
        return (await self._session.exec(statement)).one()

    async def get(self, key: WorkspaceId) -> Workspace:
        """Load a workspace; a missing one is a mistake, since none is ever deleted."""
        return _workspace(await self._session.get_one(WorkspaceRow, key))

    async def find(self, platform: str, external: str) -> Workspace | None:
        """Look for a workspace by its platform's id."""
        row = await self._row(platform, external)
        return _workspace(row) if row else None

    async def platforms(self) -> set[str]:
        """Name the platforms of all workspaces."""
        return set(await self._session.exec(select(WorkspaceRow.platform).distinct()))

    async def present(self, platform: str) -> list[str]:
        """List a platform's workspaces that haven't removed the bot, by the platform's ids."""
        statement = select(WorkspaceRow.external_id).where(
            WorkspaceRow.platform == platform, col(WorkspaceRow.removed).is_(False)
        )
        return list(await self._session.exec(statement.order_by(col(WorkspaceRow.id))))

    async def save(self, workspace: Workspace) -> None:
        """Keep what its admins chose, and its facts."""
        row = await self._session.get_one(WorkspaceRow, workspace.id)
        row.name = workspace.facts.name
        row.locale = workspace.facts.locale
        row.time_zone = workspace.facts.time_zone
        row.removed = workspace.removed
        row.introducers = workspace.introducers
        row.self_introductions = workspace.self_introductions
        row.max_live = workspace.max_live
        row.max_per_day = workspace.max_per_day
        row.max_asks_per_week = workspace.max_asks_per_week
        row.chosen_locale = workspace.locale
        row.chosen_time_zone = workspace.time_zone

    async def first_time(self, workspace: WorkspaceId, delivery: str) -> bool:
        """Record a request's delivery id; False if it was recorded before.

        Waits while another transaction records the same id.
        """
        values = {"workspace_id": workspace, "key": delivery, "at": self._transaction.now}
        insert = self._transaction.insert(DeliveryRow).values(values).on_conflict_do_nothing()
        new = await self._session.exec(insert.returning(col(DeliveryRow.key)))
        return new.first() is not None  # psycopg's rowcount doesn't tell

    async def forget_deliveries(self, before: datetime) -> None:
        """Delete the delivery ids that were recorded before an instant (UTC)."""
        await self._session.exec(delete(DeliveryRow).where(col(DeliveryRow.at) < before))

    async def _row(self, platform: str, external: str) -> WorkspaceRow | None:
        statement = _by_platform(platform, external)
        return (await self._session.exec(statement)).one_or_none()


def _by_platform(platform: str, external: str) -> SelectOfScalar[WorkspaceRow]:
    return select(WorkspaceRow).where(
        WorkspaceRow.platform == platform, WorkspaceRow.external_id == external
    )


def _workspace(row: WorkspaceRow) -> Workspace:
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
        locale=row.chosen_locale,
        time_zone=row.chosen_time_zone,
    )
