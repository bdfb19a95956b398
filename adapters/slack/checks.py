"""What `askfirst check` finds out about Slack: a line each, what is wrong and how to fix it.

No line shows a token. Whether Slack reaches this machine can't be seen from it; Slack itself says
so, beside the request URL.
"""

import asyncio
from collections.abc import Mapping

from aiohttp import ClientError, ClientSession, WSMsgType
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.shared.tokens import unusable
from adapters.shared.types import Finding
from adapters.slack.errors import FixableByAdmin, SlackRefused, our_errors
from adapters.slack.installations.clients import web_client, web_session
from adapters.slack.installations.store import NO_KEY, Storage, installation_store
from adapters.slack.manifest import EVENTS_PATH, INSTALL_PATH, SCOPES
from adapters.slack.transports.socket_mode import socket_url
from bot.errors import DeliveryError
from bot.running.settings import Settings, SlackMode, secret_text

#: Slack greets a new socket within this time (Slack: Using Socket Mode, hello).
HELLO_SECONDS = 5.0
#: What a refused bot token means, by Slack's word (Slack: auth.test).
BOT_TOKEN: Mapping[str, str] = {
    "account_inactive": "the app was removed from the workspace; install it again, copy the token",
    "token_revoked": "it was revoked; install the app again, and copy the new token",
    "token_expired": "it has expired; turn token rotation off, or use OAuth installs",
    "not_allowed_token_type": "it is another kind of token; it begins with xoxb-",
}
COPY_IT = "copy it anew from OAuth & Permissions, Bot User OAuth Token"
#: What a refused app token means (Slack: apps.connections.open).
APP_TOKEN: Mapping[str, str] = {
    "not_allowed_token_type": "it is another kind of token; it begins with xapp-",
    "missing_scope": "it lacks connections:write; make a new one with it",
    "no_permission": "it lacks connections:write; make a new one with it",
    "forbidden": "Socket Mode is off; turn it on under Socket Mode",
}
MAKE_ONE = "make one under Basic Information, App-Level Tokens, with connections:write"
#: A code that Slack never gave; what Slack answers to it says whether id and secret are right.
NO_CODE = "askfirst-check"
#: What Slack says of a client id or secret that isn't the app's (Slack: oauth.v2.access).
WRONG_CLIENT = frozenset({"invalid_client_id", "bad_client_secret", "invalid_client"})


def unusable_tokens(settings: Settings) -> list[str]:
    """Say which of the tokens and secrets that are used no request can carry."""
    used = {
        SlackMode.SOCKETS: ("slack_bot_token", "slack_app_token"),
        SlackMode.HTTP: ("slack_bot_token", "slack_signing_secret"),
        SlackMode.INSTALLS: ("slack_client_id", "slack_client_secret", "slack_signing_secret"),
    }
    names = used[settings.slack_mode] if settings.slack_mode else ()
    values = {name.upper(): getattr(settings, name) for name in names}
    return [
        wrong
        for name, value in values.items()
        if (wrong := unusable(name, value if isinstance(value, str) else secret_text(value)))
    ]


async def findings(settings: Settings, storage: Storage | None = None) -> list[Finding]:
    """Try what the settings connect with; without a storage (not set up yet) nothing is installed.

    Raises `StorageError` where the installations can't be read.
    """
    if wrong := unusable_tokens(settings):
        return [(False, f"Slack: {sentence}") for sentence in wrong]
    match settings.slack_mode:
        case SlackMode.INSTALLS:
            found = [*unused(settings), over_http(settings), await _check_client(settings)]
            return [*found, await _check_installations(settings, storage)]
        case SlackMode.HTTP:
            return [*await _check_tokens(settings), over_http(settings)]
    return await _check_tokens(settings)


async def _check_tokens(settings: Settings) -> list[Finding]:
    """Try what one workspace is connected with: its bot token and, for Socket Mode, a socket."""
    found: list[Finding] = []
    async with web_session() as session:
        if token := secret_text(settings.slack_bot_token):
            client = web_client(settings.slack_api_url, token, session)
            found += await check_bot_token(client)
        if settings.slack_mode is SlackMode.SOCKETS:
            token = secret_text(settings.slack_app_token)
            client = web_client(settings.slack_api_url, token, session)
            found.append(await check_socket(client, session))
    return list(dict.fromkeys(found))  # that Slack doesn't answer is said once


def unused(settings: Settings) -> list[Finding]:
    """Say which tokens don't count, as each workspace that installs the app brings its own."""
    given = {
        "SLACK_BOT_TOKEN": settings.slack_bot_token,
        "SLACK_APP_TOKEN": settings.slack_app_token,
    }
    return [
        (True, f"Slack: {name} is set but not used: OAuth installs bring a token each")
        for name, token in given.items()
        if token
    ]


