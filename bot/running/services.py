"""Starts what a process consists of, and runs it until it is told to stop.

What is in flight is finished first.
"""

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import AsyncExitStack
from functools import partial
from typing import Any

from bot.running.stopping import unless_stopped

#: What ends a process in an orderly way.
STOPPING = (signal.SIGINT, signal.SIGTERM)
#: Runs until the event is set, finishes what is in flight, and returns.
Service = Callable[[asyncio.Event], Coroutine[Any, Any, None]]
#: Opens what services need on a stack, and returns them.
Start = Callable[[AsyncExitStack, asyncio.Event], Awaitable[Sequence[Service]]]

#: A start that is to stop is given up after so long, wherever it waits: for a database, mostly. It
#: loses nothing that a crash wouldn't, and that is nothing.
START_STOPS_WITHIN_SECONDS = 3.0


async def run_until_stopped(start: Start) -> None:
    """Start services and run them until SIGINT or SIGTERM, which end the start too."""
    stop, services = asyncio.Event(), list[Service]()
    _at_signals(partial(_end_the_start, stop))
    async with AsyncExitStack() as stack:

        async def begin() -> None:
            services.extend(await start(stack, stop))

        if await unless_stopped(stop, begin()):
            await keep_running(*services, stop=stop)


def _end_the_start(stop: asyncio.Event) -> None:
    stop.set()
    asyncio.get_running_loop().call_later(START_STOPS_WITHIN_SECONDS, os._exit, 0)


def _at_signals(act: Callable[[], None]) -> None:
    """Act so at SIGINT and SIGTERM from now on."""
    for number in STOPPING:
        asyncio.get_running_loop().add_signal_handler(number, act)


async def keep_running(*services: Service, stop: asyncio.Event | None = None) -> None:
    """Run services until SIGINT or SIGTERM; if one raises, all are cancelled and it is raised."""
    stop = stop or asyncio.Event()
    _at_signals(stop.set)
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
