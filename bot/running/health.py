"""A small web server, and its page that says whether this process is well.

Hosts that route by port end a `web` process that doesn't listen at `PORT`.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from bot.errors import AskFirstError, ConfigurationError

log = logging.getLogger(__name__)

HEALTH_PATH = "/healthz"
#: How long the database may take before the page says that it can't be reached.
HEALTH_SECONDS = 3.0
#: How long a stop waits for requests in flight: as long as Slack waits for an answer.
STOP_SECONDS = 3.0

#: Returns if the database answers, else raises one of our errors.
Healthy = Callable[[], Awaitable[object]]


@asynccontextmanager
async def listening(site: web.Application, port: int) -> AsyncIterator[int]:
    """Serve on a port (0: any free one), and finish what is in flight at the end."""
    runner = web.AppRunner(site, access_log=None, shutdown_timeout=STOP_SECONDS)
    await runner.setup()
    try:
        await _bind(runner, port)
        # Any free port is another one for IPv4 and for IPv6, whose addresses have more parts.
        yield int(min(runner.addresses, key=len)[1])
    finally:
        await runner.cleanup()


async def _bind(runner: web.AppRunner, port: int) -> None:
    try:
        await web.TCPSite(runner, port=port).start()
    except OSError as problem:
        raise ConfigurationError(
            f"PORT: port {port} can't be used ({problem.strerror}); choose another one, "
            "or stop what uses it."
        ) from None


@asynccontextmanager
async def answering_health(healthy: Healthy, port: int) -> AsyncIterator[int]:
    """Serve the page alone for as long as this lasts, and give the port; 0 takes any free one."""
    site = web.Application()
    site.router.add_get(HEALTH_PATH, health_page(healthy))
    async with listening(site, port) as listens_at:
        log.info("answering %s at port %d", HEALTH_PATH, listens_at)
        yield listens_at


def health_page(healthy: Healthy) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Make the page: 200 if the database answers in time, else 503."""

    async def answer(_request: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(HEALTH_SECONDS):
                await healthy()
        except (AskFirstError, TimeoutError):
            return web.Response(status=503, text="The database can't be reached.")
        return web.Response(text="ok")

    return answer
