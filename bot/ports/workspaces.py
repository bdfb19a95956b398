"""Where workspaces are kept, and which requests of theirs have been dealt with."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from bot.domain.people import Workspace, WorkspaceId


class Workspaces(Protocol):
    """The workspaces that installed the bot."""

    def enter(self, platform: str, external: str) -> Workspace:
        """Find a workspace, or add one of which only the platform's id is known."""
        ...

    def all(self) -> list[Workspace]:
        """List all, those that have removed the bot too, in the order in which they came."""
        ...

    def get(self, key: WorkspaceId) -> Workspace:
        """Load a workspace by key."""
        ...

    def load(self, keys: Collection[WorkspaceId]) -> None:
        """Load several by key, for `get` in this transaction."""
        ...

    def find(self, platform: str, external: str) -> Workspace | None:
        """Find a workspace by its platform's id."""
        ...

    def platforms(self) -> set[str]:
        """Name the platforms of all workspaces."""
        ...

    def first_time(self, workspace: WorkspaceId, delivery: str) -> bool:
        """Record a request's delivery id; False if it was recorded before.

        Waits while another transaction records the same id.
        """
        ...

    def dealt_with(self, workspace: WorkspaceId, delivery: str) -> bool:
        """Tell whether a delivery id was recorded before."""
        ...

    def forget_deliveries(self, before: datetime) -> bool:
        """Delete the delivery ids recorded before an instant (UTC); tell if there were any."""
        ...

    def save(self, workspace: Workspace) -> None:
        """Keep what a workspace's admins chose, and whether it removed the bot."""
        ...
