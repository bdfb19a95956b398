"""AskFirst over real sockets: discord.py's own HTTP and gateway, with what can go wrong there."""

from datetime import timedelta
from pathlib import Path
from typing import cast

import discord
import pytest

from adapters.discord import PLATFORM, interactions
from adapters.discord.app import INTENTS, AskFirst, connected
from bot.app.commands import Command
from bot.bootstrap.application import opened
from bot.errors import (
    ConfigurationError,
    DeliveryError,
    RateLimited,
    Refused,
    Scope,
    Transient,
    Unreachable,
)
from bot.messages.replies import Reply
from storage import AdapterState
from tests.contracts.messenger import card
from tests.dialog import REASON
from tests.discord_.harness import address
from tests.discord_.routes import CALLBACK, EDIT, NEW_DM, SEND, THREAD
from tests.discord_.talk import asked
from tests.discord_.wire import WiredTalk

pytestmark = pytest.mark.exhaustive


@pytest.fixture
def talk(wired_talk: WiredTalk) -> WiredTalk:
    return wired_talk


async def test_an_introduction_over_sockets(talk: WiredTalk) -> None:
    """From `/intro` to the thread, with a restart in between."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    await alex.presses("Yes, introduce us")
    alex.reads("You said yes.")
    await talk.restarts()
    await jo.presses("Yes, but later…")
    await jo.submits(on="2026-11-20")
    await talk.wait("5d")
    [room] = talk.harbor.rooms
    assert room.members == ["Alex", "Jo", "Sam"]
    alex.reads("Alex Moreau (@alex), meet Jo Kim (@jo).")


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ({"code": 50007}, Unreachable),
        ({"code": 50278}, Unreachable),
        ({"code": 50035}, Refused),
        ({"status": 500}, Transient),
        ({"status": 502}, Transient),
        ({"status": 503}, Transient),
        ({"reset": True}, Transient),
        ({"lost": True}, Transient),
        ({"retry_after": 0.3}, RateLimited),
        ({"retry_after": 90.0}, RateLimited),
        ({"retry_after": 7.0, "scope": "global"}, RateLimited),
        ({"retry_after": 7.0, "scope": "shared"}, RateLimited),
    ],
)
async def test_a_call_is_made_once(
    talk: WiredTalk, fault: dict[str, object], expected: type[DeliveryError]
) -> None:
    """discord.py neither repeats it nor sleeps: what went wrong is one of our errors at once."""
    client = cast("AskFirst", talk.bot.client)
    client.rest.breaker.now = lambda: talk.clock.now().timestamp()
    messenger = client.messenger
    talk.world.fails(SEND, **fault)  # type: ignore[arg-type]
    with pytest.raises(expected) as raised:
        await messenger.send(address(talk.alex), card("x"), "k/1")
    assert len(talk.world.calls(SEND)) == 1
    if isinstance(raised.value, RateLimited):
        assert raised.value.retry_after == timedelta(seconds=cast("float", fault["retry_after"]))
        wide = fault.get("scope") == "global"
        assert raised.value.scope is (Scope.PLATFORM if wide else Scope.RECIPIENT)
    talk.world.works_again()
    talk.clock.advance(8)
    await messenger.send(address(talk.alex), card("x"), "k/1")
    assert len(talk.alex.messages) == 1


async def test_a_creation_is_never_repeated_unseen(talk: WiredTalk) -> None:
    """A 502 may have created it: our own retry looks for it first."""
    messenger = cast("AskFirst", talk.bot.client).messenger
    people = [address(talk.sam), address(talk.alex)]
    for fault in ({"lost": True}, {"status": 502}):
        talk.world.fails(THREAD, times=1, **fault)
    with pytest.raises(Transient):
        await messenger.open(people, "i/open//")
    first = await messenger.open(people, "i/open//")
    assert await messenger.open(people, "i/open//") == first
    assert len(talk.harbor.rooms) == 1


async def test_too_many_conversations(talk: WiredTalk) -> None:
    """40003 is a wait, for whoever needs a new channel."""
    messenger = cast("AskFirst", talk.bot.client).messenger
    await messenger.send(address(talk.sam), card("x"), "k/0")
    talk.world.fails(NEW_DM, code=40003, times=1)
    for n in range(2):
        with pytest.raises(RateLimited):
            await messenger.send(address(talk.alex), card("x"), f"k/{n}")
    await messenger.send(address(talk.sam), card("y"), "k/2")
    assert len(talk.world.calls(NEW_DM)) == 2


async def test_every_fault_in_one_dialog(talk: WiredTalk) -> None:
    """Everybody sees everything once, a little later."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    for route in (SEND, NEW_DM, THREAD, EDIT, "PUT /channels/{id}/thread-members/{id}"):
        talk.world.fails(route, lost=True, times=1)
        talk.world.fails(route, status=503, times=1)
        talk.world.fails(route, retry_after=12.0, times=1)
        talk.world.fails(route, reset=True, times=1)
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1h")
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    await talk.wait("2h")
    assert [room.members for room in talk.harbor.rooms] == [["Alex", "Jo", "Sam"]]
    for person, other in ((alex, "Jo Kim"), (jo, "Alex Moreau")):
        assert sum("meet Jo Kim (@jo)" in text for text in person.view) == 1
        assert sum(f"conversation with {other}" in text for text in person.view) == 1
        assert not any("would like to introduce" in text for text in person.view)