async def check_bot_token(client: AsyncWebClient) -> list[Finding]:
    """Ask whose token it is, and compare what it may do with what is needed."""
    try:
        async with our_errors():
            answer = await client.auth_test()
    except (FixableByAdmin, SlackRefused) as problem:
        how = BOT_TOKEN.get(problem.code, COPY_IT)
        return [(False, f"Slack: SLACK_BOT_TOKEN is refused ({problem.code}): {how}")]
    except DeliveryError as problem:
        return [(False, unreached(problem))]
    return [
        (True, f"Slack: SLACK_BOT_TOKEN works, in {answer.get('team')} as {answer.get('user')}"),
        check_scopes(granted(answer)),
    ]


def granted(answer: AsyncSlackResponse) -> set[str]:
    """Read what a token may do (Slack: X-OAuth-Scopes)."""
    headers = {name.lower(): value for name, value in answer.headers.items()}
    return {scope.strip() for scope in headers.get("x-oauth-scopes", "").split(",")} - {""}


def check_scopes(scopes: set[str]) -> Finding:
    """Compare scopes with those that are needed, no fewer and no more (promise 9)."""
    if missing := [scope for scope in SCOPES if scope not in scopes]:
        return False, (
            f"Slack: scopes are missing: {', '.join(missing)}; add them under "
            "OAuth & Permissions, Bot Token Scopes, and install the app again"
        )
    if more := sorted(scopes - set(SCOPES)):
        return False, (
            f"Slack: scopes that AskFirst doesn't need: {', '.join(more)}; remove them under "
            "OAuth & Permissions, Bot Token Scopes, and install the app again"
        )
    return True, f"Slack: scopes are as needed ({', '.join(SCOPES)})"


async def check_socket(client: AsyncWebClient, session: ClientSession) -> Finding:
    """Open a socket with the app-level token, and wait for Slack's hello."""
    try:
        url = await socket_url(client)
    except (FixableByAdmin, SlackRefused) as problem:
        how = APP_TOKEN.get(problem.code, MAKE_ONE)
        return False, f"Slack: SLACK_APP_TOKEN is refused ({problem.code}): {how}"
    except DeliveryError as problem:
        return False, unreached(problem)
    try:
        async with asyncio.timeout(HELLO_SECONDS), session.ws_connect(url) as socket:
            hello = await socket.receive()
    except (ClientError, TimeoutError, OSError):
        hello = None
    if hello is None or hello.type is not WSMsgType.TEXT or hello.json().get("type") != "hello":
        return False, (
            "Slack: SLACK_APP_TOKEN works, but no socket opens: let this machine make "
            "outgoing WebSocket connections"
        )
    return True, "Slack: SLACK_APP_TOKEN works, and a socket opens"


def unreached(problem: DeliveryError) -> str:
    """Say that Slack doesn't answer, and where to look."""
    said = str(problem) if str(problem).startswith("Slack") else f"Slack: {problem}"
    return f"{said}; look at SLACK_API_URL and this machine's network"


def over_http(settings: Settings) -> Finding:
    """Say where Slack's requests come in."""
    return (
        True,
        f"Slack: over HTTP, at port {settings.port}; its request URL ends in {EVENTS_PATH}, "
        "and Slack says beside it whether it gets through",
    )


async def _check_client(settings: Settings) -> Finding:
    """Ask for the token of a code that Slack never gave, and hear what it says to that."""
    async with web_session() as session:
        client = web_client(settings.slack_api_url, None, session)
        try:
            async with our_errors():
                await client.oauth_v2_access(
                    client_id=settings.slack_client_id or "",
                    client_secret=secret_text(settings.slack_client_secret),
                    code=NO_CODE,
                )
        except (SlackRefused, FixableByAdmin) as refusal:
            return _meaning(refusal.code)
        except DeliveryError as problem:
            return False, unreached(problem)
    return _meaning("")


def _meaning(word: str) -> Finding:
    if word in WRONG_CLIENT:
        return False, (
            f"Slack: SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are refused ({word}): copy them anew "
            "from Basic Information, App Credentials"
        )
    return True, "Slack: SLACK_CLIENT_ID and SLACK_CLIENT_SECRET belong together"


async def _check_installations(settings: Settings, storage: Storage | None) -> Finding:
    if not settings.secret_keys:
        return False, f"Slack: {NO_KEY}"
    store = installation_store(settings, storage) if storage else None
    keys = await store.installed() if store else []
    if store is None or not keys:
        return True, (
            f"Slack: installed nowhere yet; open {INSTALL_PATH} at the bot's address in a browser"
        )
    lost = await store.unreadable()
    if lost:
        return False, (
            f"Slack: {lost} of {len(keys)} installations can't be read with ASKFIRST_SECRET_KEY: "
            "add the key that they were made with after the new one, separated by a comma"
        )
    count = "1 installation" if len(keys) == 1 else f"{len(keys)} installations, all"
    return True, f"Slack: {count} readable"
