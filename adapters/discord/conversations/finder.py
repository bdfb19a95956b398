"""Finds what the bot has created, by a short code that follows from an effect's key.

A thread has it at the end of its name, and the bot as its owner; a channel has it in its topic.
"""

import base64
import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

from adapters.discord.connection.rest import Rest
from adapters.discord.conversations.pending import PendingConversation
from adapters.discord.server_setup.stored_setup import ConversationKind


def code_of(key: str) -> str:
    """Derive from an effect's key the code by which a creation is found again."""
    return base64.b32encode(hashlib.sha256(key.encode()).digest())[:10].decode().lower()


async def find_conversation(rest: Rest, pending: PendingConversation) -> str | None:
    """Find a conversation, in whichever channel its thread was created."""
    if pending.kind is ConversationKind.THREAD:
        return await find_thread(rest, pending.server, pending.code)
    channels = await list_channels(rest, pending.server)
    return first(c["id"] for c in channels if (c.get("topic") or "").endswith(pending.code))


async def find_thread(rest: Rest, server: str, code: str) -> str | None:
    """Find a thread of the bot's own that moderators haven't locked."""
    found = await rest.call(lambda http: http.get_active_threads(server))
    threads = [t for t in found["threads"] if int(t["owner_id"]) == rest.me]
    usable = [t for t in threads if not t["thread_metadata"].get("locked")]
    return first(thread["id"] for thread in usable if thread["name"].endswith(code))


async def list_channels(rest: Rest, server: str) -> Sequence[Any]:
    """List a server's channels, as Discord words them."""
    return await rest.call(lambda http: http.get_all_guild_channels(server))


def first(found: Iterable[Any]) -> str | None:
    """Take the first id that there is."""
    return next((str(one) for one in found if one), None)
