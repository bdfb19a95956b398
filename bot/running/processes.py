"""Keeps a process running until it is told to stop; what is in flight is finished first."""

import asyncio
import logging
import signal
from collections.abc import Callable, Coroutine
from typing import Any

from bot.errors import in_short

#: Loggers that show what they store, send or get: names, answers, tokens; shown from a level on.
CAPPED = {
    "aiosqlite": logging.WARNING,
    "alembic": logging.WARNING,
    "slack_sdk": logging.WARNING,
    "slack_bolt": logging.WARNING,
    "discord": logging.WARNING,
    "discord.client": logging.ERROR,  # it misses what only voice needs
    # Their warnings name addresses with tokens, and buttons, when somebody clicks.
    "discord.http": logging.ERROR,
    "discord.ui": logging.ERROR,
    "discord.webhook": logging.ERROR,
}
#: What these log of an error may quote people.
QUOTING = ("discord.",)

#: Runs until an event is set.
Service = Callable[[asyncio.Event], Coroutine[Any, Any, None]]


def start_logging(level: str) -> None:
    """Log to stderr from this level on."""
    handler = logging.StreamHandler()
    handler.addFilter(without_quotes)
    form = "%(levelname)s %(name)s: %(message)s"
    logging.basicConfig(level=level, format=form, handlers=[handler])
    for name, cap in CAPPED.items():
        logging.getLogger(name).setLevel(max(cap, logging.getLogger().level))


def without_quotes(record: logging.LogRecord) -> bool:
    """Leave out of others' log lines what may quote people: objects, and an error's own words."""
    if record.name.startswith(QUOTING):
        error = record.exc_info[1] if record.exc_info else None
        given = record.args if isinstance(record.args, tuple) else ()
        record.args = tuple(a if isinstance(a, int | float) else type(a).__name__ for a in given)
        record.msg = f"{record.getMessage()} ({in_short(error)})" if error else record.msg
        record.args = () if error else record.args
        record.exc_info = None
    return True


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


def _first(crash: BaseException) -> BaseException:
    while isinstance(crash, BaseExceptionGroup):
        crash = crash.exceptions[0]
    return crash
