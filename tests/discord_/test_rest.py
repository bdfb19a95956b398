"""REST on loopback answers the real discord.py as Discord does, and fails as asked."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import aiohttp
import discord
import pytest
from discord.http import Route

from tests.discord_.faults import Json
from tests.discord_.routes import SEND
from tests.discord_.tiny import tiny
from tests.discord_.wire import WiredTalk, wired


@pytest.fixture
async def talk() -> AsyncIterator[WiredTalk]:
    async with wired(tiny, "sqlite://") as begun:
        yield begun


async def call(talk: WiredTalk, method: str, path: str, body: Json = None) -> Json:
    with talk.server.pointed_at():
        given = {} if body is None else {"json": body}
        return await talk.bot.client.http.request(Route(method, path), **given)


async def dm(talk: WiredTalk) -> str:
    opened = await call(talk, "POST", "/users/@me/channels", {"recipient_id": talk.alex.id})
    return f"/channels/{opened['id']}/messages"


async def test_the_application_and_the_gateway_introduce_themselves(talk: WiredTalk) -> None:
    assert (await call(talk, "GET", "/users/@me"))["username"] == "AskFirst"
    application = await call(talk, "GET", "/applications/@me")
    assert application["id"] == str(talk.world.application_id)
    info = await call(talk, "GET", "/gateway/bot")
    assert info["url"] == talk.server.gateway.url
    assert info["session_start_limit"]["remaining"] == 999


async def test_commands_can_be_written_and_read(talk: WiredTalk) -> None:
    found = await call(talk, "GET", f"/applications/{talk.world.application_id}/commands")
    assert sorted(command["name"] for command in found) == ["Greet…", "say"]


@pytest.mark.parametrize(
    ("command", "complaint"),
    [
        ({"name": "Intro"}, "'Intro' is no name"),
        ({"name": "intro", "name_localizations": {"de": "zwei worte"}}, "'zwei worte' is no name"),
        ({"name": "intro", "description_localizations": {"xx": "so"}}, "xx is no locale"),
        (
            {
                "name": "intro",
                "options": [
                    {"type": 3, "name": "a", "description": "a"},
                    {"type": 3, "name": "b", "description": "b", "required": True},
                ],
            },
            "required options come first",
        ),
    ],
)
async def test_commands_are_checked(talk: WiredTalk, command: Json, complaint: str) -> None:
    with pytest.raises(discord.HTTPException, match=complaint):
        await call(
            talk,
            "PUT",
            f"/applications/{talk.world.application_id}/commands",
            [{"description": "Introduce", **command}],
        )


async def test_strangers_are_refused(talk: WiredTalk) -> None:
    headers = {"Authorization": "Bot another"}
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{talk.server.url}/users/@me", headers=headers) as response,
    ):
        assert response.status == 401
        assert response.headers["Content-Type"] == "application/json"
    assert talk.server.refusals == 1


async def test_a_rate_limit_names_its_time_and_scope(talk: WiredTalk) -> None:
    messages = await dm(talk)
    talk.world.fails(SEND, retry_after=90, times=1, scope="global")
    with pytest.raises(discord.RateLimited) as caught:
        await call(talk, "POST", messages, {"content": "Hi"})
    assert caught.value.retry_after == 90
    assert talk.world.requests[-1].status == 429


async def test_a_bucket_empties_and_fills_again(talk: WiredTalk) -> None:
    messages = await dm(talk)
    talk.server.limits(SEND, 2, per=0.2)
    for words in ("one", "two", "three"):
        await call(talk, "POST", messages, {"content": words})
    assert [r.status for r in talk.world.calls(SEND)] == [200, 200, 200]
    assert len(talk.alex.view) == 3
    talk.server.limits_all(1, per=0.2)
    while not talk.server.refusals:  # one that comes late finds it filled again
        await asyncio.gather(*(call(talk, "GET", "/users/@me") for _ in range(2)))


async def test_server_errors_and_codes_come_through(talk: WiredTalk) -> None:
    messages = await dm(talk)
    talk.world.fails(SEND, status=503, times=1)
    with pytest.raises(discord.DiscordServerError):
        await call(talk, "POST", messages, {"content": "Hi"})
    for code in (50007, 50278, 40003, 10003, 50001, 50013):
        talk.world.fails(SEND, code=code, times=1, to=talk.alex)
        with pytest.raises(discord.HTTPException) as caught:
            await call(talk, "POST", messages, {"content": "Hi"})
        assert caught.value.code == code


async def test_a_reset_does_nothing_and_a_lost_answer_has_done_its_work(talk: WiredTalk) -> None:
    messages = await dm(talk)
    talk.world.fails(SEND, reset=True, times=1)
    with pytest.raises((aiohttp.ClientError, OSError)):
        await call(talk, "POST", messages, {"content": "Hi"})
    talk.alex.reads_nothing()
    body = {"content": "Hi", "nonce": "n", "enforce_nonce": True}
    talk.world.fails(SEND, lost=True, times=1)
    with pytest.raises((aiohttp.ClientError, OSError)):
        await call(talk, "POST", messages, body)
    talk.alex.reads("Hi")
    await call(talk, "POST", messages, body)
    talk.alex.reads_nothing()
    assert [r.fault for r in talk.world.calls(SEND)] == ["reset", "lost", ""]


async def test_an_answer_may_never_come(talk: WiredTalk) -> None:
    messages = await dm(talk)
    talk.world.fails(SEND, hangs=True, times=1)
    calling = asyncio.create_task(call(talk, "POST", messages, {"content": "Hi"}))
    await talk.world.until(lambda: talk.world.calls(SEND))
    calling.cancel()
    await asyncio.wait((calling,))
    assert calling.cancelled()
    talk.alex.reads_nothing()
    assert talk.world.routes[-1] == "POST /channels/{}/messages"


async def test_invalid_payloads_are_refused_and_noted(talk: WiredTalk) -> None:
    messages = await dm(talk)
    text = {"type": 10, "content": "Hello"}
    body = {"content": "beside it", "flags": 1 << 15, "components": [text]}
    with pytest.raises(discord.HTTPException) as caught:
        await call(talk, "POST", messages, body)
    assert caught.value.code == 50035
    await call(talk, "POST", messages, {"flags": 1 << 15, "components": [text]})
    with pytest.raises(discord.HTTPException):
        await call(talk, "POST", messages, {"words": "x"})
    assert any("words" in found for found in talk.world.violations)
    talk.world.violations.clear()


async def test_new_dm_channels_are_counted(talk: WiredTalk) -> None:
    for name in ("Ann Lee", "Bo Diaz", "Cy Noor"):
        person = talk.someone(name)
        for _ in range(2):
            await call(talk, "POST", "/users/@me/channels", {"recipient_id": person.id})
        talk.clock.advance(30)
    assert len(talk.world.new_dm_channels) == 3
    assert talk.world.most_new_dms_in(timedelta(minutes=1)) == 2


async def test_interactions_are_answered_once_and_in_time(talk: WiredTalk) -> None:
    await talk.sam.types("/say", talk.alex, "Hello")
    await talk.redelivers()
    await talk.alex.presses("Yes, please", expired=True)
    await talk.world.until(lambda: len(talk.complaints.heard) == 2)
    first, second = talk.errors
    assert "40060" in str(first)
    assert "10062" in str(second)
