"""Discord's Messenger, over REST alone: it works in a process without a gateway connection."""

import asyncio
import hashlib
from collections.abc import Sequence
from typing import Any
from weakref import WeakValueDictionary

from discord.http import HTTPClient, MultipartParameters

from adapters.discord.conversations import Conversations, curable
from adapters.discord.finder import Finder, code_of
from adapters.discord.ids import Reference, channel_id, reference
from adapters.discord.leftovers import Leftovers
from adapters.discord.notes import AdapterState
from adapters.discord.pacing import Pacing
from adapters.discord.render import container, mentions, signature
from adapters.discord.rest import (
    ARCHIVED,
    LOCKED,
    MISSING_ACCESS,
    UNKNOWN_CHANNEL,
    NoSuch,
    Rest,
    TooManyConversations,
)
from adapters.discord.rooms import Room, Rooms
from adapters.discord.tidying import Tidying
from bot.errors import RateLimited, Refused, Scope, Transient, Unreachable
from bot.messages.views import Card
from bot.ports import Address, Obstacle

#: What a thread is called in which somebody is asked whose direct messages are closed.
ASIDE_NAME = "AskFirst"
#: The longest nonce (Discord: Create Message).
NONCE_LIMIT = 25
#: The message consists of components (Discord: Message Flags).
_COMPONENTS_V2 = 1 << 15
#: A conversation's cards have no buttons that would need a server.
_NOWHERE = "0"
_DM, _ASIDE = "dm", "aside"
#: A thread is gone, closed by moderators, or from before the bot was removed and came back:
#: another takes its place.
_UNUSABLE = frozenset({UNKNOWN_CHANNEL, MISSING_ACCESS, LOCKED, ARCHIVED})


def nonce(key: str) -> str:
    """Derive from an effect's key what lets Discord recognise a repeated send."""
    return hashlib.sha256(key.encode()).hexdigest()[:NONCE_LIMIT]


