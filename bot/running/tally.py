"""What a relay counts of its calls to platforms, for the metrics.

Counted is only what doesn't depend on what anybody answered; who counts sees to that.
"""

import re
from collections import Counter
from copy import deepcopy
from datetime import datetime

#: What a code may look like; another one is counted as `OTHER`, so that no text gets into a metric.
CODE = re.compile(r"[A-Za-z0-9_]{1,40}")
OTHER = "other"
#: So many different codes are counted apart: a platform has some dozens.
MOST_CODES = 200


class Tally:
    """Failed calls, retries, and lanes that are left alone."""

    def __init__(self) -> None:
        self.errors: Counter[tuple[str, str]] = Counter()  #: by platform and code
        self.retries: Counter[str] = Counter()  #: by platform
        self._held: dict[str, datetime] = {}

    def failed(self, platform: str, code: str) -> None:
        """A call failed, and the platform names this code."""
        known = CODE.fullmatch(code) and (
            (platform, code) in self.errors or len(self.errors) < MOST_CODES
        )
        self.errors[platform, code if known else OTHER] += 1

    def tries_again(self, platform: str) -> None:
        """Something that failed is going to be tried again."""
        self.retries[platform] += 1

    def holds(self, lane: str, until: datetime, now: datetime) -> None:
        """A platform asks to leave a lane alone until an instant."""
        self._held = {held: end for held, end in self._held.items() if end > now}
        self._held[lane] = max(until, self._held.get(lane, until))

    def held(self, now: datetime) -> Counter[str]:
        """Count the lanes that are left alone now, by platform."""
        return Counter(lane.partition("/")[0] for lane, end in self._held.items() if end > now)

    def copy(self) -> "Tally":
        """Make one that counts on from here."""
        return deepcopy(self)
