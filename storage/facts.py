"""What platforms say of workspaces and people, kept in the rows that also hold what they chose."""

from collections.abc import Callable, Sequence

from bot.domain.people import Person, PersonFacts, Workspace, WorkspaceFacts
from storage.people import People
from storage.workspaces import Workspaces


class Facts:
    """What workspaces and people are, as last known."""

    def __init__(self, workspaces: Workspaces, people: People) -> None:
        self._workspaces = workspaces
        self._people = people

    def of_workspace(self, facts: WorkspaceFacts) -> Workspace:
        """Find or add a workspace, keep its facts as last known, and mark it as not removed."""
        return self._workspaces.ensure(facts)

    def of_people(
        self,
        workspace: Workspace,
        facts: Sequence[PersonFacts],
        mark: Callable[[str], str],
        everywhere: Callable[[str], str] | None = None,
    ) -> list[Person]:
        """Find or add people and keep their facts as last known; locks their rows, in key order."""
        return self._people.ensure(workspace, facts, mark, everywhere)

    def departed(self, person: Person) -> None:
        """Keep that somebody has left the workspace."""
        self._people.mark_departed(person.id)
