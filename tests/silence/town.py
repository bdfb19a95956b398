"""The town in which schedules are played: what platforms know of it, and what people see of it."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from bot.domain.people import PersonFacts, WorkspaceFacts
from bot.messages.actions import Action
from bot.messages.views import Card
from bot.ports import Address, Obstacle
from tests.sights import Sight, read
from tests.silence.schedules import MEMBERS, Deed
from tests.troubles import Troubles

#: A Monday morning, a week before a month ends.
START = datetime(2026, 11, 23, 9, tzinfo=UTC)
#: People have one id in all workspaces here, and may leave them all at once.
PLATFORM = "discord"

#: Whose language is known from the beginning; others' a click might teach.
LOCALES = {"sam": "en", "uma": "de", "jo": "en"}


@dataclass
class Town:
    """Two workspaces and everybody's screen; also the messenger, and the clock."""

    troubles: Troubles
    time: datetime = START
    #: What anybody sees: when, who, what.
    seen: list[Sight] = field(default_factory=list)
    #: Whose card it is, and how it reads.
    cards: dict[str, tuple[str, Card]] = field(default_factory=dict)
    #: The targets of buttons that somebody has seen, by place, person and action.
    targets: dict[tuple[str, str, Action], list[str]] = field(default_factory=dict)
    conversations: int = 0
    #: Who is in which conversation.
    rooms: dict[str, Sequence[Address]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.workspaces = {
            where: WorkspaceFacts(PLATFORM, where, f"{where.title()} People", "en", "UTC")
            for where in MEMBERS
        }
        self.people = {
            (where, who): PersonFacts(who, who.title(), locale=LOCALES.get(who), time_zone="UTC")
            for where, members in MEMBERS.items()
            for who in members
        }

    def copy(self) -> "Town":
        """Copy it, to play on from here more than once."""
        town = replace(self, seen=[*self.seen], cards={**self.cards})
        town.troubles = self.troubles.copy()
        town.targets = {key: [*targets] for key, targets in self.targets.items()}
        town.workspaces, town.people = {**self.workspaces}, {**self.people}
        town.rooms = {**self.rooms}
        return town

    # The clock.

    def now(self) -> datetime:
        return self.time

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        raise AssertionError("the play steps the relay itself")

    # The messenger.

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        where, whom = ("", to) if isinstance(to, str) else (to.workspace, to.person)
        self.troubles.befall(whom, self.time)
        reference = f"{whom}#{key}"
        self.look("message", where, whom, card, reference)
        for member in self.rooms.get(whom, ()):
            self.remember(member.workspace, member.person, card)
        return reference

    async def update(self, reference: str, card: Card) -> None:
        whom, _ = self.cards[reference]
        self.troubles.befall(whom, self.time)
        self.look("update", "", whom, card, reference)

    async def open(self, people: Sequence[Address], key: str) -> str:
        self.troubles.befall("conversation", self.time)
        self.conversations += 1
        members = tuple(sorted(person.person for person in people))
        self.seen.append((self.time, "conversation", key, members))
        self.rooms[f"conversation {key}"] = tuple(people)
        return f"conversation {key}"

    async def obstacle(self, people: Sequence[Address]) -> Obstacle | None:
        return None

    # What people see.

    def look(self, how: str, where: str, whom: str, card: Card, reference: str) -> None:
        """Somebody sees a card, and remembers the buttons on it."""
        self.cards[reference] = (whom, card)
        self.seen.append((self.time, how, whom, read(card)))
        self.remember(where, whom, card)

    def remember(self, where: str, whom: str, card: Card) -> None:
        for button in card.buttons:
            known = self.targets.setdefault((where, whom, button.action), [])
            known += [] if button.target in known else [button.target]

    def target(self, deed: Deed, action: Action) -> str | None:
        """Find what a button of theirs is about; None if they never had one."""
        known = self.targets.get((deed.where, deed.who, action), [])
        return known[deed.which % len(known)] if known else None

    # What platforms know.

    def facts(self, who: str, where: str) -> PersonFacts:
        return self.people[where, who]

    def change(self, who: str, where: str, **facts: object) -> None:
        self.people[where, who] = replace(self.people[where, who], **facts)  # type: ignore[arg-type]
