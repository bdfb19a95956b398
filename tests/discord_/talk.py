"""A dialog on Discord: the bot under test, a server or two, the people in them, and the time.

A test says how its bot is built, once, in a fixture:

    @asynccontextmanager
    async def build(config: BotConfig) -> AsyncIterator[Bot]:
        ...                                   # open config.url with config.clock, assemble, …
        yield Bot(client, application.relay.step)

`client` is the discord.py client, not yet logged in nor connected; it must reach REST through
`client.http` at the time of a call, for `simulated.py` puts SimCord's there. `step` is the relay's.
A restart leaves that context and enters it again, on the same database and the same Discord.

    async with simulated(build, url) as talk:              # SimCord, in the test process
        sam, alex, jo = talk.sam, talk.alex, talk.jo       # members of talk.harbor
        await sam.types("/intro", alex, jo, "You both repair accordions")
        await talk.wait("20s")                             # with all that falls due in it
        alex.reads("Sam Rivera (@sam) from Harbor Founders would like to introduce")
        await talk.restarts()                              # between any two steps
        await alex.presses("Yes, introduce us")
        assert talk.harbor.rooms[0].members == ["Alex", "Jo", "Sam"]

    talk.someone("Kim Ash"), talk.someone("Alex Moreau", talk.orchard)   # also in a second server
    talk.world                     # requests, faults, what Discord allows: see `world.py`
    talk.harbor.denies("…")        # permissions, channels: see `servers.py`
    await talk.redelivers()        # the last interaction again
    async with talk.at_once(): …   # what people do in the block reaches the bot together
    await talk.relay_stops(); await talk.relay_starts()

At the end, requests that break Discord's specification fail the test, and so do errors that the
bot raised or logged, unless the test has looked at them (`talk.errors`).
"""

import logging
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    contextmanager,
)
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import discord
from simcord.backend.models import Interaction, Message

from tests.dialog import MOST_STEPS, REASON, span
from tests.discord_.clock import WorldClock
from tests.discord_.complaints import Complaints
from tests.discord_.interactions import interaction
from tests.discord_.people import Someone
from tests.discord_.servers import Server
from tests.discord_.world import Discord

#: SimCord and the server of our own take any token; this one is no secret.
TOKEN = "bot-token"


@dataclass(frozen=True, slots=True)
class BotConfig:
    """What a bot is started with: database, clock, and Discord's address on loopback, if any."""

    url: str
    clock: WorldClock
    api_url: str = ""
    token: str = TOKEN


@dataclass(frozen=True, slots=True)
class Bot:
    """A bot that a test runs: its discord.py client and the step of its relay."""

    client: discord.Client
    step: Callable[[], Awaitable[datetime | None]]
    run: Callable[[], Awaitable[None]] | None = None  #: over sockets: starts it, until cancelled


Build = Callable[[BotConfig], AbstractAsyncContextManager[Bot]]


