"""SlackMessenger: sends on our own initiative, with Slack's errors turned into ours at the edge."""

import asyncio
import logging
import re
from collections import OrderedDict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Protocol

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.problems import Code, Mendable, our_errors
from adapters.slack.render import message
from bot.errors import RateLimited, Refused, Scope, Transient, Unreachable
from bot.messages.views import Card
from bot.ports import Address, Clock, Obstacle

log = logging.getLogger(__name__)

#: A channel takes about one message a second (Slack: rate limits, chat.postMessage).
PACE = timedelta(seconds=1)
#: How many deliveries, private channels and paces are remembered; the oldest are forgotten.
REMEMBERED = 10_000
#: Codes that mean: an admin has to grant more (Slack: Web API, common errors).
SCOPES_LACK = frozenset({"missing_scope", "no_permission", "not_allowed_token_type"})
#: The code for a channel that doesn't exist, or not for us (Slack: chat.postMessage).
GONE = "channel_not_found"

_MESSAGE = re.compile(r"([TE][A-Z0-9]+)/([CDG][A-Z0-9]+)/(\d+\.\d+)", re.ASCII)
_CONVERSATION = re.compile(r"([TE][A-Z0-9]+)/([CDG][A-Z0-9]+)", re.ASCII)


def message_reference(workspace: str, channel: str, ts: str) -> str:
    """Name a message; its workspace is part of it, as it tells whose token updates it."""
    return f"{workspace}/{channel}/{ts}"


class Clients(Protocol):
    """Where a workspace's Web API client comes from, with its token; the seam of both transports.

    Socket Mode has one workspace and one token (`OneWorkspace`); OAuth installs have many.
    """

    async def client(self, workspace: str, enterprise: str = "") -> AsyncWebClient:
        """Give the client of a workspace (its team id), with a token that holds now.

        Payloads also name the `enterprise` where there is one: an org-wide installation is found
        by it, and an implementation that serves those remembers it for sends, which don't.
        Raises `NotInstalled` or `Refused` where nothing is installed, `Transient` where a token
        can't be had now.
        """
        ...


class OneWorkspace:
    """The one workspace that a bot token belongs to (Socket Mode, or HTTP without OAuth)."""

    def __init__(self, client: AsyncWebClient, workspace: str) -> None:
        self._client = client
        self._workspace = workspace

    async def client(self, workspace: str, enterprise: str = "") -> AsyncWebClient:
        """Give the one client, to the one workspace."""
        del enterprise
        if workspace != self._workspace:
            raise Refused(f"nothing is installed in the workspace {workspace}")
        return self._client


class Memory(OrderedDict[str, str]):
    """A bounded memory: it forgets what was remembered longest ago."""

    def remember(self, key: str, value: str) -> None:
        """Keep a value, newest."""
        self[key] = value
        self.move_to_end(key)
        while len(self) > REMEMBERED:
            self.popitem(last=False)


