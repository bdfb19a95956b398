"""Token rotation: tokens that expire are refreshed in time (Slack: token rotation).

Slack takes a refresh token once, and several processes may need the same token at the same time:
whoever is faster stores the new one, and the others read it from the database.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack.errors import TokenUnavailable
from adapters.slack.installations.store import InstallationKey, InstallationStore
from bot.errors import StorageError

log = logging.getLogger(__name__)

#: A token lasts 12 hours, and is refreshed so long before its end (Slack: token rotation).
REFRESH_BEFORE_SECONDS = 2 * 3600.0
#: After a refresh that failed, the token that still holds is used for so long without another try.
REFRESH_AGAIN_AFTER_SECONDS = 60.0
#: How long Slack may take to exchange a refresh token.
EXCHANGE_SECONDS = 30
#: How long a caller waits for that: less than people wait for an answer.
WAIT_SECONDS = 2.0

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


class TokenRotation:
    """Finds installations with a token that holds for a while; refreshes those that soon end."""

    def __init__(
        self,
        store: InstallationStore,
        refresh: Refresh,
        now: Callable[[], float] = time.time,
    ) -> None:
        """`now` is Unix time in seconds."""
        self._store = store
        self._refresh = refresh
        self._now = now
        self._refreshing: dict[InstallationKey, asyncio.Task[Installation | None]] = {}
        self._failed_at: dict[InstallationKey, float] = {}

    async def fresh(self, key: InstallationKey) -> Installation | None:
        """Find an installation, its token refreshed if need be; None if there is none.

        A token that still holds isn't waited for: the new one is for later.

        Raises `TokenUnavailable` where the token has expired and there is no new one in time,
        `StorageError`, and `UnknownKey` where no key decrypts the token.
        """
        found = await self._store.find(key)
        if found is None or not self._expires(found, REFRESH_BEFORE_SECONDS):
            return found
        if key not in self._refreshing:
            task = asyncio.create_task(self._refreshed(key))
            task.add_done_callback(lambda done: self._forget(key, done))
            self._refreshing[key] = task
        if not self._expires(found, 0):
            return found
        refreshing = self._refreshing[key]
        await asyncio.wait({refreshing}, timeout=WAIT_SECONDS)
        if not refreshing.done():
            raise TokenUnavailable("the token has expired, and Slack takes long to refresh it")
        return refreshing.result()

    async def finish(self) -> None:
        """Wait for refreshes in flight."""
        if self._refreshing:
            await asyncio.wait(set(self._refreshing.values()))

    def _forget(self, key: InstallationKey, done: "asyncio.Task[Installation | None]") -> None:
        del self._refreshing[key]
        if not done.cancelled():
            done.exception()  # asyncio logs an error that nobody has asked for

    def _expires(self, installation: Installation, within_seconds: float) -> bool:
        at = installation.bot_token_expires_at
        return at is not None and at <= self._now() + within_seconds

    async def _refreshed(self, key: InstallationKey) -> Installation | None:
        old = await self._store.find(key)  # another process may have refreshed it meanwhile
        if old is None or not self._expires(old, REFRESH_BEFORE_SECONDS):
            return old
        failed_lately = self._now() < self._failed_at.get(key, 0) + REFRESH_AGAIN_AFTER_SECONDS
        if failed_lately and not self._expires(old, 0):
            return old
        try:
            answer = await self._refresh(old.bot_refresh_token or "")
            current = await self._store.swap(old, self._with_token(old, answer))
        except (SlackClientError, ClientError, TimeoutError, StorageError) as problem:
            # Not above DEBUG: a click may be what began it (promise 2); see `SlackMessenger`.
            log.debug("A Slack token could not be refreshed (%s).", _reason(problem))
            self._failed_at[key] = self._now()
            # Another process may have been faster; else the old token may hold for a while.
            current = await self._store.find(key)
        else:
            self._failed_at.pop(key, None)
        if current is not None and self._expires(current, 0):
            raise TokenUnavailable("the token has expired and can't be refreshed now")
        return current

    def _with_token(self, old: Installation, answer: AsyncSlackResponse) -> Installation:
        new = Installation(**old.to_dict_for_copying())
        new.bot_token = answer["access_token"]
        new.bot_refresh_token = answer["refresh_token"]
        new.bot_token_expires_at = int(self._now()) + int(answer["expires_in"])
        return new


def _reason(problem: Exception) -> str:
    """Say what went wrong; the SDK's own sentence may show what was sent."""
    if isinstance(problem, SlackApiError) and isinstance(problem.response, AsyncSlackResponse):
        return str(problem.response.get("error"))
    return type(problem).__name__
