"""Who people and workspaces are: looked up with a time limit, and remembered for minutes."""

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.outbound import Clients
from adapters.slack.problems import our_errors
from bot.domain.people import PersonFacts, WorkspaceFacts
from bot.errors import DeliveryError
from bot.messages.locales import shipped

log = logging.getLogger(__name__)

#: Looking people up may take this long, of the three seconds that Slack waits.
LOOK_FOR = 1.5
#: How long a look-up holds, in seconds, and a workspace's name; both change rarely.
PERSON_HOLDS, WORKSPACE_HOLDS = 300.0, 3600.0
#: How many people and workspaces are remembered.
REMEMBERED = 5_000
#: Slack's own bot looks like a person (Slack: user object).
SLACKBOT = "USLACKBOT"
PLATFORM = "slack"


@dataclass(frozen=True, slots=True)
class Where:
    """The workspace that a payload comes from: team id, enterprise id and what it is called."""

    team: str
    enterprise: str = ""
    name: str = ""


class Directory:
    """Looks people up all at once; whoever can't be looked up in time is known as before."""

    def __init__(
        self,
        clients: Clients,
        *,
        look_for: float = LOOK_FOR,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clients = clients
        self._look_for = look_for
        self._now = now
        self._people: OrderedDict[tuple[str, str], tuple[float, PersonFacts]] = OrderedDict()
        self._names: OrderedDict[str, tuple[float, str]] = OrderedDict()

    async def look_up(
        self, where: Where, people: Sequence[PersonFacts]
    ) -> tuple[WorkspaceFacts, list[PersonFacts]]:
        """Describe a workspace and some people, from what is known of them to what Slack says."""
        wanted = [self._see(where, one.id) for one in people if not self._fresh(where, one.id)]
        looks = [asyncio.ensure_future(look) for look in (*wanted, self._name(where))]
        _, late = await asyncio.wait(looks, timeout=self._look_for)
        for look in late:
            look.cancel()
        name = self._names.get(where.team, (0.0, where.name))[1]
        facts = WorkspaceFacts(PLATFORM, where.team, name or where.name)
        return facts, [self._known(where, one) for one in people]

    def forget(self, where: Where, person: str) -> None:
        """Look somebody up anew next time."""
        self._people.pop((where.team, person), None)

    def _fresh(self, where: Where, person: str) -> bool:
        known = self._people.get((where.team, person))
        return known is not None and self._now() < known[0] + PERSON_HOLDS

    def _known(self, where: Where, given: PersonFacts) -> PersonFacts:
        known = self._people.get((where.team, given.id))
        return known[1] if known else replace(given, known=False)

    async def _see(self, where: Where, person: str) -> None:
        try:
            async with our_errors():
                client = await self._clients.client(where.team, where.enterprise)
                response = await client.users_info(user=person, include_locale=True)
                facts = facts_of(response["user"])
        except DeliveryError as error:
            log.debug("a person can't be looked up: %s", error)
            return
        self._people[where.team, person] = (self._now(), facts)
        self._people.move_to_end((where.team, person))
        while len(self._people) > REMEMBERED:
            self._people.popitem(last=False)

    async def _name(self, where: Where) -> None:
        known = self._names.get(where.team)
        if known and self._now() < known[0] + WORKSPACE_HOLDS:
            return
        try:
            async with our_errors():
                client = await self._clients.client(where.team, where.enterprise)
                name = await _team_name(client, where)
        except DeliveryError as error:
            log.debug("a workspace can't be looked up: %s", error)
            return
        self._names[where.team] = (self._now(), name)
        self._names.move_to_end(where.team)
        while len(self._names) > REMEMBERED:
            self._names.popitem(last=False)


async def _team_name(client: AsyncWebClient, where: Where) -> str:
    """Ask whose token this is; an organisation's token tells nothing of one workspace."""
    response = await client.auth_test()
    return str(response["team"]) if response["team_id"] == where.team else where.name


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
        name=next((name for name in names if name), ""),
        is_bot=bool(user.get("is_bot")) or user["id"] == SLACKBOT,
        active=not (user.get("deleted") or user["id"] == SLACKBOT),
        guest=bool(user.get("is_restricted") or user.get("is_ultra_restricted")),
        locale=locale_of(user.get("locale")),
        time_zone=user.get("tz") or None,
        admin=bool(user.get("is_admin") or user.get("is_owner")),
    )


def locale_of(slacks: str | None) -> str | None:
    """Find what we ship for Slack's locale, such as `de-DE`; None for a language we don't."""
    wanted = (slacks or "").lower()
    known = {name.lower(): name for name in shipped()}
    return known.get(wanted) or known.get(wanted.partition("-")[0])
