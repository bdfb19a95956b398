"""Limits for whoever connects: aiohttp lets a client take its time, and come as often as it likes.

A request's head and body have to arrive in time, connections are counted, and an address that asks
for too much is told to wait.
"""

import asyncio
import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address, ip_network
from typing import Any

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler
from aiohttp.web_protocol import RequestHandler


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a client may take, in seconds, and how many there may be."""

    #: From the connection, or from the first byte of a further request, to the end of its head.
    head: float = 10.0
    #: For the body after it; Slack itself waits three seconds for the answer.
    body: float = 10.0
    #: How many connections may be open; fewer than the files that a process may have open.
    connections: int = 500


LIMITS = Limits()


class LimitedRunner(web.AppRunner):
    """Runs a site, and closes connections whose requests don't arrive in time, or are too many."""

    def __init__(self, site: web.Application, limits: Limits = LIMITS, **options: Any) -> None:  # noqa: ANN401
        site.middlewares.insert(0, _reading_in_time(limits.body))
        super().__init__(site, **options)
        self._limits = limits

    async def _make_server(self) -> web.Server:
        """Aiohttp has no place for another protocol, so its server is told to make ours."""
        server = await super()._make_server()
        limits = self._limits

        class LimitedServer(type(server)):  # type: ignore[misc]
            def __call__(self) -> RequestHandler:
                options = self._kwargs
                return _LimitedHandler(self, limits, loop=self._loop, **options)

        server.__class__ = LimitedServer
        return server


class _LimitedHandler(RequestHandler):
    """aiohttp's protocol of one connection, with an end to waiting for a request's head."""

    __slots__ = ("_head_timer", "_limits")

    def __init__(self, server: web.Server, limits: Limits, **options: Any) -> None:  # noqa: ANN401
        super().__init__(server, **options)
        self._limits = limits
        self._head_timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        if self._manager and len(self._manager.connections) > self._limits.connections:
            self.force_close()
        else:
            self._await_head()

    def data_received(self, data: bytes) -> None:
        before = self._request_count
        super().data_received(data)
        if self._request_count > before:
            self._stop_waiting()
        elif self._is_idle():
            self._await_head()

    def connection_lost(self, exc: BaseException | None) -> None:
        self._stop_waiting()
        super().connection_lost(exc)

    def _is_idle(self) -> bool:
        """Whether no request is being handled, as aiohttp itself asks before it closes one."""
        return self._waiter is not None and not self._waiter.done()

    def _await_head(self) -> None:
        if self._head_timer is None:
            self._head_timer = self._loop.call_later(self._limits.head, self.force_close)

    def _stop_waiting(self) -> None:
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None


def _reading_in_time(seconds: float) -> Any:  # noqa: ANN401 - aiohttp's own type for it is private
    """Make the middleware that reads the whole body, and gives up where it takes too long."""

    @web.middleware
    async def read(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            async with asyncio.timeout(seconds):
                await request.read()
        except TimeoutError:
            request.protocol.keep_alive(False)
            return web.Response(status=408, text="The request took too long.")
        return await handler(request)

    return read


class TooMany:
    """Counts what an address asks for in a window of time."""

    #: The addresses that are remembered; those that asked longest ago are forgotten.
    REMEMBERED = 10_000

    def __init__(
        self, most: int, seconds: float, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._most = most
        self._seconds = seconds
        self._now = now
        #: The end of each address's window, and how often it has asked in it.
        self._windows: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def wait(self, address: str) -> int:
        """Count one request, and tell how many seconds to wait; 0 if it may be answered."""
        now = self._now()
        end, asked = self._windows.pop(address, (0.0, 0))
        if now >= end:
            end, asked = now + self._seconds, 0
        self._windows[address] = end, asked + 1
        if len(self._windows) > self.REMEMBERED:
            self._windows.popitem(last=False)
        return math.ceil(end - now) if asked >= self._most else 0


def client_address(request: web.BaseRequest, proxies: int) -> str:
    """Tell who asks: the address that the outermost of so many proxies of ours has seen.

    What stands before it in X-Forwarded-For the client may have written. A network of IPv6 counts
    as one, as every customer has a whole one.
    """
    lines = request.headers.getall(hdrs.X_FORWARDED_FOR, [])
    passed_on = [part.strip() for part in ",".join(lines).split(",") if part.strip()]
    trusted = 0 < proxies <= len(passed_on)
    return _network(passed_on[-proxies] if trusted else request.remote or "")


def _network(address: str) -> str:
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if isinstance(found, IPv6Address) and found.ipv4_mapped is None:
        return str(ip_network((found, 64), strict=False))
    return str(getattr(found, "ipv4_mapped", None) or found)
