"""Finds what the bot has created, by a short code that follows from an effect's key.

A thread has it at the end of its name, and the bot as its owner; a channel has it in its topic.
"""

import base64
import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

from adapters.discord.leftovers import Opening
from adapters.discord.rest import Rest
from adapters.discord.rooms import Kind


def code_of(key: str) -> str:
    """Derive from an effect's key the code by which a creation is found again."""
    return base64.b32encode(hashlib.sha256(key.encode()).digest())[:10].decode().lower()


class Finder:
    """Looks through a server for what was created under a code."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest

    async def find(self, opening: Opening) -> str | None:
        """Find a conversation, in whichever channel its thread was created."""
        if opening.kind is Kind.THREAD:
            return await self.thread(opening.server, opening.code)
        channels = await self.channels(opening.server)
        return first(c["id"] for c in channels if (c.get("topic") or "").endswith(opening.code))

    async def thread(self, server: str, code: str) -> str | None:
        """Find a thread of the bot's own that moderators haven't closed."""
        found = await self._rest.call(lambda http: http.get_active_threads(server))
        threads = [t for t in found["threads"] if int(t["owner_id"]) == self._rest.me]
        usable = [t for t in threads if not t["thread_metadata"].get("locked")]
        return first(thread["id"] for thread in usable if thread["name"].endswith(code))

    async def channels(self, server: str) -> Sequence[Any]:
        """List a server's channels, as Discord words them."""
        return await self._rest.call(lambda http: http.get_all_guild_channels(server))


def first(found: Iterable[Any]) -> str | None:
    """Take the first id that there is."""
    return next((str(one) for one in found if one), None)
