"""Each effect is one relay's at a time, until it is done, put off or its lease has ended."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from functools import partial

from bot.domain.effects import EffectKind
from storage import Database
from tests.integration.conftest import HOUR, NOW, SECOND, Opener, World, effect
from tests.integration.outbox import claim, said, take


async def test_a_lease_keeps_others_away_until_it_ends(storage: Database, filled: World) -> None:
    """A leased effect is nobody else's; an expired lease is as good as none."""
    await filled.append("a", effect(EffectKind.ASK, filled.jo))
    [first] = await take(filled, NOW + HOUR)
    assert await claim(storage, NOW + HOUR - SECOND) == []
    [again] = await claim(storage, NOW + HOUR)
    assert again.id == first.id
    assert (again.attempts, again.tried_for) == (0, timedelta(0))


async def test_a_lease_that_was_taken_over_is_recognized(storage: Database, filled: World) -> None:
    """A relay that outlived its lease can't mark what another has claimed since."""
    await filled.append("a", effect(EffectKind.ASK, filled.jo))
    [stored] = await take(filled, NOW + HOUR)
    with storage() as uow:
        assert uow.outbox.leased([stored])
        [taken] = uow.outbox.claim(["slack"], NOW + HOUR, 1)
        uow.outbox.lease([taken], "another", NOW + 2 * HOUR)
        uow.commit()
    with storage() as uow:
        assert not uow.outbox.leased([stored])
        assert not uow.outbox.leased([replace(stored, lease="")])
        assert uow.outbox.leased([replace(stored, lease="another")])
        uow.outbox.retry(stored, NOW)
        assert not uow.outbox.leased([replace(stored, lease="another")])
        assert not uow.outbox.leased([replace(stored, lease="")])


async def test_a_retry_keeps_its_counts(storage: Database, filled: World) -> None:
    """How often it failed, and how long it was tried for, is known at every try."""
    await filled.append("a", effect(EffectKind.ASK, filled.jo))
    now = NOW
    for attempts in range(1, 4):
        [stored] = await take(filled, now + HOUR, now)
        with storage() as uow:
            tried = replace(stored, attempts=attempts, tried_for=attempts * SECOND)
            uow.outbox.retry(tried, now + SECOND)
            uow.commit()
        assert await claim(storage, now) == []
        now += SECOND
        [again] = await claim(storage, now)
        assert (again.attempts, again.tried_for, again.lease) == (attempts, attempts * SECOND, "")
        assert again.effect.due == now


async def test_relays_share_the_work(
    postgres: Database, postgres_world: World, postgres_url: str, opened: Opener
) -> None:
    """Two relays that claim at once get different introductions, even beyond their limit."""
    world = postgres_world
    await world.add(world.introduction("a"), world.of_others("b", 0, 1), world.of_others("c", 2, 3))
    for key in ("a", "b", "c"):
        await world.append(
            key, effect(EffectKind.ASK, world.jo), effect(EffectKind.ASK, world.alex)
        )
    other = opened(postgres_url)
    with postgres() as mine, other() as theirs:
        first = mine.outbox.claim(["slack"], NOW, 2)
        second = theirs.outbox.claim(["slack"], NOW, 2)
        third = theirs.outbox.claim(["slack"], NOW, 9)
    assert [{stored.introduction for stored in some} for some in (first, second, third)] == [
        {"a"},
        {"b"},
        {"b", "c"},
    ]


async def test_a_claim_skips_an_introduction_that_is_being_changed(
    postgres: Database, postgres_world: World
) -> None:
    """Nobody waits: what a click has locked comes with a later claim."""
    world = postgres_world
    await world.add(world.introduction("a"), world.of_others("b", 0, 1))
    for key in ("a", "b"):
        await world.append(key, effect(EffectKind.ASK, world.jo))
    with postgres() as uow:
        uow.introductions.get("a")
        assert [key for key, _ in said(await claim(postgres))] == ["b"]
    assert [key for key, _ in said(await claim(postgres))] == ["a", "b"]


async def test_a_claim_skips_effects_that_are_being_removed(
    postgres: Database, postgres_world: World
) -> None:
    """Somebody who is leaving has their effects deleted, and no relay waits for that."""
    world = postgres_world
    await world.add(world.introduction("a"))
    await world.append(
        "a", effect(EffectKind.ASK, world.jo), effect(EffectKind.ASK, world.alex, NOW, "alex")
    )
    with postgres() as uow:
        uow.outbox.remove_for(world.jo.id)
        assert said(await claim(postgres)) == [("a", "alex")]
        uow.commit()
    assert said(await claim(postgres)) == [("a", "alex")]


async def test_every_effect_is_delivered_once(
    storage: Database, filled: World, database_url: str, opened: Opener
) -> None:
    """Relays that claim, lease and mark at the same time share all effects without overlap."""
    people = [filled.sam, filled.alex, filled.jo, *filled.others]
    for key in "abc":
        await filled.append(
            key, *(effect(EffectKind.REFRESH, p, NOW, str(n)) for p in people for n in (1, 2))
        )
    delivered: list[str] = []

    def relay(database: Database, name: str) -> None:
        idle = 0
        while idle < 3:
            with database() as uow:
                claimed = uow.outbox.claim(["slack"], NOW, 3)
                taken = [replace(stored, lease=name) for stored in claimed]
                uow.outbox.lease(taken, name, NOW + HOUR)
                uow.commit()
            idle = 0 if taken else idle + 1
            for stored in taken:
                with database() as uow:
                    uow.introductions.get(stored.introduction)
                    assert uow.outbox.leased([stored])
                    uow.outbox.remove(stored)
                    uow.commit()
                delivered.append(stored.effect.key(stored.introduction))

    other = opened(database_url)
    relays = enumerate((storage, other) * 2)
    await asyncio.gather(*(d.run(partial(relay, d, f"{n}")) for n, d in relays))
    relay(storage, "last")
    assert len(delivered) == len(set(delivered)) == 3 * len(people) * 2
