"""Where all that is kept about one person is gathered."""

from collections.abc import Collection, Sequence
from typing import Protocol

from bot.domain.people import Person, Workspace
from bot.domain.personal_data import Record


class PersonalData(Protocol):
    """What is kept about a person, without what others keep from them."""

    def of(self, person: Person, workspace: Workspace, marks: Collection[str]) -> Sequence[Record]:
        """List it; `marks` are the keyed hashes of their address."""
        ...
