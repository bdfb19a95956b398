"""The outbox gives each effect to one relay at a time, in order, and lets go of none too early."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.effects import Effect, Kind
from bot.introduction import State
from bot.people import WorkspaceFacts
from bot.ports import StoredEffect
from bot.rules import GIVE_UP_AFTER
from storage import Database
from tests.integration.conftest import NOW, Opener, SetClock, World, effect

SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)


async def claim(storage: Database, now: datetime = NOW, limit: int = 10) -> list[StoredEffect]:
    """Claim and let go."""
    async with storage() as uow:
        return await uow.outbox.claim(["slack"], now, limit)


def said(claimed: Sequence[StoredEffect]) -> list[tuple[str, str]]:
    return [(stored.introduction, stored.effect.cause) for stored in claimed]


async def take(world: World, until: datetime, now: datetime = NOW) -> list[StoredEffect]:
    """Claim everything under a lease."""
    async with world.storage() as uow:
        claimed = await uow.outbox.claim(["slack"], now, 10)
        leased = [replace(stored, lease=f"lease-{stored.id}") for stored in claimed]
        for stored in leased:
            await uow.outbox.lease(stored, stored.lease, now, until)
        await uow.commit()
    return leased


async def next_due(storage: Database, now: datetime = NOW) -> datetime | None:
    async with storage() as uow:
        return await uow.outbox.next_due(["slack"], now)


async def hold(world: World, lane: str, until: datetime) -> None:
    async with world.storage() as uow:
        await uow.outbox.hold(lane, until)
        await uow.commit()


@pytest.fixture
async def filled(world: World) -> World:
    """The world with introductions `a`, `b` and `c` in it."""
    await world.add(world.introduction("a"), world.of_others("b", 0, 1), world.of_others("c", 2, 3))
    return world


async def test_an_effect_comes_back_as_it_was_recorded(storage: Database, filled: World) -> None:
    """Everything that a relay needs survives, and the lane says what a rate limit may hold."""
    params = (("why", "told"), ("words", "Sorry, “no”. 🌊"), ("why", "again"))
    sent = [
        Effect(Kind.ENDED, filled.sam.id, NOW - SECOND, "cause/1", params),
        Effect(Kind.OPEN, None, NOW + timedelta(microseconds=-1)),
        Effect(Kind.REFRESH, filled.jo.id, NOW),
    ]
    await filled.append("a", *sent)
    claimed = await claim(storage)
    assert [stored.effect for stored in claimed] == sent
    slack = f"slack/{filled.workspace.id}"
    assert [stored.lane for stored in claimed] == [
        f"{slack}/send/{filled.sam.id}",
        f"{slack}/open/conversation",
        f"{slack}/update/{filled.jo.id}",
    ]
    first = claimed[0]
    assert first == StoredEffect(first.id, "a", "slack", first.lane, sent[0])


async def test_due_effects_come_by_due_time_then_in_the_order_made(
    storage: Database, filled: World
) -> None:
    """Of several introductions and people, the earliest due comes first; the future stays."""
    alex, jo, sam = filled.alex, filled.jo, filled.sam
    await filled.append("b", effect(Kind.ASKED, sam, NOW, "4"), effect(Kind.ASK, jo, NOW, "5"))
    await filled.append("a", effect(Kind.ASK, jo, NOW, "6"), effect(Kind.ASK, alex, NOW, "7"))
    await filled.append(
        "c",
        effect(Kind.ASK, jo, NOW - SECOND, "3"),
        effect(Kind.ASK, alex, NOW - HOUR, "1"),
        effect(Kind.ASK, sam, NOW - HOUR, "2"),
        effect(Kind.FOLLOW_UP, filled.others[0], NOW + timedelta(microseconds=1), "later"),
    )
    assert [cause for _, cause in said(await claim(storage))] == list("1234567")
    assert [cause for _, cause in said(await claim(storage, limit=3))] == list("123")


async def test_many_effects_keep_the_order_they_were_made_in(
    storage: Database, filled: World
) -> None:
    """Effects that are recorded together are numbered in their order."""
    people = [filled.sam, filled.alex, filled.jo, *filled.others]
    effects = [effect(Kind.ASK, person, NOW, f"{n}") for n, person in enumerate(people * 20)]
    await filled.append("a", *effects)
    causes = []
    for _ in range(20):
        async with storage() as uow:
            claimed = await uow.outbox.claim(["slack"], NOW, 100)
            causes += [stored.effect.cause for stored in claimed]
            for stored in claimed:
                await uow.outbox.remove(stored)
            await uow.commit()
    assert causes == [f"{n}" for n in range(len(effects))]


async def test_a_key_that_is_pending_is_kept_once(storage: Database, filled: World) -> None:
    """The same effect again changes nothing; after it went out it may come again."""
    await filled.append("a", effect(Kind.ASK, filled.jo, NOW))
    await filled.append(
        "a", effect(Kind.ASK, filled.jo, NOW + HOUR), effect(Kind.ASK, filled.alex, NOW)
    )
    assert [stored.effect.due for stored in await claim(storage)] == [NOW, NOW]
    async with storage() as uow:
        for stored in await uow.outbox.claim(["slack"], NOW, 10):
            await uow.outbox.remove(stored)
        await uow.outbox.append("a", filled.workspace, [effect(Kind.ASK, filled.jo, NOW, "")])
        await uow.commit()
    assert len(await claim(storage)) == 1


async def test_one_effect_of_a_stream_at_a_time(storage: Database, filled: World) -> None:
    """To one person about one introduction, the next waits until the one before is done."""
    jo = filled.jo
    await filled.append("a", effect(Kind.ASKED, jo, NOW, "1"), effect(Kind.REFRESH, jo, NOW, "2"))
    await filled.append("a", effect(Kind.REFRESH, jo, NOW - SECOND, "0"))
    await filled.append("a", effect(Kind.REFRESH, filled.alex, NOW, "alex"))
    await filled.append("b", effect(Kind.REFRESH, jo, NOW, "other"))
    assert said(await claim(storage)) == [("a", "0"), ("a", "alex"), ("b", "other")]
    [first, *_] = await take(filled, NOW + HOUR)
    assert await claim(storage) == []
    async with storage() as uow:
        assert await uow.outbox.leased(first)
        await uow.outbox.remove(first)
        await uow.commit()
    assert said(await claim(storage)) == [("a", "1")]


async def test_what_is_in_flight_is_overtaken_by_nothing(storage: Database, filled: World) -> None:
    """While one effect of a stream is being sent, one that is due before it waits too."""
    await filled.append("a", effect(Kind.ASKED, filled.jo, NOW, "sent"))
    await take(filled, NOW + HOUR)
    await filled.append("a", effect(Kind.REFRESH, filled.jo, NOW - SECOND, "earlier"))
    assert await claim(storage) == []
    assert said(await claim(storage, NOW + HOUR)) == [("a", "earlier")]


async def test_what_goes_to_a_conversation_is_a_stream_too(
    storage: Database, filled: World
) -> None:
    """Effects without a recipient go out one by one as well."""
    await filled.append("a", effect(Kind.OPEN, None, NOW, "1"), effect(Kind.GREETING, None, NOW))
    await filled.append("a", effect(Kind.ENDED, filled.sam, NOW, "2"))
    assert said(await claim(storage)) == [("a", "1"), ("a", "2")]


async def test_an_effect_that_is_tried_again_lets_the_next_one_pass(
    storage: Database, filled: World
) -> None:
    """Order is by due time: what was put off waits alone."""
    await filled.append(
        "a", effect(Kind.ASKED, filled.jo, NOW, "1"), effect(Kind.REFRESH, filled.jo, NOW, "2")
    )
    [stored] = await take(filled, NOW + HOUR)
    async with storage() as uow:
        await uow.outbox.retry(stored, NOW + SECOND, 1)
        await uow.commit()
    assert said(await claim(storage)) == [("a", "2")]
    assert said(await claim(storage, NOW + SECOND)) == [("a", "2")]


async def test_a_lease_keeps_others_away_until_it_ends(storage: Database, filled: World) -> None:
    """A leased effect is nobody else's; an expired lease is as good as none."""
    await filled.append("a", effect(Kind.ASK, filled.jo))
    [first] = await take(filled, NOW + HOUR)
    assert await claim(storage, NOW + HOUR - SECOND) == []
    [again] = await claim(storage, NOW + HOUR)
    assert again.id == first.id
    assert (again.first_tried_at, again.attempts) == (NOW, 0)


