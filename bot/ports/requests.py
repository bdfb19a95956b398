"""Where requests to be introduced are kept, and the ways to find them."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from bot.domain.people import PersonId, WorkspaceId
from bot.domain.request import Request


class Requests(Protocol):
    """Requests; what comes of one is among the introductions."""

    def add(self, request: Request, workspace: WorkspaceId, delivery: str) -> None:
        """Add one; `delivery` is the command's id, unique in its workspace where not empty."""
        ...

    def get(self, key: str, *, lock: bool = True) -> Request | None:
        """Load a request, locking its row unless told otherwise."""
        ...

    def load(self, keys: Collection[str], *, lock: bool = True) -> dict[str, Request]:
        """Load several by their ids, locking their rows unless told otherwise."""
        ...

    def workspace_of(self, key: str) -> WorkspaceId | None:
        """Find the workspace of a request."""
        ...

    def by_delivery(self, workspace: WorkspaceId, delivery: str) -> str | None:
        """Find the id of the request that this command made."""
        ...

    def delivery_of(self, key: str) -> str:
        """Find the id of the command that made a request; empty where it had none."""
        ...

    def save(self, request: Request, wake_at: datetime | None) -> None:
        """Keep a request and the next moment (UTC) that time is an event for it."""
        ...

    def delete(self, keys: Collection[str]) -> None:
        """Delete some with their cards, questions and undelivered effects."""
        ...

    def erase_words_of(self, person: PersonId) -> None:
        """Erase what a requester wrote, in every state."""
        ...

    def due(self, now: datetime, limit: int) -> list[str]:
        """List ids whose `wake_at` has come, by that moment, then by creation."""
        ...

    def waking(self, limit: int) -> list[tuple[datetime, str]]:
        """List when time is the next event for requests, with their ids, soonest first."""
        ...

    def live_with(self, person: PersonId) -> list[str]:
        """List ids of live requests by, to or about this person, in id order."""
        ...

    def live_in(self, workspace: WorkspaceId) -> list[str]:
        """List ids of a workspace's live requests, in id order."""
        ...

    def live_between(self, a: PersonId, b: PersonId) -> list[str]:
        """List ids of live requests by one of these two about the other, in id order."""
        ...

    def by_requester(self, requester: PersonId) -> list[Request]:
        """List somebody's requests by creation, while they are kept."""
        ...

    def to_connector(self, connector: PersonId) -> list[Request]:
        """List what a connector is asked at this moment, by creation."""
        ...

    def asked_since(self, connector: PersonId, since: datetime) -> list[Request]:
        """List what a connector was asked since an instant (UTC), by that moment."""
        ...

    def releases(self, connector: PersonId, since: datetime) -> list[datetime]:
        """List since an instant (UTC) when requests took a place in a connector's week."""
        ...
