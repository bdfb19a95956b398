"""SlackMessenger: sends on our own initiative, with Slack's errors turned into ours at the edge."""

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta

from slack_sdk.web.async_client import AsyncWebClient

from adapters.shared.bounded_cache import BoundedCache
from adapters.shared.seldom import Seldom
from adapters.slack.errors import (
    FixableByAdmin,
    Restricted,
    SlackRefused,
    TokenUnavailable,
    our_errors,
)
from adapters.slack.installations.clients import Clients
from adapters.slack.render import message
from bot.errors import Refused, Transient, Unreachable
from bot.messages.views import Card
from bot.ports import Address, Obstacle

log = logging.getLogger(__name__)

#: A channel takes about one message in this time (Slack: rate limits, chat.postMessage). The relay
#: keeps it, for all processes together.
PACE = timedelta(seconds=1)
#: How many deliveries and private channels are remembered; the oldest are forgotten.
REMEMBERED = 10_000
#: What stands in the way of writing in a workspace is logged at most so often.
LOG_SECONDS = 3600.0
#: Codes that mean: an admin has to grant more (Slack: Web API, common errors).
MISSING_SCOPE = frozenset({"missing_scope", "no_permission", "not_allowed_token_type"})
#: The code for a channel that doesn't exist, or not for us (Slack: chat.postMessage).
CHANNEL_GONE = "channel_not_found"

_MESSAGE = re.compile(r"([TE][A-Z0-9]+)/([CDG][A-Z0-9]+)/(\d+\.\d+)", re.ASCII)
_CONVERSATION = re.compile(r"([TE][A-Z0-9]+)/([CDG][A-Z0-9]+)", re.ASCII)


def message_reference(workspace: str, channel: str, ts: str) -> str:
    """Name a message; its workspace is part of it, as it tells whose token updates it."""
    return f"{workspace}/{channel}/{ts}"


def conversation_reference(workspace: str, channel: str) -> str:
    """Name a conversation or a channel of a workspace."""
    return f"{workspace}/{channel}"


class SlackMessenger:
    """A Messenger for Slack; a reference is `TEAM/CHANNEL` or `TEAM/CHANNEL/TS`.

    Slack can't recognise a repeated message. Within one process a repeated key sends nothing; after
    a lost answer or a restart a message may come twice, which beats never (promise 11).
    """

    def __init__(self, clients: Clients) -> None:
        self._clients = clients
        self._log = Seldom(LOG_SECONDS)
        #: References of sent messages, by idempotency key.
        self._sent = BoundedCache[str, str](REMEMBERED)
        #: Channel ids of private channels, by `TEAM/PERSON`.
        self._private = BoundedCache[str, str](REMEMBERED)

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        """Send a card to a person in private, or to a conversation."""
        if sent := self._sent.get(key):
            return sent
        workspace = to.workspace if isinstance(to, Address) else _conversation(to)[0]
        async with self._logging_what_to_fix(workspace), self._forgetting_gone(to), our_errors():
            client = await self._clients.client(workspace)
            channel = await self._channel(client, to)
            response = await client.chat_postMessage(
                channel=channel,
                unfurl_links=False,
                unfurl_media=False,
                **message(card, workspace),
            )
            sent = self._sent[key] = message_reference(workspace, channel, response["ts"])
        return sent

    @asynccontextmanager
    async def _forgetting_gone(self, to: Address | str) -> AsyncIterator[None]:
        """Forget a remembered private channel that Slack doesn't know any more."""
        person = "" if isinstance(to, str) else _person(to)
        remembered = person in self._private
        try:
            yield
        except SlackRefused as error:
            if not remembered or error.code != CHANNEL_GONE:
                raise
            self._private.pop(person, None)
            raise Transient("their private channel is another one now") from None

    async def _channel(self, client: AsyncWebClient, to: Address | str) -> str:
        if isinstance(to, str):
            return _conversation(to)[1]
        person = _person(to)
        if person not in self._private:
            response = await client.conversations_open(users=to.person)
            self._private[person] = response["channel"]["id"]
        return self._private[person]

    @asynccontextmanager
    async def _logging_what_to_fix(self, workspace: str) -> AsyncIterator[None]:
        """Log for the operator what an admin can fix: a line for each cause and hour.

        It isn't used where a card is updated or an interaction answered: what follows from a click
        alone leaves no line in the log (promise 2).
        """
        try:
            yield
        except (FixableByAdmin, Restricted) as problem:
            if self._log.due(f"{workspace} {problem.code}"):
                log.error(
                    "Slack doesn't let us write in %s (%s); see: askfirst check",
                    workspace,
                    problem.code,
                )
            raise
        except TokenUnavailable as problem:
            if self._log.due(f"{workspace} {problem}"):
                log.error("Slack, workspace %s: %s", workspace, problem)
            raise

    async def update(self, reference: str, card: Card) -> None:
        """Replace the card at this reference."""
        match = _MESSAGE.fullmatch(reference)
        if match is None:
            raise Refused(f"no message is called {reference!r}")
        async with our_errors():
            client = await self._clients.client(match[1])
            await client.chat_update(channel=match[2], ts=match[3], **message(card, match[1]))

    async def open(self, people: Sequence[Address], key: str) -> str:
        """Find or create the group message of these people and the bot: the same one each time."""
        del key  # the set of people is Slack's own key
        workspace = people[0].workspace
        async with self._logging_what_to_fix(workspace), our_errors():
            client = await self._clients.client(workspace)
            response = await client.conversations_open(users=_ids(people))
            return conversation_reference(workspace, response["channel"]["id"])

    async def obstacle(self, people: Sequence[Address]) -> Obstacle | None:
        """Ask Slack about the people and their conversation, without creating one."""
        client = await self._clients.client(people[0].workspace)
        try:
            looks = [_cannot_meet(client, address.person) for address in people]
            if any(await asyncio.gather(*looks)):
                return Obstacle.CANNOT_MEET
            async with our_errors():
                await client.conversations_open(users=_ids(people), prevent_creation=True)
        except Unreachable:
            return Obstacle.CANNOT_MEET
        except FixableByAdmin as error:
            if error.code in MISSING_SCOPE:
                return Obstacle.MISSING_PERMISSION
            raise
        except Restricted:
            return Obstacle.MISSING_PERMISSION
        except SlackRefused:  # there is no conversation of these people yet: no obstacle
            return None
        return None


async def _cannot_meet(client: AsyncWebClient, person: str) -> bool:
    """Tell whether somebody can't be in a conversation here (Slack: user object)."""
    async with our_errors():
        user = (await client.users_info(user=person))["user"]
        return any(user.get(flag) for flag in ("deleted", "is_bot", "is_stranger"))


def _person(address: Address) -> str:
    return f"{address.workspace}/{address.person}"


def _conversation(reference: str) -> tuple[str, str]:
    match = _CONVERSATION.fullmatch(reference)
    if match is None:
        raise Refused(f"no conversation is called {reference!r}")
    return match[1], match[2]


def _ids(people: Sequence[Address]) -> str:
    return ",".join(address.person for address in people)
