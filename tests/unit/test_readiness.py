"""What a process needs, and when something that comes in rounds counts as stuck."""

import asyncio
import logging
from functools import partial

import pytest

from bot.errors import StorageError
from bot.running.readiness import (
    STUCK_AFTER_SECONDS,
    TRY_EVERY_SECONDS,
    Pulse,
    Readiness,
    Trial,
)


class Watch:
    """A stopwatch that a test turns."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> Watch:
    return Watch()


def test_what_is_missing_is_named() -> None:
    """In the order in which it was named as needed."""
    readiness, has = Readiness(), {"database": False, "relay": True, "slack": False}
    for need in has:
        readiness.needs(need, partial(has.__getitem__, need))
    assert readiness.missing() == ["database", "slack"]
    has["database"] = True
    assert readiness.missing() == ["slack"]
    assert readiness.met() == has


def test_a_loss_shows_within_ten_seconds() -> None:
    """It is noticed by the try after it, which counts as failed when it hangs."""
    assert TRY_EVERY_SECONDS + STUCK_AFTER_SECONDS < 10


def test_nothing_turns_before_its_first_round(watch: Watch) -> None:
    pulse = Pulse(watch)
    assert not pulse.turns
    with pulse.round():
        assert not pulse.turns
    assert pulse.turns


def test_waiting_for_the_next_round_may_take_any_time(watch: Watch) -> None:
    """A relay with nothing to send moves too: nobody has to click."""
    pulse = Pulse(watch)
    with pulse.round():
        pass
    watch.seconds += 3600
    assert pulse.turns


def test_a_round_that_gets_nowhere_counts_as_stuck_until_it_gets_on(watch: Watch) -> None:
    pulse = Pulse(watch)
    with pulse.round():
        pass
    with pulse.round():
        watch.seconds += STUCK_AFTER_SECONDS
        assert pulse.turns
        watch.seconds += 1
        assert not pulse.turns
        pulse.beat()
        assert pulse.turns


def test_a_long_round_that_gets_on_is_busy_and_not_stuck(watch: Watch) -> None:
    """A backlog doesn't make the relay look stopped."""
    pulse = Pulse(watch)
    with pulse.round():
        pass
    with pulse.round():
        for _ in range(10):
            watch.seconds += STUCK_AFTER_SECONDS
            assert pulse.turns
            pulse.beat()


def test_a_round_that_fails_counts_until_one_works(watch: Watch) -> None:
    pulse = Pulse(watch)
    with pytest.raises(StorageError), pulse.round():
        raise StorageError("The disk is full.")
    assert not pulse.turns
    with pulse.round():
        assert not pulse.turns
    assert pulse.turns


async def test_a_trial_tells_how_long_it_took_and_logs_only_changes(
    watch: Watch, caplog: pytest.LogCaptureFixture
) -> None:
    """Two lines for an outage, however long it is."""
    caplog.set_level(logging.INFO)
    trouble: list[Exception] = []
    took: list[float] = []

    async def attempt() -> None:
        watch.seconds += 0.5
        if trouble:
            raise trouble[0]

    trial = Trial(attempt, took.append, watch, complains=True)
    await trial.once()
    trouble.append(StorageError("PostgreSQL is away."))
    for _ in range(3):
        await trial.once()
        assert not trial.pulse.turns
    trouble.clear()
    for _ in range(3):
        await trial.once()
        assert trial.pulse.turns
    assert took == [0.5] * 4
    assert [record.getMessage() for record in caplog.records] == [
        "The database can be used",
        "Nothing can be done now, trying again: PostgreSQL is away.",
        "The database can be used",
    ]


async def test_a_trial_that_hangs_is_not_repeated_and_holds_up_no_stop() -> None:
    """Tries that pile up would take all connections."""
    tries, stop = 0, asyncio.Event()
    hanging = asyncio.Event()

    async def attempt() -> None:
        nonlocal tries
        tries += 1
        hanging.set()
        await asyncio.Event().wait()

    trial = Trial(attempt)
    running = asyncio.create_task(trial.run(stop))
    await hanging.wait()
    stop.set()
    await running
    assert tries == 1
