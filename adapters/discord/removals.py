"""Servers that removed the bot: now, while nobody listened, or while the database was away."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from functools import partial

import discord

from adapters.discord.adapter_state import AdapterState
from adapters.discord.connection.rest import Rest
from adapters.discord.errors import BOT_ABSENT, DiscordRefused
from adapters.discord.inbound import workspace_facts
from adapters.discord.interactions import Interactions
from bot.app.commands import RemoveWorkspace
from bot.domain.people import PersonFacts
from bot.errors import DeliveryError, StorageError

log = logging.getLogger(__name__)

#: How long to wait before each next try where the database is away.
PAUSES_SECONDS = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)


class Removals:
    """Ends everything in servers where the bot isn't any more."""

    def __init__(self, interactions: Interactions, rest: Rest, state: AdapterState) -> None:
        self._interactions = interactions
        self._rest = rest
        self._state = state
        self._seen: dict[int, discord.Guild] = {}

    async def removed(self, server: str) -> None:
        """A server has removed the bot, which Discord says once."""
        with self._interactions.busy():
            await _retry_while_database_is_away(partial(self._end_unless_back, server))

    async def _end_unless_back(self, server: str, failed_tries: int) -> None:
        """End everything in a server; after a failed try only if the bot isn't back meanwhile."""
        if not failed_tries or await self._is_gone(int(server)):
            await self._end_all_in(server)

    async def look(self, shard: int, shards: int, guilds: Iterable[discord.Guild]) -> None:
        """A shard has heard which servers are its own: find those where the bot isn't any more.

        Discord lists servers that are unavailable too, and is asked about each that it doesn't.
        """
        mine = {guild.id: guild for guild in guilds if guild.shard_id == shard}
        # discord.py makes a new object of each server that Discord lists when a shard connects; one
        # that was here before is left from an earlier connection.
        listed = {number for number, guild in mine.items() if self._seen.get(number) is not guild}
        self._seen.update(mine)
        with self._interactions.busy():
            await _retry_while_database_is_away(partial(self._compare, shard, shards, listed))

    async def _compare(self, shard: int, shards: int, listed: set[int], _failed_tries: int) -> None:
        """End everything in the stored servers of a shard that Discord neither lists nor knows.

        A server's shard follows from its id (Discord: Sharding Formula).
        """
        for server in await self._state.servers():
            number = int(server)
            is_mine = (number >> 22) % shards == shard
            if is_mine and number not in listed and await self._is_gone(number):
                await self._end_all_in(server)

    async def _end_all_in(self, server: str) -> None:
        nobody = PersonFacts("", "")
        workspace = workspace_facts(server, None)
        await self._interactions.dispatch(RemoveWorkspace(workspace=workspace, actor=nobody))

    async def _is_gone(self, server: int) -> bool:
        try:
            await self._rest.call(lambda http: http.get_guild(server, with_counts=False))
        except DiscordRefused as error:
            return error.code in BOT_ABSENT
        except DeliveryError:
            return False
        return False


async def _retry_while_database_is_away(work: Callable[[int], Awaitable[None]]) -> None:
    """Do some work, given how many tries have failed; after a minute leave it to the next start."""
    for failed_tries, pause in enumerate(PAUSES_SECONDS):
        try:
            await work(failed_tries)
        except StorageError as error:
            log.warning("which servers removed the bot can't be noted yet: %s", error)
            await asyncio.sleep(pause)
        else:
            return
    log.error("which servers removed the bot isn't noted; the next start looks again")
