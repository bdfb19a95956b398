"""What all works begin with, and those that measure commands."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.app.commands import Withdraw
from tests.benchmarks.measuring import (
    Figures,
    Timing,
    bare_transactions,
    one_by_one,
)
from tests.benchmarks.stage import (
    HERE,
    Stage,
    person,
    request,
    show_list,
    staged,
    yes,
)
from tests.benchmarks.stock import Stock, stocked

HOST, A, B = "sam", "alex", "jo"
#: How many people meet each other in `intro`, everyone twice a round.
CIRCLE = 60
#: Accepted introductions a second in `latency` and `slow_platform`'s fair part.
RATE = 50


@dataclass(frozen=True, slots=True)
class Bench:
    """Where and how long to measure."""

    database: str
    seconds: float
    fresh: Callable[[], str]  #: gives the URL of an empty database
    stored: int = 1_000_000
    waiting: int = 100_000

    @property
    def count(self) -> int:
        """How many things to do one after the other, or so."""
        return max(20, round(self.seconds * 25))


Work = Callable[[Bench], AsyncIterator[Figures]]


@dataclass(frozen=True, slots=True)
class Templates:
    """Introductions that clones are made of; the people are `sam.asked`, `jo.asked` and so on."""

    accepted: str  #: released, and everything due is still to be sent
    asked: str  #: all that is sent, and nobody has answered; reminders wait
    half: str  #: one has said yes
    ended: str  #: withdrawn
    asks: dict[str, str]  #: the ids of asks, by person


async def templates(stage: Stage) -> Templates:
    """Make an introduction of each kind by commands."""
    made = {}
    for kind in ("asked", "half", "ended"):
        made[kind] = await _request(stage, kind)
    await stage.deliver()
    await stage.do(yes("alex.half", stage.nowhere.asks["alex.half"]))
    await stage.do(Withdraw(workspace=HERE, actor=person("sam.ended"), target=made["ended"]))
    await stage.deliver()
    accepted = await _request(stage, "accepted")
    await stage.let_pass()
    return Templates(accepted, made["asked"], made["half"], made["ended"], dict(stage.nowhere.asks))


async def _request(stage: Stage, kind: str) -> str:
    host, a, b = (f"{name}.{kind}" for name in (HOST, A, B))
    await stage.do(request(host, a, b))
    with stocked(stage.url) as stock:
        return stock.newest_introduction()


@asynccontextmanager
async def prepared(
    bench: Bench, fill: Callable[[Stock, Templates], None] | None = None
) -> AsyncIterator[tuple[Stage, Templates]]:
    """A database with templates, and with whatever is cloned of them."""
    async with staged(bench.fresh()) as stage:
        made = await templates(stage)
        with stocked(stage.url) as stock:
            if fill is not None:
                fill(stock, made)
            stock.drop_due(made.accepted)
        yield stage, made


async def intro(bench: Bench) -> AsyncIterator[Figures]:
    """`/intro` about two people whom the bot knows, one after the other."""
    async with staged(bench.fresh()) as stage:
        await circle(stage, 0, CIRCLE)  # everybody becomes known, and statements are built
        async with bare_transactions(stage.url, bench.seconds) as bare:
            timing = await circle(stage, CIRCLE, bench.count)
            yield await timing.beside(bare, "intro", bench.database)


async def circle(stage: Stage, first: int, count: int, name: str = "kit") -> Timing:
    """Introduce people of a circle to each other, each pair once, each host twice to everyone."""
    work = []
    for n in range(first, first + count):
        distance, i = divmod(n, CIRCLE)
        a, b = f"{name}{i}", f"{name}{(i + 1 + distance) % CIRCLE}"
        work.append(lambda h=f"{HOST}{distance}", a=a, b=b: stage.do(request(h, a, b)))
    return await one_by_one(work)


async def say_yes(bench: Bench) -> AsyncIterator[Figures]:
    """A first yes, and a second one, to introductions that were all asked."""

    def fill(stock: Stock, made: Templates) -> None:
        stock.clone_live(made.asked, bench.count, "y")
        stock.analyze()

    async with prepared(bench, fill) as (stage, made):
        for name, case in ((A, {}), (B, {"case": "the second, which opens"})):
            async with bare_transactions(stage.url, bench.seconds) as bare:
                timing = await answer(stage, made, name, bench.count)
                yield await timing.beside(bare, "yes", bench.database, **case)


async def answer(stage: Stage, made: Templates, name: str, count: int, prefix: str = "y") -> Timing:
    """Let one party of each clone say yes."""
    who, ask = f"{name}.asked", made.asks[f"{name}.asked"]
    work = [
        lambda n=n: stage.do(yes(f"{who}-{prefix}-{n}", f"{ask}-{prefix}-{n}"))
        for n in range(count)
    ]
    return await one_by_one(work)


async def lists(bench: Bench) -> AsyncIterator[Figures]:
    """`/intro list` of somebody with 50 introductions, and with 150."""
    async with staged(bench.fresh()) as stage:
        for count in (50, 150):
            for n in range(count):
                await stage.do(request(f"{HOST}{count}", f"a{count}-{n}", f"b{count}-{n}"))
        for count in (50, 150):
            async with bare_transactions(stage.url, bench.seconds) as bare:
                timing = await look(stage, f"{HOST}{count}", bench.count)
                case = f"{count} introductions"
                yield await timing.beside(bare, "list", bench.database, case=case)


async def look(stage: Stage, host: str, count: int) -> Timing:
    """Look at a list again and again."""
    await stage.do(show_list(host))
    return await one_by_one([lambda: stage.do(show_list(host))] * count)
