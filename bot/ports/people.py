"""Where people are kept, and what they chose."""

from collections.abc import Callable, Collection, Sequence
from typing import Protocol

from bot.domain.people import Person, PersonFacts, PersonId, Workspace, WorkspaceId


class People(Protocol):
    """The members of workspaces, and what they chose."""

    def ensure(
        self,
        workspace: Workspace,
        facts: Sequence[PersonFacts],
        mark: Callable[[str], str],
        everywhere: Callable[[str], str] | None = None,
    ) -> list[Person]:
        """Find or add people and keep their facts as last known; locks their rows, in key order.

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
        """Erase everything about a person but an opt-out and, as a keyed hash, whose it is."""
        ...

    def delete_unneeded_forgotten(self) -> None:
        """Delete forgotten people who hadn't opted out, and whom no introduction or block names."""
        ...
