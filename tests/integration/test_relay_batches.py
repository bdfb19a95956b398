"""Deliveries in batches: what is claimed, checked and recorded together stays apart in effect."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from bot.app import deliveries, outcomes
from bot.app.deliveries import claim
from bot.app.outcomes import report
from bot.app.timers import tick
from bot.bootstrap.application import Application, assemble
from bot.domain.people import WorkspaceFacts
from bot.domain.rules import Rules
from bot.errors import Transient
from bot.messages.views import Card
from bot.ports import Address, Delivered, Delivery
from storage import Database, open_storage, outbox
from storage.outbox_claims import claimable
from tests.dialog import HARBOR, ORCHARD, Someone, Talk, talking
from tests.fakes import FakeMessenger, SimulatedClock
from tests.integration.test_storage_transactions import cut_all

DAY = timedelta(days=1)
MANY = Rules(max_live=1000, max_per_day=1000, max_asks_per_week=1000, max_from_one=1000)


@pytest.fixture
async def busy(database_url: str, no_fsync: None) -> AsyncIterator[Talk]:
    """A dialog on either database, with room for many introductions."""
    async with talking(database_url, MANY) as talk:
        yield talk


def members(talk: Talk, count: int, workspace: WorkspaceFacts = HARBOR) -> list[Someone]:
    """People of a workspace."""
    return [talk.someone(f"p{n} Person", workspace) for n in range(count)]


async def introduced(talk: Talk, pairs: int, workspace: WorkspaceFacts = HARBOR) -> list[Someone]:
    """Sam introduces so many pairs, whose asks are due and not delivered yet."""
    await talk.relay_stops()
    sam, people = talk.someone("Sam Rivera", workspace), members(talk, 2 * pairs, workspace)
    for a, b in zip(people[::2], people[1::2], strict=True):
        await sam.types("/intro", a, b, "You both repair accordions")
    talk.clock.advance_to(talk.now + timedelta(minutes=1))
    while tick(talk.app.deps):
        pass
    return people


def claimed(talk: Talk, limit: int = 100, share: int = 100) -> list[Delivery]:
    """What a relay claims at once."""
    return claim(talk.app.deps, limit, share, {})[0]


def asks(found: list[Delivery]) -> list[str]:
    return [delivery.key for delivery in found if delivery.effect.effect.kind == "ask"]


async def test_a_batch_is_delivered_to_each(busy: Talk) -> None:
    """Whoever is asked in one batch reads their own card, once."""
    people = await introduced(busy, 5)
    busy.app.relay._width = 64
    await busy.relay_starts()
    for person in people:
        person.reads("would like to introduce you")
        person.reads_nothing()
    for person in people:
        await person.presses("yes")
    assert len(busy.conversations) == 5


async def test_what_ends_in_a_batch_is_not_sent_in_it(busy: Talk) -> None:
    """Two attempts in one batch: the first finds somebody gone, the second opens."""
    a, b, c, d = await introduced(busy, 2)
    await busy.relay_starts()
    await busy.relay_stops()
    for person in (a, b, c, d):
        await person.presses("yes")
    await a.leaves()
    busy.app.relay._width = 64
    await busy.relay_starts()
    assert busy.conversations == [["p2", "p3", "sam"]]
    b.sees("is closed")


async def test_two_releases_for_one_party_see_each_other(database_url: str, no_fsync: None) -> None:
    """A place this week that one of them takes in a batch isn't free for the next."""
    async with talking(database_url, Rules(max_asks_per_week=1, undo_for=timedelta(0))) as talk:
        await talk.relay_stops()
        jo = talk.jo
        for name in ("Alex Moreau", "Kim Lee", "Lou Costa"):
            await talk.someone(f"Sam{name} Rivera").types("/intro", talk.someone(name), jo, "Why.")
        await talk.relay_starts()
        assert [to for _, to in talk.sent("ask")].count("jo") == 1
        assert len(talk.sent("queued")) == 2


