"""HTTP mode: a small web server in front of the same app that Socket Mode feeds."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from urllib.parse import urljoin

from aiohttp import ClientError, web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.async_app import AsyncApp
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.manifest import (
    EVENTS_PATH,
    HEALTH_PATH,
    INSTALL_PATH,
    REDIRECT_PATH,
    SCOPES,
)
from adapters.slack.vault import STATE_SECONDS, States, Vault
from bot.errors import AskFirstError, ConfigurationError

log = logging.getLogger(__name__)

#: More than Slack sends: a pressed message comes along with all of its blocks.
LARGEST_BODY = 1024**2
#: How long the database may take before we call ourselves unwell.
HEALTH_SECONDS = 3.0
#: How long a stop waits for requests in flight: as long as Slack waits for an answer.
STOP_SECONDS = 3.0
#: A page of the installation holds a code that counts once: it is neither kept nor passed on.
PAGE_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
#: Requests that Slack didn't sign are logged at most so often, in seconds.
UNSIGNED_AGAIN_AFTER = 60.0
#: What is wrong with a request that can't even be read.
UNREADABLE = (ValueError, TypeError, AttributeError, RecursionError, LookupError)
SORRY = "Something went wrong on our side. Please try again in a minute."

#: Answers, or raises one of our errors.
Healthy = Callable[[], Awaitable[object]]
Answer = Callable[[AsyncBoltRequest], Awaitable[BoltResponse]]


def oauth_flow(
    vault: Vault, states: States, client_id: str, client_secret: str, api_url: str
) -> AsyncOAuthFlow:
    """Prepare OAuth v2: consent at the host of the Web API, and the app's own redirect URL."""
    settings = AsyncOAuthSettings(
        client_id=client_id,
        client_secret=client_secret,
        scopes=SCOPES,
        user_scopes=(),
        authorization_url=urljoin(api_url, "/oauth/v2/authorize"),
        install_path=INSTALL_PATH,
        install_page_rendering_enabled=False,
        redirect_uri_path=REDIRECT_PATH,
        installation_store=vault,
        state_store=states,
        state_expiration_seconds=STATE_SECONDS,
        logger=log,
    )
    client = AsyncWebClient(base_url=api_url, retry_handlers=[])  # a code counts once
    return AsyncOAuthFlow(client=client, settings=settings, logger=log)


def web_application(
    app: AsyncApp, healthy: Healthy, flow: AsyncOAuthFlow | None = None
) -> web.Application:
    """Route what Slack, an admin's browser and a load balancer ask for; nothing else is there."""
    site = web.Application(client_max_size=LARGEST_BODY)
    site.router.add_post(EVENTS_PATH, _events(app))
    site.router.add_get(HEALTH_PATH, _health(healthy))
    if flow is not None:
        site.router.add_get(INSTALL_PATH, _page(flow.handle_installation), allow_head=False)
        site.router.add_get(REDIRECT_PATH, _page(flow.handle_callback), allow_head=False)
    return site


@asynccontextmanager
async def listening(site: web.Application, port: int) -> AsyncIterator[int]:
    """Serve on a port (0: any free one), and finish what is in flight at the end."""
    runner = web.AppRunner(site, access_log=None, shutdown_timeout=STOP_SECONDS)
    await runner.setup()
    try:
        await _bind(runner, port)
        # Any free port is another one for IPv4 and for IPv6, whose addresses have more parts.
        yield min(runner.addresses, key=len)[1]
    finally:
        await runner.cleanup()


async def _bind(runner: web.AppRunner, port: int) -> None:
    try:
        await web.TCPSite(runner, port=port).start()
    except OSError as problem:
        raise ConfigurationError(
            f"PORT: port {port} can't be used ({problem.strerror}); choose another one, "
            "or stop what uses it."
        ) from None


class Unsigned:
    """Tells the operator that requests aren't signed as they should be: seldom, and without them.

    What is in them may be an answer, as where the operator has set another app's secret.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._again = 0.0

    def seen(self) -> None:
        """Log it, unless it was logged lately."""
        if self._now() >= self._again:
            self._again = self._now() + UNSIGNED_AGAIN_AFTER
            log.warning(
                "A request wasn't signed with SLACK_SIGNING_SECRET, or more than five minutes ago. "
                "If it came from Slack: compare the secret, and this machine's clock."
            )


def _events(app: AsyncApp) -> Callable[[web.Request], Awaitable[web.Response]]:
    unsigned = Unsigned()

    async def answer(request: web.Request) -> web.Response:
        try:
            asked = await _bolt_request(request)
        except UNREADABLE:  # Bolt reads a body before it verifies who sent it
            return _refused()
        response = await app.async_dispatch(asked)
        if response.status == 401:
            unsigned.seen()
        return await to_aiohttp_response(response)

    return answer


def _page(respond: Answer) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(request: web.Request) -> web.Response:
        try:
            asked = await _bolt_request(request)
        except UNREADABLE:
            return _refused()
        try:
            response = await to_aiohttp_response(await respond(asked))
        except (AskFirstError, ClientError, TimeoutError) as problem:
            log.error("An installation failed: %s", problem)
            response = web.Response(status=503, text=SORRY)
        response.headers.update(PAGE_HEADERS)
        return response

    return answer


def _refused() -> web.Response:
    return web.Response(status=400, text="This is not what Slack sends.")


async def _bolt_request(request: web.Request) -> AsyncBoltRequest:
    headers: dict[str, str | Sequence[str]] = {
        name: list(request.headers.getall(name)) for name in request.headers
    }
    return AsyncBoltRequest(body=await request.text(), query=request.query_string, headers=headers)


def _health(healthy: Healthy) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(request: web.Request) -> web.Response:
        del request
        try:
            async with asyncio.timeout(HEALTH_SECONDS):
                await healthy()
        except (AskFirstError, TimeoutError):
            return web.Response(status=503, text="The database can't be reached.")
        return web.Response(text="ok")

    return answer
