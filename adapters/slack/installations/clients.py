"""Web API clients: whose token a call to Slack uses, in one workspace or in many."""

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Protocol

from aiohttp import ClientSession, ClientTimeout
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import NotInstalled, TokenUnavailable
from adapters.slack.installations.rotation import TokenRotation
from adapters.slack.installations.store import InstallationKey, InstallationStore
from bot.errors import Refused, StorageError, Transient
from bot.running.keys import UnknownKey

log = logging.getLogger(__name__)

#: A request to Slack may take this long; below the relay's own limit of a send.
REQUEST_SECONDS = 15.0

#: Makes a client for a token and, where an organisation's token needs it, for a team id.
MakeClient = Callable[[str, str | None], AsyncWebClient]


class Clients(Protocol):
    """Where a workspace's Web API client comes from, with its token.

    One workspace has one token from the environment (`OneWorkspace`); where workspaces install
    the app, each has its own (`ManyWorkspaces`).
    """

    async def client(self, workspace: str, enterprise: str = "") -> AsyncWebClient:
        """Give the client of a workspace (its team id), with a token that holds now.

        Payloads also name the `enterprise` where there is one: an org-wide installation is found
        by it, and an implementation that serves those remembers it for sends, which don't.
        Raises `NotInstalled` or `Refused` where nothing is installed, `Transient` where a token
        can't be had now.
        """
        ...


class OneWorkspace:
    """The one workspace that a bot token belongs to (Socket Mode, or HTTP without OAuth)."""

    def __init__(self, client: AsyncWebClient, workspace: str) -> None:
        self._client = client
        self._workspace = workspace

    async def client(self, workspace: str, enterprise: str = "") -> AsyncWebClient:
        """Give the one client, to the one workspace."""
        del enterprise
        if workspace != self._workspace:
            raise Refused(f"nothing is installed in the workspace {workspace}")
        return self._client


class ManyWorkspaces:
    """The workspaces that have installed the app, by themselves or with their organisation.

    A client is made at every call, from what the database holds at that moment: another process
    may have installed, refreshed or erased a token since.
    """

    def __init__(
        self, store: InstallationStore, rotation: TokenRotation, make_client: MakeClient
    ) -> None:
        self._store = store
        self._rotation = rotation
        self._make_client = make_client

    async def client(self, workspace: str, enterprise: str = "") -> AsyncWebClient:
        """Give a workspace's client: its own installation's, else its organisation's.

        A workspace without either is `NotInstalled`, and a token that can't be read `Transient`:
        what is to be sent where the bot was removed is dropped anyway, the rest waits.
        """
        try:
            installation = await self._installation(workspace, enterprise)
        except UnknownKey as problem:
            raise TokenUnavailable(f"the token of {workspace} can't be read. {problem}") from None
        except StorageError as problem:
            raise Transient(str(problem)) from None
        if installation is None or not (token := installation.bot_token):
            raise NotInstalled(f"nothing is installed in the workspace {workspace}")
        org_wide = InstallationKey.of(installation).enterprise
        return self._make_client(token, workspace or None if org_wide else None)

    async def _installation(self, workspace: str, enterprise: str) -> Installation | None:
        found = await self._rotation.fresh(InstallationKey(workspace))
        if found is not None:
            return found
        known = await self._store.organisation(workspace)
        organisation = enterprise or known
        if not organisation:
            return None
        found = await self._rotation.fresh(InstallationKey(enterprise=organisation))
        if found is not None and workspace and organisation != known:
            await self._store.add_workspace(workspace, organisation)
        return found


@asynccontextmanager
async def web_session() -> AsyncIterator[ClientSession]:
    """Keep connections to Slack open, for all clients together."""
    async with ClientSession(timeout=ClientTimeout(total=REQUEST_SECONDS)) as session:
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
        timeout=int(REQUEST_SECONDS),
    )