async def test_an_answer_that_takes_its_time(
    talk: WiredTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Discord is told before 3 s are over; only a form can't come late."""
    monkeypatch.setattr(interactions, "DEFER_AFTER_SECONDS", 0.01)
    ours = cast("AskFirst", talk.bot.client).interactions
    dispatch = ours.dispatch

    async def slow(command: Command) -> Reply:
        answered = len(talk.world.calls(CALLBACK))
        await talk.world.until(lambda: len(talk.world.calls(CALLBACK)) > answered)
        return await dispatch(command)

    monkeypatch.setattr(ours, "dispatch", slow)
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    sam.reads("within 20 seconds, I'll ask Alex Moreau (@alex) and Jo Kim (@jo) in private.")
    assert sam.reply.ephemeral
    assert talk.world.calls("POST /webhooks/{id}/{token}") == []
    assert len(talk.world.calls("PATCH /webhooks/{id}/{token}/messages/@original")) == 1
    await talk.wait("1m")
    await alex.presses("Yes, introduce us")
    alex.reads("You said yes.")
    await alex.presses("Add a few words…")
    alex.reads("That took a moment too long, and nothing was lost. Please try again.")
    await jo.chooses("More…", "No introductions at all")
    assert jo.sees("Done, no more introductions.")


async def test_a_relay_without_a_gateway(talk: WiredTalk, tmp_path: Path) -> None:
    """`askfirst run worker` sends over REST alone."""
    _, alex, _ = await asked(talk)
    sessions = len(talk.server.gateway.sessions)
    async with opened(f"sqlite:///{tmp_path / 'worker.db'}", talk.clock) as database:
        client = AskFirst(AdapterState(database, PLATFORM), api_url=talk.server.url)
        async with connected(client, talk.server.token, listening=False):
            await client.messenger.send(address(alex), card("from a worker"), "k/worker")
    assert any("from a worker" in text for text in alex.view)
    assert len(talk.server.gateway.sessions) == sessions


async def test_a_refused_token_stops_the_start(talk: WiredTalk, tmp_path: Path) -> None:
    """With a sentence that says where to get another."""
    async with opened(f"sqlite:///{tmp_path / 'other.db'}", talk.clock) as database:
        client = AskFirst(AdapterState(database, PLATFORM), api_url=talk.server.url)
        with pytest.raises(ConfigurationError, match="DISCORD_TOKEN"):
            async with connected(client, "wrong"):
                pass
        await client.close()


def test_only_the_servers_are_listened_to() -> None:
    """Nothing privileged (promise 9)."""
    assert discord.Intents(guilds=True) == INTENTS
    assert not INTENTS.message_content
