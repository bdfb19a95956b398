"""Who people and workspaces are: looked up with a time limit, and remembered for minutes."""

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from adapters.shared.bounded_cache import BoundedCache
from adapters.slack import PLATFORM
from adapters.slack.errors import our_errors
from adapters.slack.installations.clients import Clients
from adapters.slack.workspaces import SlackWorkspace
from bot.domain.etiquette import first_visible
from bot.domain.people import PersonFacts, WorkspaceFacts
from bot.errors import DeliveryError
from bot.messages.languages import shipped_for

log = logging.getLogger(__name__)

#: Looking people up may take this long, of the three seconds that Slack waits.
LOOK_UP_SECONDS = 1.5
#: How long a look-up of a person is used, and one of a workspace's name.
PERSON_HOLDS_SECONDS, WORKSPACE_HOLDS_SECONDS = 300.0, 3600.0
#: How many people, and how many workspaces, are remembered.
REMEMBERED = 5_000
#: Slack's own bot looks like a person (Slack: user object).
SLACKBOT = "USLACKBOT"
#: A guest of many channels or of one, or somebody of another workspace (Slack: user object).
GUESTS = ("is_restricted", "is_ultra_restricted", "is_stranger")


class _Memory:
    """What was found lately, and when: people by team id and user id, workspaces by team id."""

    def __init__(self) -> None:
        self.people = BoundedCache[tuple[str, str], tuple[float, PersonFacts]](REMEMBERED)
        self.workspaces = BoundedCache[str, tuple[float, SlackWorkspace]](REMEMBERED)


class Directory:
    """Looks people up all at once; whoever can't be looked up in time is known as before."""

    def __init__(
        self,
        clients: Clients,
        *,
        look_up_seconds: float = LOOK_UP_SECONDS,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """`now` is in seconds, from any beginning."""
        self._clients = clients
        self._look_up_seconds = look_up_seconds
        self._now = now
        self._typed, self._clicked = _Memory(), _Memory()
        #: The organisation of a workspace, by team id.
        self._enterprises = BoundedCache[str, str](REMEMBERED)

    async def look_up(
        self, workspace: SlackWorkspace, people: Sequence[PersonFacts], *, clicking: bool = False
    ) -> tuple[WorkspaceFacts, list[PersonFacts]]:
        """Describe a workspace and some people, from what is known of them to what Slack says.

        What is found for somebody who is `clicking` serves no command that is typed: it would be
        the faster for their click (promise 2).
        """
        memory = self._clicked if clicking else self._typed
        wanted = [self._look_up_person(workspace, one.id, memory) for one in people]
        wanted.append(self._look_up_workspace(workspace, memory))
        looks = [asyncio.ensure_future(look) for look in wanted]
        _, late = await asyncio.wait(looks, timeout=self._look_up_seconds)
        for look in late:
            look.cancel()
        found = memory.workspaces.get(workspace.team, (0.0, SlackWorkspace(workspace.team)))[1]
        name, short = found.name or workspace.name, not found.name
        facts = WorkspaceFacts(PLATFORM, workspace.team, name, short_name=short)
        return facts, [_known(workspace, one, memory) for one in people]

    async def enterprise_of(self, team: str) -> str:
        """Find the organisation of a workspace; empty without one.

        It is asked for at clicks alone, and remembered apart: what a click has looked up makes
        nobody's command faster (promise 2). Raises `DeliveryError` where Slack doesn't say.
        """
        if team not in self._enterprises:
            async with our_errors():
                client = await self._clients.client(team)
                found = await _workspace_of_token(client, team)
            self._enterprises[team] = found.enterprise
        return self._enterprises[team]

    def forget(self, person: str) -> None:
        """Look somebody up anew next time; in an organisation they may be in several workspaces."""
        self._forget(lambda key: key[1] == person)

    def forget_all(self, team: str) -> None:
        """Look everybody in a workspace up anew next time."""
        self._forget(lambda key: key[0] == team)

    def _forget(self, which: Callable[[tuple[str, str]], bool]) -> None:
        for memory in (self._typed, self._clicked):
            for key in [key for key in memory.people if which(key)]:
                del memory.people[key]

    async def _look_up_person(
        self, workspace: SlackWorkspace, person: str, memory: _Memory
    ) -> None:
        known = memory.people.get((workspace.team, person))
        if known and self._now() < known[0] + PERSON_HOLDS_SECONDS:
            return
        try:
            async with our_errors():
                client = await self._clients.client(workspace.team, workspace.enterprise)
                response = await client.users_info(user=person, include_locale=True)
                facts = facts_of(response["user"])
        except DeliveryError as error:
            log.debug("a person can't be looked up: %s", error)
        else:
            memory.people[workspace.team, person] = (self._now(), facts)

    async def _look_up_workspace(self, workspace: SlackWorkspace, memory: _Memory) -> None:
        known = memory.workspaces.get(workspace.team)
        if known and self._now() < known[0] + WORKSPACE_HOLDS_SECONDS:
            return
        try:
            async with our_errors():
                client = await self._clients.client(workspace.team, workspace.enterprise)
                found = await _workspace_of_token(client, workspace.team)
        except DeliveryError as error:
            log.debug("a workspace can't be looked up: %s", error)
        else:
            memory.workspaces[workspace.team] = (self._now(), found)


def _known(workspace: SlackWorkspace, given: PersonFacts, memory: _Memory) -> PersonFacts:
    known = memory.people.get((workspace.team, given.id))
    return known[1] if known else replace(given, known=False)


async def _workspace_of_token(client: AsyncWebClient, team: str) -> SlackWorkspace:
    """Ask whose token this is; an organisation's token doesn't tell a workspace's name."""
    response = await client.auth_test()
    name = str(response["team"]) if response["team_id"] == team else ""
    return SlackWorkspace(team, response.get("enterprise_id") or "", name)


def facts_of(user: dict[str, Any]) -> PersonFacts:
    """Read Slack's description of a person (Slack: user object)."""
    profile = user.get("profile") or {}
    names = (
        profile.get("display_name"),
        profile.get("real_name"),
        user.get("real_name"),
        user.get("name"),
    )
    return PersonFacts(
        id=str(user["id"]),
        name=first_visible(*names),
        is_bot=bool(user.get("is_bot")) or user["id"] == SLACKBOT,
        active=not (user.get("deleted") or user["id"] == SLACKBOT),
        guest=any(user.get(flag) for flag in GUESTS),
        locale=locale_of(user.get("locale")),
        time_zone=user.get("tz") or None,
        admin=bool(user.get("is_admin") or user.get("is_owner")),
    )


def locale_of(slacks: str | None) -> str | None:
    """Find what we ship for Slack's locale, such as `de-DE`; None for a language we don't."""
    return shipped_for(slacks) if slacks else None