async def test_a_lease_that_was_taken_over_is_recognized(storage: Database, filled: World) -> None:
    """A relay that outlived its lease can't mark what another has claimed since."""
    await filled.append("a", effect(Kind.ASK, filled.jo))
    [stored] = await take(filled, NOW + HOUR)
    async with storage() as uow:
        assert await uow.outbox.leased(stored)
        [taken] = await uow.outbox.claim(["slack"], NOW + HOUR, 1)
        await uow.outbox.lease(taken, "another", NOW + HOUR, NOW + 2 * HOUR)
        await uow.commit()
    async with storage() as uow:
        assert not await uow.outbox.leased(stored)
        assert not await uow.outbox.leased(replace(stored, lease=""))
        assert await uow.outbox.leased(replace(stored, lease="another"))
        await uow.outbox.retry(stored, NOW, 1)
        assert not await uow.outbox.leased(replace(stored, lease="another"))
        assert not await uow.outbox.leased(replace(stored, lease=""))


async def test_a_retry_counts_and_the_first_try_stays(storage: Database, filled: World) -> None:
    """How often and since when it failed is known at every try."""
    await filled.append("a", effect(Kind.ASK, filled.jo))
    now = NOW
    for attempts in range(1, 4):
        [stored] = await take(filled, now + HOUR, now)
        async with storage() as uow:
            await uow.outbox.retry(stored, now + SECOND, attempts)
            await uow.commit()
        assert await claim(storage, now) == []
        now += SECOND
        [again] = await claim(storage, now)
        assert (again.attempts, again.first_tried_at, again.lease) == (attempts, NOW, "")
        assert again.effect.due == now


