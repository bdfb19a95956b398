"""Private threads and channels: creating them once, and what stands in their way.

What was created without an answer is found again (`finder.py`), and what was created in vain is
deleted (`tidying.py`).
"""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Literal

from discord import Permissions

from adapters.discord.finder import Finder, code_of, first
from adapters.discord.ids import PLATFORM
from adapters.discord.leftovers import Leftovers
from adapters.discord.markdown import length
from adapters.discord.permissions import missing, permissions
from adapters.discord.rest import (
    CURABLE,
    INVALID,
    NOT_THESE_WORDS,
    UNKNOWN_CHANNEL,
    NoSuch,
    Rest,
)
from adapters.discord.rooms import TEXT_CHANNEL, Kind, Room, Rooms
from adapters.discord.tidying import Tidying
from bot.errors import DeliveryError, Refused, Transient, Unreachable
from bot.ports import Address, Obstacle

#: A channel's or thread's name (Discord: Channel Object).
NAME_LIMIT = 100
#: What a conversation is called where its people's names can't stand.
PLAIN_NAME = "AskFirst"
#: A conversation rests after a week without a word, the longest there is
#: (Discord: Start Thread without Message).
ARCHIVE_AFTER: Literal[10080] = 10080
#: What members may do in a private channel, and what the bot needs there.
_MEMBER = Permissions(view_channel=True, send_messages=True, read_message_history=True)
_BOT = _MEMBER | Permissions(manage_channels=True)
#: Overwrites are for a role or for a person (Discord: Overwrite Object).
_ROLE, _PERSON = 0, 1
_PRIVATE_THREAD: Literal[12] = 12


