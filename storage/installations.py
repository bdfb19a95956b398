"""Where Slack's installations are kept; the SDK's own queries run in transactions of ours."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TypeVar

from sqlalchemy import Connection
from sqlmodel import col, delete, select

from storage.database import Database
from storage.tables import SlackInstallationRow, SlackStateRow, SlackTeamRow
from storage.transaction import Repository, Transaction

T = TypeVar("T")

#: Identifies our lock on installations among PostgreSQL's advisory locks; the number is arbitrary.
_ADVISORY_LOCK = 7_236_105_412


class TransactionEngine:
    """An engine for slack_sdk whose connections and transactions are all one: ours."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """Join the transaction."""
        yield self._connection

    connect = begin


class InstallationRepository(Repository):
    """One transaction: an engine for the SDK's queries, and the queries that it lacks."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self.engine = TransactionEngine(transaction.connection)

    def lock_installations(self) -> None:
        """Lock all installations until the end; SQLite has one writer at a time without it."""
        if self._transaction.postgres:
            lock = f"SELECT pg_advisory_xact_lock({_ADVISORY_LOCK})"
            self._transaction.connection.exec_driver_sql(lock)

    def installed(self, client_id: str) -> list[tuple[str, str]]:
        """List an app's installations as (enterprise id, team id), empty where there is none."""
        statement = (
            select(SlackInstallationRow.enterprise_id, SlackInstallationRow.team_id)
            .where(SlackInstallationRow.client_id == client_id)
            .order_by(col(SlackInstallationRow.id))
        )
        rows = self._transaction.read(statement)
        return [(enterprise or "", team or "") for enterprise, team in rows]

    def enterprise_of(self, team: str) -> str:
        """Find the organisation whose installation serves a workspace; empty without one."""
        statement = select(SlackTeamRow.enterprise_id).where(SlackTeamRow.team_id == team)
        return self._transaction.read(statement).scalar_one_or_none() or ""

    def teams_of(self, enterprise: str) -> list[str]:
        """List the workspaces that an organisation's installation has served."""
        statement = (
            select(SlackTeamRow.team_id)
            .where(SlackTeamRow.enterprise_id == enterprise)
            .order_by(SlackTeamRow.team_id)
        )
        return list(self._transaction.read(statement).scalars())

    def add_team(self, team: str, enterprise: str) -> None:
        """Keep that an organisation's installation serves a workspace."""
        statement = (
            self._transaction.insert(SlackTeamRow)
            .values(team_id=team, enterprise_id=enterprise)
            .on_conflict_do_update(index_elements=["team_id"], set_={"enterprise_id": enterprise})
        )
        self._transaction.read(statement)

    def remove_team(self, team: str) -> None:
        """Forget that an organisation's installation serves a workspace."""
        self._transaction.read(delete(SlackTeamRow).where(col(SlackTeamRow.team_id) == team))

    def use_state(self, state: str, now: datetime, until: datetime) -> bool:
        """Keep that a way back was used, until it has expired; False if it was used before.

        Call it with installations locked. What has expired is deleted.
        """
        times = [moment.astimezone(UTC).replace(tzinfo=None) for moment in (now, until)]
        self._transaction.read(delete(SlackStateRow).where(col(SlackStateRow.expire_at) < times[0]))
        used = select(SlackStateRow.id).where(SlackStateRow.state == state)
        if self._transaction.read(used).first() is not None:
            return False
        row = {"state": state, "expire_at": times[1]}
        self._transaction.write(self._transaction.insert(SlackStateRow), row)
        return True


class InstallationStorage:
    """Transactions that are committed unless they fail."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @contextmanager
    def __call__(self) -> Iterator[InstallationRepository]:
        """Begin a transaction."""
        with self._database.transaction() as transaction:
            yield InstallationRepository(transaction)
            transaction.connection.commit()

    async def run(self, work: Callable[[InstallationRepository], T]) -> T:
        """Run a function in such a transaction, in a thread where it may wait."""

        def in_thread() -> T:
            with self() as transaction:
                return work(transaction)

        return await self._database.run(in_thread)