async def test_only_effects_for_the_given_platforms_are_claimed(
    storage: Database, filled: World
) -> None:
    """A relay without a platform's messenger leaves its effects to others."""
    async with storage() as uow:
        guild = await uow.workspaces.ensure(WorkspaceFacts("discord", "1", "Guild"))
        await uow.introductions.add(filled.introduction("d", state=State.LAPSED), guild.id, "")
        await uow.outbox.append("d", guild, [effect(Kind.ENDED, filled.jo)])
        await uow.commit()
    assert await claim(storage) == []
    assert await next_due(storage, NOW - HOUR) is None
    async with storage() as uow:
        assert said(await uow.outbox.claim(["slack", "discord"], NOW, 10)) == [("d", "")]
        assert await uow.outbox.claim([], NOW, 10) == []


@pytest.mark.parametrize(
    ("parts", "left"),
    [
        (1, []),
        (2, []),
        (3, ["open", "refresh"]),
        (4, ["alex", "open", "refresh"]),
    ],
)
async def test_a_hold_covers_its_lane_and_all_below(
    storage: Database, filled: World, parts: int, left: list[str]
) -> None:
    """Platform, workspace, call or recipient: the rest goes on, until the hold ends."""
    jo = filled.jo
    await filled.append("a", effect(Kind.ASK, jo, NOW, "ask"))
    await filled.append("a", effect(Kind.ASK, filled.alex, NOW, "alex"))
    await filled.append("a", effect(Kind.OPEN, None, NOW, "open"))
    await filled.append("b", effect(Kind.REFRESH, jo, NOW, "refresh"))
    lane = f"slack/{filled.workspace.id}/send/{jo.id}"
    await hold(filled, "/".join(lane.split("/")[:parts]), NOW + HOUR)
    assert [cause for _, cause in said(await claim(storage))] == left
    assert len(await claim(storage, NOW + HOUR)) == 4


