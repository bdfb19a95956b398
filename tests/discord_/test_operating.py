"""What an operator does: the invite link, the check, and shards over several processes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import discord
import pytest

from adapters.discord import PLATFORM
from adapters.discord.app import AskFirst, connected
from adapters.discord.connection import login
from adapters.discord.server_setup.needs import Place, needed
from adapters.discord.server_setup.stored_setup import ConversationKind, ServerSetup
from bot.bootstrap import run
from bot.bootstrap.application import assemble, opened
from bot.bootstrap.check import check
from bot.bootstrap.invite import invite
from bot.domain.rules import Rules
from bot.errors import AskFirstError, ConfigurationError
from bot.running.settings import Settings
from storage import AdapterState
from tests.discord_.clock import WorldClock
from tests.discord_.conftest import build, set_up
from tests.discord_.routes import THREAD
from tests.discord_.server import DiscordServer, serving
from tests.discord_.servers import Server
from tests.discord_.talk import Bot, BotConfig, asked
from tests.discord_.wire import WiredTalk, at_once, wired
from tests.discord_.world import Discord


@pytest.fixture
async def server() -> AsyncIterator[DiscordServer]:
    async with serving(Discord(WorldClock())) as begun:
        yield begun


def settings(server: DiscordServer, folder: Path, **more: str) -> Settings:
    return Settings.read(
        {
            "DISCORD_TOKEN": server.token,
            "DISCORD_API_URL": server.url,
            "DATABASE_URL": f"sqlite:///{folder / 'askfirst.db'}",
            **more,
        }
    )


# The invite link.


def asked_for(link: str) -> tuple[set[str], discord.Permissions, str]:
    parts = urlsplit(link)
    query = parse_qs(parts.query)
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == "https://discord.com/oauth2/authorize"
    permissions = discord.Permissions(int(query["permissions"][0]))
    return set(query["scope"][0].split()), permissions, query["client_id"][0]


def test_the_invite_link_asks_for_exactly_what_is_needed() -> None:
    """All that can be set up works with it, and nothing in it is for nothing."""
    given = Settings.read({"DISCORD_APPLICATION_ID": "1234"})
    scopes, permissions, client = asked_for(invite(given, threads_only=False))
    assert scopes == {"bot", "applications.commands"}
    assert client == "1234"
    wanted = discord.Permissions(manage_threads=True)
    for kind in ConversationKind:
        for permissions_there in needed(ServerSetup("", kind, fallback=True)).values():
            wanted |= permissions_there
    assert permissions == wanted
    assert not permissions.administrator


def test_the_smaller_invite_link() -> None:
    """Threads need no right to change channels."""
    given = Settings.read({"DISCORD_APPLICATION_ID": "1234"})
    _, permissions, _ = asked_for(invite(given, threads_only=True))
    in_channel = needed(ServerSetup("", fallback=True))[Place.CHANNEL]
    assert permissions == discord.Permissions(manage_threads=True) | in_channel
    assert not permissions.manage_channels


async def test_the_invite_link_asks_discord_for_the_application(
    server: DiscordServer, tmp_path: Path
) -> None:
    """Where the settings don't say which it is; without a token either, they are asked for."""
    given = settings(server, tmp_path)
    link = await asyncio.to_thread(invite, given, threads_only=False)
    assert asked_for(link)[2] == str(server.world.application_id)
    with pytest.raises(ConfigurationError, match="Set DISCORD_TOKEN, or DISCORD_APPLICATION_ID"):
        invite(Settings.read({}), threads_only=False)
    wrong = settings(server, tmp_path, DISCORD_TOKEN="wrong")
    with pytest.raises(ConfigurationError, match="DISCORD_TOKEN: Discord refuses it"):
        await asyncio.to_thread(invite, wrong, threads_only=False)


# The check.


async def checked(given: Settings) -> list[tuple[bool | None, str]]:
    found = await asyncio.to_thread(check, given)
    return [(works, line) for works, line in found if line.startswith("Discord")]


