"""Where the cards are that people have of an introduction, so that they can be changed later."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cache
from typing import Any

from bot.domain.effects import OUTLIVING, EffectKind
from bot.domain.people import PersonId
from bot.ports import SentCard
from storage.tables import SentCardRow
from storage.transaction import Query, Repository, Transaction, among, missing, table

_CARDS = table(SentCardRow)
_CARD = _CARDS.c
_ADD = _CARDS.insert()


@dataclass(frozen=True, slots=True)
class _Held:
    """A card and who has it; one that is still to be written has no key."""

    person: PersonId
    card: SentCard


class SentCards(Repository):
    """References of delivered cards, by introduction and person; remembered once they were read."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._known: dict[str, list[_Held]] = {}
        self._added: list[dict[str, Any]] = []
        self._removed: list[int] = []
        transaction.writes(self._write)

    def load(self, introductions: Collection[str]) -> None:
        """Load the cards of several introductions, in one statement."""
        new = missing(introductions, self._known)
        if not new:
            return
        self._known |= {key: [] for key in new}
        of_these, keys = _of(self._transaction.postgres), self._transaction.values(new)
        for row in self._transaction.read(of_these, keys=keys):
            card = SentCard(row.id, row.kind, row.reference, row.subject)
            self._known[row.introduction_id].append(_Held(PersonId(row.person_id), card))

    def add(
        self,
        introduction: str,
        person: PersonId,
        kind: EffectKind,
        reference: str,
        subject: str = "",
    ) -> None:
        """Keep where a delivered card is."""
        self._transaction.gathered = True
        self._added.append({
            "introduction_id": introduction,
            "person_id": person,
            "kind": kind,
            "reference": reference,
            "subject": subject,
        })  # fmt: skip
        if introduction in self._known:
            card = SentCard(0, kind, reference, subject)
            self._known[introduction].append(_Held(person, card))

    def of(self, introduction: str, person: PersonId) -> list[SentCard]:
        """List the cards that a person has of an introduction, oldest first."""
        self.load([introduction])
        return [held.card for held in self._known[introduction] if held.person == person]

    def holders(self, introduction: str, kind: EffectKind) -> list[PersonId]:
        """List who has a card of this kind, by key."""
        self.load([introduction])
        return sorted({held.person for held in self._known[introduction] if held.card.kind is kind})

    def remove(self, introduction: str, person: PersonId, kind: EffectKind) -> int:
        """Delete a person's cards of one kind; returns how many there were."""
        return self._remove(introduction, person, lambda card: card.kind is kind)

    def remove_closed(self, introduction: str, person: PersonId) -> None:
        """Delete a person's cards but those that can still be answered after the end."""
        self._remove(introduction, person, lambda card: card.kind not in OUTLIVING)

    def _remove(
        self, introduction: str, person: PersonId, which: Callable[[SentCard], bool]
    ) -> int:
        if self._added:  # a card has its key only once it was written
            self._transaction.flush()
            self._known.pop(introduction, None)
        cards = [card for card in self.of(introduction, person) if which(card)]
        gone = {card.id for card in cards}
        self._removed += gone
        self._transaction.gathered = True
        kept = [held for held in self._known[introduction] if held.card.id not in gone]
        self._known[introduction] = kept
        return len(gone)

    def _write(self) -> None:
        added, self._added = self._added, []
        removed, self._removed = self._removed, []
        if removed:
            delete, keys = _delete(self._transaction.postgres), self._transaction.values(removed)
            self._transaction.write(delete, {"keys": keys})
        self._transaction.write(_ADD, added)


@cache
def _of(postgres: bool) -> Query:
    theirs = _CARDS.select().where(among(_CARD.introduction_id, "keys", postgres))
    return theirs.order_by(_CARD.id)


@cache
def _delete(postgres: bool) -> Any:  # noqa: ANN401 - a statement
    return _CARDS.delete().where(among(_CARD.id, "keys", postgres))
