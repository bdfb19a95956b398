"""A schedule played on the real use cases, relay and storage; all that concerns others of it."""

import asyncio
import atexit
import logging
import os
import shutil
import sqlite3
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bot.app.commands import FindTime, make_press
from bot.app.deliveries import lag
from bot.app.timers import DELIVERIES_KEPT_FOR
from bot.bootstrap.application import Application, assemble
from bot.domain import insight
from bot.domain.rules import Rules
from bot.messages.actions import Action
from bot.messages.replies import Home, Replace, Reply, Say
from bot.running.metrics import Metrics
from bot.running.tally import Tally
from storage import open_storage
from tests.sights import Sight, read_reply
from tests.silence.deeds import EVENTS, befall, command_of
from tests.silence.schedules import ALEX, HARBOR, MEMBERS, OTHERS, Answers, Deed, Schedule
from tests.silence.town import PLATFORM, START, Town
from tests.troubles import Killed, Troubles

RULES = Rules(
    max_asks_per_week=2,
    cooldown=timedelta(days=2),
    retention=timedelta(days=3),
    expires_after=timedelta(days=4),
    remind_after=timedelta(hours=20),
    follow_up_after=timedelta(days=1),
    request_for=timedelta(days=4),
)
#: Deliveries at a time: enough for whatever falls due at once. Who waits for a slot depends on what
#: else is sent at that moment (docs/privacy.md).
SLOTS = 256
#: Tables that nobody else's command reads: what is held for which lane shares the platform's own
#: limits (docs/privacy.md), and secrets don't change.
UNREAD = frozenset({"lane_hold", "secret", "alembic_version", "sqlite_sequence"})
#: Columns that number rows as they come, or name a claim at random.
NUMBERS = {"undone": {"id"}, "sent_card": {"id"}, "effect": {"id", "lease"}, "question": {"number"}}
#: Buttons that are pressed for the target that somebody has seen on them.
NEEDED = frozenset(
    {
        *(Action.YES, Action.UNDO, Action.WITHDRAW, Action.REPLY),
        *(Action.TALKED, Action.STILL, Action.NO_FOLLOW_UPS, Action.THANK),
        *(Action.MAY_KNOW, Action.MAY_NOT_KNOW, Action.FIND_TIME, Action.INTRODUCE),
    }
)
#: What an ask keeps of an answer; nobody's command but its party's may read more into it.
OF_AN_ANSWER = ("answer", "not_before", "words", "paused_until", "standing_until")
#: What ends a standing yes.
SAYS_OTHERWISE = frozenset({"optout", "optoutall", "forget"})


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A world before the base deed of this number: what is needed to go on from there."""

    number: int
    town: Town
    file: Path
    ids: int
    relay_runs: bool
    tally: Tally


@dataclass
class Play:
    """One play; `trace` is all that concerns anybody but Alex, in order.

    The silent one keeps a snapshot before each base deed at which Alex begins to answer, from where
    the others are played. Those end as soon as nothing is left of the answers, as what comes after
    is then the same.
    """

    town: Town
    application: Application
    file: Path
    connection: sqlite3.Connection  #: for looks that nobody in the town takes
    kind: Answers
    ids: "Ids"
    number: int = 0
    relay_runs: bool = True
    trace: list[Sight] = field(default_factory=list)
    #: After each base deed: how long the trace is, and a hash of the whole world.
    worlds: list[tuple[int, int]] = field(default_factory=list)
    snapshots: dict[int, Snapshot] = field(default_factory=dict)
    answered: bool = False  #: an answer of Alex's stood for a while
    clicks_at_once: bool = False  #: Alex says yes to each ask in harbor when it is released
    _clicked: set[str] = field(default_factory=set)
    _read: int = 0

    def click_at_once(self) -> None:
        """Let Alex click yes in the moment of each release, before anything of it is delivered."""
        self.clicks_at_once = True
        relay = self.application.relay
        tick = relay._work.tick

        async def tick_and_click() -> int:
            count = await tick()
            for ask in self._new_asks() if self.clicks_at_once else ():
                await self._say_yes(ask)
            return count

        relay._work = replace(relay._work, tick=tick_and_click)

    def _new_asks(self) -> list[str]:
        found = self.connection.execute(ALEXS_OPEN_ASKS, (ALEX,)).fetchall()
        new = [ask for (ask,) in found if ask not in self._clicked]
        self._clicked.update(new)
        return new

    async def _say_yes(self, ask: str) -> None:
        facts = self.town.facts(ALEX, HARBOR)
        where = {"workspace": self.town.workspaces[HARBOR], "actor": facts}
        yes = make_press(Action.YES, ask, **where, delivery=f"extra {ask}")
        await self.application.dispatch(yes)

    async def be_silent(self, schedule: Schedule) -> None:
        """Play the base deeds alone."""
        starts = {first_number(schedule, answers) for answers in schedule.answers}
        for deed in schedule.deeds:
            if self.number in starts:
                self._keep_snapshot()
            world = await self._base(deed)
            self.worlds.append((len(self.trace), world))

    async def answer(self, schedule: Schedule, answers: Sequence[Deed], silent: "Play") -> None:
        """Play on from a snapshot of the silent play, with these answers."""
        rest = schedule.deeds[self.number :]
        last = answers[-1].at
        for deed in sorted([*rest, *answers], key=lambda deed: (deed.at, deed.extra)):
            if deed.extra:
                await self._live_until(START + timedelta(seconds=deed.at))
                await self._do(deed, f"extra {deed}")
                continue
            world = await self._base(deed)
            if deed.at > last and world == silent.worlds[self.number - 1][1]:
                return

    async def _base(self, deed: Deed) -> int:
        """Play a base deed, and sum up the world after it."""
        await self._live_until(START + timedelta(seconds=deed.at))
        self.number += 1
        await self._do(deed, f"delivery {self.number}")
        self.answered |= self.kind is Answers.STANDING and self._has(ALEXS_ANSWERS[self.kind], ALEX)
        rows = list(_rows(self.connection, self.town.time))
        self._note(deed, rows)
        self._note_metrics(deed)
        return self._world(rows)

    def _keep_snapshot(self) -> None:
        file = self.file.with_name(f"{self.file.stem}-{self.number}.db")
        with closing(sqlite3.connect(file)) as target:
            self.connection.backup(target)
        self.snapshots[self.number] = Snapshot(
            *(self.number, self.town.copy(), file, self.ids.last, self.relay_runs),
            self.application.relay.tally.copy(),
        )

    async def _live_until(self, moment: datetime) -> None:
        """Let the relay do what falls due until then."""
        while self.relay_runs and self._has(DUE, f"{moment:%Y-%m-%d %H:%M:%S.%f}"):
            due = await self.application.relay.step()
            if due is None or due > moment:
                break
            assert due > self.town.time, "a step does all that is due"
            self.town.time = due
        self.town.time = max(self.town.time, moment)

    async def _do(self, deed: Deed, delivery: str) -> None:
        befall(self.town, deed)
        match deed.what:
            case "everybody looks":
                await self._everybody_looks()
            case "relay stops" | "relay starts":
                self.relay_runs = deed.what == "relay starts"
            case _:
                await self._dispatch(deed, delivery)
        if deed.extra:  # as Slack shows a Home again after a click on it
            await self._dispatch(Deed(deed.at, ALEX, "home", deed.where), "")
            self.answered |= self._has(ALEXS_ANSWERS[self.kind], ALEX)

    async def _dispatch(self, deed: Deed, delivery: str) -> None:
        if deed.what not in EVENTS and deed.what not in COMMANDS:
            return
        command = command_of(self.town, deed, delivery)
        if command is None or self._would_be_a_second_yes(deed, getattr(command, "target", "")):
            return
        if isinstance(command, FindTime) and self._only_looks(deed, command.target):
            command = replace(command, minutes=None)
        reply = await self.application.dispatch(command)
        if deed.who == ALEX and deed.what in SAYS_OTHERWISE:
            self.clicks_at_once &= deed.where != HARBOR and deed.what != "optoutall"
        self._show(deed, reply)

    def _show(self, deed: Deed, reply: Reply) -> None:
        if isinstance(reply, Say | Replace):
            self.town.remember(deed.where, deed.who, reply.card)
        if isinstance(reply, Home):
            for card in reply.cards:
                self.town.remember(deed.where, deed.who, card)
        self.town.seen.append((self.town.time, deed.what, deed.who, read_reply(reply)))

    async def _everybody_looks(self) -> None:
        for where, members in MEMBERS.items():
            for name in members:
                if name != ALEX and self._suggested_or_asked(name, where):
                    await self._dispatch(Deed(0, name, "home", where), "")
        lister = OTHERS[self.number % len(OTHERS)]
        for look in ("list", "show", "more"):
            await self._dispatch(Deed(0, lister, look), "")

    def _suggested_or_asked(self, name: str, where: str) -> bool:
        """Whether there is anything on somebody's Home but their own settings."""
        return self._has(INVOLVED, where, name)

    def _would_be_a_second_yes(self, deed: Deed, target: str) -> bool:
        """Where Alex may say yes, nobody else does on the same introduction (promise 3).

        Nor does anybody say the same as Alex of what only shows if both do.
        """
        if deed.who == ALEX:
            return False
        if self.kind in SECOND:
            return deed.what == SECOND[self.kind] and self._asks_alex_too(target)
        if self.kind is not Answers.YES:
            return False
        if deed.what == "introduce":
            return ALEX in deed.named and deed.who in deed.named
        if deed.what == "wish":  # whoever asks to meet Alex has said yes
            return deed.named[0] == ALEX
        if deed.what == "standing":
            return True
        return deed.what in ("yes", "later") and self._asks_alex_too(target)

    def _only_looks(self, deed: Deed, introduction: str) -> bool:
        """Where Alex may choose times, the other opens the form and chooses nothing."""
        if self.kind is not Answers.TIMES or deed.who == ALEX:
            return False
        return self._has(INTRODUCED, introduction, ALEX)

    def _asks_alex_too(self, ask: str) -> bool:
        return self._has(ASKED_WITH, ask, ALEX)

    def _has(self, query: str, *values: str) -> bool:
        return self.connection.execute(query, values).fetchone() is not None

    def skip_seen(self) -> None:
        """Take what has been seen so far as noted: it was before the first answer."""
        self._read = len(self.town.seen)

    # What is compared.

    def _note(self, after: Deed, rows: "list[StoredRow]") -> None:
        """Note what others have seen since the last time, and what their commands would read."""
        news = self.town.seen[self._read :]
        self._read = len(self.town.seen)
        self.trace += [sight for sight in news if sight[2] != ALEX]
        keys = (
            row["id"] for table, row in rows if table == "person" and row["external_id"] == ALEX
        )
        alex = frozenset(keys)
        read = ((table, read_by_others(table, row, alex)) for table, row in rows)
        self.trace.append(("rows", after, tuple((t, *row.items()) for t, row in read if row)))

    def _note_metrics(self, after: Deed) -> None:
        """Note what whoever reads the metrics finds now."""
        metrics = Metrics("all", "1", [PLATFORM], lambda: self.town.time)
        metrics.tally = self.application.relay.tally
        metrics.lags(lag(self.application.deps))
        lines = [line for line in metrics.text({}).decode().splitlines() if line[0] != "#"]
        still = [line for line in lines if "start_time" not in line]
        self.trace.append(("metrics", after, *still))

    def _world(self, rows: "list[StoredRow]") -> int:
        """Sum up all that what comes next depends on: every row, and what Alex can press."""
        known = {k: tuple(v) for k, v in self.town.targets.items() if k[2] in NEEDED}
        every = tuple((table, *row.items()) for table, row in rows)
        return hash((every, tuple(sorted(known.items())), self.relay_runs))


