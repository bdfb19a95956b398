"""The relay: lets time pass for introductions, claims effects, sends them, reports the outcomes.

What is claimed flows through a number of slots: a slot is free as soon as its send has come back,
and nobody waits for the slowest. Whatever goes wrong with the database ends nothing: the relay
tries again, and what it knows to be delivered it reports until that is recorded. Rate limits hold
their lane and nothing else, and failures come back with exponential back-off.
"""

import asyncio
import logging
import math
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.app.failures import count, outcome_of
from bot.domain.people import WorkspaceId
from bot.errors import Refused, StorageError, Unreachable
from bot.ports import (
    Clock,
    Delivered,
    Delivery,
    Messenger,
    Messengers,
    OpenCall,
    Outcome,
    SendCall,
    UpdateCall,
)
from bot.running.readiness import Pulse
from bot.running.services import Service
from bot.running.tally import Tally

log = logging.getLogger(__name__)

#: A call that takes longer counts as failed, though it may have arrived.
SEND_TIMEOUT = timedelta(seconds=20)
#: The same for all calls of one delivery together; less than the lease of `bot.app.deliveries`.
DELIVERY_TIMEOUT = timedelta(seconds=60)
#: How often a relay looks for work without being told of any.
POLL_INTERVAL = timedelta(seconds=30)
#: The pauses between tries while the database can't be used.
FIRST_STORAGE_PAUSE = timedelta(seconds=0.25)
LONGEST_STORAGE_PAUSE = timedelta(seconds=5)
#: The least pause where something is due and nothing could be done about it.
IDLE_PAUSE = timedelta(seconds=1)
#: How long outcomes are gathered while more are expected: one report takes as long as ten do.
GATHER = timedelta(milliseconds=5)
#: How often a busy relay lets time pass without being told of new work.
TICK_EVERY = timedelta(seconds=0.25)
#: A claim fills this part of the slots at least, or what is free after so long.
LEAST_CLAIM = 8
CLAIM_EVERY = timedelta(seconds=0.1)
#: How often outcomes are reported at a stop while the database can't be used: for about as long as
#: they are leased.
REPORT_TRIES = 30
#: A workspace gets this part of the slots at most.
SHARE = 4


@dataclass(frozen=True, slots=True)
class Work:
    """What bootstrap gives the relay to do; each is a transaction or two."""

    #: Lets time pass; counts the introductions for which it did.
    tick: Callable[[], Awaitable[int]]
    #: Claims so many effects at most, so many of one workspace, with these in flight already;
    #: returns what to deliver, and how many were looked at.
    claim: Callable[[int, int, Mapping[WorkspaceId, int]], Awaitable[tuple[list[Delivery], int]]]
    report: Callable[[Sequence[tuple[Delivery, Outcome]]], Awaitable[None]]
    #: The next due moment, and how far ahead it is by the clock of the database.
    next_due: Callable[[], Awaitable[tuple[datetime, timedelta] | None]]


