"""Where effects are recorded until they are delivered."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.domain.effects import Effect
from bot.domain.people import PersonId, Workspace, WorkspaceId


@dataclass(frozen=True, slots=True)
class StoredEffect:
    """An effect in the outbox, as claimed by a relay."""

    id: int
    introduction: str
    platform: str
    lane: str
    effect: Effect
    attempts: int = 0
    first_tried_at: datetime | None = None
    lease: str = ""  #: names the claim; a relay whose lease was taken over can't report


class Outbox(Protocol):
    """Effects that are recorded and not yet delivered; a delivered one is gone."""

    async def append(
        self, introduction: str, workspace: Workspace, effects: Sequence[Effect]
    ) -> None:
        """Record effects in this order; a key that is pending already is kept once.

        The lane is `platform/workspace/call/recipient`; its prefixes are what rate limits hold.
        """
        ...

    async def claim(
        self, platforms: Collection[str], now: datetime, limit: int
    ) -> list[StoredEffect]:
        """Lock what is due: by due time, then in the order made; skips what others have locked.

        At most one effect a recipient and introduction at a time, so that an older card never
        overwrites a newer one; none of a lane that is held.
        """
        ...

    async def lease(self, effect: StoredEffect, lease: str, now: datetime, until: datetime) -> None:
        """Lease a claimed effect until an instant; `now` is kept as its first try if none is."""
        ...

    async def leased(self, effect: StoredEffect) -> bool:
        """Tell whether the effect is still held under this lease; locks it."""
        ...

    async def retry(self, effect: StoredEffect, due: datetime, attempts: int) -> None:
        """Release an effect to be tried again at `due`."""
        ...

    async def remove(self, effect: StoredEffect) -> None:
        """Delete a delivered, dropped or refused effect with its payload."""
        ...

    async def erase_words_of(self, person: PersonId) -> None:
        """Erase what a party chose and wrote from what is still to be sent to others."""
        ...

    async def remove_for(self, person: PersonId) -> None:
        """Delete all that was still to be sent to this person."""
        ...

    async def pending(self, introduction: str) -> bool:
        """Tell whether anything is still to be sent of an introduction."""
        ...

    async def remove_of(self, introduction: str) -> None:
        """Delete what is still to be sent of an introduction, except what is being sent now."""
        ...

    async def remove_in(self, workspace: WorkspaceId) -> None:
        """Delete all that was still to be sent in this workspace."""
        ...

    async def hold(self, lane: str, until: datetime) -> None:
        """Claim nothing of a lane, or of the lanes below it, until an instant (UTC)."""
        ...

    async def upcoming(self, limit: int) -> list[StoredEffect]:
        """List what is still to be sent, by due time, then in the order made; locks nothing."""
        ...

    async def next_due(self, platforms: Collection[str], now: datetime) -> datetime | None:
        """Find the next moment after `now` at which something may become due."""
        ...
