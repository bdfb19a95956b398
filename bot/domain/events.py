"""What can happen to an introduction: frozen, in the past tense; `party` is whom it concerns."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.introduction import Said
from bot.domain.people import PersonId


@dataclass(frozen=True, slots=True)
class Released:
    """Both may be asked and both have a place."""


@dataclass(frozen=True, slots=True)
class ReleaseRefused:
    """At release, somebody's settings refuse it."""


@dataclass(frozen=True, slots=True)
class Queued:
    """At release, somebody has no place this week before `until`."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Answered:
    """A party said yes, later (`on`), no, or again (`on`); or left, which erases the answer."""

    party: PersonId
    said: Said
    on: datetime | None = None


@dataclass(frozen=True, slots=True)
class WordsAdded:
    """A party gave words with their yes, for the other to read if it opens."""

    party: PersonId
    words: str


@dataclass(frozen=True, slots=True)
class Told:
    """A party said no and lets the introducer know: in a ready-made sentence, or own words."""

    party: PersonId
    choice: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Paused:
    """A party paused introductions until an instant, or resumed (None)."""

    party: PersonId
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Withdrew:
    """The introducer took it back, left the workspace, or was forgotten."""


@dataclass(frozen=True, slots=True)
class TimePassed:
    """A due moment came."""


@dataclass(frozen=True, slots=True)
class AskUndeliverable:
    """A first ask was refused for good, or could not be delivered in time."""


@dataclass(frozen=True, slots=True)
class AttemptBegan:
    """The relay claims an attempt to open the conversation, and all settings admit it."""


@dataclass(frozen=True, slots=True)
class AttemptRefused:
    """The relay wants to attempt, but somebody's settings refuse it now."""


@dataclass(frozen=True, slots=True)
class ConversationCreated:
    """The platform created the conversation."""

    reference: str


@dataclass(frozen=True, slots=True)
class Greeted:
    """The opening message stands in the conversation."""


@dataclass(frozen=True, slots=True)
class OpeningFailed:
    """The conversation can't be opened, or a needed person is gone."""


@dataclass(frozen=True, slots=True)
class WorkspaceRemoved:
    """The workspace removed the bot."""


Event = (
    Released
    | ReleaseRefused
    | Queued
    | Answered
    | WordsAdded
    | Told
    | Paused
    | Withdrew
    | TimePassed
    | AskUndeliverable
    | AttemptBegan
    | AttemptRefused
    | ConversationCreated
    | Greeted
    | OpeningFailed
    | WorkspaceRemoved
)
