"""The connection to Discord's gateway: where it is, what ends it for good, whether it stands."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from datetime import timedelta

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from adapters.discord.connection.login import ELSEWHERE, REFUSED, asking
from adapters.discord.connection.rest import Rest
from adapters.discord.errors import DiscordUnavailable
from bot.errors import ConfigurationError

log = logging.getLogger(__name__)

#: How long a stop waits for the gateway to answer the closing handshake.
CLOSE_WITHIN_SECONDS = 5.0

#: Codes that a connection is closed with for good (Discord: Gateway Close Event Codes).
BAD_TOKEN, BAD_SHARD, TOO_FEW_SHARDS, BAD_VERSION = 4004, 4010, 4011, 4012
BAD_INTENTS, INTENTS_NOT_ALLOWED = 4013, 4014

_UPDATE = "Discord takes no connection of this version of AskFirst any more ({}): update it."
#: What an operator can do about a connection that was closed for good, by its code.
_CURES = {
    BAD_SHARD: "ASKFIRST_DISCORD_SHARDS: Discord refuses such a shard; take numbers below the "
    "total, or leave the setting out.",
    TOO_FEW_SHARDS: "Discord wants more shards for so many servers: raise the total in "
    "ASKFIRST_DISCORD_SHARDS, or leave it out, and start again.",
    BAD_VERSION: _UPDATE.format(BAD_VERSION),
    BAD_INTENTS: _UPDATE.format(BAD_INTENTS),
    INTENTS_NOT_ALLOWED: _UPDATE.format(INTENTS_NOT_ALLOWED),
}


class ShardLog:
    """Knows which shards are connected, and logs when one is lost and when it is back."""

    def __init__(self) -> None:
        self._connected: set[int] = set()
        self._closing = False

    def has(self, shards: Iterable[int]) -> bool:
        """Whether all of these are connected."""
        return self._connected.issuperset(shards)

    def connected(self, shard: int) -> None:
        """A shard is connected, or connected again."""
        self._connected.add(shard)
        log.info("listening to Discord (shard %d)", shard)

    def disconnected(self, shard: int) -> None:
        """A shard's connection is lost; discord.py tells this more than once."""
        if shard in self._connected and not self._closing:
            log.info("the connection to Discord is lost, connecting again (shard %d)", shard)
        self._connected.discard(shard)

    def closing(self) -> None:
        """From now on the process ends its connections itself, which isn't logged as a loss."""
        self._closing = True


async def find_gateway(client: discord.AutoShardedClient) -> None:
    """Ask for the gateway's address and for how many shards there are to be, once for all."""
    application = client.application
    if application is not None and application.interactions_endpoint_url:
        raise ConfigurationError(f"Discord application {application.id} {ELSEWHERE}.")
    async with asking(Route.BASE):
        advised, url, limits = await Rest(client).call(lambda http: http.get_bot_gateway())
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url)
    client.shard_count = client.shard_count or advised
    wanted = len(client.shard_ids or range(client.shard_count))
    # Discord resets the token of a bot that connects more often (Discord: Session Start Limit).
    if limits["remaining"] < wanted:
        wait = timedelta(milliseconds=limits["reset_after"])
        raise DiscordUnavailable(
            f"Discord takes no more connections of this bot for {wait.total_seconds():.0f} s, as "
            f"it has made {limits['total']} in a day: find out why it was started so often."
        )


async def listen(
    client: discord.AutoShardedClient,
    shard_log: ShardLog,
    finish: Callable[[], Awaitable[None]],
    stop: asyncio.Event,
) -> None:
    """Listen until the event is set; then nothing new is heard, and what was begun is finished."""
    connecting = asyncio.create_task(client.connect())
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({connecting, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        shard_log.closing()
        for task in (connecting, stopping):
            task.cancel()
        await asyncio.wait({connecting, stopping})
        error = None if connecting.cancelled() else connecting.exception()
        await _disconnect(client)
        await finish()
    if not stop.is_set():
        raise _ended_by(error)


async def _disconnect(client: discord.AutoShardedClient) -> None:
    leaving = (shard.disconnect() for shard in client.shards.values())
    all_gone = asyncio.gather(*leaving, return_exceptions=True)
    await asyncio.wait({all_gone}, timeout=CLOSE_WITHIN_SECONDS)


def _ended_by(error: BaseException | None) -> BaseException:
    """Say why nobody listens any more, and what to do; a mistake of ours stays what it is."""
    match error:
        case discord.PrivilegedIntentsRequired():
            return DiscordUnavailable(_CURES[INTENTS_NOT_ALLOWED])
        case discord.ConnectionClosed(code=code) if code == BAD_TOKEN:
            return ConfigurationError(REFUSED)
        case discord.ConnectionClosed(code=code) if code in _CURES:
            return DiscordUnavailable(_CURES[code])
        case discord.ConnectionClosed(code=code):
            return DiscordUnavailable(f"Discord has ended the connection ({code}); start again.")
        case RecursionError():  # discord.py goes one call deeper at each of its first tries
            return DiscordUnavailable(
                "Discord's gateway hasn't answered for very long; start again."
            )
        case None:
            return DiscordUnavailable("The connection to Discord has ended by itself; start again.")
    return error
