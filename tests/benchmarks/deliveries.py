"""How fast what is due is delivered, and how soon after the commit that made it due."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable

from tests.benchmarks.measuring import (
    Figures,
    Statements,
    Timing,
    bare_transactions,
    percentile,
    together,
)
from tests.benchmarks.stage import Nowhere, Stage, yes
from tests.benchmarks.stock import Stock
from tests.benchmarks.works import RATE, A, B, Bench, Templates, answer, prepared


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
    stock.never_analyze()
    stock.clone_live(made.accepted, 3_334, "d")


async def delivered(stage: Stage, seconds: float | None = None) -> Timing:
    """Deliver all that is due, or for so many seconds what can be delivered in them."""
    if seconds is None:
        return await together(stage.deliver, lambda: stage.nowhere.delivered)

    async def a_while() -> None:
        async with stage.relaying():
            await asyncio.sleep(seconds)

    begun = time.perf_counter()
    timing = await together(a_while, lambda: stage.nowhere.delivered)
    timing.seconds = max(stage.nowhere.last_at - begun, 0.001)  # it may have been done earlier
    return timing


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
