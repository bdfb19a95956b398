"""The works once more, on a database that holds much."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from tests.benchmarks.deliveries import delivered, openings
from tests.benchmarks.measuring import Figures, Timing, bare_transactions
from tests.benchmarks.stock import Stock
from tests.benchmarks.works import (
    CIRCLE,
    HOST,
    RATE,
    A,
    Bench,
    Templates,
    answer,
    circle,
    look,
    prepared,
)


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
