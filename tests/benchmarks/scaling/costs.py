"""What things cost, as measured: time of processes and of the database, statements, bytes."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import psycopg

from tests.benchmarks.stage import staged
from tests.benchmarks.stock import stocked
from tests.benchmarks.works import templates
from tests.postgres import PostgresServer

#: How many stored introductions of each kind are weighed.
WEIGHED = 20_000
#: What is measured, of works and their cases.
_WANTED = {
    "intro": ("intro", "", ""),
    "yes": ("yes", "", ""),
    "second_yes": ("yes", "the second, which opens", ""),
    "list": ("list", "50 introductions", ""),
    "ask": ("deliver", "asks", ""),
    "opening": ("deliver", "openings", ""),
    "handler": ("ack", "Slack, one by one", "bare handler"),
}


@dataclass(frozen=True, slots=True)
class Cost:
    """What one of something costs: milliseconds of our process and of PostgreSQL, statements."""

    cpu_ms: float
    database_ms: float
    statements: float
    per_second: float  #: one process, one after the other or as it comes


@dataclass(frozen=True, slots=True)
class Costs:
    """Everything that the simulation and the tables need."""

    intro: Cost
    yes: Cost
    second_yes: Cost
    list: Cost
    ask: Cost
    opening: Cost
    handler: Cost  #: Slack's framework alone, with the small Slack that calls it
    ended_bytes: float  #: a stored introduction that has ended, with its asks and indexes
    live_bytes: float  #: one that is being asked, with its people, cards and waiting effects

    @property
    def effect(self) -> Cost:
        """An effect of either kind, half of each."""
        pair = (self.ask, self.opening)
        return Cost(
            sum(one.cpu_ms for one in pair) / 2,
            sum(one.database_ms for one in pair) / 2,
            sum(one.statements for one in pair) / 2,
            2 / sum(1 / one.per_second for one in pair),
        )


def run_benchmarks(seconds: float, server: PostgresServer) -> list[dict[str, Any]]:
    """Measure on PostgreSQL, which is what more than one machine means."""
    works = sorted({work for work, _, _ in _WANTED.values()})
    command = [sys.executable, "-m", "tests.benchmarks", "--json", "--database", "postgresql"]
    command += ["--seconds", str(seconds), "--work", *works]
    environ = os.environ | {"TEST_DATABASE_URL": server.url}
    done = subprocess.run(command, env=environ, stdout=subprocess.PIPE, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def read_costs(lines: Iterable[Mapping[str, Any]], weights: tuple[float, float]) -> Costs:
    """Take what is wanted out of the lines that the benchmarks print."""
    found = {
        (line["work"], line.get("case", ""), line.get("peer", "")): Cost(
            line["cpu_ms"],
            line.get("database_cpu_ms") or 0.0,
            line["statements"],
            line["per_second"],
        )
        for line in lines
        if line["database"] == "postgresql"
    }
    named = {name: found[key] for name, key in _WANTED.items()}
    return Costs(**named, ended_bytes=weights[0], live_bytes=weights[1])


async def weigh(server: PostgresServer) -> tuple[float, float]:
    """Measure how many bytes a stored introduction takes, ended and live, indexes included."""
    url = server.create_database()
    async with staged(url) as stage:
        made = await templates(stage)
        sizes = [_size(url)]
        with stocked(url) as stock:
            stock.clone_ended(made.ended, WEIGHED)
        sizes.append(_size(url))
        with stocked(url) as stock:
            stock.clone_live(made.asked, WEIGHED, "w")
        sizes.append(_size(url))
    server.drop_database(url)
    empty, ended, live = sizes
    return (ended - empty) / WEIGHED, (live - ended) / WEIGHED


def _size(url: str) -> int:
    with psycopg.connect(url, autocommit=True) as connection:
        row = connection.execute("SELECT pg_database_size(current_database())").fetchone()
    assert row is not None
    return int(row[0])
