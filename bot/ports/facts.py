"""Where is kept what platforms say of workspaces and people: what they are, not what they chose."""

from collections.abc import Callable, Sequence
from typing import Protocol

from bot.domain.people import Person, PersonFacts, Workspace, WorkspaceFacts


class Facts(Protocol):
    """What workspaces and people are, as last known; others see it, so no click may write it."""

    def of_workspace(self, facts: WorkspaceFacts) -> Workspace:
        """Find or add a workspace, keep its facts as last known, and mark it as not removed."""
        ...

    def of_people(
        self,
        workspace: Workspace,
        facts: Sequence[PersonFacts],
        mark: Callable[[str], str],
        everywhere: Callable[[str], str] | None = None,
    ) -> list[Person]:
        """Find or add people and keep their facts as last known; locks their rows, in key order.

        `mark` and `everywhere` are as in `People.enter`.
        """
        ...

    def departed(self, person: Person) -> None:
        """Keep that somebody has left the workspace."""
        ...
