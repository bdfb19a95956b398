"""Slack's app: builds Bolt's AsyncApp, and hands its payloads to the listeners.

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
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import cast

from aiohttp import ClientError, ClientSession, ClientTimeout
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.listeners import Listeners
from adapters.slack.manifest import COMMAND, SHORTCUT
from adapters.slack.outbound import Clients
from adapters.slack.problems import NotInstalled
from adapters.slack.render import PREFIX
from adapters.slack.views import FORM
from bot.errors import AskFirstError, DeliveryError, Refused

log = logging.getLogger(__name__)

#: A request to Slack may take this long, in seconds; below the relay's own limit of a send.
REQUEST_TIMEOUT = 15.0
#: Saying that something went wrong may take so long, of the three seconds that Slack waits.
SAY_WITHIN = 1.0
ANY = re.compile(".*", re.DOTALL)
#: Said where there is no token; nothing is known of who reads it, their language included.
NOT_INSTALLED = (
    "AskFirst isn't installed here (any more), so nothing has happened. An admin can install it."
)
TRY_AGAIN = "Something went wrong here, and nothing has happened. Please try again in a minute."

# At DEBUG Bolt shows whole payloads, so what is below its name is capped (`start_logging`).
_bolt_log = logging.getLogger("slack_bolt.askfirst")


class TokenTrouble(Exception):
    """A workspace's token can't be had now, although it may be installed there."""


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
            logger=_bolt_log,
            client=client,
            authorize=_authorize(listeners.clients),
            signing_secret=signing_secret,
            request_verification_enabled=bool(signing_secret),
            user_facing_authorize_error_message=NOT_INSTALLED,
        )
    app.error(_failed)
    register(app, listeners)
    return app


def _authorize(clients: Clients) -> Callable[..., Awaitable[AuthorizeResult]]:
    """Find the token of a payload's workspace; Bolt says so where nothing is installed."""

    async def authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult | None:
        try:
            client = await clients.client(team_id or "", enterprise_id or "")
        except (NotInstalled, Refused):
            return None
        except DeliveryError as problem:
            raise TokenTrouble(str(problem)) from None
        return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id, bot_token=client.token)

    return cast("Callable[..., Awaitable[AuthorizeResult]]", authorize)


async def _failed(error: Exception, request: AsyncBoltRequest) -> BoltResponse | None:
    """Log in one line what nobody caught, without the payload; only passing trouble is answered."""
    if isinstance(error, TokenTrouble):
        log.debug("a payload can't be handled now: %s", error)
        return await _try_again(request)
    expected = isinstance(error, AskFirstError)
    reason = str(error) if expected else type(error).__name__
    log.error("A payload couldn't be handled: %s", reason, exc_info=None if expected else error)
    return None


async def _try_again(request: AsyncBoltRequest) -> BoltResponse:
    """Say it in words where Slack takes some; else let Slack say it, or bring the event again."""
    if "command" in request.body:
        return BoltResponse(status=200, body=TRY_AGAIN)
    respond = request.context.respond
    if request.context.response_url and respond:
        with suppress(ClientError, OSError, TimeoutError):
            async with asyncio.timeout(SAY_WITHIN):
                said = await respond(TRY_AGAIN, replace_original=False)
            if said.status_code == 200:
                return BoltResponse(status=200, body="")
    return BoltResponse(status=503, body="")


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