async def test_the_check_before_and_after_the_first_start(tmp_path: Path) -> None:
    """Token, application and commands, a line each."""
    url = f"sqlite:///{tmp_path / 'askfirst.db'}"
    async with serving(Discord(WorldClock())) as fresh:
        number = fresh.world.application_id
        token, application, commands = await checked(settings(fresh, tmp_path))
        assert token == (True, "Discord token: accepted, for AskFirst")
        assert application == (True, f"Discord application: {number}, in 0 servers")
        assert commands[1].startswith("Discord commands: not known to Discord yet")
        assert "askfirst run" in commands[1]
        assert [r.method for r in fresh.world.requests if r.method != "GET"] == []
    async with wired(build, url) as talk:
        *_, commands = await checked(settings(talk.server, tmp_path))
        assert commands == (True, "Discord commands: up to date")
        talk.world.commands.clear()
        *_, commands = await checked(settings(talk.server, tmp_path))
        assert "not known to Discord yet" in commands[1]
        await talk.restarts()
        *_, commands = await checked(settings(talk.server, tmp_path))
        assert commands == (True, "Discord commands: up to date")


async def test_what_an_admin_or_the_owner_can_put_right(tmp_path: Path) -> None:
    """Two-factor authentication where a server demands it, and the last refusal of each server."""
    url = f"sqlite:///{tmp_path / 'askfirst.db'}"
    async with wired(build, url) as talk:
        await set_up(talk, talk.harbor)
        given, server = settings(talk.server, tmp_path), talk.harbor.id
        talk.world.owner_has_2fa = False
        _, alex, jo = await asked(talk)
        works, line = (await checked(given))[-1]
        assert works
        assert line.startswith("Discord owner: the account that owns the application has no two-")
        talk.harbor.demands_2fa()
        works, line = (await checked(given))[-1]
        assert not works
        assert line.endswith(f"User Settings, My Account ({server})")
        talk.world.owner_has_2fa = True
        talk.world.fails(THREAD, code=50013)
        await alex.presses("Yes, introduce us")
        await jo.presses("Yes, introduce us")
        await talk.wait("1m")
        works, line = (await checked(given))[-1]
        assert not works
        assert line.startswith(f"Discord server {server}: the last conversation couldn't be opened")
        assert "(error 50013)" in line


async def test_a_token_that_discord_refuses(server: DiscordServer, tmp_path: Path) -> None:
    """How to get another."""
    [line] = await checked(settings(server, tmp_path, DISCORD_TOKEN="wrong"))
    assert line[0] is False
    assert line[1].startswith("Discord token: Discord refuses it; reset the token on the appl")


async def test_another_application(server: DiscordServer, tmp_path: Path) -> None:
    """The token's is named."""
    _, line, _ = await checked(settings(server, tmp_path, DISCORD_APPLICATION_ID="99"))
    assert line[0] is False
    assert f"{server.world.application_id}, but DISCORD_APPLICATION_ID is 99" in line[1]


