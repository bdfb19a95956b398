"""Servers that removed the bot: now, while nobody listened, or while the database was away."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable

import discord

from adapters.discord.desk import Desk
from adapters.discord.notes import AdapterState
from adapters.discord.rest import MISSING_ACCESS, UNKNOWN_GUILD, NoSuch, Rest
from bot.errors import DeliveryError, StorageError

log = logging.getLogger(__name__)

#: So long it is waited for a database that is away, again and again (seconds).
PAUSES = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)


class Removals:
    """Ends everything in servers where the bot isn't any more."""

    def __init__(self, desk: Desk, rest: Rest, notes: AdapterState) -> None:
        self._desk = desk
        self._rest = rest
        self._notes = notes
        self._seen: dict[int, discord.Guild] = {}

    async def removed(self, server: str) -> None:
        """A server has removed the bot, which Discord says once."""
        tried = False

        async def end() -> None:
            nonlocal tried
            if tried and not await self._is_gone(int(server)):
                return  # the bot is back
            tried = True
            await self._desk.forget_server(server)

        with self._desk.busy():
            await _surely(end)

    async def look(self, shard: int, shards: int, guilds: Iterable[discord.Guild]) -> None:
        """A shard has heard which servers are its own: find those where the bot isn't any more.

        Discord lists servers that are unavailable too, and is asked about each that it doesn't.
        """
        mine = {guild.id: guild for guild in guilds if guild.shard_id == shard}
        # What Discord has just listed is made anew; the rest is from before the connection broke.
        listed = {number for number, guild in mine.items() if self._seen.get(number) is not guild}
        self._seen.update(mine)
        with self._desk.busy():
            await _surely(lambda: self._compare(shard, shards, listed))

    async def _compare(self, shard: int, shards: int, listed: set[int]) -> None:
        for server in await self._notes.servers():
            number = int(server)
            is_mine = (number >> 22) % shards == shard
            if is_mine and number not in listed and await self._is_gone(number):
                await self._desk.forget_server(server)

    async def _is_gone(self, server: int) -> bool:
        try:
            await self._rest.call(lambda http: http.get_guild(server, with_counts=False))
        except NoSuch as error:
            return error.code in (UNKNOWN_GUILD, MISSING_ACCESS)
        except DeliveryError:
            return False
        return False


async def _surely(work: Callable[[], Awaitable[None]]) -> None:
    """Do it, again while the database is away; when that takes too long, a start does it."""
    for pause in PAUSES:
        try:
            await work()
        except StorageError as error:
            log.warning("which servers removed the bot can't be noted yet: %s", error)
            await asyncio.sleep(pause)
        else:
            return
    log.error("which servers removed the bot isn't noted; the next start looks again")
