"""Measures procrastinate; run by `peers.py` in an environment of its own, as `peer_oban.py` is."""

import asyncio
import json
import statistics
import sys
import time
from typing import Any

import procrastinate  # type: ignore[import-not-found]

done: dict[int, float] = {}
CONCURRENCY = 64


async def main(url: str, work: str, seconds: float, rate: float) -> None:
    """Measure, and print a line for each figure."""
    app = procrastinate.App(
        connector=procrastinate.PsycopgConnector(conninfo=url, min_size=10, max_size=10)
    )

    @app.task(name="deliver")  # type: ignore[untyped-decorator]
    async def deliver(n: int) -> None:
        """Do nothing, and remember when."""
        done[n] = time.perf_counter()

    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        await app.connector.execute_query_async(
            "CREATE TABLE answer (n bigint PRIMARY KEY, said text)"
        )
        if work == "latency":
            await _latency(app, deliver, max(50, round(rate * seconds)), rate)
        else:
            await _deliver(app, deliver, max(100, round(seconds * 60)))


def _working(app: Any) -> asyncio.Task[None]:  # noqa: ANN401
    return asyncio.create_task(
        app.run_worker_async(concurrency=CONCURRENCY, install_signal_handlers=False)
    )


async def _accept(app: Any, deliver: Any, n: int) -> None:  # noqa: ANN401
    """Write a row and defer a job; in two transactions, as each call has one of its own."""
    await app.connector.execute_query_async("INSERT INTO answer VALUES (%(n)s, 'yes')", n=n)
    await deliver.defer_async(n=n)


async def _deliver(app: Any, deliver: Any, count: int) -> None:  # noqa: ANN401
    begun = time.perf_counter()
    worker = _working(app)
    for n in range(count):
        await _accept(app, deliver, n)
    await _until(count)
    _print(count / (time.perf_counter() - begun), case="accepted and done")
    await _stop(worker)
    for n in range(count, 2 * count):
        await _accept(app, deliver, n)
    begun = time.perf_counter()
    worker = _working(app)
    await _until(2 * count)
    _print(count / (time.perf_counter() - begun), case="done")
    await _stop(worker)


async def _latency(app: Any, deliver: Any, count: int, rate: float) -> None:  # noqa: ANN401
    committed: dict[int, float] = {}

    async def one(n: int) -> None:
        await _accept(app, deliver, n)
        committed[n] = time.perf_counter()

    worker = _working(app)
    begun = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for n in range(count):
            await asyncio.sleep(max(0.0, begun + n / rate - time.perf_counter()))
            group.create_task(one(n))
    await _until(count)
    await _stop(worker)
    each = [max(0.0, done[n] - at) for n, at in committed.items()]
    hundredths = statistics.quantiles(each, n=100, method="inclusive")
    _print(rate, hundredths[49] * 1000, hundredths[98] * 1000)


async def _until(count: int) -> None:
    while len(done) < count:  # noqa: ASYNC110
        await asyncio.sleep(0.001)


async def _stop(worker: asyncio.Task[None]) -> None:
    worker.cancel()
    await asyncio.gather(worker, return_exceptions=True)


def _print(
    per_second: float, p50: float | None = None, p99: float | None = None, **more: str
) -> None:
    figures = {"per_second": per_second, "p50_ms": p50, "p99_ms": p99}
    rounded = {key: round(value, 2) if value else value for key, value in figures.items()}
    nothing = dict.fromkeys(("statements", "cpu_ms", "bare_ratio"))
    print(json.dumps(rounded | nothing | more))  # noqa: T201


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], float(sys.argv[3]), float(sys.argv[4])))