class Talk(ABC):
    """Discord, the bot, the people."""

    def __init__(self, config: BotConfig, world: Discord) -> None:
        self.config = config
        self.world = world
        self.harbor = Server(world, "Harbor Founders")
        self.relay_runs = True
        self._orchard: Server | None = None
        self._people: dict[tuple[int, str], Someone] = {}
        self._last: dict[str, Any] = {}
        self._held: list[tuple[Someone, Interaction, dict[str, Any]]] | None = None
        self._stack = AsyncExitStack()
        self.complaints = Complaints(world.stir)

    @property
    def clock(self) -> WorldClock:
        """The time."""
        return self.world.time

    @property
    def now(self) -> datetime:
        """The simulated time (UTC)."""
        return self.clock.now()

    def day(self, ahead: int) -> date:
        """The date so many days from now."""
        return (self.now + timedelta(days=ahead)).date()

    @property
    def orchard(self) -> Server:
        """A second server, which the bot joins when it is first spoken of."""
        if self._orchard is None:
            self._orchard = Server(self.world, "Orchard Alumni")
        return self._orchard

    def someone(self, name: str, server: Server | None = None, **facts: Any) -> Someone:  # noqa: ANN401
        """A member of a server; the same name is the same person, in whatever server."""
        where = server or self.harbor
        known = self._people.get((where.id, name))
        if known is None:
            user = self.world.user_named(name, **facts)
            if user.id not in where.guild.members:
                self.world.add_member(where.id, user.id, announce=True)
            known = self._people[where.id, name] = Someone(self, user, where)
        return known

    @property
    def sam(self) -> Someone:
        """Who introduces."""
        return self.someone("Sam Rivera")

    @property
    def alex(self) -> Someone:
        """The first of the two."""
        return self.someone("Alex Moreau")

    @property
    def jo(self) -> Someone:
        """The second of the two."""
        return self.someone("Jo Kim")

    @property
    def admin(self) -> Someone:
        """Who may manage the server."""
        admin = self.someone("Robin Ames")
        if not self.harbor.guild.members[admin.id].role_ids:
            self.harbor.role("Admins", admin, manage_guild=True)
        return admin

    # Interactions.

    async def delivers(
        self,
        person: Someone,
        kind: int,
        data: dict[str, Any],
        channel: int,
        message: Message | None = None,
        *,
        expired: bool = False,
    ) -> Interaction:
        """Bring the bot an interaction, and let it do all that follows at once."""
        record, payload = interaction(self.world, kind, person.id, channel, data, message=message)
        if expired:
            record.initial_response_deadline = record.expires_at = self.world.now_iso()
        self._last = payload
        if self._held is not None:
            self._held.append((person, record, payload))
            return record
        await self._deliver([payload])
        await self.settle()
        return record

    async def redelivers(self) -> Interaction:
        """Deliver the last interaction once more, with the same id."""
        await self._deliver([self._last])
        await self.settle()
        return self.world.interactions[int(self._last["id"])]

    @asynccontextmanager
    async def at_once(self) -> AsyncIterator[None]:
        """What people do in this block reaches the bot together, when the block ends."""
        held: list[tuple[Someone, Interaction, dict[str, Any]]] = []
        self._held = held
        try:
            yield
        finally:
            self._held = None
        await self._deliver([payload for *_, payload in held])
        await self.settle()
        for person, record, _ in held:
            person.takes(record)

    @abstractmethod
    async def _deliver(self, payloads: Sequence[dict[str, Any]]) -> None:
        """Hand interactions to the bot, and wait until it has reacted to them."""

    @abstractmethod
    async def quiet(self) -> None:
        """Wait until the bot has taken in what Discord told it."""

    # Time.

    @abstractmethod
    async def step(self) -> datetime | None:
        """Let the relay do what is due; the next due moment."""

    @abstractmethod
    async def _move(self, moment: datetime) -> None:
        """Move the time."""

    async def settle(self) -> datetime | None:
        """Deliver what is due now; the next due moment."""
        due = await self.step() if self.relay_runs else None
        await self.quiet()
        return due

    async def relay_stops(self) -> None:
        """Nothing is delivered any more, as while the worker restarts."""
        self.relay_runs = False

    async def relay_starts(self) -> None:
        """What is due is delivered again."""
        self.relay_runs = True
        await self.settle()

    async def wait(self, time: str) -> None:
        """Let time pass (`20s`, `3d`), with everything that falls due in it."""
        await self.until(self.now + span(time))

    async def until(self, moment: datetime) -> None:
        """Let time pass until a moment, with everything that falls due by then."""
        for _ in range(MOST_STEPS):
            due = await self.settle()
            if due is None or due > moment:
                await self._move(moment)
                return
            await self._move(due)
        raise AssertionError(f"no end of work before {moment}")

    @abstractmethod
    async def restarts(self) -> None:
        """Stop the bot and start it again, on the same database."""

    # Whether all was well.

    @contextmanager
    def hearing(self) -> Iterator[None]:
        """Hear what is logged as an error."""
        loggers = [logging.getLogger(name) for name in ("discord", "asyncio")]
        for logger in loggers:
            logger.addHandler(self.complaints)
        try:
            yield
        finally:
            for logger in loggers:
                logger.removeHandler(self.complaints)

    @property
    def errors(self) -> list[BaseException]:
        """What the bot raised or logged so far; looking at it takes it as expected."""
        heard, self.complaints.heard = self.complaints.heard, []
        return heard

    def ended_well(self) -> None:
        """Nothing was raised that the test hasn't looked at, and all requests were sound."""
        if self.complaints.heard:
            raise BaseExceptionGroup("the bot raised errors", self.complaints.heard)
        found = list(dict.fromkeys(self.world.violations))
        assert not found, "against Discord's specification:\n" + "\n".join(found)


def crew(talk: Talk, server: Server | None = None) -> tuple[Someone, Someone, Someone]:
    """Sam, Alex and Jo, in whatever server."""
    sam, alex, jo = (talk.someone(n, server) for n in ("Sam Rivera", "Alex Moreau", "Jo Kim"))
    return sam, alex, jo


async def asked(talk: Talk, server: Server | None = None) -> tuple[Someone, Someone, Someone]:
    """Sam introduces Alex and Jo; both have been asked, and everybody has read what there was."""
    sam, alex, jo = people = crew(talk, server)
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    for person in people:
        person.looks_away()
    return people
