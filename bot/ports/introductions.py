"""Where introductions are kept, and the ways to find them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.domain.introduction import Introduction
from bot.domain.people import PersonId, WorkspaceId


@dataclass(frozen=True, slots=True)
class PairHistory:
    """What the cool-down of a pair depends on."""

    live: bool
    last_end: datetime | None  #: the latest end of an introduction in which they were asked


class Introductions(Protocol):
    """Introductions with their asks."""

    async def add(self, introduction: Introduction, workspace: WorkspaceId, delivery: str) -> None:
        """Add one; `delivery` is the request's id, unique in its workspace where not empty."""
        ...

    async def get(self, key: str, *, lock: bool = True) -> Introduction | None:
        """Load an introduction, locking its row unless told otherwise."""
        ...

    async def by_ask(self, ask: str) -> str | None:
        """Find the id of the introduction that an ask belongs to."""
        ...

    async def by_delivery(self, workspace: WorkspaceId, delivery: str) -> str | None:
        """Find the id of the introduction that this request made."""
        ...

    async def workspace_of(self, key: str) -> WorkspaceId | None:
        """Find the workspace of an introduction."""
        ...

    async def save(self, introduction: Introduction, wake_at: datetime | None) -> None:
        """Keep an introduction and the next moment (UTC) that time is an event for it."""
        ...

    async def delete(self, key: str) -> None:
        """Delete it with its asks, cards, questions and undelivered effects."""
        ...

    async def erase_traces_of(self, person: PersonId) -> None:
        """Erase a person's reasons and answers, and notes by and to them, in every state."""
        ...

    async def due(self, now: datetime, limit: int) -> list[str]:
        """List ids whose `wake_at` has come, by that moment, then by creation."""
        ...

    async def waking(self, limit: int) -> list[tuple[datetime, str]]:
        """List when time is the next event for introductions, with their ids, soonest first."""
        ...

    async def live_with(self, person: PersonId) -> list[str]:
        """List ids of live introductions with this person as introducer or party, in id order."""
        ...

    async def live_in(self, workspace: WorkspaceId) -> list[str]:
        """List ids of a workspace's live introductions, in id order."""
        ...

    async def count_live(self, introducer: PersonId) -> int:
        """Count an introducer's live introductions."""
        ...

    async def started(self, introducer: PersonId, since: datetime) -> list[datetime]:
        """List when an introducer's introductions were made, without those undone unasked."""
        ...

    async def pair(self, a: PersonId, b: PersonId) -> PairHistory:
        """Look at what these two have been asked about each other, by anyone."""
        ...

    async def releases(self, party: PersonId, since: datetime) -> list[datetime]:
        """List when asks to this person were released (UTC); each takes a slot for a week."""
        ...

    async def by_introducer(self, introducer: PersonId) -> list[Introduction]:
        """List an introducer's introductions by creation, while their words are kept."""
        ...

    async def asking(self, party: PersonId) -> list[Introduction]:
        """List what this person was asked and may still open, by creation."""
        ...