async def test_a_hold_covers_whole_parts_only(storage: Database, filled: World) -> None:
    """A lane whose name begins with the held one's is another lane, and `_` is no wildcard."""
    await filled.append("a", effect(Kind.ASK, filled.jo))
    lane = f"slack/{filled.workspace.id}/send/{filled.jo.id}"
    for other in (lane[:-1], f"{lane}0", "slac_", "sla", "%", f"slack/{filled.workspace.id}/sen"):
        await hold(filled, other, NOW + HOUR)
    assert len(await claim(storage)) == 1


async def test_a_held_effect_does_not_stop_its_stream(storage: Database, filled: World) -> None:
    """While updates are held, a message to the same person still goes out."""
    await filled.append(
        "a", effect(Kind.REFRESH, filled.jo, NOW, "1"), effect(Kind.ENDED, filled.jo, NOW, "2")
    )
    await hold(filled, f"slack/{filled.workspace.id}/update", NOW + HOUR)
    assert said(await claim(storage)) == [("a", "2")]


async def test_the_longest_hold_counts_and_expired_ones_go(
    storage: Database, filled: World, clock: SetClock
) -> None:
    """A shorter hold that arrives late doesn't shorten a longer one."""
    await filled.append("a", effect(Kind.ASK, filled.jo))
    for until in (NOW + 2 * HOUR, NOW + HOUR):
        await hold(filled, "slack", until)
    assert await next_due(storage) == NOW + 2 * HOUR
    assert await claim(storage, NOW + HOUR) == []
    clock.time = NOW + 3 * HOUR
    await hold(filled, "discord", NOW + 9 * HOUR)
    assert await next_due(storage, NOW + HOUR) is None
    assert len(await claim(storage, NOW + HOUR)) == 1


async def test_what_must_be_given_up_is_claimed_in_spite_of_a_hold(
    storage: Database, filled: World
) -> None:
    """A day after its first try an ask is returned, so that its introduction can end."""
    await filled.append(
        "a", effect(Kind.ASK, filled.jo, NOW, "ask"), effect(Kind.ASKED, filled.sam, NOW, "asked")
    )
    await take(filled, NOW + SECOND)
    await hold(filled, "slack", NOW + 100 * HOUR)
    assert await claim(storage, NOW + GIVE_UP_AFTER - SECOND) == []
    assert await next_due(storage, NOW + SECOND) == NOW + GIVE_UP_AFTER
    assert said(await claim(storage, NOW + GIVE_UP_AFTER)) == [("a", "ask")]


async def test_removing_for_a_person_or_a_workspace(storage: Database, filled: World) -> None:
    """All that was still to be sent to them goes, and nothing else."""
    async with storage() as uow:
        other = await uow.workspaces.ensure(WorkspaceFacts("slack", "T2", "Other"))
        await uow.introductions.add(filled.introduction("d", state=State.LAPSED), other.id, "")
        await uow.outbox.append("d", other, [effect(Kind.ENDED, filled.sam, NOW, "other")])
        await uow.commit()
    await filled.append("a", effect(Kind.ASK, filled.jo), effect(Kind.OPEN, None, NOW, "open"))
    await filled.append("b", effect(Kind.ASK, filled.jo))
    async with storage() as uow:
        await uow.outbox.remove_for(filled.jo.id)
        assert said(await uow.outbox.claim(["slack"], NOW, 10)) == [("d", "other"), ("a", "open")]
        await uow.outbox.remove_in(filled.workspace.id)
        assert said(await uow.outbox.claim(["slack"], NOW, 10)) == [("d", "other")]


