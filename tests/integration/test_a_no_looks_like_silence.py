"""Promises 2 and 3 through services, relay and storage, under every schedule Hypothesis can find.

A schedule is what five people do over two weeks, while sends are refused, rate limited or lost and
the relay is killed and restarted. It is played twice: once Alex says no (or a single yes), once
Alex stays silent. What anybody else sees, when, what is still planned for them, what their lists
show and what their requests are refused with must be the same.
"""

import asyncio
import itertools
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, event, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from bot.bootstrap import Application, assemble
from bot.commands import (
    Action,
    Command,
    PersonLeft,
    RequestIntroduction,
    ShowHome,
    ShowList,
    ShowSettings,
    Withdraw,
    pressed,
)
from bot.errors import RateLimited, Refused, Scope, Transient, Unreachable
from bot.people import PersonFacts, WorkspaceFacts
from bot.ports import Address, Obstacle
from bot.replies import Home, Invalid, OpenForm, Replace, Reply, Say
from bot.rules import Rules
from bot.views import Card, as_text
from storage import Database, open_storage

START = datetime(2026, 11, 16, 9, tzinfo=UTC)
HERE = WorkspaceFacts("fake", "W", "Harbor Founders")
NAMES = ("sam", "uma", "alex", "jo", "kim")
RULES = Rules(max_asks_per_week=2, cooldown=timedelta(days=2), retention=timedelta(days=3))
SAID_BY_ALEX = {"no", "yes", "later"}


@dataclass(frozen=True)
class Deed:
    """Somebody does something at a moment (minutes after the start)."""

    at: int
    who: str
    what: str
    which: int = 0  #: which of their asks, introductions or questions


@dataclass(frozen=True)
class Trouble:
    """From a moment on, for a while, sends to somebody (or to all) go wrong."""

    at: int
    lasts: int
    how: str
    whom: str


# Schedules.

MINUTES = st.integers(0, 12 * 24 * 60)
INTRODUCTIONS = ["introduce alex jo", "introduce alex kim", "introduce jo kim"]
TO_MEET = ["introduce uma alex", "introduce uma jo"]
CHOICES = ["optout", "optin", "pause", "resume", "block", "language", "forget"]
SETTINGS = [*CHOICES, "settings", "list", "home", "question"]
ANSWERS = ["yes", "later", "no", "tell", "again", "words", "habit", "leave", *SETTINGS]
BY_WHOM = {
    "sam": [*INTRODUCTIONS, "withdraw", "list", "home", "reply", "forget"],
    "uma": [*INTRODUCTIONS, *TO_MEET, "withdraw", "list", "home", "leave"],
    "alex": SETTINGS,
    "jo": ANSWERS,
    "kim": ANSWERS,
}


def deeds(by_whom: dict[str, list[str]], most: int) -> st.SearchStrategy[list[Deed]]:
    """What everybody does, in any order."""
    one = st.sampled_from(sorted(by_whom)).flatmap(
        lambda who: st.builds(
            Deed, MINUTES, st.just(who), st.sampled_from(by_whom[who]), st.integers(0, 2)
        )
    )
    return st.lists(one, max_size=most)


def said_by_alex(what: Sequence[str]) -> st.SearchStrategy[list[Deed]]:
    """What Alex says in the one world and not in the other."""
    one = st.builds(Deed, MINUTES, st.just("alex"), st.sampled_from(what), st.integers(0, 2))
    return st.lists(one, min_size=1, max_size=4)


TROUBLES = st.lists(
    st.builds(
        Trouble,
        MINUTES,
        st.integers(1, 30 * 60),
        st.sampled_from(["limited", "lost", "unreachable", "refused", "killed"]),
        st.sampled_from(["everybody", *NAMES]),
    ),
    max_size=3,
)


class Killed(BaseException):
    """The process dies in the middle of a send."""


# The world that a schedule is played in.


