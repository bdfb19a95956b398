"""The thread in which somebody is asked whose direct messages are closed, one per server.

Moderators can look into it, so a card's public form is shown there (`Card.public_card`).
"""

import asyncio
from weakref import WeakValueDictionary

from adapters.discord.adapter_state import AdapterState
from adapters.discord.connection.rest import Rest
from adapters.discord.conversations.finder import find_empty_threads
from adapters.discord.conversations.threads import create_thread
from bot.ports import Address

#: What such a thread is called, before the username of whom it is for.
FALLBACK_THREAD_NAME = "AskFirst"

#: The name under which a thread's id is kept.
_NAME = "aside"


class FallbackThreads:
    """Finds people's threads, and creates them where there are none."""

    def __init__(self, rest: Rest, state: AdapterState) -> None:
        self._rest = rest
        self._state = state
        self._locks: WeakValueDictionary[tuple[str, str], asyncio.Lock] = WeakValueDictionary()

    async def of(self, to: Address, channel: str) -> str:
        """Find somebody's thread, or create it in this channel."""
        # Two messages to one person at once need one thread.
        async with self._locks.setdefault((to.workspace, to.person), asyncio.Lock()):
            known = await self._state.read(_NAME, server=to.workspace, person=to.person)
            if known is not None:
                return known
            name = f"{FALLBACK_THREAD_NAME} · {await self._username(to)}"
            empty = await find_empty_threads(self._rest, to.workspace, [name])
            thread = empty[0] if empty else await create_thread(self._rest, channel, name)
            await self._state.write(_NAME, thread, server=to.workspace, person=to.person)
            return thread

    async def _username(self, to: Address) -> str:
        """Look up what no two people are called (Discord: Usernames and Nicknames)."""
        member = await self._rest.call(lambda http: http.get_member(to.workspace, to.person))
        return str(member["user"]["username"])

    async def forget(self, to: Address) -> None:
        """Forget a thread that can't be used any more: the next message creates another."""
        await self._state.erase(_NAME, server=to.workspace, person=to.person)
