"""Servers that removed the bot, noticed whenever it happened; an outage is something else."""

from typing import Any, cast

import pytest

from adapters.discord import PLATFORM, removals
from adapters.discord.app import AskFirst
from bot.app.commands import Command, RemoveWorkspace
from bot.bootstrap.application import opened
from bot.errors import ConfigurationError, StorageError
from bot.messages.replies import Reply
from tests.discord_.conftest import set_up
from tests.discord_.servers import Server
from tests.discord_.talk import asked
from tests.discord_.wire import WiredTalk

pytestmark = pytest.mark.exhaustive

GUILD = "GET /guilds/{id}"


@pytest.fixture
def talk(wired_talk: WiredTalk) -> WiredTalk:
    return wired_talk


def bot(talk: WiredTalk) -> AskFirst:
    return cast("AskFirst", talk.bot.client)


async def removed(talk: WiredTalk, server: Server) -> bool:
    """Whether the core knows that a server removed the bot, and has ended everything there."""
    await bot(talk).interactions.finish()
    async with opened(talk.config.url, talk.clock) as database:
        with database() as uow:
            workspace = uow.workspaces.find(PLATFORM, str(server.id))
            assert workspace is not None
            live = uow.introductions.live_in(workspace.id)
            assert workspace.removed == (not live)
            return workspace.removed


async def asked_everywhere(talk: WiredTalk) -> None:
    """In both servers two people are asked."""
    await set_up(talk, talk.orchard)
    await asked(talk)
    await asked(talk, talk.orchard)
    talk.world.requests.clear()


async def test_a_removal_while_nobody_listens(talk: WiredTalk) -> None:
    """The next start notices it; other servers are left alone, and none is asked about twice."""
    await asked_everywhere(talk)
    await talk.ends()
    talk.harbor.removes_bot()
    await talk.starts()
    await talk.world.until(lambda: talk.world.calls(GUILD))
    assert await removed(talk, talk.harbor)
    assert not await removed(talk, talk.orchard)
    await talk.restarts()
    await removed(talk, talk.orchard)
    assert [call.id for call in talk.world.calls(GUILD)] == [talk.harbor.id]


async def test_a_removal_while_the_session_is_gone(talk: WiredTalk) -> None:
    """discord.py goes on knowing the server; Discord doesn't list it any more."""
    await asked_everywhere(talk)
    gateway = talk.server.gateway
    gateway.sessions[0].id = ""
    talk.harbor.removes_bot()
    await gateway.drops()
    await talk.world.until(lambda: talk.world.calls(GUILD))
    assert await removed(talk, talk.harbor)
    assert not await removed(talk, talk.orchard)


async def test_an_outage_is_no_removal(talk: WiredTalk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Discord lists servers that are unavailable, and nobody is asked about them."""
    await asked_everywhere(talk)
    gateway = talk.server.gateway
    feed = gateway._feed_one

    def unavailable(session: object, event: str, data: dict[str, Any]) -> None:
        if event != "GUILD_CREATE":
            feed(session, event, data)  # type: ignore[arg-type]

    monkeypatch.setattr(gateway, "_feed_one", unavailable)
    await talk.restarts()
    assert not await removed(talk, talk.harbor)
    talk.world.emit("GUILD_DELETE", {"id": str(talk.harbor.id), "unavailable": True})
    await talk.someone("Sam Rivera", talk.orchard).types("/intros")
    assert not await removed(talk, talk.harbor)
    assert talk.world.calls(GUILD) == []


@pytest.mark.parametrize(
    "fault", [{"status": 503}, {"reset": True}, {"retry_after": 5.0}, {"code": 50013}]
)
async def test_an_answer_that_says_nothing_of_a_removal(
    talk: WiredTalk, fault: dict[str, Any]
) -> None:
    """Only a clear answer ends anything; the next start asks again."""
    await asked_everywhere(talk)
    await talk.ends()
    talk.harbor.removes_bot()
    talk.world.fails(GUILD, **fault)
    await talk.starts()
    await talk.world.until(lambda: talk.world.calls(GUILD))
    assert not await removed(talk, talk.harbor)
    talk.world.works_again()
    await talk.restarts()
    await talk.world.until(lambda: len(talk.world.calls(GUILD)) == 2)
    assert await removed(talk, talk.harbor)


def away(talk: WiredTalk, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """So many times the database can't be reached when the core is told of a removal."""
    interactions = bot(talk).interactions
    dispatch, failures = interactions.dispatch, [StorageError("The database is away.")] * times

    async def fails(command: Command) -> Reply:
        if isinstance(command, RemoveWorkspace):
            talk.world.stir()
            if failures:
                raise failures.pop()
        return await dispatch(command)

    monkeypatch.setattr(interactions, "dispatch", fails)
    monkeypatch.setattr(removals, "PAUSES_SECONDS", (0.0,) * 6)


@pytest.mark.parametrize("times", [3, 6])
async def test_a_removal_while_the_database_is_away(
    talk: WiredTalk, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    """Discord says it once; it is tried for a while, and found by the next start in any case."""
    await asked_everywhere(talk)
    away(talk, monkeypatch, times)
    at_work = bot(talk).interactions._at_work
    talk.harbor.removes_bot()
    await talk.world.until(lambda: at_work)
    assert await removed(talk, talk.harbor) == (times < 6)
    await talk.restarts()
    if times == 6:
        await talk.world.until(lambda: talk.world.calls(GUILD))
    assert await removed(talk, talk.harbor)


async def test_another_applications_token(talk: WiredTalk) -> None:
    """That bot is in no server of ours; it would end everything, so it doesn't start."""
    await asked_everywhere(talk)
    await talk.ends()
    own, talk.world.application_id = talk.world.application_id, 4711
    with pytest.raises(ConfigurationError, match="application 4711, and the database was used"):
        await talk.starts()
    talk.world.application_id = own
    await talk.starts()
    assert not await removed(talk, talk.harbor)
    assert not await removed(talk, talk.orchard)


async def test_a_server_that_invited_the_bot_again_meanwhile(
    talk: WiredTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its removal couldn't be noted; what was suggested since goes on."""
    await asked_everywhere(talk)
    client, dispatch = bot(talk), bot(talk).interactions.dispatch
    monkeypatch.setattr(removals, "PAUSES_SECONDS", (0.0, 0.0))
    tried: list[Command] = []

    async def away_once(command: Command) -> Reply:
        tried.append(command)
        if len(tried) == 1:
            raise StorageError("away")
        return await dispatch(command)

    monkeypatch.setattr(client.interactions, "dispatch", away_once)
    await client.removals.removed(str(talk.harbor.id))  # while the bot is there again
    assert len(tried) == 1
    assert not await removed(talk, talk.harbor)