class Conversations:
    """Creates conversations in the servers' rooms."""

    def __init__(self, rest: Rest, rooms: Rooms, leftovers: Leftovers, tidying: Tidying) -> None:
        self._rest = rest
        self._rooms = rooms
        self._leftovers = leftovers
        self._tidying = tidying
        self._finder = Finder(rest)

    async def open(self, people: Sequence[Address], key: str) -> str:
        """Create a conversation, or find the one that was created under this key."""
        server, code = people[0].workspace, code_of(key)
        room = await self._rooms.of(server)
        if room is None:
            raise Transient("nobody has set up where conversations open")
        opening = await self._leftovers.begin(server, code, room.kind)
        room = replace(room, kind=opening.kind)
        try:
            names = await self._names(people)  # whoever isn't here any more has none
            made = opening.conversation or await self._finder.find(opening)
            made = made or await self._create(room, people, names, code)
            await self._leftovers.created(code, made)
            if room.kind is Kind.THREAD:
                await self._fill(made, people)
        except Unreachable as error:
            await self._tidying.clear(opening)
            raise Refused("one of them isn't here any more") from error
        except NoSuch as error:
            if error.code == UNKNOWN_CHANNEL:  # it was deleted meanwhile
                await self._leftovers.done(code)
            raise curable(error) from error
        return made

    async def _create(self, room: Room, people: Sequence[Address], names: str, code: str) -> str:
        """Create it as it should be, or else plainly: without names, and outside of a category.

        A server may not allow a name's words, and a category holds 50 channels.
        """
        try:
            return await self._created(room, people, names, code)
        except NoSuch as error:
            if error.code not in (NOT_THESE_WORDS, INVALID):
                raise
        return await self._created(room, people, PLAIN_NAME, code, plain=True)

    async def _created(
        self, room: Room, people: Sequence[Address], names: str, code: str, *, plain: bool = False
    ) -> str:
        if room.kind is Kind.THREAD:
            return await self.thread(room, f"{_short(names, len(code) + 3)} · {code}")
        above = None if plain else await self._category(room, people[0].workspace)
        return await self._channel(people, names, code, above)

    async def thread(self, room: Room, name: str) -> str:
        """Create a private thread that only the bot can add people to."""
        made = await self._rest.call(
            lambda http: http.start_thread_without_message(
                room.channel,
                name=name,
                auto_archive_duration=ARCHIVE_AFTER,
                type=_PRIVATE_THREAD,
                invitable=False,
            )
        )
        return str(made["id"])

    async def _fill(self, thread: str, people: Sequence[Address]) -> None:
        for person in people:
            await self.add(thread, person)

    async def add(self, thread: str, person: Address) -> None:
        """Add somebody to a thread; twice is as once."""
        await self._rest.call_in(
            int(thread), lambda http: http.add_user_to_thread(thread, person.person)
        )

    async def _category(self, room: Room, server: str) -> str | None:
        channels = await self._finder.channels(server)
        return first(c.get("parent_id") for c in channels if str(c["id"]) == room.channel)

    async def _channel(
        self, people: Sequence[Address], names: str, code: str, above: str | None
    ) -> str:
        server = people[0].workspace
        options: dict[str, Any] = {
            "name": _short(names),
            "topic": code,
            "permission_overwrites": _overwrites(server, self._rest.me, people),
        } | ({"parent_id": above} if above else {})
        made = await self._rest.call(
            lambda http: http.create_channel(server, TEXT_CHANNEL, **options)
        )
        return str(made["id"])

    async def _names(self, people: Sequence[Address]) -> str:
        members = await asyncio.gather(*(self._member(person) for person in people))
        return ", ".join(_name(member) for member in members)

    async def _member(self, person: Address) -> Any:  # noqa: ANN401 - as Discord words it
        return await self._rest.call(lambda http: http.get_member(person.workspace, person.person))

    async def obstacle(self, people: Sequence[Address]) -> Obstacle | None:
        """Look at the setup, the bot's permissions, and everybody's view of the channel."""
        server = people[0].workspace
        room = await self._rooms.of(server)
        if room is None:
            return Obstacle.NOT_SET_UP
        me = Address(PLATFORM, server, str(self._rest.me))
        try:
            guild, channel, own, *members = await asyncio.gather(
                self._rest.call(lambda http: http.get_guild(int(server), with_counts=False)),
                self._rest.call(lambda http: http.get_channel(int(room.channel))),
                *(self._member_if_any(person) for person in (me, *people)),
            )
        except NoSuch:
            return Obstacle.MISSING_PERMISSION
        if channel["type"] != TEXT_CHANNEL or own is None or missing(room, guild, channel, own):
            return Obstacle.MISSING_PERMISSION
        if all(m and permissions(guild, channel, m).view_channel for m in members):
            return None
        return Obstacle.CANNOT_MEET

    async def _member_if_any(self, person: Address) -> Any:  # noqa: ANN401 - as Discord words it
        try:
            return await self._member(person)
        except Unreachable:
            return None


def curable(error: NoSuch) -> DeliveryError:
    """Try again what an admin can put right, or what passes; the relay gives up after a day."""
    return (
        Transient(f"it may be otherwise later ({error.code})") if error.code in CURABLE else error
    )


def _name(member: Any) -> str:  # noqa: ANN401 - as Discord words it
    user = member["user"]
    return str(member.get("nick") or user.get("global_name") or user["username"])


def _short(name: str, reserved: int = 0) -> str:
    """Cut a name to what a channel's may have."""
    while length(name) > NAME_LIMIT - reserved:
        name = name[:-1]
    return name


def _overwrites(server: str, me: int, people: Sequence[Address]) -> list[dict[str, Any]]:
    """Hide a channel from everyone but these people and the bot."""
    hidden = Permissions(view_channel=True)
    return [
        _overwrite(server, _ROLE, deny=hidden),
        _overwrite(str(me), _PERSON, allow=_BOT),
        *(_overwrite(person.person, _PERSON, allow=_MEMBER) for person in people),
    ]


def _overwrite(
    whose: str, kind: int, allow: Permissions | None = None, deny: Permissions | None = None
) -> dict[str, Any]:
    return {
        "id": whose,
        "type": kind,
        "allow": allow.value if allow else 0,
        "deny": deny.value if deny else 0,
    }
