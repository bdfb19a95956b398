"""Where reports are kept."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from bot.domain.people import PersonId, WorkspaceId
from bot.domain.reports import Report


class Reports(Protocol):
    """What people told the admins about others, until it is erased."""

    def add(self, report: Report) -> None:
        """Add a report."""
        ...

    def load(self, keys: Collection[str]) -> None:
        """Load several reports by their ids, for `get` in this transaction."""
        ...

    def get(self, key: str) -> Report | None:
        """Load a report by its id."""
        ...

    def sent_by(self, reporter: PersonId, since: datetime) -> list[datetime]:
        """Tell when somebody has sent reports since an instant (UTC)."""
        ...

    def waiting(self, workspace: WorkspaceId) -> list[Report]:
        """List a workspace's reports that nobody has dealt with, oldest first."""
        ...

    def about(self, reported: PersonId) -> list[Report]:
        """List the reports about somebody, oldest first."""
        ...

    def naming(self, person: PersonId) -> list[Report]:
        """List the reports by somebody and about them, oldest first."""
        ...

    def save(self, report: Report) -> None:
        """Keep that a report was dealt with."""
        ...

    def erase_naming(self, person: PersonId) -> None:
        """Erase the reports by somebody and about them."""
        ...

    def erase_in(self, workspace: WorkspaceId) -> None:
        """Erase all reports of a workspace."""
        ...

    def before(self, moment: datetime) -> list[Report]:
        """List the reports sent before an instant (UTC), oldest first."""
        ...

    def erase_before(self, moment: datetime) -> bool:
        """Erase the reports sent before an instant (UTC); tell if there were any."""
        ...
