"""Where it is noted that somebody took a request back before anybody was asked."""

from datetime import datetime
from typing import Protocol


class Undone(Protocol):
    """When somebody took requests back, by a keyed hash of their address."""

    def add(self, mark: str) -> None:
        """Note that somebody has taken one back now."""
        ...

    def since(self, mark: str, since: datetime) -> list[datetime]:
        """List when they took some back since an instant (UTC), in order."""
        ...

    def forget(self, before: datetime) -> bool:
        """Delete what is older than an instant (UTC); tell if there was any."""
        ...
