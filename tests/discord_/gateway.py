"""Discord's gateway over a real WebSocket: sessions that are identified, kept alive and resumed.

    server.gateway.sessions                  every session so far: shard, resumed, connected
    server.gateway.identified                how often any shard has identified itself
    await server.gateway.drops()             the connections break; sessions can be resumed
    await server.gateway.asks_to_reconnect() Discord sends Reconnect
    await server.gateway.invalidates()       the sessions are gone, resuming isn't possible
    server.gateway.refuses(4014)             the next ones to identify are closed with this code
    server.gateway.acknowledges = False      heartbeats are no longer answered
    server.gateway.heartbeat = 0.05          seconds between heartbeats, for those who connect then

(Discord: Gateway.)
"""

import asyncio
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import WSMessage, WSMsgType, web
from discord import Intents
from simcord import intents
from simcord.backend import serializers

from tests.discord_.world import Discord

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT = 0, 1, 2, 6, 7
INVALID_SESSION, HELLO, HEARTBEAT_ACK = 9, 10, 11
#: Codes a connection is closed with (Discord: Gateway Close Event Codes).
BAD_TOKEN, ALREADY, BAD_SHARD, BAD_INTENTS = 4004, 4005, 4010, 4014
#: The intents that need an application's approval: members, presences, message content.
PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15
#: Seconds between heartbeats.
INTERVAL = 41.25


@dataclass(eq=False)
class Session:
    """One shard's session, connected or not; what it missed is sent when it resumes."""

    id: str
    shard: int
    shards: int
    intents: int
    resumed: int = 0
    history: list[str] = field(default_factory=list)
    connection: "Connection | None" = None

    @property
    def connected(self) -> bool:
        """Whether somebody listens."""
        return self.connection is not None

    def feed(self, event: str, data: Mapping[str, Any]) -> None:
        """Send an event, now or when the session is resumed."""
        packet = {"op": DISPATCH, "t": event, "s": len(self.history) + 1, "d": data}
        self.history.append(json.dumps(packet))
        if self.connection is not None:
            self.connection.put(self.history[-1])

    def owns(self, event: str, data: Mapping[str, Any]) -> bool:
        """Tell whether an event belongs to this shard; DMs belong to the first."""
        guild = data.get("guild_id")
        if guild is None and event.startswith("GUILD_"):
            guild = data.get("id")
        return (int(guild) >> 22) % self.shards == self.shard if guild else self.shard == 0


class Connection:
    """One WebSocket; packets leave in order, compressed if the client asked for that."""

    def __init__(
        self,
        socket: web.WebSocketResponse,
        transport: asyncio.Transport | None,
        *,
        compressed: bool,
    ) -> None:
        self.socket = socket
        self._transport = transport
        self.session: Session | None = None
        self._out: asyncio.Queue[str | None] = asyncio.Queue()
        self._deflate = zlib.compressobj() if compressed else None

    def put(self, packet: str) -> None:
        """Send a packet after those before it."""
        self._out.put_nowait(packet)

    def say(self, op: int, data: object = None) -> None:
        """Send what isn't an event."""
        self.put(json.dumps({"op": op, "d": data}))

    async def write(self) -> None:
        """Send what is put, until the connection closes."""
        while (text := await self._out.get()) is not None and not self.socket.closed:
            if self._deflate is None:
                await self.socket.send_str(text)
                continue
            data = self._deflate.compress(text.encode()) + self._deflate.flush(zlib.Z_SYNC_FLUSH)
            await self.socket.send_bytes(data)

    def stop(self) -> None:
        """Send nothing more."""
        self._out.put_nowait(None)

    async def close(self, code: int) -> None:
        """Close it, with a code."""
        await self.socket.close(code=code)

    def abort(self) -> None:
        """Break it, without a word."""
        if self._transport is not None:
            self._transport.abort()


