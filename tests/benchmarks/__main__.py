"""Measures AskFirst beside a bare transaction, bare handlers, and perhaps other job engines.

python -m tests.benchmarks --json                              everything, a JSON object a line
python -m tests.benchmarks --work intro --database sqlite --seconds 2
PEERS=1 python -m tests.benchmarks --work deliver latency      with Oban and procrastinate

Machines differ and are noisy: compare what was measured in one run. Each work runs in a process of
its own on an empty database, on the same PostgreSQL server (TEST_DATABASE_URL, else a temporary
one). `bare_ratio` is how many bare transactions one takes as long as: below 1, it is faster.
"""

import argparse
import asyncio
import json
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from tests.benchmarks.acknowledging import acknowledge
from tests.benchmarks.deliveries import deliver, latency
from tests.benchmarks.large_databases import million
from tests.benchmarks.measuring import KEYS, SERVER
from tests.benchmarks.peers import peer_lines
from tests.benchmarks.slow_platforms import slow_platform
from tests.benchmarks.works import Bench, Work, intro, lists, say_yes
from tests.postgres import PostgresNotFound, PostgresServer, running_postgres

WORKS: dict[str, Work] = {
    "intro": intro,
    "yes": say_yes,
    "list": lists,
    "deliver": deliver,
    "ack": acknowledge,
    "latency": latency,
    "slow_platform": slow_platform,
    "million": million,
}
DATABASES = ("sqlite", "postgresql")
#: Where a work runs in its own process, this is set.
_INSIDE = "ASKFIRST_BENCH_INSIDE"


def main() -> None:
    """Measure what was asked for, and print it."""
    logging.basicConfig(level=logging.CRITICAL)
    given = _read()
    if os.environ.pop(_INSIDE, ""):
        asyncio.run(_measure(given))
        return
    lines = []
    for line in _all(given):
        lines.append(line)
        if given.json:
            print(json.dumps(line), flush=True)  # noqa: T201
    if not given.json:
        _show(lines)


def _read() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--work", nargs="+", choices=list(WORKS), default=list(WORKS))
    parser.add_argument("--database", nargs="+", choices=DATABASES, default=list(DATABASES))
    parser.add_argument("--seconds", type=float, default=10.0, help="for each, about (default 10)")
    parser.add_argument("--stored", type=int, default=1_000_000, help="introductions in `million`")
    parser.add_argument("--waiting", type=int, default=100_000, help="waiting effects in `million`")
    parser.add_argument("--json", action="store_true", help="print a JSON object a line")
    return parser.parse_args()


def _all(given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Measure each work in a process of its own."""
    with _server(given.database) as server:
        environ = os.environ | {_INSIDE: "1"}
        if server is not None:
            environ["TEST_DATABASE_URL"] = server.url
        for work in given.work:
            for database in given.database:
                if database == "sqlite" or server is not None:
                    yield from _one(given, work, database, environ)
            if server is not None and os.environ.get("PEERS") and "postgresql" in given.database:
                yield from peer_lines(work, server, given.seconds)


@contextmanager
def _server(databases: list[str]) -> Iterator[PostgresServer | None]:
    try:
        with running_postgres() as server:
            yield server
    except PostgresNotFound as missing:
        if "postgresql" in databases:
            print(missing, file=sys.stderr)  # noqa: T201
        yield None


def _one(
    given: argparse.Namespace, work: str, database: str, environ: dict[str, str]
) -> Iterator[dict[str, Any]]:
    command = [sys.executable, "-m", "tests.benchmarks", "--work", work, "--database", database]
    for name in ("seconds", "stored", "waiting"):
        command += [f"--{name}", str(getattr(given, name))]
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield from map(json.loads, process.stdout)
    if process.returncode:
        sys.exit(f"{work} on {database} failed with status {process.returncode}")


async def _measure(given: argparse.Namespace) -> None:
    """Measure one work on one database."""
    [work], [database] = given.work, given.database
    with _fresh(database) as fresh:
        bench = Bench(database, given.seconds, fresh, given.stored, given.waiting)
        async for figures in WORKS[work](bench):
            print(figures.line(), flush=True)  # noqa: T201


@contextmanager
def _fresh(database: str) -> Iterator[Callable[[], str]]:
    """Give the URLs of empty databases, and drop them at the end."""
    if database == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            files = (Path(folder) / f"{n}.db" for n in range(1_000))
            yield lambda: f"sqlite:///{next(files)}"
        return
    made: list[str] = []
    with running_postgres() as server:
        SERVER.watch(server.url)

        def fresh() -> str:
            made.append(server.create_database())
            return made[-1]

        yield fresh
        for url in made:
            server.drop_database(url)


def _show(lines: list[dict[str, Any]]) -> None:
    """Print a table for each work."""
    console = Console()
    for work in dict.fromkeys(line["work"] for line in lines):
        mine = [line for line in lines if line["work"] == work]
        others = dict.fromkeys(key for line in mine for key in line if key not in KEYS)
        table = Table(title=work, title_justify="left")
        for key in (*others, *KEYS[1:]):
            table.add_column(key, justify="left" if key in (*others, "database") else "right")
        for line in mine:
            cells = (line.get(key) for key in (*others, *KEYS[1:]))
            table.add_row(*("" if cell is None else str(cell) for cell in cells))
        console.print(table)


if __name__ == "__main__":
    main()