#: A row of a table, by column.
StoredRow = tuple[str, dict[str, Any]]

#: Whether anything may fall due until then; the relay has nothing to do before.
DUE = (
    "SELECT 1 FROM effect WHERE due_at <= ?1 OR lease_until <= ?1 UNION ALL "
    "SELECT 1 FROM introduction WHERE wake_at <= ?1 UNION ALL "
    "SELECT 1 FROM request WHERE wake_at <= ?1 LIMIT 1"
)
_ANSWERED = (
    "SELECT 1 FROM ask JOIN person ON person.id = ask.party_id "
    "WHERE external_id = ? AND NOT implied AND answer IN ('yes', 'later', 'no')"
)
ALEXS_OPEN_ASKS = (
    "SELECT ask.id FROM ask JOIN introduction i ON i.id = introduction_id "
    "JOIN workspace ON workspace.id = i.workspace_id JOIN person ON person.id = ask.party_id "
    "WHERE person.external_id = ? AND workspace.external_id = 'harbor' AND state = 'asking' "
    "AND NOT implied ORDER BY (SELECT min(e.id) FROM effect e WHERE e.introduction_id = i.id)"
)
_FOLLOWED_UP = (
    "SELECT 1 FROM follow_up JOIN person ON person.id = follow_up.party_id WHERE external_id = ?"
)
ALEXS_ANSWERS = {
    Answers.NO: _ANSWERED,
    Answers.YES: _ANSWERED,
    Answers.STANDING: _ANSWERED,
    Answers.STILL: f"{_FOLLOWED_UP} AND answer = 'still'",
    Answers.MAY_KNOW: f"{_FOLLOWED_UP} AND may_know",
    Answers.TIMES: (
        "SELECT 1 FROM chosen_times JOIN person ON person.id = party_id "
        "WHERE external_id = ? AND parts <> '[]'"
    ),
}
#: What shows if both do it.
SECOND = {Answers.STILL: "still", Answers.MAY_KNOW: "mayknow"}
#: What the first answer to a follow-up counts in, for whoever runs the bot.
FOLLOW_UP_TOTALS = frozenset({"talked: yes", "talked: not yet", "follow-ups declined"})
ASKED_WITH = (
    "SELECT 1 FROM ask mine JOIN ask other ON other.introduction_id = mine.introduction_id "
    "JOIN person ON person.id = other.party_id WHERE mine.id = ? AND external_id = ?"
)
INTRODUCED = (
    "SELECT 1 FROM ask JOIN person ON person.id = party_id "
    "WHERE introduction_id = ? AND external_id = ?"
)
INVOLVED = (
    "SELECT 1 FROM person JOIN workspace ON workspace.id = person.workspace_id "
    "JOIN introduction i ON person.id IN (introducer_id, pair_low, pair_high) "
    "WHERE workspace.external_id = ?1 AND person.external_id = ?2 AND i.reason <> '' UNION ALL "
    "SELECT 1 FROM person JOIN workspace ON workspace.id = person.workspace_id "
    "JOIN request r ON person.id IN (requester_id, connector_id) "
    "WHERE workspace.external_id = ?1 AND person.external_id = ?2 AND r.reason <> ''"
)
#: Deeds that are commands; the others only happen.
COMMANDS = frozenset(
    {
        "introduce",
        "wish",
        "passon",
        "setup",
        "setup shown",
        "receivers",
        "workspace removed",
        "list",
        "settings",
        "help",
        "home",
        "withdraw",
    }
    | {str(action) for action in Action}
)


