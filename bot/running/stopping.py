"""Races work against the event that tells a process to stop."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any


async def unless_stopped(stop: asyncio.Event, work: Coroutine[Any, Any, object]) -> bool:
    """Do something until it ends or the event is set; tell whether it has ended.

    Its error is raised. Where the event comes first, the work is cancelled and waited for, and an
    error that it ends with then is dropped.
    """
    working, stopping = asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
        ended = working.done()
        if ended:
            working.result()
        return ended
    finally:
        working.cancel()
        stopping.cancel()
        await asyncio.gather(working, stopping, return_exceptions=True)


async def pause(stop: asyncio.Event, seconds: float) -> None:
    """Return after so many seconds, or as soon as the event is set."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await stop.wait()
