"""The messenger of the demo: what is sent appears as `Seen`, once for each person who sees it."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from adapters.terminal.screens import Screens
from bot.errors import Refused
from bot.messages.views import Card, When, as_text
from bot.ports import Address, Clock


class Event(StrEnum):
    """How something comes to be seen; the values are those of `demo --json`."""

    #: A new message from the bot, in private.
    MESSAGE = "message"
    #: A message that was there already now reads differently.
    UPDATE = "update"
    #: The private response to one's own command or click.
    REPLY = "reply"
    #: A message in the conversation that opened.
    CONVERSATION = "conversation"


@dataclass(frozen=True, slots=True)
class Seen:
    """One person sees one thing at one moment."""

    at: datetime
    to: str
    event: Event
    message: str
    text: str
    buttons: tuple[str, ...]
    card: Card
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Copy:
    """A message as one person has it."""

    person: str
    message: str
    event: Event
    members: tuple[str, ...] = ()


class TerminalMessenger:
    """A Messenger whose platform is this terminal; it can be neither slow nor out of reach."""

    def __init__(
        self, clock: Clock, sink: Callable[[Seen], None], when: Callable[[When], str]
    ) -> None:
        self.screens = Screens()
        self._clock = clock
        self._sink = sink
        self._when = when
        self._counts: Counter[str] = Counter()
        self._sent: dict[str, str] = {}
        self._members: dict[str, tuple[str, ...]] = {}
        self._copies: dict[str, tuple[Copy, ...]] = {}

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        """Show a card to a person, or to every member of a conversation; once under a key."""
        if key not in self._sent:
            self._sent[key] = self._show_new(to, card)
        return self._sent[key]

    async def update(self, reference: str, card: Card) -> None:
        """Show how a card reads now, under the ids that it had."""
        self.redraw(reference, card)

    async def open(self, people: Sequence[Address], key: str) -> str:
        """Create a conversation; nobody sees it before something is said in it."""
        if key not in self._sent:
            reference = f"conversation-{len(self._members) + 1}"
            self._members[reference] = tuple(address.person for address in people)
            self._sent[key] = reference
        return self._sent[key]

    async def obstacle(self, people: Sequence[Address]) -> None:
        """Nothing stands in the way of people in a terminal."""

    def say(self, person: str, card: Card) -> str:
        """Show a card to the one who just did something."""
        return self._deliver((self._copy(person, Event.REPLY),), card)

    def redraw(self, reference: str, card: Card) -> None:
        """Replace a card for everyone who has it."""
        if reference not in self._copies:
            raise Refused(f"there is no message {reference}")
        for copy in self._copies[reference]:
            self._emit(reference, copy, Event.UPDATE, card)

    def _show_new(self, to: Address | str, card: Card) -> str:
        if isinstance(to, Address):
            return self._deliver((self._copy(to.person, Event.MESSAGE),), card)
        if to not in self._members:
            raise Refused(f"there is no conversation {to}")
        people = self._members[to]
        members = tuple(sorted(people))
        copies = (self._copy(person, Event.CONVERSATION, members) for person in people)
        return self._deliver(tuple(copies), card)

    def _copy(self, person: str, event: Event, members: tuple[str, ...] = ()) -> Copy:
        self._counts[person] += 1
        return Copy(person, f"{person}-{self._counts[person]}", event, members)

    def _deliver(self, copies: tuple[Copy, ...], card: Card) -> str:
        reference = "+".join(copy.message for copy in copies)
        self._copies[reference] = copies
        for copy in copies:
            self._emit(reference, copy, copy.event, card)
        return reference

    def _emit(self, reference: str, copy: Copy, event: Event, card: Card) -> None:
        self.screens.put(copy.person, reference, card)
        self._sink(
            Seen(
                at=self._clock.now(),
                to=copy.person,
                event=event,
                message=copy.message,
                text=as_text(card, self._when),
                buttons=tuple(str(button.action) for button in card.buttons),
                card=card,
                members=copy.members,
            )
        )