@pytest.mark.parametrize(
    ("facts", "advice"),
    [
        (
            {"interactions_endpoint_url": "https://example.org"},
            "empty Interactions Endpoint URL",
        ),
        ({"bot_require_code_grant": True}, "switch Requires OAuth2 Code Grant off"),
    ],
)
async def test_an_application_that_is_set_up_otherwise(
    server: DiscordServer,
    tmp_path: Path,
    facts: dict[str, object],
    advice: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What to change, and where."""
    answer = server.world.request

    def answered(*args: Any, **more: Any) -> Any:  # noqa: ANN401
        result = answer(*args, **more)
        return {**result, **facts} if "/applications/@me" in args[2] else result

    monkeypatch.setattr(server.world, "request", answered)
    _, line, _ = await checked(settings(server, tmp_path))
    assert line[0] is False
    assert advice in line[1]


async def test_discord_out_of_reach(server: DiscordServer, tmp_path: Path) -> None:
    """Said once, without waiting long."""
    server.world.fails("GET /users/@me", status=502)
    [line] = await checked(settings(server, tmp_path))
    assert line[0] is False
    assert line[1].startswith(f"Discord token: Discord can't be asked at {server.url}")
    with pytest.raises(AskFirstError, match="Discord can't be asked"):
        await asyncio.to_thread(invite, settings(server, tmp_path), threads_only=False)


@pytest.mark.parametrize("route", ["GET /users/@me", "GET /applications/{id}/commands"])
async def test_a_discord_that_never_answers(
    server: DiscordServer, tmp_path: Path, route: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody has to wait for long."""
    monkeypatch.setattr(login, "ASK_SECONDS", 0.3)
    server.world.fails(route, hangs=True)
    [line] = await checked(settings(server, tmp_path))
    assert line[0] is False
    assert "no answer within" in line[1]


# Shards.


@asynccontextmanager
async def second_half(talk: WiredTalk) -> AsyncIterator[AskFirst]:
    """Another process with the second of two shards, on the same database."""
    async with AsyncExitStack() as stack:
        client = await sharded(stack, talk.config, [1])
        run = asyncio.create_task(listen(client, talk.config))
        await talk.world.until(lambda: talk.server.gateway.identified == 2)
        await client.wait_until_ready()
        yield client
        run.cancel()
        await asyncio.gather(run, return_exceptions=True)
        await client.close()


async def sharded(stack: AsyncExitStack, config: BotConfig, ids: list[int]) -> AskFirst:
    database = await stack.enter_async_context(opened(config.url, config.clock))
    client = AskFirst(
        AdapterState(database, PLATFORM), api_url=config.api_url, shard_ids=ids, shard_count=2
    )
    application = await assemble(database, {PLATFORM: client.messenger}, config.clock, Rules())
    client.serve(application.dispatch)
    client._connection.guild_ready_timeout = 0.05
    client.before_identify_hook = at_once  # type: ignore[method-assign]
    return client


async def listen(client: AskFirst, config: BotConfig) -> None:
    async with connected(client, config.token) as listening:
        await listening(asyncio.Event())


@asynccontextmanager
async def first_half(config: BotConfig) -> AsyncIterator[Bot]:
    async with AsyncExitStack() as stack:
        client = await sharded(stack, config, [0])

        async def nothing() -> None:
            return None

        yield Bot(client, nothing, lambda: listen(client, config))


async def test_two_processes_share_the_shards(tmp_path: Path) -> None:
    """Each hears of its own servers alone, and together they hear of all."""
    async with wired(first_half, f"sqlite:///{tmp_path / 'askfirst.db'}") as talk:
        servers = [Server(talk.world, f"Server {n}") for n in range(6)]
        async with second_half(talk) as other:
            both = (talk.bot.client, other)
            await talk.world.until(
                lambda: all(any(c.get_guild(s.id) for c in both) for s in servers)
            )
            sessions = talk.server.gateway.sessions
            assert sorted((s.shard, s.shards) for s in sessions) == [(0, 2), (1, 2)]
            for guild in servers:
                owner = (guild.id >> 22) % 2
                assert both[owner].get_guild(guild.id)
                assert not both[1 - owner].get_guild(guild.id)
                person = talk.someone("Sam Rivera", guild)
                await person.types("/intros")
                person.reads("Introductions you suggested")


def test_other_processes_need_another_database() -> None:
    """Shards that are elsewhere can't share an SQLite file; all of them here can."""
    some = Settings.read({"ASKFIRST_DISCORD_SHARDS": "0-1/4"})
    with pytest.raises(ConfigurationError, match="can't share an SQLite file"):
        run.require(some, "all")
    postgres = {"DATABASE_URL": "postgresql://sam@127.0.0.1/askfirst"}
    given = Settings.read({"ASKFIRST_DISCORD_SHARDS": "3,0-1/4", **postgres})
    assert run._shards(given) == {"shard_ids": [0, 1, 3], "shard_count": 4}
    every = Settings.read({"ASKFIRST_DISCORD_SHARDS": "0-3/4"})
    assert run._shards(every) == {"shard_ids": [0, 1, 2, 3], "shard_count": 4}
    assert run._shards(Settings.read({})) == {}
