"""Finds what the bot has created without hearing of it: an answer was lost on its way.

A channel is known by its people, whom its overwrites name; a thread by its name, and by being
empty: people are added only once its id is kept (`pending.py`). So one that holds a word is never
taken for another, and `claim` lets nobody take one whose creator may be waiting for the answer.
"""

import base64
import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

import discord

from adapters.discord.connection.rest import Rest
from adapters.discord.permissions import MEMBER_OVERWRITE
from adapters.discord.server_setup.stored_setup import ConversationKind

#: Whoever created something this long ago has heard of it, or given up.
SETTLED_AFTER = timedelta(minutes=1)


def code_of(key: str) -> str:
    """Derive from an effect's key a short code, by which its creation is remembered."""
    return base64.b32encode(hashlib.sha256(key.encode()).digest())[:10].decode().lower()


async def find_empty(
    rest: Rest,
    server: str,
    kind: ConversationKind,
    people: Collection[str],
    names: Collection[str] = (),
) -> list[str]:
    """List conversations of these people, or of these names, that hold no word; oldest first."""
    if kind is ConversationKind.THREAD:
        return await find_empty_threads(rest, server, names)
    channels = _empty(await list_channels(rest, server))
    wanted = {*people, str(rest.me)}
    return sorted((str(c["id"]) for c in channels if _members(c) == wanted), key=int)


async def find_empty_threads(rest: Rest, server: str, names: Collection[str] = ()) -> list[str]:
    """List the bot's own threads with one of these names, or any, that hold no word."""
    found = await rest.call(lambda http: http.get_active_threads(server))
    own = (t for t in _empty(found["threads"]) if int(t["owner_id"]) == rest.me)
    usable = (t for t in own if not t["thread_metadata"].get("locked"))
    return sorted((str(t["id"]) for t in usable if not names or t["name"] in names), key=int)


def _empty(channels: Iterable[Any]) -> Iterator[Any]:
    return (channel for channel in channels if channel.get("last_message_id") is None)


def _members(channel: Any) -> set[str]:  # noqa: ANN401 - as Discord words it
    overwrites = channel.get("permission_overwrites") or ()
    return {str(o["id"]) for o in overwrites if int(o["type"]) == MEMBER_OVERWRITE}


def is_settled(created: str, now: datetime) -> bool:
    """Tell whether whoever created this can't be waiting for the answer any more."""
    return now - discord.utils.snowflake_time(int(created)) > SETTLED_AFTER


async def list_channels(rest: Rest, server: str) -> Sequence[Any]:
    """List a server's channels, as Discord words them."""
    return await rest.call(lambda http: http.get_all_guild_channels(server))
