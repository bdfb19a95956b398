"""Where a process answers how it is: at `ASKFIRST_HEALTH_PORT`, at `PORT`, or at both.

Only this machine is answered, unless the operator names a port for others: hosts that route by port
set `PORT`.
"""

import logging
from contextlib import AsyncExitStack

from bot.errors import ConfigurationError
from bot.running.health import HEALTH_PATH, METRICS_PATH, READY_PATH, Handler, Health, listening
from bot.running.settings import Settings, SlackMode
from bot.running.settings.values import LOOPBACK, Address

log = logging.getLogger(__name__)


def served_with_slack(settings: Settings, part: str) -> bool:
    """Tell whether Slack's own site is at `PORT` in this process, with these pages on it."""
    return part != "worker" and settings.slack_mode in (SlackMode.HTTP, SlackMode.INSTALLS)


async def serve_health(
    stack: AsyncExitStack, settings: Settings, part: str, health: Health
) -> None:
    """Answer from now on, before anything else has begun."""
    if settings.health_port is not None:
        await _serve_at_health_port(stack, settings.health_port, health)
    if not served_with_slack(settings, part):
        await _serve_at_port(stack, settings, part, health)


async def _serve_at_health_port(stack: AsyncExitStack, at: Address, health: Health) -> None:
    site = health.site(health.numbers)
    port = await stack.enter_async_context(
        listening(site, at.port, at.host, "ASKFIRST_HEALTH_PORT")
    )
    log.info("answering %s, %s and %s at port %d", HEALTH_PATH, READY_PATH, METRICS_PATH, port)


async def _serve_at_port(
    stack: AsyncExitStack, settings: Settings, part: str, health: Health
) -> None:
    """Listen at `PORT`; only where a host routes to it must it be had."""
    named = "port" in settings.model_fields_set
    if not named and settings.health_port is not None:
        return
    site, host = health.site(metrics_at_port(settings, health)), None if named else LOOPBACK
    try:
        at = await stack.enter_async_context(listening(site, settings.port, host))
    except ConfigurationError as problem:
        if named and part != "worker":
            raise
        log.warning("Nothing answers %s: %s", HEALTH_PATH, problem)
        return
    log.info("answering %s and %s at port %d", HEALTH_PATH, READY_PATH, at)


def metrics_at_port(settings: Settings, health: Health) -> Handler | None:
    """Give what answers for the metrics at `PORT`, which the world may reach; None if elsewhere."""
    return None if settings.health_port else health.numbers_for_this_machine
