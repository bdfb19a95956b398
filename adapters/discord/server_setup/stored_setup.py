"""What a server's admins chose with `/intro-setup`, as far as it concerns Discord alone.

Who may introduce, the limits, language and time zone are the core's (`bot.app.commands.SetUp`): a
role is given to it as `introducers`, by its id.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from pydantic import TypeAdapter

from adapters.discord.adapter_state import AdapterState

#: The only kind of channel that can hold private threads (Discord: Channel Types).
TEXT_CHANNEL: Literal[0] = 0

#: The name under which a server's setup is kept.
_NAME = "room"


class ConversationKind(StrEnum):
    """What a conversation is."""

    #: A private thread in the introductions channel.
    THREAD = "thread"
    #: A private channel beside it, in the same category.
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class ServerSetup:
    """Where introductions take place in a server."""

    channel: str  #: the introductions channel's id
    kind: ConversationKind = ConversationKind.THREAD
    #: Whoever can't be written to may be asked in a private thread of the introductions channel.
    fallback: bool = False
    #: The category in which a trial has made a channel, though the bot seems to lack what it takes.
    tried_in: str = ""


_AS_JSON: TypeAdapter[ServerSetup] = TypeAdapter(ServerSetup)


class StoredSetups:
    """The setups of all servers, by the server's id."""

    def __init__(self, state: AdapterState) -> None:
        self._state = state

    async def of(self, server: str) -> ServerSetup | None:
        """Find a server's setup; None until an admin has chosen a channel."""
        kept = await self._state.read(_NAME, server=server)
        return _AS_JSON.validate_json(kept) if kept else None

    async def keep(self, server: str, setup: ServerSetup) -> None:
        """Keep what an admin chose."""
        await self._state.write(_NAME, _AS_JSON.dump_json(setup).decode(), server=server)