@dataclass
class World:
    """Everyone's view of one play of a schedule; also the messenger, as platforms see it."""

    troubles: Sequence[Trouble]
    time: datetime = START
    seen: list[tuple[object, ...]] = field(default_factory=list)
    cards: dict[str, tuple[str, Card]] = field(default_factory=dict)
    asks: dict[str, list[str]] = field(default_factory=dict)
    killed: set[Trouble] = field(default_factory=set)
    conversations: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def now(self) -> datetime:
        return self.time

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        raise AssertionError("the test steps the relay itself")

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        whom = to if isinstance(to, str) else to.person
        self.suffer(whom)
        reference = f"{whom}#{key}"
        self.look("message", reference, whom, card)
        return reference

    async def update(self, reference: str, card: Card) -> None:
        whom, _ = self.cards[reference]
        self.suffer(whom)
        self.look("update", reference, whom, card)

    async def open(self, people: Sequence[Address], key: str) -> str:
        self.suffer("conversation")
        self.conversations[f"conversation {key}"] = tuple(person.person for person in people)
        return f"conversation {key}"

    async def obstacle(self, people: Sequence[Address]) -> Obstacle | None:
        return None

    def look(self, how: str, reference: str, whom: str, card: Card) -> None:
        """Somebody sees a card."""
        self.cards[reference] = (whom, card)
        self.seen.append((self.time, how, whom, read(card)))
        for button in card.buttons:
            if button.action in (Action.YES, Action.REPLY, Action.WITHDRAW):
                known = self.asks.setdefault(f"{whom} {button.action}", [])
                known += [] if button.target in known else [button.target]

    def suffer(self, whom: str) -> None:
        """Let what is wrong at this moment go wrong; troubles come with time, not with traffic."""
        minute = (self.time - START) / timedelta(minutes=1)
        for trouble in self.troubles:
            now = trouble.at <= minute < trouble.at + trouble.lasts
            if now and trouble.whom in (whom, "everybody"):
                self.happen(trouble, minute, whom)

    def happen(self, trouble: Trouble, minute: float, whom: str) -> None:
        match trouble.how:
            case "limited":
                wait = timedelta(minutes=trouble.at + trouble.lasts - minute)
                everybody = trouble.whom == "everybody"
                raise RateLimited(wait, Scope.CALL if everybody else Scope.RECIPIENT)
            case "lost":
                raise Transient("the answer was lost")
            case "unreachable" if whom != "conversation":
                raise Unreachable("closed")
            case "refused":
                raise Refused("never")
            case "killed" if (mortal := replace(trouble, whom=whom)) not in self.killed:
                self.killed.add(mortal)
                raise Killed


def read(card: Card) -> tuple[object, ...]:
    """What somebody reads: the words and the buttons."""
    words = as_text(card, lambda when: f"{when.at:%d.%m. %H:%M}")
    return words, tuple((button.action, button.label) for button in card.buttons)


def read_reply(reply: Reply) -> tuple[object, ...]:
    match reply:
        case Say(card) | Replace(card):
            return type(reply).__name__, *read(card)
        case OpenForm(form):
            return "form", form.title, form.fields
        case Invalid(problems):
            return "invalid", tuple(problems.items())
        case Home(cards):
            return "home", *(read(card) for card in cards)
        case _:
            return ("nothing",)


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
        """Let the relay do what falls due until then, restarting it whenever it is killed."""
        while True:
            try:
                due = await self.application.relay.step()
            except BaseExceptionGroup as group:
                if not group.subgroup(Killed):
                    raise
                continue
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
                return Withdraw(**context, target=target) if target else None
            case "reply":
                target = self.known(deed, Action.REPLY)
                return pressed(Action.REPLY, target, **context, words="Yes.") if target else None
            case "forget":
                return pressed(Action.FORGET, "sure", **context)
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
            "language": {"choice": "de"},
        }
        return pressed(Action(what), target, **context, **values.get(what, {})) if target else None

    def delivery(self, deed: Deed) -> str:
        """Number the deliveries; Alex's extra words don't shift the others' numbers."""
        extra = deed.who == "alex" and deed.what in SAID_BY_ALEX
        return f"extra {deed}" if extra else f"delivery {next(self.deliveries)}"

    def known(self, deed: Deed, action: Action) -> str | None:
        targets = self.world.asks.get(f"{deed.who} {action}", [])
        return targets[deed.which % len(targets)] if targets else None

    async def planned(self) -> list[tuple[object, ...]]:
        """What is still to be sent to anybody but Alex."""
        async with self.database() as uow:
            session = uow.outbox._session
            rows = await session.connection()
            found = await rows.execute(
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
) -> tuple[list[tuple[object, ...]], World]:
    """Play a schedule; return all that concerns anybody but Alex."""

    async def play(url: str) -> tuple[list[tuple[object, ...]], World]:
        world = World(troubles)
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


def note(world: World) -> None:
    """Tell Hypothesis's statistics how interesting an example was."""
    event(f"conversations: {len(world.conversations)}")
    event(f"alex was asked: {bool(world.asks.get('alex yes'))}")


