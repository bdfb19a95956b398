"""Running a transaction again that collided with another."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.errors import Conflict

#: How often a transaction is tried in all.
TRIES = 5

T = TypeVar("T")


async def retry_on_conflict(attempt: Callable[[], Awaitable[T]]) -> T:
    """Run a transaction, and again if it gave way to another; the last `Conflict` is raised."""
    for _ in range(TRIES - 1):
        try:
            return await attempt()
        except Conflict:
            continue
    return await attempt()
