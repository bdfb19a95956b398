"""OAuth: an admin installs the app from a web page (Slack: installing with OAuth, v2)."""

import logging
from urllib.parse import urljoin

from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_sdk.oauth.state_store.sqlalchemy import SQLAlchemyOAuthStateStore
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.installations.store import InstallationStore, Storage, Transaction
from adapters.slack.manifest import INSTALL_PATH, REDIRECT_PATH, SCOPES

log = logging.getLogger(__name__)

#: How long somebody may take on Slack's consent page.
STATE_SECONDS = 600


class OAuthStates(AsyncOAuthStateStore):
    """Stores the states that tie a consent at Slack to the browser in which it began."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    async def async_issue(self, *args: object, **kwargs: object) -> str:
        """Make a state; those that have expired unused are erased."""

        def issue(transaction: Transaction) -> str:
            transaction.forget_states()
            return self._sdk_store(transaction).issue(*args, **kwargs)

        return await self._storage.run(issue)

    async def async_consume(self, state: str) -> bool:
        """Tell whether this state was made here lately; it can be used once."""

        def consume(transaction: Transaction) -> bool:
            return self._sdk_store(transaction).consume(state)

        return await self._storage.run(consume)

    def _sdk_store(self, transaction: Transaction) -> SQLAlchemyOAuthStateStore:
        return SQLAlchemyOAuthStateStore(STATE_SECONDS, transaction.engine)


def oauth_flow(
    store: InstallationStore, states: OAuthStates, client_id: str, client_secret: str, api_url: str
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
        installation_store=store,
        state_store=states,
        state_expiration_seconds=STATE_SECONDS,
        logger=log,
    )
    client = AsyncWebClient(base_url=api_url, retry_handlers=[])  # Slack takes a code once
    return AsyncOAuthFlow(client=client, settings=settings, logger=log)
