"""What people told the admins about others."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, or_, select

from bot.domain.people import PersonId, WorkspaceId
from bot.domain.reports import Report
from storage.tables import PersonRow, ReportRow, SentCardRow
from storage.transaction import Found, Repository, Transaction, among, missing, table

_REPORTS = table(ReportRow)
_REPORT = _REPORTS.c
_PERSON, _CARDS = table(PersonRow).c, table(SentCardRow)
_OLDEST_FIRST = (_REPORT.created_at, _REPORT.id)


class Reports(Repository):
    """Reports, remembered once they were read."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._known: dict[str, Report | None] = {}

    def add(self, report: Report) -> None:
        """Add a report."""
        self._transaction.read(_REPORTS.insert().values(_values(report)))
        self._known[report.id] = report

    def load(self, keys: Collection[str]) -> None:
        """Load several reports by their ids, in one statement."""
        if new := missing(keys, self._known):
            these = among(_REPORT.id, "keys", self._transaction.postgres)
            found = self._transaction.read(
                _REPORTS.select().where(these), keys=self._transaction.values(new)
            )
            self._known |= dict.fromkeys(new) | {row.id: _report(row) for row in found}

    def get(self, key: str) -> Report | None:
        """Load a report by its id."""
        self.load([key])
        return self._known[key]

    def sent_by(self, reporter: PersonId, since: datetime) -> list[datetime]:
        """Tell when somebody has sent reports since an instant (UTC)."""
        theirs = select(_REPORT.created_at).where(
            _REPORT.reporter_id == reporter, _REPORT.created_at > since
        )
        return list(self._transaction.read(theirs.order_by(_REPORT.created_at)).scalars())

    def waiting(self, workspace: WorkspaceId) -> list[Report]:
        """List a workspace's reports that nobody has dealt with, oldest first."""
        return self._list(_REPORT.workspace_id == workspace, _REPORT.dealt_with_at.is_(None))

    def about(self, reported: PersonId) -> list[Report]:
        """List the reports about somebody, oldest first."""
        return self._list(_REPORT.reported_id == reported)

    def naming(self, person: PersonId) -> list[Report]:
        """List the reports by somebody and about them, oldest first."""
        return self._list(_naming(person))

    def _list(self, *which: ColumnElement[bool]) -> list[Report]:
        rows = self._transaction.read(_REPORTS.select().where(*which).order_by(*_OLDEST_FIRST))
        return [_report(row) for row in rows]

    def save(self, report: Report) -> None:
        """Keep that a report was dealt with."""
        self._known[report.id] = report
        change = _REPORTS.update().where(_REPORT.id == report.id)
        dealt_with = {"dealt_with_by": report.dealt_with_by, "dealt_with_at": report.dealt_with_at}
        self._transaction.read(change.values(dealt_with))

    def erase_naming(self, person: PersonId) -> None:
        """Erase the reports by somebody and about them, and that they have read others."""
        self._erase(_naming(person))
        here = select(_PERSON.workspace_id).where(_PERSON.id == person).scalar_subquery()
        for report in self._list(_REPORT.workspace_id == here):
            if person in report.receivers:
                others = {"receivers": sorted(report.receivers - {person})}
                change = _REPORTS.update().where(_REPORT.id == report.id)
                self._transaction.read(change.values(others))
        by_them = _REPORTS.update().where(_REPORT.dealt_with_by == person)
        self._transaction.read(by_them.values(dealt_with_by=None))

    def erase_in(self, workspace: WorkspaceId) -> None:
        """Erase all reports of a workspace, and where their cards are."""
        here = _REPORT.workspace_id == workspace
        of_these = _CARDS.c.introduction_id.in_(select(_REPORT.id).where(here))
        self._transaction.read(_CARDS.delete().where(of_these))
        self._erase(here)

    def before(self, moment: datetime) -> list[Report]:
        """List the reports sent before an instant (UTC), oldest first."""
        return self._list(_REPORT.created_at < moment)

    def erase_before(self, moment: datetime) -> bool:
        """Erase the reports sent before an instant (UTC); tell if there were any."""
        return self._erase(_REPORT.created_at < moment) > 0

    def _erase(self, which: ColumnElement[bool]) -> int:
        self._known.clear()
        return self._transaction.read(_REPORTS.delete().where(which)).rowcount


def _naming(person: PersonId) -> ColumnElement[bool]:
    return or_(_REPORT.reporter_id == person, _REPORT.reported_id == person)


def _report(row: Found) -> Report:
    return Report(
        id=row.id,
        workspace=WorkspaceId(row.workspace_id),
        introduction=row.introduction_id,
        reporter=PersonId(row.reporter_id),
        reported=PersonId(row.reported_id),
        words=row.words,
        received=tuple(row.received),
        receivers=frozenset(PersonId(key) for key in row.receivers),
        created_at=row.created_at,
        dealt_with_by=None if row.dealt_with_by is None else PersonId(row.dealt_with_by),
        dealt_with_at=row.dealt_with_at,
    )


def _values(report: Report) -> dict[str, Any]:
    return {
        "id": report.id,
        "workspace_id": report.workspace,
        "introduction_id": report.introduction,
        "reporter_id": report.reporter,
        "reported_id": report.reported,
        "words": report.words,
        "received": list(report.received),
        "receivers": sorted(report.receivers),
        "created_at": report.created_at,
        "dealt_with_by": report.dealt_with_by,
        "dealt_with_at": report.dealt_with_at,
    }
