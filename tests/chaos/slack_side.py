"""The people of a hunt on the test Slack: payloads go to random replicas, some of them twice."""

import asyncio
import random
from collections.abc import Callable, Sequence
from contextlib import suppress

from adapters.slack.inbound import pressed_of
from bot.messages.actions import Action
from tests.chaos.stories import Look, Sent, Story
from tests.slack.deliveries import DispatchFailed, HttpDoor, Payload
from tests.slack.people import Person, Workspace
from tests.slack.pressing import Pressable, pressables
from tests.slack.reading import read_blocks
from tests.slack.server import SlackServer
from tests.slack.world import Blocks, Channel, Json, Message

#: So many of a hundred payloads are delivered twice, the second up to so many seconds later.
TWICE, LATER_BY = 25, 1.0
#: Slack waits so long for an acknowledgement, in seconds (Slack: handling user interaction).
ACK_WITHIN = 3.0


class RandomDoor:
    """Delivers each payload to one of the replicas that listen, or to two."""

    def __init__(
        self, slack: SlackServer, ports: Callable[[], Sequence[int]], dice: random.Random
    ) -> None:
        self.delivered = 0
        self._slack = slack
        self._ports = ports
        self._dice = dice
        self._again: set[asyncio.Task[None]] = set()

    async def send(self, payload: Payload, retry: int, reason: str) -> Json:
        """Deliver, and return what it was acknowledged with."""
        if self._dice.randrange(100) < TWICE:
            task = asyncio.create_task(self._send_again(payload, self._dice.uniform(0, LATER_BY)))
            self._again.add(task)
            task.add_done_callback(self._again.discard)
        return await self._send(payload, retry, reason)

    async def _send(self, payload: Payload, retry: int, reason: str) -> Json:
        ports = self._ports()
        if not ports:
            raise DispatchFailed("no replica listens")
        self.delivered += 1
        url = f"http://127.0.0.1:{self._dice.choice(ports)}/slack/events"
        return await HttpDoor(self._slack.world, url).send(payload, retry, reason)

    async def _send_again(self, payload: Payload, seconds: float) -> None:
        await asyncio.sleep(seconds)
        try:
            await self._send(payload, 1, "http_timeout")
        except DispatchFailed:
            return


class SlackSide:
    """One workspace, and everybody in it."""

    name = "slack"

    def __init__(
        self, slack: SlackServer, ports: Callable[[], Sequence[int]], dice: random.Random
    ) -> None:
        self.slack = slack
        self.workspace: Workspace = slack.workspace("Harbor Founders")
        self.door = RandomDoor(slack, ports, dice)
        slack.deliveries.door = self.door
        slack.ack_within = ACK_WITHIN
        self._people: dict[str, Person] = {}
        self._private: dict[str, Channel] = {}
        self._forms: dict[str, asyncio.Lock] = {}

    def settings(self, sender: str) -> dict[str, str]:
        """What a process needs that is to be told from the others."""
        return {
            "SLACK_API_URL": self.slack.api_url_of(sender),
            "SLACK_BOT_TOKEN": self.workspace.token,
            "SLACK_SIGNING_SECRET": self.slack.signing_secret,
        }

    def person(self, name: str) -> Person:
        """Somebody, who joins when they are first spoken of."""
        if name not in self._people:
            self._people[name] = self.workspace.person(name)
        return self._people[name]

    async def request(self, story: Story) -> bool:
        """Type `/intro`, and tell whether the answer says that it was taken."""
        a, b = (self.person(name) for name in story.names)
        host = self.person(story.introducer)
        seen = len(host.sights)
        await host.types("/intro", f"@{a.name} @{b.name} {story.reason}")
        return any(story.is_confirmed_by(sight.text) for sight in host.sights[seen:])

    def looks(self, person: str) -> list[Look]:
        """List the bot's cards in somebody's private channel, oldest first."""
        channel = self._channel(person)
        if channel is None:
            return []
        reader = self.person(person)
        return [
            Look(m.ts, read_blocks(m.blocks, reader), _actions(m.blocks), m)
            for m in channel.messages.values()
            if not m.deleted and m.only_for is None
        ]

    def _channel(self, person: str) -> Channel | None:
        if person not in self._private:
            found = self.workspace.direct([self.person(person)])
            if found is None:
                return None
            self._private[person] = found
        return self._private[person]

    async def press(self, person: str, look: Look, action: Action) -> None:
        """Press what is on a card, or was when its reader last looked."""
        message: Message = look.handle
        for blocks in (message.blocks, *reversed(message.versions)):
            for pressed in pressables(blocks):
                if _action(pressed)[0] == action:
                    await self.person(person).clicks_on(message, pressed.label)
                    return

    async def write(self, person: str, look: Look, action: Action, words: str) -> None:
        """Press what opens a form, and send it with these words; an error leaves it at that."""
        someone = self.person(person)
        async with self._forms.setdefault(person, asyncio.Lock()):  # one at a time is in front
            await self.press(person, look, action)
            with suppress(AssertionError):
                await self.slack.until(lambda: someone.modals, "a form", ACK_WITHIN)
                await someone.submits(words=words)
            someone.modals.clear()

    def sent(self) -> list[Sent]:
        """List all messages ever sent."""
        found = []
        for request in self.slack.calls("chat.postMessage"):
            channel = self.slack.world.channel(str(request.params.get("channel")))
            if not request.ok or channel is None:
                continue
            message = channel.messages[request.ts]
            blocks = message.versions[0] if message.versions else message.blocks
            reader = channel.people[0] if channel.kind == "im" else None
            text = read_blocks(blocks, reader or channel.people[0])
            whose = reader.name if reader else ""
            actions = _actions(blocks)
            found.append(
                Sent(channel.id, whose, request.ts, text, actions, request.at, request.sender)
            )
        return found

    def conversations(self, story: Story) -> list[str]:
        """List the group messages that both parties of a story are in."""
        both = {self.person(name) for name in story.names}
        channels = self.workspace.channels.values()
        return [c.id for c in channels if c.kind == "mpim" and both <= set(c.people)]


def _action(pressed: Pressable) -> tuple[str, str]:
    element = pressed.element
    chosen = {"selected_option": pressed.option} if pressed.option else {}
    found = pressed_of({"value": "", **element, **chosen})
    return (str(found[0]), found[1]) if found else ("", "")


def _actions(blocks: Blocks) -> frozenset[tuple[str, str]]:
    return frozenset(map(_action, pressables(blocks)))
