"""The clocks of a test on Discord."""

import asyncio
from datetime import UTC, datetime, timedelta

from simcord._clock import Clock as SimCordClock

from tests.fakes import NOW


class WorldClock(SimCordClock):
    """The time of Discord and of the bot, one and the same; it stands still until it is moved."""

    def __init__(self, start: datetime = NOW) -> None:
        super().__init__()
        self._start = start

    def now(self) -> datetime:
        """Tell the simulated time (UTC)."""
        return self._start + timedelta(seconds=self.elapsed)

    def advance_to(self, moment: datetime) -> None:
        """Jump ahead; time never runs back."""
        self.elapsed = max(self.elapsed, (moment - self._start).total_seconds())

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        """Let others have their turn; if the event is still not set then, jump ahead."""
        await asyncio.sleep(0)
        if not event.is_set() and seconds is not None:
            self.advance(seconds)


class RealClock(WorldClock):
    """The time of this machine, for a bot in a process of its own; it moves by itself."""

    def now(self) -> datetime:
        """Tell the time (UTC)."""
        return datetime.now(UTC)
