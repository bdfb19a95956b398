"""Socket Mode of the test Slack: tickets, connections, envelopes and their acknowledgements."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast
from uuid import uuid4

from aiohttp import WSMsgType, web

from tests.patience import PATIENCE
from tests.slack.deliveries import DispatchFailed, Payload
from tests.slack.world import Json, World

#: Most connections of one app at a time (Slack: using Socket Mode).
MAX_CONNECTIONS = 10


@dataclass(eq=False)
class Envelope:
    """A payload on its way, until the app acknowledges it."""

    payload: Payload
    retry: int
    reason: str
    id: str = field(default_factory=lambda: str(uuid4()))
    acked: asyncio.Future[Json] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )
    connection: web.WebSocketResponse | None = None


class Sockets:
    """All connections of the app; a payload goes to any one of them, in turn."""

    def __init__(self, world: World, ring: Callable[[], None]) -> None:
        self.world = world
        self.connections: list[web.WebSocketResponse] = []
        self.envelopes: dict[str, Envelope] = {}
        self.connected = 0  #: connections so far
        self.interrupted = 0  #: deliveries whose connection ended before the acknowledgement
        self.acked_twice: list[str] = []
        self._tickets: set[str] = set()
        self._turn = 0
        self._ring = ring
        self._arrived = asyncio.Event()

    def ticket(self) -> str:
        """Allow one connection (Slack: apps.connections.open)."""
        ticket = str(uuid4())
        self._tickets.add(ticket)
        return ticket

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Serve one connection until it ends."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            raise web.HTTPUnauthorized
        self._tickets.discard(ticket)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        if len(self.connections) >= MAX_CONNECTIONS:
            await self._disconnect(socket, "too_many_websockets")
            return socket
        await self._welcome(socket)
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._acknowledged(json.loads(message.data))
        finally:
            await self._ended(socket)
        return socket

    async def _welcome(self, socket: web.WebSocketResponse) -> None:
        self.connections.append(socket)
        self.connected += 1
        await socket.send_json(
            {
                "type": "hello",
                "num_connections": len(self.connections),
                "debug_info": {"host": "applink", "approximate_connection_time": 18_060},
                "connection_info": {"app_id": self.world.app_id},
            }
        )
        self._arrived.set()
        self._ring()
        for envelope in list(self.envelopes.values()):
            if envelope.connection is None:
                await self._put(envelope)

    def _acknowledged(self, answer: Json) -> None:
        envelope = self.envelopes.pop(answer.get("envelope_id", ""), None)
        if envelope is None or envelope.acked.done():
            self.acked_twice.append(str(answer.get("envelope_id")))
            return
        envelope.acked.set_result(answer.get("payload") or {})

    async def _ended(self, socket: web.WebSocketResponse) -> None:
        self.connections.remove(socket)
        if not self.connections:
            self._arrived.clear()
        for envelope in list(self.envelopes.values()):
            if envelope.connection is socket:
                envelope.connection = None
                self.interrupted += 1
                envelope.retry, envelope.reason = envelope.retry + 1, "connection_closed"
                if self.connections:
                    await self._put(envelope)
        self._ring()

    async def send(self, payload: Payload, retry: int, reason: str) -> Json:
        """Deliver; without any connection this waits for one as long as an app has to answer."""
        try:
            async with asyncio.timeout(PATIENCE):
                await self._arrived.wait()
        except TimeoutError as error:
            raise DispatchFailed("no connection") from error
        envelope = Envelope(payload, retry, reason)
        self.envelopes[envelope.id] = envelope
        await self._put(envelope)
        return await envelope.acked

    async def _put(self, envelope: Envelope) -> None:
        self._turn += 1
        envelope.connection = self.connections[self._turn % len(self.connections)]
        message: Json = {
            "envelope_id": envelope.id,
            "type": envelope.payload.kind,
            "payload": envelope.payload.body,
            "accepts_response_payload": envelope.payload.kind != "events_api",
        }
        if envelope.payload.kind == "events_api":
            message |= {"retry_attempt": envelope.retry, "retry_reason": envelope.reason}
        try:
            await envelope.connection.send_json(message)
            self._ring()
        except ConnectionError:
            envelope.connection = None  # it goes out again on the next connection

    async def refresh(self) -> None:
        """Ask every connection to reconnect, as Slack does every few hours."""
        for socket in list(self.connections):
            await self._disconnect(socket, "refresh_requested")

    async def _disconnect(self, socket: web.WebSocketResponse, reason: str) -> None:
        host = {"host": "applink"}
        await socket.send_json({"type": "disconnect", "reason": reason, "debug_info": host})

    @property
    def in_flight(self) -> list[Envelope]:
        """What has gone out and isn't acknowledged."""
        return [envelope for envelope in self.envelopes.values() if envelope.connection]

    async def cut(self, only: web.WebSocketResponse | None = None) -> None:
        """Drop every connection, or one, without a word."""
        for socket in [only] if only else list(self.connections):
            request = socket._req
            if request is not None and request.transport is not None:
                request.transport.abort()

    async def falls_silent(self) -> None:
        """Read nothing more of any connection, and answer no ping, as when a network is gone."""
        for socket in self.connections:
            if socket._req is not None and socket._req.transport is not None:
                cast("asyncio.ReadTransport", socket._req.transport).pause_reading()

    async def close(self) -> None:
        """Hang up."""
        for socket in list(self.connections):
            await socket.close()
