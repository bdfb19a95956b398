"""Deletes conversations that were created in vain, where it is sure that nobody has written.

An empty thread that stays is a small harm; one that goes with people's words in it is a great one.
"""

import logging
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from discord.http import HTTPClient

from adapters.discord.finder import Finder
from adapters.discord.leftovers import Leftovers, Opening
from adapters.discord.rest import MISSING_PERMISSIONS, UNKNOWN_CHANNEL, NoSuch, Rest
from bot.errors import DeliveryError

log = logging.getLogger(__name__)

#: So many messages are looked at to see whether anybody has written; the bot's own are fewer.
LOOK_AT = 50


class Tidying:
    """Knows when a conversation is in use, and deletes those that never were."""

    def __init__(self, rest: Rest, leftovers: Leftovers) -> None:
        self._rest = rest
        self._leftovers = leftovers
        self._finder = Finder(rest)

    @asynccontextmanager
    async def greeting(self, conversation: str) -> AsyncIterator[None]:
        """Greet in a conversation, which from before that moment on is never tidied away.

        Only where Discord refuses the greeting is it certain that it isn't there.
        """
        opening = await self._leftovers.take(conversation)
        try:
            yield
        except NoSuch as error:
            if opening and error.code != UNKNOWN_CHANNEL:
                await self._leftovers.put_back(opening)
            raise

    async def tidy(self) -> None:
        """Delete what nobody has wanted for a day."""
        for opening in await self._leftovers.over():
            await self.clear(opening)

    async def clear(self, opening: Opening) -> None:
        """Delete what isn't wanted; what can't be done now, `tidy` tries again."""
        try:
            empty = opening.conversation or await self._finder.find(opening)
            if empty is not None:
                await self._remove(empty)
        except NoSuch as error:
            log.debug("a conversation that isn't wanted stays: %s", error)
        except DeliveryError:
            return
        await self._leftovers.done(opening.code)

    async def _remove(self, conversation: str) -> None:
        """Delete a conversation in which nobody has written; or let nobody be left in its thread.

        A thread can only be deleted with Manage Threads (Discord: Delete/Close Channel).
        """
        if not await self._is_empty(conversation):
            return
        try:
            await self._rest.call(lambda http: http.delete_channel(conversation))
        except NoSuch as error:
            if error.code != MISSING_PERMISSIONS:
                raise
            await self._leave(conversation)

    async def _is_empty(self, conversation: str) -> bool:
        """Tell whether it is sure that only the bot has written: that it added people, say."""
        channel = await self._rest.call(lambda http: http.get_channel(int(conversation)))
        if channel.get("last_message_id") is None:
            return True
        messages = await self._rest.call(lambda http: http.logs_from(int(conversation), LOOK_AT))
        authors = {int(message["author"]["id"]) for message in messages}
        return authors == {self._rest.me} and len(messages) < LOOK_AT

    async def _leave(self, thread: str) -> None:
        """Take everybody out of the bot's own thread (Discord: Remove Thread Member)."""
        members = await self._rest.call(lambda http: http.get_thread_members(int(thread)))
        for person in {int(member["user_id"]) for member in members} - {self._rest.me}:
            await self._rest.call(partial(_take_out, thread, person))


def _take_out(thread: str, person: int, http: HTTPClient) -> Coroutine[Any, Any, Any]:
    return http.remove_user_from_thread(int(thread), person)
