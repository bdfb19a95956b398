"""Starts and stops Slack: chooses whose tokens are used, and which way payloads come in.

Socket Mode or HTTP for one workspace, whose token is in the environment; HTTP for many, which
install the app by OAuth.
"""

import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import partial

from aiohttp import ClientSession
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_sdk.web.async_client import AsyncWebClient

from adapters.shared.types import Dispatch, Known
from adapters.slack.checks import unusable_tokens
from adapters.slack.errors import FixableByAdmin, our_errors
from adapters.slack.installations.clients import (
    Clients,
    ManyWorkspaces,
    OneWorkspace,
    web_client,
    web_session,
)
from adapters.slack.installations.oauth import (
    BrowserStates,
    OAuthStates,
    Pages,
    answering,
    oauth_flow,
    oauth_states,
)
from adapters.slack.installations.rotation import TokenRotation, refresher
from adapters.slack.installations.store import (
    NO_KEY,
    InstallationStore,
    Storage,
    installation_store,
)
from adapters.slack.interactions import Interactions
from adapters.slack.outbound import SlackMessenger
from adapters.slack.removals import OneInstallation, Removals, StoredInstallations
from adapters.slack.transports.bolt import build, environment_hidden
from adapters.slack.transports.http import web_application
from adapters.slack.transports.socket_mode import SocketMode
from bot.errors import AskFirstError, ConfigurationError, DeliveryError
from bot.messages.operator import Operator
from bot.running.health import AddPages, listening
from bot.running.services import Service
from bot.running.settings import Settings, SlackMode, secret_text

log = logging.getLogger(__name__)

NO_HTTP = (
    "There is nothing to serve over HTTP: with SLACK_APP_TOKEN, Slack is connected by Socket Mode. "
    "Use: askfirst run worker"
)


def require(settings: Settings, part: str) -> None:
    """Refuse what can't run, before anything begins."""
    if settings.slack_mode is SlackMode.INSTALLS and not settings.secret_keys:
        raise ConfigurationError(NO_KEY)
    if wrong := unusable_tokens(settings):
        raise ConfigurationError(wrong[0])
    if settings.slack_mode is SlackMode.SOCKETS and part == "web":
        raise ConfigurationError(NO_HTTP)


@asynccontextmanager
async def connected(settings: Settings, storage: Storage) -> AsyncIterator["Connection"]:
    """Connect as the settings say; at the end, wait for tokens that are being refreshed."""
    async with web_session() as session:
        if settings.slack_mode is not SlackMode.INSTALLS:
            one = await _one_workspace(settings, session)
            yield Connection(settings, session, one, OneInstallation())
            return
        store = installation_store(settings, storage)
        await store.reencrypt()
        rotation = _rotation(settings, store)
        make_client = partial(_client, settings, session)
        clients = ManyWorkspaces(store, rotation, make_client)
        removals = StoredInstallations(store, make_client)
        answers = answering(Operator(settings.contact or "", settings.privacy_url or ""))
        flow = _oauth_flow(settings, store, oauth_states(settings, storage), answers)
        yield Connection(settings, session, clients, removals, flow, pages=answers[1])
        await rotation.finish()


class Connection:
    """Slack, connected: sends by `messenger`, and takes in what people do while `serving`."""

    def __init__(
        self,
        settings: Settings,
        session: ClientSession,
        clients: Clients,
        removals: Removals,
        flow: AsyncOAuthFlow | None = None,
        *,
        pages: Pages | None = None,
    ) -> None:
        self.clients = clients
        self.port = 0  #: where it listens over HTTP, once it does
        self._settings = settings
        self._session = session
        self._removals = removals
        self._flow = flow
        self._pages = pages
        self._socket: SocketMode | None = None

    @property
    def connected(self) -> bool:
        """Whether Slack reaches us, as far as we can know: over HTTP, it does."""
        return self._socket is None or self._socket.connected

    def messenger(self) -> SlackMessenger:
        """Make what sends on our own initiative."""
        return SlackMessenger(self.clients)

    @asynccontextmanager
    async def serving(
        self, dispatch: Dispatch, add_health: AddPages, part: str, known: Known | None = None
    ) -> AsyncIterator[Sequence[Service]]:
        """Take in what people do, as far as it is this part's; yields what is still to be run."""
        interactions = Interactions(dispatch, self.clients, self._removals, known=known)
        if self._settings.slack_mode is SlackMode.SOCKETS:
            self._socket = self._socket_mode(interactions) if part != "web" else None
            yield [self._socket.run] if self._socket else []
        elif part == "worker":
            yield []
        else:
            async with self._listening(interactions, add_health):
                yield []
            await interactions.finish()

    def _socket_mode(self, interactions: Interactions) -> SocketMode:
        app = build(interactions, _client(self._settings, self._session, None))
        app_token = secret_text(self._settings.slack_app_token)
        client = _client(self._settings, self._session, app_token)
        return SocketMode(app, interactions, client)

    @asynccontextmanager
    async def _listening(
        self, interactions: Interactions, add_health: AddPages
    ) -> AsyncIterator[None]:
        signing_secret = secret_text(self._settings.slack_signing_secret)
        client = _client(self._settings, self._session, None)
        app = build(interactions, client, signing_secret)
        if self._pages:
            self._pages.on_installed = interactions.installed
        site = web_application(app, add_health, self._flow, proxies=self._settings.proxies)
        async with listening(site, self._settings.port) as self.port:
            log.info("listening to Slack over HTTP at port %d", self.port)
            yield


def _client(
    settings: Settings, session: ClientSession, token: str | None, team: str | None = None
) -> AsyncWebClient:
    return web_client(settings.slack_api_url, token, session, team)


async def _one_workspace(settings: Settings, session: ClientSession) -> OneWorkspace:
    """Ask Slack whose token it is."""
    client = _client(settings, session, secret_text(settings.slack_bot_token))
    try:
        async with our_errors():
            return OneWorkspace(client, str((await client.auth_test())["team_id"]))
    except FixableByAdmin as problem:
        raise ConfigurationError(
            f"SLACK_BOT_TOKEN can't be used ({problem.code}). For what is wrong: askfirst check"
        ) from None
    except DeliveryError as problem:
        raise AskFirstError(
            f"{problem}; Slack has to say whose token SLACK_BOT_TOKEN is."
        ) from None


def _rotation(settings: Settings, store: InstallationStore) -> TokenRotation:
    client_id = settings.slack_client_id or ""
    secret = secret_text(settings.slack_client_secret)
    return TokenRotation(store, refresher(client_id, secret, settings.slack_api_url))


def _oauth_flow(
    settings: Settings,
    store: InstallationStore,
    states: OAuthStates,
    answers: tuple[BrowserStates, Pages],
) -> AsyncOAuthFlow:
    with environment_hidden():
        return oauth_flow(
            store,
            states,
            answers,
            client_id=settings.slack_client_id or "",
            client_secret=secret_text(settings.slack_client_secret),
            api_url=settings.slack_api_url,
        )
