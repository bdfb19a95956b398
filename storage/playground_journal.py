"""The playground's journal: what came onto its screens, from which they are restored."""

from collections.abc import Sequence

from sqlmodel import col, select

from storage.tables import PlaygroundRow
from storage.transaction import Repository


class PlaygroundJournal(Repository):
    """Entries in the order in which they were written; `adapters.playground` knows their format."""

    async def read(self) -> list[str]:
        """Read all entries, oldest first."""
        statement = select(PlaygroundRow.entry).order_by(col(PlaygroundRow.id))
        return list(await self._session.exec(statement))

    async def append(self, entries: Sequence[str]) -> None:
        """Write entries in this order."""
        self._session.add_all(PlaygroundRow(entry=entry) for entry in entries)
        await self._session.flush()
