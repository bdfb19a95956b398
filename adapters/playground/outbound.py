"""The playground's platform: everyone's screen, a journal of what came onto it, its Messenger."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal, Protocol

from pydantic import Field, TypeAdapter

from adapters.playground.inbound import CAST, voice_of
from adapters.playground.render import card_html
from bot.errors import Refused, Unreachable
from bot.messages.actions import Action
from bot.messages.views import Card, Emphasis
from bot.ports import Address, Clock


class Kind(StrEnum):
    """How a message came to somebody."""

    #: From the bot, in private.
    MESSAGE = "message"
    #: The private answer to one's own command or click.
    REPLY = "reply"
    #: In the conversation that opened.
    CONVERSATION = "conversation"


@dataclass(frozen=True, slots=True)
class Posted:
    """A message came; `copies` holds its HTML as each reader sees it."""

    reference: str
    kind: Kind
    at: datetime
    copies: Mapping[str, str]
    key: str = ""
    members: tuple[str, ...] = ()
    ask: str = ""  #: the ask that it puts, as long as its reader hasn't answered
    do: Literal["posted"] = "posted"


@dataclass(frozen=True, slots=True)
class Changed:
    """A message reads differently from now on."""

    reference: str
    at: datetime
    copies: Mapping[str, str]
    ask: str = ""
    do: Literal["changed"] = "changed"


@dataclass(frozen=True, slots=True)
class Opened:
    """A conversation was created."""

    reference: str
    members: tuple[str, ...]
    key: str
    do: Literal["opened"] = "opened"


@dataclass(frozen=True, slots=True)
class Moved:
    """The clock went on."""

    to: datetime
    do: Literal["moved"] = "moved"


Entry = Annotated[Posted | Changed | Opened | Moved, Field(discriminator="do")]
_ENTRY: TypeAdapter[Posted | Changed | Opened | Moved] = TypeAdapter(Entry)


def written(entry: Posted | Changed | Opened | Moved) -> str:
    """Write an entry of the journal."""
    return _ENTRY.dump_json(entry).decode()


@dataclass(frozen=True, slots=True)
class Message:
    """A message on somebody's screen."""

    reference: str
    kind: Kind
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

    def apply(self, entry: Posted | Changed | Opened | Moved) -> None:
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


class Journal(Protocol):
    """Where entries are kept; one that is written is there after a crash."""

    async def read(self) -> Sequence[str]:
        """Read all entries, oldest first."""
        ...

    async def append(self, entry: str) -> None:
        """Write an entry."""
        ...


class PlaygroundMessenger:
    """A Messenger whose platform is the playground; it can be neither slow nor out of reach."""

    def __init__(self, clock: Clock, journal: Journal) -> None:
        self.screens = Screens()
        self._clock = clock
        self._journal = journal

    async def restore(self) -> None:
        """Bring the screens back to where the journal left them."""
        for entry in await self._journal.read():
            self.screens.apply(_ENTRY.validate_json(entry))

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        """Show a card to a person, or to every member of a conversation; once under a key."""
        if key in self.screens.sent:
            return self.screens.sent[key]
        if isinstance(to, Address):
            person = self._person(to)
            return await self._post(Kind.MESSAGE, person, (person,), card, key)
        if to not in self.screens.conversations:
            raise Refused(f"there is no conversation {to}")
        return await self._post(Kind.CONVERSATION, to, self.screens.conversations[to], card, key)

    async def update(self, reference: str, card: Card) -> None:
        """Show how a card reads now, to everyone who has it."""
        readers = self.screens.readers(reference)
        if not readers:
            raise Refused(f"there is no message {reference}")
        await self._note(
            Changed(reference, self._clock.now(), self._copies(readers, card), _unanswered(card))
        )

    async def open(self, people: Sequence[Address], key: str) -> str:
        """Create a conversation; nobody sees it before something is said in it."""
        if key not in self.screens.sent:
            reference = f"conversation-{self.screens.count['conversation'] + 1}"
            await self._note(Opened(reference, tuple(map(self._person, people)), key))
        return self.screens.sent[key]

    async def obstacle(self, people: Sequence[Address]) -> None:
        """Nothing stands in the way of people on one page."""

    async def say(self, person: str, card: Card) -> str:
        """Answer somebody in private."""
        return await self._post(Kind.REPLY, person, (person,), card)

    async def move(self, to: datetime) -> None:
        """Note where the clock is now."""
        await self._note(Moved(to))

    def _person(self, address: Address) -> str:
        if address.person not in CAST:
            raise Unreachable(f"there is nobody called {address.person}")
        return address.person

    async def _post(
        self, kind: Kind, to: str, readers: tuple[str, ...], card: Card, key: str = ""
    ) -> str:
        # Counted by whom it is for: what one reads leaves no gap in what another has.
        reference = f"{to}-{self.screens.count[to] + 1}"
        members = readers if kind is Kind.CONVERSATION else ()
        copies = self._copies(readers, card)
        ask = _unanswered(card)
        await self._note(Posted(reference, kind, self._clock.now(), copies, key, members, ask))
        return reference

    def _copies(self, readers: Sequence[str], card: Card) -> dict[str, str]:
        return {reader: self._html(reader, card) for reader in readers}

    def _html(self, reader: str, card: Card) -> str:
        return str(card_html(card, voice_of(reader)))

    async def _note(self, entry: Posted | Changed | Opened | Moved) -> None:
        await self._journal.append(written(entry))
        self.screens.apply(entry)


def _unanswered(card: Card) -> str:
    """Find the ask whose yes is still the first thing that its card offers."""
    yes = (b for b in card.buttons if b.action is Action.YES and b.emphasis is Emphasis.PRIMARY)
    return next((button.target for button in yes), "")
