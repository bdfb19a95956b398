"""Bolt's app, which both transports feed: it verifies, authorises, and calls the interactions.

interactions = Interactions(dispatch, clients, removals=…)
app = build(interactions, client, signing_secret=…)       # the same for Socket Mode and HTTP
await SocketMode(app, interactions, client).run(stop)     # or: app.async_dispatch(…) over HTTP
await interactions.finish()                               # waits for what is in flight
"""

import asyncio
import logging
import os
import re
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from typing import cast

from aiohttp import ClientError
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import NotInstalled, TokenUnavailable
from adapters.slack.forms import FORM
from adapters.slack.interactions import Interactions
from adapters.slack.manifest import COMMAND, MESSAGE_SHORTCUT, SHORTCUT
from adapters.slack.render import PREFIX
from bot.errors import AskFirstError

log = logging.getLogger(__name__)

#: Saying that something went wrong may take so long, of the three seconds that Slack waits.
SAY_SECONDS = 1.0
_ANY = re.compile(".*", re.DOTALL)
_OURS = re.compile(rf"{re.escape(PREFIX)}.*")
# Below ERROR Bolt names the listener of a click that it waited for in vain, and suggests listeners
# for payloads, which it shows whole (promise 2). Its other loggers take this one's level.
_bolt_log = logging.getLogger("slack_bolt.askfirst")
_bolt_log.setLevel(logging.ERROR)


def build(interactions: Interactions, client: AsyncWebClient, signing_secret: str = "") -> AsyncApp:
    """Build Bolt's app; it verifies signatures where there is a signing secret."""
    with environment_hidden():
        app = AsyncApp(
            name="askfirst",
            logger=_bolt_log,
            client=client,
            authorize=cast("Callable[..., Awaitable[AuthorizeResult]]", _authorize),
            signing_secret=signing_secret,
            request_verification_enabled=bool(signing_secret),
        )
    app.error(_failed)
    register(app, interactions)
    return app


def register(app: AsyncApp, interactions: Interactions) -> None:
    """Register a listener for everything; what isn't ours is only acknowledged."""
    app.middleware(interactions.left_out)
    app.middleware(interactions.before_events)
    app.command(COMMAND)(interactions.command)
    app.shortcut(SHORTCUT)(interactions.shortcut)
    app.shortcut(MESSAGE_SHORTCUT)(interactions.shortcut)
    app.action(_OURS)(interactions.action)
    app.view(FORM)(interactions.submission)
    app.event("app_home_opened")(interactions.home_opened)
    app.event("user_change")(interactions.user_changed)
    app.action(_ANY)(interactions.ignored)
    app.shortcut(_ANY)(interactions.ignored)
    app.view(_ANY)(interactions.ignored)
    app.event(_ANY)(interactions.ignored)


@contextmanager
def environment_hidden() -> Iterator[None]:
    """Hide `SLACK_…` from Bolt, which reads some by itself: the settings may name others."""
    hidden = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith("SLACK_")}
    try:
        yield
    finally:
        os.environ.update(hidden)


async def _authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
    """Let every payload through at once.

    The interactions find the workspace and its token themselves, within the time that they have.
    """
    return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id)


async def _failed(error: Exception, request: AsyncBoltRequest) -> BoltResponse | None:
    """Log in one line what nobody caught, without the payload; only a missing token is answered."""
    if isinstance(error, NotInstalled | TokenUnavailable):
        log.debug("a payload can't be handled now: %s", error)
        return await _say(error.sentence, request)
    expected = isinstance(error, AskFirstError)
    reason = str(error) if expected else type(error).__name__
    log.error("A payload couldn't be handled: %s", reason, exc_info=None if expected else error)
    return None


async def _say(sentence: str, request: AsyncBoltRequest) -> BoltResponse:
    """Say it in words where Slack takes some; else let Slack say it, or bring the event again."""
    respond = request.context.respond
    if request.context.response_url and respond:
        with suppress(ClientError, OSError, TimeoutError):
            async with asyncio.timeout(SAY_SECONDS):
                said = await respond(sentence, replace_original=False)
            if said.status_code == 200:
                return BoltResponse(status=200, body="")
    return BoltResponse(status=503, body="")
