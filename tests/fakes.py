"""Stand-ins for what lies outside: a clock that is set, and a platform whose people are lists."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.errors import Refused
from bot.messages.actions import Action
from bot.messages.views import Button, Card
from bot.ports import Address, Clock, Obstacle

#: A Monday morning.
NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)


class SimulatedClock:
    """A Clock that stands still until it is moved; waiting moves it and takes no time."""

    def __init__(self, start: datetime = NOW) -> None:
        self._now = start

    def now(self) -> datetime:
        """Tell the simulated time (UTC)."""
        return self._now

    def advance_to(self, moment: datetime) -> None:
        """Jump ahead; time never runs back."""
        self._now = max(self._now, moment)

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        """Let others have their turn; if the event is still not set then, jump ahead."""
        await asyncio.sleep(0)
        if not event.is_set() and seconds is not None:
            self._now += timedelta(seconds=seconds)


@dataclass(frozen=True, slots=True)
class Sight:
    """Somebody sees something: a `message`, an `update` of one, a `conversation`, a `reply`."""

    at: datetime
    event: str
    reference: str
    card: Card


@dataclass(frozen=True, slots=True)
class Spot:
    """A button on a card that somebody has or had."""

    reference: str
    button: Button


class Screen:
    """What one person has in front of them, and what they saw so far."""

    def __init__(self) -> None:
        self.cards: dict[str, Card] = {}
        self.sights: list[Sight] = []
        self._remembered: dict[Action, Spot] = {}

    def put(self, at: datetime, event: str, reference: str, card: Card) -> None:
        """Show a card; one that reads as before is nothing new to see."""
        if self.cards.get(reference) != card:
            self.sights.append(Sight(at, event, reference, card))
        self.cards[reference] = card
        for button in card.buttons:
            self._remembered[button.action] = Spot(reference, button)

    def find(self, action: Action) -> Spot | None:
        """Find a button on the newest card that has it."""
        for reference, card in reversed(self.cards.items()):
            for button in card.buttons:
                if button.action is action:
                    return Spot(reference, button)
        return None

    def find_named(self, name: str) -> Spot:
        """Find a button by the name of its action, or fail."""
        spot = self.find(Action(name))
        assert spot is not None, f"there is no button {name!r}"
        return spot

    def remembered(self, action: Action) -> Spot | None:
        """Find a button where it was seen last, whether it is still there or not."""
        return self._remembered.get(action)


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the messenger; `to` is a person's id or a reference."""

    at: datetime
    method: str
    to: str
    key: str = ""
    card: Card | None = None
    failed: bool = False

    @property
    def kind(self) -> str:
        """The message key that the idempotency key names."""
        return _kind(self.key)


@dataclass(slots=True)
class Failure:
    """What goes wrong from now on, for calls that fit all that is given."""

    error: Exception
    method: str | None = None
    to: str | None = None
    kind: str | None = None
    until: datetime | None = None
    times: int | None = None
    arrives: bool = False  #: the call does its work, and only its answer is lost

    def fits(self, call: Call) -> bool:
        """Tell whether this call fails; counts it if it does."""
        wanted = ((self.method, call.method), (self.to, call.to), (self.kind, call.kind))
        if any(want is not None and want != got for want, got in wanted):
            return False
        if self.times == 0 or (self.until is not None and call.at >= self.until):
            return False
        if self.times is not None:
            self.times -= 1
        return True


@dataclass
class FakeMessenger:
    """A Messenger in memory: keeps everyone's cards, all conversations and every call."""

    clock: Clock
    calls: list[Call] = field(default_factory=list)
    conversations: dict[str, tuple[Address, ...]] = field(default_factory=dict)
    stands_in_the_way: Obstacle | None = None
    _screens: dict[Address, Screen] = field(default_factory=dict)
    _holders: dict[str, tuple[Address, ...]] = field(default_factory=dict)
    _sent: dict[str, str] = field(default_factory=dict)
    _failures: list[Failure] = field(default_factory=list)

    def screen(self, person: Address) -> Screen:
        """What this person has in front of them."""
        return self._screens.setdefault(person, Screen())

    def fails(
        self,
        error: Exception,
        *,
        method: str | None = None,
        to: str | None = None,
        kind: str | None = None,
        lasting: timedelta | None = None,
        times: int | None = None,
        arrives: bool = False,
    ) -> None:
        """Fail with this error from now on, for a method, a recipient, a kind, a while, n times."""
        until = None if lasting is None else self.clock.now() + lasting
        self._failures.append(Failure(error, method, to, kind, until, times, arrives))

    def works_again(self) -> None:
        """Forget all failures."""
        self._failures.clear()

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        """Show a card to a person, or to all members of a conversation; once under a key."""
        recipient = to.person if isinstance(to, Address) else to
        lost = self._call("send", recipient, key, card)
        if key not in self._sent:
            self._sent[key] = self._deliver(to, card)
        if lost is not None:
            raise lost
        return self._sent[key]

    async def update(self, reference: str, card: Card) -> None:
        """Replace a card for everyone who has it."""
        lost = self._call("update", reference, "", card)
        if reference not in self._holders:
            raise Refused(f"there is no message {reference}")
        for person in self._holders[reference]:
            self.screen(person).put(self.clock.now(), "update", reference, card)
        if lost is not None:
            raise lost

    async def open(self, people: Sequence[Address], key: str) -> str:
        """Create a conversation; once under a key."""
        lost = self._call("open", "", key)
        if key not in self._sent:
            reference = f"conversation-{len(self.conversations) + 1}"
            self.conversations[reference] = tuple(people)
            self._sent[key] = reference
        if lost is not None:
            raise lost
        return self._sent[key]

    async def obstacle(self, people: Sequence[Address]) -> Obstacle | None:
        """Tell what a test has put in the way."""
        if (lost := self._call("obstacle", " ".join(person.person for person in people))) is None:
            return self.stands_in_the_way
        raise lost

    def _call(
        self, method: str, to: str, key: str = "", card: Card | None = None
    ) -> Exception | None:
        """Note a call; raise if it fails at once, return the error if only its answer is lost."""
        call = Call(self.clock.now(), method, to, key, card)
        failure = next((failure for failure in self._failures if failure.fits(call)), None)
        failed = failure is not None
        self.calls.append(Call(call.at, method, to, key, card, failed))
        if failure is None or failure.arrives:
            return failure.error if failure else None
        raise failure.error

    def _deliver(self, to: Address | str, card: Card) -> str:
        if isinstance(to, str) and to not in self.conversations:
            raise Refused(f"there is no conversation {to}")
        people = (to,) if isinstance(to, Address) else self.conversations[to]
        event = "message" if isinstance(to, Address) else "conversation"
        reference = f"message-{len(self._holders) + 1}"
        self._holders[reference] = people
        for person in people:
            self.screen(person).put(self.clock.now(), event, reference, card)
        return reference


def _kind(key: str) -> str:
    parts = key.split("/")
    return parts[1] if len(parts) > 1 else ""
