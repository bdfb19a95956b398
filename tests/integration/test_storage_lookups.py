"""Introductions are found by every question: what is due, live, open, started or cooling down."""

from dataclasses import replace

from bot.domain.introduction import ENDS, State
from bot.domain.people import WorkspaceFacts
from bot.ports import PairHistory, Release
from storage import Database
from tests.integration.conftest import DAY, HOUR, NOW, World


async def test_it_is_found_by_ask_and_by_request(storage: Database, world: World) -> None:
    """An ask's id and a request's id lead to it; requests without an id lead nowhere."""
    with storage() as uow:
        other = uow.workspaces.ensure(WorkspaceFacts("slack", "T2", "Other"))
        uow.introductions.add(world.introduction("a"), world.workspace.id, "request")
        uow.introductions.add(world.of_others("b", 0, 1), other.id, "request")
        uow.introductions.add(world.of_others("c", 2, 3), world.workspace.id, "")
        uow.commit()
    with storage() as uow:
        introductions = uow.introductions
        assert introductions.by_ask("a-jo") == "a"
        assert introductions.by_ask("none") is None
        assert introductions.by_delivery(world.workspace.id, "request") == "a"
        assert introductions.by_delivery(other.id, "request") == "b"
        assert introductions.by_delivery(world.workspace.id, "") is None
        assert introductions.workspace_of("b") == other.id
        assert introductions.workspace_of("none") is None


async def test_what_is_due_comes_by_moment_then_by_creation(
    storage: Database, world: World
) -> None:
    """The earliest moment first, of equal ones the oldest introduction, never what waits."""
    await world.add(
        world.of_others("b", 0, 1, created_at=NOW),
        world.of_others("a", 0, 2, created_at=NOW + HOUR),
        world.of_others("c", 0, 3, created_at=NOW),
        world.of_others("d", 1, 2),
        world.of_others("e", 1, 3),
    )
    for key, at in (("a", NOW), ("b", NOW), ("c", NOW - HOUR), ("d", NOW + HOUR), ("e", None)):
        with storage() as uow:
            introduction = uow.introductions.get(key)
            assert introduction is not None
            uow.introductions.save(introduction, at)
            uow.commit()
    with storage() as uow:
        assert uow.introductions.due(NOW, 10) == ["c", "b", "a"]
        assert uow.introductions.due(NOW, 2) == ["c", "b"]
        assert uow.introductions.due(NOW - DAY, 10) == []


async def test_live_introductions_are_listed_by_person_and_workspace(
    storage: Database, world: World
) -> None:
    """As introducer or as either party, in the order of ids; those that ended are left out."""
    with storage() as uow:
        other = uow.workspaces.ensure(WorkspaceFacts("slack", "T2", "Other"))
        uow.introductions.add(world.of_others("z", 0, 1), other.id, "")
        uow.commit()
    by_kim = replace(world.introduction("b"), introducer=world.others[0].id)
    await world.add(by_kim, world.of_others("a", 2, 0), world.of_others("c", 1, 2))
    await world.add(*(world.of_others(f"end-{end}", 0, 3, state=end) for end in sorted(ENDS)))
    with storage() as uow:
        assert uow.introductions.live_with(world.others[0].id) == ["a", "b", "z"]
        assert uow.introductions.live_with(world.sam.id) == ["a", "c", "z"]
        assert uow.introductions.live_with(world.others[3].id) == []
        assert uow.introductions.live_in(world.workspace.id) == ["a", "b", "c"]
        assert uow.introductions.recent(world.sam.id, NOW).live == 3
        assert uow.introductions.recent(world.jo.id, NOW).live == 0


async def test_what_was_undone_unasked_does_not_count_as_started(
    storage: Database, world: World
) -> None:
    """Undo gives a place of the day back; withdrawing after the asks went out does not."""
    await world.add(
        world.introduction("undone", state=State.WITHDRAWN, created_at=NOW),
        world.introduction("asked", state=State.WITHDRAWN, released_at=NOW, created_at=NOW + HOUR),
        world.introduction("lapsed", state=State.LAPSED, created_at=NOW + 2 * HOUR),
        world.introduction("live", created_at=NOW - HOUR),
        world.of_others("old", 0, 1, created_at=NOW - DAY),
        replace(world.of_others("jo's", 2, 3), introducer=world.jo.id),
    )
    with storage() as uow:
        assert uow.introductions.recent(world.sam.id, NOW - DAY).started == [
            NOW - HOUR,
            NOW + HOUR,
            NOW + 2 * HOUR,
        ]


async def test_the_cool_down_counts_from_the_last_end_after_asks(
    storage: Database, world: World
) -> None:
    """What ended before anybody was asked starts no cool-down; who introduced doesn't matter."""
    by_kim = {"introducer": world.others[0].id, "state": State.LAPSED}
    await world.add(
        world.introduction("unasked", state=State.WITHDRAWN, ended_at=NOW + 3 * HOUR),
        world.introduction("first", released_at=NOW, ended_at=NOW + HOUR, **by_kim),
        world.introduction("last", released_at=NOW, ended_at=NOW + 2 * HOUR, **by_kim),
        world.of_others("others", 0, 1, state=State.LAPSED, released_at=NOW, ended_at=NOW + DAY),
    )
    with storage() as uow:
        pair = uow.introductions.pair
        assert pair(world.alex.id, world.jo.id) == PairHistory(False, NOW + 2 * HOUR)
        assert pair(world.jo.id, world.alex.id) == PairHistory(False, NOW + 2 * HOUR)
        assert pair(world.sam.id, world.jo.id) == PairHistory(False, None)


