"""What is refused before the start, and what others' loggers may show."""

import json
import logging
import re
import sys
from collections.abc import Iterator

import pytest

from bot.bootstrap import run
from bot.errors import ConfigurationError, StorageError, in_short
from bot.running.logging import CAPPED, formatter, start_logging, without_quotes
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


def test_a_line_of_text_begins_with_the_time_and_the_level() -> None:
    """In UTC, whatever zone the machine is in."""
    line = record("bot.app", "it is %s", "so")
    line.exc_info, line.created, line.msecs = None, 1_795_784_400.25, 250
    shown = formatter("text").format(line)
    assert shown == "2026-11-27T13:00:00.250Z ERROR bot.app: it is so"


def test_a_line_of_json_is_an_object_with_its_traceback_in_it() -> None:
    """One line, without local variables; what is written stays readable."""
    shown = formatter("json").format(record("bot.app", "für %s", "Zoë"))
    assert "\n" not in shown
    assert "für Zoë" in shown
    told = json.loads(shown)
    assert set(told) == {"time", "level", "logger", "message", "exception"}
    assert re.fullmatch(r"20\d\d-\d\d-\d\dT[\d:.]+Z", told["time"])
    assert (told["level"], told["logger"], told["message"]) == ("error", "bot.app", "für Zoë")
    assert told["exception"].startswith("Traceback")
    assert "values = " not in told["exception"]


def test_a_library_quotes_nobody_in_json_either() -> None:
    """The text of the error is left out before the line is made."""
    line = record("discord.client", "Ignoring exception in %s", "on_interaction")
    assert without_quotes(line)
    shown = formatter("json").format(line)
    assert "Alex" not in shown
    assert "ValueError at test_running.py" in shown


@pytest.mark.usefixtures("levels")
def test_what_ends_the_process_is_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """So it is JSON where that is asked for, and reported where errors are."""
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    start_logging("INFO", "json")
    error = KeyError("gone")
    sys.excepthook(KeyError, error, None)
    [line] = caplog.records
    assert (line.levelname, line.getMessage()) == (
        "CRITICAL",
        "AskFirst has made a mistake and ends",
    )
    assert line.exc_info is not None


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
