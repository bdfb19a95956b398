"""Introductions are kept whole, and are unique where it counts."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import pytest

from bot.domain.effects import EffectKind
from bot.domain.introduction import Answer, Ask, Introduction, State
from bot.domain.people import PersonFacts, WorkspaceId
from bot.errors import Conflict
from bot.ports import PairHistory
from storage import Database
from tests.integration.conftest import DAY, HOUR, NOW, World, effect, no_mark, until_waiting


async def save(world: World, introduction: Introduction, wake_at: datetime | None = None) -> None:
    with world.storage() as uow:
        assert uow.introductions.get(introduction.id) is not None
        uow.introductions.save(introduction, wake_at)
        uow.commit()


def full(world: World) -> Introduction:
    """Make an introduction in which everything is set."""
    asks = (
        Ask("ask-jo", world.jo.id, "n", True, Answer.LATER, NOW, "w", NOW + HOUR, NOW + DAY),
        Ask("ask-alex", world.alex.id, None, False, Answer.AGAIN),
    )
    return Introduction(
        id="full",
        introducer=world.sam.id,
        asks=asks,
        created_at=NOW + timedelta(microseconds=123456),
        open_for=timedelta(days=60, hours=3, microseconds=1),
        introducer_joins=False,
        reason="Because.\n🌊",
        state=State.OPENING,
        slot_free_at=NOW + 1 * HOUR,
        queued=True,
        released_at=NOW + 2 * HOUR,
        deadline=NOW + 3 * HOUR,
        opens_at=NOW + 4 * HOUR,
        conversation="C1",
        ended_at=NOW + 5 * HOUR,
    )


async def test_an_introduction_comes_back_as_it_was_added(storage: Database, world: World) -> None:
    """Every field survives, those of the asks and their order too."""
    await world.add(full(world), world.of_others("plain", 0, 1))
    with storage() as uow:
        assert uow.introductions.get("full") == full(world)
        assert uow.introductions.get("plain", lock=False) == world.of_others("plain", 0, 1)
        assert uow.introductions.get("none") is None


async def test_an_introduction_comes_back_as_it_was_saved(storage: Database, world: World) -> None:
    """Saving changes every field, back to nothing too."""
    plain = world.introduction("full")
    a, b = (Ask(each.id, each.party, implied=each.implied) for each in full(world).asks)
    plain = replace(plain, asks=(a, b), created_at=full(world).created_at)
    await world.add(plain)
    for introduction in (full(world), plain):
        await save(world, introduction)
        with storage() as uow:
            assert uow.introductions.get("full") == introduction


async def test_it_can_be_saved_in_the_transaction_that_adds_it(
    storage: Database, world: World
) -> None:
    """Adding, saving and recording effects make one change."""
    released = world.introduction(state=State.ASKING, released_at=NOW)
    with storage() as uow:
        uow.introductions.add(world.introduction(), world.workspace.id, "")
        uow.introductions.save(released, NOW + HOUR)
        uow.outbox.append("intro", world.workspace, [effect(EffectKind.ASK, world.jo)])
        uow.commit()
    with storage() as uow:
        assert uow.introductions.get("intro") == released
        assert uow.introductions.due(NOW + HOUR, 10) == ["intro"]


async def test_a_request_counts_once(storage: Database, world: World) -> None:
    """A redelivered request that slips through is refused as a conflict."""
    await add_delivered(world, world.introduction("a", state=State.LAPSED))
    with pytest.raises(Conflict):
        await add_delivered(world, world.introduction("b", state=State.LAPSED))


async def add_delivered(world: World, introduction: Introduction) -> None:
    with world.storage() as uow:
        uow.introductions.add(introduction, world.workspace.id, "request")
        uow.commit()


async def test_a_pair_has_one_live_introduction(storage: Database, world: World) -> None:
    """The same two in either order are one pair; what has ended does not count (promise 4)."""
    for key, state in (("ended", State.LAPSED), ("told", State.TOLD), ("live", State.AGREED)):
        await world.add(world.introduction(key, state=state))
    turned = world.introduction("turned")
    with pytest.raises(Conflict):
        await world.add(replace(turned, asks=turned.asks[::-1]))
    with storage() as uow:
        assert uow.introductions.get("turned") is None
        assert uow.introductions.pair(world.jo.id, world.alex.id) == PairHistory(True, None)


async def test_of_two_requests_at_once_one_gives_way(
    postgres: Database, postgres_world: World
) -> None:
    """Two transactions that add the same pair at once: one wins, the other is told to repeat."""
    world = postgres_world

    def add(key: str) -> None:
        with world.storage() as uow:
            uow.introductions.add(world.introduction(key), world.workspace.id, "")
            uow.commit()

    adding = (world.storage.run(partial(add, key)) for key in "abcd")
    results = await asyncio.gather(*adding, return_exceptions=True)
    assert sorted(type(result).__name__ for result in results) == [*["Conflict"] * 3, "NoneType"]


async def test_concurrent_answers_are_both_kept(
    postgres: Database, postgres_world: World, postgres_url: str
) -> None:
    """Whoever waited for an introduction sees the answer given meanwhile (promise 1)."""
    world = postgres_world
    await world.add(world.introduction(state=State.ASKING))

    def answer(position: int) -> Introduction:
        with postgres() as uow:
            uow.introductions.get("intro", lock=False)  # loaded before, and not to be used
            introduction = uow.introductions.get("intro")
            assert introduction is not None
            changed = yes(introduction, position)
            uow.introductions.save(changed, None)
            uow.commit()
            return changed

    with postgres() as uow:
        introduction = uow.introductions.get("intro")
        assert introduction is not None
        task = asyncio.create_task(postgres.run(partial(answer, 1)))
        await until_waiting(postgres_url, task)
        uow.introductions.save(yes(introduction, 0), None)
        uow.commit()
    assert [ask.answer for ask in (await task).asks] == [Answer.YES, Answer.YES]


def yes(introduction: Introduction, position: int) -> Introduction:
    asks = list(introduction.asks)
    asks[position] = replace(asks[position], answer=Answer.YES)
    return replace(introduction, asks=(asks[0], asks[1]))


async def test_a_delivery_is_new_once_in_its_workspace(storage: Database, world: World) -> None:
    """A transaction that doesn't commit leaves a delivery new; after a while it is forgotten."""
    here = world.workspace.id
    with storage() as uow:
        assert uow.workspaces.first_time(here, "click")
        assert not uow.workspaces.first_time(here, "click")
    with storage() as uow:
        assert uow.workspaces.first_time(here, "click")
        assert uow.workspaces.first_time(WorkspaceId(here + 1), "click")
        uow.commit()
    with storage() as uow:
        assert not uow.workspaces.first_time(here, "click")
        uow.workspaces.forget_deliveries(NOW)
        assert not uow.workspaces.first_time(here, "click")
        uow.workspaces.forget_deliveries(NOW + DAY)
        assert uow.workspaces.first_time(here, "click")


async def test_a_lock_on_an_introduction_lets_others_refer_to_its_people(
    postgres: Database, postgres_world: World
) -> None:
    """Adding what refers to a locked person doesn't wait, or locks would cross."""
    world = postgres_world
    with postgres() as uow, postgres() as other:
        uow.people.ensure(world.workspace, [PersonFacts("U-Jo", "Jo")], no_mark)
        other.introductions.add(world.introduction(), world.workspace.id, "")
        other.outbox.append("intro", world.workspace, [effect(EffectKind.ASK, world.jo)])
        other._transaction.connection.exec_driver_sql("SET LOCAL lock_timeout = '5s'")
        other.commit()
