"""The statistics."""

from datetime import date
from typing import Protocol

from bot.domain.insight import Counted, Month
from bot.domain.people import WorkspaceId


class Totals(Protocol):
    """Counts per workspace, the only statistics that are kept."""

    def add(self, workspace: WorkspaceId, name: str) -> None:
        """Count one more of something."""
        ...

    def add_in_month(self, workspace: WorkspaceId, month: date, what: Counted) -> None:
        """Count one in a month, which is named by its first day."""
        ...

    def months(self, workspace: WorkspaceId) -> list[Month]:
        """List what was counted in a workspace by month, the oldest first."""
        ...

    def all(self) -> dict[str, int]:
        """Sum each total over all workspaces, and count the live introductions by state."""
        ...
