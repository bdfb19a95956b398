"""The statistics: counts per workspace."""

from collections import Counter
from functools import cache

from sqlalchemy import func, select, text
from sqlalchemy.dialects import postgresql, sqlite

from bot.domain.introduction import LIVE, State
from bot.domain.people import WorkspaceId
from storage.tables import IS_LIVE, IntroductionRow, TotalRow
from storage.transaction import Repository, Transaction, insert, table

_TOTAL, _INTRODUCTION = table(TotalRow).c, table(IntroductionRow).c


class Totals(Repository):
    """Counts per workspace, collected in memory and written when the transaction commits.

    All transactions of a workspace change the same rows: locked last, they are held shortest.
    """

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._counted: Counter[tuple[WorkspaceId, str]] = Counter()

    def add(self, workspace: WorkspaceId, name: str) -> None:
        """Count one."""
        self._counted[workspace, name] += 1

    def write(self) -> None:
        """Add what was counted, by key: two transactions in one order can't deadlock."""
        counted = [
            {"workspace_id": workspace, "name": name, "count": count}
            for (workspace, name), count in sorted(self._counted.items())
        ]
        self._counted.clear()
        self._transaction.write(_add(self._transaction.postgres), counted)

    def all(self) -> dict[str, int]:
        """Sum each total over all workspaces, and count the live introductions by state."""
        self.write()
        totals = select(_TOTAL.name, func.sum(_TOTAL["count"])).group_by(_TOTAL.name)
        sums = {name: int(total) for name, total in self._transaction.read(totals)}
        live = select(_INTRODUCTION.state, func.count()).where(text(IS_LIVE))
        by_state = self._transaction.read(live.group_by(_INTRODUCTION.state))
        counts: dict[State, int] = {row[0]: row[1] for row in by_state}
        states = [state for state in State if state in LIVE]
        return sums | {f"live {state}": counts.get(state, 0) for state in states}


@cache
def _add(postgres: bool) -> postgresql.Insert | sqlite.Insert:
    new = insert(TotalRow, postgres)
    return new.on_conflict_do_update(
        index_elements=["workspace_id", "name"],
        set_={"count": _TOTAL["count"] + new.excluded["count"]},
    )
