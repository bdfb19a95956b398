"""A small Discord server on loopback: REST and gateway over real sockets.

    async with serving(world) as server:
        server.url          http://127.0.0.1:PORT/api/v10, for DISCORD_API_URL
        server.token        the token it accepts
        server.world        state, people, faults, requests: see `world.py`
        server.gateway      sessions, and what may go wrong with them: see `gateway.py`
        server.limits("POST /channels/{id}/messages", 5, per=5.0)     a bucket per channel
        server.limits_all(50, per=1.0)                                all routes together
        server.resets_token()                                         401 from now on
        server.shards = 2   how many shards `/gateway/bot` recommends
        server.refusals     answers of 401, 403 and 429, of which 10,000 in 10 minutes ban
        with server.pointed_at(): …    a plain discord.py client in this process finds it

Faults of `world.fails` reach the client as they would from Discord: an error's JSON, a 429 with
its headers, a connection that is reset before or after the work was done. (Discord: API Reference,
Rate Limits.)
"""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any
from unittest.mock import patch

import aiohttp
import yarl
from aiohttp import web
from discord.gateway import DiscordWebSocket
from discord.http import Route
from simcord.backend.errors import BackendError

from tests.discord_.faults import Banned, Hangs, RateLimit, Request, route_of
from tests.discord_.gateway import BAD_TOKEN, Gateway
from tests.discord_.limits import Limits
from tests.discord_.world import Discord

API = "/api/v10"
#: discord.py takes a 429 without this header for a ban.
VIA = {"Via": "1.1 loopback"}


class DiscordServer:
    """REST, and the gateway beside it."""

    def __init__(self, world: Discord, token: str) -> None:
        self.world = world
        self.token = token
        self.gateway = Gateway(world, token)
        self.origin = ""
        self.shards = 1
        self._limits = Limits()

    @property
    def url(self) -> str:
        """Where REST is."""
        return f"{self.origin}{API}"

    def url_of(self, sender: str) -> str:
        """The same for one of several processes; its requests carry its name."""
        return f"{self.origin}/from/{sender}{API}"

    @property
    def refusals(self) -> int:
        """How many answers so far count towards a ban of the address."""
        return sum(request.status in (401, 403, 429) for request in self.world.requests)

    def limits(self, route: str, allowed: int, per: float) -> None:
        """Allow so many requests of a route, per channel or server, in so many seconds."""
        method, _, path = route.partition(" ")
        self._limits.add(f"{method} {route_of(path)}", allowed, per)

    def limits_all(self, allowed: int, per: float = 1.0) -> None:
        """Allow so many requests in all in so many seconds."""
        self._limits.add("", allowed, per)

    async def resets_token(self, token: str = "another-token") -> None:
        """The owner resets the token: the old one is refused with 401, and at the gateway.

        Whoever goes on with it is banned (Discord: Rate Limits, Invalid Request Limit: "stopping
        further requests after a token becomes invalid").
        """
        self.token = self.gateway.token = token
        await self.gateway.closes(BAD_TOKEN)

    @contextmanager
    def pointed_at(self) -> Iterator[None]:
        """Let discord.py in this process find this server."""
        gateway = yarl.URL(self.gateway.url)
        with (
            patch.object(Route, "BASE", self.url),
            patch.object(DiscordWebSocket, "DEFAULT_GATEWAY", gateway),
        ):
            yield

    def application(self) -> web.Application:
        """Make the web application."""
        app = web.Application(client_max_size=2**25)
        app.router.add_get("/gateway/", self.gateway.handle)
        app.router.add_get("/gateway", self.gateway.handle)
        app.router.add_route("*", API + "/{path:.*}", self._handle)
        app.router.add_route("*", "/from/{sender}" + API + "/{path:.*}", self._handle)
        return app

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        path = "/" + request.match_info["path"]
        body = await _body(request)
        seen = len(self.world.requests)
        try:
            self._admit(request, path)
            result = self._answer(request, path, body)
            response = _json(200, result)
        except BackendError as error:
            result, response = None, _refusal(error)
        except Hangs:
            self._note(seen, 0)
            await asyncio.Event().wait()  # until the server stops
            raise
        except (aiohttp.ClientError, OSError):
            self._note(seen, 0)
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        self._note(seen, response.status)
        for noted in self.world.requests[seen : seen + 1]:
            noted.sender = request.match_info.get("sender", "")
            noted.made = str(result.get("id", "")) if isinstance(result, dict) else ""
        response.headers.update(self._limits.headers(request.method, path))
        return response

    def _note(self, seen: int, status: int) -> None:
        for noted in self.world.requests[seen : seen + 1]:
            noted.status = status

    def _admit(self, request: web.Request, path: str) -> None:
        """Refuse strangers and those who come too often."""
        by_url = path.startswith(("/interactions/", "/webhooks/"))
        if not by_url and request.headers.get("Authorization") != f"Bot {self.token}":
            self._refuse(request, path)
            raise BackendError(401, 0, "401: Unauthorized")
        limit = self._limits.take(request.method, path)
        if limit is not None:
            self._refuse(request, path)
            raise limit

    def _refuse(self, request: web.Request, path: str) -> None:
        """Put down a request that doesn't reach the world."""
        route = f"{request.method} {route_of(path)}"
        now = self.world.time.now()
        refused = Request(now, request.method, path, route, None, fault="not admitted")
        self.world.requests.append(refused)

    def _answer(self, request: web.Request, path: str, body: Any) -> Any:  # noqa: ANN401
        if path in ("/gateway", "/gateway/bot"):
            return self._gateway_info()
        result = self.world.request(
            self.world, request.method, path, json=body, params=dict(request.query)
        )
        if path.endswith("/callback") and request.query.get("with_response") not in ("1", "true"):
            return None
        return result

    def _gateway_info(self) -> dict[str, Any]:
        used = self.gateway.identified
        limit = {"total": 1000, "remaining": 1000 - used, "reset_after": 0, "max_concurrency": 1}
        return {"url": self.gateway.url, "shards": self.shards, "session_start_limit": limit}


