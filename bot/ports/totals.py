"""The statistics."""

from typing import Protocol

from bot.domain.people import WorkspaceId


class Totals(Protocol):
    """Counts per workspace, the only statistics that are kept."""

    def add(self, workspace: WorkspaceId, name: str) -> None:
        """Count one more of something."""
        ...

    def all(self) -> dict[str, int]:
        """Sum each total over all workspaces, and count the live introductions by state."""
        ...
