"""The introductions channel of a server: choosing it, creating it, and looking at it."""

import asyncio
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo

from adapters.discord import PLATFORM
from adapters.discord.connection.rest import Rest
from adapters.discord.errors import (
    MISSING_ACCESS,
    MISSING_PERMISSIONS,
    UNKNOWN_CHANNEL,
    DiscordRefused,
)
from adapters.discord.server_setup.permissions import everyone_sees, missing, unhelpful
from adapters.discord.server_setup.stored_setup import TEXT_CHANNEL, ServerSetup, StoredSetups
from bot.errors import DeliveryError
from bot.messages.voice import Voice

#: A sentence about a choice that couldn't be made, by its key.
Problem = str

_UTC = ZoneInfo("UTC")


@dataclass(frozen=True, slots=True)
class ChannelFindings:
    """What a look at the introductions channel has found; permissions by Discord's names."""

    gone: bool = False
    wrong_type: bool = False  #: threads and messages need a text channel
    unknown: bool = False  #: Discord was out of reach
    missing: tuple[str, ...] = ()
    unhelpful: tuple[str, ...] = ()
    everyone_sees: bool = True


class IntroductionsChannels:
    """Chooses, creates and looks at the servers' introductions channels."""

    def __init__(self, rest: Rest, setups: StoredSetups) -> None:
        self._rest = rest
        self._setups = setups
        self._creating = asyncio.Lock()

    async def choose(self, server: str, channel: str) -> Problem | None:
        """Keep a text channel of this server, seen or not: the panel says what is missing there."""
        try:
            found = await self._rest.call(lambda http: http.get_channel(int(channel)))
            if str(found.get("guild_id")) != server or found["type"] != TEXT_CHANNEL:
                return "server-no-text-channel"
        except DiscordRefused as error:
            if error.code != MISSING_ACCESS:
                return "server-no-text-channel"
        setup = await self._setups.of(server) or ServerSetup(channel)
        await self._setups.keep(server, replace(setup, channel=channel))
        return None

    async def create(self, server: str) -> Problem | None:
        """Create the introductions channel, unless there is one already."""
        async with self._creating:
            setup = await self._setups.of(server)
            if setup is not None and not (await self.look(server, setup)).gone:
                return None
            try:
                channel = await self._created_before(server) or await self._create(server)
            except DiscordRefused as error:
                if error.code in (MISSING_ACCESS, MISSING_PERMISSIONS):
                    return "server-cannot-create"
                return "server-too-many-channels"
            kept = replace(setup, channel=channel) if setup else ServerSetup(channel)
            await self._setups.keep(server, kept)
            return None

    async def _created_before(self, server: str) -> str | None:
        """Find a channel whose creation's answer was lost."""
        channels = await self._rest.call(lambda http: http.get_all_guild_channels(int(server)))
        ours = self._new_channel(server)
        return next(
            (str(c["id"]) for c in channels if (c["name"], c.get("topic")) == tuple(ours.values())),
            None,
        )

    async def _create(self, server: str) -> str:
        options = self._new_channel(server)
        made = await self._rest.call(
            lambda http: http.create_channel(int(server), TEXT_CHANNEL, **options)
        )
        return str(made["id"])

    def _new_channel(self, server: str) -> dict[str, Any]:
        voice = Voice(self._rest.locale_of(server), _UTC, PLATFORM)
        return {"name": voice.say("server-new-name"), "topic": voice.say("server-new-topic")}

    async def look(self, server: str, setup: ServerSetup) -> ChannelFindings:
        """Look at the channel and the bot's permissions there."""
        try:
            guild, channel, own = await asyncio.gather(
                self._rest.call(lambda http: http.get_guild(int(server), with_counts=False)),
                self._rest.call(lambda http: http.get_channel(int(setup.channel))),
                self._rest.call(lambda http: http.get_member(int(server), self._rest.me)),
            )
        except DiscordRefused as error:
            if error.code == MISSING_ACCESS:
                return ChannelFindings(missing=("view_channel",))
            gone = error.code == UNKNOWN_CHANNEL
            return ChannelFindings(gone=gone, unknown=not gone)
        except DeliveryError:
            return ChannelFindings(unknown=True)
        return ChannelFindings(
            wrong_type=channel["type"] != TEXT_CHANNEL,
            missing=tuple(missing(setup, guild, channel, own)),
            unhelpful=tuple(unhelpful(setup, guild, channel, own)),
            everyone_sees=everyone_sees(guild, channel),
        )
