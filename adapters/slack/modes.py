"""The ways to be connected: Socket Mode or HTTP for one workspace, HTTP for many."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from functools import partial
from typing import Any, cast

from aiohttp import ClientSession
from pydantic import SecretStr
from slack_bolt.async_app import AsyncApp
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.app import build, environment_hidden, web_client, web_session
from adapters.slack.installs import Installs, refresher
from adapters.slack.listeners import Dispatch, Listeners
from adapters.slack.outbound import Clients, OneWorkspace, SlackMessenger
from adapters.slack.problems import Mendable, our_errors
from adapters.slack.removals import OneInstallation, Removals
from adapters.slack.sockets import SocketMode
from adapters.slack.vault import States, Storage, Vault
from adapters.slack.web import Healthy, listening, oauth_flow, web_application
from bot.errors import AskFirstError, ConfigurationError, DeliveryError
from bot.ports import Clock
from bot.running.keys import KeyRing
from bot.running.settings import Settings, SlackMode

log = logging.getLogger(__name__)

#: What runs until an event is set.
Service = Callable[[asyncio.Event], Coroutine[Any, Any, None]]

NO_KEY = (
    "OAuth installs need ASKFIRST_SECRET_KEY, which encrypts the tokens of the workspaces: "
    "set it to a long random text (see .env.example)."
)
NO_HTTP = (
    "There is nothing to serve over HTTP: with SLACK_APP_TOKEN, Slack is connected by Socket Mode. "
    "Use: askfirst run worker"
)


class Connection:
    """Slack, connected: whose tokens are used, and which way payloads come in."""

    def __init__(
        self,
        settings: Settings,
        session: ClientSession,
        clients: Clients,
        removals: Removals,
        flow: AsyncOAuthFlow | None = None,
    ) -> None:
        self.clients = clients
        self.port = 0  #: where it listens over HTTP, once it does
        self._settings = settings
        self._session = session
        self._removals = removals
        self._flow = flow

    def messenger(self, clock: Clock) -> SlackMessenger:
        """Make what sends on our own initiative."""
        return SlackMessenger(self.clients, clock)

    @asynccontextmanager
    async def serving(
        self, dispatch: Dispatch, healthy: Healthy, part: str
    ) -> AsyncIterator[Sequence[Service]]:
        """Take in what people do, as far as it is this part's; yields what is still to be run."""
        listeners = Listeners(dispatch, self.clients, self._removals)
        app = self._app(listeners)
        over_sockets = self._settings.slack_mode is SlackMode.SOCKETS
        if over_sockets:
            yield [partial(self._sockets, app, listeners)] if part != "web" else []
        elif part == "worker":
            yield []
        else:
            site = web_application(app, healthy, self._flow)
            async with listening(site, self._settings.port) as self.port:
                log.info("listening to Slack over HTTP at port %d", self.port)
                yield []
            await listeners.finish()

    async def _sockets(self, app: AsyncApp, listeners: Listeners, stop: asyncio.Event) -> None:
        client = self._client(shown(self._settings.slack_app_token))
        await SocketMode(app, listeners, client).run(stop)

    def _app(self, listeners: Listeners) -> AsyncApp:
        sockets = self._settings.slack_mode is SlackMode.SOCKETS
        secret = "" if sockets else shown(self._settings.slack_signing_secret)
        return build(listeners, self._client(None), secret)

    def _client(self, token: str | None) -> AsyncWebClient:
        return web_client(self._settings.slack_api_url, token, self._session)


def shown(secret: SecretStr | None) -> str:
    """Read a secret that has been set."""
    return secret.get_secret_value() if secret else ""


def require(settings: Settings, part: str) -> None:
    """Refuse what can't run, before anything begins."""
    if settings.slack_mode is SlackMode.INSTALLS and not settings.secret_keys:
        raise ConfigurationError(NO_KEY)
    if settings.slack_mode is SlackMode.SOCKETS and part == "web":
        raise ConfigurationError(NO_HTTP)


def make_vault(settings: Settings, storage: Storage) -> Vault:
    """Give access to the installations with the operator's keys."""
    ring = KeyRing(settings.secret_keys, "slack tokens")
    return Vault(storage, settings.slack_client_id or "", ring)


@asynccontextmanager
async def connected(settings: Settings, storage: Storage) -> AsyncIterator[Connection]:
    """Connect as the settings say."""
    async with web_session() as session:
        if settings.slack_mode is not SlackMode.INSTALLS:
            clients = await _one_workspace(settings, session)
            yield Connection(settings, session, clients, OneInstallation())
            return
        vault = make_vault(settings, storage)
        await vault.renew()
        installs = _installs(settings, session, vault)
        yield Connection(settings, session, installs, installs, _flow(settings, vault, storage))
        await installs.finish()


async def _one_workspace(settings: Settings, session: ClientSession) -> OneWorkspace:
    """Ask whose token it is."""
    client = web_client(settings.slack_api_url, shown(settings.slack_bot_token), session)
    try:
        async with our_errors():
            return OneWorkspace(client, str((await client.auth_test())["team_id"]))
    except Mendable as problem:
        raise ConfigurationError(
            f"SLACK_BOT_TOKEN can't be used ({problem.code}). For what is wrong: askfirst check"
        ) from None
    except DeliveryError as problem:
        raise AskFirstError(
            f"{problem}; Slack has to say whose token SLACK_BOT_TOKEN is."
        ) from None


def _installs(settings: Settings, session: ClientSession, vault: Vault) -> Installs:
    secret = shown(settings.slack_client_secret)
    refresh = refresher(settings.slack_client_id or "", secret, settings.slack_api_url)

    def make_client(token: str, team: str | None) -> AsyncWebClient:
        return web_client(settings.slack_api_url, token, session, team)

    return Installs(vault, refresh, make_client)


def _flow(settings: Settings, vault: Vault, storage: Storage) -> AsyncOAuthFlow:
    client_id = cast("str", settings.slack_client_id)
    secret = shown(settings.slack_client_secret)
    with environment_hidden():
        return oauth_flow(vault, States(storage), client_id, secret, settings.slack_api_url)
