"""Where workspaces are kept, and which requests of theirs have been dealt with."""

from datetime import datetime
from typing import Protocol

from bot.domain.people import Workspace, WorkspaceFacts, WorkspaceId


class Workspaces(Protocol):
    """The workspaces that installed the bot."""

    async def ensure(self, facts: WorkspaceFacts) -> Workspace:
        """Find or add a workspace, keep its facts as last known, and mark it as not removed."""
        ...

    async def get(self, key: WorkspaceId) -> Workspace:
        """Load a workspace by key."""
        ...

    async def find(self, platform: str, external: str) -> Workspace | None:
        """Find a workspace by its platform's id."""
        ...

    async def platforms(self) -> set[str]:
        """Name the platforms of all workspaces."""
        ...

    async def first_time(self, workspace: WorkspaceId, delivery: str) -> bool:
        """Record a request's delivery id; False if it was recorded before.

        Waits while another transaction records the same id.
        """
        ...

    async def forget_deliveries(self, before: datetime) -> None:
        """Delete the delivery ids that were recorded before an instant (UTC)."""
        ...

    async def save(self, workspace: Workspace) -> None:
        """Keep what a workspace's admins chose, and whether it removed the bot."""
        ...
