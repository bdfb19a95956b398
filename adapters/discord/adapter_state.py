"""What the adapter keeps for itself between restarts: short texts, by name, server and person."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol, TypeVar

T = TypeVar("T")

#: Turns a text as it is at a moment (UTC) into what it shall be, and a result.
Change = Callable[[str | None, datetime], tuple[str | None, T]]


class AdapterState(Protocol):
    """Where the adapter's texts are kept; each call is a transaction of its own.

    A text that belongs to a server and a person is erased when that person is forgotten there.
    """

    async def read(self, name: str, *, server: str = "", person: str = "") -> str | None:
        """Read a text; None where there is none."""
        ...

    async def find(self, name: str, *, person: str) -> str | None:
        """Read a person's text of this name, whichever server it belongs to."""
        ...

    async def servers(self) -> list[str]:
        """List the servers where the bot is, as far as is known."""
        ...

    async def now(self) -> datetime:
        """Tell the time (UTC) by which transactions go."""
        ...

    async def write(self, name: str, value: str, *, server: str = "", person: str = "") -> None:
        """Keep a text, in the place of the one that was there."""
        ...

    async def erase(self, name: str, *, server: str = "", person: str = "") -> None:
        """Forget a text."""
        ...

    async def erase_all(self, name: str, *, person: str) -> None:
        """Forget a person's texts of this name, whichever server they belong to."""
        ...

    async def change(self, name: str, change: Change[T], *, server: str = "") -> T:
        """Change a text while nobody else can, and return the result of the change."""
        ...
