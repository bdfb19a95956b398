"""How payloads reach the app: over a socket or as signed HTTP requests, with a deadline."""

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import urlencode

import aiohttp

from tests.patience import PATIENCE
from tests.slack.world import Json, World


class DispatchFailed(Exception):
    """The app can't be reached, or answered with an error."""


@dataclass(frozen=True, slots=True, eq=False)
class Payload:
    """What is delivered: as which kind of envelope, and what is done with the acknowledgement."""

    name: str  #: for the log: `/intro`, `block_actions`, `app_home_opened`, …
    kind: str  #: "slash_commands", "interactive" or "events_api"
    body: Json
    react: Callable[["Ack"], None] = lambda ack: None


@dataclass(slots=True)
class Ack:
    """How the app acknowledged; `late` came after the deadline and `error` is what people read."""

    name: str
    took: float | None = None  #: seconds; None while there is none
    body: Json = field(default_factory=dict)
    error: str = ""
    late: bool = False
    why: str = ""  #: more about the error: `http 401`, …


class Door(Protocol):
    """A way into the app."""

    async def send(self, payload: Payload, retry: int, reason: str) -> Json:
        """Deliver, and return what it was acknowledged with."""
        ...


class HttpDoor:
    """Signed requests to the app's URL (Slack: verifying requests from Slack)."""

    def __init__(self, world: World, url: str) -> None:
        self.world = world
        self.url = url
        self.signing_secret: str | None = None  #: another than the app's: a wrong signature
        self.clock_skew = 0.0  #: how many seconds old the requests claim to be
        self.headers: list[dict[str, str]] = []  #: those of each request

    async def send(self, payload: Payload, retry: int, reason: str) -> Json:
        """Deliver; anything but status 200 is an error."""
        status, text, is_json = await self.post(payload, retry, reason)
        if status != 200:
            raise DispatchFailed(f"http {status}")
        if not text:
            return {}
        return dict(json.loads(text)) if is_json else {"text": text}

    async def post(self, payload: Payload, retry: int, reason: str) -> tuple[int, str, bool]:
        """Deliver, and return status, body and whether it is JSON."""
        body, headers = self._encode(payload)
        if retry:
            headers |= {"X-Slack-Retry-Num": str(retry), "X-Slack-Retry-Reason": reason}
        headers |= self.sign(body)
        self.headers.append(headers)
        try:
            async with (
                aiohttp.ClientSession() as session,
                session.post(self.url, data=body, headers=headers) as answer,
            ):
                is_json = answer.content_type == "application/json"
                return answer.status, await answer.text(), is_json
        except aiohttp.ClientError as error:
            raise DispatchFailed(str(error)) from error

    async def verifies(self) -> bool:
        """Ask the app to confirm the URL, as when an admin enters it (url_verification)."""
        challenge = self.world.new_id("challenge")
        body = {"type": "url_verification", "challenge": challenge}
        body["token"] = self.world.verification_token
        payload = Payload("url_verification", "events_api", body)
        status, text, _ = await self.post(payload, 0, "")
        return status == 200 and challenge in text

    def _encode(self, payload: Payload) -> tuple[bytes, dict[str, str]]:
        if payload.kind == "events_api":
            return json.dumps(payload.body).encode(), {"Content-Type": "application/json"}
        flat = payload.body
        if payload.kind == "interactive":
            flat = {"payload": json.dumps(payload.body)}
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        return urlencode({k: v for k, v in flat.items() if v is not None}).encode(), headers

    def sign(self, body: bytes) -> dict[str, str]:
        """Make the headers that prove that a request comes from Slack."""
        timestamp = str(int(time.time() - self.clock_skew))
        secret = (self.signing_secret or self.world.signing_secret).encode()
        digest = hmac.new(secret, b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256)
        signature = f"v0={digest.hexdigest()}"
        return {"X-Slack-Request-Timestamp": timestamp, "X-Slack-Signature": signature}


class Deliveries:
    """Delivers payloads through whichever door the app has, and keeps how it acknowledged."""

    def __init__(self, ring: Callable[[], None]) -> None:
        self.door: Door | None = None
        #: On Slack 3 seconds (handling user interaction); generous until a test sets it.
        self.ack_within = PATIENCE
        self.acks: list[Ack] = []
        self.sent: list[Payload] = []
        self._ring = ring
        self._pending: set[asyncio.Task[Any]] = set()

    async def deliver(self, payload: Payload, retry: int = 0, reason: str = "") -> Ack:
        """Deliver, wait for the acknowledgement, and let Slack show what follows from it."""
        assert self.door is not None
        self.sent.append(payload)
        ack = Ack(payload.name)
        self.acks.append(ack)
        sending = asyncio.create_task(self._send(self.door, payload, ack, retry, reason))
        self._pending.add(sending)
        sending.add_done_callback(self._pending.discard)
        done, _ = await asyncio.wait({sending}, timeout=self.ack_within)
        if not done:
            ack.late, ack.error = True, "operation_timeout"
        payload.react(ack)
        self._ring()
        return ack

    async def _send(self, door: Door, payload: Payload, ack: Ack, retry: int, why: str) -> None:
        began = time.monotonic()
        try:
            ack.body = await door.send(payload, retry, why)
        except DispatchFailed as failed:
            ack.error, ack.why = ack.error or "dispatch_failed", str(failed)
        ack.took = time.monotonic() - began
        self._ring()

    async def close(self) -> None:
        """Wait for nothing any more."""
        for task in self._pending:
            task.cancel()
        await asyncio.gather(*self._pending, return_exceptions=True)
