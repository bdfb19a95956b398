"""The relay's decisions about failures, and its loop, without storage or network."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app import relay as relay_module
from bot.app.failures import FIRST_PAUSE, LONGEST_PAUSE, back_off, outcome_of
from bot.app.relay import POLL_INTERVAL, Relay, Work
from bot.domain.effects import Effect, EffectKind
from bot.domain.people import PersonId, WorkspaceId
from bot.errors import RateLimited, Refused, Scope, StorageError, Transient, Unreachable
from bot.messages.views import Card
from bot.ports import (
    Address,
    Delivered,
    Delivery,
    GivenUp,
    Hold,
    Obstacle,
    Outcome,
    SendCall,
    StoredEffect,
    TryAgain,
    UpdateCall,
)
from tests.patience import PATIENCE

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
CARD = Card(())


class Phone:
    """A messenger that does what the test says for each address or reference."""

    def __init__(self, **failing: Exception) -> None:
        self.failing = failing
        self.got: list[str] = []

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        return self._get(to if isinstance(to, str) else to.person)

    async def update(self, reference: str, card: Card) -> None:
        self._get(reference)

    async def open(self, people: object, key: str) -> str:
        return self._get("conversation")

    async def obstacle(self, people: object) -> Obstacle | None:
        return None

    def _get(self, what: str) -> str:
        if error := self.failing.get(what):
            raise error
        self.got.append(what)
        return f"ref-{what}"


class Tray:
    """What a relay has to do, and what it reported."""

    def __init__(self, *deliveries: Delivery) -> None:
        self.todo = list(deliveries)
        self.reported: list[tuple[str, Outcome]] = []
        self.looks = 0

    async def tick(self) -> int:
        return 0

    async def claim(
        self, limit: int, share: int, in_flight: Mapping[WorkspaceId, int]
    ) -> tuple[list[Delivery], int]:
        claimed, self.todo = self.todo[:limit], self.todo[limit:]
        return claimed, len(claimed)

    async def report(self, outcomes: Sequence[tuple[Delivery, Outcome]]) -> None:
        self.reported += [(delivery.key, outcome) for delivery, outcome in outcomes]

    async def next_due(self) -> tuple[datetime, timedelta] | None:
        self.looks += 1
        return None

    def relay(self, phone: Phone, clock: "Waits", width: int = 1) -> Relay:
        work = Work(self.tick, self.claim, self.report, self.next_due)
        return Relay(work, {"fake": phone}, clock, width)


class Waits:
    """A clock that notes how long it was asked to wait, and lets the test go on."""

    def __init__(self) -> None:
        self.asked: asyncio.Queue[float | None] = asyncio.Queue()

    def now(self) -> datetime:
        return NOW

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        self.asked.put_nowait(seconds)
        await event.wait()


def delivery(key: str, *calls: SendCall | UpdateCall, attempts: int = 0) -> Delivery:
    effect = Effect(EffectKind.ASK, PersonId(1), NOW)
    here = WorkspaceId(1)
    stored = StoredEffect(1, "i", here, "fake", "fake/1/send/1", effect, attempts)
    return Delivery(stored, key, calls)


def to(person: str) -> SendCall:
    return SendCall(Address("fake", "W", person), CARD)


async def test_a_step_delivers_everything_and_reports_where_it_is() -> None:
    """Each delivery is reported with the reference that the platform gave."""
    tray, phone = Tray(delivery("k1", to("alex")), delivery("k2", to("jo"))), Phone()
    assert await tray.relay(phone, Waits()).step() is None
    assert tray.reported == [("k1", Delivered("ref-alex")), ("k2", Delivered("ref-jo"))]


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (RateLimited(timedelta(seconds=30), Scope.RECIPIENT), Hold),
        (Unreachable("closed"), GivenUp),
        (Refused("never"), GivenUp),
        (Transient("lost"), TryAgain),
        (TimeoutError(), TryAgain),
        (ValueError("a mistake in an adapter"), TryAgain),
    ],
)
def test_what_a_failure_means(
    error: Exception, outcome: type, caplog: pytest.LogCaptureFixture
) -> None:
    """Limits hold a lane, refusals are final, and everything else is tried again."""
    assert isinstance(outcome_of(error, "key", 0), outcome)
    unexpected = isinstance(error, ValueError)
    assert [record.levelno for record in caplog.records] == [logging.ERROR] * unexpected


def test_a_platform_that_asks_for_no_pause_gets_a_moment() -> None:
    """A rate limit without a time can't make the relay spin."""
    outcome = outcome_of(RateLimited(timedelta(0), Scope.CALL), "key", 0)
    assert outcome == Hold(timedelta(seconds=1), Scope.CALL)


