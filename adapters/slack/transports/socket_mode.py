"""Socket Mode: one socket that we open, and open again, through which payloads come in."""

import asyncio
import logging
import time
from typing import Any, cast

from aiohttp import ClientError, ClientSession, ClientWebSocketResponse
from slack_bolt.adapter.socket_mode.async_internals import send_async_response
from slack_bolt.adapter.socket_mode.internals import build_headers
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from adapters.shared.in_flight import InFlight
from adapters.slack.errors import FixableByAdmin, SlackRefused, our_errors
from adapters.slack.installations.clients import REQUEST_SECONDS
from adapters.slack.interactions import ARRIVED, FINISH_SECONDS, Interactions
from bot.errors import ConfigurationError
from bot.running.stopping import unless_stopped

log = logging.getLogger(__name__)

#: How often the SDK tries to connect again, and asks whether the socket still lives.
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

    def __init__(self, app: AsyncApp, interactions: Interactions, client: AsyncWebClient) -> None:
        """`client` carries the app-level token."""
        self._app = app
        self._interactions = interactions
        self._client = client
        self._envelopes = InFlight()
        self._socket: SocketModeClient | None = None

    @property
    def connected(self) -> bool:
        """Whether the socket stands; the SDK closes one on which Slack has gone silent."""
        session = self._socket.current_session if self._socket is not None else None
        return session is not None and not session.closed

    async def run(self, stop: asyncio.Event) -> None:
        """Take in what people do, until the event is set; then finish what is in flight.

        Slack goes on sending envelopes until the socket is closed, so it is closed only when every
        envelope that came in has been acknowledged.
        """
        socket = self._socket = await self._make_socket()
        try:
            if await unless_stopped(stop, socket.connect()):  # type: ignore[no-untyped-call]
                log.info("listening to Slack over Socket Mode")
                await stop.wait()
                await self._envelopes.finish(FINISH_SECONDS)
        finally:
            await socket.close()  # type: ignore[no-untyped-call]
        await self._interactions.finish()

    async def _make_socket(self) -> SocketModeClient:
        """Make the client, with an address for its first try."""
        try:
            url = await socket_url(self._client)
        except (FixableByAdmin, SlackRefused) as problem:
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
        socket.aiohttp_client_session = cast("ClientSession", _OneTimeAddresses(socket))
        socket.socket_mode_request_listeners.append(self._handle)
        return socket

    async def _handle(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        """Handle an envelope, unless the socket is closed: then Slack delivers it again."""
        if not client.closed:
            with self._envelopes.working():
                await self._answer(client, request)

    async def _answer(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        arrived = asyncio.get_running_loop().time()
        asked = AsyncBoltRequest(
            mode="socket_mode", body=request.payload, headers=build_headers(request)
        )
        asked.context[ARRIVED] = arrived
        response = await self._app.async_dispatch(asked)
        try:
            await send_async_response(client, request, response, time.time())
        except (ClientError, ConnectionError) as problem:
            # Slack delivers again what it saw no acknowledgement of, and nothing happens twice.
            log.debug("an acknowledgement was lost: %s", type(problem).__name__)


class _OneTimeAddresses:
    """The SDK's session, but for one thing: it connects to each address only once.

    Slack accepts the ticket in an address once; the SDK would try the same address again at every
    try, and log it.
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
        """Connect within `REQUEST_SECONDS`; the address is erased, so the SDK asks for another."""
        self._client.wss_uri = None
        try:
            async with asyncio.timeout(REQUEST_SECONDS):
                socket: ClientWebSocketResponse = await self._session.ws_connect(url, **options)
                return socket
        except (ClientError, OSError) as problem:
            raise ConnectionError(f"no socket opens, {_what(problem)}") from None


def _what(problem: Exception) -> str:
    """Name what went wrong, without the address, which holds a ticket."""
    status = getattr(problem, "status", None)
    return f"{type(problem).__name__} {status}" if status else type(problem).__name__


async def socket_url(client: AsyncWebClient) -> str:
    """Open a socket's address with the app-level token; raises `DeliveryError`."""
    async with our_errors():
        return str((await client.apps_connections_open(app_token=client.token or ""))["url"])
