"""HTTP mode, and strangers: what they send is refused in few words, and costs nearly nothing."""

import asyncio
import logging
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession
from sqlalchemy import event

from adapters.slack.transports import http
from tests.slack.server import SlackServer
from tests.slack.town import Town, town


@pytest.fixture
async def here(slack: SlackServer, sqlite_url: str, no_fsync: None) -> AsyncIterator[Town]:
    """AskFirst over HTTP, installed nowhere yet."""
    async with town(slack, sqlite_url) as begun:
        yield begun


MALFORMED = [
    {"X-Slack-Request-Timestamp": "soon"},
    {"X-Slack-Request-Timestamp": "1" * 5000},
    {"X-Slack-Request-Timestamp": "1.5"},
    {"X-Slack-Request-Timestamp": "-1"},
    {"X-Slack-Request-Timestamp": "٣"},
    {"X-Slack-Signature": "nonsense"},
    {"X-Slack-Signature": "v0=ü"},
    {"X-Slack-Signature": ""},
]


@pytest.mark.parametrize("wrong", MALFORMED)
async def test_a_malformed_signature_is_refused_in_one_line(
    here: Town, wrong: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    """The SDK would raise, and aiohttp log twelve lines for each."""
    caplog.set_level(logging.DEBUG)
    signed = {"X-Slack-Request-Timestamp": "1700000000", "X-Slack-Signature": "v0=" + "0" * 64}
    async with (
        ClientSession() as session,
        session.post(f"{here.url}/slack/events", headers=signed | wrong, data=b"{}") as answer,
    ):
        assert answer.status == 401
    ours = [record for record in caplog.records if record.name.startswith(("adapters", "aiohttp"))]
    assert [record.levelno for record in ours] == [logging.DEBUG]
    assert ours[0].exc_info is None


async def test_a_stranger_who_opens_the_link_costs_no_transaction(
    here: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However often, and a signed command is answered meanwhile."""
    monkeypatch.setattr(http, "MOST_PAGES", 1000)
    begun: list[object] = []
    event.listen(here.storage._engine, "begin", begun.append)
    await asyncio.gather(*(here.browser().opens("/slack/install") for _ in range(150)))
    assert begun == []


async def test_an_address_that_asks_for_too_much_is_told_to_wait(here: Town) -> None:
    """With a calm page, in its language; Slack's requests are never counted."""
    browser = here.browser()
    pages = [await browser.opens("/slack/install") for _ in range(http.MOST_PAGES + 1)]
    assert {page.status for page in pages[:-1]} == {302}
    assert pages[-1].status == 429
    assert 0 < int(pages[-1].headers["Retry-After"]) <= http.PAGES_SECONDS
    assert "Please try again in a minute." in pages[-1].text
    assert pages[-1].headers["Cache-Control"] == "no-store"
    assert (await browser.opens("/slack/oauth_redirect", code="x")).status == 429
    pier = here.slack.workspace("Pier", installed=False)
    kim = pier.person("Kim Lee")
    for _ in range(3):
        await kim.types("/intro", "list")
        await kim.reads("AskFirst isn't installed here (any more)")


async def test_behind_a_proxy_everybody_has_a_limit_of_their_own(
    slack: SlackServer, sqlite_url: str, no_fsync: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the operator says that there is one."""
    monkeypatch.setattr(http, "MOST_PAGES", 1)
    async with town(slack, sqlite_url, ASKFIRST_PROXIES="1") as here, ClientSession() as session:

        async def status(forwarded: str) -> int:
            headers = {"X-Forwarded-For": forwarded}
            url = f"{here.url}/slack/install"
            async with session.get(url, headers=headers, allow_redirects=False) as answer:
                return answer.status

        assert [await status(f"203.0.113.{number}") for number in (1, 2, 1)] == [302, 302, 429]
        assert await status("198.51.100.7, 203.0.113.1") == 429
