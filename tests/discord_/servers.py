"""Discord servers in a test: their channels, members and permissions, and the bot's place in them.

harbor = talk.harbor                        a Server; channels "general" and "introductions"
harbor.denies("create_private_threads")     the bot lacks it in the introductions channel
harbor.denies("view_channel", to=jo)        and so may anybody, also a role
harbor.allows("create_private_threads")     takes that back
harbor.lacks("manage_channels")             the bot lacks it in the server
harbor.lacks("…", level="category")         or in the category, or in the channel (`to`: a role)
harbor.gets("…", level="category")          and the other way round
harbor.category(synced=False)               a category around the introductions channel
harbor.demands_2fa()                        moderators need two-factor authentication
harbor.times_out(harbor.bot)                somebody may only look for a while
harbor.role("Connectors", sam)              a role, and who has it
harbor.removes_channel("introductions")     an admin deletes a channel
harbor.removes_bot()                        an admin removes the bot
harbor.rooms                                threads and channels that the bot has made: Room
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

import discord
from simcord.backend.models import Channel, Guild, Overwrite, Role, User
from simcord.enums import OverwriteType

from adapters.discord.server_setup.needs import invited
from tests.discord_.faults import Identified
from tests.discord_.world import PRIVATE_THREAD, Discord

#: Channel types (Discord: Channel Object).
CATEGORY = 4
#: Where a permission is given or taken.
Level = Literal["server", "category", "channel"]
#: What the bot may do in a server after its invitation, unless a test says otherwise.
INVITED_WITH = invited()


@dataclass(frozen=True, slots=True)
class Room:
    """A thread or channel that the bot has made, with those who can see it."""

    id: int
    name: str
    private: bool
    invitable: bool
    archived: bool
    members: list[str]  #: first names, sorted; without the bot and the server's owner


class Server:
    """One Discord server."""

    def __init__(
        self, world: Discord, name: str, *, locale: str = "en-GB", shards: int = 1
    ) -> None:
        self.world = world
        self.guild: Guild = world.create_guild(name, shard_id=None, shard_count=shards)
        self.guild.preferred_locale = locale
        self.general = self.channel("general")
        self.introductions = self.channel("introductions")
        self._built = set(self.guild.channel_ids)
        self._category: Channel | None = None
        self._synced = False
        self.bot_role.permissions = INVITED_WITH.value

    @property
    def id(self) -> int:
        """The server's id."""
        return self.guild.id

    @property
    def name(self) -> str:
        """The server's name."""
        return self.guild.name

    @property
    def bot_role(self) -> Role:
        """The role that came with the bot."""
        mine = self.guild.members[self.world.bot_user.id].role_ids
        return next(self.guild.roles[number] for number in mine)

    def channel(self, name: str, *, kind: int = 0) -> Channel:
        """Make a channel."""
        made = self.world.create_channel(self.id, name, type=kind)
        if hasattr(self, "_built"):
            self._built.add(made.id)
        return made

    def role(self, name: str, *people: Identified, **permissions: bool) -> Role:
        """Make a role and give it to people."""
        value = discord.Permissions(**permissions).value
        role = self.world.create_role(self.id, name, permissions=value)
        for person in people:
            self.world.add_member_role(self.id, person.id, role.id)
        return role

    @property
    def everyone(self) -> Role:
        """The role of every member."""
        return self.guild.everyone_role

    @property
    def bot(self) -> User:
        """The bot."""
        return self.world.bot_user

    def category(self, name: str = "Community", *, synced: bool = True) -> Channel:
        """Put the introductions channel into a category.

        While it is synced, what changes in the category changes in it (Discord: Permission
        Syncing).
        """
        made = self.channel(name, kind=CATEGORY)
        self.introductions.parent_id = made.id
        self._category, self._synced = made, synced
        return made

    def lacks(self, *permissions: str, level: Level = "server", to: Role | None = None) -> None:
        """A role, the bot's own if none is named, lacks permissions on a level.

        In the server that is all that the role lacks, as after an invitation without them.
        """
        role = self.bot_role if to is None else to
        if level == "server":
            before = INVITED_WITH.value if to is None else to.permissions
            self._edit_role(role, before & ~_flags(permissions))
            return
        for place in self._places(level):
            self._overwrite(role, place, deny=_flags(permissions))

    def gets(self, *permissions: str, level: Level = "server", to: Role | None = None) -> None:
        """A role, the bot's own if none is named, has permissions on a level."""
        role = self.bot_role if to is None else to
        if level == "server":
            self._edit_role(role, role.permissions | _flags(permissions))
            return
        for place in self._places(level):
            self._overwrite(role, place, allow=_flags(permissions))

    def _edit_role(self, role: Role, permissions: int) -> None:
        role.permissions = permissions
        self.world.edit_role(self.id, role.id, {"permissions": permissions})

    def _places(self, level: Level) -> list[Channel]:
        """Where an overwrite on a level stands: that of a synced category in its channels too."""
        if level == "channel":
            return [self.introductions]
        assert self._category is not None, "there is no category yet"
        return [self._category, self.introductions] if self._synced else [self._category]

    def demands_2fa(self) -> None:
        """Moderators need two-factor authentication here from now on."""
        self.world.demand_2fa.add(self.id)

    def times_out(self, somebody: Identified, hours: float = 1.0) -> None:
        """Let somebody only look for a while (Discord: Modify Guild Member)."""
        until = (self.world.time.now() + timedelta(hours=hours)).isoformat()
        self.guild.members[int(somebody.id)].timed_out_until = until

    def has_commands_only(self) -> None:
        """The bot's commands stay, and the bot isn't there (Discord: OAuth2 Scopes)."""
        del self.guild.members[self.world.bot_user.id]
        self.world.emit("GUILD_DELETE", {"id": str(self.id)})

    def denies(
        self, permission: str, *, to: Identified | None = None, channel: Channel | None = None
    ) -> None:
        """The bot, somebody else or a role lacks a permission in a channel (introductions)."""
        self._overwrite(to, channel, deny=_flags([permission]))

    def allows(
        self, permission: str, *, to: Identified | None = None, channel: Channel | None = None
    ) -> None:
        """Take a denial back, or allow what isn't allowed to everybody."""
        self._overwrite(to, channel, allow=_flags([permission]))

    def _overwrite(
        self,
        to: Identified | None,
        channel: Channel | None,
        *,
        allow: int = 0,
        deny: int = 0,
    ) -> None:
        target = self.world.bot_user.id if to is None else int(to.id)
        kind = OverwriteType.ROLE if target in self.guild.roles else OverwriteType.MEMBER
        place = channel or self.introductions
        old = next((o for o in place.overwrites if o.target_id == target), None)
        allowed = ((old.allow if old else 0) | allow) & ~deny
        denied = ((old.deny if old else 0) | deny) & ~allow
        self.world.set_overwrite(place.id, Overwrite(target, kind, allowed, denied))

    def removes_channel(self, channel: Channel | None = None) -> None:
        """An admin deletes a channel (introductions), with the threads in it."""
        place = channel or self.introductions
        for thread in [c for c in self.world.channels.values() if c.parent_id == place.id]:
            self.world.delete_channel(thread.id)
        self.world.delete_channel(place.id)

    def renames(self, name: str) -> None:
        """An admin gives the server another name."""
        self.world.edit_guild(self.id, {"name": name})

    def removes_bot(self) -> None:
        """An admin removes the bot from the server."""
        self.world.remove_guild(self.id)

    @property
    def rooms(self) -> list[Room]:
        """The threads and channels that the bot has made here, oldest first."""
        made = [number for number in self.guild.channel_ids if number not in self._built]
        return [self._room(self.world.channels[n]) for n in (*made, *self.guild.thread_ids)]

    def _room(self, channel: Channel) -> Room:
        meta = channel.thread_metadata
        return Room(
            channel.id,
            channel.name or "",
            private=channel.type == PRIVATE_THREAD or meta is None,
            invitable=meta is not None and meta.invitable,
            archived=meta is not None and meta.archived,
            members=sorted(self._members(channel)),
        )

    def _members(self, channel: Channel) -> list[str]:
        people = set(channel.thread_members)
        if not channel.is_thread:
            view = discord.Permissions(view_channel=True).value
            people = {o.target_id for o in channel.overwrites if o.allow & view}
        return [
            self.world.first_name(person)
            for person in people - {self.world.bot_user.id, self.guild.owner_id}
            if person in self.world.users
        ]


def _flags(permissions: Iterable[str]) -> int:
    return discord.Permissions(**dict.fromkeys(permissions, True)).value
