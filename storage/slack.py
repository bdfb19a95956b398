"""What Slack's installations need of the database: tables named and shaped as slack_sdk's are.

The SDK's own queries run in transactions of ours. Its columns for tokens are too narrow for
encrypted ones, and nothing in its tables keeps two rows for one installation apart; ours do.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from sqlalchemy import DateTime, Index
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import Field, col, delete, select

from storage.database import Database
from storage.tables import KEY, Row, partial_index
from storage.transaction import Transaction

#: The number is only ours.
_ADVISORY_LOCK = 7_236_105_412

WORKSPACE_WIDE, ORG_WIDE = "team_id IS NOT NULL", "team_id IS NULL"


def _one_each(table: str) -> tuple[Index, Index]:
    """Keep one row for each installation: in a workspace, or in an organisation as a whole."""
    return (
        partial_index(
            f"uq_{table}_team", "client_id", "team_id", where=WORKSPACE_WIDE, unique=True
        ),
        partial_index(f"uq_{table}_org", "client_id", "enterprise_id", where=ORG_WIDE, unique=True),
    )


class SlackInstallationRow(Row, table=True):
    """An installation of the app, in a workspace or in a whole organisation, with its tokens."""

    __tablename__ = "slack_installations"
    __table_args__ = _one_each("slack_installations")

    id: int = Field(default=None, primary_key=True, sa_type=KEY)
    client_id: str
    app_id: str
    enterprise_id: str | None = None
    enterprise_name: str | None = None
    enterprise_url: str | None = None
    team_id: str | None = None
    team_name: str | None = None
    bot_token: str | None = None
    bot_id: str | None = None
    bot_user_id: str | None = None
    bot_scopes: str | None = None
    bot_refresh_token: str | None = None
    bot_token_expires_at: datetime | None = Field(default=None, sa_type=DateTime)
    user_id: str
    user_token: str | None = None
    user_scopes: str | None = None
    user_refresh_token: str | None = None
    user_token_expires_at: datetime | None = Field(default=None, sa_type=DateTime)
    incoming_webhook_url: str | None = None
    incoming_webhook_channel: str | None = None
    incoming_webhook_channel_id: str | None = None
    incoming_webhook_configuration_url: str | None = None
    is_enterprise_install: bool
    token_type: str | None = None
    installed_at: datetime = Field(sa_type=DateTime)


class SlackBotRow(Row, table=True):
    """The bot's part of an installation, which the SDK keeps a second time."""

    __tablename__ = "slack_bots"
    __table_args__ = _one_each("slack_bots")

    id: int = Field(default=None, primary_key=True, sa_type=KEY)
    client_id: str
    app_id: str
    enterprise_id: str | None = None
    enterprise_name: str | None = None
    team_id: str | None = None
    team_name: str | None = None
    bot_token: str | None = None
    bot_id: str | None = None
    bot_user_id: str | None = None
    bot_scopes: str | None = None
    bot_refresh_token: str | None = None
    bot_token_expires_at: datetime | None = Field(default=None, sa_type=DateTime)
    is_enterprise_install: bool
    installed_at: datetime = Field(sa_type=DateTime)


class SlackStateRow(Row, table=True):
    """A way to Slack's consent page that somebody has begun and not yet come back from."""

    __tablename__ = "slack_oauth_states"
    __table_args__ = (Index("ix_slack_oauth_states_state", "state"),)

    id: int = Field(default=None, primary_key=True, sa_type=KEY)
    state: str
    expire_at: datetime = Field(sa_type=DateTime)


class SlackTeamRow(Row, table=True):
    """A workspace that is served by its organisation's installation."""

    __tablename__ = "slack_team"
    __table_args__ = (Index("ix_slack_team_enterprise_id", "enterprise_id"),)

    team_id: str = Field(primary_key=True)
    enterprise_id: str


class LentEngine:
    """What slack_sdk takes for an engine: each transaction that it begins is a part of ours."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncConnection]:
        """Join the transaction."""
        yield self._connection

    connect = begin


class SlackTransaction:
    """One transaction: an engine for the SDK's queries, and the queries that it lacks."""

    def __init__(self, transaction: Transaction, connection: AsyncConnection) -> None:
        self._transaction = transaction
        self._session = transaction.session
        self.engine = LentEngine(connection)

    async def alone(self) -> None:
        """Wait until nobody else changes installations; on SQLite there is one writer anyway."""
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
        """Note that an organisation's installation serves a workspace."""
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
        """Erase the ways to the consent page that were never finished."""
        now = datetime.now(UTC).replace(tzinfo=None)  # as the SDK writes them
        await self._session.exec(delete(SlackStateRow).where(col(SlackStateRow.expire_at) < now))


class SlackStorage:
    """Begins transactions that are committed unless they fail: `async with slack() as t: …`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @asynccontextmanager
    async def __call__(self) -> AsyncIterator[SlackTransaction]:
        """Begin a transaction."""
        async with self._database.transaction() as transaction:
            yield SlackTransaction(transaction, await transaction.session.connection())
            await transaction.session.commit()
