"""What stands in the way of putting people together, looked up before they are asked."""

import asyncio
from collections.abc import Sequence
from typing import Any

from adapters.discord import PLATFORM
from adapters.discord.connection.rest import Rest
from adapters.discord.errors import DiscordRefused
from adapters.discord.server_setup.permissions import missing, permissions
from adapters.discord.server_setup.stored_setup import TEXT_CHANNEL, StoredSetups
from bot.errors import Unreachable
from bot.ports import Address, Obstacle


async def find_obstacle(
    rest: Rest, setups: StoredSetups, people: Sequence[Address]
) -> Obstacle | None:
    """Look at the setup, the bot's permissions, and everybody's view of the channel."""
    server = people[0].workspace
    setup = await setups.of(server)
    if setup is None:
        return Obstacle.NOT_SET_UP
    me = Address(PLATFORM, server, str(rest.me))
    try:
        guild, channel, own, *members = await asyncio.gather(
            rest.call(lambda http: http.get_guild(int(server), with_counts=False)),
            rest.call(lambda http: http.get_channel(int(setup.channel))),
            *(_member_if_any(rest, person) for person in (me, *people)),
        )
    except DiscordRefused:
        return Obstacle.MISSING_PERMISSION
    if channel["type"] != TEXT_CHANNEL or own is None or missing(setup, guild, channel, own):
        return Obstacle.MISSING_PERMISSION
    if all(m and permissions(guild, channel, m).view_channel for m in members):
        return None
    return Obstacle.CANNOT_MEET


async def _member_if_any(rest: Rest, person: Address) -> Any:  # noqa: ANN401 - as Discord words it
    try:
        return await rest.call(lambda http: http.get_member(person.workspace, person.person))
    except Unreachable:
        return None
