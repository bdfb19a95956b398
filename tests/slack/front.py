"""The HTTP side of the test Slack: reads requests, keeps them, and answers or fails."""

import json
from base64 import b64decode
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from tests.slack.audience import audience
from tests.slack.calls import ApiError, Call
from tests.slack.faults import Faults, answer_of
from tests.slack.oauth import PUBLIC, connections_open, token_of
from tests.slack.sockets import Sockets
from tests.slack.violations import Violations
from tests.slack.web_api import METHODS, answer_url
from tests.slack.world import Json, Member, Token, World


@dataclass(slots=True)
class Request:
    """One request as it came, and how it was answered."""

    method: str
    workspace: str
    params: Json
    to: tuple[Member, ...]  #: whom it reaches or speaks of
    at: float
    ok: bool = False
    error: str = ""
    ts: str = ""  #: of the message that was written
    sender: str = ""  #: which process sent it, where each has an address of its own


class Front:
    """Serves the Web API and the response_urls."""

    def __init__(self, world: World, sockets: Sockets, ring: Callable[[], None]) -> None:
        self.world = world
        self.sockets = sockets
        self.requests: list[Request] = []
        self.faults = Faults()
        self.violations = Violations()
        self._ring = ring

    def routes(self) -> list[web.AbstractRouteDef]:
        """Where it answers."""
        return [
            web.route("*", "/api/{method}", self._api),
            web.route("*", "/from/{sender}/api/{method}", self._api),
            web.get("/link", self.sockets.handle),
            web.post("/response/{key:.+}", self._response_url),
        ]

    async def _api(self, http: web.Request) -> web.StreamResponse:
        method, (params, token) = http.match_info["method"], await read_request(http)
        call = Call(self.world, method, params, self.world.tokens.get(token))
        return self._serve(http, call, lambda: self._run(http, call, token), audience(call))

    async def _response_url(self, http: web.Request) -> web.StreamResponse:
        params, _ = await read_request(http)
        url = self.world.response_urls.get(http.match_info["key"])
        if url is None:
            return _plain({"ok": False, "error": "invalid_url"})
        call = Call(self.world, "response_url", params, Token("", url.member.team, ()))
        return self._serve(http, call, lambda: answer_url(self.world, url, params), (url.member,))

    def _serve(
        self,
        http: web.Request,
        call: Call,
        run: Callable[[], Json],
        to: tuple[Member, ...],
    ) -> web.StreamResponse:
        request = self._log(call, to)
        request.sender = http.match_info.get("sender", "")
        fault = self.faults.take(call.method, to) or self.faults.too_fast(
            call.method, str(call.params.get("channel")), request.at
        )
        try:
            self.violations.check_request(call)
            if fault and fault.reset:
                return _drop(http, request, "reset")
            if fault and not fault.lost:
                status, body, headers = answer_of(fault)
                request.error = str(body["error"])
                return web.json_response(body, status=status, headers=headers)
            answer = _answer(call, run, request)
            return _drop(http, request, "lost") if fault else answer
        except Exception as error:
            self.violations.found.append(f"{call.method}: the test Slack failed: {error!r}")
            raise
        finally:
            self._ring()

    def _log(self, call: Call, to: tuple[Member, ...]) -> Request:
        owner = call.token.owner.name if call.token else ""
        request = Request(call.method, owner, call.params, to, self.world.now())
        self.requests.append(request)
        return request

    def _run(self, http: web.Request, call: Call, token: str) -> Json:
        if call.method == "apps.connections.open":
            return connections_open(call, token, self.sockets, http.host)
        if call.method in PUBLIC:
            return PUBLIC[call.method](call)
        if call.method not in METHODS:
            raise ApiError("unknown_method", req_method=call.method)
        call.token = token_of(self.world, token)
        return METHODS[call.method](call)


def _answer(call: Call, run: Callable[[], Json], request: Request) -> web.Response:
    try:
        body: Json = {"ok": True, **run()}
        request.ok, request.ts = True, str(body.get("ts", ""))
    except ApiError as error:
        body, request.error = error.body, str(error)
    if call.method == "response_url":
        return _plain(body)
    scopes = ",".join(call.token.scopes) if call.token else ""
    return web.json_response(body, headers={"x-oauth-scopes": scopes})


def _drop(http: web.Request, request: Request, why: str) -> web.StreamResponse:
    request.error = why
    assert http.transport is not None
    http.transport.abort()
    return web.Response()


def _plain(body: Json) -> web.Response:
    """Answer at a response_url: "ok", or 404 and a word."""
    if body["ok"]:
        return web.Response(text="ok")
    return web.Response(text=str(body["error"]), status=404)


async def read_request(http: web.Request) -> tuple[Json, str]:
    """Read parameters and token, however they were sent."""
    params: Json = dict(http.query)
    if http.content_type == "application/json":
        params |= await http.json()
    elif http.can_read_body:
        params |= {name: _decoded(name, str(value)) for name, value in (await http.post()).items()}
    header = http.headers.get("Authorization", "")
    if header.startswith("Basic "):
        client = b64decode(header.removeprefix("Basic ")).decode().partition(":")
        return params | {"client_id": client[0], "client_secret": client[2]}, ""
    given = params.pop("token", "")
    return params, header.removeprefix("Bearer ") or str(given)


def _decoded(name: str, value: str) -> Any:  # noqa: ANN401
    """Some parameters of a form are JSON in turn."""
    if name not in ("blocks", "view", "attachments", "metadata"):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value
