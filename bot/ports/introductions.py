"""Where introductions are kept, and the ways to find them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from bot.domain.introduction import Introduction
from bot.domain.people import PersonId, WorkspaceId


@dataclass(frozen=True, slots=True)
class PairHistory:
    """What the cool-down of a pair depends on."""

    live: bool
    last_end: datetime | None  #: the latest end of an introduction in which they were asked
    #: The same for those that an introducer withdrew, by the introducer.
    withdrawn: Mapping[PersonId, datetime] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Release:
    """When a person was asked (UTC), and by whom."""

    at: datetime
    introducer: PersonId


@dataclass(frozen=True, slots=True)
class Recent:
    """What the limits of an introducer depend on."""

    live: int
    started: list[datetime]  #: when they were made (UTC), without those undone unasked; in order
    waiting: Sequence[PersonId] = ()  #: the parties of those that are still to be asked


class Introductions(Protocol):
    """Introductions with their asks."""

    def add(self, introduction: Introduction, workspace: WorkspaceId, delivery: str) -> None:
        """Add one; `delivery` is the request's id, unique in its workspace where not empty."""
        ...

    def get(self, key: str, *, lock: bool = True) -> Introduction | None:
        """Load an introduction, locking its row unless told otherwise."""
        ...

    def load(self, keys: Collection[str], *, lock: bool = True) -> dict[str, Introduction]:
        """Load several by their ids, locking their rows unless told otherwise."""
        ...

    def of_ask(self, ask: str) -> Introduction | None:
        """Load the introduction that an ask belongs to, locking its row."""
        ...

    def by_ask(self, ask: str) -> str | None:
        """Find the id of the introduction that an ask belongs to."""
        ...

    def by_delivery(self, workspace: WorkspaceId, delivery: str) -> str | None:
        """Find the id of the introduction that this request made."""
        ...

    def delivery_of(self, key: str) -> str:
        """Find the id of the request that made an introduction; empty where it had none."""
        ...

    def workspace_of(self, key: str) -> WorkspaceId | None:
        """Find the workspace of an introduction."""
        ...

    def save(self, introduction: Introduction, wake_at: datetime | None) -> None:
        """Keep an introduction and the next moment (UTC) that time is an event for it."""
        ...

    def delete(self, keys: Collection[str]) -> None:
        """Delete some with their asks, cards, questions and undelivered effects."""
        ...

    def erase_traces_of(self, person: PersonId) -> None:
        """Erase a person's reasons and answers, and notes by and to them, in every state."""
        ...

    def due(self, now: datetime, limit: int, *, ended: bool = False) -> list[str]:
        """List ids whose `wake_at` has come, by that moment, then by creation.

        Those that are live, or those that have `ended` and wait for their erasure.
        """
        ...

    def waking(self, limit: int) -> list[tuple[datetime, str]]:
        """List when time is the next event for introductions, with their ids, soonest first."""
        ...

    def live_with(self, person: PersonId) -> list[str]:
        """List ids of live introductions with this person as introducer or party, in id order."""
        ...

    def live_in(self, workspace: WorkspaceId) -> list[str]:
        """List ids of a workspace's live introductions, in id order."""
        ...

    def recent(self, introducer: PersonId, since: datetime) -> Recent:
        """Look at an introducer's live introductions, and at those made since then (UTC)."""
        ...

    def pair(self, a: PersonId, b: PersonId) -> PairHistory:
        """Look at what these two have been asked about each other, by anyone."""
        ...

    def releases(self, party: PersonId, since: datetime) -> list[Release]:
        """List when this person was asked, and by whom; each takes a slot for a week."""
        ...

    def load_releases(self, parties: Collection[PersonId], since: datetime) -> None:
        """Load the releases of several people, for `releases` in this transaction."""
        ...

    def by_introducer(self, introducer: PersonId) -> list[Introduction]:
        """List an introducer's introductions by creation, while their words are kept."""
        ...

    def asking(self, party: PersonId) -> list[Introduction]:
        """List what this person was asked and may still open, by creation."""
        ...

    def asked_since(self, party: PersonId, since: datetime) -> list[Introduction]:
        """List what this person was asked since an instant (UTC), by that moment."""
        ...
