"""Tests that read like conversations, on the real services, relay and storage.

    await sam.types("/intro", alex, jo, "You both repair accordions")
    await talk.wait("20s")
    alex.reads("Sam Rivera from Harbor Founders would like to introduce you to Jo Kim.")
    await alex.presses("yes")
    await jo.presses("later", on=talk.day(3))

Only the time and the platform are simulated. What is due at a moment is delivered before the next
line of a dialog, and all that falls due while one waits, at its own moment.
"""

import re
import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from adapters.shared.request_form import naming_command
from bot.app.commands import (
    AskConnector,
    Command,
    PersonChanged,
    PersonLeft,
    RemoveWorkspace,
    RequestIntroduction,
    ShowHelp,
    ShowHome,
    ShowList,
    ShowSettings,
    ShowSetup,
    make_press,
)
from bot.bootstrap.application import Application, assemble
from bot.domain.people import PersonFacts, WorkspaceFacts
from bot.domain.rules import Rules
from bot.messages.actions import Action
from bot.messages.operator import Operator
from bot.messages.replies import Invalid, OpenForm, Replace, Reply, Say
from bot.messages.views import Card, Form, Paragraph, Text, as_text
from bot.messages.voice import Voice
from bot.ports import Address
from storage import Database, open_storage
from tests.fakes import FakeMessenger, Screen, SimulatedClock, Spot

HARBOR = WorkspaceFacts("fake", "W1", "Harbor Founders", locale="en", time_zone="UTC")
ORCHARD = WorkspaceFacts("fake", "W2", "Orchard Alumni", locale="en", time_zone="UTC")
#: This platform has guests.
WITH_GUESTS = frozenset({HARBOR.platform})
REASON = "You both repair accordions"
NEUTRAL = (
    "These two can't be introduced right now. I can't say why; that protects everyone's choice."
)
CLOSED = "There is nothing left to do."
TOO_LATE = "This can't be answered any more; there is nothing left to do."
#: More deliveries than any dialog needs; one that takes more goes round in circles.
MOST_STEPS = 5_000

_UNITS = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds"}
C = TypeVar("C", bound=Command)


def span(text: str) -> timedelta:
    """Read a span such as `20s`, `3d` or `2d 30m`."""
    parts = re.findall(r"(\d+)([dhms])", text)
    return sum((timedelta(**{_UNITS[unit]: int(n)}) for n, unit in parts), timedelta(0))


def closed(other: str, introducer: str = "Sam Rivera") -> str:
    """What a party's card says after every end but the open conversation."""
    return f"The introduction to {other} that {introducer} suggested is closed. {CLOSED}"


def plain(*sentences: str) -> Card:
    """Make a card of sentences."""
    return Card(tuple(Paragraph((Text(sentence),)) for sentence in sentences))


