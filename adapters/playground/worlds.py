"""The worlds that the page shows: one, or two to compare, each with a clock that stands still."""

import asyncio
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Container,
    Sequence,
)
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Literal
from uuid import uuid4

from adapters.playground.directory import HARBOR, member
from adapters.playground.errors import Misread
from adapters.playground.outbound import PlaygroundMessenger
from adapters.playground.page_state import page_state
from adapters.playground.screens import Message
from adapters.shared.types import Dispatch, Step
from bot.app.commands import Command, make_press
from bot.domain.people import PersonFacts
from bot.messages.actions import Action
from bot.messages.replies import Replace, Reply, Say
from bot.ports import Coming
from bot.running.clocks import StoppedClock

#: The most steps of the relay while time passes: more than any span needs.
MOST_STEPS = 10_000
DAY = timedelta(days=1)

#: Where time is to go: to the next event, a day on, or to the present.
ClockTarget = Literal["next", "day", "now"]


@dataclass(frozen=True, slots=True)
class World:
    """The bot, wired to a database, with screens and a clock of its own."""

    dispatch: Dispatch
    step: Step
    outlook: Callable[[], Awaitable[Sequence[Coming]]]
    clock: StoppedClock
    messenger: PlaygroundMessenger

    async def do(self, command: Command) -> Reply:
        """Let somebody do something, show them the answer, and deliver what follows at once."""
        reply = await self.dispatch(command)
        match reply:
            case Replace(card) if (pressed := command.card) and pressed in self.held(command):
                await self.messenger.update(pressed, card)
            case Say(card) | Replace(card):
                await self.messenger.say(command.actor.id, card)
        await self.step()
        return reply

    async def go(self, to: datetime) -> None:
        """Let time pass, with everything that falls due on the way, each at its moment."""
        for _ in range(MOST_STEPS):
            due = await self.step()
            if due is None or due > to:
                break
            self.clock.advance_to(due)
        self.clock.advance_to(to)
        await self.messenger.move(self.clock.now())
        await self.step()

    def held(self, command: Command) -> Container[str]:
        """Tell which messages the actor has in this world; another one may have others."""
        return self.messenger.screens.messages.get(command.actor.id, {})

    def screen(self, person: str) -> list[Message]:
        """List what somebody has in front of them, oldest first."""
        return list(self.messenger.screens.messages.get(person, {}).values())


#: Makes a copy of the world, which lives as long as the stack is open.
Fork = Callable[[AsyncExitStack], Awaitable[World]]


class Worlds:
    """Plays what people do in every world there is, one at a time, and tells all open pages."""

    def __init__(self, world: World, fork: Fork, anew: Callable[[], Awaitable[World]]) -> None:
        self._world = world
        self._fork = fork
        self._anew = anew
        self._stack = AsyncExitStack()  #: what the copies hold on to
        self._copies: tuple[World, ...] = ()
        self._silent: str | None = None  #: who says no in one copy, and nothing in the other
        self._lock = asyncio.Lock()
        self._changed = asyncio.Condition()
        self._version = 0
        self._session = uuid4().hex

    async def do(self, command: Command) -> Reply:
        """Let somebody do something, in every world there is."""
        async with self._change():
            self._check(command)
            first, *_ = [await world.do(command) for world in self._worlds]
            return first

    def _check(self, command: Command) -> None:
        """Refuse a press that the page does not offer, as a platform lets nobody make one."""
        name = command.actor.name
        if command.actor.id == self._silent:
            raise Misread(
                f"{name} does nothing more while two worlds are compared. "
                "Leave the two worlds first."
            )
        if command.card is not None and command.card not in self._worlds[0].held(command):
            raise Misread(f"{name} has no such message.")

    async def move(self, to: ClockTarget) -> None:
        """Let time pass in every world."""
        async with self._change():
            moment = await self._moment(to)
            for world in self._worlds:
                await world.go(moment)

    async def _moment(self, to: ClockTarget) -> datetime:
        if to == "day":
            return self._now + DAY
        if to == "now":
            return max(self._now, datetime.now(UTC))
        coming = await self._coming()
        if not coming:
            raise Misread("Nothing happens by itself now. Let somebody do something.")
        if coming[0].at > self._now:
            return coming[0].at
        # It is due, but a playground that was killed has leased it: wait until the lease ends.
        moments = [await world.step() for world in self._worlds]
        return min((moment for moment in moments if moment), default=self._now)

    async def compare(self, person: str | None) -> None:
        """Show two worlds, one with this person's no and one with their silence; None ends it."""
        async with self._change():
            if person is None:
                await self._leave()
                return
            facts = member(person).facts
            asked = self._open_ask(facts)
            await self._leave()
            await self._split(facts, asked)

    def _open_ask(self, person: PersonFacts) -> Message:
        for message in reversed(self._world.screen(person.id)):
            if message.ask:
                return message
        raise Misread(f"{person.name} has no open ask. Let somebody introduce them first.")

    async def _split(self, person: PersonFacts, asked: Message) -> None:
        said_no, silent = await self._fork(self._stack), await self._fork(self._stack)
        action, _, target = asked.ask.rpartition(" ")
        no = make_press(
            Action(action or Action.NO),
            target,
            workspace=HARBOR,
            actor=person,
            delivery="two worlds",
            card=asked.reference,
        )
        await said_no.do(no)
        self._copies, self._silent = (said_no, silent), person.id

    async def _leave(self) -> None:
        self._copies, self._silent = (), None
        await self._stack.aclose()

    async def start_over(self) -> None:
        """Erase everything that happened, and show a world in which nothing has."""
        async with self._change():
            await self._leave()
            self._world = await self._anew()
            self._session = uuid4().hex

    async def close(self) -> None:
        """Drop the two worlds that are compared, and their databases."""
        async with self._change():
            await self._leave()

    async def states(self) -> AsyncGenerator[dict[str, Any], None]:
        """Describe the page, now and after each change."""
        seen = -1
        while True:
            async with self._changed:
                await self._changed.wait_for(partial(self._has_changed_since, seen))
            async with self._lock:
                seen = self._version
                state = await self._state()
            yield state

    def _has_changed_since(self, version: int) -> bool:
        return self._version != version

    async def _state(self) -> dict[str, Any]:
        worlds = [dict(self._screens(world)) for world in self._worlds]
        shown = page_state(worlds, self._silent, self._now, await self._coming())
        return {"session": self._session, "version": self._version, **shown}

    @staticmethod
    def _screens(world: World) -> dict[str, list[Message]]:
        return {person: world.screen(person) for person in world.messenger.screens.messages}

    @asynccontextmanager
    async def _change(self) -> AsyncIterator[None]:
        async with self._lock:
            try:
                yield
            finally:  # what failed half way may have changed something all the same
                self._version += 1
        async with self._changed:
            self._changed.notify_all()

    @property
    def _worlds(self) -> tuple[World, ...]:
        return self._copies or (self._world,)

    @property
    def _now(self) -> datetime:
        return self._worlds[0].clock.now()

    async def _coming(self) -> list[Coming]:
        found = [coming for world in self._worlds for coming in await world.outlook()]
        return sorted(found, key=lambda coming: coming.at)