async def _body(request: web.Request) -> Any:  # noqa: ANN401
    if request.content_type.startswith("multipart/"):
        async for part in await request.multipart():
            if getattr(part, "name", None) == "payload_json":
                return json.loads(await part.text())  # type: ignore[union-attr]
        return None
    text = await request.text()
    return json.loads(text) if text else None


def _json(status: int, result: Any, headers: dict[str, str] | None = None) -> web.Response:  # noqa: ANN401
    """Answer with exactly the content type that discord.py looks for."""
    if result is None:
        return web.Response(status=204, headers=headers)
    given = {"Content-Type": "application/json", **VIA, **(headers or {})}
    return web.Response(status=status, body=json.dumps(result).encode(), headers=given)


def _refusal(error: BackendError) -> web.Response:
    if isinstance(error, Banned):
        after = {"Retry-After": str(round(error.retry_after)), "Server": "cloudflare"}
        return web.Response(status=429, text=error.message, content_type="text/html", headers=after)
    headers = {}
    if isinstance(error, RateLimit):
        headers = {
            "Retry-After": str(max(1, round(error.retry_after))),
            "X-RateLimit-Scope": error.scope,
            "X-RateLimit-Reset-After": str(error.retry_after),
            "X-RateLimit-Reset": str(time.time() + error.retry_after),
            "X-RateLimit-Remaining": "0",
        }
        if error.scope == "global":
            headers["X-RateLimit-Global"] = "true"
    return _json(error.status, error.to_json(), headers)


@asynccontextmanager
async def serving(world: Discord, token: str = "bot-token") -> AsyncIterator[DiscordServer]:
    """Serve a world on a free port of this machine."""
    server = DiscordServer(world, token)
    runner = web.AppRunner(server.application(), shutdown_timeout=0.1, access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = runner.addresses[0][1]
        server.origin = f"http://127.0.0.1:{port}"
        server.gateway.url = f"ws://127.0.0.1:{port}/gateway/"
        yield server
    finally:
        await server.gateway.drops()
        await runner.cleanup()
