"""Starting, staying connected and stopping, whatever Discord's gateway and the database do."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

import pytest

from adapters.discord import PLATFORM
from adapters.discord.app import AskFirst, connected
from adapters.discord.connection import login
from bot.app.commands import Command
from bot.bootstrap.application import assemble, opened
from bot.domain.rules import Rules
from bot.errors import AskFirstError, ConfigurationError
from bot.messages.replies import Reply
from storage import AdapterState
from tests.discord_.conftest import set_up
from tests.discord_.talk import Bot, BotConfig
from tests.discord_.wire import WiredTalk, wired
from tests.patience import PATIENCE

pytestmark = pytest.mark.exhaustive


class Stoppable(AskFirst):
    """The bot, with what stops it."""

    stop: asyncio.Event


@asynccontextmanager
async def stoppable(config: BotConfig) -> AsyncIterator[Bot]:
    """AskFirst as `askfirst run` runs it, until its own event is set."""
    async with opened(config.url, config.clock) as database:
        client = Stoppable(AdapterState(database, PLATFORM), api_url=config.api_url)
        client.stop = asyncio.Event()
        application = await assemble(
            database, {PLATFORM: client.messenger}, config.clock, Rules(), key=b"test"
        )
        client.serve(application.dispatch)

        async def run() -> None:
            async with connected(client, config.token) as listening:
                await listening(client.stop)

        yield Bot(client, application.relay.step, run)


@pytest.fixture
async def talk(tmp_path: Path, no_fsync: None) -> AsyncIterator[WiredTalk]:
    async with wired(stoppable, f"sqlite:///{tmp_path / 'askfirst.db'}") as begun:
        await set_up(begun, begun.harbor)
        yield begun


def bot(talk: WiredTalk) -> Stoppable:
    return cast("Stoppable", talk.bot.client)


# What ends the process: never without a word, and in words that say what to do.


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        (4004, ConfigurationError, "DISCORD_TOKEN: Discord refuses it; reset the token"),
        (4010, AskFirstError, "ASKFIRST_DISCORD_SHARDS: Discord refuses such a shard"),
        (4011, AskFirstError, "Discord wants more shards for so many servers"),
        (4012, AskFirstError, r"this version of AskFirst any more \(4012\): update it"),
        (4013, AskFirstError, r"this version of AskFirst any more \(4013\): update it"),
        (4014, AskFirstError, r"this version of AskFirst any more \(4014\): update it"),
    ],
)
async def test_discord_turns_the_bot_away(
    talk: WiredTalk, code: int, kind: type[AskFirstError], words: str
) -> None:
    """Nothing goes on as if somebody listened."""
    talk.server.gateway.refuses(code)
    await talk.server.gateway.invalidates()
    error = await talk.gives_up()
    assert isinstance(error, kind)
    with pytest.raises(kind, match=words):
        raise error


async def test_a_connection_that_ends_by_itself(talk: WiredTalk) -> None:
    """discord.py returns, and nobody has asked for it."""
    await bot(talk).close()
    error = await talk.gives_up()
    assert isinstance(error, AskFirstError)
    assert "has ended by itself" in str(error)


@pytest.mark.parametrize("code", [1000, 1001, 4000, 4008, 4009])
async def test_discord_closes_the_connection_for_now(talk: WiredTalk, code: int) -> None:
    """The bot comes back, and hears what it is told then."""
    gateway = talk.server.gateway
    before = gateway.sessions[0].resumed
    for connection in list(gateway._connections):
        await connection.close(code)
    await talk.world.until(lambda: gateway.sessions[0].resumed > before and gateway.ready)
    await talk.sam.types("/intros")
    talk.sam.reads("Introductions you suggested")


async def test_a_session_that_is_gone_when_it_is_resumed(
    talk: WiredTalk, caplog: pytest.LogCaptureFixture
) -> None:
    """The bot identifies itself anew; the operator reads that it was away, and is back."""
    caplog.set_level(logging.INFO, "adapters.discord")
    gateway = talk.server.gateway
    gateway.sessions[0].id = "gone"
    await gateway.drops()
    await talk.world.until(lambda: gateway.identified == 2)
    await talk.sam.types("/intros")
    talk.sam.reads("Introductions you suggested")
    said = [record.getMessage() for record in caplog.records]
    assert said[-2:] == [
        "the connection to Discord is lost, connecting again (shard 0)",
        "listening to Discord (shard 0)",
    ]


@asynccontextmanager
async def beside(
    talk: WiredTalk, folder: Path, token: str = "bot-token"
) -> AsyncIterator[AskFirst]:
    """Another start on the same Discord."""
    async with opened(f"sqlite:///{folder / 'other.db'}", talk.clock) as database:
        client = AskFirst(AdapterState(database, PLATFORM), api_url=talk.server.url)
        async with connected(client, token):
            yield client


@pytest.mark.parametrize(("status", "words"), [(503, "answered 503"), (429, "rate limited for 7")])
async def test_no_address_of_the_gateway_at_the_start(
    talk: WiredTalk, tmp_path: Path, status: int, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Said at once, with what to look at."""
    answer = talk.server._answer

    def fails(request: Any, path: str, body: Any) -> Any:  # noqa: ANN401
        if path == "/gateway/bot":
            talk.world.fails(
                "GET /users/@me", status=status, retry_after=7.0 if status == 429 else None
            )
            path = "/users/@me"
        return answer(request, path, body)

    monkeypatch.setattr(talk.server, "_answer", fails)
    with pytest.raises(AskFirstError, match=words):
        async with beside(talk, tmp_path):
            pass


