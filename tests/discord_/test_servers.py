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


async def test_elevated_permissions_need_two_factor_authentication(talk: SimulatedTalk) -> None:
    """In the server, and where an overwrite gives them; what isn't elevated stays."""
    talk.harbor.demands_2fa()
    talk.world.owner_has_2fa = False
    talk.harbor.gets("manage_threads", level="channel")
    with pytest.raises(discord.Forbidden, match="60003"):
        await guild(talk).create_text_channel("room")
    channel = talk.bot.client.get_channel(talk.harbor.introductions.id)
    assert isinstance(channel, discord.TextChannel)
    thread = await channel.create_thread(name="room", invitable=False)
    with pytest.raises(discord.Forbidden, match="60003"):
        await thread.delete()
    talk.world.owner_has_2fa = True
    await thread.delete()


async def test_a_category_may_deny_what_the_server_allows(talk: SimulatedTalk) -> None:
    category = talk.harbor.category(synced=False)
    talk.harbor.lacks("manage_channels", level="category")
    inside = discord.Object(category.id, type=discord.CategoryChannel)
    with pytest.raises(discord.Forbidden, match="50013"):
        await guild(talk).create_text_channel("room", category=inside)  # type: ignore[arg-type]
    await guild(talk).create_text_channel("room")


async def test_a_timeout_leaves_looking(talk: SimulatedTalk) -> None:
    """Bots too, until it is over."""
    channel = talk.bot.client.get_channel(talk.harbor.general.id)
    assert isinstance(channel, discord.TextChannel)
    talk.harbor.times_out(talk.harbor.bot)
    with pytest.raises(discord.Forbidden, match="50013"):
        await channel.send("Hello")
    assert [message async for message in channel.history()] == []
    talk.clock.advance(3601)
    await channel.send("Hello")


async def test_nobody_lists_the_members_of_a_thread(talk: SimulatedTalk) -> None:
    """That takes the privileged members intent."""
    channel = talk.bot.client.get_channel(talk.harbor.introductions.id)
    assert isinstance(channel, discord.TextChannel)
    thread = await channel.create_thread(name="room", invitable=False)
    with pytest.raises(discord.Forbidden, match="50001"):
        await thread.fetch_members()


async def test_words_are_blocked_in_names(talk: SimulatedTalk) -> None:
    talk.world.blocked_words.append("Foghorn")
    channel = talk.bot.client.get_channel(talk.harbor.introductions.id)
    assert isinstance(channel, discord.TextChannel)
    with pytest.raises(discord.HTTPException, match="200001"):
        await channel.create_thread(name="foghorns", invitable=False)


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