@dataclass
class Talk:
    """One workspace or several, the bot in them, and the time."""

    url: str
    clock: SimulatedClock
    messenger: FakeMessenger
    storage: Database
    app: Application
    relay_runs: bool = True
    last: Command | None = None
    _deliveries: Any = field(default_factory=lambda: count(1))
    _people: dict[tuple[str, str], "Someone"] = field(default_factory=dict)

    @property
    def now(self) -> datetime:
        """The simulated time (UTC)."""
        return self.clock.now()

    def day(self, ahead: int) -> date:
        """The date so many days from now."""
        return (self.now + timedelta(days=ahead)).date()

    def someone(self, name: str, workspace: WorkspaceFacts = HARBOR, **facts: Any) -> "Someone":  # noqa: ANN401
        """A member of a workspace; the id is the first name."""
        person = PersonFacts(
            name.partition(" ")[0].lower(), name, **({"locale": "en", "time_zone": "UTC"} | facts)
        )
        known = self._people.setdefault((workspace.id, person.id), Someone(self, person, workspace))
        known.facts = person if facts else known.facts
        return known

    @property
    def sam(self) -> "Someone":
        """Who introduces."""
        return self.someone("Sam Rivera")

    @property
    def alex(self) -> "Someone":
        """The first of the two."""
        return self.someone("Alex Moreau")

    @property
    def jo(self) -> "Someone":
        """The second of the two."""
        return self.someone("Jo Kim")

    async def dispatch(self, command: Command) -> Reply:
        """Let the bot carry out a command, and deliver what is due after it."""
        self.last = command
        reply = await self.app.dispatch(command)
        await self.settle()
        return reply

    async def redelivered(self) -> Reply:
        """The platform delivers the last command a second time."""
        assert self.last is not None
        return await self.dispatch(self.last)

    async def settle(self) -> datetime | None:
        """Deliver what is due now; the next due moment."""
        return await self.app.relay.step() if self.relay_runs else None

    async def relay_stops(self) -> None:
        """Nothing is delivered any more, as while the worker restarts."""
        self.relay_runs = False

    async def relay_starts(self) -> None:
        """What is due is delivered again."""
        self.relay_runs = True
        await self.settle()

    async def wait(self, time: str) -> None:
        """Let time pass, with everything that falls due in it."""
        await self.until(self.now + span(time))

    async def until(self, moment: datetime) -> None:
        """Let time pass until a moment, with everything that falls due by then."""
        for _ in range(MOST_STEPS):
            due = await self.settle()
            if due is None or due > moment:
                self.clock.advance_to(moment)
                return
            self.clock.advance_to(due)
        raise AssertionError(f"no end of work before {moment}")

    async def workspace_is_removed(self, workspace: WorkspaceFacts = HARBOR) -> None:
        """An admin removes the bot."""
        nobody = PersonFacts("", "")
        await self.dispatch(RemoveWorkspace(workspace=workspace, actor=nobody))

    def sent(self, kind: str = "") -> list[tuple[str, str]]:
        """What was sent so far and got through, as kind and recipient."""
        return [
            (call.kind, call.to)
            for call in self.messenger.calls
            if call.method in ("send", "open") and not call.failed and kind in ("", call.kind)
        ]

    @property
    def conversations(self) -> list[list[str]]:
        """Who is in which conversation, sorted."""
        return [
            sorted(p.person for p in people) for people in self.messenger.conversations.values()
        ]

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Look into the SQLite file."""
        with closing(sqlite3.connect(self.url.removeprefix("sqlite:///"))) as connection:
            return connection.execute(query).fetchall()

    def tables(self) -> dict[str, list[tuple[Any, ...]]]:
        """Everything in the SQLite file, by table."""
        names = self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {name: self.rows(f'SELECT * FROM "{name}"') for (name,) in names}

    def content(self, *others: str) -> dict[str, list[tuple[Any, ...]]]:
        """Everything but which requests came; and without other tables, if one likes."""
        without = ("delivery", *others)
        return {name: rows for name, rows in self.tables().items() if name not in without}

    async def totals(self) -> dict[str, int]:
        """The statistics."""
        with self.storage() as uow:
            return uow.totals.all()

    def delivery(self) -> str:
        """The platform's id of the next request."""
        return f"delivery-{next(self._deliveries)}"


