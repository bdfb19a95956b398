"""The connection to Discord's gateway: where it is, what ends it for good, whether it stands."""

import asyncio
import logging
from datetime import timedelta
from typing import TYPE_CHECKING

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from adapters.discord.login import ELSEWHERE, REFUSED, OutOfReach, reaching
from adapters.discord.rest import Rest
from bot.errors import ConfigurationError

if TYPE_CHECKING:
    from adapters.discord.app import AskFirst

log = logging.getLogger(__name__)

#: A gateway that doesn't say goodbye holds up the stop no longer than this (seconds).
CLOSE_WITHIN = 5.0

#: Codes that a connection is closed with for good (Discord: Gateway Close Event Codes).
BAD_TOKEN, BAD_SHARD, TOO_FEW_SHARDS, BAD_VERSION = 4004, 4010, 4011, 4012
BAD_INTENTS, INTENTS_NOT_ALLOWED = 4013, 4014

_UPDATE = "Discord takes no connection of this version of AskFirst any more ({}): update it."
#: What an operator can do then.
_CURES = {
    BAD_SHARD: "ASKFIRST_DISCORD_SHARDS: Discord refuses such a shard; take numbers below the "
    "total, or leave the setting out.",
    TOO_FEW_SHARDS: "Discord wants more shards for so many servers: raise the total in "
    "ASKFIRST_DISCORD_SHARDS, or leave it out, and start again.",
    BAD_VERSION: _UPDATE.format(BAD_VERSION),
    BAD_INTENTS: _UPDATE.format(BAD_INTENTS),
    INTENTS_NOT_ALLOWED: _UPDATE.format(INTENTS_NOT_ALLOWED),
}


async def find_gateway(client: discord.AutoShardedClient) -> None:
    """Ask for the gateway's address and for how many shards there are to be, once for all."""
    application = client.application
    if application is not None and application.interactions_endpoint_url:
        raise ConfigurationError(f"Discord application {application.id} {ELSEWHERE}.")
    async with reaching(Route.BASE):
        advised, url, limits = await Rest(client).call(lambda http: http.get_bot_gateway())
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url)
    client.shard_count = client.shard_count or advised
    wanted = len(client.shard_ids or range(client.shard_count))
    if limits["remaining"] < wanted:  # who goes on loses the token (Discord: Session Start Limit)
        wait = timedelta(milliseconds=limits["reset_after"])
        raise OutOfReach(
            f"Discord takes no more connections of this bot for {wait.total_seconds():.0f} s, as "
            f"it has made {limits['total']} in a day: find out why it was started so often."
        )


async def listen(client: "AskFirst", stop: asyncio.Event) -> None:
    """Listen until the event is set; then nothing new is heard, and what was begun is finished."""
    connecting = asyncio.create_task(client.connect())
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({connecting, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        client.line.closes()
        for task in (connecting, stopping):
            task.cancel()
        await asyncio.wait({connecting, stopping})
        error = None if connecting.cancelled() else connecting.exception()
        await _hang_up(client)
        await client.desk.finish()
    if not stop.is_set():
        raise _ended_by(error)


async def _hang_up(client: "AskFirst") -> None:
    leaving = (shard.disconnect() for shard in client.shards.values())
    all_gone = asyncio.gather(*leaving, return_exceptions=True)
    await asyncio.wait({all_gone}, timeout=CLOSE_WITHIN)


def _ended_by(error: BaseException | None) -> BaseException:
    """Say why nobody listens any more, and what to do; a mistake of ours stays what it is."""
    match error:
        case discord.PrivilegedIntentsRequired():
            return OutOfReach(_CURES[INTENTS_NOT_ALLOWED])
        case discord.ConnectionClosed(code=code) if code == BAD_TOKEN:
            return ConfigurationError(REFUSED)
        case discord.ConnectionClosed(code=code) if code in _CURES:
            return OutOfReach(_CURES[code])
        case discord.ConnectionClosed(code=code):
            return OutOfReach(f"Discord has ended the connection ({code}); start again.")
        case RecursionError():  # discord.py goes one call deeper at each of its first tries
            return OutOfReach("Discord's gateway hasn't answered for very long; start again.")
        case None:
            return OutOfReach("The connection to Discord has ended by itself; start again.")
    return error


class Line:
    """Tells the operator when a shard's connection is lost, and when it is back."""

    def __init__(self) -> None:
        self._up: set[int] = set()
        self._closing = False

    def up(self, shard: int) -> None:
        """A shard is connected, or connected again."""
        self._up.add(shard)
        log.info("listening to Discord (shard %d)", shard)

    def down(self, shard: int) -> None:
        """A shard's connection is lost; discord.py tells this more than once."""
        if shard in self._up and not self._closing:
            log.info("the connection to Discord is lost, connecting again (shard %d)", shard)
        self._up.discard(shard)

    def closes(self) -> None:
        """What is lost from now on, we have ended ourselves."""
        self._closing = True
