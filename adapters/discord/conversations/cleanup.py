"""Deletes conversations that were created in vain, where it is sure that nobody has written.

An empty thread that stays is a small harm; one that goes with people's words in it is a great one.
"""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from adapters.discord.connection.rest import Rest
from adapters.discord.conversations.finder import find_conversation
from adapters.discord.conversations.pending import PendingConversation, PendingConversations
from adapters.discord.errors import MISSING_PERMISSIONS, UNKNOWN_CHANNEL, DiscordRefused
from bot.errors import DeliveryError

log = logging.getLogger(__name__)

#: How many messages are read to see whether anybody has written; the bot itself writes fewer.
MESSAGES_LOOKED_AT = 50


class Cleanup:
    """Knows when a conversation is in use, and deletes those that never were."""

    def __init__(self, rest: Rest, pending: PendingConversations) -> None:
        self._rest = rest
        self._pending = pending

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
            raise

    async def run(self) -> None:
        """Delete what no introduction has wanted for a day."""
        for pending in await self._pending.expired():
            await self.delete_if_empty(pending)

    async def delete_if_empty(self, pending: PendingConversation) -> None:
        """Delete one that nobody has written in; where Discord fails, `run` tries again."""
        try:
            conversation = pending.conversation or await find_conversation(self._rest, pending)
            if conversation is not None and await self._is_empty(conversation):
                await self._delete(conversation)
        except DiscordRefused as error:
            log.debug("a conversation that isn't wanted stays: %s", error)
        except DeliveryError:
            return
        await self._pending.done(pending.code)

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

    async def _delete(self, conversation: str) -> None:
        """Delete a conversation, or take everybody out of it, so that none of them sees it.

        A thread can only be deleted with Manage Threads (Discord: Delete/Close Channel).
        """
        try:
            await self._rest.call(lambda http: http.delete_channel(conversation))
        except DiscordRefused as error:
            if error.code != MISSING_PERMISSIONS:
                raise
            await self._empty_thread(int(conversation))

    async def _empty_thread(self, thread: int) -> None:
        """Take everybody out of the bot's own thread (Discord: Remove Thread Member)."""
        members = await self._rest.call(lambda http: http.get_thread_members(thread))
        for person in {int(member["user_id"]) for member in members} - {self._rest.me}:
            await self._remove_from_thread(thread, person)

    async def _remove_from_thread(self, thread: int, person: int) -> None:
        await self._rest.call(lambda http: http.remove_user_from_thread(thread, person))