@dataclass(eq=False)
class Someone:
    """A person at their screen."""

    talk: Talk
    facts: PersonFacts
    workspace: WorkspaceFacts
    reply: Reply | None = None
    _read: int = 0
    _spoken: Any = field(default_factory=lambda: count(1))

    def __repr__(self) -> str:
        return self.facts.name

    @property
    def address(self) -> Address:
        """Where they are written to."""
        return Address(self.workspace.platform, self.workspace.id, self.facts.id)

    @property
    def screen(self) -> Screen:
        """What they have in front of them."""
        return self.talk.messenger.screen(self.address)

    # What they do.

    async def types(self, command: str, *words: "Someone | str", **options: Any) -> Reply:  # noqa: ANN401
        """Type a command: `/intro` with two people and a reason, or one of its words.

        `/intro me` names whom they would like to meet, and whom they ask to introduce them.
        """
        people = tuple(word.facts for word in words if isinstance(word, Someone))
        reason = " ".join(word for word in words if isinstance(word, str))
        commands: dict[str, Command] = {
            "/intro list": self._command(ShowList),
            "/intro help": self._command(ShowHelp),
            "/intro settings": self._command(ShowSettings),
            "/intro setup": self._command(ShowSetup),
        }
        if command in commands:
            return await self.does(commands[command])
        if command == "/intro me":
            target, connector = (*people, None)[:2]
            wish = {"target": target, "connector": connector, "reason": reason}
            return await self.does(self._command(AskConnector, **wish))
        assert command == "/intro"
        fields = {"people": people, "reason": reason, "notes": options.pop("notes", ())}
        return await self.does(self._command(RequestIntroduction, **fields, **options))

    async def presses(self, action: str, **values: Any) -> Reply:  # noqa: ANN401
        """Press a button that is on the screen, and fill in the form behind it."""
        spot = self.screen.find(Action(action))
        assert spot is not None, f"{self} has no button {action!r}; there is {self.buttons}"
        return await self.clicks(spot, **values)

    async def withdraws(self) -> Reply:
        """Withdraw what was suggested, and mean it."""
        await self.presses("withdraw")
        return await self.presses("withdrawsure")

    async def presses_old(self, action: str, **values: Any) -> Reply:  # noqa: ANN401
        """Press a button on a card that has gone out of date: its message was still loaded."""
        spot = self.screen.remembered(Action(action))
        assert spot is not None, f"{self} never had a button {action!r}"
        return await self.clicks(spot, **values)

    async def clicks(self, spot: Spot, *, delivery: str | None = None, **values: Any) -> Reply:  # noqa: ANN401
        """Press a button wherever it is, also on somebody else's screen."""
        button, context = spot.button, {"card": spot.reference}
        if values:
            asked = await self.does(make_press(button.action, button.target, **self._with(context)))
            if not isinstance(asked, OpenForm):
                return asked
            return await self.submits(asked.form, spot.reference, delivery, **values)
        command = make_press(button.action, button.target, **self._with(context, delivery))
        return await self.does(command, spot.reference)

    async def submits(
        self,
        form: Form,
        card: str | None = None,
        delivery: str | None = None,
        /,
        **values: Any,  # noqa: ANN401
    ) -> Reply:
        """Send a form with these values."""
        names = {field.name for field in form.fields}
        assert values.keys() <= names, f"the form has only {names}"
        context = self._with({"card": card}, delivery)
        return await self.does(make_press(form.action, form.target, **context, **values), card)

    async def names(self, action: str, *people: "Someone") -> Reply:
        """Press a button, and name people in the form behind it."""
        asked = await self.presses(action)
        assert isinstance(asked, OpenForm)
        context = self._with({"people": tuple(person.facts for person in people)})
        return await self.does(naming_command(asked.form.action, {}, **context))

    async def looks_at_home(self) -> Reply:
        """Look at the page that the platform keeps for them."""
        return await self.does(self._command(ShowHome))

    async def leaves(self) -> None:
        """Leave the workspace, or be deactivated."""
        await self.talk.dispatch(self._command(PersonLeft))

    async def changes(self, **facts: Any) -> None:  # noqa: ANN401
        """Be called or reached otherwise from now on, or be active again: the platform says so."""
        self.now_is(**facts)
        await self.talk.dispatch(self._command(PersonChanged))

    async def does(self, command: Command, card: str | None = None) -> Reply:
        """Carry out a command, show what it is answered with, and deliver what is due after it."""
        self.talk.last = command
        self.reply = await self.talk.app.dispatch(command)
        self._show(self.reply, card)
        await self.talk.settle()
        return self.reply

    def _command(self, kind: type[C], **fields: Any) -> C:  # noqa: ANN401
        return kind(**self._with(fields))

    def _with(self, fields: Mapping[str, Any], delivery: str | None = None) -> dict[str, Any]:
        return {
            "workspace": self.workspace,
            "actor": self.facts,
            "delivery": self.talk.delivery() if delivery is None else delivery,
            **fields,
        }

    def _show(self, reply: Reply, card: str | None) -> None:
        new = f"reply-{self.facts.id}-{next(self._spoken)}"
        match reply:
            case Replace(shown):
                self.screen.put(self.talk.now, "update", card or new, shown)
            case Say(shown):
                self.screen.put(self.talk.now, "reply", new, shown)
            case Invalid(problems):
                self.screen.put(self.talk.now, "reply", new, plain(*problems.values()))

    # What they see.

    def form_text(self, reply: OpenForm) -> str:
        """What an open form says above its fields."""
        return self.text(Card(reply.form.intro))

    def text(self, card: Card) -> str:
        """A card as this person reads it, in their language and time zone."""
        voice = Voice(self.facts.locale or "en", ZoneInfo(self.facts.time_zone or "UTC"))
        return as_text(card, voice.write_date)

    @property
    def news(self) -> list[str]:
        """What they haven't read yet, oldest first."""
        return [self.text(sight.card) for sight in self.screen.sights[self._read :]]

    def reads(self, *parts: str) -> str:
        """Read on to the first news with all these parts, and return it whole."""
        for offset, text in enumerate(self.news):
            if all(part in text for part in parts):
                self._read += offset + 1
                return text
        raise AssertionError(f"{self} reads none with {parts}, but: {self.news}")

    def reads_nothing(self) -> None:
        """Nothing is new."""
        assert self.news == [], f"{self} reads {self.news}"

    def looks_away(self) -> None:
        """Take everything so far as read."""
        self._read = len(self.screen.sights)

    @property
    def view(self) -> list[str]:
        """All that is on the screen now, oldest first."""
        return [self.text(card) for card in self.screen.cards.values()]

    def sees(self, *parts: str) -> str:
        """Some card on the screen has all these parts now; return the newest."""
        for text in reversed(self.view):
            if all(part in text for part in parts):
                return text
        raise AssertionError(f"{self} sees none with {parts}, but: {self.view}")

    @property
    def buttons(self) -> list[str]:
        """Every button on the screen, newest card first."""
        cards = reversed(self.screen.cards.values())
        return [str(button.action) for card in cards for button in card.buttons]

    @property
    def log(self) -> list[tuple[datetime, str, str, tuple[str, ...]]]:
        """All that this person saw so far, with times and buttons."""
        return [
            (s.at, s.event, self.text(s.card), tuple(str(b.action) for b in s.card.buttons))
            for s in self.screen.sights
        ]

    def now_is(self, **facts: Any) -> None:  # noqa: ANN401
        """The platform knows something else about them from now on."""
        self.facts = replace(self.facts, **facts)


async def asked(talk: Talk) -> tuple[Someone, Someone, Someone]:
    """Sam introduces Alex and Jo; both have been asked, and everybody has read what there was."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    for person in (sam, alex, jo):
        person.looks_away()
    return sam, alex, jo


@asynccontextmanager
async def talking(
    url: str, rules: Rules | None = None, operator: Operator | None = None
) -> AsyncIterator[Talk]:
    """Begin a dialog on a migrated database."""
    clock = SimulatedClock()
    messenger = FakeMessenger(clock)
    storage = open_storage(url, clock, threads=False)
    try:
        messengers, given = {HARBOR.platform: messenger}, rules or Rules()
        app = await assemble(
            storage,
            messengers,
            clock,
            given,
            key=b"test",
            guests=WITH_GUESTS,
            operator=operator,
        )
        yield Talk(url, clock, messenger, storage, app)
    finally:
        await storage.close()
