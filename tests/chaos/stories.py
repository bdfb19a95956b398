"""Introductions as people live them in a hunt: who is who, what they do, what they then see."""

import asyncio
import random
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from bot.messages.actions import Action
from tests.chaos.waiting import comes

#: How often somebody looks at their screen, and how long they wait after a click, in seconds.
LOOK_EVERY, WAIT_FOR = 0.3, 3.0
#: Where `/intro` failed, it is typed again after so many seconds, until it is taken or the parties
#: have been asked: an answer may have been lost, and then a second one is refused.
TYPES_AGAIN_AFTER = 1.5
#: An introducer who finds no card to withdraw on within so many seconds lets it be.
GIVES_UP_AFTER = 20.0

_ANSWERS = frozenset({Action.YES, Action.NO})
_AWAY = frozenset({Action.OPT_IN, Action.SETTINGS, Action.RESUME})


@dataclass(frozen=True, slots=True)
class Look:
    """A card as its reader sees it now."""

    id: str
    text: str
    actions: frozenset[tuple[str, str]]  #: what can be pressed, and its target
    handle: Any = field(compare=False, default=None)

    def offers(self, *actions: str) -> bool:
        """Tell whether one of these can be pressed."""
        return any(action in actions for action, _ in self.actions)


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that came before people's eyes: whose, how it first looked, who sent it when."""

    place: str  #: a person's private channel, or a conversation
    reader: str  #: the person; empty in a conversation
    id: str
    text: str
    actions: frozenset[tuple[str, str]]
    at: float  #: seconds since the epoch
    sender: str


class Side(Protocol):
    """One platform, as the people of a hunt use it; people go by their names."""

    name: str

    async def request(self, story: "Story") -> bool:
        """Type `/intro`, and tell whether the answer says that it was taken."""
        ...

    def looks(self, person: str) -> list[Look]:
        """List the bot's cards in somebody's private channel, oldest first."""
        ...

    async def press(self, person: str, look: Look, action: Action) -> None:
        """Press what is on a card."""
        ...

    async def write(self, person: str, look: Look, action: Action, words: str) -> None:
        """Press what opens a form, and send it with these words."""
        ...

    def sent(self) -> list[Sent]:
        """List all messages ever sent."""
        ...

    def conversations(self, story: "Story") -> list[str]:
        """List the conversations (their `Sent.place`) that both parties of a story are in."""
        ...


class Habit(StrEnum):
    """How a party answers."""

    YES = "yes"
    NO = "no"
    SILENT = "silent"
    TAKES_BACK = "yes, then no"
    COMES_ROUND = "no, then yes"
    DOUBLE_CLICKS = "yes twice at once"
    LEAVES = "yes, then no introductions at all"
    BLOCKS = "nothing with the introducer"
    LATE = "yes at the deadline"
    ASKS_BACK = "a question to the introducer, then yes"


#: What each habit presses, in this order.
STEPS: dict[Habit, tuple[Action, ...]] = {
    Habit.YES: (Action.YES,),
    Habit.NO: (Action.NO,),
    Habit.SILENT: (),
    Habit.TAKES_BACK: (Action.YES, Action.NO),
    Habit.COMES_ROUND: (Action.NO, Action.YES),
    Habit.DOUBLE_CLICKS: (Action.YES,),
    Habit.LEAVES: (Action.YES, Action.OPT_OUT),
    Habit.BLOCKS: (Action.BLOCK,),
    Habit.LATE: (),
    Habit.ASKS_BACK: (Action.QUESTION, Action.YES),
}
#: Of a hundred people, so many have a habit.
COMMON = {
    Habit.YES: 50,
    Habit.ASKS_BACK: 8,
    Habit.NO: 10,
    Habit.SILENT: 8,
    Habit.TAKES_BACK: 6,
    Habit.COMES_ROUND: 6,
    Habit.DOUBLE_CLICKS: 8,
    Habit.LATE: 4,
}
#: What changes one's other introductions too: only for people who are in one.
LONELY = COMMON | {Habit.LEAVES: 8, Habit.BLOCKS: 6}
#: What a card shows after each action was taken.
SHOWS = {
    Action.YES: frozenset({"yes", "opening"}),
    Action.NO: frozenset({"no"}),
    Action.OPT_OUT: frozenset({"away"}),
    Action.BLOCK: frozenset({"away"}),
    Action.WITHDRAW: frozenset({"ended"}),
}


