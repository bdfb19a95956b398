"""Measures Oban; run by `peers.py` in an environment of its own, so it imports nothing of ours."""

import asyncio
import json
import statistics
import sys
import time
from typing import Any

from oban import Oban, job  # type: ignore[import-not-found]
from oban.schema import install  # type: ignore[import-not-found]
from psycopg_pool import AsyncConnectionPool  # type: ignore[import-not-found]

done: dict[int, float] = {}
all_done = asyncio.Event()
wanted = 0


@job(queue="default")  # type: ignore[untyped-decorator]
def deliver(n: int) -> None:
    """Do nothing, and remember when."""
    done[n] = time.perf_counter()
    if len(done) >= wanted:
        all_done.set()


async def main(url: str, work: str, seconds: float, rate: float) -> None:
    """Measure, and print a line for each figure."""
    async with AsyncConnectionPool(url, min_size=10, max_size=10, open=False) as pool:
        await install(pool)
        async with pool.connection() as connection:
            await connection.execute("CREATE TABLE answer (n bigint PRIMARY KEY, said text)")
        oban = Oban(pool=pool, queues={"default": 64})
        if work == "latency":
            async with oban:
                await _latency(pool, oban, max(50, round(rate * seconds)), rate)
        else:
            await _deliver(pool, oban, max(100, round(seconds * 60)))


async def _accept(pool: Any, oban: Any, n: int) -> None:  # noqa: ANN401
    """Write a row and enqueue a job, in one transaction."""
    async with pool.connection() as connection, connection.transaction():
        await connection.execute("INSERT INTO answer VALUES (%s, 'yes')", (n,))
        await oban.enqueue(deliver.new(n), conn=connection)


async def _deliver(pool: Any, oban: Any, count: int) -> None:  # noqa: ANN401
    _expect(2 * count)
    begun = time.perf_counter()
    async with oban:
        for n in range(count):
            await _accept(pool, oban, n)
        await _until(count)
        took = time.perf_counter() - begun
        print(json.dumps(_line(count / took, case="accepted and done")))  # noqa: T201
    for n in range(count, 2 * count):
        await _accept(pool, oban, n)
    begun = time.perf_counter()
    async with Oban(pool=pool, name="second", queues={"default": 64}):
        await all_done.wait()
    print(json.dumps(_line(count / (time.perf_counter() - begun), case="done")))  # noqa: T201


def _expect(count: int) -> None:
    global wanted  # noqa: PLW0603 - what the job, a plain function, compares with
    wanted = count


async def _until(count: int) -> None:
    while len(done) < count:  # noqa: ASYNC110
        await asyncio.sleep(0.001)


async def _latency(pool: Any, oban: Any, count: int, rate: float) -> None:  # noqa: ANN401
    committed: dict[int, float] = {}

    async def one(n: int) -> None:
        await _accept(pool, oban, n)
        committed[n] = time.perf_counter()

    begun = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for n in range(count):
            await asyncio.sleep(max(0.0, begun + n / rate - time.perf_counter()))
            group.create_task(one(n))
    await _until(count)
    each = [max(0.0, done[n] - at) for n, at in committed.items()]
    hundredths = statistics.quantiles(each, n=100, method="inclusive")
    print(json.dumps(_line(rate, hundredths[49] * 1000, hundredths[98] * 1000)))  # noqa: T201


def _line(
    per_second: float, p50: float | None = None, p99: float | None = None, **more: str
) -> dict[str, Any]:
    figures = {"per_second": per_second, "p50_ms": p50, "p99_ms": p99}
    nothing = dict.fromkeys(("statements", "cpu_ms", "bare_ratio"))
    return {k: round(v, 2) if v else v for k, v in figures.items()} | nothing | more


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], float(sys.argv[3]), float(sys.argv[4])))
