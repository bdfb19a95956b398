"""Measures, simulates a week of many workspaces, and writes the figures into docs/scaling.md.

python -m tests.benchmarks.scaling                       measures first, for some minutes
python -m tests.benchmarks.scaling --figures FILE        takes what `tests.benchmarks --json` said
"""

import argparse
import asyncio
import json
import math
import sys
from dataclasses import replace
from pathlib import Path

from tests.benchmarks.scaling.costs import Costs, read_costs, run_benchmarks, weigh
from tests.benchmarks.scaling.report import (
    FULL,
    Study,
    blocks,
    command_cost,
    database_ms,
    web_carries,
    worker_carries,
    written,
)
from tests.benchmarks.scaling.week import DAY, HOUR, Result, Town, Week
from tests.benchmarks.stage import width
from tests.postgres import running_postgres

DOCUMENT = Path(__file__).parents[3] / "docs" / "scaling.md"
#: Europe, on Wednesday from 13:00 UTC, for an hour.
OUTAGE = (1, 2 * DAY + 13 * HOUR, 2 * DAY + 14 * HOUR)


def main() -> None:
    """Do it."""
    given = _read()
    with running_postgres() as server:
        if given.figures:
            lines = [json.loads(line) for line in given.figures.read_text().splitlines()]
        else:
            say("measuring ...")
            lines = run_benchmarks(given.seconds, server)
        costs = read_costs(lines, asyncio.run(weigh(server)))
    study = simulate(costs, given.sample)
    DOCUMENT.write_text(written(DOCUMENT.read_text(), blocks(study)))
    say(f"wrote {DOCUMENT.name}")


def simulate(costs: Costs, sample: int) -> Study:
    """Play a week with as much as it takes, and two more with a region's outage."""
    town = Town(
        width=width(),
        worker_ms=costs.effect.cpu_ms,
        database_ms=costs.effect.database_ms,
        command_ms=command_cost(costs).database_ms,
        workers=100_000,
        cores=100_000,
    )
    first = _played("a week without limits of ours", town, sample)
    peak = first.peak_per_second
    each = first.delivered / first.introductions
    town = replace(
        town,
        workers=math.ceil(peak / worker_carries(costs, town)),
        cores=float(math.ceil(peak / each * database_ms(costs, each) / 1_000 / FULL)),
    )
    web = math.ceil(peak / each / web_carries(costs))
    outages = {
        "a region hangs": replace(town, outage=OUTAGE),
        "a region refuses": replace(town, outage=OUTAGE, hangs=False),
    }
    week = _played("a quiet week", town, sample)
    results = {name: _played(name, other, sample) for name, other in outages.items()}
    return Study(costs, town, web, week, results, sample)


def _played(what: str, town: Town, sample: int) -> Result:
    say(f"simulating {what}, one workspace in {sample} ...")
    return Week(town, sample).run()


def say(what: str) -> None:
    """Tell how far it is."""
    print(what, file=sys.stderr, flush=True)  # noqa: T201


def _read() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.scaling", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--figures", type=Path, help="lines of `python -m tests.benchmarks --json`")
    parser.add_argument("--seconds", type=float, default=5.0, help="to measure each work")
    parser.add_argument("--sample", type=int, default=200, help="one workspace in so many")
    return parser.parse_args()


if __name__ == "__main__":
    main()
