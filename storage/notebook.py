"""The notes as an adapter is given them: its own platform's alone, each call a transaction."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from storage.database import Database

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Notebook:
    """What an adapter keeps for itself, a note a transaction."""

    database: Database
    platform: str

    async def read(self, name: str, *, server: str = "", person: str = "") -> str | None:
        """Read a note; None where there is none."""
        async with self.database() as uow:
            return await uow.notes.read(self.platform, name, server, person)

    async def find(self, name: str, *, person: str) -> str | None:
        """Read a person's note of this name, whichever server it belongs to."""
        async with self.database() as uow:
            return await uow.notes.find(self.platform, name, person)

    async def servers(self) -> list[str]:
        """List the servers where the bot is, as far as is known."""
        async with self.database() as uow:
            return await uow.workspaces.present(self.platform)

    async def write(self, name: str, value: str, *, server: str = "", person: str = "") -> None:
        """Keep a note, in the place of the one that was there."""
        async with self.database() as uow:
            await uow.notes.write(self.platform, name, value, server, person)
            await uow.commit()

    async def erase(self, name: str, *, server: str = "", person: str = "") -> None:
        """Forget a note."""
        async with self.database() as uow:
            await uow.notes.erase(self.platform, name, server, person)
            await uow.commit()

    async def erase_all(self, name: str, *, person: str) -> None:
        """Forget a person's notes of this name, whichever server they belong to."""
        async with self.database() as uow:
            await uow.notes.erase_all(self.platform, name, person)
            await uow.commit()

    async def change(
        self,
        name: str,
        change: Callable[[str | None, datetime], tuple[str | None, T]],
        *,
        server: str = "",
    ) -> T:
        """Change a note while nobody else can, and return the result of the change."""
        async with self.database() as uow:
            kept = await uow.notes.lock(self.platform, name, server)
            value, result = change(kept or None, uow.now)
            await uow.notes.write(self.platform, name, value or "", server)
            await uow.commit()
            return result
