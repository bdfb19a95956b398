"""The playground's journal: what came onto its screens, from which they are restored."""

from collections.abc import Sequence

from sqlmodel import col, select

from storage.tables import PlaygroundRow
from storage.transaction import Repository, table


class PlaygroundJournal(Repository):
    """Entries in the order in which they were written; `adapters.playground` knows their format."""

    def read(self) -> list[str]:
        """Read all entries, oldest first."""
        statement = select(PlaygroundRow.entry).order_by(col(PlaygroundRow.id))
        return list(self._transaction.read(statement).scalars())

    def append(self, entries: Sequence[str]) -> None:
        """Write entries in this order."""
        rows = [{"entry": entry} for entry in entries]
        self._transaction.write(table(PlaygroundRow).insert(), rows)
