"""Slack's app: builds Bolt's AsyncApp, hands its payloads to the listeners, runs Socket Mode.

The seam of both transports:

    listeners = Listeners(dispatch, clients, removals=…)
    app = build(listeners, client, signing_secret=…)     # the same for Socket Mode and HTTP
    await SocketMode(app, listeners, app_token).run(stop)  # or: app.async_dispatch(…) over HTTP
    await listeners.finish()                             # waits for what is in flight
"""

import asyncio
import logging
import os
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import cast

from aiohttp import ClientError, ClientSession, ClientTimeout
from slack_bolt.adapter.socket_mode.async_internals import (
    run_async_bolt_app,
    send_async_response,
)
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.listeners import FINISH_WITHIN, Listeners
from adapters.slack.manifest import COMMAND, SHORTCUT
from adapters.slack.outbound import Clients
from adapters.slack.problems import Code, Mendable, our_errors
from adapters.slack.render import PREFIX
from adapters.slack.views import FORM
from bot.errors import ConfigurationError, DeliveryError

log = logging.getLogger(__name__)

#: A request to Slack may take this long, in seconds; below the relay's own limit of a send.
REQUEST_TIMEOUT = 15.0
ANY = re.compile(".*", re.DOTALL)
#: Said where there is no token; nothing is known of who reads it, their language included.
NOT_INSTALLED = (
    "AskFirst isn't installed here (any more), so nothing has happened. An admin can install it."
)


@asynccontextmanager
async def web_session() -> AsyncIterator[ClientSession]:
    """Keep connections to Slack open, for all clients together."""
    async with ClientSession(timeout=ClientTimeout(total=REQUEST_TIMEOUT)) as session:
        yield session


def web_client(
    base_url: str, token: str | None, session: ClientSession | None, team: str | None = None
) -> AsyncWebClient:
    """Make a client that never retries by itself: a send might come twice without our knowing.

    An organisation's token needs the `team` that a call is about (Slack: org-wide apps).
    """
    return AsyncWebClient(
        token=token,
        team_id=team,
        base_url=base_url if base_url.endswith("/") else f"{base_url}/",
        session=session,
        retry_handlers=[],
        timeout=int(REQUEST_TIMEOUT),
    )


@contextmanager
def environment_hidden() -> Iterator[None]:
    """Keep Bolt from settings that it reads by itself: ours have been read, and may be others."""
    hidden = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith("SLACK_")}
    try:
        yield
    finally:
        os.environ.update(hidden)


def build(listeners: Listeners, client: AsyncWebClient, signing_secret: str = "") -> AsyncApp:
    """Build Bolt's app: authorised by the listeners' clients, verified where there is a secret."""
    with environment_hidden():
        app = AsyncApp(
            name="askfirst",
            logger=logging.getLogger("adapters.slack.bolt"),
            client=client,
            authorize=_authorize(listeners.clients),
            signing_secret=signing_secret,
            request_verification_enabled=bool(signing_secret),
            user_facing_authorize_error_message=NOT_INSTALLED,
        )
    register(app, listeners)
    return app


def _authorize(clients: Clients) -> Callable[..., Awaitable[AuthorizeResult]]:
    """Find the token of a payload's workspace; Bolt refuses the payload where there is none."""

    async def authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult | None:
        try:
            client = await clients.client(team_id or "", enterprise_id or "")
        except DeliveryError:
            return None
        return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id, bot_token=client.token)

    return cast("Callable[..., Awaitable[AuthorizeResult]]", authorize)


def register(app: AsyncApp, listeners: Listeners) -> None:
    """Register every listener on an app; what isn't ours is only acknowledged."""
    app.middleware(listeners.removed)
    app.command(COMMAND)(listeners.command)
    app.shortcut(SHORTCUT)(listeners.shortcut)
    app.action(re.compile(rf"{re.escape(PREFIX)}.*"))(listeners.action)
    app.view(FORM)(listeners.submission)
    app.event("app_home_opened")(listeners.home_opened)
    app.event("user_change")(listeners.user_changed)
    app.action(ANY)(listeners.ignored)
    app.view(ANY)(listeners.ignored)
    app.event(ANY)(listeners.ignored)


class SocketMode:
    """Socket Mode (Slack: Using Socket Mode): no address of our own is needed."""

    def __init__(self, app: AsyncApp, listeners: Listeners, client: AsyncWebClient) -> None:
        """`client` carries the app-level token."""
        self._app = app
        self._listeners = listeners
        self._client = client
        self._stopping = False
        self._envelopes: set[asyncio.Future[None]] = set()

    async def run(self, stop: asyncio.Event) -> None:
        """Take in what people do, until stopped; what is in flight is finished first."""
        try:
            url = await socket_url(self._client)
        except (Mendable, Code) as problem:
            raise ConfigurationError(
                f"SLACK_APP_TOKEN can't be used ({problem.code}). For what is wrong: askfirst check"
            ) from None
        socket = SocketModeClient(
            app_token=self._client.token or "", web_client=self._client, logger=self._app.logger
        )
        socket.wss_uri = url
        socket.socket_mode_request_listeners.append(self._handle)
        try:
            await socket.connect()  # type: ignore[no-untyped-call]
            log.info("listening to Slack over Socket Mode")
            await stop.wait()
            self._stopping = True
            if self._envelopes:
                await asyncio.wait(set(self._envelopes), timeout=FINISH_WITHIN)
            await self._listeners.finish()
        finally:
            await socket.close()  # type: ignore[no-untyped-call]

    async def _handle(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        """Handle an envelope; at the end Slack delivers what comes in to whoever is next."""
        if not self._stopping:
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
            log.debug("an acknowledgement was lost: %s", problem)


async def socket_url(client: AsyncWebClient) -> str:
    """Open a socket's address with the app-level token; raises `DeliveryError`."""
    async with our_errors():
        return str((await client.apps_connections_open(app_token=client.token or ""))["url"])