async def test_the_next_moment_is_the_earliest_of_all_kinds(
    storage: Database, filled: World
) -> None:
    """Effects, leases, holds and introductions: whichever may come first."""
    assert await next_due(storage) is None
    await filled.append("a", effect(Kind.FOLLOW_UP, filled.jo, NOW + 9 * HOUR))
    assert await next_due(storage) == NOW + 9 * HOUR
    async with storage() as uow:
        introduction = await uow.introductions.get("b")
        assert introduction is not None
        await uow.introductions.save(introduction, NOW + 8 * HOUR)
        await uow.commit()
    assert await next_due(storage) == NOW + 8 * HOUR
    await hold(filled, "slack", NOW + 7 * HOUR)
    assert await next_due(storage) == NOW + 8 * HOUR, "nothing waits behind the hold"
    await filled.append("a", effect(Kind.ASKED, filled.sam, NOW))
    assert await next_due(storage) == NOW + 7 * HOUR
    assert await next_due(storage, NOW + 7 * HOUR) == NOW + 8 * HOUR
    await hold(filled, "slack", NOW + 7 * HOUR)
    await filled.append("c", effect(Kind.ENDED, filled.sam, NOW))
    await take(filled, NOW + 13 * HOUR, NOW + 7 * HOUR)
    assert await next_due(storage, NOW + 9 * HOUR) == NOW + 8 * HOUR, "overdue wake_at is due now"
    assert await next_due(storage, NOW + 8 * HOUR) == NOW + 8 * HOUR
    async with storage() as uow:
        await uow.introductions.delete("b")
        await uow.commit()
    assert await next_due(storage, NOW + 9 * HOUR) == NOW + 13 * HOUR


async def test_relays_share_the_work(
    postgres: Database, postgres_world: World, postgres_url: str, opened: Opener
) -> None:
    """Two relays that claim at once get different introductions, even beyond their limit."""
    world = postgres_world
    await world.add(world.introduction("a"), world.of_others("b", 0, 1), world.of_others("c", 2, 3))
    for key in ("a", "b", "c"):
        await world.append(key, effect(Kind.ASK, world.jo), effect(Kind.ASK, world.alex))
    other = opened(postgres_url)
    async with postgres() as mine, other() as theirs:
        first = await mine.outbox.claim(["slack"], NOW, 2)
        second = await theirs.outbox.claim(["slack"], NOW, 2)
        third = await theirs.outbox.claim(["slack"], NOW, 9)
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
        await world.append(key, effect(Kind.ASK, world.jo))
    async with postgres() as uow:
        await uow.introductions.get("a")
        assert [key for key, _ in said(await claim(postgres))] == ["b"]
    assert [key for key, _ in said(await claim(postgres))] == ["a", "b"]


async def test_a_claim_skips_effects_that_are_being_removed(
    postgres: Database, postgres_world: World
) -> None:
    """Somebody who is leaving has their effects deleted, and no relay waits for that."""
    world = postgres_world
    await world.add(world.introduction("a"))
    await world.append("a", effect(Kind.ASK, world.jo), effect(Kind.ASK, world.alex, NOW, "alex"))
    async with postgres() as uow:
        await uow.outbox.remove_for(world.jo.id)
        assert said(await claim(postgres)) == [("a", "alex")]
        await uow.commit()
    assert said(await claim(postgres)) == [("a", "alex")]


async def test_every_effect_is_delivered_once(
    storage: Database, filled: World, database_url: str, opened: Opener
) -> None:
    """Relays that claim, lease and mark at the same time share all effects without overlap."""
    people = [filled.sam, filled.alex, filled.jo, *filled.others]
    for key in "abc":
        await filled.append(
            key, *(effect(Kind.REFRESH, p, NOW, str(n)) for p in people for n in (1, 2))
        )
    delivered: list[str] = []

    async def relay(database: Database, name: str) -> None:
        idle = 0
        while idle < 3:
            async with database() as uow:
                claimed = await uow.outbox.claim(["slack"], NOW, 3)
                taken = [replace(stored, lease=name) for stored in claimed]
                for stored in taken:
                    await uow.outbox.lease(stored, name, NOW, NOW + HOUR)
                await uow.commit()
            idle = 0 if taken else idle + 1
            for stored in taken:
                async with database() as uow:
                    await uow.introductions.get(stored.introduction)
                    assert await uow.outbox.leased(stored)
                    await uow.outbox.remove(stored)
                    await uow.commit()
                delivered.append(stored.effect.key(stored.introduction))

    other = opened(database_url)
    await asyncio.gather(*(relay(d, f"{n}") for n, d in enumerate((storage, other) * 2)))
    await relay(storage, "last")
    assert len(delivered) == len(set(delivered)) == 3 * len(people) * 2
