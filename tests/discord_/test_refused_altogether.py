"""Discord, or Cloudflare before it, takes nothing: then nothing is sent, and it is said once."""

import asyncio
import logging
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from adapters.discord import PLATFORM
from adapters.discord.app import AskFirst, connected
from bot.bootstrap.application import opened
from bot.errors import ConfigurationError, RateLimited, Scope, Transient
from storage import AdapterState
from tests.contracts.messenger import card
from tests.dialog import REASON
from tests.discord_.harness import address
from tests.discord_.routes import MEMBER
from tests.discord_.talk import asked
from tests.discord_.wire import WiredTalk


@pytest.fixture
def talk(wired_talk: WiredTalk) -> WiredTalk:
    """The bot on the wire, whose pauses go by the time of the test."""
    client_of(wired_talk).rest.breaker.now = lambda: wired_talk.clock.now().timestamp()
    return wired_talk


def client_of(talk: WiredTalk) -> AskFirst:
    return cast("AskFirst", talk.bot.client)


async def sends(talk: WiredTalk, times: int = 1) -> list[BaseException | str]:
    """Send Alex so many cards at once."""
    sending = (
        client_of(talk).messenger.send(address(talk.alex), card("x"), f"k/{number}")
        for number in range(times)
    )
    return await asyncio.gather(*sending, return_exceptions=True)


async def test_cloudflare_holds_the_platform(talk: WiredTalk) -> None:
    """Its page says for how long; meanwhile nobody knocks, for whomever."""
    talk.world.fails(MEMBER, banned=3600.0, times=1)
    [error] = await sends(talk)
    assert isinstance(error, RateLimited)
    assert (error.retry_after, error.scope) == (timedelta(hours=1), Scope.PLATFORM)
    calls = len(talk.world.requests)
    assert all(isinstance(found, RateLimited) for found in await sends(talk, 5))
    assert len(talk.world.requests) == calls
    talk.clock.advance(3601)
    assert [type(found) for found in await sends(talk)] == [str]


async def test_a_token_that_was_reset(talk: WiredTalk, caplog: pytest.LogCaptureFixture) -> None:
    """The first 401 stops all, says so once, and every few minutes one call looks again."""
    caplog.set_level(logging.INFO, "adapters.discord.connection.breaker")
    fault = talk.world.fails(MEMBER, status=401)
    await sends(talk)
    await sends(talk, 20)
    assert len(talk.world.calls(MEMBER)) == 1
    for looks in (2, 3):
        talk.clock.advance(301)
        await sends(talk, 20)
        assert len(talk.world.calls(MEMBER)) == looks
    [said] = caplog.messages
    assert said.startswith("DISCORD_TOKEN: Discord refuses it now, and nothing is sent")
    fault.stops()
    talk.clock.advance(301)
    assert [type(found) for found in await sends(talk)] == [str]
    assert [type(found) for found in await sends(talk, 3)] == [str] * 3
    assert caplog.messages[1:] == ["Discord accepts DISCORD_TOKEN again"]


async def test_a_click_that_meets_it_says_nothing(
    talk: WiredTalk, caplog: pytest.LogCaptureFixture
) -> None:
    """The line comes with the next send, whether or not anybody has clicked."""
    _, alex, _ = await asked(talk)
    caplog.clear()
    fault = talk.world.fails(MEMBER, status=401)
    await alex.presses("Yes, introduce us")
    assert fault.struck
    assert [r.getMessage() for r in caplog.records if r.levelno > logging.DEBUG] == []
    talk.clock.advance(301)
    await sends(talk)
    assert any(message.startswith("DISCORD_TOKEN") for message in caplog.messages)


async def test_a_worker_after_the_reset(talk: WiredTalk, tmp_path: Path) -> None:
    """It has no gateway to tell it; whoever has one stops with a sentence that says what to do."""
    async with opened(f"sqlite:///{tmp_path / 'worker.db'}", talk.clock) as database:
        worker = AskFirst(AdapterState(database, PLATFORM), api_url=talk.server.url)
        async with connected(worker, talk.server.token, listening=False):
            await talk.server.resets_token()
            for number in range(3):
                with pytest.raises(RateLimited):
                    await worker.messenger.send(address(talk.alex), card("x"), f"k/{number}")
    assert [r.status for r in talk.world.requests if r.status == 401] == [401]
    assert isinstance(await talk.gives_up(), ConfigurationError)


@pytest.mark.exhaustive
async def test_the_relay_waits_with_it(talk: WiredTalk) -> None:
    """One introduction makes no more than a knock every few minutes, and then goes out."""
    fault = talk.world.fails(MEMBER, status=401)
    fault.stops()
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    fault.times = None
    before = len(talk.world.calls(MEMBER))
    await talk.wait("16m")
    assert 3 <= len(talk.world.calls(MEMBER)) - before <= 8
    fault.stops()
    await talk.wait("10m")
    talk.alex.reads("would like to introduce you")
    talk.jo.reads("would like to introduce you")


async def test_a_lost_answer_says_nothing(talk: WiredTalk) -> None:
    """After a pause one call looks; if its answer is lost, another looks soon."""
    talk.world.fails(MEMBER, status=401, times=1)
    await sends(talk)
    talk.clock.advance(301)
    talk.world.fails(MEMBER, status=502, times=1)
    [first] = await sends(talk)
    assert isinstance(first, Transient)
    [second] = await sends(talk)
    assert isinstance(second, RateLimited)
    talk.clock.advance(11)
    assert [type(found) for found in await sends(talk)] == [str]
