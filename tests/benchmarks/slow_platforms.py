"""A platform that takes its time, and a workspace that hangs."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from tests.benchmarks.deliveries import delivered
from tests.benchmarks.measuring import Figures, Statements, percentile
from tests.benchmarks.stage import Nowhere, Stage, staged
from tests.benchmarks.stock import Stock, stocked
from tests.benchmarks.works import RATE, Bench, Templates, templates

#: A slow platform's call, and one that hangs, in seconds.
SLOW, HANGING = 0.1, 20.0
WORKSPACES = 50
#: What an introduction sends when it is released: to the introducer and to both parties.
SENDS = 3


async def slow_platform(bench: Bench) -> AsyncIterator[Figures]:
    """Calls of 100 ms: sends a second; and whether a workspace that hangs delays the others."""
    count = max(100, round(bench.seconds * 250))

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
    sent = sum(not workspace.endswith("-s-0") for workspace, *_ in stage.nowhere.sent)
    case = "with one workspace of fifty that hangs" if hangs else "all fifty at 50 a second"
    return Figures(
        "slow_platform",
        bench.database,
        sent / seconds,
        percentile(late, 50),
        percentile(late, 99),
        statements.count / max(1, sent),
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
