"""What the log shows of people on Discord: nothing of what they do or say."""

import asyncio
import logging
from collections.abc import Iterator
from typing import cast

import pytest

from adapters.discord.app import AskFirst
from bot.app.commands import Command
from bot.errors import StorageError
from bot.messages.replies import Reply
from bot.running.logging import CAPPED, start_logging
from tests.discord_.routes import CALLBACK
from tests.discord_.talk import asked
from tests.discord_.wire import WiredTalk


@pytest.fixture
def as_before() -> Iterator[None]:
    """What `start_logging` sets is as before at the end."""
    loggers = [logging.getLogger(name) for name in CAPPED]
    before = [logger.level for logger in loggers]
    yield
    for logger, level in zip(loggers, before, strict=True):
        logger.setLevel(level)


@pytest.mark.usefixtures("as_before")
async def test_nothing_is_logged_of_a_click(
    wired_talk: WiredTalk, caplog: pytest.LogCaptureFixture
) -> None:
    """Not at INFO, not where Discord limits the answers; discord.py shows no contents at DEBUG."""
    caplog.set_level(logging.DEBUG)
    start_logging("DEBUG")
    _, alex, jo = await asked(wired_talk)
    caplog.clear()
    wired_talk.world.fails(CALLBACK, retry_after=0.01, times=1)
    pressing = asyncio.create_task(alex.presses("No, thanks"))
    await wired_talk.world.until(
        lambda: [r.status for r in wired_talk.world.calls(CALLBACK)][-2:] == [429, 200]
    )
    await pressing
    await jo.chooses("More…", "No introductions at all")
    ours = ("bot", "adapters", "storage")
    assert [r for r in caplog.records if not r.name.startswith(ours)] == []
    assert [r for r in caplog.records if r.levelno > logging.DEBUG] == []


@pytest.mark.usefixtures("as_before")
async def test_what_goes_wrong_is_logged_without_what_was_said(
    wired_talk: WiredTalk, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error that nobody expected may quote anything: its kind and place are enough."""

    async def fails(_command: Command) -> Reply:
        raise ValueError("Alex said no")

    monkeypatch.setattr(cast("AskFirst", wired_talk.bot.client).interactions, "dispatch", fails)
    await wired_talk.sam.types("/intros")
    wired_talk.sam.reads("Something went wrong here.")
    [record] = [r for r in caplog.records if r.levelno == logging.ERROR]
    assert record.getMessage().startswith("a command failed: ValueError at test_logging.py:")


@pytest.mark.usefixtures("as_before")
async def test_a_click_that_fails_is_not_logged(
    wired_talk: WiredTalk, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database is busy, or we made a mistake: the line would tell that somebody answered."""
    _, alex, _ = await asked(wired_talk)

    async def fails(_command: Command) -> Reply:
        raise StorageError("The database is busy.")

    monkeypatch.setattr(cast("AskFirst", wired_talk.bot.client).interactions, "dispatch", fails)
    caplog.clear()
    for label in ("No, thanks", "Yes, but later…"):
        await alex.presses(label)
        # Where the bot is slow it first says only that it takes a while: the press ends with that.
        await alex.gets("Something went wrong here.")
    assert [r.getMessage() for r in caplog.records if r.levelno > logging.DEBUG] == []
