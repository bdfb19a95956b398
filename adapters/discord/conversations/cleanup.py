"""Deletes conversations that were created in vain, where it is sure that nobody has written.

An empty thread that stays is a small harm; one that goes with people's words in it is a great one.
"""

import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from adapters.discord.connection.rest import Rest
from adapters.discord.conversations.finder import find_empty
from adapters.discord.conversations.pending import PendingConversation, PendingConversations
from adapters.discord.errors import (
    MISSING_PERMISSIONS,
    NO_TWO_FACTOR,
    UNKNOWN_CHANNEL,
    UNKNOWN_GUILD,
    DiscordRefused,
)
from adapters.discord.server_setup.refusals import Refusals
from bot.errors import DeliveryError, Unreachable

log = logging.getLogger(__name__)

#: How many messages are read to see whether anybody has written; the bot itself writes fewer.
MESSAGES_LOOKED_AT = 50
#: There is nothing to delete any more.
_GONE = frozenset({UNKNOWN_CHANNEL, UNKNOWN_GUILD})


class Cleanup:
    """Knows when a conversation is in use, and deletes those that never were."""

    def __init__(self, rest: Rest, pending: PendingConversations, refusals: Refusals) -> None:
        self._rest = rest
        self._pending = pending
        self._refusals = refusals

    @asynccontextmanager
    async def in_use(self, conversation: str) -> AsyncIterator[None]:
        """Post in a conversation within this block; `run` doesn't delete it from then on.

        It may be deleted again only if Discord refuses the message: after any other failure the
        message may be there.
        """
        taken = await self._pending.take(conversation)
        try:
            yield
        except DiscordRefused as error:
            if taken and error.code != UNKNOWN_CHANNEL:
                await self._pending.put_back(taken)
                await self._refusals.note(taken.server, str(error.code))
            raise
        if taken:
            await self._refusals.forget(taken.server)

    async def run(self) -> None:
        """Delete what no introduction has wanted for a day."""
        for pending in await self._pending.expired():
            await self.delete_if_empty(pending)

    async def delete_if_empty(self, pending: PendingConversation) -> None:
        """Delete one that nobody has written in; where that fails, `run` tries again."""
        try:
            for conversation in await self._made_for(pending):
                await self._delete_if_empty(conversation, pending)
        except DiscordRefused as error:
            log.debug("a conversation that isn't wanted stays for now: %s", error)
            if error.code not in _GONE:
                return
        except DeliveryError:
            return
        await self._pending.done(pending.code)

    async def _made_for(self, pending: PendingConversation) -> list[str]:
        """List what was created for one, also where its creation's answer was lost."""
        if pending.conversation:
            return [pending.conversation]
        found = await find_empty(self._rest, pending.server, pending.kind, pending.people)
        return await self._pending.unclaimed(found)

    async def _delete_if_empty(self, conversation: str, pending: PendingConversation) -> None:
        if await self._is_empty(conversation):
            await self._delete(conversation, pending.people)

    async def _is_empty(self, conversation: str) -> bool:
        """Tell whether it is sure that only the bot has written: that it added people, say."""
        channel = await self._rest.call(lambda http: http.get_channel(int(conversation)))
        if channel.get("last_message_id") is None:
            return True
        messages = await self._rest.call(
            lambda http: http.logs_from(int(conversation), MESSAGES_LOOKED_AT)
        )
        authors = {int(message["author"]["id"]) for message in messages}
        return authors == {self._rest.me} and len(messages) < MESSAGES_LOOKED_AT

    async def _delete(self, conversation: str, people: Sequence[str]) -> None:
        """Delete a conversation, or take everybody out of it, so that none of them sees it.

        A thread can only be deleted with Manage Threads (Discord: Delete/Close Channel), and who is
        in it is only listed to bots with the privileged members intent (Discord: List Thread
        Members). But whoever has made a private thread may take people out of it, one by one
        (Discord: Remove Thread Member), and we know whom we have added.
        """
        try:
            await self._rest.call(lambda http: http.delete_channel(conversation))
        except DiscordRefused as error:
            if error.code not in (MISSING_PERMISSIONS, NO_TWO_FACTOR):
                raise
            for person in people:
                await self._remove_from_thread(int(conversation), int(person))

    async def _remove_from_thread(self, thread: int, person: int) -> None:
        try:
            await self._rest.call_in(
                thread, lambda http: http.remove_user_from_thread(thread, person)
            )
        except Unreachable:  # they aren't in the server any more
            return
