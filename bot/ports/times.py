"""Where it is kept when people could talk."""

from datetime import datetime
from typing import Protocol

from bot.domain.people import PersonId, WorkspaceId
from bot.domain.times import ChosenTimes


class Times(Protocol):
    """What parties chose, until a time was said or 14 days are over."""

    def of(self, introduction: str) -> list[ChosenTimes]:
        """List what the parties of an introduction chose."""
        ...

    def save(self, chosen: ChosenTimes) -> None:
        """Keep what a party chose, in the place of what they chose before."""
        ...

    def erase(self, introduction: str) -> None:
        """Erase what both chose."""
        ...

    def erase_of(self, person: PersonId) -> None:
        """Erase all that somebody chose."""
        ...

    def erase_between(self, person: PersonId, other: PersonId) -> None:
        """Erase what somebody chose in introductions to this other party."""
        ...

    def erase_in(self, workspace: WorkspaceId) -> None:
        """Erase all that was chosen in a workspace."""
        ...

    def erase_before(self, moment: datetime) -> bool:
        """Erase what was chosen before an instant (UTC); tell if there was anything."""
        ...
