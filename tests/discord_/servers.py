"""Discord servers in a test: their channels, members and permissions, and the bot's place in them.

harbor = talk.harbor                        a Server; channels "general" and "introductions"
harbor.denies("create_private_threads")     the bot lacks it in the introductions channel
harbor.denies("view_channel", to=jo)        and so may anybody, also a role
harbor.allows("create_private_threads")     takes that back
harbor.role("Connectors", sam)              a role, and who has it
harbor.removes_channel("introductions")     an admin deletes a channel
harbor.removes_bot()                        an admin removes the bot
harbor.rooms                                threads and channels that the bot has made: Room
"""

from dataclasses import dataclass

import discord
from simcord.backend.models import Channel, Guild, Overwrite, Role
from simcord.enums import OverwriteType

from adapters.discord.server_setup.permissions import invited
from tests.discord_.faults import Identified
from tests.discord_.world import PRIVATE_THREAD, Discord

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
        return self.world.create_channel(self.id, name, type=kind)

    def role(self, name: str, *people: Identified, **permissions: bool) -> Role:
        """Make a role and give it to people."""
        value = discord.Permissions(**permissions).value
        role = self.world.create_role(self.id, name, permissions=value)
        for person in people:
            self.world.add_member_role(self.id, person.id, role.id)
        return role

    def lacks(self, *permissions: str) -> None:
        """The bot lacks permissions in the whole server, as after an invitation without them."""
        gone = discord.Permissions(**dict.fromkeys(permissions, True)).value
        self.bot_role.permissions = INVITED_WITH.value & ~gone
        role = self.bot_role.id
        self.world.edit_role(self.id, role, {"permissions": self.bot_role.permissions})

    def denies(
        self, permission: str, *, to: Identified | None = None, channel: Channel | None = None
    ) -> None:
        """The bot, somebody else or a role lacks a permission in a channel (introductions)."""
        flag = discord.Permissions(**{permission: True}).value
        self._overwrite(to, channel, deny=flag)

    def allows(
        self, permission: str, *, to: Identified | None = None, channel: Channel | None = None
    ) -> None:
        """Take a denial back, or allow what isn't allowed to everybody."""
        flag = discord.Permissions(**{permission: True}).value
        self._overwrite(to, channel, allow=flag)

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
