"""Whether a process can do its work: each thing that this takes, by its name.

What is asked is known already, so a page that is asked for often costs nothing.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager

from bot.errors import AskFirstError
from bot.running.stopping import pause, unless_stopped

log = logging.getLogger(__name__)

#: How often something is tried to find out whether it works.
TRY_EVERY_SECONDS = 2.0
#: A try, or a round of a loop, that has got nowhere for so long counts as failed: both together are
#: below the 10 seconds within which a loss has to show.
STUCK_AFTER_SECONDS = 7.0


class Readiness:
    """Collects what a process needs."""

    def __init__(self) -> None:
        self._needs: dict[str, Callable[[], bool]] = {}

    def needs(self, name: str, met: Callable[[], bool]) -> None:
        """Ask this too whenever somebody asks; `name` is what operators read."""
        self._needs[name] = met

    def met(self) -> Mapping[str, bool]:
        """Tell of each need, in the order in which they were named, whether it is met."""
        return {name: met() for name, met in self._needs.items()}

    def missing(self) -> list[str]:
        """Name what is missing."""
        return [name for name, met in self.met().items() if not met]


class Pulse:
    """Whether something that comes in rounds still turns: each ends in time, and works."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        """`now` is in seconds, from any beginning."""
        self._now = now
        self._worked = False
        self._moved_at: float | None = None  #: None between two rounds, which may take long

    @contextmanager
    def round(self) -> Iterator[None]:
        """Do a round; one that raises doesn't work."""
        self._moved_at = self._now()
        worked = False
        try:
            yield
            worked = True
        finally:
            self._worked, self._moved_at = worked, None

    def beat(self) -> None:
        """Tell in a round that it gets on: with much to do it may take long."""
        if self._moved_at is not None:
            self._moved_at = self._now()

    @property
    def turns(self) -> bool:
        """Whether the last round worked, and none is stuck."""
        stuck = self._moved_at is not None and self._now() - self._moved_at > STUCK_AFTER_SECONDS
        return self._worked and not stuck


class Trial:
    """Something that is done again and again for no other reason than to see whether it works."""

    def __init__(
        self,
        attempt: Callable[[], Awaitable[object]],
        took: Callable[[float], None] = lambda _: None,
        now: Callable[[], float] = time.monotonic,
        *,
        complains: bool = False,
    ) -> None:
        """`took` is told how many seconds an attempt took that worked.

        One that `complains` logs when it begins to fail, and when it works again.
        """
        self.pulse = Pulse(now)
        self._complains = complains
        self._attempt = attempt
        self._took = took
        self._now = now

    async def run(self, stop: asyncio.Event) -> None:
        """Try every few seconds until the event is set; an attempt that hangs is not repeated."""
        await unless_stopped(stop, self._go_on(stop))

    async def _go_on(self, stop: asyncio.Event) -> None:
        while True:
            await self.once()
            await pause(stop, TRY_EVERY_SECONDS)

    async def once(self) -> None:
        """Try once."""
        began, worked = self._now(), self.pulse.turns
        try:
            with self.pulse.round():
                await self._attempt()
        except AskFirstError as problem:
            if worked and self._complains:
                log.warning("Nothing can be done now, trying again: %s", problem)
            return
        if not worked and self._complains:
            log.info("The database can be used")
        self._took(self._now() - began)
