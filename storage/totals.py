"""The statistics: counts per workspace, and by month."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date
from functools import cache

from sqlalchemy import bindparam, func, select, text
from sqlalchemy.dialects import postgresql, sqlite

from bot.domain.insight import Counted, Month
from bot.domain.introduction import LIVE, State
from bot.domain.people import WorkspaceId
from storage.tables import IS_LIVE, IntroductionRow, MonthTotalRow, TotalRow
from storage.transaction import Repository, Transaction, insert, table

_TOTAL, _INTRODUCTION = table(TotalRow).c, table(IntroductionRow).c
_MONTH = table(MonthTotalRow).c
_MONTHS = (
    select(_MONTH.month, _MONTH.name, _MONTH["count"])
    .where(_MONTH.workspace_id == bindparam("workspace"))
    .order_by(_MONTH.month)
)


class Totals(Repository):
    """Counts per workspace, collected in memory and written when the transaction commits.

    All transactions of a workspace change the same rows: locked last, they are held shortest.
    """

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._counted: Counter[tuple[WorkspaceId, str]] = Counter()
        self._in_months: Counter[tuple[WorkspaceId, date, Counted]] = Counter()

    def add(self, workspace: WorkspaceId, name: str) -> None:
        """Count one."""
        self._counted[workspace, name] += 1

    def add_in_month(self, workspace: WorkspaceId, month: date, what: Counted) -> None:
        """Count one in a month, which is named by its first day."""
        self._in_months[workspace, month, what] += 1

    def months(self, workspace: WorkspaceId) -> list[Month]:
        """List what was counted in a workspace by month, the oldest first."""
        self.write()
        found = defaultdict[date, dict[str, int]](dict)
        for month, name, count in self._transaction.read(_MONTHS, workspace=workspace):
            found[month][name] = count
        return [Month(first, **_by_name(counts)) for first, counts in found.items()]

    def write(self) -> None:
        """Add what was counted, by key: two transactions in one order can't deadlock."""
        counted = [
            {"workspace_id": workspace, "name": name, "count": count}
            for (workspace, name), count in sorted(self._counted.items())
        ]
        in_months = [
            {"workspace_id": workspace, "month": month, "name": what, "count": count}
            for (workspace, month, what), count in sorted(self._in_months.items())
        ]
        self._counted.clear()
        self._in_months.clear()
        self._transaction.write(_add(self._transaction.postgres), counted)
        self._transaction.write(_add_in_month(self._transaction.postgres), in_months)

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


@cache
def _add_in_month(postgres: bool) -> postgresql.Insert | sqlite.Insert:
    new = insert(MonthTotalRow, postgres)
    return new.on_conflict_do_update(
        index_elements=["workspace_id", "month", "name"],
        set_={"count": _MONTH["count"] + new.excluded["count"]},
    )


def _by_name(counts: Mapping[str, int]) -> dict[str, int]:
    return {str(what): counts.get(what, 0) for what in Counted}
