"""HTTP mode: a small web server in front of the same app that Socket Mode feeds."""

import asyncio
import logging
import re
import time
from collections.abc import Awaitable, Callable, Sequence

from aiohttp import ClientError, web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.async_app import AsyncApp
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from adapters.shared.seldom import Seldom
from adapters.slack.installations import pages
from adapters.slack.interactions import ARRIVED
from adapters.slack.manifest import EVENTS_PATH, INSTALL_PATH, REDIRECT_PATH
from bot.errors import AskFirstError
from bot.running.health import AddPages
from bot.running.web_limits import TooMany, client_address

log = logging.getLogger(__name__)

#: The largest body in bytes; more than Slack sends: a pressed message comes with all its blocks.
MAX_BODY = 1024**2
#: The address of an installation page holds a code that installs the app: browsers are told neither
#: to cache the page nor to pass its address on.
PAGE_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
#: Requests that Slack didn't sign are logged at most so often.
UNSIGNED_LOG_SECONDS = 60.0
#: What is wrong with a request that can't even be read.
UNREADABLE = (ValueError, TypeError, AttributeError, RecursionError, LookupError)

#: How many pages of an installation, which takes two, one address gets in so many seconds.
MOST_PAGES, PAGES_SECONDS = 30, 60.0
#: How Slack signs (Slack: Verifying requests from Slack). The SDK raises where one isn't so.
SIGNED = {
    "X-Slack-Request-Timestamp": re.compile(r"\d{1,12}", re.ASCII),
    "X-Slack-Signature": re.compile(r"v0=[0-9a-f]{64}", re.ASCII),
}

Answer = Callable[[web.Request], Awaitable[web.Response]]
Respond = Callable[[AsyncBoltRequest], Awaitable[BoltResponse]]


def web_application(
    app: AsyncApp,
    add_health: AddPages,
    flow: AsyncOAuthFlow | None = None,
    *,
    proxies: int = 0,
    now: Callable[[], float] = time.monotonic,
) -> web.Application:
    """Route what Slack, an admin's browser and a load balancer ask for; nothing else is there.

    So many proxies of the operator's stand in front, and `now` is in seconds, from any beginning.
    """
    site = web.Application(client_max_size=MAX_BODY)
    site.router.add_post(EVENTS_PATH, _events(app))
    add_health(site)
    if flow is not None:
        seldom = _seldom(TooMany(MOST_PAGES, PAGES_SECONDS, now), proxies)
        begin, finish = seldom(_page(flow.handle_installation)), seldom(_page(flow.handle_callback))
        site.router.add_get(INSTALL_PATH, begin, allow_head=False)
        site.router.add_get(REDIRECT_PATH, finish, allow_head=False)
    return site


class UnsignedLog:
    """Logs for the operator that requests aren't signed as they should be, once in a while.

    The requests aren't logged: where the operator has set another app's secret, they hold answers.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._log = Seldom(UNSIGNED_LOG_SECONDS, now)

    def seen(self) -> None:
        """Log it, unless it was logged lately."""
        if self._log.due():
            log.warning(
                "A request wasn't signed with SLACK_SIGNING_SECRET, or more than five minutes ago. "
                "If it came from Slack: compare the secret, and this machine's clock."
            )


def _looks_signed(request: web.Request) -> bool:
    """Tell whether headers of a signature, where there are any, are what they may be."""
    given = ((form, request.headers.getall(name, [])) for name, form in SIGNED.items())
    return all(form.fullmatch(value) for form, values in given for value in values)


def _events(app: AsyncApp) -> Answer:
    unsigned = UnsignedLog()

    async def answer(request: web.Request) -> web.Response:
        arrived = asyncio.get_running_loop().time()
        if not _looks_signed(request):
            log.debug("a request isn't signed as Slack signs")
            return web.Response(status=401, text="This isn't signed as Slack signs.")
        try:
            asked = await _bolt_request(request)
        except UNREADABLE:  # Bolt reads a body before it verifies who sent it
            return _refused()
        asked.context[ARRIVED] = arrived
        response = await app.async_dispatch(asked)
        if response.status == 401:
            unsigned.seen()
        return await to_aiohttp_response(response)

    return answer


def _seldom(too_many: TooMany, proxies: int) -> Callable[[Answer], Answer]:
    """Wrap pages so that an address gets only so many, of all of them together."""

    def wrapped(page: Answer) -> Answer:
        async def answer(request: web.Request) -> web.Response:
            if not (seconds := too_many.wait(client_address(request, proxies))):
                return await page(request)
            text = pages.busy(_language(request))
            headers = PAGE_HEADERS | {"Retry-After": str(seconds)}
            return web.Response(status=429, text=text, content_type="text/html", headers=headers)

        return answer

    return wrapped


def _language(request: web.Request) -> str:
    return pages.language(request.headers.getall("Accept-Language", ()))


def _page(respond: Respond) -> Answer:
    async def answer(request: web.Request) -> web.Response:
        try:
            asked = await _bolt_request(request)
        except UNREADABLE:
            return _refused()
        try:
            response = await to_aiohttp_response(await respond(asked))
        except (AskFirstError, ClientError, TimeoutError) as problem:
            log.error("An installation failed: %s", problem)
            page = pages.trouble(_language(request))
            response = web.Response(status=503, text=page, content_type="text/html")
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
