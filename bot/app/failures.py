"""What a failed call to a platform means for its message, and what of it is counted."""

import logging
import random
from datetime import datetime, timedelta

from bot.domain.effects import TELLS_OF_AN_ANSWER
from bot.errors import DeliveryError, RateLimited, Refused, Unreachable
from bot.ports import GivenUp, Hold, Outcome, StoredEffect, TryAgain
from bot.running.tally import OTHER, Tally

log = logging.getLogger(__name__)

#: The first pause after a failure; each further one is twice as long, up to the longest.
FIRST_PAUSE = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(hours=1)
#: The least that a lane is held, also where a platform asks to wait 0 seconds.
SHORTEST_HOLD = timedelta(seconds=1)


def outcome_of(error: Exception, key: str, attempts: int) -> Outcome:
    """Decide what a failed call means: wait with the lane, try again later, or give up."""
    match error:
        case RateLimited():
            return Hold(max(error.retry_after, SHORTEST_HOLD), error.scope)
        case Unreachable() | Refused():
            return GivenUp()
        case DeliveryError() | TimeoutError():
            return TryAgain(back_off(key, attempts))
        case _:
            log.error("a messenger raised what is no DeliveryError: %s", type(error).__name__)
            return TryAgain(back_off(key, attempts))


def back_off(key: str, attempts: int) -> timedelta:
    """Wait twice as long after each failure, less up to half of it at random.

    The random number depends on the effect's key and attempts alone, so that nothing others do
    shows in when an effect is tried again (promise 2).
    """
    longest = min(FIRST_PAUSE * float(2 ** min(attempts, 16)), LONGEST_PAUSE)
    jitter = random.Random(f"{key}#{attempts}").uniform(0.5, 1.0)  # noqa: S311
    return timedelta(seconds=longest.total_seconds() * jitter)


def count(
    tally: Tally, stored: StoredEffect, error: Exception, outcome: Outcome, now: datetime
) -> None:
    """Count a failure, unless its message tells of its recipient's answer (promise 2)."""
    if stored.effect.kind in TELLS_OF_AN_ANSWER:
        return
    tally.failed(stored.platform, _code(error))
    match outcome:
        case TryAgain():
            tally.tries_again(stored.platform)
        case Hold(after, scope):
            tally.holds(stored.lane_within(scope), now + after, now)


def _code(error: Exception) -> str:
    """Name a failure as the platform does."""
    if isinstance(error, TimeoutError):
        return "timeout"
    return (error.platform_code if isinstance(error, DeliveryError) else "") or OTHER
