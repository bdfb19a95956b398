"""One transaction, and the repositories that work in it."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

from bot.ports.introductions import Introductions
from bot.ports.outbox import Outbox
from bot.ports.people import People
from bot.ports.questions import Questions
from bot.ports.secrets import Secrets
from bot.ports.sent_cards import SentCards
from bot.ports.totals import Totals
from bot.ports.workspaces import Workspaces


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
    def sent_cards(self) -> SentCards:
        """Where people's cards are."""
        ...

    @property
    def questions(self) -> Questions:
        """The parties' questions."""
        ...

    @property
    def outbox(self) -> Outbox:
        """What is still to be sent."""
        ...

    @property
    def totals(self) -> Totals:
        """The statistics."""
        ...

    @property
    def secrets(self) -> Secrets:
        """The database's own keys."""
        ...

    async def commit(self) -> None:
        """Commit, and tell relays if there may be new work for them."""
        ...


#: Begins a transaction: `async with storage() as uow: …`.
Storage = Callable[[], AbstractAsyncContextManager[UnitOfWork]]
