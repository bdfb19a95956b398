"""The benchmarks measure what they say: clones are like what commands make."""

import json
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from bot.app.commands import ShowList
from tests.benchmarks.deliveries import deliver, latency
from tests.benchmarks.measuring import KEYS, Statements, Timing
from tests.benchmarks.stage import HERE, person, staged, yes
from tests.benchmarks.stock import stocked
from tests.benchmarks.works import Bench, Work, intro, prepared, templates


@pytest.fixture
def bench(database_url: str) -> Bench:
    """As short as can be; every work here needs one database."""
    kind = "sqlite" if database_url.startswith("sqlite") else "postgresql"
    return Bench(kind, 0.1, lambda: database_url, stored=200, waiting=40)


async def test_clones_live_on_like_what_they_were_made_of(bench: Bench) -> None:
    """Each is delivered to its own people, and opens when they say yes."""
    async with prepared(bench, lambda stock, made: stock.clone_live(made.accepted, 7, "d")) as (
        stage,
        made,
    ):
        stage.nowhere.sent.clear()
        await stage.deliver()
        introductions = Counter(key.partition("/")[0] for _, key, _ in stage.nowhere.sent)
        assert introductions == {f"{made.accepted}-d-{n}": 3 for n in range(7)}
        for name in ("alex.accepted-d-3", "jo.accepted-d-3"):
            await stage.do(yes(name, stage.nowhere.asks[name]))
        await stage.deliver()
        assert {"alex.accepted-d-3", "jo.accepted-d-3"} <= stage.nowhere.opened.keys()
        reply = await stage.do(ShowList(workspace=HERE, actor=person("sam.accepted-d-3")))
        assert "Jo.accepted" in repr(reply)


async def test_clones_fall_due_in_their_own_workspaces(bench: Bench) -> None:
    async with staged(bench.fresh()) as stage:
        made = (await templates(stage)).accepted
        with stocked(stage.url) as stock:
            stock.clone_live(made, 6, "s", workspaces=3, per_second=0.5)
            stock.drop_due(made)
    url = stage.url.replace("postgresql:", "postgresql+psycopg:")
    query = "SELECT DISTINCT workspace_id, lane FROM effect WHERE introduction_id LIKE '%-s-%'"
    engine = create_engine(url)
    with engine.connect() as connection:
        lanes = connection.execute(text(query)).all()
    engine.dispose()
    assert all(lane.split("/")[1] == str(workspace) for workspace, lane in lanes)
    assert len({workspace for workspace, _ in lanes}) == 3


async def test_statements_are_counted_however_they_are_driven(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'a.db'}")
    with Statements().counted() as statements, engine.connect() as connection:
        connection.execute(text("SELECT 1"))
        connection.exec_driver_sql("SELECT 2")
    assert statements.count == 2
    engine.dispose()


def test_a_line_has_its_keys() -> None:
    timing = Timing([0.001, 0.003], 2, 0.004, 10, 0.002)
    line = json.loads(timing.figures("intro", "sqlite", 1000.0, case="known").line())
    assert tuple(line) == (*KEYS, "case")
    assert (line["per_second"], line["statements"], line["cpu_ms"]) == (500.0, 5.0, 1.0)
    assert line["bare_ratio"] == 2.0  # each takes as long as two bare transactions
    assert line["p50_ms"] == 2.0


@pytest.mark.slow
@pytest.mark.parametrize("work", [intro, deliver, latency])
async def test_works_give_figures(work: Work, tmp_path: Path) -> None:
    """On SQLite, as shortly as can be."""
    files = (tmp_path / f"{n}.db" for n in range(9))
    bench = Bench("sqlite", 0.1, lambda: f"sqlite:///{next(files)}", stored=200, waiting=40)
    lines = [json.loads(figures.line()) async for figures in work(bench)]
    assert lines
    for line in lines:
        assert set(KEYS) <= line.keys()
        assert line["per_second"] > 0
        assert line["statements"] > 0
