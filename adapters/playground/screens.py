"""What everybody has in front of them, as the journal's entries have made it."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime

from adapters.playground.journal import Changed, Entry, MessageKind, Moved, Opened, Posted


@dataclass(frozen=True, slots=True)
class Message:
    """A message on somebody's screen."""

    reference: str
    kind: MessageKind
    at: datetime
    html: str
    changed_at: datetime | None = None
    members: tuple[str, ...] = ()
    ask: str = ""


@dataclass
class Screens:
    """What everybody has in front of them; follows from the journal's entries alone."""

    messages: dict[str, dict[str, Message]] = field(default_factory=dict)
    conversations: dict[str, tuple[str, ...]] = field(default_factory=dict)
    sent: dict[str, str] = field(default_factory=dict)  #: idempotency key -> reference
    now: datetime | None = None
    count: Counter[str] = field(default_factory=Counter)

    def apply(self, entry: Entry) -> None:
        """Let an entry take effect."""
        match entry:
            case Posted():
                self._post(entry)
            case Changed():
                self._change(entry)
            case Opened():
                self.count["conversation"] += 1
                self.conversations[entry.reference] = entry.members
                self.sent[entry.key] = entry.reference
            case Moved(to):
                self.now = to

    def _post(self, entry: Posted) -> None:
        self.count[entry.reference.rpartition("-")[0]] += 1
        if entry.key:
            self.sent[entry.key] = entry.reference
        for person, html in entry.copies.items():
            self.messages.setdefault(person, {})[entry.reference] = Message(
                entry.reference, entry.kind, entry.at, html, members=entry.members, ask=entry.ask
            )

    def _change(self, entry: Changed) -> None:
        for person, html in entry.copies.items():
            before = self.messages[person][entry.reference]
            after = replace(before, html=html, changed_at=entry.at, ask=entry.ask)
            self.messages[person][entry.reference] = before if before.html == html else after

    def readers(self, reference: str) -> tuple[str, ...]:
        """Tell who has this message."""
        return tuple(person for person, held in self.messages.items() if reference in held)
