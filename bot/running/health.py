"""A page that says whether a process is well, where it serves nothing else over HTTP.

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

#: Returns if the database answers, else raises one of our errors.
Healthy = Callable[[], Awaitable[object]]


@asynccontextmanager
async def answering_health(healthy: Healthy, port: int) -> AsyncIterator[int]:
    """Answer at a port for as long as this lasts, and give the port; 0 takes any free one."""
    site = web.Application()
    site.router.add_get(HEALTH_PATH, _page(healthy))
    runner = web.AppRunner(site, access_log=None)
    await runner.setup()
    try:
        await _listen(runner, port)
        # Any free port is another one for IPv4 and for IPv6, whose addresses have more parts.
        listens_at = int(min(runner.addresses, key=len)[1])
        log.info("answering %s at port %d", HEALTH_PATH, listens_at)
        yield listens_at
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, port: int) -> None:
    try:
        await web.TCPSite(runner, port=port).start()
    except OSError as error:
        raise ConfigurationError(f"PORT: can't listen at {port} ({error.strerror}).") from error


def _page(healthy: Healthy) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(_request: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(HEALTH_SECONDS):
                await healthy()
        except (AskFirstError, TimeoutError):
            return web.Response(status=503, text="The database can't be reached.")
        return web.Response(text="ok")

    return answer