class DiscordMessenger:
    """Sends cards to people and into conversations; see `bot.ports.Messenger`."""

    def __init__(
        self, rest: Rest, rooms: Rooms, notes: AdapterState, pacing: Pacing, leftovers: Leftovers
    ) -> None:
        self._rest = rest
        self._rooms = rooms
        self._notes = notes
        self._pacing = pacing
        self._finder = Finder(rest)
        self._tidying = Tidying(rest, leftovers)
        self._conversations = Conversations(rest, rooms, leftovers, self._tidying)
        self._opening: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        """Send a card to a person in private, or to a conversation."""
        if isinstance(to, Address):
            return str(await self._send_privately(to, card, key))
        channel = channel_id(to)
        try:
            async with self._tidying.greeting(to):
                sent = await self._post(channel, card, _NOWHERE, key, pings=mentions(card))
        except NoSuch as error:
            raise (error if error.code == UNKNOWN_CHANNEL else curable(error)) from error
        return str(Reference(channel, sent, _NOWHERE))

    async def _send_privately(self, to: Address, card: Card, key: str) -> Reference:
        """Send it as a direct message, else in a thread of their own where that is allowed."""
        await self._check_membership(to)
        try:
            return await self._send_directly(to, card, key)
        except Unreachable:
            room = await self._rooms.of(to.workspace)
            if room is None or not room.fallback:
                raise
        try:
            return await self._send_aside(room, to, card, key)
        except NoSuch as error:
            raise curable(error) from error

    async def _send_directly(self, to: Address, card: Card, key: str) -> Reference:
        """Send it as a direct message; a channel that is gone is opened anew the next time."""
        try:
            channel = await self._dm_channel(to)
            sent = await self._post(channel, card, to.workspace, key)
        except NoSuch as error:
            if error.code not in (UNKNOWN_CHANNEL, MISSING_ACCESS):
                raise
            await self._notes.erase_all(_DM, person=to.person)
            raise Transient("the channel is gone") from error
        return Reference(channel, sent, to.workspace)

    async def _check_membership(self, to: Address) -> None:
        """Leave people alone who are no longer in the server: no event tells of that."""
        try:
            await self._rest.call(lambda http: http.get_member(to.workspace, to.person))
        except NoSuch as error:  # it is about the server, and `removals.py` judges that
            raise curable(error) from error

    async def _dm_channel(self, to: Address) -> int:
        # Two messages to one person at once need one channel, and take one turn.
        async with self._opening.setdefault(to.person, asyncio.Lock()):
            known = await self._notes.find(_DM, person=to.person)
            return int(known) if known is not None else await self._open_dm_channel(to)

    async def _open_dm_channel(self, to: Address) -> int:
        await self._pacing.turn(to.workspace, to.person)
        try:
            opened = await self._rest.call(lambda http: http.start_private_message(to.person))
        except TooManyConversations as error:
            await self._pacing.too_fast(error.retry_after)
            raise RateLimited(error.retry_after, Scope.RECIPIENT) from error
        await self._notes.write(_DM, str(opened["id"]), server=to.workspace, person=to.person)
        return int(opened["id"])

    async def _send_aside(self, room: Room, to: Address, card: Card, key: str) -> Reference:
        """Send it into a private thread with just this person; moderators could look in."""
        shown = card.public_card or card
        if not shown.blocks:
            raise Refused("this isn't said where others could look in")
        thread = await self._thread_aside(room, to)
        try:
            await self._conversations.add(thread, to)
            sent = await self._post(int(thread), shown, to.workspace, key, pings=[to.person])
        except NoSuch as error:
            if error.code in _UNUSABLE:
                await self._notes.erase(_ASIDE, server=to.workspace, person=to.person)
                raise Transient("that thread can't be used any more") from error
            raise
        return Reference(int(thread), sent, to.workspace, to.person)

    async def _thread_aside(self, room: Room, to: Address) -> str:
        """Find the thread that somebody is asked in, or create it."""
        where = {"server": to.workspace, "person": to.person}
        async with self._opening.setdefault(f"{_ASIDE}/{to.workspace}/{to.person}", asyncio.Lock()):
            known = await self._notes.read(_ASIDE, **where)
            if known is not None:
                return known
            code = code_of(f"{_ASIDE}/{to.workspace}/{to.person}")
            thread = await self._finder.thread(to.workspace, code)
            thread = thread or await self._conversations.thread(room, f"{ASIDE_NAME} · {code}")
            await self._notes.write(_ASIDE, thread, **where)
            return thread

    async def _post(
        self, channel: int, card: Card, server: str, key: str, pings: Sequence[str] = ()
    ) -> int:
        payload = _payload(card, server, pings) | {"nonce": nonce(key), "enforce_nonce": True}
        sent = await self._rest.call(lambda http: _send(http, channel, payload))
        return int(sent["id"])

    async def update(self, reference_: str, card: Card) -> None:
        """Replace the card at this reference; where moderators look in, only what changes there."""
        where = reference(reference_)
        shown = (card.public_card or card) if where.aside else card
        payload = _payload(shown, where.server, self._mentioned(where, card))
        if where.aside and await self._reads_so(where, payload):
            return  # else "edited" would show that somebody has clicked
        await self._rest.call_in(where.channel, lambda http: _edit(http, where, payload))

    @staticmethod
    def _mentioned(where: Reference, card: Card) -> list[str]:
        if where.server == _NOWHERE:
            return mentions(card)
        return [where.aside] if where.aside else []

    async def _reads_so(self, where: Reference, payload: dict[str, Any]) -> bool:
        shown = await self._rest.call(lambda http: http.get_message(where.channel, where.message))
        return signature(shown.get("components") or ()) == signature(payload["components"])

    async def open(self, people: Sequence[Address], key: str) -> str:
        """Create a private thread or channel with these people."""
        return await self._conversations.open(people, key)

    async def tidy(self) -> None:
        """Delete conversations that were created in vain; to be called now and then."""
        await self._tidying.tidy()

    async def obstacle(self, people: Sequence[Address]) -> Obstacle | None:
        """Look at the server's setup, the bot's permissions, and what these people can see."""
        return await self._conversations.obstacle(people)


def _payload(card: Card, server: str, pings: Sequence[str]) -> dict[str, Any]:
    """Write a message: only these people are mentioned and pinged, whatever else it says."""
    return {
        "components": [container(card, server, pings).to_component_dict()],
        "flags": _COMPONENTS_V2,
        "allowed_mentions": {"parse": [], "users": list(pings)},
    }


async def _send(http: HTTPClient, channel: int, payload: dict[str, Any]) -> Any:  # noqa: ANN401
    return await http.send_message(channel, params=MultipartParameters(payload, None, None))


async def _edit(http: HTTPClient, where: Reference, payload: dict[str, Any]) -> Any:  # noqa: ANN401
    params = MultipartParameters(payload, None, None)
    return await http.edit_message(where.channel, where.message, params=params)
