"""The simulated week behaves as queues and limits do, and its figures land in the document."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.benchmarks.scaling.__main__ import simulate
from tests.benchmarks.scaling.costs import Cost, Costs, read_costs
from tests.benchmarks.scaling.report import blocks, written
from tests.benchmarks.scaling.week import (
    DAY,
    HOUR,
    NEW_CHANNELS,
    PROCESSORS,
    REQUESTS,
    Platform,
    Result,
    Town,
    Week,
)

DOCUMENT = Path(__file__).parents[2] / "docs" / "scaling.md"
#: So little that it is played in about a second.
SMALL = Town(workspaces=20, servers=6, workers=10, dm_every=1.0)
COST = Cost(cpu_ms=10.0, database_ms=3.0, statements=20.0, per_second=50.0)
COSTS = Costs(COST, COST, COST, COST, COST, COST, COST, ended_bytes=1_000, live_bytes=3_000)


def play(**changes: object) -> Result:
    return Week(replace(SMALL, **changes), sample=1).run()  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def quiet() -> Result:
    return play()


def test_a_week_has_as_many_introductions_as_it_should(quiet: Result) -> None:
    assert quiet.introductions == pytest.approx(26 * 20 * 7, rel=0.1)
    assert 8 < quiet.delivered / quiet.introductions < 11
    assert 4 < quiet.life_days < 6


def test_where_there_is_enough_nobody_waits(quiet: Result) -> None:
    """But for the call, and for the second message in a channel within a second."""
    assert quiet.lag("Slack", 50) == pytest.approx(SMALL.call_seconds, rel=0.1)
    assert quiet.lag("Slack", 99) < 3
    assert quiet.overdue < 10


@pytest.mark.exhaustive
def test_too_few_workers_fall_behind(quiet: Result) -> None:
    slow = play(workers=1, worker_ms=20_000.0)
    assert slow.busiest[PROCESSORS] > 1
    assert slow.lag("Slack", 99) > 100 * quiet.lag("Slack", 99)


def test_new_channels_wait_for_their_turn_and_hold_up_nobody_else() -> None:
    paced = play(dm_every=3_000.0)
    assert paced.busiest[NEW_CHANNELS] > 1
    assert paced.lag("Discord", 99) > HOUR
    assert paced.lag("Slack", 99) < 3


@pytest.mark.exhaustive
def test_discord_as_a_whole_has_a_rate() -> None:
    many = Week(replace(SMALL, workspaces=10, servers=10_000, dm_every=0.001), sample=2_000).run()
    assert many.busiest[REQUESTS] > 1
    assert many.lag(Platform.DISCORD, 50) > 60


@pytest.mark.exhaustive
@pytest.mark.parametrize(("width", "delays"), [(1, True), (4_000, False)])
def test_a_region_that_hangs_takes_slots_from_the_others(width: int, delays: bool) -> None:
    """Too few of them, and everybody waits."""
    outage = (1, 2 * DAY + 13 * HOUR, 2 * DAY + 14 * HOUR)
    town = replace(SMALL, workspaces=2_000, workers=40, width=width, outage=outage)
    hung = Week(town, sample=40).run()
    assert (hung.lag("elsewhere", 99) > 60) is delays
    assert hung.lag("Slack", 99.9) > 60  # there itself, in either case


def test_the_figures_are_written_where_they_belong() -> None:
    """All marks are there, and writing twice changes nothing more."""
    parts = blocks(simulate(COSTS, sample=40_000))
    once = written(DOCUMENT.read_text(), parts)
    assert written(once, parts) == once
    assert "First: **new channels on Discord**" in once
    assert "| one `web` |" in once


def test_costs_are_read_from_the_benchmarks_lines() -> None:
    works = ("intro", "yes", "list", "deliver", "ack")
    cases = ["", "the second, which opens", "50 introductions", "asks", "openings"]
    cases += ["Slack, one by one"]
    lines = [
        {"work": work, "case": case, "database": "postgresql", "per_second": 10.0}
        | {"cpu_ms": 5.0, "statements": 3.0, "peer": "bare handler" if work == "ack" else ""}
        for work in works
        for case in cases
    ]
    costs = read_costs(lines, (1.0, 2.0))
    assert costs.effect == Cost(5.0, 0.0, 3.0, 10.0)
    assert (costs.ended_bytes, costs.live_bytes) == (1.0, 2.0)
