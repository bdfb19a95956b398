"""The people of a hunt on the test Discord: interactions go to random replicas, some twice."""

import asyncio
import copy
import random
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any

from simcord.backend.models import Message

from adapters.discord import PLATFORM
from adapters.discord.custom_ids import read_custom_id, read_menu_id, read_option
from bot.messages.actions import Action
from storage import AdapterState, open_storage
from tests.chaos.slack_side import LATER_BY, TWICE
from tests.chaos.stories import Look, Sent, Story
from tests.discord_.people import Someone
from tests.discord_.reading import Control, controls
from tests.discord_.server import DiscordServer
from tests.discord_.server_setups import set_up
from tests.discord_.spots import Spot
from tests.discord_.talk import BotConfig, Talk

#: Discord waits so long for a response, in seconds (Discord: Responding to Interactions), and
#: people no longer for one that says that the bot is thinking.
RESPOND_WITHIN, THINK_WITHIN = 3.0, 10.0
#: The name of a person's channel in the adapter's state.
DM_CHANNEL = "dm"
SEND = "POST /channels/{id}/messages"


class ManySessions(Talk):
    """Each interaction reaches one of the connected replicas, or two."""

    def __init__(self, config: BotConfig, server: DiscordServer, dice: random.Random) -> None:
        super().__init__(config, server.world)
        self.delivered = 0
        self._server = server
        self._dice = dice
        self._again: set[asyncio.Task[None]] = set()

    async def _deliver(self, payloads: Sequence[dict[str, Any]]) -> None:
        for payload in payloads:
            self._feed(payload)
            if self._dice.randrange(100) < TWICE:
                task = asyncio.create_task(self._feed_again(payload))
                self._again.add(task)
                task.add_done_callback(self._again.discard)
        records = [self.world.interactions[int(payload["id"])] for payload in payloads]
        with suppress(TimeoutError):
            await self.world.until(lambda: all(r.responded for r in records), RESPOND_WITHIN)
            await self.world.until(lambda: not any(r.loading for r in records), THINK_WITHIN)

    def _feed(self, payload: dict[str, Any]) -> None:
        gateway = self._server.gateway
        for session in gateway.sessions:
            if not session.connected:
                session.id = ""  # its process is gone, and nobody resumes it
        if connected := [session for session in gateway.sessions if session.connected]:
            self.delivered += 1
            self._dice.choice(connected).feed("INTERACTION_CREATE", payload)

    async def _feed_again(self, payload: dict[str, Any]) -> None:
        await asyncio.sleep(self._dice.uniform(0, LATER_BY))
        self._feed(payload)

    async def quiet(self) -> None:
        """Everybody is in another process."""

    async def step(self) -> datetime | None:
        """The relays run on their own."""
        return None

    async def _move(self, moment: datetime) -> None:
        raise AssertionError(f"the real time can't be moved to {moment}")

    async def restarts(self) -> None:
        """Not asked for here."""
        raise NotImplementedError


class DiscordSide:
    """One server, and everybody in it."""

    name = "discord"

    def __init__(self, server: DiscordServer, url: str, dice: random.Random) -> None:
        self.server = server
        self.world = server.world
        self.talk = ManySessions(BotConfig(url, self.world.time, server.url), server, dice)
        self._url = url
        self._forms: dict[str, asyncio.Lock] = {}

    def settings(self, sender: str) -> dict[str, str]:
        """What a process needs that is to be told from the others."""
        return {"DISCORD_API_URL": self.server.url_of(sender), "DISCORD_TOKEN": self.server.token}

    def person(self, name: str) -> Someone:
        """Somebody, who joins when they are first spoken of."""
        return self.talk.someone(name)

    async def prepare(self, people: Sequence[str], strangers: int) -> None:
        """Set the server up; all but some people have had messages from the bot before.

        A new channel is opened three times a minute, which would take hours.
        """
        await set_up(self._url, self.talk.harbor)
        database = open_storage(self._url)
        state = AdapterState(database, PLATFORM)
        for name in people[strangers:]:
            person = self.person(name).id
            channel = str(self.world.get_dm_channel(person).id)
            server = str(self.talk.harbor.id)
            await state.write(DM_CHANNEL, channel, server=server, person=str(person))
        await database.close()

    async def request(self, story: Story) -> bool:
        """Use `/intro`, and tell whether the answer says that it was taken."""
        a, b = (self.person(name) for name in story.names)
        reply = await self.person(story.introducer).types("/intro", a, b, story.reason)
        return story.is_confirmed_by(reply.text)

    def looks(self, person: str) -> list[Look]:
        """List the bot's cards in somebody's direct messages, oldest first."""
        reader = self.person(person)
        channel = self.world.dm_channels.get(reader.id, 0)
        messages = self.world.messages.get(channel, {}).values()
        return [
            Look(str(m.id), reader.text(m), _actions(m), m) for m in messages if not m.is_ephemeral
        ]

    async def press(self, person: str, look: Look, action: Action) -> None:
        """Press what is on a card, unless it has just gone from it."""
        message: Message = copy.deepcopy(look.handle)
        for control in controls(message.components):
            if _action(control)[0] == action:
                await self.person(person).clicks(Spot(message, control))
                return

    async def write(self, person: str, look: Look, action: Action, words: str) -> None:
        """Press what opens a form, and send it with these words; an error leaves it at that."""
        someone = self.person(person)
        async with self._forms.setdefault(person, asyncio.Lock()):
            someone.asked = None
            await self.press(person, look, action)
            if someone.asked is not None:
                await someone.submits(words=words)

    def sent(self) -> list[Sent]:
        """List all messages ever sent."""
        first = {s.message.id: s for s in reversed(self.world.sights) if s.event == "message"}
        senders = self._senders()
        return [self._sent(sight.message, sight.at, senders) for sight in first.values()]

    def _senders(self) -> dict[str, str]:
        """Tell by the message's id which process was the first to send it."""
        return {r.made: r.sender for r in reversed(self.world.calls(SEND))}

    def _sent(self, message: Message, at: datetime, senders: dict[str, str]) -> Sent:
        recipients = self.world.get_channel(message.channel_id).recipient_ids
        reader = self._named(recipients[0]) if recipients else None
        text = (reader or self.talk.sam).text(message)
        number = str(message.id)
        return Sent(
            str(message.channel_id),
            reader.name if reader else "",
            number,
            text,
            _actions(message),
            at.timestamp(),
            senders.get(number, ""),
        )

    def _named(self, number: int) -> Someone:
        return self.person(self.world.name_of("@", number))

    def conversations(self, story: Story) -> list[str]:
        """List the threads that both parties of a story are in."""
        both = {self.person(name).id for name in story.names}
        threads = (self.world.channels[n] for n in self.talk.harbor.guild.thread_ids)
        return [str(t.id) for t in threads if both <= set(t.thread_members)]


def _action(control: Control) -> tuple[str, str]:
    found = read_custom_id(control.custom_id)
    if control.menu is not None and (menu := read_menu_id(control.custom_id)):
        found = read_option(control.value, menu.server)
    return (str(found.action), found.target) if found else ("", "")


def _actions(message: Message) -> frozenset[tuple[str, str]]:
    usable = (control for control in controls(message.components) if not control.disabled)
    return frozenset(map(_action, usable))
