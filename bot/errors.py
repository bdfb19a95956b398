"""Every error that AskFirst raises on purpose, as one tree.

AskFirstError
├── ConfigurationError      the start is refused; the sentence says what to change
├── StorageError            the database can't be used; the sentence says why
│   └── Conflict            another transaction was faster; the same again will do
└── DeliveryError           a messenger could not do what the relay asked
    ├── RateLimited         come back later; names how long and how wide
    ├── Unreachable         this person can't be written to, for good
    ├── Refused             the platform will never accept this
    └── Transient           it may work next time; nobody knows whether it arrived
"""

import traceback
from datetime import timedelta
from enum import IntEnum
from pathlib import Path


class AskFirstError(Exception):
    """The root: its text is one sentence that a person can act on."""


class ConfigurationError(AskFirstError):
    """A setting is unknown or unusable."""


class StorageError(AskFirstError):
    """The database can't be opened, can't be written, or doesn't fit this version."""


class Conflict(StorageError):
    """Two transactions collided, and this one gave way: run it again."""


class DeliveryError(AskFirstError):
    """What a Messenger raises; adapters map their SDK's errors to this branch at the edge."""


class Scope(IntEnum):
    """How wide a rate limit reaches: the number of parts of a lane's path that it holds."""

    #: Everything on the platform.
    PLATFORM = 1
    #: Everything in one workspace.
    WORKSPACE = 2
    #: One kind of call (send, update, open) in one workspace.
    CALL = 3
    #: One kind of call to one person.
    RECIPIENT = 4


class RateLimited(DeliveryError):
    """The platform asks to wait `retry_after` before the lane of this `scope` is used again."""

    def __init__(self, retry_after: timedelta, scope: Scope = Scope.CALL) -> None:
        super().__init__(f"rate limited for {retry_after.total_seconds():.0f} s")
        self.retry_after = retry_after
        self.scope = scope


class Unreachable(DeliveryError):
    """The person can't be written to in private, and trying again won't change that."""


class Refused(DeliveryError):
    """The platform refused the call for good."""


class Transient(DeliveryError):
    """The call failed or its answer was lost; it may have arrived."""


def in_short(error: BaseException) -> str:
    """Name an error for a log: where it isn't a sentence of ours, without what it may quote."""
    if isinstance(error, AskFirstError):
        return str(error)
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"
