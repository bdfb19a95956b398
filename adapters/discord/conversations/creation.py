"""Opens conversations: a private thread or channel with its people, created once.

What was created without an answer is found again (`finder.py`), and what was created in vain is
deleted (`cleanup.py`). Whatever is refused may be otherwise later, as an admin can mend it: the
relay tries for a day, and the panel says why (`refusals.py`).
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from adapters.discord.connection.rest import Rest
from adapters.discord.conversations.cleanup import Cleanup
from adapters.discord.conversations.finder import code_of, find_empty, list_channels
from adapters.discord.conversations.pending import PendingConversation, PendingConversations
from adapters.discord.conversations.threads import add_to_thread, create_thread
from adapters.discord.errors import INVALID_FORM_BODY, UNFIT_NAMES, UNKNOWN_CHANNEL, DiscordRefused
from adapters.discord.permissions import Payload
from adapters.discord.server_setup.findings import can_take_part
from adapters.discord.server_setup.look import Looks
from adapters.discord.server_setup.overwrites import overwrites
from adapters.discord.server_setup.refusals import CANNOT_WRITE, Refusals
from adapters.discord.server_setup.stored_setup import (
    TEXT_CHANNEL,
    ConversationKind,
    ServerSetup,
    StoredSetups,
)
from adapters.shared.utf16 import prefix
from bot.errors import Refused, Transient, Unreachable
from bot.ports import Address

#: A channel's or thread's name (Discord: Channel Object).
NAME_LIMIT = 100
#: What a conversation is called where its people's names can't stand.
PLAIN_NAME = "AskFirst"


class Conversations:
    """Creates conversations in the servers' introductions channels, or beside them."""

    def __init__(
        self,
        rest: Rest,
        setups: StoredSetups,
        looks: Looks,
        pending: PendingConversations,
        *,
        cleanup: Cleanup,
        refusals: Refusals,
    ) -> None:
        self._rest = rest
        self._setups = setups
        self._looks = looks
        self._pending = pending
        self._cleanup = cleanup
        self._refusals = refusals

    async def open(self, people: Sequence[Address], key: str) -> str:
        """Create a conversation, or find the one that was created under this key."""
        server, code = people[0].workspace, code_of(key)
        setup = await self._setups.of(server)
        if setup is None:
            raise Transient("nobody has set up where conversations open")
        ids = [person.person for person in people]
        pending, new = await self._pending.begin(server, code, setup.kind, ids)
        async with self._told_admins(pending):
            members = await self._members(people)  # whoever isn't here any more is none
            made = pending.conversation
            if not made:
                await self._check_writing(replace(setup, kind=pending.kind), server, members)
                names = prefix(" & ".join(map(_name, members[:2])), NAME_LIMIT)
                found = None if new else await self._created_before(pending, names)
                made = found or await self._create(pending, setup.channel, people, names)
                await self._pending.created(code, made)
            if pending.kind is ConversationKind.THREAD:
                for person in people:
                    await add_to_thread(self._rest, made, person)
        return made

    @asynccontextmanager
    async def _told_admins(self, pending: PendingConversation) -> AsyncIterator[None]:
        """Let nothing be final that an admin can mend, and remember it for them."""
        try:
            yield
        except Unreachable as error:
            known = await self._pending.known(pending.code)  # it may have been created since
            await self._cleanup.delete_if_empty(known or pending)
            raise Refused("one of them isn't here any more") from error
        except DiscordRefused as error:
            if error.code == UNKNOWN_CHANNEL:  # it was deleted meanwhile
                await self._pending.done(pending.code)
            await self._refusals.note(pending.server, str(error.code))
            code = str(error.code)
            raise Transient(f"it may be otherwise later ({code})").called(code) from error

    async def _members(self, people: Sequence[Address]) -> list[Payload]:
        return list(await asyncio.gather(*(self._member(person) for person in people)))

    async def _member(self, person: Address) -> Any:  # noqa: ANN401 - as Discord words it
        return await self._rest.call(lambda http: http.get_member(person.workspace, person.person))

    async def _check_writing(
        self, setup: ServerSetup, server: str, members: Sequence[Payload]
    ) -> None:
        """Open nothing in which somebody couldn't write: Discord wouldn't refuse it."""
        look = await self._looks.look(server, setup)
        look = await self._looks.at_the_time_of(look, members)
        if not all(can_take_part(setup, look, member) for member in members):
            await self._refusals.note(server, CANNOT_WRITE)
            raise Transient("not everybody could write there")

    async def _created_before(self, pending: PendingConversation, names: str) -> str | None:
        """Find what was created without an answer; wait while it may be another's."""
        found = await find_empty(
            self._rest, pending.server, pending.kind, pending.people, (names, PLAIN_NAME)
        )
        made, others = await self._pending.claim(pending.code, found)
        if made is None and others:
            raise Transient("what was created may be another's, which a minute shows")
        return made

    async def _create(
        self, pending: PendingConversation, channel: str, people: Sequence[Address], names: str
    ) -> str:
        """Create it as it should be, or else plainly: without names, and outside of a category.

        A server may not allow a name's words, and a category holds 50 channels.
        """
        if pending.kind is ConversationKind.THREAD:
            try:
                return await create_thread(self._rest, channel, names)
            except DiscordRefused as error:
                _raise_unless_plain_may_do(error)
            return await create_thread(self._rest, channel, PLAIN_NAME)
        category = await self._category_of(channel, pending.server)
        try:
            return await self._create_channel(people, names, category)
        except DiscordRefused as error:
            _raise_unless_plain_may_do(error)
            category = None if error.code == INVALID_FORM_BODY else category
        return await self._create_channel(people, PLAIN_NAME, category)

    async def _category_of(self, channel: str, server: str) -> str | None:
        channels = await list_channels(self._rest, server)
        return next((c.get("parent_id") for c in channels if str(c["id"]) == channel), None)

    async def _create_channel(
        self, people: Sequence[Address], name: str, category: str | None
    ) -> str:
        server = people[0].workspace
        options: dict[str, Any] = {
            "name": name,
            "permission_overwrites": overwrites(
                server, self._rest.me, (person.person for person in people)
            ),
        } | ({"parent_id": category} if category else {})
        made = await self._rest.call(
            lambda http: http.create_channel(server, TEXT_CHANNEL, **options)
        )
        return str(made["id"])


def _raise_unless_plain_may_do(error: DiscordRefused) -> None:
    if error.code not in UNFIT_NAMES:
        raise error


def _name(member: Payload) -> str:
    user = member["user"]
    return str(member.get("nick") or user.get("global_name") or user["username"])
