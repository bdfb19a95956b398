"""A circuit breaker: once Discord refuses everything, nothing is sent for a while, in this process.

Each refused call counts towards a ban of the address (Discord: Rate Limits, Invalid Request Limit).
The relay holds the platform in the database too, for all processes.
"""

import logging
import time
from collections.abc import Callable
from datetime import timedelta

from adapters.discord.errors import TokenRefused
from bot.errors import RateLimited, Scope

log = logging.getLogger(__name__)

#: How long the others wait while one call finds out whether Discord takes them again.
PROBE = timedelta(seconds=10)


class Breaker:
    """Lets calls through, or stops them all; after a stop one call is let through first."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self.now = now  #: seconds, from wherever
        self._stopped_until: float | None = None
        self._token_refused = False

    def check(self) -> None:
        """Raise `RateLimited` while calls are stopped; else the next call may be made."""
        if self._stopped_until is None:
            return
        left = self._stopped_until - self.now()
        if left > 0:
            raise RateLimited(timedelta(seconds=left), Scope.PLATFORM)
        self._stopped_until = self.now() + PROBE.total_seconds()

    def worked(self, *, quietly: bool = False) -> None:
        """A call was taken."""
        self._stopped_until = None
        if self._token_refused and not quietly:
            self._token_refused = False
            log.info("Discord accepts DISCORD_TOKEN again")

    def failed(self, error: RateLimited, *, quietly: bool = False) -> None:
        """A call was refused, and with it all others if the error reaches that far."""
        if error.scope is not Scope.PLATFORM:
            return
        self._stopped_until = self.now() + error.retry_after.total_seconds()
        if isinstance(error, TokenRefused) and not self._token_refused and not quietly:
            self._token_refused = True
            log.error("%s", error)
