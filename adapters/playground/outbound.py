"""The playground's Messenger: what is sent goes into the journal, and from there onto screens."""

from collections.abc import Sequence
from datetime import datetime

from adapters.playground.directory import CAST, CHANNEL, voice_of
from adapters.playground.journal import (
    Changed,
    Entry,
    Journal,
    MessageKind,
    Moved,
    Opened,
    Posted,
    read_entry,
    written,
)
from adapters.playground.render import card_html
from adapters.playground.screens import Screens
from bot.errors import Refused, Unreachable
from bot.messages.actions import Action
from bot.messages.views import Card, Emphasis
from bot.ports import Address, Clock

#: What says no to a card, by what the card offers first; empty where that is "No, thanks".
DECLINED_BY = {Action.YES: "", Action.INTRODUCE: str(Action.NOT_THIS_TIME)}


class PlaygroundMessenger:
    """A Messenger whose platform is the playground; it can be neither slow nor out of reach."""

    def __init__(self, clock: Clock, journal: Journal) -> None:
        self.screens = Screens()
        self._clock = clock
        self._journal = journal

    async def restore(self) -> None:
        """Bring the screens back to where the journal left them."""
        for entry in await self._journal.read():
            self.screens.apply(read_entry(entry))

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        """Show a card to a person, or to every member of a conversation; once under a key."""
        if key in self.screens.sent:
            return self.screens.sent[key]
        if isinstance(to, Address):
            person = self._person(to)
            return await self._post(MessageKind.MESSAGE, person, (person,), card, key)
        members = tuple(CAST) if to == CHANNEL else self.screens.conversations.get(to, ())
        if not members:
            raise Refused(f"there is no conversation {to}")
        return await self._post(MessageKind.CONVERSATION, to, members, card, key)

    async def update(self, reference: str, card: Card) -> None:
        """Show how a card reads now, to everyone who has it."""
        readers = self.screens.readers(reference)
        if not readers:
            raise Refused(f"there is no message {reference}")
        await self._record(
            Changed(reference, self._clock.now(), self._copies(readers, card), _unanswered(card))
        )

    async def open(self, people: Sequence[Address], key: str) -> str:
        """Create a conversation; nobody sees it before something is said in it."""
        if key not in self.screens.sent:
            reference = f"conversation-{self.screens.count['conversation'] + 1}"
            await self._record(Opened(reference, tuple(map(self._person, people)), key))
        return self.screens.sent[key]

    async def obstacle(self, people: Sequence[Address]) -> None:
        """Nothing stands in the way of people on one page."""

    async def say(self, person: str, card: Card) -> str:
        """Answer somebody in private."""
        return await self._post(MessageKind.REPLY, person, (person,), card)

    async def move(self, to: datetime) -> None:
        """Record where the clock is now."""
        await self._record(Moved(to))

    def _person(self, address: Address) -> str:
        if address.person not in CAST:
            raise Unreachable(f"there is nobody called {address.person}")
        return address.person

    async def _post(
        self, kind: MessageKind, to: str, readers: tuple[str, ...], card: Card, key: str = ""
    ) -> str:
        # Counted by whom it is for: from their own numbers nobody learns what others were sent.
        reference = f"{to}-{self.screens.count[to] + 1}"
        members = readers if kind is MessageKind.CONVERSATION else ()
        copies = self._copies(readers, card)
        ask = _unanswered(card)
        await self._record(Posted(reference, kind, self._clock.now(), copies, key, members, ask))
        return reference

    def _copies(self, readers: Sequence[str], card: Card) -> dict[str, str]:
        return {reader: self._html(reader, card) for reader in readers}

    def _html(self, reader: str, card: Card) -> str:
        return str(card_html(card, voice_of(reader)))

    async def _record(self, entry: Entry) -> None:
        await self._journal.append(written(entry))
        self.screens.apply(entry)


def _unanswered(card: Card) -> str:
    """Find the ask whose yes is still the first thing that its card offers.

    What asks to introduce two people is named with what declines it.
    """
    first = next((b for b in card.buttons if b.emphasis is Emphasis.PRIMARY), None)
    if first is None or first.action not in DECLINED_BY:
        return ""
    return f"{DECLINED_BY[first.action]} {first.target}".strip()
