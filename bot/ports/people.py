"""Where people are kept, and what they chose."""

from collections.abc import Callable, Collection
from typing import Protocol

from bot.domain.people import Person, PersonId, Workspace, WorkspaceId


class People(Protocol):
    """The members of workspaces, and what they chose; what they are is learned by `Facts`."""

    def enter(
        self,
        workspace: Workspace,
        external: str,
        mark: Callable[[str], str],
        everywhere: Callable[[str], str] | None = None,
    ) -> Person:
        """Find a person, or add one of whom only the platform's id is known; locks their row.

        `mark` turns a platform id into a keyed hash: somebody who was forgotten and comes back
        under the same hash is still opted out, blocked and left alone where they were.
        `everywhere` does so for all workspaces: whoever left them all begins as opted out.
        """
        ...

    def leave_everywhere(self, mark: str) -> None:
        """Remember that whoever has this hash opted out in every workspace that there may be."""
        ...

    def left_everywhere(self, mark: str) -> bool:
        """Tell whether that was remembered."""
        ...

    def known_as(self, platform: str, external: str) -> list[Person]:
        """List who has this platform id, in each workspace, by key."""
        ...

    def get(self, keys: Collection[PersonId], *, lock: bool = False) -> dict[PersonId, Person]:
        """Load people by key, optionally locking their rows in key order."""
        ...

    def find(self, workspace: WorkspaceId, external: str, *, lock: bool = False) -> Person | None:
        """Find a person by the platform's id, optionally locking their row."""
        ...

    def save(self, person: Person) -> None:
        """Keep a person's choices, their blocks included."""
        ...

    def forget(self, person: Person, mark: str) -> None:
        """Erase everything about a person but an opt-out or a stop and, as a keyed hash, whose."""
        ...

    def delete_untouched(self, keys: Collection[PersonId]) -> None:
        """Delete those of these people whom nobody asked, who chose nothing, and nothing names."""
        ...

    def delete_unneeded_forgotten(self) -> None:
        """Delete forgotten people whose row nothing needs, such as an opt-out or a block."""
        ...

    def receiving_reports(self, workspace: WorkspaceId) -> list[Person]:
        """List whom the admins chose to receive reports, by key."""
        ...

    def stopped(self, workspace: WorkspaceId) -> list[Person]:
        """List who may introduce nobody at this moment, by key; forgotten people aren't listed."""
        ...
