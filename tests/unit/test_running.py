"""What is refused before the start, and what others' loggers may show."""

import logging
import sys
from collections.abc import Iterator

import pytest

from bot.bootstrap import run
from bot.errors import ConfigurationError, StorageError, in_short
from bot.running.logging import CAPPED, start_logging, without_quotes
from bot.running.settings import Settings

POSTGRES = {"DATABASE_URL": "postgresql://sam@127.0.0.1/askfirst"}
SOCKETS = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}
DISCORD = {"DISCORD_TOKEN": "discord-1"}


@pytest.mark.parametrize("given", [SOCKETS | DISCORD, DISCORD])
@pytest.mark.parametrize("part", ["all", "web", "worker"])
def test_discord_has_something_for_every_part(given: dict[str, str], part: str) -> None:
    """Slack beside it may have nothing for `web` to do."""
    run.require(Settings.read(POSTGRES | given), part)


def test_slack_alone_over_sockets_has_nothing_to_serve() -> None:
    """Nor is a process left running that does nothing."""
    settings = Settings.read(POSTGRES | SOCKETS)
    with pytest.raises(ConfigurationError, match="nothing to serve over HTTP"):
        run.require(settings, "web")
    for part in ("all", "worker"):
        run.require(settings, part)


@pytest.mark.parametrize(
    ("shards", "database", "fits"),
    [
        ("0-3/4", {}, True),
        ("0,2/4", {}, False),
        ("0,2/4", POSTGRES, True),
    ],
)
def test_shards_in_other_processes_need_postgresql(
    shards: str, database: dict[str, str], fits: bool
) -> None:
    """All shards here can live on SQLite."""
    settings = Settings.read({**database, **DISCORD, "ASKFIRST_DISCORD_SHARDS": shards})
    if fits:
        run.require(settings, "all")
        return
    with pytest.raises(ConfigurationError, match="ASKFIRST_DISCORD_SHARDS"):
        run.require(settings, "all")


# Logs.


@pytest.fixture
def levels() -> Iterator[None]:
    """The levels are as before at the end."""
    loggers = [logging.getLogger(), *map(logging.getLogger, CAPPED)]
    before = [logger.level for logger in loggers]
    yield
    for logger, level in zip(loggers, before, strict=True):
        logger.setLevel(level)


@pytest.mark.usefixtures("levels")
@pytest.mark.parametrize(
    ("level", "shown"),
    [
        (logging.DEBUG, {"discord.gateway": logging.WARNING, "discord.http": logging.ERROR}),
        (logging.INFO, {"discord.webhook.async_": logging.ERROR, "slack_sdk": logging.WARNING}),
        (logging.ERROR, {"discord.gateway": logging.ERROR, "slack_bolt": logging.ERROR}),
    ],
)
def test_others_are_quieter_than_we_are(level: int, shown: dict[str, int]) -> None:
    """And never louder than the operator wants it."""
    logging.getLogger().setLevel(level)
    start_logging(logging.getLevelName(level))
    for name, lowest in shown.items():
        assert logging.getLogger(name).getEffectiveLevel() == lowest


class Item:
    """A button, as discord.py would show it."""

    def __repr__(self) -> str:
        return "<Button custom_id='af:no:1:secret'>"


def record(name: str, text: str, *values: object) -> logging.LogRecord:
    """What discord.py logs in the middle of an error."""
    try:
        raise ValueError("token-1 and what Alex said")
    except ValueError:
        return logging.LogRecord(name, logging.ERROR, "", 0, text, values, sys.exc_info())


@pytest.mark.parametrize(
    ("name", "text", "values", "said"),
    [
        ("discord.client", "Ignoring exception in %s", ("on_interaction",), "exception in str ("),
        ("discord.ui.view", "Ignoring exception in callback for %r", (Item(),), "for 'Item' ("),
        ("discord.shard", "Reconnecting shard ID %s in %.2fs", (3, 1.5), "shard ID 3 in 1.50s ("),
    ],
)
def test_a_library_quotes_nobody(
    name: str, text: str, values: tuple[object, ...], said: str
) -> None:
    """What went wrong stays, in one line: its kind and place, and numbers."""
    line = record(name, text, *values)
    assert without_quotes(line)
    shown = logging.Formatter().format(line)
    assert said in shown
    assert "(ValueError at test_running.py:" in shown
    assert "secret" not in shown
    assert "Alex" not in shown
    assert len(shown.splitlines()) == 1


def test_what_is_our_own_is_logged_as_it_is() -> None:
    """With its traceback, if it has one."""
    line = record("adapters.discord.interactions", "it is %s", "so")
    assert without_quotes(line)
    assert "it is so" in logging.Formatter().format(line)
    assert "Traceback" in logging.Formatter().format(line)


def test_an_error_in_short() -> None:
    """A sentence of ours says it all."""
    assert in_short(StorageError("The disk is full.")) == "The disk is full."
    assert in_short(ValueError("Alex said no")) == "ValueError"
