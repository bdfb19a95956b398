"""OAuth: an admin installs the app from a web page (Slack: installing with OAuth, v2)."""

import logging
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from urllib.parse import urljoin

from slack_bolt.oauth.async_callback_options import (
    AsyncCallbackOptions,
    AsyncFailureArgs,
    AsyncSuccessArgs,
)
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.oauth import OAuthStateUtils
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.installations import pages
from adapters.slack.installations.store import InstallationStore, Storage, Transaction
from adapters.slack.manifest import INSTALL_PATH, REDIRECT_PATH, SCOPES
from bot.messages.operator import Operator
from bot.running.keys import KeyRing
from bot.running.settings import Settings

log = logging.getLogger(__name__)

#: How long somebody may take on Slack's consent page.
STATE_SECONDS = 600


class OAuthStates(AsyncOAuthStateStore):
    """Makes and takes back the states that tie a consent at Slack to the browser it began in.

    A state is signed and has its time in it, so that whoever only opens the link, as anybody can,
    leaves nothing behind; that it was used is kept until it has expired.
    """

    def __init__(
        self, storage: Storage, ring: KeyRing, now: Callable[[], float] = time.time
    ) -> None:
        self._storage = storage
        self._ring = ring
        self._now = now

    async def async_issue(self, *args: object, **kwargs: object) -> str:
        """Make a state."""
        del args, kwargs
        return self._ring.ticket(self._now())

    async def async_consume(self, state: str) -> bool:
        """Tell whether this state was made here lately; it can be used once."""
        if not self._ring.admits(state, STATE_SECONDS, self._now()):
            return False
        now = datetime.fromtimestamp(self._now(), UTC)
        until = now + timedelta(seconds=STATE_SECONDS)

        def use(transaction: Transaction) -> bool:
            transaction.lock_installations()
            return transaction.use_state(sha256(state.encode()).hexdigest(), now, until)

        return await self._storage.run(use)


class BrowserStates(OAuthStateUtils):
    """Ties states to a browser by a cookie each, so that several tabs can install at once.

    The SDK has one cookie for all: a second tab would replace the first one's.
    """

    def __init__(self) -> None:
        super().__init__(expiration_seconds=STATE_SECONDS)

    def build_set_cookie_for_new_state(self, state: str) -> str:
        """Give a new state its cookie."""
        return self._cookie(state, state, self.expiration_seconds)

    def build_set_cookie_for_end(self, state: str) -> str:
        """Take a state's cookie back."""
        return self._cookie(state, "over", 0)

    def is_valid_browser(
        self, state: str | None, request_headers: Mapping[str, str | Sequence[str]]
    ) -> bool:
        """Tell whether a state began in this browser."""
        given = request_headers.get("cookie") or ()
        lines = [given] if isinstance(given, str) else given
        cookies = [cookie.strip() for line in lines for cookie in line.split(";")]
        return bool(state) and f"{self._name(state or '')}={state}" in cookies

    def _name(self, state: str) -> str:
        return f"{self.cookie_name}-{sha256(state.encode()).hexdigest()[:8]}"

    def _cookie(self, state: str, value: str, seconds: int) -> str:
        rules = f"Secure; HttpOnly; SameSite=Lax; Path=/slack; Max-Age={seconds}"
        return f"{self._name(state)}={value}; {rules}"


class Pages(AsyncCallbackOptions):
    """Answers an admin's browser at the end, with pages of ours."""

    def __init__(self, states: BrowserStates, operator: Operator) -> None:
        super().__init__(success=self._installed, failure=self._not_installed)
        self._states = states
        self._operator = operator
        #: Is told of each installation, once somebody takes in what people do.
        self.on_installed: Callable[[Installation], Awaitable[None]] | None = None

    async def _installed(self, args: AsyncSuccessArgs) -> BoltResponse:
        installation, locale = args.installation, _language(args.request)
        address = _address_in_slack(installation)
        if self.on_installed is not None:
            await self.on_installed(installation)
        if installation.is_enterprise_install:
            page = pages.chosen_for_organisation(address, locale, self._operator)
        else:
            name = installation.team_name or ""
            page = pages.installed(name, address, locale, self._operator)
        return self._answer(200, page, args.request)

    async def _not_installed(self, args: AsyncFailureArgs) -> BoltResponse:
        page = pages.not_installed(args.reason, _language(args.request), self._operator)
        return self._answer(args.suggested_status_code, page, args.request)

    def _answer(self, status: int, page: str, request: AsyncBoltRequest) -> BoltResponse:
        headers: dict[str, str | Sequence[str]] = {"Content-Type": "text/html; charset=utf-8"}
        if state := request.query.get("state"):
            headers["Set-Cookie"] = [self._states.build_set_cookie_for_end(state[0])]
        return BoltResponse(status=status, headers=headers, body=page)


def _language(request: AsyncBoltRequest) -> str:
    return pages.language(request.headers.get("accept-language") or ())


def _address_in_slack(installation: Installation) -> str:
    """Lead to the app in the workspace, or to where an organisation chooses workspaces for it."""
    if installation.is_enterprise_install:
        base = f"https://app.slack.com/manage/{installation.enterprise_id}"
        return f"{base}/integrations/profile/{installation.app_id}/workspaces/add"
    return f"slack://app?team={installation.team_id}&id={installation.app_id}"


def answering(operator: Operator) -> tuple[BrowserStates, Pages]:
    """Prepare what answers an admin's browser."""
    states = BrowserStates()
    return states, Pages(states, operator)


def oauth_states(settings: Settings, storage: Storage) -> OAuthStates:
    """Make states with the operator's keys, which every process has."""
    return OAuthStates(storage, KeyRing(settings.secret_keys, "slack states"))


def oauth_flow(
    store: InstallationStore,
    states: OAuthStates,
    answers: tuple[BrowserStates, Pages],
    *,
    client_id: str,
    client_secret: str,
    api_url: str,
) -> AsyncOAuthFlow:
    """Prepare OAuth v2: consent at the host of the Web API, and the app's own redirect URL."""
    browser_states, answering_pages = answers
    settings = AsyncOAuthSettings(
        client_id=client_id,
        client_secret=client_secret,
        scopes=SCOPES,
        user_scopes=(),
        authorization_url=urljoin(api_url, "/oauth/v2/authorize"),
        install_path=INSTALL_PATH,
        install_page_rendering_enabled=False,
        redirect_uri_path=REDIRECT_PATH,
        installation_store=store,
        state_store=states,
        state_expiration_seconds=STATE_SECONDS,
        callback_options=answering_pages,
        logger=log,
    )
    settings.state_utils = browser_states
    client = AsyncWebClient(base_url=api_url, retry_handlers=[])  # Slack takes a code once
    return AsyncOAuthFlow(client=client, settings=settings, logger=log)
