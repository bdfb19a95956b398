"""Work in flight: what has begun, and is waited for before the process stops."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any


class InFlight:
    """The tasks and blocks of code that are in flight now; truthy while there are any."""

    def __init__(self) -> None:
        self._begun: set[asyncio.Future[Any]] = set()

    def __bool__(self) -> bool:
        return bool(self._begun)

    def add(self, task: asyncio.Future[Any]) -> None:
        """Count a task as in flight until it is done; its result stays for whoever awaits it."""
        self._begun.add(task)
        task.add_done_callback(self._begun.discard)

    @contextmanager
    def working(self) -> Iterator[None]:
        """Count what runs within this block as in flight."""
        ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._begun.add(ended)
        try:
            yield
        finally:
            self._begun.discard(ended)
            ended.set_result(None)

    async def finish(self, seconds: float | None = None) -> None:
        """Wait until nothing is in flight, what begins meanwhile included.

        Return after so many seconds in any case; nothing is cancelled then. None: without a limit.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self._begun:
                    await asyncio.wait(set(self._begun))
