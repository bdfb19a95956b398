"""Discord's Messenger, over REST alone: it works in a process without a gateway connection."""

import hashlib
from collections.abc import Sequence
from typing import Any

from discord.http import HTTPClient, MultipartParameters

from adapters.discord.adapter_state import AdapterState
from adapters.discord.connection.dm_channels import DirectMessageChannels
from adapters.discord.connection.dm_pacing import DirectMessagePacing
from adapters.discord.connection.rest import Rest
from adapters.discord.conversations.cleanup import Cleanup
from adapters.discord.conversations.creation import Conversations
from adapters.discord.conversations.fallback_threads import FallbackThreads
from adapters.discord.conversations.obstacles import find_obstacle
from adapters.discord.conversations.pending import PendingConversations
from adapters.discord.conversations.threads import add_to_thread
from adapters.discord.custom_ids import NO_SERVER
from adapters.discord.errors import (
    INVALID_FORM_BODY,
    MISSING_ACCESS,
    MISSING_PERMISSIONS,
    THREAD_ARCHIVED,
    THREAD_LOCKED,
    UNKNOWN_CHANNEL,
    DiscordRefused,
    retry_if_fixable,
)
from adapters.discord.messages import (
    Payload,
    classic,
    looks_the_same,
    of_components,
    payload,
    with_files,
)
from adapters.discord.references import Reference, read_channel_id, read_reference
from adapters.discord.render import mentions
from adapters.discord.server_setup.look import Looks
from adapters.discord.server_setup.refusals import Refusals
from adapters.discord.server_setup.stored_setup import StoredSetups
from bot.errors import Refused, Transient, Unreachable
from bot.messages.views import Attachment, Card
from bot.ports import Address, Obstacle

#: The longest nonce (Discord: Create Message).
NONCE_LIMIT = 25
#: A thread is gone, closed by moderators, or from before the bot was removed and came back:
#: another takes its place.
_UNUSABLE = frozenset({UNKNOWN_CHANNEL, MISSING_ACCESS, THREAD_LOCKED, THREAD_ARCHIVED})


def nonce(key: str) -> str:
    """Derive from an effect's key what lets Discord recognise a repeated send."""
    return hashlib.sha256(key.encode()).hexdigest()[:NONCE_LIMIT]