async def test_too_many_starts(
    talk: WiredTalk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Discord takes the token away from who goes on."""
    used = {"total": 1000, "remaining": 0, "reset_after": 60_000, "max_concurrency": 1}
    info = talk.server._gateway_info() | {"session_start_limit": used}
    monkeypatch.setattr(talk.server, "_gateway_info", lambda: info)
    with pytest.raises(AskFirstError, match="no more connections of this bot for 60 s"):
        async with beside(talk, tmp_path):
            pass


async def test_clicks_that_go_elsewhere(
    talk: WiredTalk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bot that would never hear of any isn't started."""
    answer, facts = talk.server._answer, {"interactions_endpoint_url": "https://example.org"}

    def elsewhere(request: Any, path: str, body: Any) -> Any:  # noqa: ANN401
        result = answer(request, path, body)
        return result | facts if "/applications/@me" in path else result

    monkeypatch.setattr(talk.server, "_answer", elsewhere)
    with pytest.raises(ConfigurationError, match="empty Interactions Endpoint URL"):
        async with beside(talk, tmp_path):
            pass


async def test_a_discord_that_never_answers(
    talk: WiredTalk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is given up after a while."""
    monkeypatch.setattr(login, "ASK_SECONDS", 0.05)
    talk.world.fails("GET /users/@me", hangs=True)
    with pytest.raises(AskFirstError, match=r"can't be asked at .*no answer within"):
        async with beside(talk, tmp_path):
            pass


async def test_what_answers_is_not_discord(
    talk: WiredTalk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An address that something else answers at, with 200."""
    monkeypatch.setattr(talk.server, "_answer", lambda *_: {"hello": "there"})
    with pytest.raises(AskFirstError, match="isn't Discord; look at DISCORD_API_URL"):
        async with beside(talk, tmp_path):
            pass


@pytest.mark.parametrize(
    ("token", "sentence"), [("one\ntwo", "there is a line break"), ("tökén", "Discord refuses it")]
)
async def test_a_token_that_no_header_can_carry(
    talk: WiredTalk, tmp_path: Path, token: str, sentence: str
) -> None:
    """As from a file with two lines."""
    with pytest.raises(ConfigurationError, match=f"DISCORD_TOKEN: {sentence}"):
        async with beside(talk, tmp_path, token):
            pass


# Stopping.


@pytest.mark.parametrize("crash", [False, True])
async def test_what_is_in_flight_at_the_stop_is_answered(
    talk: WiredTalk, monkeypatch: pytest.MonkeyPatch, crash: bool
) -> None:
    """Nothing new is taken, whether it was asked to stop or another part has crashed."""
    client, going_on, may_end = bot(talk), asyncio.Event(), asyncio.Event()
    dispatch, seen = client.interactions.dispatch, []

    async def slow(command: Command) -> Reply:
        seen.append(command)
        going_on.set()
        await may_end.wait()
        return await dispatch(command)

    monkeypatch.setattr(client.interactions, "dispatch", slow)
    typing = asyncio.create_task(talk.sam.types("/intros"))
    await going_on.wait()
    if crash:
        talk.running.cancel()
    else:
        client.stop.set()
    await talk.world.until(lambda: not talk.server.gateway.ready)
    talk.world.emit("INTERACTION_CREATE", talk._last)
    assert not talk.running.done()
    may_end.set()
    await typing
    talk.sam.reads("Introductions you suggested")
    await asyncio.wait({talk.running})
    assert len(seen) == 1


async def test_a_gateway_that_does_not_say_goodbye(
    talk: WiredTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It holds up nobody for long."""
    monkeypatch.setattr("adapters.discord.connection.gateway.CLOSE_WITHIN_SECONDS", 0.05)

    async def never(_shard: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr("discord.ShardInfo.disconnect", never)
    bot(talk).stop.set()
    await asyncio.wait_for(talk.running, PATIENCE)
