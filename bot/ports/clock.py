"""Where time comes from."""

import asyncio
from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Where time comes from and how waiting is done; tests and the demo simulate both."""

    def now(self) -> datetime:
        """Tell the time (UTC)."""
        ...

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        """Return when the event is set, or after so many seconds; None waits for the event."""
        ...
