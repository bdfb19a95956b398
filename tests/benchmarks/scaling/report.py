"""What the figures mean, as Markdown for docs/scaling.md."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tests.benchmarks.scaling.costs import Cost, Costs
from tests.benchmarks.scaling.week import (
    ANSWERS,
    DAY,
    DISCORD_REQUESTS,
    HOUR,
    LISTS_EACH,
    NEW_CHANNELS,
    POSTGRESQL,
    PROCESSORS,
    REQUESTS,
    SLOTS,
    Platform,
    Result,
    Town,
)

#: Beyond this a resource is full: queues in front of it grow.
FULL = 0.7
#: Connections of a process: its pool, one that listens, one that keeps moves out; and how many
#: PostgreSQL takes by default.
CONNECTIONS, MOST_CONNECTIONS = 12, 100
#: An introduction is kept so many days after its end.
RETENTION_DAYS = 30
#: Memory of a large database server, in GiB, and of what is asked for again and again, the share.
MEMORY_GIB = 64
#: Discord wants a shard for so many servers (Discord: Sharding), and we put so many on a host.
SERVERS_EACH_SHARD, SHARDS_EACH_HOST = 2_500, 8
GIB = 2**30
#: Ends a generated part of the document.
END = "<!-- end -->"


@dataclass(frozen=True, slots=True)
class Study:
    """All figures: what was measured, what was simulated, and of what."""

    costs: Costs
    town: Town
    web: int
    week: Result
    outages: Mapping[str, Result]
    sample: int

    @property
    def communities(self) -> int:
        """Workspaces and servers together."""
        return self.town.workspaces + self.town.servers

    @property
    def a_second(self) -> float:
        """Introductions, on average."""
        return self.week.introductions / (7 * DAY)

    @property
    def peak(self) -> float:
        """How much more there is in the busiest hour than on average."""
        return self.week.peak_per_second / (self.week.delivered / (7 * DAY))

    @property
    def effects_each(self) -> float:
        """Deliveries of an introduction."""
        return self.week.delivered / self.week.introductions


def command_cost(costs: Costs) -> Cost:
    """What people do in one introduction: `/intro`, answers, looks at lists."""
    answers = 2 * ANSWERS
    parts = ((1.0, costs.intro), (answers, costs.yes), (LISTS_EACH, costs.list))
    calls = 1 + answers + LISTS_EACH
    return Cost(
        sum(n * one.cpu_ms for n, one in parts) + calls * costs.handler.cpu_ms,
        sum(n * one.database_ms for n, one in parts),
        sum(n * one.statements for n, one in parts),
        0.0,
    )


def web_carries(costs: Costs) -> float:
    """Introductions a second that one `web` process takes in."""
    return FULL * 1_000 / command_cost(costs).cpu_ms


def worker_carries(costs: Costs, town: Town) -> float:
    """Deliveries a second of one `worker`."""
    return min(FULL * 1_000 / costs.effect.cpu_ms, FULL * town.width / town.call_seconds)


def database_ms(costs: Costs, effects_each: float) -> float:
    """Processor time of PostgreSQL for one introduction with everything that it brings."""
    return command_cost(costs).database_ms + effects_each * costs.effect.database_ms


def blocks(study: Study) -> dict[str, str]:
    """All generated parts of the document, by name."""
    return {
        "costs": _costs(study),
        "carries": _carries(study),
        "week": _week(study),
        "bends": _bends(study),
        "helps": _helps(study),
    }


def written(document: str, parts: Mapping[str, str]) -> str:
    """Put the generated parts into the document, between their marks."""
    for name, text in parts.items():
        mark = f"<!-- figures: {name} -->"
        assert mark in document, f"the document has no mark {mark}"
        before, _, rest = document.partition(mark)
        document = f"{before}{mark}\n{text}\n{END}{rest.partition(END)[2]}"
    return document


def _costs(study: Study) -> str:
    costs = study.costs
    named = {
        "`/intro`": costs.intro,
        "a yes": costs.yes,
        "the second yes, which opens": costs.second_yes,
        "`/intro list`, 50 introductions": costs.list,
        "an ask delivered": costs.ask,
        "a delivery of an opening": costs.opening,
        "Slack's framework around each command": costs.handler,
    }
    rows = [
        (name, f"{one.cpu_ms:.1f}", f"{one.database_ms:.1f}", f"{one.statements:.1f}")
        for name, one in named.items()
    ]
    head = ("", "ms of our process", "ms of PostgreSQL", "statements")
    sizes = (
        f"A stored introduction takes {costs.ended_bytes / 1024:.1f} KiB once it has ended, and "
        f"{costs.live_bytes / 1024:.1f} KiB with its people, cards and waiting effects while it "
        "is open, indexes included."
    )
    return f"{_table(head, rows)}\n\n{sizes}"


def _carries(study: Study) -> str:
    costs, town = study.costs, study.town
    a_community = study.a_second / study.communities * study.peak
    deliveries = a_community * study.effects_each
    cores = FULL * 1_000 / database_ms(costs, study.effects_each)
    web, worker = web_carries(costs), worker_carries(costs, town)
    rows = [
        ("one `web`", f"{web:.1f} introductions", _about(web / a_community)),
        ("one `worker`", f"{worker:.0f} deliveries", _about(worker / deliveries)),
        ("PostgreSQL, each core", f"{cores:.1f} introductions", _about(cores / a_community)),
    ]
    head = ("", "a second", "workspaces, at their busiest")
    note = (
        f"An introduction brings {study.effects_each:.1f} deliveries, and in the busiest hour "
        f"of the week there is {study.peak:.1f} times as much to do as on average. A worker has "
        f"{town.width} deliveries under way at a time."
    )
    return f"{_table(head, rows)}\n\n{note}"


def _week(study: Study) -> str:
    lags = [_lags(f"a quiet week, {name}", study.week, name) for name in Platform]
    for name, result in study.outages.items():
        lags.append(_lags(f"{name}: Slack elsewhere", result, "elsewhere"))
    head = ("delivered after (s)", "p50", "p90", "p99", "p99.9")
    town, week, costs = study.town, study.week, study.costs
    processes = study.web + town.workers
    a_day = week.introductions / 7
    live, ended = a_day * week.life_days, a_day * RETENTION_DAYS
    size = (live * costs.live_bytes + ended * costs.ended_bytes) / GIB
    facts = [
        ("introductions in the week", _about(week.introductions)),
        ("deliveries", _about(week.delivered)),
        ("deliveries a second, in the busiest hour", _about(week.peak_per_second)),
        ("`web` and `worker` processes that it takes", f"{study.web} and {town.workers}"),
        ("cores of PostgreSQL", f"{town.cores:.0f}"),
        ("connections", f"{processes * CONNECTIONS}"),
        ("introductions stored: live, ended", f"{_about(live)}, {_about(ended)}"),
        ("effects that wait for days to come", _about(week.waiting - week.overdue)),
        ("effects overdue at the end", _about(week.overdue)),
        ("database", f"{_about(size)} GiB"),
    ]
    note = (
        f"One workspace in {study.sample} was played, with everything that it brings, and each "
        f"capacity divided by {study.sample}; what a call takes was not."
    )
    return f"{_table(('', ''), facts)}\n\n{_table(head, lags)}\n\n{note}"


def _lags(name: str, result: Result, group: str) -> tuple[str, ...]:
    return (name, *(f"{result.lag(group, p):,.1f}" for p in (50, 90, 99, 99.9)))


def _bends(study: Study) -> str:
    """Order what is full by the size at which it is."""
    rows = sorted(_limits(study), key=lambda limit: limit[1])
    table = _table(
        ("", "full at", "of"),
        [(what, _about(at), unit) for what, at, unit in rows],
    )
    first = rows[0]
    return f"First: **{first[0]}**, at {_about(first[1])} {first[2]}.\n\n{table}"


def _limits(study: Study) -> list[tuple[str, float, str]]:
    town, week, costs = study.town, study.week, study.costs
    use = week.busiest
    a_day = week.introductions / 7
    stored = a_day * (week.life_days * costs.live_bytes + RETENTION_DAYS * costs.ended_bytes)
    processes = MOST_CONNECTIONS // CONNECTIONS
    return [
        ("new channels on Discord", town.servers / use[NEW_CHANNELS], "servers"),
        ("requests to Discord", FULL * town.servers / use[REQUESTS], "servers"),
        (
            "one worker's processor",
            FULL * study.communities / use[PROCESSORS] / town.workers,
            "workspaces",
        ),
        (
            "one worker's slots",
            FULL * study.communities / use[SLOTS] / town.workers,
            "workspaces",
        ),
        (
            "one `web` process",
            web_carries(costs) / (study.a_second / study.communities * study.peak),
            "workspaces",
        ),
        (
            f"a PostgreSQL of {town.cores:.0f} cores",
            FULL * study.communities / use[POSTGRESQL],
            "workspaces",
        ),
        (
            f"PostgreSQL's {MOST_CONNECTIONS} connections",
            study.communities * processes / (study.web + town.workers),
            "workspaces",
        ),
        (
            f"{MEMORY_GIB} GiB of memory for everything stored",
            study.communities * MEMORY_GIB * GIB / stored,
            "workspaces",
        ),
        ("one shard of Discord", SERVERS_EACH_SHARD, "servers"),
    ]


Row = tuple[str, str, str]


def _helps(study: Study) -> str:
    limits = {name: at for name, at, _ in _limits(study)}
    rows = [*_more_processes(study, limits), *_on_discord(study, limits), *_database(study, limits)]
    return _table(("what", "from", "because"), rows)


def _more_processes(study: Study, limits: Mapping[str, float]) -> list[Row]:
    worker = min(limits["one worker's processor"], limits["one worker's slots"])
    quiet = study.week.lag(Platform.SLACK, 99)
    hanging = study.outages["a region hangs"].lag("elsewhere", 99)
    second = "the first one is full; sooner, for restarts without a gap"
    return [
        ("a second `worker`", f"{_about(worker)} workspaces", second),
        ("a second `web`", f"{_about(limits['one `web` process'])} workspaces", second),
        (
            "workers by platform",
            "a region of a platform that hangs",
            f"of {study.town.width} slots many wait for it: elsewhere p99 goes from "
            f"{quiet:,.1f} s to {hanging:,.1f} s",
        ),
    ]


def _on_discord(study: Study, limits: Mapping[str, float]) -> list[Row]:
    every = study.town.dm_every
    return [
        (
            "another pace of new channels, or asking in threads of the server",
            f"{_about(limits['new channels on Discord'])} servers",
            f"at one in {every:.0f} s, {DAY / every:,.0f} people a day get their first message",
        ),
        (
            "a higher request limit from Discord",
            f"{_about(limits['requests to Discord'])} servers",
            f"a bot has {DISCORD_REQUESTS:.0f} requests a second in all",
        ),
        (
            "Discord's shards over several hosts",
            f"{SERVERS_EACH_SHARD * SHARDS_EACH_HOST:,} servers",
            f"a shard for {SERVERS_EACH_SHARD:,} (Discord: Sharding), {SHARDS_EACH_HOST} on a host",
        ),
    ]


def _database(study: Study, limits: Mapping[str, float]) -> list[Row]:
    town, costs = study.town, study.costs
    cores = limits[f"a PostgreSQL of {town.cores:.0f} cores"]
    memory = limits[f"{MEMORY_GIB} GiB of memory for everything stored"]
    connections = limits[f"PostgreSQL's {MOST_CONNECTIONS} connections"]
    lists = LISTS_EACH * costs.list.database_ms / database_ms(costs, study.effects_each)
    return [
        (
            "a pooler in session mode",
            f"{_about(connections)} workspaces",
            "until then `max_connections` can be raised",
        ),
        (
            "partitions by workspace",
            f"{_about(min(cores, memory))} workspaces",
            f"{town.cores:.0f} cores are full at {_about(cores)} workspaces, {MEMORY_GIB} GiB of "
            f"memory at {_about(memory)}; before that a larger machine",
        ),
        (
            "a read replica for lists",
            f"{_about(cores)} workspaces",
            f"lists are {lists:.0%} of what PostgreSQL does",
        ),
    ]


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _about(number: float) -> str:
    """Write two digits, as the model isn't better than that."""
    if number <= 0 or not math.isfinite(number):
        return "0"
    digits = max(0, 2 - len(str(int(number))))
    scale = 10 ** max(0, int(math.log10(number)) - 1) if number >= 10 else 1
    return f"{round(number / scale) * scale:,.{digits}f}" if number >= 10 else f"{number:.1f}"


__all__ = ["HOUR", "Study", "blocks", "written"]
