"""Servers, their permissions and Discord's own rules, as the bot meets them."""

from collections.abc import AsyncIterator
from typing import Any

import discord
import pytest

from tests.discord_.simulated import SimulatedTalk, simulated
from tests.discord_.tiny import tiny


@pytest.fixture
async def talk() -> AsyncIterator[SimulatedTalk]:
    async with simulated(tiny, "sqlite://") as begun:
        yield begun


def guild(talk: SimulatedTalk) -> discord.Guild:
    [found] = talk.bot.client.guilds
    return found


async def test_an_invitation_without_a_permission_lacks_it_everywhere(talk: SimulatedTalk) -> None:
    assert guild(talk).me.guild_permissions.manage_channels
    talk.harbor.lacks("manage_channels", "manage_roles")
    await talk.quiet()
    assert not guild(talk).me.guild_permissions.manage_channels
    with pytest.raises(discord.Forbidden, match="50013"):
        await guild(talk).create_text_channel("room")


async def test_a_private_channel_shows_who_is_in_it(talk: SimulatedTalk) -> None:
    seen = discord.PermissionOverwrite(view_channel=True)
    people = {discord.Object(p.id, type=discord.Member): seen for p in (talk.alex, talk.jo)}
    hidden = discord.PermissionOverwrite(view_channel=False)
    overwrites: dict[Any, discord.PermissionOverwrite] = {
        guild(talk).default_role: hidden,
        guild(talk).me: seen,
        **people,
    }
    channel = await guild(talk).create_text_channel("room", overwrites=overwrites)
    [room] = talk.harbor.rooms
    assert (room.name, room.private, room.members) == ("room", True, ["Alex", "Jo"])
    await channel.send("Hello")
    talk.alex.reads("Hello")
    talk.sam.reads_nothing()


async def test_nobody_can_grant_what_they_lack(talk: SimulatedTalk) -> None:
    banning = discord.PermissionOverwrite(ban_members=True)
    who = discord.Object(talk.alex.id, type=discord.Member)
    with pytest.raises(discord.Forbidden, match="50013"):
        await guild(talk).create_text_channel("room", overwrites={who: banning})


async def test_a_server_has_room_for_500_channels(talk: SimulatedTalk) -> None:
    for number in range(498):
        talk.harbor.channel(f"c{number}")
    with pytest.raises(discord.HTTPException, match="30013"):
        await guild(talk).create_text_channel("room")


async def test_a_deleted_channel_is_unknown(talk: SimulatedTalk) -> None:
    channel = talk.bot.client.get_channel(talk.harbor.introductions.id)
    assert isinstance(channel, discord.TextChannel)
    talk.harbor.removes_channel()
    with pytest.raises(discord.NotFound, match="10003"):
        await channel.create_thread(name="room")


async def test_moderators_see_private_threads_and_others_do_not(talk: SimulatedTalk) -> None:
    talk.harbor.role("Moderators", talk.sam, manage_threads=True)
    channel = talk.bot.client.get_channel(talk.harbor.introductions.id)
    assert isinstance(channel, discord.TextChannel)
    thread = await channel.create_thread(name="room", invitable=False)
    await thread.send("Private")
    talk.sam.reads("Private")
    talk.alex.reads_nothing()
    await thread.add_user(discord.Object(talk.alex.id))
    await thread.send("Again")
    talk.alex.reads("Again")
    await thread.remove_user(discord.Object(talk.alex.id))
    assert talk.alex.view == []