def _rows(connection: sqlite3.Connection, now: datetime) -> Iterator[StoredRow]:
    """Read all tables in their order, without numbers and what counts no more."""
    kept = {"delivery": DELIVERIES_KEPT_FOR, "undone": timedelta(days=1)}
    since = {table: f"{now - time:%Y-%m-%d %H:%M:%S}" for table, time in kept.items()}
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    for table in sorted(name for (name,) in names if name not in UNREAD):
        order = "due_at, id" if table == "effect" else "rowid"
        found = connection.execute(f'SELECT * FROM "{table}" ORDER BY {order}')
        columns = [column for column, *_ in found.description]
        counts_since = since.get(table, "")
        for values in found:
            row = dict(zip(columns, values, strict=True))
            outdated = bool(counts_since) and row["at"] <= counts_since
            if not outdated and not (table == "delivery" and row["key"].startswith("extra")):
                yield table, {k: v for k, v in row.items() if k not in NUMBERS.get(table, ())}


def read_by_others(table: str, row: dict[str, Any], alex: frozenset[int]) -> dict[str, Any]:
    """Leave out of a row what only Alex's commands read; empty where nothing is left."""
    match table:
        case "effect" if row["recipient_id"] in alex:
            return {}
        case "sent_card" if row["person_id"] in alex:
            return {}
        case "person" if row["id"] in alex:
            return row | {"standing_until": None}
        case "request" if row["connector_id"] in alex:
            return row | {"declined": None}
        case "ask" if row["party_id"] in alex:
            return row | dict.fromkeys(OF_AN_ANSWER)
        case "follow_up" | "chosen_times" if row["party_id"] in alex:
            return {}
        case "total" if row["name"] in FOLLOW_UP_TOTALS:
            return {}
        case "introduction" if row["state"] == "asking":
            return row | {"wake_at": None}  # it also knows when the pause of a yes ends
    return row


