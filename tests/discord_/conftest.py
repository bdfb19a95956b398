"""AskFirst itself on a simulated Discord, set up as an admin would have it."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import count

import pytest
from discord.gateway import DiscordWebSocket
from discord.http import Route

from adapters.discord import PLATFORM, interactions
from adapters.discord.app import AskFirst, connected
from bot.app import requests
from bot.bootstrap.application import assemble, opened
from bot.domain.rules import Rules
from storage import AdapterState
from tests.discord_ import server_setups
from tests.discord_.harness import DiscordHarness
from tests.discord_.servers import Server
from tests.discord_.simulated import SimulatedTalk, simulated
from tests.discord_.talk import Bot, BotConfig, Talk
from tests.discord_.wire import WiredTalk, wired
from tests.patience import PATIENCE


@asynccontextmanager
async def build(config: BotConfig) -> AsyncIterator[Bot]:
    """AskFirst, wired as `askfirst run` does it."""
    async with opened(config.url, config.clock) as database:
        client = AskFirst(AdapterState(database, PLATFORM), api_url=config.api_url)
        messengers, ids = {PLATFORM: client.messenger}, count(1)
        application = await assemble(
            database,
            messengers,
            config.clock,
            Rules(),
            key=b"test",
            new_id=lambda: f"{config.clock.now():%m%d%H%M%S}-{next(ids)}",  # so that runs compare
        )
        client.serve(application.dispatch)

        async def run() -> None:
            async with connected(client, config.token) as listening:
                await listening(asyncio.Event())

        yield Bot(client, application.relay.step, run if config.api_url else None)


@pytest.fixture(autouse=True)
def discords_own_address() -> Iterator[None]:
    """What a test points elsewhere is for all clients of the process; others find it unchanged."""
    base, gateway = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    yield
    Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = base, gateway


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """No limit of ours is met because the machine is slow; tests of limits set their own."""
    monkeypatch.setattr(interactions, "DEFER_AFTER_SECONDS", PATIENCE)
    monkeypatch.setattr(requests, "OBSTACLE_TIMEOUT", timedelta(seconds=PATIENCE))


async def set_up(talk: Talk, server: Server, **choices: object) -> None:
    """Choose where conversations open in a server, as `/intro-setup` does."""
    await server_setups.set_up(talk.config.url, server, **choices)


@pytest.fixture
async def discord_talk(sqlite_url: str, no_fsync: None) -> AsyncIterator[SimulatedTalk]:
    """A dialog on Discord, in a server that is set up."""
    async with simulated(build, sqlite_url) as talk:
        await set_up(talk, talk.harbor)
        yield talk


@pytest.fixture
def harness(discord_talk: SimulatedTalk) -> DiscordHarness:
    """The Messenger in that server, and four of its members."""
    return DiscordHarness(discord_talk)


@pytest.fixture
async def wired_talk(sqlite_url: str, no_fsync: None) -> AsyncIterator[WiredTalk]:
    """The same dialog over real sockets."""
    async with wired(build, sqlite_url) as talk:
        await set_up(talk, talk.harbor)
        yield talk
