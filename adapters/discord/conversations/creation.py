"""Opens conversations: a private thread or channel with its people, created once.

What was created without an answer is found again (`finder.py`), and what was created in vain is
deleted (`cleanup.py`).
"""

import asyncio
from collections.abc import Sequence
from typing import Any

from discord import Permissions

from adapters.discord.connection.rest import Rest
from adapters.discord.conversations.cleanup import Cleanup
from adapters.discord.conversations.finder import code_of, find_conversation, first, list_channels
from adapters.discord.conversations.pending import PendingConversation, PendingConversations
from adapters.discord.conversations.threads import add_to_thread, create_thread
from adapters.discord.errors import (
    INVALID_FORM_BODY,
    UNKNOWN_CHANNEL,
    WORDS_NOT_ALLOWED,
    DiscordRefused,
    retry_if_fixable,
)
from adapters.discord.server_setup.stored_setup import (
    TEXT_CHANNEL,
    ConversationKind,
    StoredSetups,
)
from adapters.shared.utf16 import prefix
from bot.errors import Refused, Transient, Unreachable
from bot.ports import Address

#: A channel's or thread's name (Discord: Channel Object).
NAME_LIMIT = 100
#: What a conversation is called where its people's names can't stand.
PLAIN_NAME = "AskFirst"
#: What members may do in a private channel, and what the bot needs there.
_MEMBER = Permissions(view_channel=True, send_messages=True, read_message_history=True)
_BOT = _MEMBER | Permissions(manage_channels=True)
#: Overwrites are for a role or for a person (Discord: Overwrite Object).
_ROLE, _PERSON = 0, 1


class Conversations:
    """Creates conversations in the servers' introductions channels, or beside them."""

    def __init__(
        self, rest: Rest, setups: StoredSetups, pending: PendingConversations, cleanup: Cleanup
    ) -> None:
        self._rest = rest
        self._setups = setups
        self._pending = pending
        self._cleanup = cleanup

    async def open(self, people: Sequence[Address], key: str) -> str:
        """Create a conversation, or find the one that was created under this key."""
        server, code = people[0].workspace, code_of(key)
        setup = await self._setups.of(server)
        if setup is None:
            raise Transient("nobody has set up where conversations open")
        pending = await self._pending.begin(server, code, setup.kind)
        try:
            names = await self._names(people)  # whoever isn't here any more has none
            made = pending.conversation or await find_conversation(self._rest, pending)
            made = made or await self._create(pending, setup.channel, people, names)
            await self._pending.created(code, made)
            if pending.kind is ConversationKind.THREAD:
                for person in people:
                    await add_to_thread(self._rest, made, person)
        except Unreachable as error:
            await self._cleanup.delete_if_empty(pending)
            raise Refused("one of them isn't here any more") from error
        except DiscordRefused as error:
            if error.code == UNKNOWN_CHANNEL:  # it was deleted meanwhile
                await self._pending.done(code)
            raise retry_if_fixable(error) from error
        return made

    async def _names(self, people: Sequence[Address]) -> str:
        members = await asyncio.gather(*(self._member(person) for person in people))
        return ", ".join(_name(member) for member in members)

    async def _member(self, person: Address) -> Any:  # noqa: ANN401 - as Discord words it
        return await self._rest.call(lambda http: http.get_member(person.workspace, person.person))

    async def _create(
        self, pending: PendingConversation, channel: str, people: Sequence[Address], names: str
    ) -> str:
        """Create it as it should be, or else plainly: without names, and outside of a category.

        A server may not allow a name's words, and a category holds 50 channels.
        """
        if pending.kind is ConversationKind.THREAD:
            try:
                return await self._create_thread(channel, names, pending.code)
            except DiscordRefused as error:
                _raise_unless_plain_may_do(error)
            return await self._create_thread(channel, PLAIN_NAME, pending.code)
        try:
            category = await self._category_of(channel, pending.server)
            return await self._create_channel(people, names, pending.code, category)
        except DiscordRefused as error:
            _raise_unless_plain_may_do(error)
        return await self._create_channel(people, PLAIN_NAME, pending.code, None)

    async def _create_thread(self, channel: str, names: str, code: str) -> str:
        name = f"{prefix(names, NAME_LIMIT - len(code) - 3)} · {code}"
        return await create_thread(self._rest, channel, name)

    async def _category_of(self, channel: str, server: str) -> str | None:
        channels = await list_channels(self._rest, server)
        return first(c.get("parent_id") for c in channels if str(c["id"]) == channel)

    async def _create_channel(
        self, people: Sequence[Address], names: str, code: str, category: str | None
    ) -> str:
        server = people[0].workspace
        options: dict[str, Any] = {
            "name": prefix(names, NAME_LIMIT),
            "topic": code,
            "permission_overwrites": _overwrites(server, self._rest.me, people),
        } | ({"parent_id": category} if category else {})
        made = await self._rest.call(
            lambda http: http.create_channel(server, TEXT_CHANNEL, **options)
        )
        return str(made["id"])


def _raise_unless_plain_may_do(error: DiscordRefused) -> None:
    if error.code not in (WORDS_NOT_ALLOWED, INVALID_FORM_BODY):
        raise error


def _name(member: Any) -> str:  # noqa: ANN401 - as Discord words it
    user = member["user"]
    return str(member.get("nick") or user.get("global_name") or user["username"])


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
