"""What a server's admins chose with `/intro-setup`, as far as it concerns Discord alone.

Who may introduce, the limits, language and time zone are the core's (`bot.app.commands.SetUp`): a
role is given to it as `introducers`, by its id.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, Protocol

from pydantic import TypeAdapter

from adapters.discord.notes import AdapterState

#: The only kind of channel that can hold private threads (Discord: Channel Types).
TEXT_CHANNEL: Literal[0] = 0


class Kind(StrEnum):
    """What a conversation is."""

    #: A private thread in the introductions channel.
    THREAD = "thread"
    #: A private channel beside it, in the same category.
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Room:
    """Where introductions take place in a server."""

    channel: str  #: the introductions channel's id
    kind: Kind = Kind.THREAD
    #: Whoever can't be written to may be asked in a private thread of the introductions channel.
    fallback: bool = False


class Rooms(Protocol):
    """The rooms of all servers, by the server's id."""

    async def of(self, server: str) -> Room | None:
        """Find a server's room; None until an admin has set it up."""
        ...

    async def keep(self, server: str, room: Room) -> None:
        """Keep what an admin chose."""
        ...


_ROOM: TypeAdapter[Room] = TypeAdapter(Room)
_NAME = "room"


class KeptRooms:
    """Rooms, kept as notes."""

    def __init__(self, notes: AdapterState) -> None:
        self._notes = notes

    async def of(self, server: str) -> Room | None:
        """Find a server's room; None until an admin has set it up."""
        kept = await self._notes.read(_NAME, server=server)
        return _ROOM.validate_json(kept) if kept else None

    async def keep(self, server: str, room: Room) -> None:
        """Keep what an admin chose."""
        await self._notes.write(_NAME, _ROOM.dump_json(room).decode(), server=server)
