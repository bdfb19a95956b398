"""The channels of direct messages: one per person, opened once and paced."""

import asyncio
from weakref import WeakValueDictionary

from adapters.discord.adapter_state import AdapterState
from adapters.discord.connection.dm_pacing import DirectMessagePacing
from adapters.discord.connection.rest import Rest
from adapters.discord.errors import TooManyDirectMessages
from bot.errors import RateLimited, Scope
from bot.ports import Address

#: The name under which a channel's id is kept.
_NAME = "dm"


class DirectMessageChannels:
    """Finds people's channels, and opens them where there are none."""

    def __init__(self, rest: Rest, state: AdapterState, pacing: DirectMessagePacing) -> None:
        self._rest = rest
        self._state = state
        self._pacing = pacing
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def of(self, to: Address) -> int:
        """Find somebody's channel, or open it; raises `RateLimited` until it is their turn."""
        # Two messages to one person at once need one channel, and take one turn.
        async with self._locks.setdefault(to.person, asyncio.Lock()):
            known = await self._state.find(_NAME, person=to.person)
            return int(known) if known is not None else await self._open(to)

    async def _open(self, to: Address) -> int:
        await self._pacing.turn(to.workspace, to.person)
        try:
            opened = await self._rest.call(lambda http: http.start_private_message(to.person))
        except TooManyDirectMessages as error:
            await self._pacing.too_fast(error.retry_after)
            limited = RateLimited(error.retry_after, Scope.RECIPIENT)
            raise limited.called(error.platform_code) from error
        await self._state.write(_NAME, str(opened["id"]), server=to.workspace, person=to.person)
        return int(opened["id"])

    async def forget(self, to: Address) -> None:
        """Forget a channel that is gone: the next message opens another."""
        await self._state.erase_all(_NAME, person=to.person)
