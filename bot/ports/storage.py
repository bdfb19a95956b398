"""Storage: every query lives behind these protocols, and a unit of work is one transaction."""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.domain.effects import Effect, EffectKind
from bot.domain.introduction import Introduction, Question
from bot.domain.people import PersonId, Workspace, WorkspaceId
from bot.ports.messaging import StoredEffect
from bot.ports.people import People, Workspaces


@dataclass(frozen=True, slots=True)
class SentCard:
    """A card that somebody has: which message it was, and where it is."""

    id: int
    kind: EffectKind
    reference: str
    subject: str = ""  #: the question's id, for a question's card


@dataclass(frozen=True, slots=True)
class PairHistory:
    """What the cool-down of a pair depends on."""

    live: bool
    last_end: datetime | None  #: the latest end of an introduction in which they were asked


class Introductions(Protocol):
    """Introductions with their asks, sent cards and questions."""

    async def add(self, introduction: Introduction, workspace: WorkspaceId, delivery: str) -> None:
        """Add one; `delivery` is the request's id, unique in its workspace where not empty."""
        ...

    async def get(self, key: str, *, lock: bool = True) -> Introduction | None:
        """Load an introduction, locking its row unless told otherwise."""
        ...

    async def by_ask(self, ask: str) -> str | None:
        """Find the introduction's id of an ask."""
        ...

    async def by_delivery(self, workspace: WorkspaceId, delivery: str) -> str | None:
        """Find the introduction's id that a request made when it came first."""
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
        """List when asks to this person were released; each takes a place."""
        ...

    async def by_introducer(self, introducer: PersonId) -> list[Introduction]:
        """List an introducer's introductions by creation, while their words are kept."""
        ...

    async def asking(self, party: PersonId) -> list[Introduction]:
        """List what this person was asked and may still open, by creation."""
        ...

    async def add_card(
        self, key: str, person: PersonId, kind: EffectKind, reference: str, subject: str = ""
    ) -> None:
        """Remember where a delivered card is."""
        ...

    async def cards(self, key: str, person: PersonId) -> list[SentCard]:
        """List the cards that this person has of this introduction, oldest first."""
        ...

    async def remove_cards(self, key: str, person: PersonId, kind: EffectKind) -> int:
        """Forget where a person's cards of one kind are; returns how many there were."""
        ...

    async def close_cards(self, key: str, person: PersonId) -> None:
        """Forget where a person's cards are that have changed for the last time."""
        ...

    async def add_question(self, question: Question) -> None:
        """Add a question."""
        ...

    async def question(self, key: str) -> Question | None:
        """Load a question."""
        ...

    async def questions(self, introduction: str, party: PersonId) -> list[Question]:
        """List a party's questions in an introduction."""
        ...

    async def save_question(self, question: Question) -> None:
        """Keep the reply to a question."""
        ...

    async def erase_words_of(self, person: PersonId) -> None:
        """Erase what a person wrote or was written: reasons and notes, questions, notes to them."""
        ...

    async def erase_questions(self, introduction: str) -> None:
        """Erase the words of all questions and replies of an introduction."""
        ...


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
        """Lock what is due: by due time, then in the order made; skips what others work on.

        At most one effect a recipient and introduction at a time, so that an older card never
        overwrites a newer one. Leaves held lanes alone.
        """
        ...

    async def lease(self, effect: StoredEffect, lease: str, now: datetime, until: datetime) -> None:
        """Take a claimed effect until an instant; `now` is kept as the first try if it is one."""
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
        """Leave a lane, or all lanes below it, alone until an instant."""
        ...

    async def upcoming(self, limit: int) -> list[StoredEffect]:
        """List what is still to be sent, by due time, then in the order made; locks nothing."""
        ...

    async def next_due(self, platforms: Collection[str], now: datetime) -> datetime | None:
        """Find the next moment after `now` at which something may become due."""
        ...


class Totals(Protocol):
    """Counts per workspace, the only statistics that are kept."""

    async def add(self, workspace: WorkspaceId, name: str) -> None:
        """Count one more of something."""
        ...

    async def all(self) -> dict[str, int]:
        """Sum each total over all workspaces, and count the live introductions by state."""
        ...


class UnitOfWork(Protocol):
    """One transaction. Leaving it without `commit` changes nothing."""

    @property
    def now(self) -> datetime:
        """Tell the time (UTC), read once when the transaction began."""
        ...

    @property
    def workspaces(self) -> Workspaces:
        """The workspaces."""
        ...

    @property
    def people(self) -> People:
        """The people."""
        ...

    @property
    def introductions(self) -> Introductions:
        """The introductions."""
        ...

    @property
    def outbox(self) -> Outbox:
        """What is still to be sent."""
        ...

    @property
    def totals(self) -> Totals:
        """The statistics."""
        ...

    async def secret(self, name: str) -> bytes:
        """Read a secret: random 32 bytes, made when it is first asked for, or what was kept."""
        ...

    async def keep_secret(self, name: str, value: bytes) -> None:
        """Replace a secret that was read before."""
        ...

    async def commit(self) -> None:
        """Make it so; relays are told if there may be new work."""
        ...


#: Begins a transaction: `async with storage() as uow: …`.
Storage = Callable[[], AbstractAsyncContextManager[UnitOfWork]]
