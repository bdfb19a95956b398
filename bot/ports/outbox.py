"""Where effects are recorded until they are delivered."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.domain.effects import Effect, EffectKind
from bot.domain.people import PersonId, Workspace, WorkspaceId
from bot.errors import Scope

#: What an effect belongs to that is one person's alone: neither an introduction nor a request.
NOBODYS = ""


@dataclass(frozen=True, slots=True)
class StoredEffect:
    """An effect in the outbox, as claimed by a relay."""

    id: int
    introduction: str
    workspace: WorkspaceId
    platform: str
    lane: str
    effect: Effect
    attempts: int = 0
    tried_for: timedelta = timedelta(
        0
    )  #: the pauses between its tries; a stopped bot tries nothing
    lease: str = ""  #: names the claim; a relay whose lease was taken over can't report

    def lane_within(self, scope: Scope) -> str:
        """Name the part of its lane that a rate limit of this scope holds."""
        return "/".join(self.lane.split("/")[:scope])


class Outbox(Protocol):
    """Effects that are recorded and not yet delivered; a delivered one is gone."""

    def append(self, introduction: str, workspace: Workspace, effects: Sequence[Effect]) -> None:
        """Record effects in this order; a key that is pending already is kept once.

        The lane is `platform/workspace/call/recipient`; its prefixes are what rate limits hold. The
        recipient of what goes to a conversation is the introduction.
        """
        ...

    def claim(
        self,
        platforms: Collection[str],
        now: datetime,
        limit: int,
        without: Collection[WorkspaceId] = (),
    ) -> list[StoredEffect]:
        """Lock what is due: by due time, then in the order made; skips what others have locked.

        At most one effect a recipient and introduction at a time, so that an older card never
        overwrites a newer one; none of a lane that is held, nor of the workspaces in `without`.
        """
        ...

    def lease(self, effects: Sequence[StoredEffect], lease: str, until: datetime) -> None:
        """Lease claimed effects until an instant (UTC)."""
        ...

    def leased(self, effects: Collection[StoredEffect]) -> set[int]:
        """Tell which effects, by id, are still held under their lease; locks those."""
        ...

    def retry(self, effect: StoredEffect, due: datetime) -> None:
        """Release an effect to be tried again at `due`, with its counts as they are now."""
        ...

    def remove(self, effect: StoredEffect) -> None:
        """Delete a delivered, dropped or refused effect with its payload."""
        ...

    def erase_words_of(self, person: PersonId) -> None:
        """Erase what a party chose and wrote from what is still to be sent to others."""
        ...

    def remove_for(self, person: PersonId) -> None:
        """Delete all that was still to be sent to this person."""
        ...

    def pending(self, introductions: Collection[str]) -> set[str]:
        """Tell of which introductions something is still to be sent."""
        ...

    def refreshes(self, introductions: Collection[str]) -> list[tuple[int, str, PersonId]]:
        """List the updates of cards that are still to come: key, introduction, whose cards."""
        ...

    def remove_of(self, introduction: str, keep_until: datetime) -> None:
        """Delete what is still to be sent of an introduction when it ends.

        What is being sent now stays, and so do reports, which aren't about its end, and updates of
        cards that are due until then (UTC): they show the end.
        """
        ...

    def remove_in(self, workspace: WorkspaceId) -> None:
        """Delete all that was still to be sent in this workspace."""
        ...

    def hold(self, lanes: Iterable[str], until: datetime) -> None:
        """Claim nothing of these lanes, or of the lanes below them, until an instant (UTC)."""
        ...

    def wake(self, prefixes: Collection[str], now: datetime) -> None:
        """Make due what waits for another try, in workspaces named as `platform/workspace`."""
        ...

    def probed(
        self, workspaces: Collection[WorkspaceId], without: Collection[EffectKind], until: datetime
    ) -> set[str]:
        """Tell in which workspaces something that failed is tried again by then (UTC).

        They are named as `platform/workspace`; effects of the kinds in `without` don't count.
        """
        ...

    def upcoming(self, limit: int) -> list[StoredEffect]:
        """List what is still to be sent, by due time, then in the order made; locks nothing."""
        ...

    def due_since(
        self, platforms: Collection[str], now: datetime, without: Collection[EffectKind]
    ) -> datetime | None:
        """Tell when the oldest of what is due became due (UTC), of others than these kinds."""
        ...

    def next_due(self, platforms: Collection[str], now: datetime) -> datetime | None:
        """Find the next moment after `now` at which something may become due."""
        ...