async def test_withdrawals_after_asks_are_told_apart_by_their_introducers(
    storage: Database, world: World
) -> None:
    """They cool down for others by another rule; what was undone unasked starts nothing."""
    kim, lou = world.others[0].id, world.others[1].id
    withdrawn = {"state": State.WITHDRAWN, "released_at": NOW}
    await world.add(
        world.introduction("lapsed", released_at=NOW, ended_at=NOW, state=State.LAPSED),
        world.introduction("one", ended_at=NOW + HOUR, introducer=kim, **withdrawn),
        world.introduction("two", ended_at=NOW + 2 * HOUR, introducer=kim, **withdrawn),
        world.introduction("three", ended_at=NOW + DAY, introducer=lou, **withdrawn),
        world.introduction("undone", state=State.WITHDRAWN, ended_at=NOW + DAY),
        world.introduction("live", state=State.ASKING),
    )
    with storage() as uow:
        found = uow.introductions.pair(world.alex.id, world.jo.id)
        assert found == PairHistory(True, NOW, {kim: NOW + 2 * HOUR, lou: NOW + DAY})


async def test_what_waits_to_be_asked_and_by_whom_somebody_was_asked(
    storage: Database, world: World
) -> None:
    """The parties of an introducer's waiting ones; what a person was asked lately, by release."""
    asked = world.introduction("a", released_at=NOW + HOUR, state=State.LAPSED)
    first = world.introduction("b", released_at=NOW, state=State.WITHDRAWN)
    old = world.introduction("c", released_at=NOW - 31 * DAY, state=State.LAPSED)
    await world.add(asked, first, old, world.introduction("d"))
    with storage() as uow:
        waiting = uow.introductions.recent(world.sam.id, NOW).waiting
        assert sorted(waiting) == sorted((world.alex.id, world.jo.id))
        since = uow.introductions.asked_since
        assert [each.id for each in since(world.jo.id, NOW - 30 * DAY)] == ["b", "a"]
        assert since(world.sam.id, NOW - 30 * DAY) == []


async def test_a_released_ask_takes_a_place_but_an_implied_one_does_not(
    storage: Database, world: World
) -> None:
    """Places are counted for those who were asked, whatever became of it."""
    implied = world.introduction("implied", state=State.LAPSED, released_at=NOW + HOUR)
    alex, jo = implied.asks
    await world.add(
        world.introduction("asked", state=State.LAPSED, released_at=NOW),
        world.introduction("old", state=State.LAPSED, released_at=NOW - 8 * DAY),
        world.introduction("waiting"),
        replace(implied, introducer=world.alex.id, asks=(replace(alex, implied=True), jo)),
    )
    with storage() as uow:
        releases = uow.introductions.releases
        by_sam, by_alex = Release(NOW, world.sam.id), Release(NOW + HOUR, world.alex.id)
        assert releases(world.jo.id, NOW - 7 * DAY) == [by_sam, by_alex]
        assert releases(world.alex.id, NOW - 7 * DAY) == [by_sam]
        assert releases(world.jo.id, NOW) == [by_alex]


async def test_lists_are_by_creation(storage: Database, world: World) -> None:
    """An introducer's list and a party's open asks show the oldest first (promise 2)."""
    lapsed = world.introduction("x", created_at=NOW + HOUR, state=State.LAPSED)
    asked = world.introduction("y", created_at=NOW, state=State.ASKING)
    waiting = world.of_others("a", 0, 1, created_at=NOW + DAY)
    kim, jo = world.of_others("b", 0, 1).asks[0], world.introduction("b").asks[1]
    more = world.introduction("b", asks=(kim, jo), state=State.ASKING, created_at=NOW - HOUR)
    await world.add(lapsed, asked, waiting, more)
    with storage() as uow:
        assert uow.introductions.by_introducer(world.sam.id) == [more, asked, lapsed, waiting]
        assert uow.introductions.by_introducer(world.jo.id) == []
        assert uow.introductions.asking(world.jo.id) == [more, asked]
        assert uow.introductions.asking(world.alex.id) == [asked]
        assert uow.introductions.asking(world.others[0].id) == [more]
        assert uow.introductions.asking(world.others[1].id) == []


async def test_an_implied_ask_is_not_open(storage: Database, world: World) -> None:
    """Who wants to meet somebody is not asked about it."""
    introduction = world.introduction(state=State.ASKING)
    alex, jo = introduction.asks
    await world.add(replace(introduction, asks=(replace(alex, implied=True), jo)))
    with storage() as uow:
        assert uow.introductions.asking(world.alex.id) == []
        assert len(uow.introductions.asking(world.jo.id)) == 1
