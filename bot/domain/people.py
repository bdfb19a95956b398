"""The people and workspaces that the bot deals with, as it knows them last.

`PersonFacts` and `WorkspaceFacts` are what an adapter has just looked up; `Person` and
`Workspace` are what is kept, together with what each of them chose.
"""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import NewType
from zoneinfo import ZoneInfo, available_timezones

#: The database's key of a person in one workspace; never shown and never sent to a platform.
PersonId = NewType("PersonId", int)
#: The database's key of a workspace.
WorkspaceId = NewType("WorkspaceId", int)

#: `Workspace.introducers`: everyone may introduce, or only admins; else a group's platform id.
EVERYONE = "everyone"
ADMINS = "admins"

#: `Person.stopped_until`: until somebody lifts it.
UNTIL_LIFTED = datetime(9999, 12, 31, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class WorkspaceFacts:
    """One Slack workspace or Discord server, as its platform describes it."""

    platform: str
    id: str
    name: str
    locale: str | None = None
    time_zone: str | None = None
    short_name: bool = False  #: the name is only a short one, for where no other is known


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """A person as their platform describes them at this moment."""

    id: str
    name: str
    is_bot: bool = False
    active: bool = True
    guest: bool = False
    locale: str | None = None
    time_zone: str | None = None
    admin: bool = False
    groups: frozenset[str] = frozenset()
    #: A name that nobody else has on the platform, where anybody may be called anything.
    handle: str = ""
    known: bool = True  #: False: the platform didn't answer, and only the id is sure


@dataclass(frozen=True, slots=True)
class Workspace:
    """A workspace and what its admins chose; None means the operator's default."""

    id: WorkspaceId
    facts: WorkspaceFacts
    removed: bool = False
    introducers: str = EVERYONE
    self_introductions: bool | None = None
    max_live: int | None = None
    max_per_day: int | None = None
    max_asks_per_week: int | None = None
    max_from_one: int | None = None
    locale: str | None = None
    time_zone: str | None = None
    only_joined: bool = False  #: only people who have joined are asked, not all who haven't left
    guests_introduce: bool = False
    guests_asked: bool = True
    find_a_time: bool = True  #: the conversation that opens offers to find a time
    installer: PersonId | None = None  #: who installed the bot, or was the first to set it up


@dataclass(frozen=True, slots=True)
class Person:
    """A member of one workspace and what they chose."""

    id: PersonId
    workspace: WorkspaceId
    facts: PersonFacts
    locale: str | None = None
    about: str = ""  #: a line about themselves, for whoever is asked to meet them
    opted_out: bool = False
    joined: bool = False  #: they said themselves that introductions are welcome
    paused_until: datetime | None = None
    standing_until: datetime | None = None  #: until then an ask counts as answered with yes
    blocked: frozenset[PersonId] = field(default_factory=frozenset)
    no_tells_introducer: bool = False  #: their no is passed on, in a ready-made sentence
    follow_ups: bool = True
    asked_before: bool = False  #: an ask has reached them: the first says who installed the bot
    receives_reports: bool = False  #: admins chose them for it
    stopped_until: datetime | None = None  #: a receiver of reports lets them introduce nobody
    forgotten: bool = False

    @property
    def present(self) -> bool:
        """Whether there is somebody to write to: neither left nor forgotten."""
        return self.facts.active and not self.forgotten

    def paused(self, now: datetime) -> bool:
        """Whether a pause holds at this moment."""
        return self.paused_until is not None and now < self.paused_until

    def says_yes_ahead(self, now: datetime) -> bool:
        """Whether they said yes beforehand to what they are asked at this moment."""
        return self.standing_until is not None and now < self.standing_until

    def stopped(self, now: datetime) -> bool:
        """Whether they may introduce nobody at this moment."""
        return self.stopped_until is not None and now < self.stopped_until

    def may_be_asked(self, others: Collection[PersonId], now: datetime) -> bool:
        """Whether this person's own settings admit an introduction with these others (promise 5).

        A block holds in either role: nobody blocked introduces them, or is introduced to them.
        """
        return (
            self.present
            and not self.opted_out
            and not self.paused(now)
            and self.blocked.isdisjoint(others)
        )


def locale_of(person: Person, workspace: Workspace, default: str) -> str:
    """Choose the language: the person's choice, else last seen, else the workspace's."""
    return (
        person.locale
        or person.facts.locale
        or workspace.locale
        or workspace.facts.locale
        or default
    )


def own_zone(person: Person) -> ZoneInfo | None:
    """Find the time zone that a person is known to be in; None where it can only be guessed."""
    return known_zone(person.facts.time_zone) if person.facts.time_zone else None


def zone_of(person: Person, workspace: Workspace) -> ZoneInfo:
    """Choose the time zone: the person's, else the workspace's, else UTC."""
    for name in (person.facts.time_zone, workspace.time_zone, workspace.facts.time_zone):
        if name and (zone := known_zone(name)):
            return zone
    return ZoneInfo("UTC")


def known_zone(name: str) -> ZoneInfo | None:
    """Find a time zone by its IANA name; None for a name that this machine doesn't know."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def find_zone(text: str) -> ZoneInfo | None:
    """Find a time zone as somebody may write it: by its IANA name, or by that of its city."""
    name = "_".join(text.split()).casefold()
    found = _zone_names().get(name)
    return known_zone(found) if found else None


@cache
def _zone_names() -> dict[str, str]:
    """List the names of all zones, and of cities that only one zone is named after."""
    names = sorted(available_timezones())
    cities = Counter(_city(name) for name in names)
    by_city = {_city(name): name for name in names if cities[_city(name)] == 1}
    return by_city | {name.casefold(): name for name in names}


def _city(name: str) -> str:
    return name.rpartition("/")[2].casefold()