class Relay:
    """Delivers what the use cases have recorded, at most `width` effects at a time."""

    def __init__(self, work: Work, messengers: Messengers, clock: Clock, width: int = 1) -> None:
        self.pulse = Pulse()
        self.tally = Tally()
        self._work = work
        self._messengers = messengers
        self._clock = clock
        self._width = width
        self._share = max(width // SHARE, 1)
        self._news = asyncio.Event()
        self._stop = asyncio.Event()
        self._sending: dict[asyncio.Task[None], WorkspaceId] = {}
        self._outcomes: list[tuple[Delivery, Outcome]] = []
        self._storage_pause = FIRST_STORAGE_PAUSE
        self._time_may_pass = True
        self._ticked_at = self._claimed_at = -math.inf

    def wake(self) -> None:
        """Tell the relay that there may be new work."""
        self._time_may_pass = True
        self._news.set()

    def stop(self) -> None:
        """Finish what is in flight, claim nothing more, and return from `run`."""
        self._stop.set()
        self._news.set()

    async def run(self) -> None:
        """Deliver whatever is due or new, until stopped; errors of the database end nothing."""
        while not self._stop.is_set():
            self._news.clear()
            pause = await self._surviving(self._advance_and_look_ahead)
            if pause > timedelta(0):
                await self._clock.wait(self._news, pause.total_seconds())
                self._time_may_pass |= not self._news.is_set()
            if self._sending and not self._stop.is_set():
                await asyncio.sleep(GATHER.total_seconds())
        await self._finish()

    async def step(self) -> datetime | None:
        """Do everything that is due; return the next due moment (UTC), None if nothing waits."""
        self._time_may_pass = True
        while not self._stop.is_set() and (await self._advance() or self._sending):
            await self._some_outcome()
        due = await self._work.next_due()
        return due[0] if due else None

    async def _advance_and_look_ahead(self) -> timedelta:
        """Do one round, and tell how long to wait for the next."""
        if await self._advance():
            return timedelta(0)
        if self._few_free:
            return CLAIM_EVERY
        due = await self._work.next_due()
        if due is None:
            return POLL_INTERVAL
        ahead = due[1] if due[1] > timedelta(0) else IDLE_PAUSE
        return min(ahead, POLL_INTERVAL)

    async def _advance(self) -> bool:
        """Report what has come back, let time pass, fill the slots; tell if there was anything."""
        reported = await self._report()
        self.pulse.beat()
        woken = await self._let_time_pass()
        self.pulse.beat()
        filled = not (reported or woken) and await self._fill()
        self.pulse.beat()
        return bool(reported or woken or filled)

    async def _let_time_pass(self) -> int:
        now = time.monotonic()
        if not self._time_may_pass and now < self._ticked_at + TICK_EVERY.total_seconds():
            return 0
        self._time_may_pass, self._ticked_at = False, now
        woken = await self._work.tick()
        self._time_may_pass |= woken > 0  # there may be more
        return woken

    @property
    def _free(self) -> int:
        return self._width - len(self._sending)

    @property
    def _few_free(self) -> bool:
        return 0 < self._free < self._width // LEAST_CLAIM

    async def _fill(self) -> int:
        free, now = self._free, time.monotonic()
        if not free or (self._few_free and now < self._claimed_at + CLAIM_EVERY.total_seconds()):
            return 0
        self._claimed_at = now
        in_flight = Counter(self._sending.values())
        deliveries, looked_at = await self._work.claim(free, self._share, in_flight)
        for delivery in deliveries:
            task = asyncio.create_task(self._deliver(delivery))
            self._sending[task] = delivery.effect.workspace
            task.add_done_callback(self._sent)
        return looked_at

    def _sent(self, task: "asyncio.Task[None]") -> None:
        del self._sending[task]
        self._news.set()

    async def _some_outcome(self) -> None:
        if self._sending:
            await asyncio.wait(self._sending, return_when=asyncio.FIRST_COMPLETED)

    async def _report(self) -> int:
        """Report what has come back; what can't be recorded now is reported again."""
        outcomes, self._outcomes = self._outcomes, []
        if outcomes:
            try:
                await self._work.report(outcomes)
            except BaseException:
                self._outcomes = outcomes + self._outcomes
                raise
        return len(outcomes)

    async def _finish(self) -> None:
        """Wait for what is in flight, and report it while its lease lasts."""
        if self._sending:
            await asyncio.wait(self._sending)
        for _ in range(REPORT_TRIES):
            if not self._outcomes or (await self._surviving(self._last_report)) <= timedelta(0):
                return
            await asyncio.sleep(self._storage_pause.total_seconds())

    async def _last_report(self) -> timedelta:
        await self._report()
        return timedelta(0)

    async def _surviving(self, work: Callable[[], Awaitable[timedelta]]) -> timedelta:
        """Do some work; while the database can't be used, say so once and tell how long to wait."""
        try:
            with self.pulse.round():
                pause = await work()
        except StorageError as problem:
            if self._storage_pause == FIRST_STORAGE_PAUSE:
                log.warning("Nothing can be delivered now, trying again: %s", problem)
            pause = self._storage_pause
            self._storage_pause = min(self._storage_pause * 2, LONGEST_STORAGE_PAUSE)
            return pause
        self._storage_pause = FIRST_STORAGE_PAUSE
        return pause

    async def _deliver(self, delivery: Delivery) -> None:
        try:
            async with asyncio.timeout(DELIVERY_TIMEOUT.total_seconds()):
                outcome = await self._attempt(delivery)
        except TimeoutError as error:
            outcome = self._failed(delivery, error)
        log.debug("%s: %s", delivery.key, outcome)
        self._outcomes.append((delivery, outcome))

    async def _attempt(self, delivery: Delivery) -> Outcome:
        messenger = self._messengers[delivery.effect.platform]
        reference = ""
        for call in delivery.calls:
            try:
                async with asyncio.timeout(SEND_TIMEOUT.total_seconds()):
                    reference = await _make(call, messenger, delivery.key)
            except Exception as error:  # noqa: BLE001 - whatever an SDK does, nothing is lost
                if isinstance(call, UpdateCall) and isinstance(error, (Unreachable, Refused)):
                    continue  # this card is gone; the others are still updated
                return self._failed(delivery, error)
        return Delivered(reference)

    def _failed(self, delivery: Delivery, error: Exception) -> Outcome:
        """Decide what a failure means, and count it."""
        outcome = outcome_of(error, delivery.key, delivery.effect.attempts)
        count(self.tally, delivery.effect, error, outcome, self._clock.now())
        return outcome


async def _make(call: SendCall | UpdateCall | OpenCall, messenger: Messenger, key: str) -> str:
    match call:
        case SendCall(to, card):
            return await messenger.send(to, card, key)
        case UpdateCall(reference, card):
            await messenger.update(reference, card)
            return reference
        case OpenCall(people):
            return await messenger.open(people, key)


def relaying(relay: Relay, listen: Callable[[], Coroutine[Any, Any, None]]) -> Service:
    """Run a relay together with `listen`, which wakes it for other processes' work."""

    async def run(stop: asyncio.Event) -> None:
        async with asyncio.TaskGroup() as group:
            helpers = [group.create_task(listen()), group.create_task(_end(relay, stop))]
            await relay.run()
            for helper in helpers:
                helper.cancel()

    return run


async def _end(relay: Relay, stop: asyncio.Event) -> None:
    await stop.wait()
    relay.stop()
