"""The gateway on loopback does to the real discord.py what Discord's does."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import discord
import pytest

from tests.discord_.talk import Bot, BotConfig
from tests.discord_.tiny import Tiny, tiny
from tests.discord_.wire import WiredTalk, wired


@pytest.fixture
async def talk() -> AsyncIterator[WiredTalk]:
    async with wired(tiny, "sqlite://") as begun:
        yield begun


async def connected(talk: WiredTalk, enough: Callable[[], object] = lambda: True) -> None:
    await talk.world.until(lambda: talk.server.gateway.ready and enough())


async def test_a_bot_knows_its_servers_after_it_has_identified_itself(talk: WiredTalk) -> None:
    [guild] = talk.bot.client.guilds
    assert guild.name == "Harbor Founders"
    assert {channel.name for channel in guild.text_channels} == {"general", "introductions"}
    assert guild.me.id == talk.world.bot_user.id
    assert len(guild.members) == 1  # nothing tells of the others without the members intent
    [session] = talk.server.gateway.sessions
    assert session.intents == discord.Intents(guilds=True).value


async def test_a_broken_connection_is_resumed_and_what_was_missed_comes_after(
    talk: WiredTalk,
) -> None:
    alex, gateway = talk.alex, talk.server.gateway
    await talk.sam.types("/say", alex, "Hello")
    await gateway.drops()
    await alex.presses("Yes, please")
    alex.reads("You said yes.")
    assert (gateway.identified, gateway.sessions[0].resumed) == (1, 1)


async def test_a_client_that_is_asked_to_reconnect_resumes(talk: WiredTalk) -> None:
    gateway = talk.server.gateway
    await gateway.asks_to_reconnect()
    await connected(talk, lambda: gateway.sessions[0].resumed)
    assert gateway.identified == 1


async def test_after_an_invalid_session_the_bot_identifies_itself_again(talk: WiredTalk) -> None:
    gateway = talk.server.gateway
    await gateway.invalidates()
    await connected(talk, lambda: gateway.identified == 2)
    await talk.sam.types("/say", talk.alex, "Hello")
    talk.alex.reads("Hello")


async def test_several_shards_share_the_servers() -> None:
    @asynccontextmanager
    async def sharded(config: BotConfig) -> AsyncIterator[Bot]:
        client = Tiny(config, shard_count=2)
        yield Bot(client, client.step)

    async with wired(sharded, "sqlite://") as talk:
        await talk.world.until(lambda: talk.server.gateway.identified == 2)
        shards = {session.shard for session in talk.server.gateway.sessions}
        assert shards == {0, 1}
        await talk.sam.types("/say", talk.alex, "Hello")
        talk.alex.reads("Hello")
        await talk.alex.presses("Yes, please")  # in a DM: the first shard's
        talk.alex.reads("You said yes.")


@pytest.mark.parametrize(
    ("code", "error"),
    [(4004, discord.ConnectionClosed), (4014, discord.PrivilegedIntentsRequired)],
)
async def test_a_bot_that_is_turned_away_stops(
    talk: WiredTalk, code: int, error: type[Exception]
) -> None:
    talk.server.gateway.refuses(code)
    await talk.server.gateway.invalidates()
    assert isinstance(await talk.gives_up(), error)
    assert talk.server.gateway.identified == 1


async def test_heartbeats_are_answered_and_counted(talk: WiredTalk) -> None:
    gateway = talk.server.gateway
    beats = gateway.beats
    gateway.heartbeat = 0.02
    await gateway.asks_to_reconnect()
    await talk.world.until(lambda: gateway.beats > beats + 2)
