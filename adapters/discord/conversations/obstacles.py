"""What stands in the way of putting people together, looked up before they are asked."""

import asyncio
from collections.abc import Sequence
from typing import cast

from adapters.discord.connection.rest import Rest
from adapters.discord.errors import DiscordRefused
from adapters.discord.permissions import Payload
from adapters.discord.server_setup.findings import can_take_part, examine
from adapters.discord.server_setup.look import Looks
from adapters.discord.server_setup.stored_setup import StoredSetups
from bot.errors import Unreachable
from bot.ports import Address, Obstacle


async def find_obstacle(
    rest: Rest, setups: StoredSetups, looks: Looks, people: Sequence[Address]
) -> Obstacle | None:
    """Look at the setup, the bot's permissions, and what everybody could do in a conversation."""
    server = people[0].workspace
    setup = await setups.of(server)
    if setup is None:
        return Obstacle.NOT_SET_UP
    try:
        look, members = await asyncio.gather(
            looks.look(server, setup), _members_if_any(rest, people)
        )
    except DiscordRefused:
        return Obstacle.MISSING_PERMISSION
    look = await looks.at_the_time_of(look, members)
    if not examine(setup, look).ready:
        return Obstacle.MISSING_PERMISSION
    if all(member and can_take_part(setup, look, member) for member in members):
        return None
    return Obstacle.CANNOT_MEET


async def _members_if_any(rest: Rest, people: Sequence[Address]) -> list[Payload | None]:
    return await asyncio.gather(*(_member_if_any(rest, person) for person in people))


async def _member_if_any(rest: Rest, person: Address) -> Payload | None:
    try:
        found = await rest.call(lambda http: http.get_member(person.workspace, person.person))
        return cast("Payload", found)
    except Unreachable:
        return None
