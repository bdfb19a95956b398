"""Requests that were taken back before anybody was asked, for the limit of an introducer."""

from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select

from storage.tables import UndoneRow
from storage.transaction import Repository, table

_UNDONE = table(UndoneRow)
_SINCE = (
    select(_UNDONE.c.at)
    .where(_UNDONE.c.mark == bindparam("mark"), _UNDONE.c.at > bindparam("since"))
    .order_by(_UNDONE.c.at)
)


class Undone(Repository):
    """When somebody took requests back, by a keyed hash of their address.

    A hash outlives what is kept of them: forgetting oneself is no way around a limit.
    """

    def add(self, mark: str) -> None:
        """Note that somebody has taken one back now."""
        self._transaction.read(insert(_UNDONE), mark=mark, at=self._transaction.now)

    def since(self, mark: str, since: datetime) -> list[datetime]:
        """List when they took some back since an instant (UTC), in order."""
        return list(self._transaction.read(_SINCE, mark=mark, since=since).scalars())

    def forget(self, before: datetime) -> bool:
        """Delete what is older than an instant (UTC); tell if there was any."""
        return self._transaction.read(delete(_UNDONE).where(_UNDONE.c.at < before)).rowcount > 0
