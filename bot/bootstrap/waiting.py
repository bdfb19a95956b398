"""Starts beside a database that isn't up yet, as where all containers of a host start at once."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

from bot.errors import Unavailable

log = logging.getLogger(__name__)

#: How long a process that starts waits for its database.
PATIENCE = timedelta(seconds=60)
#: The pause between two tries.
PAUSE = timedelta(seconds=1)

T = TypeVar("T")


async def when_available(work: Callable[[], Awaitable[T]], patience: timedelta) -> T:
    """Do something with the database, again while it is `Unavailable` and patience lasts.

    That it waits is said once.
    """
    loop = asyncio.get_running_loop()
    end, said = loop.time() + patience.total_seconds(), False
    while True:
        try:
            return await work()
        except Unavailable as problem:
            if loop.time() >= end:
                raise
            if not said:
                log.warning("waiting up to %d s for: %s", patience.total_seconds(), problem)
            said = True
        await asyncio.sleep(PAUSE.total_seconds())
