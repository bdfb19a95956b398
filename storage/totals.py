"""The statistics: counts per workspace."""

from collections import Counter

from sqlalchemy import text
from sqlmodel import col, func, select

from bot.domain.introduction import LIVE, State
from bot.domain.people import WorkspaceId
from storage.tables import IS_LIVE, IntroductionRow, TotalRow
from storage.transaction import Repository, Transaction


class Totals(Repository):
    """Counts per workspace, collected in memory and written when the transaction commits.

    All transactions of a workspace change the same rows: locked last, they are held shortest.
    """

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._counted: Counter[tuple[WorkspaceId, str]] = Counter()

    async def add(self, workspace: WorkspaceId, name: str) -> None:
        """Count one."""
        self._counted[workspace, name] += 1

    async def write(self) -> None:
        """Add what was counted, by key: two transactions in one order can't deadlock."""
        if not self._counted:
            return
        insert = self._transaction.insert(TotalRow)
        statement = insert.on_conflict_do_update(
            index_elements=["workspace_id", "name"],
            set_={"count": col(TotalRow.count) + insert.excluded["count"]},
        )
        connection = await self._session.connection()
        for (workspace, name), count in sorted(self._counted.items()):
            values = {"workspace_id": workspace, "name": name, "count": count}
            await connection.execute(statement, values)
        self._counted.clear()

    async def all(self) -> dict[str, int]:
        """Sum each total over all workspaces, and count the live introductions by state."""
        await self.write()
        totals = select(TotalRow.name, func.sum(TotalRow.count)).group_by(TotalRow.name)
        sums = {name: int(total) for name, total in await self._session.exec(totals)}
        live = (
            select(IntroductionRow.state, func.count())
            .where(text(IS_LIVE))
            .group_by(col(IntroductionRow.state))
        )
        counts = dict((await self._session.exec(live)).all())
        states = [state for state in State if state in LIVE]
        return sums | {f"live {state}": counts.get(state, 0) for state in states}