@given(st.text(max_size=20), st.integers(0, 10_000))
def test_back_off_grows_is_bounded_and_is_the_effects_own(key: str, attempts: int) -> None:
    """The pause doubles up to an hour, with a jitter that only the key and the attempt decide."""
    pause = back_off(key, attempts)
    full = min(FIRST_PAUSE * 2 ** min(attempts, 16), LONGEST_PAUSE)
    assert full / 2 <= pause <= full
    assert pause == back_off(key, attempts)


async def test_one_lost_card_keeps_no_other_from_changing() -> None:
    """Of several cards to update, one that is gone is passed over; a transient failure isn't."""
    calls = (UpdateCall("old", CARD), UpdateCall("new", CARD))
    tray, phone = Tray(delivery("k", *calls)), Phone(old=Refused("gone"))
    await tray.relay(phone, Waits()).step()
    assert phone.got == ["new"]
    assert tray.reported == [("k", Delivered("new"))]
    tray = Tray(delivery("k", *calls))
    await tray.relay(Phone(old=Transient("lost")), Waits()).step()
    assert isinstance(tray.reported[0][1], TryAgain)


async def test_the_loop_sleeps_until_it_is_woken_and_stops_when_told() -> None:
    """Without due work it waits, at most for its regular look; news wakes it at once."""
    tray, phone, clock = Tray(), Phone(), Waits()
    relay = tray.relay(phone, clock)
    running = asyncio.create_task(relay.run())
    assert await clock.asked.get() == POLL_INTERVAL.total_seconds()
    tray.todo = [delivery("k", to("alex"))]
    relay.wake()
    await clock.asked.get()
    assert tray.reported == [("k", Delivered("ref-alex"))]
    relay.stop()
    await running


async def test_stopping_finishes_what_is_in_flight_and_claims_nothing_more() -> None:
    """A send that is under way when the relay is stopped is still reported."""
    sending, arrived = asyncio.Event(), asyncio.Event()

    class Slow(Phone):
        async def send(self, to: Address | str, card: Card, key: str) -> str:
            sending.set()
            await arrived.wait()
            return await super().send(to, card, key)

    tray = Tray(delivery("k1", to("alex")), delivery("k2", to("jo")))
    relay = tray.relay(Slow(), Waits())
    running = asyncio.create_task(relay.run())
    await sending.wait()
    relay.stop()
    arrived.set()
    await running
    assert [key for key, _ in tray.reported] == ["k1"]
    assert [left.key for left in tray.todo] == ["k2"]


async def test_width_lets_deliveries_overlap() -> None:
    """A slow platform holds up only its own place."""
    both = asyncio.Barrier(2)

    class Together(Phone):
        async def send(self, to: Address | str, card: Card, key: str) -> str:
            await both.wait()
            return await super().send(to, card, key)

    tray, phone = Tray(delivery("k1", to("alex")), delivery("k2", to("jo"))), Together()
    await tray.relay(phone, Waits(), width=2).step()
    assert sorted(phone.got) == ["alex", "jo"]


# When the database can't be used

TROUBLE = StorageError("PostgreSQL at db can't be used: check that it runs.")


async def until(done: Callable[[], bool]) -> None:
    """Return once this holds."""
    async with asyncio.timeout(PATIENCE):
        while not done():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0)


@pytest.fixture
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Don't wait for the database to be usable again."""
    monkeypatch.setattr(relay_module, "GATHER", timedelta(0))


class GoesOn(Waits):
    """A clock that lets no time pass while it waits."""

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        self.asked.put_nowait(seconds)
        await asyncio.sleep(0)


