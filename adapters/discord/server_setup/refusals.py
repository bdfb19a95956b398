"""Why the last conversation in a server couldn't be opened, until one opens again.

Everything that an admin can mend is tried again for a day; the panel and `askfirst check` say so.
"""

from adapters.discord.adapter_state import AdapterState

#: Stands for a code where Discord refused nothing: somebody couldn't have written there.
CANNOT_WRITE = "cannot-write"

#: The name under which a refusal's code is kept.
_NAME = "refusal"


class Refusals:
    """The last refusal of each server: one of Discord's JSON error codes, or `CANNOT_WRITE`."""

    def __init__(self, state: AdapterState) -> None:
        self._state = state

    async def of(self, server: str) -> str | None:
        """Find what is known of a server."""
        return await self._state.read(_NAME, server=server)

    async def note(self, server: str, code: str) -> None:
        """Keep why a conversation can't open."""
        if await self.of(server) != code:
            await self._state.write(_NAME, code, server=server)

    async def forget(self, server: str) -> None:
        """Forget it: a conversation has opened."""
        if await self.of(server) is not None:
            await self._state.erase(_NAME, server=server)
