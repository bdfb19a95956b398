"""The metrics: which there are, and that nothing of an answer and no text gets into them."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app.failures import count, outcome_of
from bot.domain.effects import TELLS_OF_AN_ANSWER, Effect, EffectKind
from bot.domain.people import PersonId, WorkspaceId
from bot.errors import DeliveryError, RateLimited, Scope, Transient, Unreachable
from bot.ports import StoredEffect
from bot.running.metrics import Metrics
from bot.running.tally import MOST_CODES, Tally

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
RECORD = Path(__file__).parents[2] / "docs/decisions/0026-metrics-and-logs.md"


def text(metrics: Metrics, **ready: bool) -> str:
    return metrics.text(ready).decode()


@pytest.fixture
def metrics() -> Metrics:
    return Metrics("all", "1.2.3", ["slack", "discord"], lambda: NOW)


def stored(kind: EffectKind, lane: str = "slack/1/send/7") -> StoredEffect:
    effect = Effect(kind, PersonId(7), NOW)
    return StoredEffect(1, "i", WorkspaceId(1), "slack", lane, effect)


def fails(tally: Tally, kind: EffectKind, error: Exception) -> None:
    """Let a message fail, as the relay does."""
    count(tally, stored(kind), error, outcome_of(error, "key", 0), NOW)


def test_each_metric_is_in_the_record_and_none_is_there_that_is_not(metrics: Metrics) -> None:
    """A new one has to say there why it tells of nobody."""
    metrics.lags(timedelta(0))
    metrics.tally.failed("slack", "x")
    shown = set(re.findall(r"^# TYPE (\w+)", text(metrics, database=True), re.MULTILINE))
    argued = set(re.findall(r"^\| `(askfirst_\w+)` \|", RECORD.read_text("utf-8"), re.MULTILINE))
    assert shown == argued


def test_a_process_that_has_done_nothing_shows_noughts(metrics: Metrics) -> None:
    """So that a first error is an increase; without a relay there is no lag."""
    shown = text(metrics, database=True, relay=False)
    for line in (
        'askfirst_process_info{part="all",version="1.2.3"} 1.0',
        'askfirst_ready{need="database"} 1.0',
        'askfirst_ready{need="relay"} 0.0',
        'askfirst_retries_total{platform="slack"} 0.0',
        'askfirst_held_lanes{platform="discord"} 0.0',
    ):
        assert f"{line}\n" in shown
    assert "oldest_due" not in shown


def test_times_of_transactions_are_coarse(metrics: Metrics) -> None:
    """Neither a sum nor anything finer than the steps: another's wait must not show in them."""
    for seconds in (0.001, 0.2, 0.3, 3, 60):
        metrics.took(seconds)
    found = re.findall(r'trial_transaction_seconds_(\w+)\{le="(.+)"\} (\d+)', text(metrics))
    assert [(step, int(n)) for _, step, n in found] == [
        ("0.25", 2),
        ("1.0", 3),
        ("2.5", 3),
        ("5.0", 4),
        ("+Inf", 5),
    ]
    assert {kind for kind, *_ in found} == {"bucket"}


@pytest.mark.parametrize(("seconds", "shown"), [(0, 0), (29, 0), (31, 30), (125, 120)])
def test_the_lag_comes_in_steps(metrics: Metrics, seconds: int, shown: int) -> None:
    metrics.lags(timedelta(seconds=seconds))
    assert f"askfirst_oldest_due_seconds {shown}.0\n" in text(metrics)


def test_failures_retries_and_holds_are_counted(metrics: Metrics) -> None:
    """By the platform's code; holds only while they last."""
    tally = metrics.tally
    fails(tally, EffectKind.ASK, Unreachable("they left").called("user_disabled"))
    fails(tally, EffectKind.ASK, Transient("oops").called("fatal_error"))
    fails(tally, EffectKind.ASK, TimeoutError())
    fails(tally, EffectKind.ENDED, KeyError("Alex said no"))
    fails(tally, EffectKind.ENDED, RateLimited(timedelta(minutes=1), Scope.CALL).called("429"))
    assert tally.errors == {
        ("slack", "user_disabled"): 1,
        ("slack", "fatal_error"): 1,
        ("slack", "timeout"): 1,
        ("slack", "other"): 1,
        ("slack", "429"): 1,
    }
    assert tally.retries == {"slack": 3}
    assert tally.held(NOW + timedelta(seconds=59)) == {"slack": 1}
    assert tally.held(NOW + timedelta(seconds=60)) == {}


@pytest.mark.parametrize("kind", sorted(TELLS_OF_AN_ANSWER))
@pytest.mark.parametrize(
    "error",
    [Transient(""), Unreachable(""), RateLimited(timedelta(minutes=1)), TimeoutError()],
    ids=lambda error: type(error).__name__,
)
def test_what_tells_of_an_answer_is_never_counted(kind: EffectKind, error: DeliveryError) -> None:
    """A reminder is sent only to who hasn't answered, an update of a card after a click."""
    tally = Tally()
    fails(tally, kind, error)
    assert not tally.errors
    assert not tally.retries
    assert not tally.held(NOW)


@pytest.mark.parametrize("code", ["Alex said no", "x" * 41, "a\nb", 'a"b', "", "nö"])
def test_words_are_no_code(code: str) -> None:
    tally = Tally()
    tally.failed("slack", code)
    assert tally.errors == {("slack", "other"): 1}


def test_codes_without_end_are_counted_together() -> None:
    """A platform that invents codes doesn't fill the memory."""
    tally = Tally()
    for number in range(2 * MOST_CODES):
        tally.failed("slack", f"code_{number}")
    assert len(tally.errors) == MOST_CODES + 1
    assert tally.errors["slack", "other"] == MOST_CODES


def test_the_longest_hold_of_a_lane_counts() -> None:
    tally = Tally()
    tally.holds("slack/1/send", NOW + timedelta(minutes=2), NOW)
    tally.holds("slack/1/send", NOW + timedelta(minutes=1), NOW)
    tally.holds("discord", NOW + timedelta(seconds=1), NOW)
    assert tally.held(NOW) == {"slack": 1, "discord": 1}
    assert tally.held(NOW + timedelta(seconds=90)) == {"slack": 1}
