"""Uninstalled or deactivated: what an event takes from the bot, and which tokens go with it."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError

from adapters.slack.installations.clients import MakeClient
from adapters.slack.installations.store import InstallationKey, InstallationStore
from adapters.slack.workspaces import workspace_of
from bot.running.keys import UnknownKey

Body = Mapping[str, Any]

#: How long Slack may take to test a token.
TEST_TOKEN_SECONDS = 2
#: Slack delivers an event at most so late: 24 hours, and an hour to spare (Slack: Events API,
#: delayed events).
LATEST_EVENT_SECONDS = 25 * 3600.0
#: Slack's answers about a token that is gone for good (Slack: auth.test).
TOKEN_GONE = frozenset({"account_inactive", "invalid_auth", "token_revoked", "token_expired"})


class Removals(Protocol):
    """Knows what an event takes the bot from; the events are those of `loses_the_bot`."""

    async def left_in(self, body: Body) -> Sequence[str]:
        """Name the workspaces (team ids) in which somebody was deactivated."""
        ...

    async def ended_by(self, body: Body) -> Sequence[str]:
        """Name the workspaces (team ids) that are without the bot now; safe to ask again."""
        ...

    async def erase(self, body: Body) -> None:
        """Erase the tokens that are gone; safe to repeat."""
        ...


class OneInstallation:
    """The operator's own token, from the environment: there is nothing to erase."""

    async def left_in(self, body: Body) -> Sequence[str]:
        """Name the workspace that the event comes from."""
        team = workspace_of(dict(body)).team
        return (team,) if team else ()

    async def ended_by(self, body: Body) -> Sequence[str]:
        """Name the workspace that the event comes from, or those that it names."""
        if not loses_the_bot(body):
            return ()
        return body["event"].get("team_ids") or ((body["team_id"],) if body.get("team_id") else ())

    async def erase(self, body: Body) -> None:
        """Do nothing."""


class StoredInstallations:
    """The installations of many workspaces and organisations, whose tokens are stored."""

    def __init__(
        self,
        store: InstallationStore,
        make_client: MakeClient,
        now: Callable[[], float] = time.time,
    ) -> None:
        """`now` is Unix time in seconds."""
        self._store = store
        self._make_client = make_client
        self._now = now

    async def left_in(self, body: Body) -> Sequence[str]:
        """Name the event's workspace; where it names an organisation alone, all that it serves."""
        workspace = workspace_of(dict(body))
        if workspace.team:
            return (workspace.team,)
        return await self._store.workspaces(workspace.enterprise) if workspace.enterprise else ()

    async def ended_by(self, body: Body) -> Sequence[str]:
        """Name the workspaces that an event takes the bot from; safe to ask again.

        That is `app_uninstalled`, `tokens_revoked` if the bot's own is among them, and
        `team_access_revoked` in an organisation.
        """
        if _is_team_access_revoked(body):
            return await self._without_own(body["event"].get("team_ids", ()))
        key = _removed_installation(body)
        if key is None or await self._outdated(key, body):
            return ()
        if key.enterprise:
            return await self._without_own(await self._store.workspaces(key.enterprise))
        organisation = await self._store.organisation(key.team)
        covered = organisation and await self._store.has(InstallationKey(enterprise=organisation))
        return () if covered else (key.team,)

    async def erase(self, body: Body) -> None:
        """Erase the tokens that an event says are gone; safe to repeat."""
        if _is_team_access_revoked(body):
            for team in body["event"].get("team_ids", ()):
                await self._store.remove_workspace(team)
            return
        key = _removed_installation(body)
        if key is not None and not await self._outdated(key, body):
            await self._store.erase(key)

    async def _without_own(self, teams: Iterable[str]) -> Sequence[str]:
        """Leave out the workspaces that have an installation of their own."""
        return [team for team in teams if not await self._store.has(InstallationKey(team))]

    async def _outdated(self, key: InstallationKey, body: Body) -> bool:
        """Tell whether the app was installed again after what this event speaks of.

        Slack may bring an event late; then the token itself says whether it still holds.
        """
        try:
            found = await self._store.find(key)
        except UnknownKey:
            return False
        happened = body.get("event_time", self._now())
        if found is None or not found.bot_token:
            return False
        if not 0 <= found.installed_at - happened < LATEST_EVENT_SECONDS:
            return False
        return await self._holds(found.bot_token)

    async def _holds(self, token: str) -> bool:
        """Ask Slack whether a token holds; one that can't be tested doesn't count as holding."""
        client = self._make_client(token, None)
        client.timeout = TEST_TOKEN_SECONDS
        try:
            await client.auth_test()
        except SlackApiError as refusal:
            return refusal.response["error"] not in TOKEN_GONE
        except (ClientError, TimeoutError):
            return False
        return True


def loses_the_bot(body: Body) -> bool:
    """Tell whether an event means that a bot is gone: `tokens_revoked` may be about people's."""
    event = body.get("event", {})
    if event.get("type") == "tokens_revoked":
        return bool(event.get("tokens", {}).get("bot"))
    return event.get("type") in ("app_uninstalled", "team_access_revoked")


def deactivated(body: Body) -> dict[str, Any] | None:
    """Read who was deactivated, where the event says so (Slack: user_change, user object)."""
    event = body.get("event") or {}
    user = event.get("user") if event.get("type") == "user_change" else None
    return user if user and user.get("deleted") else None


def _is_team_access_revoked(body: Body) -> bool:
    """An organisation's admin has taken the app from some of its workspaces."""
    return bool(body.get("event", {}).get("type") == "team_access_revoked")


def _removed_installation(body: Body) -> InstallationKey | None:
    """Read which installation is over; an organisation's has no team (Slack: org-wide apps)."""
    if not loses_the_bot(body):
        return None
    source = (body.get("authorizations") or [body])[0]
    team, enterprise = source.get("team_id") or "", source.get("enterprise_id") or ""
    org_wide = source.get("is_enterprise_install") or not team
    if org_wide and enterprise:
        return InstallationKey(enterprise=enterprise)
    return InstallationKey(team) if team else None
