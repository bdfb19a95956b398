"""`askfirst run`: the bot on every platform that has tokens."""

import asyncio
import logging
from functools import partial

from adapters.slack import modes as slack_modes
from bot.bootstrap.application import assemble, database_url, opened
from bot.clocks import SystemClock
from bot.errors import ConfigurationError
from bot.running import keep_running, relaying, start_logging
from bot.settings import Settings
from storage import Database, SlackStorage

log = logging.getLogger(__name__)

#: How many effects a relay delivers at a time: one slow lane doesn't hold up the others.
_WIDTH = 8


def run(settings: Settings, part: str) -> None:
    """Run the bot on every platform that has tokens."""
    if settings.slack_mode is None:
        raise ConfigurationError(
            "This version of AskFirst has no adapter for discord yet. "
            "To see the bot at work without any token: askfirst playground"
        )
    slack_modes.require(settings, part)
    start_logging(settings.log_level)
    if settings.discord_token:
        log.warning("this version has no adapter for Discord yet; DISCORD_TOKEN is ignored")
    asyncio.run(_run(settings, part))


async def _run(settings: Settings, part: str) -> None:
    clock = SystemClock()
    async with (
        opened(database_url(settings)) as database,
        slack_modes.connected(settings, SlackStorage(database)) as slack,
    ):
        application = await assemble(
            database,
            {"slack": slack.messenger(clock)},
            clock,
            settings.rules(),
            locale=settings.locale,
            secret_keys=settings.secret_keys,
            width=_WIDTH,
        )
        healthy = partial(_touch, database)
        async with slack.serving(application.dispatch, healthy, part) as services:
            relay = relaying(application.relay, database.listen)
            await keep_running(*services, *([relay] if part != "web" else []))


async def _touch(database: Database) -> None:
    """Find out whether the database answers."""
    async with database():
        return
