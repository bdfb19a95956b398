"""One transaction, and the repositories that work in it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol, TypeVar

from bot.ports.facts import Facts
from bot.ports.follow_ups import FollowUps
from bot.ports.introductions import Introductions
from bot.ports.outbox import Outbox
from bot.ports.people import People
from bot.ports.personal_data import PersonalData
from bot.ports.questions import Questions
from bot.ports.reports import Reports
from bot.ports.requests import Requests
from bot.ports.secrets import Secrets
from bot.ports.sent_cards import SentCards
from bot.ports.times import Times
from bot.ports.totals import Totals
from bot.ports.undone import Undone
from bot.ports.workspaces import Workspaces

T = TypeVar("T")


class UnitOfWork(Protocol):
    """One transaction. Leaving it without `commit` changes nothing.

    It doesn't lead to what people are, which others see: `LearningUnitOfWork` does.
    """

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
    def requests(self) -> Requests:
        """The requests to be introduced."""
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
    def follow_ups(self) -> FollowUps:
        """What parties said after the opening."""
        ...

    @property
    def reports(self) -> Reports:
        """What people told the admins."""
        ...

    @property
    def times(self) -> Times:
        """When people could talk."""
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
    def personal_data(self) -> PersonalData:
        """All that is kept about one person."""
        ...

    @property
    def undone(self) -> Undone:
        """Who took requests back lately."""
        ...

    @property
    def secrets(self) -> Secrets:
        """The database's own keys."""
        ...

    def commit(self) -> None:
        """Commit, and tell relays if there may be new work for them."""
        ...


class LearningUnitOfWork(UnitOfWork, Protocol):
    """A transaction that may also learn what workspaces and people are."""

    @property
    def facts(self) -> Facts:
        """What workspaces and people are."""
        ...


class Storage(Protocol):
    """Where everything is kept: `with storage() as uow: …`, in a function that `run` runs."""

    def __call__(self) -> AbstractContextManager[UnitOfWork]:
        """Begin a transaction, which is rolled back unless it is committed."""
        ...

    async def run(self, work: Callable[[], T]) -> T:
        """Run a function with transactions in it, in a thread where it may wait."""
        ...


#: Begins a transaction that may learn.
LearningStorage = Callable[[], AbstractContextManager[LearningUnitOfWork]]
