"""How fast answers are accepted and effects delivered, beside a bare transaction in the same run.

Run by `make bench`. Machines differ and are noisy: the ratio to the bare transaction, measured on
the same database in the same minute, is the number to compare.
"""

import asyncio
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

from rich.console import Console
from rich.table import Table

from bot.app.commands import RequestIntroduction, SayYes
from bot.bootstrap.application import Application, assemble, opened
from bot.domain.people import PersonFacts, WorkspaceFacts, WorkspaceId
from bot.domain.rules import Rules
from bot.messages.views import Card
from bot.ports import Address, Obstacle
from bot.running.clocks import SystemClock
from storage import Database
from tests.postgres import PostgresNotFound, running_postgres

HERE = WorkspaceFacts("none", "W", "Harbor Founders")
SAM = PersonFacts("sam", "Sam")
INTRODUCTIONS = 150
MANY = 1_000_000
RULES = Rules(undo_for=timedelta(0), max_live=MANY, max_per_day=MANY, max_asks_per_week=MANY)


class Nowhere:
    """A messenger that delivers at once and remembers only which asks went out."""

    def __init__(self) -> None:
        self.asks: dict[str, str] = {}
        self.delivered = 0

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        self.delivered += 1
        if isinstance(to, Address) and card.buttons:
            self.asks[to.person] = card.buttons[0].target
        return key

    async def update(self, reference: str, card: Card) -> None:
        self.delivered += 1

    async def open(self, people: Sequence[Address], key: str) -> str:
        self.delivered += 1
        return key

    async def obstacle(self, people: Sequence[Address]) -> Obstacle | None:
        return None


@dataclass
class Timing:
    """How long each of several things took, in seconds."""

    name: str
    each: list[float]

    @property
    def per_second(self) -> float:
        """How many one after the other."""
        return len(self.each) / sum(self.each)

    def milliseconds(self, hundredth: int) -> float:
        """A percentile."""
        return statistics.quantiles(self.each, n=100)[hundredth - 1] * 1000


async def timed(name: str, work: Sequence[Callable[[], Awaitable[object]]]) -> Timing:
    """Do things one after the other."""
    each = []
    for do in work:
        begun = time.perf_counter()
        await do()
        each.append(time.perf_counter() - begun)
    return Timing(name, each)


async def bare(database: Database) -> None:
    """One transaction that writes a row and is committed."""
    with database() as uow:
        uow.workspaces.first_time(WorkspaceId(0), uuid4().hex)
        uow.commit()


@asynccontextmanager
async def application(url: str) -> AsyncIterator[tuple[Database, Application, Nowhere]]:
    """The bot on a database, with nobody at the other end."""
    async with opened(url) as database:
        nowhere = Nowhere()
        yield database, await assemble(database, {"none": nowhere}, SystemClock(), RULES), nowhere


def request(n: int) -> RequestIntroduction:
    """Sam introduces the nth pair."""
    people = (PersonFacts(f"a{n}", f"A{n}"), PersonFacts(f"b{n}", f"B{n}"))
    return RequestIntroduction(workspace=HERE, actor=SAM, people=people, reason="Both sail.")


def yes(person: str, nowhere: Nowhere) -> SayYes:
    """Somebody says yes."""
    actor = PersonFacts(person, person.upper())
    return SayYes(workspace=HERE, actor=actor, target=nowhere.asks[person])


async def measure(url: str) -> tuple[list[Timing], Timing]:
    """Time the bare transaction, each kind of command, and the deliveries."""
    async with application(url) as (database, app, nowhere):
        numbers = range(INTRODUCTIONS)
        commits = await timed("bare transaction", [lambda: bare(database)] * INTRODUCTIONS)
        requests = [lambda n=n: app.dispatch(request(n)) for n in numbers]
        timings = [await timed("/intro", requests)]
        timings.append(await delivering("asks, delivered each", app, nowhere))
        for which in "ab":
            answers = [lambda p=f"{which}{n}": app.dispatch(yes(p, nowhere)) for n in numbers]
            name = "a yes" if which == "a" else "the second yes"
            timings.append(await timed(name, answers))
        timings.append(await delivering("openings, delivered each", app, nowhere))
        return timings, commits


async def delivering(name: str, app: Application, nowhere: Nowhere) -> Timing:
    """Let the relay do all that is due, and share its time out among the deliveries."""
    before, begun = nowhere.delivered, time.perf_counter()
    await app.relay.step()
    sent = nowhere.delivered - before
    return Timing(name, [(time.perf_counter() - begun) / sent] * sent)


def show(console: Console, title: str, timings: list[Timing], commits: Timing) -> None:
    """Print what was measured."""
    table = Table(title=title, title_justify="left")
    for column in ("", "a second", "p50 ms", "p99 ms", "bare transactions"):
        table.add_column(column, justify="right" if column else "left")
    for timing in (commits, *timings):
        ratio = statistics.mean(timing.each) / statistics.mean(commits.each)
        figures = (timing.per_second, timing.milliseconds(50), timing.milliseconds(99))
        table.add_row(timing.name, *(f"{figure:.1f}" for figure in figures), f"{ratio:.1f}")
    console.print(table)


def main() -> None:
    """Measure on SQLite, and on PostgreSQL where there is one."""
    console = Console()
    with tempfile.TemporaryDirectory() as folder:
        result = asyncio.run(measure(f"sqlite:///{Path(folder) / 'bench.db'}"))
        show(console, "SQLite", *result)
    try:
        with running_postgres() as server:
            show(console, "PostgreSQL", *asyncio.run(measure(server.create_database())))
    except PostgresNotFound as error:
        console.print(error)


if __name__ == "__main__":
    main()