#: Set to look further than the suite does.
EXAMPLES = int(os.environ.get("EXAMPLES", "30"))
#: Only a far look takes the time to find the smallest schedule that fails.
FAR = 30
ASKED = [Deed(0, "sam", "introduce alex jo")]


def looking(examples: int) -> settings:
    """How far Hypothesis looks; the same way each time, unless told to look on."""
    return settings(
        max_examples=examples,
        deadline=None,
        derandomize="EXAMPLES" not in os.environ,
        phases=set(Phase) - ({Phase.shrink} if examples < FAR else set()),
        suppress_health_check=list(HealthCheck),
    )


def compare(
    template: Path, schedule: list[Deed], said: list[Deed], troubles: list[Trouble]
) -> None:
    """Play both worlds; they may differ only in what Alex sees."""
    silent, world = seen_by_others(template, ASKED + schedule, troubles)
    spoken, _ = seen_by_others(template, ASKED + schedule + said, troubles)
    note(world)
    assert spoken == silent


no_schedules = given(deeds(BY_WHOM, 14), said_by_alex(["no"]), TROUBLES)


#: Alex has no place left this week; the third introduction waits for one, whatever Alex said.
IN_LINE = [Deed(60, "uma", "introduce alex kim"), Deed(120, "uma", "introduce uma alex")]
#: The pair cools down, and is asked about again on the day that it may be.
AGAIN = [Deed(60 * 24 * day, "uma", "introduce alex jo") for day in (6, 7, 8, 9, 10)]


@looking(12)
@no_schedules
@example(IN_LINE, [Deed(90, "alex", "no")], [])
@example(IN_LINE, [Deed(600, "alex", "no"), Deed(900, "alex", "no", 1)], [])
@example(AGAIN, [Deed(600, "alex", "no")], [])
@example([Deed(100, "jo", "yes"), Deed(200, "jo", "no")], [Deed(150, "alex", "no")], [])
def test_nobody_can_tell_a_no_from_silence(
    sqlite_template: Path, schedule: list[Deed], noes: list[Deed], troubles: list[Trouble]
) -> None:
    """Whatever everybody does and whatever goes wrong, Alex's no shows to nobody else."""
    compare(sqlite_template, schedule, noes, troubles)


@pytest.mark.slow
@looking(EXAMPLES)
@no_schedules
def test_nobody_can_tell_a_no_from_silence_in_many_schedules(
    sqlite_template: Path, schedule: list[Deed], noes: list[Deed], troubles: list[Trouble]
) -> None:
    """The same, looking further."""
    compare(sqlite_template, schedule, noes, troubles)


BEFORE_ANY_YES = {
    name: [what for what in whats if what not in ("yes", "later")]
    for name, whats in BY_WHOM.items()
}


yes_schedules = given(deeds(BEFORE_ANY_YES, 14), said_by_alex(["yes", "later", "no"]), TROUBLES)


@looking(12)
@yes_schedules
def test_nobody_can_tell_a_single_yes_from_silence(
    sqlite_template: Path, schedule: list[Deed], answers: list[Deed], troubles: list[Trouble]
) -> None:
    """As long as nobody else says yes, Alex's yes, later or change of mind shows to nobody."""
    compare(sqlite_template, schedule, answers, troubles)


@pytest.mark.slow
@looking(EXAMPLES)
@yes_schedules
def test_nobody_can_tell_a_single_yes_from_silence_in_many_schedules(
    sqlite_template: Path, schedule: list[Deed], answers: list[Deed], troubles: list[Trouble]
) -> None:
    """The same, looking further."""
    compare(sqlite_template, schedule, answers, troubles)


def test_the_comparison_sees_what_is_shown(sqlite_template: Path) -> None:
    """The comparison itself isn't blind: what Alex chooses to show makes a difference."""
    for what in ("tell", "question", "again"):
        shown = [Deed(600, "alex", what)]
        silent, _ = seen_by_others(sqlite_template, ASKED, [])
        spoken, _ = seen_by_others(sqlite_template, ASKED + shown, [])
        assert spoken != silent, what


@pytest.mark.parametrize("jo", ["yes", "later", "no", "optout"])
def test_a_no_looks_like_silence_whatever_jo_does(sqlite_template: Path, jo: str) -> None:
    """The plain cases, without chance."""
    schedule = [*ASKED, Deed(700, "jo", jo)]
    silent, _ = seen_by_others(sqlite_template, schedule, [])
    spoken, _ = seen_by_others(sqlite_template, [*schedule, Deed(600, "alex", "no")], [])
    assert spoken == silent
