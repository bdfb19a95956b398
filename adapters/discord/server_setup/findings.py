"""What stands in the way of conversations in a server, found in what Discord says of it; pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto

from discord import Permissions

from adapters.discord.permissions import Holder, Payload, given_in_channel, in_channel, in_server
from adapters.discord.server_setup.needs import (
    IN_THREADS,
    Place,
    helpful,
    lacking,
    needed,
    of_members,
    uses_threads,
)
from adapters.discord.server_setup.stored_setup import TEXT_CHANNEL, ConversationKind, ServerSetup


class Trouble(Enum):
    """What makes every other question moot."""

    #: Discord was out of reach.
    UNKNOWN = auto()
    #: Only the commands are installed here, not the bot.
    ABSENT = auto()
    #: The introductions channel was deleted.
    GONE = auto()
    #: It can't hold private threads: it is no text channel any more.
    WRONG_TYPE = auto()


class Audience(Enum):
    """Which members can do something in the introductions channel."""

    EVERYONE = auto()
    #: Only people with certain roles.
    SOME = auto()
    NOBODY = auto()


@dataclass(frozen=True, slots=True)
class Look:
    """What Discord says of a server at a moment, as it words it."""

    server: Payload
    channel: Payload | None  #: the introductions channel; None if it is gone
    category: Payload | None  #: around it, where the setup makes channels
    own: Payload  #: the bot's membership
    now: datetime
    two_factor: bool = True  #: whether the account that owns the application has it

    @property
    def me(self) -> Holder:
        """The bot."""
        return Holder(self.own, self.now, self.two_factor)


@dataclass(frozen=True, slots=True)
class Findings:
    """What a look has found; permissions by Discord's names."""

    trouble: Trouble | None = None
    timed_out_until: datetime | None = None  #: the bot itself (UTC)
    restricted: bool = False  #: the introductions channel is for adults
    lacks: Mapping[Place, tuple[str, ...]] = field(default_factory=dict)
    #: What the bot would have if its owner had two-factor authentication.
    two_factor: tuple[str, ...] = ()
    unhelpful: tuple[str, ...] = ()
    seen_by: Audience = Audience.EVERYONE
    written_by: Audience = Audience.EVERYONE
    roles: tuple[str, ...] = ()  #: the ids of those whose members can see, write and read
    category: str = ""  #: its id, where channels are made in one

    @property
    def ready(self) -> bool:
        """Whether conversations open, and their people can write there."""
        stops = (self.trouble, self.timed_out_until, self.restricted, self.two_factor)
        return not any(stops) and not self.lacks and self.written_by is not Audience.NOBODY


def examine(setup: ServerSetup, look: Look) -> Findings:
    """Find what stands in the way."""
    if look.channel is None:
        return Findings(Trouble.GONE)
    if look.channel["type"] != TEXT_CHANNEL:
        return Findings(Trouble.WRONG_TYPE)
    without = _lacks(setup, look, two_factor=look.two_factor)
    with_it = _lacks(setup, look, two_factor=True)
    timed_out = look.me.timed_out_until
    return Findings(
        timed_out_until=None if _is_admin(look) else timed_out,
        restricted=bool(look.channel.get("nsfw")) and uses_threads(setup),
        lacks=with_it,
        two_factor=tuple(dict.fromkeys(_flat(without, but=_flat(with_it)))),
        unhelpful=lacking(helpful(setup), in_channel(look.server, look.channel, look.me)),
        seen_by=_audience(setup, look, Permissions(view_channel=True)),
        written_by=_audience(setup, look, IN_THREADS),
        roles=_roles(look, IN_THREADS),
        category=str(look.category["id"]) if look.category else "",
    )


def can_take_part(setup: ServerSetup, look: Look, member: Payload) -> bool:
    """Tell whether somebody could see, write and read in a conversation that opens now."""
    holder = Holder(member, look.now)
    if setup.kind is ConversationKind.CHANNEL:  # its overwrites give them all they need
        return in_server(look.server, holder).administrator or not holder.timed_out_until
    wanted = of_members(setup)
    return wanted <= in_channel(look.server, look.channel or {}, holder)


def _is_admin(look: Look) -> bool:
    return in_server(look.server, look.me).administrator


def _lacks(setup: ServerSetup, look: Look, *, two_factor: bool) -> Mapping[Place, tuple[str, ...]]:
    """List what the bot lacks by place, a timeout aside."""
    awake = {**look.own, "communication_disabled_until": None}
    me = Holder(awake, look.now, two_factor)
    has = {Place.SERVER: in_server(look.server, me)}
    for place, channel in ((Place.CATEGORY, look.category), (Place.CHANNEL, look.channel)):
        has[place] = given_in_channel(look.server, channel, me) if channel else Permissions.all()
    found = {place: lacking(wanted, has[place]) for place, wanted in needed(setup).items()}
    if look.category and setup.tried_in == str(look.category["id"]):
        found[Place.SERVER] = ()  # a trial has shown that the category suffices
    return {place: names for place, names in found.items() if names}


def _flat(lacks: Mapping[Place, tuple[str, ...]], but: Sequence[str] = ()) -> list[str]:
    return [name for names in lacks.values() for name in names if name not in but]


# Which members.


def _audience(setup: ServerSetup, look: Look, wanted: Permissions) -> Audience:
    if setup.kind is ConversationKind.CHANNEL or _can(look, wanted, ()):
        return Audience.EVERYONE
    return Audience.SOME if _roles(look, wanted) else Audience.NOBODY


def _roles(look: Look, wanted: Permissions) -> tuple[str, ...]:
    """List the roles that give members all of this, but those of bots and of administrators."""
    return tuple(number for number in _member_roles(look) if _can(look, wanted, (number,)))


def _member_roles(look: Look) -> Iterator[str]:
    for role in look.server["roles"]:
        admin = Permissions(int(role["permissions"])).administrator
        everyone = str(role["id"]) == str(look.server["id"])
        if not (admin or everyone or role.get("managed")):
            yield str(role["id"])


def _can(look: Look, wanted: Permissions, roles: Sequence[str]) -> bool:
    somebody = Holder({"user": {"id": "0"}, "roles": roles}, look.now)
    return wanted <= in_channel(look.server, look.channel or {}, somebody)
