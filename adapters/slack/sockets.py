"""Socket Mode: one socket that we open, and open again, through which payloads come in."""

import asyncio
import logging
import time
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any, cast

from aiohttp import ClientError, ClientSession, ClientWebSocketResponse
from slack_bolt.adapter.socket_mode.async_internals import (
    run_async_bolt_app,
    send_async_response,
)
from slack_bolt.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.app import REQUEST_TIMEOUT
from adapters.slack.listeners import FINISH_WITHIN, Listeners
from adapters.slack.problems import Code, Mendable, our_errors
from bot.errors import ConfigurationError

log = logging.getLogger(__name__)

#: The SDK tries to connect again, and asks whether the socket still lives, so often, in seconds.
PING_SECONDS = 5.0


def _one_line(record: logging.LogRecord) -> bool:
    """Leave out tracebacks: the SDK logs one at every try."""
    record.exc_info = None
    return True


# At DEBUG the SDK shows whole payloads, so what is below its name is capped (`start_logging`).
_sdk_log = logging.getLogger("slack_sdk.askfirst")
_sdk_log.addFilter(_one_line)


class SocketMode:
    """Socket Mode (Slack: Using Socket Mode): no address of our own is needed."""

    def __init__(self, app: AsyncApp, listeners: Listeners, client: AsyncWebClient) -> None:
        """`client` carries the app-level token."""
        self._app = app
        self._listeners = listeners
        self._client = client
        self._envelopes: set[asyncio.Future[None]] = set()

    async def run(self, stop: asyncio.Event) -> None:
        """Take in what people do, until stopped; what is in flight is finished.

        At the end the socket takes in and acknowledges until it is closed, as Slack goes on using
        it; that is as soon as nothing waits for its acknowledgement.
        """
        socket = await self._socket()
        try:
            if await _unless(stop, socket.connect()):  # type: ignore[no-untyped-call]
                log.info("listening to Slack over Socket Mode")
                await stop.wait()
                await self._acknowledged()
        finally:
            await socket.close()  # type: ignore[no-untyped-call]
        await self._listeners.finish()

    async def _socket(self) -> SocketModeClient:
        """Make the client, with an address for its first try."""
        try:
            url = await socket_url(self._client)
        except (Mendable, Code) as problem:
            raise ConfigurationError(
                f"SLACK_APP_TOKEN can't be used ({problem.code}). For what is wrong: askfirst check"
            ) from None
        socket = SocketModeClient(
            app_token=self._client.token or "",
            web_client=self._client,
            logger=_sdk_log,
            ping_interval=PING_SECONDS,
        )
        socket.wss_uri = url
        socket.aiohttp_client_session = cast("ClientSession", _Dialling(socket))
        socket.socket_mode_request_listeners.append(self._handle)
        return socket

    async def _acknowledged(self) -> None:
        """Wait until nothing that came in waits for its acknowledgement."""
        with suppress(TimeoutError):
            async with asyncio.timeout(FINISH_WITHIN):
                while self._envelopes:
                    await asyncio.wait(set(self._envelopes))

    async def _handle(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        """Handle an envelope; one that comes too late for that, Slack delivers again."""
        if not client.closed:
            answering = asyncio.ensure_future(self._answer(client, request))
            self._envelopes.add(answering)
            answering.add_done_callback(self._envelopes.discard)
            await answering

    async def _answer(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        response = await run_async_bolt_app(self._app, request)
        try:
            await send_async_response(client, request, response, time.time())
        except (ClientError, ConnectionError) as problem:
            # Slack delivers again what it saw no acknowledgement of, and nothing happens twice.
            log.debug("an acknowledgement was lost: %s", type(problem).__name__)


class _Dialling:
    """The session that the SDK's client connects with; it uses each address once.

    The ticket in it counts once, but the SDK would try the same one for ever, and log it.
    """

    def __init__(self, client: SocketModeClient) -> None:
        self._client = client
        self._session = client.aiohttp_client_session

    @property
    def closed(self) -> bool:
        """Whether it is closed."""
        return self._session.closed

    async def close(self) -> None:
        """Close it."""
        await self._session.close()

    async def ws_connect(self, url: str, **options: Any) -> ClientWebSocketResponse:  # noqa: ANN401
        """Connect, in so much time as any request; without an address the SDK asks for another."""
        self._client.wss_uri = None
        try:
            async with asyncio.timeout(REQUEST_TIMEOUT):
                socket: ClientWebSocketResponse = await self._session.ws_connect(url, **options)
                return socket
        except (ClientError, OSError) as problem:
            raise ConnectionError(f"no socket opens, {_what(problem)}") from None


def _what(problem: Exception) -> str:
    """Name what went wrong, without the address."""
    status = getattr(problem, "status", None)
    return f"{type(problem).__name__} {status}" if status else type(problem).__name__


async def _unless(stop: asyncio.Event, work: Coroutine[Any, Any, None]) -> bool:
    """Do something unless it is time to stop; tells whether it was done."""
    working, stopping = asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            working.result()
        return working.done()
    finally:
        working.cancel()
        stopping.cancel()
        await asyncio.wait({working, stopping})


async def socket_url(client: AsyncWebClient) -> str:
    """Open a socket's address with the app-level token; raises `DeliveryError`."""
    async with our_errors():
        return str((await client.apps_connections_open(app_token=client.token or ""))["url"])