@pytest.mark.parametrize("what", ["tick", "claim", "report", "next_due"])
async def test_no_error_of_the_database_ends_the_relay(
    what: str, no_pauses: None, caplog: pytest.LogCaptureFixture
) -> None:
    """It says so once, tries again with growing pauses, and delivers everything once."""
    tray, phone = Tray(), Phone()
    works, left = getattr(tray, what), [TROUBLE] * 4

    async def fail_at_first(*given: object) -> object:
        if left:
            raise left.pop()
        return await works(*given)

    setattr(tray, what, fail_at_first)
    tray.todo = [delivery("k1", to("alex")), delivery("k2", to("jo"))]
    clock = GoesOn()
    relay = tray.relay(phone, clock, width=4)
    running = asyncio.create_task(relay.run())
    await until(lambda: len(tray.reported) == 2 and not left)
    relay.stop()
    await running
    assert sorted(phone.got) == ["alex", "jo"]
    assert sorted(key for key, _ in tray.reported) == ["k1", "k2"]
    assert [r.message for r in caplog.records if r.levelno > logging.INFO] == [
        f"Nothing can be delivered now, trying again: {TROUBLE}"
    ]
    asked = [clock.asked.get_nowait() for _ in range(clock.asked.qsize())]
    assert [s for s in asked if s and s < 3][:4] == [0.25, 0.5, 1, 2]


async def test_what_was_delivered_is_reported_after_the_stop_too(no_pauses: None) -> None:
    """A database that can't be used at the stop is asked again while the lease lasts."""
    tray, phone = Tray(delivery("k1", to("alex"))), Phone()
    works, fails = tray.report, iter([TROUBLE] * 2)

    async def fail_at_first(outcomes: Sequence[tuple[Delivery, Outcome]]) -> None:
        relay.stop()
        if error := next(fails, None):
            raise error
        await works(outcomes)

    tray.report = fail_at_first  # type: ignore[method-assign]
    relay = tray.relay(phone, GoesOn())
    await relay.run()
    assert [key for key, _ in tray.reported] == ["k1"]


# How it flows


async def test_nobody_waits_for_the_slowest(no_pauses: None) -> None:
    """A slot is free as soon as its send is back, while another one hangs."""
    hanging, free = asyncio.Event(), asyncio.Event()

    class OneHangs(Phone):
        async def send(self, to: Address | str, card: Card, key: str) -> str:
            if key == "k0":
                hanging.set()
                await free.wait()
            return await super().send(to, card, key)

    tray, phone = Tray(*(delivery(f"k{n}", to(f"p{n}")) for n in range(9))), OneHangs()
    relay = tray.relay(phone, GoesOn(), width=2)
    running = asyncio.create_task(relay.run())
    await until(lambda: len(tray.reported) == 8)
    assert hanging.is_set()
    free.set()
    await until(lambda: len(tray.reported) == 9)
    relay.stop()
    await running


async def test_a_claim_is_told_what_is_in_flight_where(no_pauses: None) -> None:
    """So that one workspace gets no more than its share of the slots."""
    free, told = asyncio.Event(), list[tuple[int, int, dict[WorkspaceId, int]]]()

    class Hangs(Phone):
        async def send(self, to: Address | str, card: Card, key: str) -> str:
            await free.wait()
            return await super().send(to, card, key)

    tray = Tray(*(delivery(f"k{n}", to(f"p{n}")) for n in range(4)))
    works = tray.claim

    async def claim(
        limit: int, share: int, in_flight: Mapping[WorkspaceId, int]
    ) -> tuple[list[Delivery], int]:
        told.append((limit, share, dict(in_flight)))
        return await works(min(limit, 4), share, in_flight)

    tray.claim = claim  # type: ignore[method-assign]
    relay = tray.relay(Hangs(), GoesOn(), width=8)
    running = asyncio.create_task(relay.run())
    await until(lambda: len(told) > 1)
    free.set()
    relay.stop()
    await running
    assert told[:2] == [(8, 2, {}), (4, 2, {WorkspaceId(1): 4})]


async def test_the_last_free_slots_are_used_too(no_pauses: None) -> None:
    """While most of the slots hang, what comes then goes through those that are left."""
    free = asyncio.Event()

    class MostHang(Phone):
        async def send(self, to: Address | str, card: Card, key: str) -> str:
            if key.startswith("hangs"):
                await free.wait()
            return await super().send(to, card, key)

    tray = Tray(*(delivery(f"hangs{n}", to(f"p{n}")) for n in range(31)))
    relay = tray.relay(MostHang(), GoesOn(), width=32)
    running = asyncio.create_task(relay.run())
    await until(lambda: not tray.todo)
    tray.todo = [delivery(f"k{n}", to("alex")) for n in range(3)]
    relay.wake()
    await until(lambda: len(tray.reported) == 3)
    free.set()
    relay.stop()
    await running
