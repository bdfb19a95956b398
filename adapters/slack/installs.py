"""Installations in many workspaces: whose token to use, refreshed in time, erased when it is over.

Clients are made from what the database holds at that moment, for requests and for background sends
alike; nothing is remembered that another process may have changed.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack.problems import NotInstalled
from adapters.slack.removals import Body, loses_the_bot
from adapters.slack.vault import Place, Vault
from bot.errors import StorageError, Transient
from bot.running.keys import UnknownKey

log = logging.getLogger(__name__)

#: A token of 12 hours is refreshed so long before its end (Slack: token rotation).
REFRESH_MINUTES = 120
#: After a refresh that failed, the token that still holds is used for so long without another try.
REFRESH_AGAIN_AFTER = 60.0
#: How long Slack may take to exchange a refresh token, which counts once.
EXCHANGE_SECONDS = 30
#: How long whoever needs a token waits for that: less than people wait for an answer.
WAIT_SECONDS = 2.0
#: How long Slack may take to test a token.
TEST_SECONDS = 2
#: Slack brings an event at most so late (Slack: Events API, delayed events: 24 hours).
LATEST_EVENT = 25 * 3600.0
#: Slack's answers about a token that is gone for good (Slack: auth.test).
GONE = frozenset({"account_inactive", "invalid_auth", "token_revoked", "token_expired"})

#: Makes a client for a token and, where an organisation's token needs it, for a team id.
MakeClient = Callable[[str, str | None], AsyncWebClient]
#: Exchanges a refresh token for Slack's answer with a new token.
Refresh = Callable[[str], Awaitable[AsyncSlackResponse]]


def refresher(client_id: str, client_secret: str, api_url: str) -> Refresh:
    """Exchange a refresh token where the Web API is (Slack: token rotation).

    The SDK's rotator asks slack.com whatever the API's address is, unless it is given a client,
    and goes by this machine's clock alone.
    """
    client = AsyncWebClient(base_url=api_url, timeout=EXCHANGE_SECONDS, retry_handlers=[])

    async def refresh(token: str) -> AsyncSlackResponse:
        return await client.oauth_v2_access(
            client_id=client_id,
            client_secret=client_secret,
            grant_type="refresh_token",
            refresh_token=token,
        )

    return refresh


class Installs:
    """The source of clients where the app is installed in many workspaces."""

    def __init__(
        self,
        vault: Vault,
        refresh: Refresh,
        make_client: MakeClient,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._vault = vault
        self._refresh = refresh
        self._make_client = make_client
        self._now = now
        self._refreshing: dict[Place, asyncio.Task[Installation | None]] = {}
        self._failed: dict[Place, float] = {}

    async def client(self, workspace: str, enterprise: str = "") -> AsyncWebClient:
        """Give a workspace's client: its own installation's, else its organisation's.

        A workspace without either is `NotInstalled`, and a token that can't be read `Transient`:
        what is to be sent where the bot was removed is dropped anyway, the rest waits.
        """
        try:
            installation = await self._installation(workspace, enterprise)
        except UnknownKey as problem:
            log.error("The Slack token of %s can't be read. %s", workspace, problem)
            raise Transient(f"the token of {workspace} can't be read") from None
        except StorageError as problem:
            raise Transient(str(problem)) from None
        if installation is None or not (token := installation.bot_token):
            raise NotInstalled(f"nothing is installed in the workspace {workspace}")
        whole = Place.of(installation).enterprise
        return self._make_client(token, workspace or None if whole else None)

    async def ended_by(self, body: Body) -> Sequence[str]:
        """Name the workspaces that an event takes the bot from; safe to ask again.

        That is `app_uninstalled`, `tokens_revoked` if the bot's own is among them, and
        `team_access_revoked` in an organisation.
        """
        if _kind(body) == "team_access_revoked":
            return await self._without_own(body["event"].get("team_ids", ()))
        place = _place(body)
        if place is None or await self._outdated(place, body):
            return ()
        if place.enterprise:
            return await self._without_own(await self._vault.workspaces(place.enterprise))
        organisation = await self._vault.organisation(place.team)
        covered = organisation and await self._vault.has(Place(enterprise=organisation))
        return () if covered else (place.team,)

    async def erase(self, body: Body) -> None:
        """Erase the tokens that an event says are gone; safe to repeat."""
        if _kind(body) == "team_access_revoked":
            for team in body["event"].get("team_ids", ()):
                await self._vault.leave(team)
        elif (place := _place(body)) is not None and not await self._outdated(place, body):
            await self._vault.erase(place)

    async def _without_own(self, teams: Iterable[str]) -> Sequence[str]:
        """Leave out the workspaces that have an installation of their own."""
        return [team for team in teams if not await self._vault.has(Place(team))]

    async def _installation(self, workspace: str, enterprise: str) -> Installation | None:
        found = await self._fresh(Place(workspace))
        if found is not None:
            return found
        known = await self._vault.organisation(workspace)
        organisation = enterprise or known
        found = await self._fresh(Place(enterprise=organisation)) if organisation else None
        if found is not None and workspace and organisation != known:
            await self._vault.serve(workspace, organisation)
        return found

    async def _fresh(self, place: Place) -> Installation | None:
        """Look for an installation, with a token that holds for a while."""
        found = await self._vault.find(place)
        if found is None or not self._expires(found, REFRESH_MINUTES):
            return found
        if place not in self._refreshing:
            task = asyncio.create_task(self._refreshed(place))
            task.add_done_callback(lambda done: self._over(place, done))
            self._refreshing[place] = task
        return await self._renewed(found, self._refreshing[place])

    async def _renewed(
        self, found: Installation, refreshing: "asyncio.Task[Installation | None]"
    ) -> Installation | None:
        """Wait a little for a refresh; it goes on after that, and what we have may hold."""
        await asyncio.wait({refreshing}, timeout=WAIT_SECONDS)
        if refreshing.done():
            return refreshing.result()
        if self._expires(found, 0):
            raise Transient("the token has expired, and Slack takes long to refresh it")
        return found

    def _over(self, place: Place, done: "asyncio.Task[Installation | None]") -> None:
        del self._refreshing[place]
        if not done.cancelled():
            done.exception()  # has been seen: perhaps nobody waits any more

    async def finish(self) -> None:
        """Wait for refreshes in flight."""
        if self._refreshing:
            await asyncio.wait(set(self._refreshing.values()))

    def _expires(self, installation: Installation, minutes: float) -> bool:
        at = installation.bot_token_expires_at
        return at is not None and at <= self._now() + minutes * 60

    async def _refreshed(self, place: Place) -> Installation | None:
        old = await self._vault.find(place)  # another may have refreshed it meanwhile
        if old is None or not self._expires(old, REFRESH_MINUTES):
            return old
        waits = self._now() < self._failed.get(place, 0) + REFRESH_AGAIN_AFTER
        if waits and not self._expires(old, 0):
            return old
        try:
            answer = await self._refresh(old.bot_refresh_token or "")
            current = await self._vault.swap(old, self._with_token(old, answer))
        except (SlackClientError, ClientError, TimeoutError, StorageError) as problem:
            log.warning("A Slack token could not be refreshed (%s).", _reason(problem))
            self._failed[place] = self._now()
            # Another process may have been faster; else what we have may hold for a while.
            current = await self._vault.find(place)
        else:
            self._failed.pop(place, None)
        if current is not None and self._expires(current, 0):
            raise Transient("the token has expired and can't be refreshed now")
        return current

    def _with_token(self, old: Installation, answer: AsyncSlackResponse) -> Installation:
        new = Installation(**old.to_dict_for_copying())
        new.bot_token = answer["access_token"]
        new.bot_refresh_token = answer["refresh_token"]
        new.bot_token_expires_at = int(self._now()) + int(answer["expires_in"])
        return new

    async def _outdated(self, place: Place, body: Body) -> bool:
        """Tell whether the app was installed again after what this event speaks of.

        Slack may bring an event late; the token itself says whether it still holds.
        """
        try:
            found = await self._vault.find(place)
        except UnknownKey:
            return False
        happened = body.get("event_time", self._now())
        if found is None or not found.bot_token:
            return False
        if not 0 <= found.installed_at - happened < LATEST_EVENT:
            return False
        client = self._make_client(found.bot_token, None)
        client.timeout = TEST_SECONDS
        try:
            await client.auth_test()
        except SlackApiError as refusal:
            return refusal.response["error"] not in GONE
        except (ClientError, TimeoutError):
            return False
        return True


def _kind(body: Body) -> str:
    return str(body.get("event", {}).get("type", ""))


def _place(body: Body) -> Place | None:
    """Read which installation is over; an organisation's has no team (Slack: org-wide apps)."""
    if not loses_the_bot(body):
        return None
    source = (body.get("authorizations") or [body])[0]
    team, enterprise = source.get("team_id") or "", source.get("enterprise_id") or ""
    whole = source.get("is_enterprise_install") or not team
    if whole and enterprise:
        return Place(enterprise=enterprise)
    return Place(team) if team else None


def _reason(problem: Exception) -> str:
    """Say what went wrong; the SDK's own sentence may show what was sent."""
    if isinstance(problem, SlackApiError) and isinstance(problem.response, AsyncSlackResponse):
        return str(problem.response.get("error"))
    return type(problem).__name__
