"""`askfirst run`: the bot on every platform that has tokens."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from functools import partial
from typing import Any

from adapters.discord import PLATFORM as DISCORD
from adapters.discord.app import AskFirst, cleaning_up, connected
from adapters.slack import PLATFORM as SLACK
from adapters.slack import app as slack_app
from adapters.slack.outbound import PACE as SLACK_PACE
from bot.app.known import Known
from bot.app.relay import relaying
from bot.bootstrap.application import Application, assemble, opened
from bot.bootstrap.health_site import metrics_at_port, serve_health
from bot.bootstrap.waiting import PATIENCE, when_available
from bot.bootstrap.watching import watch
from bot.errors import ConfigurationError
from bot.messages.operator import Operator
from bot.ports import Messenger
from bot.running.clocks import SystemClock
from bot.running.error_reports import start_reports
from bot.running.health import Health
from bot.running.logging import start_logging
from bot.running.metrics import Metrics
from bot.running.readiness import Readiness
from bot.running.services import Service, run_until_stopped
from bot.running.settings import Settings, SlackMode, secret_text
from bot.running.version import version
from storage import AdapterState, Database, InstallationStorage

log = logging.getLogger(__name__)

#: How many effects a relay delivers at a time, so that a slow send doesn't hold up the others.
_WIDTH = 256
#: On these platforms a person or conversation gets a message no more often than so.
_PACES = {SLACK: SLACK_PACE}

#: Connects a platform to the application, and returns the services that listen to it.
Listen = Callable[[Application], Awaitable[list[Service]]]


def run(settings: Settings, part: str) -> None:
    """Run a part of the bot (all, web or worker) on every platform that has tokens.

    Returns after SIGINT or SIGTERM.
    """
    require(settings, part)
    start_logging(settings.log_level, settings.log_format)
    if settings.sentry_dsn:
        start_reports(secret_text(settings.sentry_dsn), version())
    for remark in settings.remarks():
        log.warning(remark)
    asyncio.run(run_until_stopped(partial(_start, settings, part)))


def require(settings: Settings, part: str) -> None:
    """Refuse settings that can't run this part, before anything is opened or connected."""
    if settings.slack_mode:
        # Slack over sockets has nothing to do in `web`, which is an error only without Discord.
        idle = settings.slack_mode is SlackMode.SOCKETS and settings.discord_token
        slack_app.require(settings, "all" if idle else part)
    shards = settings.discord_shards
    if shards and settings.on_sqlite and not shards.all_here:
        raise ConfigurationError(
            "ASKFIRST_DISCORD_SHARDS: other processes have the other shards, and they can't share "
            "an SQLite file; set DATABASE_URL to postgresql://USER:PASSWORD@HOST/NAME."
        )


async def _start(
    settings: Settings, part: str, stack: AsyncExitStack, stop: asyncio.Event
) -> list[Service]:
    clock, started = SystemClock(), asyncio.Event()
    metrics = Metrics(part, version(), settings.platforms(), clock.now)
    health = Health(Readiness(), metrics)
    health.readiness.needs("running", lambda: started.is_set() and not stop.is_set())
    await serve_health(stack, settings, part, health)
    url = settings.database_url.get_secret_value()
    database = await stack.enter_async_context(
        opened(url, pool_mode=settings.pool_mode, patience=PATIENCE)
    )
    messengers: dict[str, Messenger] = {}
    listeners: list[Listen] = []
    if settings.slack_mode:
        messengers[SLACK], listen = await _slack(stack, settings, database, health, part)
        listeners.append(listen)
    if settings.discord_token:
        messengers[DISCORD], listen = await _discord(stack, settings, database, health, part)
        listeners.append(listen)
    assembling = partial(
        assemble,
        database,
        messengers,
        clock,
        settings.rules(),
        locale=settings.locale,
        secret_keys=settings.secret_keys,
        operator=Operator(settings.contact or "", settings.privacy_url or ""),
        paces=_PACES,
        width=_WIDTH,
    )
    application = await when_available(assembling, PATIENCE)
    services = [service for listen in listeners for service in await listen(application)]
    services.append(database.stay_in_use)
    services.append(watch(health, database, url, application, relays=part != "web"))
    if part != "web":
        services.append(relaying(application.relay, database.listen))
    started.set()
    return services


async def _slack(
    stack: AsyncExitStack, settings: Settings, database: Database, health: Health, part: str
) -> tuple[Messenger, Listen]:
    async def connect() -> slack_app.Connection:
        connecting = slack_app.connected(settings, InstallationStorage(database))
        return await stack.enter_async_context(connecting)

    slack = await when_available(connect, PATIENCE)

    async def listen(application: Application) -> list[Service]:
        known = Known(application.deps, SLACK)
        pages = partial(health.add_pages, metrics=metrics_at_port(settings, health))
        serving = slack.serving(application.dispatch, pages, part, known)
        if settings.slack_mode is SlackMode.SOCKETS and part != "web":
            health.readiness.needs(SLACK, lambda: slack.connected)
        return list(await stack.enter_async_context(serving))

    return slack.messenger(), listen


async def _discord(
    stack: AsyncExitStack, settings: Settings, database: Database, health: Health, part: str
) -> tuple[Messenger, Listen]:
    client = AskFirst(
        AdapterState(database, DISCORD), api_url=settings.discord_api_url, **_shards(settings)
    )

    async def listen(application: Application) -> list[Service]:
        client.serve(application.dispatch)
        token = secret_text(settings.discord_token)
        listening = await stack.enter_async_context(
            connected(client, token, listening=part != "worker")
        )
        if part != "worker":
            health.readiness.needs(DISCORD, lambda: client.connected)
        cleanup: list[Service] = [partial(cleaning_up, client)] if part != "web" else []
        return cleanup if part == "worker" else [listening, *cleanup]

    return client.messenger, listen


def _shards(settings: Settings) -> dict[str, Any]:
    """Name this process's shards; without the setting discord.py asks Discord how many to have."""
    shards = settings.discord_shards
    return {"shard_ids": list(shards.ids), "shard_count": shards.of} if shards else {}
