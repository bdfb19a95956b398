"""Runs what a process consists of until it is told to stop; what is in flight is finished first."""

import asyncio
import signal
from collections.abc import Callable, Coroutine
from typing import Any

#: Runs until the event is set, finishes what is in flight, and returns.
Service = Callable[[asyncio.Event], Coroutine[Any, Any, None]]


async def keep_running(*services: Service) -> None:
    """Run services until SIGINT or SIGTERM; if one raises, all are cancelled and it is raised."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    try:
        async with asyncio.TaskGroup() as group:
            for service in services:
                group.create_task(service(stop))
            await stop.wait()
    except BaseExceptionGroup as crash:
        raise _first(crash) from None


def _first(crash: BaseException) -> BaseException:
    while isinstance(crash, BaseExceptionGroup):
        crash = crash.exceptions[0]
    return crash
