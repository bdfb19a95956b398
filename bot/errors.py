"""Every error that AskFirst raises on purpose, as one tree.

AskFirstError
├── ConfigurationError      the start is refused; the sentence says what to change
│   └── UnknownKey          the secret key isn't the one that data was encrypted with (keys.py)
├── StorageError            the database can't be used; the sentence says why
│   ├── Conflict            two transactions collided; running it again is safe
│   └── Unavailable         it can't be used now, and may be by itself in a while
├── StatementRefused        the database works, and refuses what one statement does or holds
└── DeliveryError           a messenger could not do what the relay asked
    ├── RateLimited         to be tried again after a time that the platform names
    ├── Unreachable         this person can't be written to, for good
    ├── Refused             the platform will never accept this
    └── Transient           it may work next time; whether it arrived isn't known

Each adapter derives what only it raises from one of these, in the `errors.py` of its folder.
"""

import traceback
from datetime import timedelta
from enum import IntEnum
from pathlib import Path
from typing import Self


class AskFirstError(Exception):
    """The root: where an operator reads its text, that is one sentence they can act on."""


class ConfigurationError(AskFirstError):
    """A setting or an argument is missing, unknown or unusable."""


class StorageError(AskFirstError):
    """The database can't be opened, can't be written, or doesn't fit this version."""


class Conflict(StorageError):
    """Two transactions collided, and this one was rolled back: run it again."""


class Unavailable(StorageError):
    """The database doesn't answer, or can't be written to now; that may pass by itself."""


class StatementRefused(AskFirstError):
    """The database works and refuses a statement: a fault of ours, or tables that were changed."""


class DeliveryError(AskFirstError):
    """What a Messenger raises; adapters map their SDK's errors to this branch at the edge."""

    #: What the platform calls it, for counting; never words of a person.
    platform_code = ""

    def called(self, code: str) -> Self:
        """Note what the platform calls it."""
        self.platform_code = code
        return self


class Scope(IntEnum):
    """How wide a rate limit reaches.

    The value is the number of leading parts of a lane (platform, workspace, call, recipient) that
    have to be equal for the limit to hold it back.
    """

    #: Everything on the platform.
    PLATFORM = 1
    #: One kind of call (send, update, open) in one workspace.
    CALL = 3
    #: One kind of call to one person.
    RECIPIENT = 4


class RateLimited(DeliveryError):
    """The platform asks to wait `retry_after` before anything in this `scope` is sent again."""

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
    """Describe an error for a log: one of ours by its text, another's by its type and place.

    The text of another's error is left out, as it may quote what people wrote.
    """
    if isinstance(error, AskFirstError):
        return str(error)
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"