async def test_what_can_not_be_rendered_hurts_itself_alone(
    busy: Talk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """One effect on which the code fails is put off; the others of its batch go out."""
    a, b, c, d = await introduced(busy, 2)
    render, broken = deliveries._calls, {a.facts.id}

    def fails_for_one(turn: object, scene: object, effect: object) -> object:
        found = render(turn, scene, effect)  # type: ignore[arg-type]
        if any(getattr(getattr(call, "to", None), "person", "") in broken for call in found):
            raise ZeroDivisionError
        return found

    monkeypatch.setattr(deliveries, "_calls", fails_for_one)
    busy.app.relay._width = 64
    await busy.relay_starts()
    a.reads_nothing()
    for person in (b, c, d):
        person.reads("would like to introduce you")
    assert [r.message for r in caplog.records if r.levelno == logging.ERROR] == [
        "ask can't be rendered"
    ]
    caplog.clear()
    broken.clear()
    await busy.wait("11m")
    a.reads("would like to introduce you")


async def test_what_can_not_be_recorded_hurts_itself_alone(
    busy: Talk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A batch of outcomes that fails is halved, down to the one on which it fails."""
    await introduced(busy, 4)
    found = claimed(busy)
    [broken, *_] = asks(found)
    works = outcomes._delivered

    def fails_for_one(turn: object, introduction: object, stored: object, reference: str) -> None:
        if stored.effect.key(stored.introduction) == broken:  # type: ignore[attr-defined]
            raise ZeroDivisionError
        works(turn, introduction, stored, reference)  # type: ignore[arg-type]

    monkeypatch.setattr(outcomes, "_delivered", fails_for_one)
    report(busy.app.deps, [(delivery, Delivered(delivery.key)) for delivery in found])
    assert len([r for r in caplog.records if r.levelno == logging.ERROR]) == 1
    caplog.clear()
    with busy.storage() as uow:
        left = [each.effect.key(each.introduction) for each in uow.outbox.upcoming(100)]
    assert [key for key in left if "/ask/" in key] == [broken]


async def test_a_workspace_gets_no_more_than_its_share(busy: Talk) -> None:
    """The one with the longest queue leaves room for the others."""
    await introduced(busy, 6)
    await introduced(busy, 2, ORCHARD)
    found, looked_at = claim(busy.app.deps, 100, 5, {})
    by_workspace = [delivery.effect.workspace for delivery in found]
    assert sorted(by_workspace.count(each) for each in set(by_workspace)) == [5, 5]
    assert looked_at == 24
    in_flight = dict.fromkeys(by_workspace[:1], 5)
    rest, _ = claim(busy.app.deps, 100, 5, in_flight)
    assert {delivery.effect.workspace for delivery in rest} == set(by_workspace) - set(in_flight)


async def test_people_come_before_housekeeping(busy: Talk) -> None:
    """Introductions that wait for their erasure keep nobody waiting."""
    await introduced(busy, 3)
    await busy.relay_starts()
    await busy.relay_stops()
    busy.clock.advance_to(busy.now + 100 * DAY)  # a long stop: they lapse, and are due for erasure
    while tick(busy.app.deps):
        pass
    kim, lou = busy.someone("Kim Lee"), busy.someone("Lou Costa")
    busy.clock.advance_to(busy.now + 100 * DAY)
    await busy.sam.types("/intro", kim, lou, "You both repair accordions")
    busy.clock.advance_to(busy.now + timedelta(minutes=1))
    with busy.storage() as uow:
        assert len(uow.introductions.due(busy.now, 100, ended=True)) == 3
    assert tick(busy.app.deps) == 1
    assert {d.effect.effect.kind for d in claimed(busy)} >= {"ask", "asked"}


@asynccontextmanager
async def two_relays(
    url: str, pace: timedelta
) -> AsyncIterator[tuple[SimulatedClock, list[Application]]]:
    """Two processes on one database, which share the pace of a platform."""
    clock, apps, storages = SimulatedClock(), list[Application](), list[Database]()
    for _ in range(2):
        storage = open_storage(url, clock, threads=False)
        storages.append(storage)
        messengers = {HARBOR.platform: FakeMessenger(clock)}
        apps.append(
            await assemble(storage, messengers, clock, MANY, key=b"test", paces={"fake": pace})
        )
    yield clock, apps
    for storage in storages:
        await storage.close()


async def test_processes_share_the_pace_of_a_recipient(database_url: str, no_fsync: None) -> None:
    """Nobody gets two messages in a second, whichever of several processes sends them."""
    async with two_relays(database_url, timedelta(seconds=1)) as (clock, apps):
        async with talking(database_url, MANY) as talk:
            talk.clock = clock
            talk.app = apps[0]
            await introduced(talk, 3)
        times: list[datetime] = []
        for _ in range(10):
            for app in apps:
                found, _ = claim(app.deps, 100, 100, {})
                times += [clock.now() for d in found if d.effect.effect.kind == "asked"]
                report(app.deps, [(delivery, Delivered("x")) for delivery in found])
            clock.advance_to(clock.now() + timedelta(milliseconds=500))
        assert len(times) == 3
        assert all(b - a >= timedelta(seconds=1) for a, b in pairwise(times))


# Downtime and outages


async def test_a_stopped_bot_gives_nothing_up(busy: Talk) -> None:
    """An ask that failed once before a stop of 25 hours is tried again, and arrives."""
    busy.messenger.fails(Transient("down"), kind="ask")
    a, b = await introduced(busy, 1)
    await busy.relay_starts()
    await busy.relay_stops()
    busy.clock.advance_to(busy.now + timedelta(hours=25))
    busy.messenger.works_again()
    await busy.relay_starts()
    await busy.wait("1s")
    for person in (a, b):
        person.reads("would like to introduce you")


async def test_after_an_outage_everything_goes_out_at_once(busy: Talk) -> None:
    """One message finds out that a platform works again; the others needn't wait any longer."""
    people = await introduced(busy, 10)
    busy.app.relay._width = 64
    busy.messenger.fails(Transient("down"), lasting=timedelta(minutes=10))
    await busy.relay_starts()
    await busy.wait("10m 15s")
    for person in people:
        person.reads("would like to introduce you")
    tries = [call for call in busy.messenger.calls if call.failed]
    assert len(tries) < 30 * len(people), "meanwhile most of them wait longer and longer"


# Trouble with PostgreSQL


@pytest.mark.postgres
async def test_cut_connections_double_nothing(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While connections are cut again and again, each message goes out once."""
    async with talking(postgres_url, MANY) as talk:
        await introduced(talk, 15)
    clock = SimulatedClock(talk.now)
    storage = open_storage(postgres_url, clock)
    messenger = FakeMessenger(clock)
    app = await assemble(storage, {HARBOR.platform: messenger}, clock, MANY, key=b"test", width=4)
    storage.on_work(app.relay.wake)
    send, all_sent = messenger.send, asyncio.Event()

    def sent() -> list[str]:
        return [call.key for call in messenger.calls if call.method == "send"]

    async def cut_off(to: Address | str, card: Card, key: str) -> str:
        reference = await send(to, card, key)
        if len(sent()) % 5 == 0:
            await cut_all(postgres_url)
        if len(sent()) >= 45:
            all_sent.set()
        return reference

    monkeypatch.setattr(messenger, "send", cut_off)
    running = asyncio.create_task(app.relay.run())
    await asyncio.wait(
        {running, asyncio.create_task(all_sent.wait())}, return_when="FIRST_COMPLETED"
    )
    app.relay.stop()
    await running
    await app.relay.step()
    await storage.close()
    assert sorted(sent()) == sorted(set(sent()))
    assert len(sent()) == 45


@pytest.mark.postgres
async def test_the_plan_of_a_claim_holds_without_statistics(postgres_url: str) -> None:
    """With thousands of effects due and never analysed, nothing is sorted nor read whole."""
    async with talking(postgres_url, MANY) as talk:
        await introduced(talk, 3)
        with talk.storage.transaction() as transaction:
            connection = transaction.connection
            connection.exec_driver_sql(
                "INSERT INTO effect (key, introduction_id, workspace_id, platform, lane, kind, "
                "recipient_id, due_at, cause, params, attempts, tried_for) "
                "SELECT e.key || n, e.introduction_id, e.workspace_id, e.platform, e.lane || n, "
                "e.kind, 1000000 + n, e.due_at, e.cause || n, e.params, 0, e.tried_for "
                "FROM effect e, generate_series(1, 500) n"
            )
            connection.execute(outbox._PLAN_BY_INDEX)
            claim_query = claimable(True)[0].compile(connection)
            asked = {"platforms": ["fake"], "without": [], "now": talk.now, "limit": 64}
            query, given = f"EXPLAIN {claim_query}", claim_query.construct_params(asked)
            rows = connection.exec_driver_sql(query, given)
            plan = "\n".join(row[0] for row in rows)
        assert "ix_effect_due" in plan
        assert "Sort" not in plan
        assert "Seq Scan on effect" not in plan
