"""Where Slack's installations are kept; the SDK's own queries run in transactions of ours."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col, delete, select

from storage.database import Database
from storage.tables import SlackInstallationRow, SlackStateRow, SlackTeamRow
from storage.transaction import Repository, Transaction

#: Identifies our lock on installations among PostgreSQL's advisory locks; the number is arbitrary.
_ADVISORY_LOCK = 7_236_105_412


class TransactionEngine:
    """An engine for slack_sdk whose connections and transactions are all one: ours."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncConnection]:
        """Join the transaction."""
        yield self._connection

    connect = begin


class InstallationRepository(Repository):
    """One transaction: an engine for the SDK's queries, and the queries that it lacks."""

    def __init__(self, transaction: Transaction, connection: AsyncConnection) -> None:
        super().__init__(transaction)
        self.engine = TransactionEngine(connection)

    async def lock_installations(self) -> None:
        """Lock all installations until the end; SQLite has one writer at a time without it."""
        if self._transaction.postgres:
            connection = await self._session.connection()
            await connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ADVISORY_LOCK})")

    async def installed(self, client_id: str) -> list[tuple[str, str]]:
        """List an app's installations as (enterprise id, team id), empty where there is none."""
        statement = (
            select(SlackInstallationRow.enterprise_id, SlackInstallationRow.team_id)
            .where(SlackInstallationRow.client_id == client_id)
            .order_by(col(SlackInstallationRow.id))
        )
        rows = await self._session.exec(statement)
        return [(enterprise or "", team or "") for enterprise, team in rows]

    async def enterprise_of(self, team: str) -> str:
        """Find the organisation whose installation serves a workspace; empty without one."""
        statement = select(SlackTeamRow.enterprise_id).where(SlackTeamRow.team_id == team)
        return (await self._session.exec(statement)).one_or_none() or ""

    async def teams_of(self, enterprise: str) -> list[str]:
        """List the workspaces that an organisation's installation has served."""
        statement = (
            select(SlackTeamRow.team_id)
            .where(SlackTeamRow.enterprise_id == enterprise)
            .order_by(SlackTeamRow.team_id)
        )
        return list(await self._session.exec(statement))

    async def add_team(self, team: str, enterprise: str) -> None:
        """Keep that an organisation's installation serves a workspace."""
        statement = (
            self._transaction.insert(SlackTeamRow)
            .values(team_id=team, enterprise_id=enterprise)
            .on_conflict_do_update(index_elements=["team_id"], set_={"enterprise_id": enterprise})
        )
        await self._session.exec(statement)

    async def remove_team(self, team: str) -> None:
        """Forget that an organisation's installation serves a workspace."""
        await self._session.exec(delete(SlackTeamRow).where(col(SlackTeamRow.team_id) == team))

    async def forget_states(self) -> None:
        """Delete the OAuth flows that were begun and not finished in time."""
        now = datetime.now(UTC).replace(tzinfo=None)  # the SDK stores UTC without a zone
        await self._session.exec(delete(SlackStateRow).where(col(SlackStateRow.expire_at) < now))


class InstallationStorage:
    """Begins transactions that are committed unless they fail: `async with storage() as t: …`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @asynccontextmanager
    async def __call__(self) -> AsyncIterator[InstallationRepository]:
        """Begin a transaction."""
        async with self._database.transaction() as transaction:
            yield InstallationRepository(transaction, await transaction.session.connection())
            await transaction.session.commit()
