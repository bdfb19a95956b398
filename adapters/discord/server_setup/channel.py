"""The introductions channel of a server: choosing it, creating it, and a trial of others."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from zoneinfo import ZoneInfo

from adapters.discord import PLATFORM
from adapters.discord.connection.rest import Rest
from adapters.discord.errors import (
    MISSING_ACCESS,
    MISSING_PERMISSIONS,
    NO_TWO_FACTOR,
    TOO_MANY_CHANNELS,
    DiscordRefused,
)
from adapters.discord.server_setup.findings import Trouble
from adapters.discord.server_setup.look import Looks
from adapters.discord.server_setup.overwrites import overwrites
from adapters.discord.server_setup.stored_setup import TEXT_CHANNEL, ServerSetup, StoredSetups
from bot.messages.voice import Voice

#: What the channel of a trial is called.
TRIAL_NAME = "askfirst-trial"

_UTC = ZoneInfo("UTC")


@dataclass(frozen=True, slots=True)
class Outcome:
    """A sentence about what came of a choice, by its key."""

    key: str
    args: Mapping[str, str] = field(default_factory=dict)


class IntroductionsChannels:
    """Chooses and creates the servers' introductions channels, and tries to open others."""

    def __init__(self, rest: Rest, setups: StoredSetups, looks: Looks) -> None:
        self._rest = rest
        self._setups = setups
        self._looks = looks
        self._creating = asyncio.Lock()

    async def choose(self, server: str, channel: str) -> Outcome | None:
        """Keep a text channel of this server, seen or not: the panel says what is missing there."""
        try:
            found = await self._looks.channel(server, channel)
        except DiscordRefused:
            found = None
        of_server = found is not None and str(found.get("guild_id", server)) == server
        if found is None or not of_server or found["type"] != TEXT_CHANNEL:
            return Outcome("server-no-text-channel")
        setup = await self._setups.of(server) or ServerSetup(channel)
        await self._setups.keep(server, replace(setup, channel=channel))
        return None

    async def create(self, server: str) -> Outcome | None:
        """Create the introductions channel, unless there is one already."""
        async with self._creating:
            setup = await self._setups.of(server)
            if setup is not None:
                found = await self._looks.findings(server, setup)
                if found.trouble is not Trouble.GONE:
                    return None
            try:
                channel = await self._created_before(server) or await self._create(server)
            except DiscordRefused as error:
                return await self._cannot_create(server, error)
            kept = replace(setup, channel=channel) if setup else ServerSetup(channel)
            await self._setups.keep(server, kept)
            return None

    async def _cannot_create(self, server: str, error: DiscordRefused) -> Outcome:
        if error.code == TOO_MANY_CHANNELS:
            return Outcome("server-too-many-channels")
        if error.code not in (MISSING_ACCESS, MISSING_PERMISSIONS, NO_TWO_FACTOR):
            return Outcome("server-cannot-create-other", {"code": str(error.code)})
        if error.code == NO_TWO_FACTOR or await self._looks.lacks_two_factor(server):
            return Outcome("server-cannot-create-two-factor")
        return Outcome("server-cannot-create")

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

    async def try_out(self, server: str) -> Outcome | None:
        """Create a private channel as conversations have it, delete it, and say what happened."""
        setup = await self._setups.of(server)
        if setup is None:
            return Outcome("server-no-channel")
        introductions = await self._looks.channel(server, setup.channel)
        category = str((introductions or {}).get("parent_id") or "")
        try:
            made = await self._create_private(server, category)
        except DiscordRefused as error:
            await self._setups.keep(server, replace(setup, tried_in=""))
            return Outcome("server-tried-in-vain", {"code": str(error.code)})
        await self._setups.keep(server, replace(setup, tried_in=category))
        try:
            await self._rest.call(lambda http: http.delete_channel(made))
        except DiscordRefused as error:
            found = {"code": str(error.code), "name": TRIAL_NAME}
            return Outcome("server-tried-not-deleted", found)
        return Outcome("server-tried")

    async def _create_private(self, server: str, category: str) -> str:
        options: dict[str, Any] = {
            "name": TRIAL_NAME,
            "permission_overwrites": overwrites(server, self._rest.me, ()),
        } | ({"parent_id": category} if category else {})
        made = await self._rest.call(
            lambda http: http.create_channel(int(server), TEXT_CHANNEL, **options)
        )
        return str(made["id"])