class Gateway:
    """The gateway."""

    def __init__(self, world: Discord, token: str) -> None:
        self.world = world
        self.token = token
        self.url = ""
        self.heartbeat = INTERVAL
        self.acknowledges = True
        self.sessions: list[Session] = []
        self.beats = 0
        self._refusals: list[int] = []
        self._numbers = count(1)
        self._connections: set[Connection] = set()
        world.subscribers.append(self._feed)

    @property
    def identified(self) -> int:
        """How often shards have identified themselves."""
        return len(self.sessions)

    @property
    def ready(self) -> bool:
        """Whether anybody is connected with a session."""
        return any(session.connected for session in self.sessions)

    def refuses(self, code: int, times: int = 1) -> None:
        """Close the next who identify themselves with this code."""
        self._refusals += [code] * times

    async def drops(self) -> None:
        """Break all connections; the sessions stay."""
        for connection in list(self._connections):
            self._let_go(connection)
            connection.abort()

    async def closes(self, code: int) -> None:
        """Close all connections with a code; their sessions are gone."""
        for connection in list(self._connections):
            session = self._let_go(connection)
            if session is not None:
                session.id = ""
            await connection.close(code)

    async def asks_to_reconnect(self) -> None:
        """Ask everyone to come back and resume."""
        for connection in list(self._connections):
            self._let_go(connection)
            connection.say(RECONNECT)

    async def invalidates(self, *, resumable: bool = False) -> None:
        """Tell everyone that their session has become invalid."""
        for connection in list(self._connections):
            session = self._let_go(connection)
            if session is not None and not resumable:
                session.id = ""
            connection.say(INVALID_SESSION, resumable)

    def _let_go(self, connection: Connection) -> Session | None:
        session, connection.session = connection.session, None
        if session is not None and session.connection is connection:
            session.connection = None
        return session

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        """Serve one connection until it closes."""
        socket = web.WebSocketResponse(autoping=True)
        await socket.prepare(request)
        compressed = "zlib" in request.query.get("compress", "")
        connection = Connection(socket, request.transport, compressed=compressed)
        self._connections.add(connection)
        writing = asyncio.create_task(connection.write())
        interval = round(self.heartbeat * 1000)
        connection.say(HELLO, {"heartbeat_interval": interval})
        try:
            async for message in socket:
                await self._receive(connection, message)
        finally:
            self._connections.discard(connection)
            self._let_go(connection)
            connection.stop()
            await asyncio.gather(writing, return_exceptions=True)
            self.world.stir()
        return socket

    async def _receive(self, connection: Connection, message: WSMessage) -> None:
        if message.type is not WSMsgType.TEXT:
            return
        packet = json.loads(message.data)
        match packet["op"]:
            case 1:  # HEARTBEAT
                self.beats += 1
                if self.acknowledges:
                    connection.say(HEARTBEAT_ACK)
            case 2:  # IDENTIFY
                await self._identify(connection, packet["d"])
            case 6:  # RESUME
                await self._resume(connection, packet["d"])
        self.world.stir()

    async def _identify(self, connection: Connection, data: dict[str, Any]) -> None:
        shard, shards = data.get("shard", (0, 1))
        code = self._refusals.pop(0) if self._refusals else self._fault(connection, data)
        if code:
            await connection.close(code)
            return
        name = f"session-{next(self._numbers)}"
        session = Session(name, shard, shards, data["intents"], connection=connection)
        connection.session = session
        self.sessions.append(session)
        self._welcome(session)

    def _fault(self, connection: Connection, data: dict[str, Any]) -> int:
        """Tell what is wrong with somebody who identifies themselves."""
        shard, shards = data.get("shard", (0, 1))
        faults = (
            (BAD_TOKEN, data["token"] != self.token),
            (ALREADY, connection.session is not None),
            (BAD_SHARD, not 0 <= shard < shards),
            (BAD_INTENTS, data["intents"] & PRIVILEGED),
        )
        return next((code for code, wrong in faults if wrong), 0)

    def _welcome(self, session: Session) -> None:
        world = self.world
        mine = [g for g in world.guilds.values() if (g.id >> 22) % session.shards == session.shard]
        session.feed(
            "READY",
            {
                "v": 10,
                "user": dict(serializers.user_payload(world.bot_user)),
                "guilds": [{"id": str(guild.id), "unavailable": True} for guild in mine],
                "session_id": session.id,
                "resume_gateway_url": self.url,
                "shard": [session.shard, session.shards],
                "application": {"id": str(world.application_id), "flags": 0},
            },
        )
        for guild in mine:
            self._feed_one(session, "GUILD_CREATE", world.guild_payload(guild.id))

    async def _resume(self, connection: Connection, data: dict[str, Any]) -> None:
        session = next((s for s in self.sessions if s.id == data["session_id"]), None)
        if session is None or data["token"] != self.token:
            connection.say(INVALID_SESSION, False)
            return
        connection.session, session.connection = session, connection
        session.resumed += 1
        for packet in session.history[data["seq"] :]:
            connection.put(packet)
        session.feed("RESUMED", {})

    def _feed(self, event: str, data: Mapping[str, Any]) -> None:
        for session in self.sessions:
            if session.id and session.owns(event, data):
                self._feed_one(session, event, data)

    def _feed_one(self, session: Session, event: str, data: Mapping[str, Any]) -> None:
        """Send an event if the session's intents cover it, without what they don't."""
        wanted = Intents._from_value(session.intents)
        gate = intents.required_intent(event, data)
        if gate is not None and not getattr(wanted, gate):
            return
        sent = dict(data)
        if event == "GUILD_CREATE":
            intents.prune_guild_create(sent, wanted, self.world.bot_user.id)
        session.feed(event, sent)
