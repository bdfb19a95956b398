"""A small web server, and its pages that say how this process is.

- `/healthz`: it is alive, whatever else is wrong. A supervisor restarts one that doesn't answer.
- `/readyz`: it can do its work, or what is missing.
- `/metrics`: its numbers, for Prometheus (`bot/running/metrics.py`).

Hosts that route by port end a `web` process that doesn't listen at `PORT`.
"""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from ipaddress import ip_address

from aiohttp import hdrs, web

from bot.errors import ConfigurationError
from bot.running.metrics import CONTENT_TYPE, Metrics
from bot.running.readiness import Readiness
from bot.running.web_limits import LIMITS, LimitedRunner, Limits

log = logging.getLogger(__name__)

HEALTH_PATH, READY_PATH, METRICS_PATH = "/healthz", "/readyz", "/metrics"
#: How long a stop waits for requests in flight: as long as Slack waits for an answer.
STOP_SECONDS = 3.0
#: What a proxy adds to requests that it passes on.
PASSED_ON = (hdrs.FORWARDED, hdrs.X_FORWARDED_FOR, "X-Real-IP", hdrs.VIA)
NOT_HERE = "Only this machine reads the metrics here; set ASKFIRST_HEALTH_PORT for others.\n"

Handler = Callable[[web.Request], Awaitable[web.Response]]
#: Adds the pages to somebody else's site.
AddPages = Callable[[web.Application], None]


@asynccontextmanager
async def listening(
    site: web.Application,
    port: int,
    host: str | None = None,
    setting: str = "PORT",
    limits: Limits = LIMITS,
) -> AsyncIterator[int]:
    """Serve at an address (port 0: any free one; no host: all), and finish what is in flight.

    `setting` is what an operator changes where that can't be had.
    """
    runner = LimitedRunner(site, limits, access_log=None, shutdown_timeout=STOP_SECONDS)
    await runner.setup()
    try:
        await _bind(runner, port, host, setting)
        # Any free port is another one for IPv4 and for IPv6, whose addresses have more parts.
        yield int(min(runner.addresses, key=len)[1])
    finally:
        await runner.cleanup()


async def _bind(runner: web.AppRunner, port: int, host: str | None, setting: str) -> None:
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as problem:
        raise ConfigurationError(
            f"{setting}: port {port} can't be used ({problem.strerror}); choose another one, "
            "or stop what uses it."
        ) from None


@dataclass(frozen=True, slots=True)
class Health:
    """How this process is, for whoever asks its pages."""

    readiness: Readiness
    metrics: Metrics

    def add_pages(self, site: web.Application, metrics: Handler | None = None) -> None:
        """Add the pages to a site; metrics where a handler for them is given."""
        site.router.add_get(HEALTH_PATH, _alive)
        site.router.add_get(READY_PATH, self._ready)
        if metrics is not None:
            site.router.add_get(METRICS_PATH, metrics)

    def site(self, metrics: Handler | None) -> web.Application:
        """Make a site of the pages alone."""
        site = web.Application()
        self.add_pages(site, metrics)
        return site

    async def _ready(self, _request: web.Request) -> web.Response:
        """200 if the process can do its work, else 503 with what is missing."""
        missing = self.readiness.missing()
        if missing:
            return web.Response(status=503, text=f"not ready: {', '.join(missing)}\n")
        return web.Response(text="ready\n")

    async def numbers(self, _request: web.Request) -> web.Response:
        """Give the metrics to whoever asks."""
        text = self.metrics.text(self.readiness.met())
        return web.Response(body=text, headers={hdrs.CONTENT_TYPE: CONTENT_TYPE})

    async def numbers_for_this_machine(self, request: web.Request) -> web.Response:
        """Give the metrics to who asks from this machine, and not through a proxy on it."""
        if not _from_here(request):
            return web.Response(status=403, text=NOT_HERE)
        return await self.numbers(request)


async def _alive(_request: web.Request) -> web.Response:
    return web.Response(text="ok")


def _from_here(request: web.Request) -> bool:
    passed_on = any(header in request.headers for header in PASSED_ON)
    try:
        return not passed_on and ip_address(request.remote or "").is_loopback
    except ValueError:
        return False
