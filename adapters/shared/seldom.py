"""Lets something happen once in a while: a log line for each cause, and not for each try."""

import time
from collections.abc import Callable

from adapters.shared.bounded_cache import BoundedCache

#: How many causes are remembered; the oldest are forgotten.
REMEMBERED = 1_000


class Seldom:
    """Tells whether a cause hasn't come up lately."""

    def __init__(self, seconds: float, now: Callable[[], float] = time.monotonic) -> None:
        """`now` is in seconds, from any beginning."""
        self._seconds = seconds
        self._now = now
        #: When a cause is due again.
        self._again = BoundedCache[str, float](REMEMBERED)

    def due(self, cause: str = "") -> bool:
        """Tell whether a cause is due, and let it rest from now on if it is."""
        now = self._now()
        if now < self._again.get(cause, now):
            return False
        self._again[cause] = now + self._seconds
        return True
