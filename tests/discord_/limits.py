"""Rate limits as Discord keeps them: a bucket per route and channel or server, and one for all."""

import time
from dataclasses import dataclass, field
from hashlib import sha256

from tests.discord_.faults import RateLimit, route_of

#: The ids that make buckets of their own (Discord: Rate Limits, top-level resources).
MAJOR = ("channels", "guilds", "webhooks")


@dataclass(slots=True)
class Bucket:
    """So many in so many seconds, from the first on."""

    allowed: int
    per: float
    used: int = 0
    began: float = field(default_factory=time.monotonic)

    @property
    def left(self) -> int:
        """How many more may come."""
        return max(0, self.allowed - self.used)

    @property
    def reset_after(self) -> float:
        """In how many seconds all may come again."""
        return max(0.0, self.began + self.per - time.monotonic())

    def take(self) -> bool:
        """Count one; tell whether it may come."""
        if self.reset_after <= 0:
            self.began, self.used = time.monotonic(), 0
        self.used += 1
        return self.used <= self.allowed


class Limits:
    """All buckets; a route without a limit has none."""

    def __init__(self) -> None:
        self._rules: dict[str, tuple[int, float]] = {}
        self._buckets: dict[tuple[str, str], Bucket] = {}

    def add(self, route: str, allowed: int, per: float) -> None:
        """Limit a route; without a name, all together."""
        self._rules[route] = (allowed, per)

    def take(self, method: str, path: str) -> RateLimit | None:
        """Count a request; the limit that it breaks, if any."""
        for bucket, scope in ((self._bucket("", ""), "global"), (self._of(method, path), "user")):
            if bucket is not None and not bucket.take():
                return RateLimit(round(bucket.reset_after, 3), scope)
        return None

    def headers(self, method: str, path: str) -> dict[str, str]:
        """Tell how a bucket stands."""
        bucket = self._of(method, path)
        if bucket is None:
            return {}
        route = f"{method} {route_of(path)}"
        return {
            "X-RateLimit-Limit": str(bucket.allowed),
            "X-RateLimit-Remaining": str(bucket.left),
            "X-RateLimit-Reset": f"{time.time() + bucket.reset_after:.3f}",
            "X-RateLimit-Reset-After": f"{bucket.reset_after:.3f}",
            "X-RateLimit-Bucket": sha256(route.encode()).hexdigest()[:32],
        }

    def _of(self, method: str, path: str) -> Bucket | None:
        parts = path.strip("/").split("/")
        major = parts[1] if parts[0] in MAJOR and len(parts) > 1 else ""
        return self._bucket(f"{method} {route_of(path)}", major)

    def _bucket(self, route: str, major: str) -> Bucket | None:
        if route not in self._rules:
            return None
        allowed, per = self._rules[route]
        return self._buckets.setdefault((route, major), Bucket(allowed, per))
