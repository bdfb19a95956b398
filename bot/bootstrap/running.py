"""`askfirst run`: the bot on every platform that has tokens."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from functools import partial
from typing import Any

from adapters.discord.app import AskFirst, connected, tidying
from adapters.discord.ids import PLATFORM as DISCORD
from adapters.slack import modes as slack_modes
from bot.app.relay import relaying
from bot.bootstrap.application import Application, assemble, database_url, opened
from bot.errors import ConfigurationError
from bot.ports import Clock, Messenger
from bot.running.clocks import SystemClock
from bot.running.processes import Service, keep_running, start_logging
from bot.running.settings import Settings, SlackMode
from storage import AdapterState, Database, InstallationStorage

#: How many effects a relay delivers at a time: one slow lane doesn't hold up the others.
_WIDTH = 8

#: Starts to listen to a platform; what is left to be run is returned.
Listen = Callable[[Application], Awaitable[list[Service]]]


def run(settings: Settings, part: str) -> None:
    """Run the bot on every platform that has tokens."""
    require(settings, part)
    start_logging(settings.log_level)
    asyncio.run(_run(settings, part))


def require(settings: Settings, part: str) -> None:
    """Refuse what can't run, before anything begins."""
    if settings.slack_mode:
        # Of several platforms, one may have nothing to do here.
        idle = settings.slack_mode is SlackMode.SOCKETS and settings.discord_token
        slack_modes.require(settings, "all" if idle else part)
    shards = settings.discord_shards
    if shards and settings.on_sqlite and not shards.all_here:
        raise ConfigurationError(
            "ASKFIRST_DISCORD_SHARDS: other processes have the other shards, and they can't share "
            "an SQLite file; set DATABASE_URL to postgresql://USER:PASSWORD@HOST/NAME."
        )


async def _run(settings: Settings, part: str) -> None:
    clock = SystemClock()
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(opened(database_url(settings)))
        messengers: dict[str, Messenger] = {}
        listeners: list[Listen] = []
        if settings.slack_mode:
            messengers["slack"], listen = await _slack(stack, settings, database, clock, part)
            listeners.append(listen)
        if settings.discord_token:
            messengers[DISCORD], listen = await _discord(stack, settings, database, part)
            listeners.append(listen)
        application = await assemble(
            database,
            messengers,
            clock,
            settings.rules(),
            locale=settings.locale,
            secret_keys=settings.secret_keys,
            width=_WIDTH,
        )
        services = [service for listen in listeners for service in await listen(application)]
        if part != "web":
            services.append(relaying(application.relay, database.listen))
        await keep_running(*services)


async def _slack(
    stack: AsyncExitStack, settings: Settings, database: Database, clock: Clock, part: str
) -> tuple[Messenger, Listen]:
    connecting = slack_modes.connected(settings, InstallationStorage(database))
    slack = await stack.enter_async_context(connecting)

    async def listen(application: Application) -> list[Service]:
        serving = slack.serving(application.dispatch, partial(_touch, database), part)
        return list(await stack.enter_async_context(serving))

    return slack.messenger(clock), listen


async def _discord(
    stack: AsyncExitStack, settings: Settings, database: Database, part: str
) -> tuple[Messenger, Listen]:
    client = AskFirst(
        AdapterState(database, DISCORD), api_url=settings.discord_api_url, **_shards(settings)
    )
    token = settings.discord_token.get_secret_value() if settings.discord_token else ""

    async def listen(application: Application) -> list[Service]:
        client.serve(application.dispatch)
        listening = await stack.enter_async_context(
            connected(client, token, listening=part != "worker")
        )
        tidy: list[Service] = [partial(tidying, client)] if part != "web" else []
        return tidy if part == "worker" else [listening, *tidy]

    return client.messenger, listen


def _shards(settings: Settings) -> dict[str, Any]:
    """Name the shards of this process; without the setting it has as many as Discord advises."""
    shards = settings.discord_shards
    return {"shard_ids": list(shards.ids), "shard_count": shards.of} if shards else {}


async def _touch(database: Database) -> None:
    """Find out whether the database answers."""
    async with database():
        return
