"""The relay: lets time pass for introductions, claims effects, sends them, reports the outcomes.

A step does all that is due and returns the next due moment; the loop waits for it through the
clock, or for the event that new work sets. Rate limits hold their lane and nothing else, failures
come back with exponential back-off, and what is refused for good is reported to the machine.
"""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.errors import DeliveryError, RateLimited, Refused, Unreachable
from bot.ports import (
    Clock,
    Delivered,
    Delivery,
    GivenUp,
    Hold,
    Messenger,
    Messengers,
    OpenCall,
    Outcome,
    SendCall,
    TryAgain,
    UpdateCall,
)
from bot.running.services import Service

log = logging.getLogger(__name__)

#: A call that takes longer counts as failed, though it may have arrived.
SEND_TIMEOUT = timedelta(seconds=20)
#: The same for all calls of one delivery together; less than the lease of `bot.app.deliveries`.
DELIVERY_TIMEOUT = timedelta(seconds=60)
#: The first pause after a failure; each further one is twice as long, up to the longest.
FIRST_PAUSE = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(hours=1)
#: The least that a lane is held, also where a platform asks to wait 0 seconds.
SHORTEST_HOLD = timedelta(seconds=1)
#: How often a relay looks for work without being told of any.
POLL_INTERVAL = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Work:
    """What bootstrap gives the relay to do; each is one transaction or a few."""

    tick: Callable[[], Awaitable[int]]
    claim: Callable[[int], Awaitable[tuple[list[Delivery], int]]]
    report: Callable[[Delivery, Outcome], Awaitable[None]]
    #: The next due moment, and how far ahead it is by the clock of the database.
    next_due: Callable[[], Awaitable[tuple[datetime, timedelta] | None]]


class Relay:
    """Delivers what the use cases have recorded, at most `width` effects at a time."""

    def __init__(self, work: Work, messengers: Messengers, clock: Clock, width: int = 1) -> None:
        self._work = work
        self._messengers = messengers
        self._clock = clock
        self._width = width
        self._new_work = asyncio.Event()
        self._stop = asyncio.Event()

    def wake(self) -> None:
        """Tell the relay that there may be new work."""
        self._new_work.set()

    def stop(self) -> None:
        """Finish what is in flight, claim nothing more, and return from `run`."""
        self._stop.set()
        self._new_work.set()

    async def run(self) -> None:
        """Step whenever something is due or new, until stopped."""
        while not self._stop.is_set():
            self._new_work.clear()
            await self.step()
            due = await self._work.next_due()
            ahead = min(due[1], POLL_INTERVAL) if due else POLL_INTERVAL
            await self._clock.wait(self._new_work, max(ahead.total_seconds(), 0.0))

    async def step(self) -> datetime | None:
        """Do everything that is due; return the next due moment (UTC), None if nothing waits."""
        while not self._stop.is_set() and await self._round():
            pass
        due = await self._work.next_due()
        return due[0] if due else None

    async def _round(self) -> bool:
        woken = await self._work.tick()
        deliveries, looked_at = await self._work.claim(self._width)
        async with asyncio.TaskGroup() as sending:
            for delivery in deliveries:
                sending.create_task(self._deliver(delivery))
        return bool(woken or looked_at)

    async def _deliver(self, delivery: Delivery) -> None:
        try:
            async with asyncio.timeout(DELIVERY_TIMEOUT.total_seconds()):
                outcome = await self._attempt(delivery)
        except TimeoutError as error:
            outcome = outcome_of(error, delivery.key, delivery.effect.attempts)
        log.debug("%s: %s", delivery.key, outcome)
        await self._work.report(delivery, outcome)

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
                return outcome_of(error, delivery.key, delivery.effect.attempts)
        return Delivered(reference)


async def _make(call: SendCall | UpdateCall | OpenCall, messenger: Messenger, key: str) -> str:
    match call:
        case SendCall(to, card):
            return await messenger.send(to, card, key)
        case UpdateCall(reference, card):
            await messenger.update(reference, card)
            return reference
        case OpenCall(people):
            return await messenger.open(people, key)


def outcome_of(error: Exception, key: str, attempts: int) -> Outcome:
    """Decide what a failed call means: wait with the lane, try again later, or give up."""
    match error:
        case RateLimited():
            return Hold(max(error.retry_after, SHORTEST_HOLD), error.scope)
        case Unreachable() | Refused():
            return GivenUp()
        case DeliveryError() | TimeoutError():
            return TryAgain(back_off(key, attempts))
        case _:
            log.error("a messenger raised what is no DeliveryError: %s", type(error).__name__)
            return TryAgain(back_off(key, attempts))


def back_off(key: str, attempts: int) -> timedelta:
    """Wait twice as long after each failure, less up to half of it at random.

    The random number depends on the effect's key and attempts alone, so that nothing others do
    shows in when an effect is tried again (promise 2).
    """
    longest = min(FIRST_PAUSE * float(2 ** min(attempts, 16)), LONGEST_PAUSE)
    jitter = random.Random(f"{key}#{attempts}").uniform(0.5, 1.0)  # noqa: S311
    return timedelta(seconds=longest.total_seconds() * jitter)


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
