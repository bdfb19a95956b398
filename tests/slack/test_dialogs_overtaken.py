"""A card and Home show in the end what holds, whatever was lost, slow or overtaken on its way."""

import asyncio
from contextlib import suppress
from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.patience import PATIENCE
from tests.slack.bench import Harbor, form
from tests.slack.server import Person

pytestmark = pytest.mark.exhaustive

#: In seconds, where the next request may have to wait for the first.
MOMENT = 0.3


def first_comes_last(
    monkeypatch: pytest.MonkeyPatch, method: str, within: float = PATIENCE
) -> asyncio.Event:
    """Hold the first request of a method back until the next is done; tells when it is held."""
    real = getattr(AsyncWebClient, method)
    held, overtaken = asyncio.Event(), asyncio.Event()

    async def request(self: AsyncWebClient, **params: Any) -> Any:  # noqa: ANN401
        if held.is_set():
            try:
                return await real(self, **params)
            finally:
                overtaken.set()
        held.set()
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                await overtaken.wait()
        return await real(self, **params)

    monkeypatch.setattr(AsyncWebClient, method, request)
    return held


async def clicks_both(person: Person, held: asyncio.Event, first: str, second: str) -> None:
    """Press the second button while what the first shows is still on its way."""
    clicking = asyncio.create_task(person.clicks(first))
    async with asyncio.timeout(PATIENCE):
        await held.wait()
    await person.clicks(second)
    await clicking


async def test_a_no_that_is_shown_after_the_yes_that_followed_it(
    talk: Harbor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two quick clicks whose updates arrive in the wrong order."""
    _, alex, jo = await talk.asked()
    held = first_comes_last(monkeypatch, "chat_update")
    await clicks_both(alex, held, "No, thanks", "Yes, introduce us")
    assert "You said no. Nobody is told;" in alex.text(alex.messages[-1])
    await talk.wait("1m")
    assert "You said yes." in alex.text(alex.messages[-1])
    await jo.clicks("Yes, introduce us")
    assert len(jo.conversations) == 1


async def test_an_answer_that_could_not_be_shown(talk: Harbor) -> None:
    """Neither on its card nor by the response_url: the card shows it a little later."""
    _, alex, jo = await talk.asked()
    talk.slack.fails("chat.update", status=503)
    talk.slack.fails("response_url", status=500)
    await alex.clicks("Yes, introduce us")
    assert "No answer needed" in alex.text(alex.messages[-1])
    await talk.wait("1m")
    await alex.reads("You said yes.")
    await jo.reads_nothing()


async def test_a_date_that_could_not_be_shown(talk: Harbor) -> None:
    """The same with what was chosen in a form."""
    _, alex, _ = await talk.asked()
    await alex.clicks("Yes, but later…")
    talk.slack.fails("chat.update", status=503)
    talk.slack.fails("response_url", status=500)
    await alex.submits(on=talk.day(3))
    assert "No answer needed" in alex.text(alex.messages[-1])
    await talk.wait("1m")
    await alex.reads("opens on Thursday, November 19, 2026 at the earliest.")


async def test_what_was_shown_is_no_news_later(talk: Harbor) -> None:
    """Nobody notices that a card is drawn again."""
    _, alex, _ = await talk.asked()
    await alex.clicks("Yes, introduce us")
    await alex.reads("You said yes.")
    before = len(talk.slack.calls("chat.update", to=alex))
    await talk.wait("1h")
    await alex.reads_nothing()
    assert len(talk.slack.calls("chat.update", to=alex)) == before + 1


async def test_home_is_published_in_order(talk: Harbor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two quick clicks on Home: it shows what both changed."""
    alex = talk.alex
    await alex.opens_home()
    held = first_comes_last(monkeypatch, "views_publish", MOMENT)
    await clicks_both(alex, held, "No introductions at all", "Let introducers know of my no")
    assert form(alex).title == "AskFirst"
    shown = alex.home.text
    assert "You've opted out" in shown
    assert "Tell nobody of my no" in alex.home.buttons
