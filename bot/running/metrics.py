"""The numbers at `/metrics`, in Prometheus's format.

No click moves any of them: docs/decisions/0026 says of each why it tells of nobody. So there are
neither counts of messages, commands or transactions, nor the process's own use of the processor.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4 as CONTENT_TYPE
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from bot.running.tally import Tally

__all__ = ["CONTENT_TYPE", "Metrics"]

#: In seconds, of transactions: coarse, so that nobody's transaction shows in another's.
STEPS = (0.25, 1.0, 2.5, 5.0)
#: The lag of what is due is told in steps of this.
LAG_STEP = timedelta(seconds=30)


class Metrics:
    """What this process has counted, and how it is."""

    def __init__(
        self, part: str, version: str, platforms: Iterable[str], now: Callable[[], datetime]
    ) -> None:
        self.tally = Tally()
        self._part = part
        self._version = version
        self._platforms = sorted(platforms)
        self._now = now
        self._started = now()
        self._took: Counter[float] = Counter()
        self._lag: timedelta | None = None

    def took(self, seconds: float) -> None:
        """A transaction that was made to be measured took so long."""
        self._took[next((step for step in STEPS if seconds <= step), float("inf"))] += 1

    def lags(self, lag: timedelta) -> None:
        """What is due for the longest time has been due for so long."""
        self._lag = lag // LAG_STEP * LAG_STEP

    def text(self, ready: Mapping[str, bool]) -> bytes:
        """Write all of it, with what the process needs and whether it has that."""
        registry = CollectorRegistry(auto_describe=False)
        registry.register(_Families([*self._of_process(), *self._of_relay(), _ready(ready)]))
        return generate_latest(registry)

    def _of_process(self) -> Iterable[Metric]:
        info = GaugeMetricFamily(
            "askfirst_process_info", "1 for each process.", labels=["part", "version"]
        )
        info.add_metric([self._part, self._version], 1)
        yield info
        started = GaugeMetricFamily(
            "askfirst_process_start_time_seconds", "When the process started, since 1970."
        )
        started.add_metric([], self._started.timestamp())
        yield started
        took = HistogramMetricFamily(
            "askfirst_trial_transaction_seconds",
            "How long the transactions took that the process makes to measure this.",
        )
        took.add_metric([], _cumulated(self._took), sum_value=None)
        yield took

    def _of_relay(self) -> Iterable[Metric]:
        if self._lag is not None:
            lag = GaugeMetricFamily(
                "askfirst_oldest_due_seconds",
                "How long the oldest message that is due has been waiting, in steps.",
            )
            lag.add_metric([], self._lag.total_seconds())
            yield lag
        held = self.tally.held(self._now())
        lanes = GaugeMetricFamily(
            "askfirst_held_lanes",
            "Lanes that the platform asked this process to leave alone now.",
            labels=["platform"],
        )
        retries = CounterMetricFamily(
            "askfirst_retries", "Messages that failed and are tried again.", labels=["platform"]
        )
        for platform in self._platforms:
            lanes.add_metric([platform], held[platform])
            retries.add_metric([platform], self.tally.retries[platform])
        errors = CounterMetricFamily(
            "askfirst_platform_errors",
            "Messages that a platform didn't take, by its code.",
            labels=["platform", "code"],
        )
        for (platform, code), count in sorted(self.tally.errors.items()):
            errors.add_metric([platform, code], count)
        yield from (lanes, retries, errors)


def _ready(met: Mapping[str, bool]) -> Metric:
    ready = GaugeMetricFamily(
        "askfirst_ready", "1 for what the process needs and has, else 0.", labels=["need"]
    )
    for need, has in met.items():
        ready.add_metric([need], has)
    return ready


def _cumulated(counts: Mapping[float, int]) -> list[tuple[str, float]]:
    """Give the buckets as Prometheus wants them: each counts the lower ones too."""
    total, buckets = 0, []
    for step in (*STEPS, float("inf")):
        total += counts.get(step, 0)
        buckets.append((str(step) if step != float("inf") else "+Inf", float(total)))
    return buckets


class _Families(Collector):
    """Hands over what was collected already."""

    def __init__(self, families: Iterable[Metric]) -> None:
        self._families = list(families)

    def collect(self) -> Iterable[Metric]:
        return self._families