class SlackMessenger:
    """A Messenger for Slack; a reference is `TEAM/CHANNEL` or `TEAM/CHANNEL/TS`.

    Slack can't recognise a repeated message. Within one process a repeated key sends nothing; after
    a lost answer or a restart a message may come twice, which beats never (promise 11).
    """

    def __init__(self, clients: Clients, clock: Clock) -> None:
        self._clients = clients
        self._clock = clock
        self._sent = Memory()
        self._private = Memory()
        self._paces: OrderedDict[str, datetime] = OrderedDict()

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        """Send a card to a person in private, or to a conversation."""
        if sent := self._sent.get(key):
            return sent
        workspace = to.workspace if isinstance(to, Address) else _conversation(to)[0]
        async with _told(), self._checked(to), our_errors():
            client = await self._clients.client(workspace)
            channel = await self._channel(client, to)
            self._keep_pace(f"{workspace}/{channel}")
            response = await client.chat_postMessage(
                channel=channel, unfurl_links=False, unfurl_media=False, **message(card)
            )
            self._sent.remember(key, message_reference(workspace, channel, response["ts"]))
        return self._sent[key]

    @asynccontextmanager
    async def _checked(self, to: Address | str) -> AsyncIterator[None]:
        """Forget a private channel that is gone since we asked for it: next time we ask again."""
        person = "" if isinstance(to, str) else _person(to)
        remembered = person in self._private
        try:
            yield
        except Code as error:
            if not remembered or error.code != GONE:
                raise
            self._private.pop(person, None)
            raise Transient("their private channel is another one now") from None

    async def _channel(self, client: AsyncWebClient, to: Address | str) -> str:
        if isinstance(to, str):
            return _conversation(to)[1]
        person = _person(to)
        if person not in self._private:
            response = await client.conversations_open(users=to.person)
            self._private.remember(person, response["channel"]["id"])
        return self._private[person]

    def _keep_pace(self, channel: str) -> None:
        """Refuse, for a moment, a second message within the second: other lanes go on meanwhile."""
        now = self._clock.now()
        if (free := self._paces.get(channel, now)) > now:
            raise RateLimited(free - now, Scope.RECIPIENT)
        self._paces[channel] = now + PACE
        self._paces.move_to_end(channel)
        while len(self._paces) > REMEMBERED:
            self._paces.popitem(last=False)

    async def update(self, reference: str, card: Card) -> None:
        """Replace the card at this reference."""
        match = _MESSAGE.fullmatch(reference)
        if match is None:
            raise Refused(f"no message is called {reference!r}")
        async with our_errors():
            client = await self._clients.client(match[1])
            await client.chat_update(channel=match[2], ts=match[3], **message(card))

    async def open(self, people: Sequence[Address], key: str) -> str:
        """Find or create the group message of these people and the bot: the same one each time."""
        del key  # the set of people is Slack's own key
        workspace = people[0].workspace
        async with _told(), our_errors():
            client = await self._clients.client(workspace)
            response = await client.conversations_open(users=_ids(people))
            return f"{workspace}/{response['channel']['id']}"

    async def obstacle(self, people: Sequence[Address]) -> Obstacle | None:
        """Ask Slack about the people and their conversation, without creating one."""
        client = await self._clients.client(people[0].workspace)
        try:
            looks = [_is_apart(client, address.person) for address in people]
            if any(await asyncio.gather(*looks)):
                return Obstacle.CANNOT_MEET
            async with our_errors():
                await client.conversations_open(users=_ids(people), prevent_creation=True)
        except Unreachable:
            return Obstacle.CANNOT_MEET
        except Mendable as error:
            if error.code in SCOPES_LACK:
                return Obstacle.MISSING_PERMISSION
            raise
        except Code:  # there is no conversation of these people yet: no obstacle
            return None
        return None


async def _is_apart(client: AsyncWebClient, person: str) -> bool:
    """Tell whether somebody can't be in a conversation here (Slack: user object)."""
    async with our_errors():
        user = (await client.users_info(user=person))["user"]
        return any(user.get(flag) for flag in ("deleted", "is_bot", "is_stranger"))


@asynccontextmanager
async def _told() -> AsyncIterator[None]:
    """Tell the operator what they can mend.

    Not where a card is only updated, or somebody answered: what follows from a click alone leaves
    no line in the log (promise 2).
    """
    try:
        yield
    except Mendable as problem:
        log.error("Slack doesn't let us write (%s); see: askfirst check", problem.code)
        raise


def _person(address: Address) -> str:
    return f"{address.workspace}/{address.person}"


def _conversation(reference: str) -> tuple[str, str]:
    match = _CONVERSATION.fullmatch(reference)
    if match is None:
        raise Refused(f"no conversation is called {reference!r}")
    return match[1], match[2]


def _ids(people: Sequence[Address]) -> str:
    return ",".join(address.person for address in people)
