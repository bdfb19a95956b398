"""Keeps a process running until it is told to stop; what is in flight is finished first."""

import asyncio
import logging
import signal
from collections.abc import Callable, Coroutine
from typing import Any

from bot.outbox import Relay

#: Loggers that show what they store, send or get: names, answers, refresh tokens.
CAPPED = ("aiosqlite", "alembic", "slack_sdk", "slack_bolt")

#: Runs until an event is set.
Service = Callable[[asyncio.Event], Coroutine[Any, Any, None]]


def start_logging(level: str) -> None:
    """Log to stderr from this level on."""
    logging.basicConfig(level=level, format="%(levelname)s %(name)s: %(message)s")
    for name in CAPPED:
        logging.getLogger(name).setLevel(logging.WARNING)


async def keep_running(*services: Service) -> None:
    """Run services until SIGINT or SIGTERM; one crash stops all, loudly."""
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


def relaying(relay: Relay, listen: Callable[[], Coroutine[Any, Any, None]]) -> Service:
    """Run a relay, and hear of other processes' work for it."""

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


def _first(crash: BaseException) -> BaseException:
    while isinstance(crash, BaseExceptionGroup):
        crash = crash.exceptions[0]
    return crash
