"""The two clocks: the time of this machine, and one that stands still until it is told to move."""

import asyncio
from datetime import UTC, datetime


class SystemClock:
    """The time of this machine."""

    def now(self) -> datetime:
        """Tell the time (UTC)."""
        return datetime.now(UTC)

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        """Return when the event is set, or after so many seconds."""
        try:
            async with asyncio.timeout(seconds):
                await event.wait()
        except TimeoutError:
            return


class StoppedClock:
    """A Clock whose time moves only when it is told to."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def now(self) -> datetime:
        """Tell the simulated time."""
        return self._now

    def advance_to(self, moment: datetime) -> None:
        """Jump ahead; a moment that has passed changes nothing, as time never runs back."""
        self._now = max(self._now, moment)

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        """Return at once, after others had their turn: waiting takes no time here."""
        del event, seconds
        await asyncio.sleep(0)
