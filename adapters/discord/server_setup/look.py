"""Looks at a server: what Discord says of it, its channels and the bot's place in it."""

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, cast

from discord.http import Route

from adapters.discord.adapter_state import AdapterState
from adapters.discord.connection.rest import Rest
from adapters.discord.errors import BOT_ABSENT, UNKNOWN_CHANNEL, DiscordRefused
from adapters.discord.permissions import ELEVATED_MFA, Payload
from adapters.discord.server_setup.findings import Findings, Look, Trouble, examine
from adapters.discord.server_setup.stored_setup import ConversationKind, ServerSetup
from bot.errors import DeliveryError, Unreachable

#: Stands for the time where nothing depends on it.
_LONG_AGO = datetime.fromtimestamp(0, UTC)


class Looks:
    """Looks at servers, over REST alone."""

    def __init__(self, rest: Rest, state: AdapterState) -> None:
        self._rest = rest
        self._state = state

    async def findings(self, server: str, setup: ServerSetup) -> Findings:
        """Find what stands in the way of conversations in a server."""
        try:
            return examine(setup, await self.look(server, setup))
        except DiscordRefused as error:
            return Findings(Trouble.ABSENT if error.code in BOT_ABSENT else Trouble.UNKNOWN)
        except Unreachable:  # the bot is no member
            return Findings(Trouble.ABSENT)
        except DeliveryError:
            return Findings(Trouble.UNKNOWN)

    async def look(self, server: str, setup: ServerSetup) -> Look:
        """Look at a server."""
        guild, own, (channel, category) = await asyncio.gather(
            self._rest.call(lambda http: http.get_guild(int(server), with_counts=False)),
            self._rest.call(lambda http: http.get_member(int(server), self._rest.me)),
            self._channels(server, setup),
        )
        described, me = cast("Payload", guild), cast("Payload", own)
        two_factor = await self._two_factor(described)
        return await self.at_the_time_of(
            Look(described, channel, category, me, _LONG_AGO, two_factor), [me]
        )

    async def at_the_time_of(self, look: Look, people: Iterable[Payload | None]) -> Look:
        """Add the time (UTC) to a look, if any of these was timed out: else nothing needs it."""
        if any(person and person.get("communication_disabled_until") for person in people):
            return replace(look, now=await self._state.now())
        return look

    async def _channels(
        self, server: str, setup: ServerSetup
    ) -> tuple[Payload | None, Payload | None]:
        """Find the introductions channel, and where channels are made its category."""
        if setup.kind is ConversationKind.THREAD:
            return await self.channel(server, setup.channel), None
        listed = await self._list(server)
        channel = listed.get(setup.channel)
        return channel, listed.get(str(channel.get("parent_id"))) if channel else None

    async def channel(self, server: str, channel: str) -> Payload | None:
        """Find a channel; one that the bot can't see stands only in the list of all."""
        try:
            found = await self._rest.call(lambda http: http.get_channel(int(channel)))
            return cast("Payload", found)
        except DiscordRefused as error:
            if error.code == UNKNOWN_CHANNEL:
                return None
            if error.code not in BOT_ABSENT:
                raise
        return (await self._list(server)).get(channel)

    async def _list(self, server: str) -> dict[str, Any]:
        listed = await self._rest.call(lambda http: http.get_all_guild_channels(int(server)))
        return {str(channel["id"]): channel for channel in listed}

    async def lacks_two_factor(self, server: str) -> bool:
        """Tell whether a server demands of the bot's owner what they haven't got."""
        guild = await self._rest.call(lambda http: http.get_guild(int(server), with_counts=False))
        return not await self._two_factor(cast("Payload", guild))

    async def _two_factor(self, guild: Payload) -> bool:
        """Ask whether the bot's owner has it, where that matters (discord-api-docs 4654)."""
        if guild.get("mfa_level") != ELEVATED_MFA:
            return True
        me = await self._rest.call(lambda http: http.request(Route("GET", "/users/@me")))
        return bool(me.get("mfa_enabled"))
