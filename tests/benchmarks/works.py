"""The works that are measured: commands, deliveries, and both together under a load."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.app.commands import Withdraw
from tests.benchmarks.measuring import (
    Figures,
    Statements,
    Timing,
    bare_transactions,
    one_by_one,
    percentile,
    together,
)
from tests.benchmarks.stage import (
    HERE,
    Nowhere,
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
#: A slow platform's call, and one that hangs, in seconds.
SLOW, HANGING = 0.1, 20.0
WORKSPACES = 50
#: What an introduction sends when it is released: to the introducer and to both parties.
SENDS = 3


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


# Commands.


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


# Deliveries.


async def deliver(bench: Bench) -> AsyncIterator[Figures]:
    """What is accepted and due: claimed, rendered, sent to nobody, reported."""
    count = max(60, round(bench.seconds * 60))

    def fill(stock: Stock, made: Templates) -> None:
        stock.clone_live(made.accepted, count, "d")
        stock.clone_live(made.asked, count // 3, "y")
        stock.analyze()

    async with prepared(bench, fill) as (stage, made):
        yield await _beside_bare(bench, stage, "asks")
        for name in (A, B):
            await answer(stage, made, name, count // 3)
        yield await _beside_bare(bench, stage, "openings")
    async with prepared(bench, _backlog) as (stage, _):
        # With 10,000 due: the plan must hold, so a part of it is enough to see its pace.
        yield await _beside_bare(bench, stage, "10,000 due, never analysed", bench.seconds)


async def _beside_bare(
    bench: Bench, stage: Stage, case: str, seconds: float | None = None
) -> Figures:
    async with bare_transactions(stage.url, bench.seconds) as bare:
        timing = await delivered(stage, seconds)
        return await timing.beside(bare, "deliver", bench.database, case=case)


def _backlog(stock: Stock, made: Templates) -> None:
    stock.clone_live(made.accepted, 3_334, "d")


async def delivered(stage: Stage, seconds: float | None = None) -> Timing:
    """Deliver all that is due, or for so many seconds what can be delivered in them."""
    if seconds is None:
        return await together(stage.deliver, lambda: stage.nowhere.delivered)

    async def a_while() -> None:
        async with stage.relaying():
            await asyncio.sleep(seconds)

    return await together(a_while, lambda: stage.nowhere.delivered)


async def latency(bench: Bench) -> AsyncIterator[Figures]:
    """From the commit of a second yes to the opening, at 50 a second."""
    count = max(50, round(RATE * bench.seconds))

    def fill(stock: Stock, made: Templates) -> None:
        stock.clone_live(made.half, count, "l")
        stock.analyze()

    async with prepared(bench, fill) as (stage, made):
        yield await openings(stage, made, bench.database, count)


async def openings(
    stage: Stage, made: Templates, database: str, count: int, **more: object
) -> Figures:
    """Let second yeses come at a steady rate, and time each from its commit to the opening."""
    who, ask = f"{B}.half", made.asks[f"{B}.half"]
    committed: dict[str, float] = {}

    async def one(n: int) -> None:
        name = f"{who}-l-{n}"
        await stage.do(yes(name, f"{ask}-l-{n}"))
        committed[name] = time.perf_counter()

    with Statements().counted() as statements:
        cpu = time.process_time()
        async with stage.relaying():
            await at_a_rate(one, count)
            await _all_opened(stage.nowhere, count)
        cpu = time.process_time() - cpu
    took = [max(0.0, stage.nowhere.opened[name] - at) for name, at in committed.items()]
    return Figures(
        "latency",
        database,
        RATE,
        percentile(took, 50),
        percentile(took, 99),
        statements.count / count,
        cpu / count * 1000,
        more=dict(more),
    )


async def at_a_rate(do: Callable[[int], Awaitable[None]], count: int, rate: float = RATE) -> None:
    """Begin so many a second, however long each takes."""
    begun = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for n in range(count):
            await asyncio.sleep(max(0.0, begun + n / rate - time.perf_counter()))
            group.create_task(_awaited(do(n)))


async def _awaited(work: Awaitable[None]) -> None:
    await work


async def _all_opened(nowhere: Nowhere, count: int) -> None:
    for _ in range(1_200):
        if sum(name.startswith(f"{B}.half-") for name in nowhere.opened) >= count:
            return
        await asyncio.sleep(0.05)
    raise AssertionError("not everything was delivered within a minute")


# A slow platform.


async def slow_platform(bench: Bench) -> AsyncIterator[Figures]:
    """Calls of 100 ms: sends a second; and whether a workspace that hangs delays the others."""
    count = max(100, round(bench.seconds * 170))

    def fill(stock: Stock, made: Templates) -> None:
        stock.clone_live(made.accepted, count, "s", workspaces=WORKSPACES)
        stock.analyze()

    async with _slow(bench, fill, lambda workspace: SLOW) as stage:
        timing = await delivered(stage, bench.seconds)
        yield timing.figures("slow_platform", bench.database, case="100 ms a call")
    for hangs in (False, True):
        yield await _fair(bench, hangs=hangs)


async def _fair(bench: Bench, *, hangs: bool) -> Figures:
    """Let messages fall due in fifty workspaces; time those of all but the one that may hang."""
    seconds, pace = max(bench.seconds, 5.0), RATE / SENDS
    count = round(pace * seconds)
    due = datetime.now(UTC)

    def fill(stock: Stock, made: Templates) -> None:
        nonlocal due
        due = datetime.now(UTC)
        stock.clone_live(made.accepted, count, "s", workspaces=WORKSPACES, per_second=pace)
        stock.analyze()

    def takes(workspace: str) -> float:
        return HANGING if hangs and workspace.endswith("-s-0") else SLOW

    async with _slow(bench, fill, takes) as stage:
        with Statements().counted() as statements:
            async with stage.relaying():
                await asyncio.sleep(seconds + 2 * SLOW + 2)
            over = time.time()
    late = _lateness(stage.nowhere, due.timestamp() + 1, over, count)
    case = "with one workspace of fifty that hangs" if hangs else "all fifty at 50 a second"
    return Figures(
        "slow_platform",
        bench.database,
        len(late) / seconds,
        percentile(late, 50),
        percentile(late, 99),
        statements.count / len(late),
        more={"case": case},
    )


def _lateness(nowhere: Nowhere, begun: float, over: float, count: int) -> list[float]:
    """How late the messages of all but the first workspace were, also those that never went."""
    sent: dict[int, list[float]] = {}
    for _, key, at in nowhere.sent:
        sent.setdefault(_number(key), []).append(at)
    late: list[float] = []
    for n in (n for n in range(count) if n % WORKSPACES):
        times = sent.get(n, [])
        times += [over] * (SENDS - len(times))
        late += [at - begun - n * SENDS / RATE for at in times]
    return late


def _number(key: str) -> int:
    """Read which clone a key belongs to: `INTRODUCTION-s-N/KIND/…`."""
    return int(key.partition("/")[0].rpartition("-")[2])


@asynccontextmanager
async def _slow(
    bench: Bench, fill: Callable[[Stock, Templates], None], takes: Callable[[str], float]
) -> AsyncIterator[Stage]:
    """A platform whose calls take time only once the templates are made."""
    slow = False
    async with staged(bench.fresh(), lambda workspace: takes(workspace) if slow else 0.0) as stage:
        made = await templates(stage)
        with stocked(stage.url) as stock:
            fill(stock, made)
            stock.drop_due(made.accepted)
        slow = True
        stage.nowhere.delivered = 0
        stage.nowhere.sent.clear()
        yield stage


# A large database.


async def million(bench: Bench) -> AsyncIterator[Figures]:
    """The works once more, beside a million stored introductions and 100,000 waiting effects."""
    count = bench.count

    def fill(stock: Stock, made: Templates) -> None:
        stock.clone_ended(made.ended, bench.stored)
        stock.clone_live(made.asked, bench.waiting // 2, "w")  # two reminders each
        stock.clone_live(made.asked, count, "y")
        stock.clone_live(made.half, max(50, round(RATE * bench.seconds)), "l")
        stock.clone_live(made.accepted, count, "d")
        stock.analyze()

    async with prepared(bench, fill) as (stage, made):
        database = bench.database
        yield (await delivered(stage)).figures("million", database, case="deliver")
        await circle(stage, 0, CIRCLE)
        works: dict[str, Callable[[], Awaitable[Timing]]] = {
            "intro": lambda: circle(stage, CIRCLE, count),
            "yes": lambda: answer(stage, made, A, count),
            "list": lambda: look(stage, f"{HOST}0", count),
        }
        for case, work in works.items():
            async with bare_transactions(stage.url, bench.seconds) as bare:
                timing = await work()
                yield await timing.beside(bare, "million", database, case=case)
        await stage.deliver()
        latent = max(50, round(RATE * bench.seconds))
        figures = await openings(stage, made, database, latent, case="latency", rss_mib=rss_mib())
        figures.work = "million"
        yield figures


def rss_mib() -> float:
    """How much memory this process has now, in MiB."""
    status = Path("/proc/self/status").read_text()
    [line] = (line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024
