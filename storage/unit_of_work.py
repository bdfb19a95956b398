"""One transaction: its repositories, its time, and its commit."""

from collections.abc import Callable

from storage.facts import Facts
from storage.follow_ups import FollowUps
from storage.introductions import Introductions
from storage.outbox import Outbox
from storage.people import People
from storage.personal_data import PersonalData
from storage.playground_journal import PlaygroundJournal
from storage.questions import Questions
from storage.reports import Reports
from storage.requests import Requests
from storage.secrets import Secrets
from storage.sent_cards import SentCards
from storage.times import Times
from storage.totals import Totals
from storage.transaction import Transaction
from storage.undone import Undone
from storage.workspaces import Workspaces


class UnitOfWork:
    """One transaction. Leaving it without `commit` changes nothing."""

    def __init__(
        self,
        transaction: Transaction,
        announce: Callable[[Transaction], None],
        committed: Callable[[], None],
    ) -> None:
        self._transaction = transaction
        self._announce = announce
        self._committed = committed
        self.now = transaction.now
        # In the order in which they write: rows that others refer to come first, totals last.
        self.workspaces = Workspaces(transaction)
        self.people = People(transaction)
        self.facts = Facts(self.workspaces, self.people)
        self.introductions = Introductions(transaction)
        self.requests = Requests(transaction)
        self.sent_cards = SentCards(transaction)
        self.questions = Questions(transaction)
        self.follow_ups = FollowUps(transaction)
        self.reports = Reports(transaction)
        self.times = Times(transaction)
        self.outbox = Outbox(transaction)
        self.undone = Undone(transaction)
        self.personal_data = PersonalData(transaction)
        self.totals = Totals(transaction)
        self.secrets = Secrets(transaction)
        self.playground_journal = PlaygroundJournal(transaction)

    def commit(self) -> None:
        """Commit, and tell relays if there may be new work for them."""
        transaction = self._transaction
        transaction.flush()
        self.totals.write()
        if transaction.new_work:
            self._announce(transaction)
        transaction.connection.commit()
        if transaction.new_work:
            transaction.new_work = False
            self._committed()
