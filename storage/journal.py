"""The playground's own journal: what happened on its screens, kept beside what the bot knows."""

from collections.abc import Sequence

from sqlmodel import col, select

from storage.tables import PlaygroundRow
from storage.transaction import Repository


class Journal(Repository):
    """Entries in the order in which they were written; what they say is the playground's matter."""

    async def read(self) -> list[str]:
        """Read all entries, oldest first."""
        statement = select(PlaygroundRow.entry).order_by(col(PlaygroundRow.id))
        return list(await self._session.exec(statement))

    async def append(self, entries: Sequence[str]) -> None:
        """Write entries in this order."""
        self._session.add_all(PlaygroundRow(entry=entry) for entry in entries)
        await self._session.flush()