class DiscordMessenger:
    """Sends cards to people and into conversations; see `bot.ports.Messenger`."""

    def __init__(
        self, rest: Rest, setups: StoredSetups, state: AdapterState, pacing: DirectMessagePacing
    ) -> None:
        pending = PendingConversations(state)
        self._rest = rest
        self._setups = setups
        self._looks = Looks(rest, state)
        refusals = Refusals(state)
        self._dm_channels = DirectMessageChannels(rest, state, pacing)
        self._fallback_threads = FallbackThreads(rest, state)
        self._cleanup = Cleanup(rest, pending, refusals)
        self._conversations = Conversations(
            rest, setups, self._looks, pending, cleanup=self._cleanup, refusals=refusals
        )

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        """Send a card to a person in private, or to a conversation."""
        if isinstance(to, Address):
            return str(await self._send_privately(to, card, key))
        channel = read_channel_id(to)
        try:
            async with self._cleanup.in_use(to):
                sent = await self._post(channel, card, NO_SERVER, key, pings=mentions(card))
        except DiscordRefused as error:
            if error.code == UNKNOWN_CHANNEL:  # it was deleted, which nobody can mend
                raise
            code = str(error.code)
            raise Transient(f"it may be otherwise later ({code})").called(code) from error
        return str(Reference(channel, sent, NO_SERVER))

    async def _send_privately(self, to: Address, card: Card, key: str) -> Reference:
        """Send it as a direct message, else in a thread of their own where that is allowed."""
        await self._check_membership(to)
        try:
            return await self._send_directly(to, card, key)
        except Unreachable:
            setup = await self._setups.of(to.workspace)
            if setup is None or not setup.fallback:
                raise
        try:
            return await self._send_in_fallback_thread(setup.channel, to, card, key)
        except DiscordRefused as error:
            raise retry_if_fixable(error) from error

    async def _check_membership(self, to: Address) -> None:
        """Raise `Unreachable` if they have left the server.

        Without the members intent, which is privileged, Discord sends no event about that.
        """
        try:
            await self._rest.call(lambda http: http.get_member(to.workspace, to.person))
        except DiscordRefused as error:  # the bot may be gone from the server: see `removals.py`
            raise retry_if_fixable(error) from error

    async def _send_directly(self, to: Address, card: Card, key: str) -> Reference:
        """Send it as a direct message; a channel that is gone is opened anew the next time."""
        try:
            channel = await self._dm_channels.of(to)
            sent = await self._post(channel, card, to.workspace, key)
        except DiscordRefused as error:
            if error.code not in (UNKNOWN_CHANNEL, MISSING_ACCESS):
                raise
            await self._dm_channels.forget(to)
            raise Transient("the channel is gone") from error
        return Reference(channel, sent, to.workspace)

    async def _send_in_fallback_thread(
        self, channel: str, to: Address, card: Card, key: str
    ) -> Reference:
        """Send it into a private thread with just this person; moderators could look in."""
        shown = card.public_card or card
        if not shown.blocks:
            raise Refused("this isn't said where others could look in")
        thread = await self._fallback_threads.of(to, channel)
        try:
            await add_to_thread(self._rest, thread, to)
            sent = await self._post(int(thread), shown, to.workspace, key, pings=[to.person])
        except DiscordRefused as error:
            if error.code in _UNUSABLE:
                await self._fallback_threads.forget(to)
                raise Transient("that thread can't be used any more") from error
            raise
        return Reference(int(thread), sent, to.workspace, to.person)

    async def _post(
        self, channel: int, card: Card, server: str, key: str, pings: Sequence[str] = ()
    ) -> int:
        """Post a card; without its files where the bot may not attach any."""
        new = payload(card, server, pings) | {"nonce": nonce(key), "enforce_nonce": True}
        files = card.attachments if new.get("content") else ()  # else Discord wouldn't show them
        try:
            sent = await self._rest.call(lambda http: _send(http, channel, new, files))
        except DiscordRefused as error:
            if not files or error.code != MISSING_PERMISSIONS:
                raise
            sent = await self._rest.call(lambda http: _send(http, channel, new))
        return int(sent["id"])

    async def update(self, reference: str, card: Card) -> None:
        """Replace the card at this reference.

        In a fallback thread a card that would look the same stays as it is: an "edited" below it
        would show moderators that somebody has clicked.
        """
        where = read_reference(reference)
        shown = (card.public_card or card) if where.in_thread_for else card
        pings = self._mentioned(where, card)
        if where.in_thread_for and await self._looks_the_same(where, shown, pings):
            return
        drawn = classic(shown, where.server, pings)
        if drawn is None or not await self._edited(where, drawn):
            await self._edit(where, of_components(shown, where.server, pings))

    async def _edited(self, where: Reference, drawn: Payload) -> bool:
        """Edit a message as a classic one; False if it is none any more.

        Discord refuses `content` of a message that has become one of components, or that an older
        version sent as such, by the same code as any other body that doesn't fit.
        """
        try:
            await self._edit(where, drawn)
        except DiscordRefused as error:
            if error.code != INVALID_FORM_BODY:
                raise
            return False
        return True

    async def _edit(self, where: Reference, drawn: Payload) -> None:
        await self._rest.call_in(where.channel, lambda http: _edit(http, where, drawn))

    @staticmethod
    def _mentioned(where: Reference, card: Card) -> list[str]:
        if where.server == NO_SERVER:
            return mentions(card)
        return [where.in_thread_for] if where.in_thread_for else []

    async def _looks_the_same(self, where: Reference, card: Card, pings: Sequence[str]) -> bool:
        shown = await self._rest.call(lambda http: http.get_message(where.channel, where.message))
        return looks_the_same(shown, payload(card, where.server, pings))

    async def open(self, people: Sequence[Address], key: str) -> str:
        """Create a private thread or channel with these people."""
        return await self._conversations.open(people, key)

    async def obstacle(self, people: Sequence[Address]) -> Obstacle | None:
        """Look at the server's setup, the bot's permissions, and what these people can see."""
        return await find_obstacle(self._rest, self._setups, self._looks, people)

    async def clean_up(self) -> None:
        """Delete conversations that were created in vain; to be called now and then."""
        await self._cleanup.run()


async def _send(
    http: HTTPClient, channel: int, body: Payload, files: Sequence[Attachment] = ()
) -> Any:  # noqa: ANN401
    return await http.send_message(channel, params=with_files(body, files))


async def _edit(http: HTTPClient, where: Reference, body: Payload) -> Any:  # noqa: ANN401
    params = MultipartParameters(body, None, None)
    return await http.edit_message(where.channel, where.message, params=params)
