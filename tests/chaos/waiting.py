"""Waiting for what other processes bring about, and telling how far a hunt is."""

import asyncio
import sys
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


async def comes(look: Callable[[], T | None], every: float = 0.1) -> T:
    """Look every so many seconds until there is something, and return it."""
    while True:
        if found := look():
            return found
        await asyncio.sleep(every)


def say(*what: str) -> None:
    """Tell whoever waits how far it is."""
    print(*what, sep="\n  ", file=sys.stderr, flush=True)  # noqa: T201
