"""What may go wrong with a request, and how Discord says so."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

import aiohttp
from simcord.backend.errors import BackendError

#: Status and words of the error codes that matter here (Discord: JSON Error Codes).
CODES = {
    10003: (404, "Unknown Channel"),
    10004: (404, "Unknown Guild"),
    10007: (404, "Unknown Member"),
    10008: (404, "Unknown Message"),
    10013: (404, "Unknown User"),
    10015: (404, "Unknown Webhook"),
    10062: (404, "Unknown interaction"),
    20026: (403, "Your bot has been flagged for anti-spam, and may not open direct messages"),
    20031: (400, "Your server name or a channel's contains words that are not allowed"),
    30007: (400, "Maximum number of webhooks reached"),
    30013: (400, "Maximum number of guild channels reached (500)"),
    30033: (400, "Maximum number of thread participants has been reached (1000)"),
    40001: (401, "Unauthorized"),
    40003: (403, "You are opening direct messages too fast."),
    40060: (400, "Interaction has already been acknowledged."),
    40066: (400, "There are no tags available that can be set by non-moderators"),
    50001: (403, "Missing Access"),
    50007: (403, "Cannot send messages to this user"),
    50013: (403, "Missing Permissions"),
    50014: (401, "Invalid authentication token provided"),
    50024: (400, "Cannot execute action on this channel type"),
    50035: (400, "Invalid Form Body"),
    50055: (400, "Invalid Guild"),
    50083: (400, "Thread is archived"),
    50278: (403, "Cannot send messages to this user due to having no mutual guilds"),
    60003: (403, "Two factor is required for this operation"),
    130000: (400, "API resource is currently overloaded"),
    160004: (400, "A thread has already been created for this message"),
    160005: (403, "Thread is locked"),
    160006: (400, "Maximum number of active threads reached"),
    200000: (400, "Message was blocked by automatic moderation"),
    200001: (400, "Title was blocked by automatic moderation"),
}
#: How long Discord asks to wait when nothing else is said.
SOON = 1.0


#: Whatever JSON can say.
Json = Any


class Identified(Protocol):
    """Anybody or anything with an id: a person, a role, a channel."""

    @property
    def id(self) -> int:
        """The id."""
        ...


class Hangs(TimeoutError):
    """No answer comes."""


class Banned(BackendError):
    """429 by Cloudflare, before Discord: a page, not JSON, and no `Via` header.

    It concerns the address, so every route (Discord: Rate Limits, Invalid Request Limit;
    discord.py, `HTTPClient.request`: "Banned by Cloudflare more than likely").
    """

    def __init__(self, retry_after: float) -> None:
        super().__init__(429, 0, "error code: 1015")
        self.retry_after = retry_after


class RateLimit(BackendError):
    """429: come back later; the body names the time, the headers the scope."""

    def __init__(self, retry_after: float, scope: str, code: int = 0) -> None:
        message = CODES[code][1] if code else "You are being rate limited."
        super().__init__(429, code, message)
        self.retry_after = retry_after
        self.scope = scope

    def to_json(self) -> dict[str, Any]:
        """Say it as Discord does (Discord: Rate Limits)."""
        body = super().to_json() | {"retry_after": self.retry_after}
        return body | {"global": self.scope == "global"}


def refused(code: int, detail: str = "") -> BackendError:
    """Make the error of a code."""
    status, message = CODES[code]
    return BackendError(status, code, f"{message}: {detail}" if detail else message)


def route_of(path: str) -> str:
    """Name a path's route: ids and tokens become `{}`, as do the names in `{…}`."""
    parts = ["{}" if p.isdigit() or p.startswith("{") else p for p in path.strip("/").split("/")]
    if parts[0] in ("interactions", "webhooks") and len(parts) > 2:
        parts[2] = "{}"
    return "/" + "/".join(parts)


@dataclass(slots=True)
class Request:
    """A request of the bot; `people` are those whom it concerns, `fault` how it failed."""

    at: datetime
    method: str
    path: str
    route: str
    body: Json
    params: dict[str, Any] = field(default_factory=dict)
    people: frozenset[int] = frozenset()
    fault: str = ""
    status: int = 200  #: of the answer, also where it got lost
    sender: str = ""  #: which process sent it, where each has an address of its own
    made: str = ""  #: the id of what was made or changed

    @property
    def ids(self) -> list[int]:
        """The ids in the path, in order."""
        return [int(number) for number in re.findall(r"/(\d+)", self.path)]

    @property
    def id(self) -> int:
        """The first id in the path."""
        return self.ids[0]

    @property
    def last_id(self) -> int:
        """The last id in the path."""
        return self.ids[-1]


@dataclass(slots=True)
class Fault:
    """What goes wrong from now on, for requests that fit all that is given."""

    route: str
    error: Exception | None  #: None: the request does its work, and only the answer is lost
    name: str
    times: int | None = None
    person: int | None = None
    when: Callable[[Request], bool] | None = None
    struck: int = 0

    def fits(self, request: Request) -> bool:
        """Tell whether this request fails; counts it if it does."""
        if request.route != self.route or self.times == 0:
            return False
        if self.person is not None and self.person not in request.people:
            return False
        if self.when is not None and not self.when(request):
            return False
        if self.times is not None:
            self.times -= 1
        self.struck += 1
        request.fault = self.name
        return True

    def strike(self, request: Request) -> None:
        """Raise the error, unless the answer gets lost only after the work."""
        del request
        if self.error is not None:
            raise self.error

    def stops(self) -> None:
        """Let requests through again."""
        self.times = 0


def failing(
    route: str,
    *,
    code: int = 0,
    status: int = 0,
    retry_after: float | None = None,
    scope: str = "user",
    banned: float | None = None,
    lost: bool = False,
    reset: bool = False,
    hangs: bool = False,
    times: int | None = None,
    person: int | None = None,
    when: Callable[[Request], bool] | None = None,
) -> Fault:
    """Make a fault of what a test asks for; see `world.py`."""
    method, _, path = route.partition(" ")
    error: Exception | None = None
    name = "lost"
    if hangs:
        error, name = Hangs(), "hangs"
    elif reset:
        error, name = aiohttp.ServerDisconnectedError(), "reset"
    elif banned is not None:
        error, name = Banned(banned), "banned"
    elif retry_after is not None or status == 429:
        wait = SOON if retry_after is None else retry_after
        error, name = RateLimit(wait, scope, code), "rate limit"
    elif status:
        error, name = BackendError(status, code, "Internal Server Error"), str(status)
    elif not lost:
        known, message = CODES[code]
        error, name = BackendError(known, code, message), str(code)
    return Fault(f"{method} {route_of(path)}", error, name, times, person, when)
