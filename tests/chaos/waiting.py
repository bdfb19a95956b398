"""Waiting for what other processes bring about, and telling how far a hunt is."""

import asyncio
import sys
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

_BEGUN = time.monotonic()


async def comes(look: Callable[[], T | None], every: float = 0.1) -> T:
    """Look every so many seconds until there is something, and return it."""
    while True:
        if found := look():
            return found
        await asyncio.sleep(every)


def say(*what: str) -> None:
    """Tell whoever waits how far it is, and when."""
    print(f"{time.monotonic() - _BEGUN:6.1f} s", *what, sep="  ", file=sys.stderr, flush=True)  # noqa: T201
