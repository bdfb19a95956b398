"""A schedule played on services, relay and storage, and what everybody sees of it."""

import asyncio
import itertools
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import text

from bot.app.commands import (
    ChooseReceivers,
    Command,
    ConfirmWithdrawal,
    PersonLeft,
    RequestIntroduction,
    SetUp,
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
from bot.messages.replies import Replace, Say
from bot.messages.views import Card
from bot.ports import Address, Obstacle
from storage import Database, open_storage
from tests.integration.schedules import ADMINS, SAID_BY_ALEX, START, Deed
from tests.sights import Sight, read, read_reply
from tests.troubles import Trouble, Troubles

HERE = WorkspaceFacts("fake", "W", "Harbor Founders")
RULES = Rules(max_asks_per_week=2, cooldown=timedelta(days=2), retention=timedelta(days=3))


#: Buttons that are pressed by the targets that somebody has seen.
KNOWN = (Action.YES, Action.REPLY, Action.WITHDRAW, Action.STOP, Action.LIFT)


@dataclass
class World:
    """Everyone's view of one play of a schedule; also the messenger, as platforms see it."""

    troubles: Troubles
    time: datetime = START
    seen: list[Sight] = field(default_factory=list)
    cards: dict[str, tuple[str, Card]] = field(default_factory=dict)
    asks: dict[str, list[str]] = field(default_factory=dict)
    conversations: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def now(self) -> datetime:
        return self.time

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        raise AssertionError("the test steps the relay itself")

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        whom = to if isinstance(to, str) else to.person
        self.troubles.befall(whom, self.time)
        reference = f"{whom}#{key}"
        self.look("message", reference, whom, card)
        return reference

    async def update(self, reference: str, card: Card) -> None:
        whom, _ = self.cards[reference]
        self.troubles.befall(whom, self.time)
        self.look("update", reference, whom, card)

    async def open(self, people: Sequence[Address], key: str) -> str:
        self.troubles.befall("conversation", self.time)
        self.conversations[f"conversation {key}"] = tuple(person.person for person in people)
        return f"conversation {key}"

    async def obstacle(self, people: Sequence[Address]) -> Obstacle | None:
        return None

    def look(self, how: str, reference: str, whom: str, card: Card) -> None:
        """Somebody sees a card."""
        self.cards[reference] = (whom, card)
        self.seen.append((self.time, how, whom, read(card)))
        for button in card.buttons:
            if button.action in KNOWN:
                known = self.asks.setdefault(f"{whom} {button.action}", [])
                known += [] if button.target in known else [button.target]


@dataclass
class Play:
    """One play of a schedule."""

    world: World
    application: Application
    database: Database
    deliveries: Iterator[int] = field(default_factory=itertools.count)

    async def perform(self, schedule: Sequence[Deed]) -> None:
        for deed in schedule:
            await self.live_until(START + timedelta(minutes=deed.at))
            await self.do(deed)
        await self.live_until(START + timedelta(days=30))

    async def live_until(self, moment: datetime) -> None:
        """Let the relay do what falls due until then."""
        while True:
            due = await self.application.relay.step()
            if due is None or due > moment:
                self.world.time = moment
                return
            assert due > self.world.time, "a step does all that is due"
            self.world.time = due

    async def do(self, deed: Deed) -> None:
        command = self.command(deed)
        if command is None:
            return
        reply = await self.application.dispatch(command)
        if isinstance(reply, Say | Replace):
            self.world.look("reply", f"reply {deed}", deed.who, reply.card)
        self.world.seen.append((self.world.time, "answered", deed.who, read_reply(reply)))

    def command(self, deed: Deed) -> Command | None:
        """Make the command behind a deed; None if they have nothing to do it with."""
        delivery = self.delivery(deed)
        context: Any = {"workspace": HERE, "actor": facts(deed.who), "delivery": delivery}
        what, *named = deed.what.split()
        if deed.what in ADMINS:
            return self.of_an_admin(deed, context, what, named)
        match what:
            case "introduce":
                people = tuple(facts(name) for name in named)
                return RequestIntroduction(**context, people=people, reason="Both sail.")
            case "list":
                return ShowList(**context)
            case "home":
                return ShowHome(**context)
            case "settings":
                return ShowSettings(**context)
            case "withdraw":
                target = self.known(deed, Action.WITHDRAW)
                return ConfirmWithdrawal(**context, target=target) if target else None
            case "reply":
                target = self.known(deed, Action.REPLY)
                return make_press(Action.REPLY, target, **context, words="Yes.") if target else None
            case "forget":
                return make_press(Action.FORGET, "sure", **context)
            case "leave":
                return PersonLeft(**context)
        target = self.known(deed, Action.YES)
        soon = self.world.time + timedelta(days=1 + deed.which)
        values: dict[str, Any] = {
            "later": {"on": soon},
            "again": {"on": soon},
            "pause": {"on": soon},
            "question": {"words": "Where?"},
            "words": {"words": "Hello!"},
            "tell": {"choice": "not-now"},
            "report": {"words": "Rude.", "person": "0", "received": True},
            "language": {"choice": "de"},
            "about": {"words": f"Sails, {deed.which}"},
        }
        return (
            make_press(Action(what), target, **context, **values.get(what, {})) if target else None
        )

    def of_an_admin(
        self, deed: Deed, context: dict[str, Any], what: str, named: Sequence[str]
    ) -> Command | None:
        """Make the command of an admin who is also a receiver of reports."""
        as_admin = context | {"actor": PersonFacts("sam", "Sam", admin=True)}
        match what:
            case "receive":
                return ChooseReceivers(**as_admin, people=tuple(facts(name) for name in named))
            case "setup":
                return ShowSetup(**as_admin)
            case "joined" | "all":
                return SetUp(**as_admin, asked=what)
        target = self.known(deed, Action(what))
        values = self.stopping(deed) if what == "stop" else {}
        return make_press(Action(what), target, **context, **values) if target else None

    def stopping(self, deed: Deed) -> dict[str, Any]:
        """Fill in for how long somebody may introduce nobody."""
        until = self.world.time + timedelta(days=(7, 30, 1)[deed.which])
        return {"choice": ("date", "date", "lifted")[deed.which], "on": until}

    def delivery(self, deed: Deed) -> str:
        """Number the deliveries; Alex's extra words don't shift the others' numbers."""
        extra = deed.who == "alex" and deed.what in SAID_BY_ALEX
        return f"extra {deed}" if extra else f"delivery {next(self.deliveries)}"

    def known(self, deed: Deed, action: Action) -> str | None:
        targets = self.world.asks.get(f"{deed.who} {action}", [])
        return targets[deed.which % len(targets)] if targets else None

    async def planned(self) -> list[tuple[object, ...]]:
        """What is still to be sent to anybody but Alex."""
        with self.database() as uow:
            found = uow._transaction.read(
                text(
                    "SELECT e.kind, p.external_id, e.due_at, e.attempts FROM effect e "
                    "LEFT JOIN person p ON p.id = e.recipient_id ORDER BY e.due_at, e.id"
                )
            )
            return [tuple(row) for row in found if row[1] != "alex"]


def facts(name: str) -> PersonFacts:
    return PersonFacts(name, name.title())


@contextmanager
def copied(template: Path) -> Iterator[str]:
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield f"sqlite:///{shutil.copy(template, Path(folder) / 'play.db')}"


def seen_by_others(
    template: Path, schedule: Sequence[Deed], troubles: Sequence[Trouble]
) -> tuple[list[Sight], World]:
    """Play a schedule; return all that concerns anybody but Alex."""

    async def play(url: str) -> tuple[list[Sight], World]:
        world = World(Troubles(troubles, START, timedelta(minutes=1)))
        database = open_storage(url, world)
        try:
            ids = itertools.count(1)
            application = await assemble(
                database, {"fake": world}, world, RULES, new_id=lambda: f"id{next(ids)}"
            )
            stage = Play(world, application, database)
            await stage.perform(sorted(schedule, key=lambda deed: (deed.at, deed.who != "alex")))
            for name in ("sam", "uma", "jo", "kim"):
                await stage.do(Deed(0, name, "list"))
                await stage.do(Deed(0, name, "home"))
            planned = await stage.planned()
        finally:
            await database.close()
        return [line for line in world.seen if line[2] != "alex"] + planned, world

    with copied(template) as url:
        return asyncio.run(play(url))
