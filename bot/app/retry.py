"""Running a transaction again that collided with another, and a batch in halves that fails."""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from bot.errors import AskFirstError, Conflict, StorageError, in_short

log = logging.getLogger(__name__)

#: How often a transaction is tried in all.
TRIES = 5

T = TypeVar("T")


def retry_on_conflict(attempt: Callable[[], T]) -> T:
    """Run a transaction, and again if it gave way to another; the last `Conflict` is raised."""
    for _ in range(TRIES - 1):
        try:
            return attempt()
        except Conflict:
            continue
    return attempt()


def in_halves(work: Callable[[Sequence[T]], None], items: Sequence[T]) -> int:
    """Run a transaction over a batch; where something in it fails, over halves; count what went.

    So one item that always fails hurts itself alone. An error of the database is raised.
    """
    try:
        retry_on_conflict(partial(work, items))
    except StorageError as problem:
        if not isinstance(problem, Conflict) or len(items) == 1:
            raise
    except Exception as problem:
        if len(items) == 1:
            ours = isinstance(problem, AskFirstError)
            reason, trace = in_short(problem), None if ours else problem
            log.error("a transaction failed, and will be tried again: %s", reason, exc_info=trace)
            return 0
    else:
        return len(items)
    middle = len(items) // 2
    return in_halves(work, items[:middle]) + in_halves(work, items[middle:])