def standing(look: Look, token: str) -> str:
    """Read from a card's buttons and words where its reader's answer stands."""
    if token not in look.text:
        return "ended"
    if look.offers(*_AWAY):
        return "away"
    if look.offers(Action.TELL):
        return "no"
    if look.offers(Action.WORDS):
        return "yes"
    return "none" if look.offers(*_ANSWERS, Action.WITHDRAW) else "opening"


@dataclass(slots=True)
class Click:
    """What somebody pressed, and whether their card has shown it since."""

    action: Action
    at: float
    shown: bool = False


@dataclass(slots=True)
class Party:
    """One of the two, with what they did."""

    name: str
    habit: Habit
    clicks: list[Click] = field(default_factory=list)

    @property
    def last(self) -> Click | None:
        """What they pressed last."""
        return self.clicks[-1] if self.clicks else None


@dataclass(eq=False)
class Story:
    """One introduction."""

    number: int
    side: Side
    introducer: str
    parties: tuple[Party, Party]
    starts_after: float  #: seconds
    withdraws: bool
    dice: random.Random
    requested: bool = False
    withdrew: bool = False

    @property
    def token(self) -> str:
        """What tells its cards from others: it stands in the reason."""
        return f"(i{self.number:04d})"

    def is_of(self, text: str) -> bool:
        """Tell whether a message belongs to it: it has the token, or one of its questions."""
        return self.token in text or f"(q{self.number:04d}" in text

    @property
    def reason(self) -> str:
        """What the introducer writes."""
        return f"Both sail {self.token}"

    @property
    def names(self) -> tuple[str, str]:
        """The two."""
        return self.parties[0].name, self.parties[1].name

    def is_confirmed_by(self, answer: str) -> bool:
        """Tell whether an answer to `/intro` says whom it asks; others repeat the reason too."""
        return all(part in answer for part in (self.token, *self.names))

    async def play(self) -> None:
        """Live it, as far as people don't wait for the deadline."""
        await asyncio.sleep(self.starts_after)
        while not self.requested and not any(map(self._look, self.names)):
            self.requested = await self.side.request(self)
            await asyncio.sleep(TYPES_AGAIN_AFTER)
        acts = [self._answers(party) for party in self.parties]
        await asyncio.gather(*acts, *([self._withdraws()] if self.withdraws else []))

    async def _answers(self, party: Party) -> None:
        card = await self._card(party.name)
        for action in STEPS[party.habit]:
            await asyncio.sleep(self.dice.uniform(0.1, 4.0))
            if action is Action.QUESTION:
                await self._asks_back(party, card)
                continue
            twice = party.habit is Habit.DOUBLE_CLICKS
            await self._until_shown(party, card, action, twice=twice)

    async def _asks_back(self, party: Party, card: str) -> None:
        """Ask a question once, and let the introducer reply if it reaches them soon."""
        which = "ab"[self.parties.index(party)]
        look = self._look(party.name, card)
        if look is None or not look.offers(Action.QUESTION):
            return
        asked = f"(q{self.number:04d}{which})"
        await self.side.write(party.name, look, Action.QUESTION, f"Which boat? {asked}")
        with suppress(TimeoutError):
            async with asyncio.timeout(GIVES_UP_AFTER):
                passed_on = await comes(lambda: self._question(asked), LOOK_EVERY)
                reply = f"The blue one (r{self.number:04d}{which})"
                await self.side.write(self.introducer, passed_on, Action.REPLY, reply)

    def _question(self, asked: str) -> Look | None:
        """Find a question among the introducer's cards."""
        looks = reversed(self.side.looks(self.introducer))
        return next((one for one in looks if asked in one.text and one.offers(Action.REPLY)), None)

    async def at_the_deadline(self) -> None:
        """Click once when it may be too late, if that is somebody's habit."""
        for party in self.parties:
            look = self._look(party.name)
            if party.habit is Habit.LATE and look is not None and look.offers(Action.YES):
                party.clicks.append(Click(Action.YES, time.time()))
                await self.side.press(party.name, look, Action.YES)

    async def _withdraws(self) -> None:
        """Press the button on one's card, if there is still one: it may have opened before."""
        with suppress(TimeoutError):
            async with asyncio.timeout(GIVES_UP_AFTER):
                card = await self._card(self.introducer)
                await self._withdraws_by(card)

    async def _withdraws_by(self, card: str) -> None:
        await asyncio.sleep(self.dice.uniform(0.1, 6.0))
        look = self._look(self.introducer, card)
        if look is not None and look.offers(Action.WITHDRAW):
            self.withdrew = True
            await self.side.press(self.introducer, look, Action.WITHDRAW)

    async def _card(self, person: str) -> str:
        """Wait for the card of this introduction."""
        look = await comes(lambda: self._look(person), LOOK_EVERY)
        return look.id

    def _look(self, person: str, card: str = "") -> Look | None:
        """Find the newest card of this introduction; one that was seen before may have closed."""
        looks = self.side.looks(person)
        found = [look for look in looks if self.token in look.text or look.id == card]
        return found[-1] if found else None

    async def _until_shown(
        self, party: Party, card: str, action: Action, *, twice: bool = False
    ) -> None:
        """Press until the card shows it, as people do where nothing seems to happen."""
        while (look := self._look(party.name, card)) is not None:
            stands = standing(look, self.token)
            if stands == "ended" or (stands == "opening" and action is not Action.YES):
                return
            if stands in SHOWS[action] and (party.last and party.last.action is action):
                party.last.shown = True
                return
            if look.offers(action):
                party.clicks.append(Click(action, time.time()))
                presses = [self.side.press(party.name, look, action) for _ in range(1 + twice)]
                await asyncio.gather(*presses)
            await self._changes(party.name, look)

    async def _changes(self, person: str, before: Look) -> None:
        deadline = time.monotonic() + WAIT_FOR
        while time.monotonic() < deadline:
            now = self._look(person, before.id)
            if now is None or now.id != before.id or now.actions != before.actions:
                return
            await asyncio.sleep(LOOK_EVERY)


def write_stories(side: Side, numbers: Sequence[int], seconds: float, seed: int) -> list[Story]:
    """Make introductions: most in a ring, so that neighbours get in each other's way."""
    dice = random.Random(seed)
    ring = [n for n in numbers if dice.random() < 0.7]
    place = {n: i for i, n in enumerate(ring)}
    stories = []
    for n in numbers:
        i = place.get(n)
        if i is None or len(ring) < 3:
            names, habits = (f"Kit {n} Alone", f"Lee {n} Alone"), LONELY
        else:
            names = f"Max {ring[i]} Ring", f"Max {ring[(i + 1) % len(ring)]} Ring"
            habits = COMMON
        a, b = (Party(name, _drawn(habits, dice)) for name in names)
        introducer = f"Sam {dice.randrange(1 + len(numbers) // 12)} Host"
        begins = dice.uniform(0, seconds * 0.7)
        own = random.Random(dice.random())
        stories.append(Story(n, side, introducer, (a, b), begins, dice.random() < 0.08, own))
    return stories


def _drawn(habits: dict[Habit, int], dice: random.Random) -> Habit:
    return dice.choices(list(habits), list(habits.values()))[0]
