"""Faults on demand: what the test Slack does wrong when it is told to."""

from dataclasses import dataclass, field

from tests.slack.world import Json, Member


@dataclass
class Fault:
    """One way to fail, for so many requests of one method."""

    method: str
    times: int
    status: int | None = None
    error: str | None = None
    retry_after: int | None = None
    lost: bool = False  #: does its work, then drops the connection
    reset: bool = False  #: drops the connection before it works
    to: Member | None = None

    def fits(self, method: str, audience: tuple[Member, ...]) -> bool:
        """Tell whether this request is to fail."""
        right_method = self.method in ("*", method)
        return self.times > 0 and right_method and (self.to is None or self.to in audience)


@dataclass
class Faults:
    """All that is to go wrong."""

    waiting: list[Fault] = field(default_factory=list)
    strict_pace: bool = False  #: at most a message a second and channel (Slack: rate limits)
    _written: dict[str, float] = field(default_factory=dict)

    def too_fast(self, method: str, channel: str, now: float) -> Fault | None:
        """Refuse a second message to a channel within a second, if one is strict."""
        if not self.strict_pace or method != "chat.postMessage":
            return None
        before = self._written.get(channel)
        if before is not None and now - before < 1:
            return Fault(method, 1, retry_after=1)
        self._written[channel] = now
        return None

    def take(self, method: str, audience: tuple[Member, ...]) -> Fault | None:
        """Find the fault for this request, and count it."""
        for fault in self.waiting:
            if fault.fits(method, audience):
                fault.times -= 1
                return fault
        return None


def answer_of(fault: Fault) -> tuple[int, Json, dict[str, str]]:
    """What a fault is answered with: status, body and headers (Slack: rate limits)."""
    if fault.retry_after is not None:
        body: Json = {"ok": False, "error": "ratelimited"}
        return 429, body, {"Retry-After": str(fault.retry_after)}
    if fault.error is not None:
        return 200, {"ok": False, "error": fault.error}, {}
    return fault.status or 500, {"ok": False, "error": "internal_error"}, {}