class Lines(logging.Handler):
    """Notes log lines above DEBUG as something that others see."""

    def __init__(self, town: Town) -> None:
        super().__init__(logging.INFO)
        self._town = town

    def emit(self, record: logging.LogRecord) -> None:
        line = (record.name, record.levelname, record.getMessage())
        self._town.seen.append((self._town.time, "log", "operator", line))


@contextmanager
def heard(town: Town) -> Iterator[None]:
    """Hear all loggers from INFO on."""
    root, lines = logging.getLogger(), Lines(town)
    level = root.level
    root.addHandler(lines)
    root.setLevel(logging.INFO)
    try:
        yield
    finally:
        root.removeHandler(lines)
        root.setLevel(level)


class Ids:
    """Ids in the order of asking for them."""

    def __init__(self, last: int = 0) -> None:
        self.last = last

    def __call__(self) -> str:
        self.last += 1
        return f"id{self.last}"


def first_number(schedule: Schedule, answers: Sequence[Deed]) -> int:
    """Find the base deed before which Alex first answers; one at the same moment comes first."""
    return sum(deed.at <= answers[0].at for deed in schedule.deeds)


class Stage:
    """The database and the event loop on which a process plays, one play after the other.

    They stay the same ones: the engine remembers each statement that it has compiled.
    """

    def __init__(self, template: Path) -> None:
        self._template = template
        self._file = template.with_name(f"play-{os.getpid()}.db")
        self._town: Town | None = None
        self._runner = asyncio.Runner()
        self._runner.get_loop().set_exception_handler(say_nothing_of_the_killed)
        atexit.register(self._runner.close)
        self._database = open_storage(f"sqlite:///{self._file}", self, threads=False)

    def now(self) -> datetime:
        """Tell the time of the town that is on (UTC)."""
        assert self._town is not None
        return self._town.time

    def silent(self, schedule: Schedule) -> Play:
        """Play a schedule without any answer."""
        town = Town(Troubles(schedule.troubles, START, timedelta(seconds=1)))
        beginning = Snapshot(0, town, self._template, 0, relay_runs=True, tally=Tally())

        async def play(silent: Play) -> None:
            if schedule.kind is Answers.STANDING:
                silent.click_at_once()
            await silent.be_silent(schedule)

        return self._runner.run(self._play(schedule, beginning, play))

    def spoken(self, schedule: Schedule, answers: Sequence[Deed], silent: Play) -> Play:
        """Play a schedule with these answers, from the first one on."""
        beginning = silent.snapshots[first_number(schedule, answers)]
        return self._runner.run(
            self._play(schedule, beginning, lambda p: p.answer(schedule, answers, silent))
        )

    async def _play(
        self, schedule: Schedule, beginning: Snapshot, goes: Callable[[Play], Awaitable[None]]
    ) -> Play:
        shutil.copy(beginning.file, self._file)
        town, ids = beginning.town.copy(), Ids(beginning.ids)
        self._town = town
        self._database._callbacks.clear()
        settings: dict[str, Any] = {"key": b"test", "new_id": ids, "width": SLOTS}
        messengers = {PLATFORM: town}
        application = await assemble(self._database, messengers, town, RULES, **settings)
        application.relay.tally = beginning.tally.copy()
        try:
            # Admins see more than they would, so that what could tell is found.
            fewer = patch.object(insight, "ENOUGH", 1)
            with fewer, heard(town), closing(sqlite3.connect(self._file)) as connection:
                here = (town, application, self._file, connection, schedule.kind, ids)
                play = Play(*here, number=beginning.number, relay_runs=beginning.relay_runs)
                play.skip_seen()
                await goes(play)
        finally:
            await self._database.close()
        return play


def say_nothing_of_the_killed(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Let asyncio tell of whatever is forgotten, but not of what a killed process would have."""
    if not isinstance(context.get("exception"), Killed):
        loop.default_exception_handler(context)


stage = cache(Stage)
