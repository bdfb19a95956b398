"""Workspaces, people, totals and keys are kept as they are known last."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.domain.effects import EffectKind
from bot.domain.introduction import State
from bot.domain.people import Person, PersonFacts, PersonId, Workspace, WorkspaceFacts
from storage import Database
from storage.address import parse_url
from tests.integration.conftest import NOW, Opener, World, make_world, no_mark, until_waiting


async def test_a_workspace_comes_back_as_it_was_saved(storage: Database, world: World) -> None:
    """Everything that admins chose survives, and the facts with it."""
    chosen = replace(
        world.workspace,
        removed=True,
        introducers="S-ADMINS",
        self_introductions=False,
        max_live=3,
        max_per_day=2,
        max_asks_per_week=1,
        max_from_one=4,
        locale="de",
        time_zone="Europe/Berlin",
    )
    with storage() as uow:
        uow.workspaces.save(chosen)
        uow.commit()
    with storage() as uow:
        assert uow.workspaces.get(chosen.id) == chosen
        assert uow.workspaces.find("slack", "T1") == chosen
        assert uow.workspaces.find("discord", "T1") is None


async def test_seeing_a_workspace_revives_it(storage: Database, world: World) -> None:
    """A workspace that installs again is there again, with its choices and its newest name."""
    with storage() as uow:
        uow.workspaces.save(replace(world.workspace, removed=True, max_live=3))
        uow.commit()
    with storage() as uow:
        seen = uow.workspaces.ensure(WorkspaceFacts("slack", "T1", "Harbour Founders"))
    assert (seen.id, seen.removed, seen.max_live) == (world.workspace.id, False, 3)
    assert seen.facts == replace(world.workspace.facts, name="Harbour Founders")


async def test_a_workspace_is_added_once(
    storage: Database, database_url: str, opened: Opener
) -> None:
    """Two processes that meet a workspace at once add one row."""
    other = opened(database_url)

    def meet(database: Database) -> Workspace:
        with database() as uow:
            workspace = uow.workspaces.ensure(WorkspaceFacts("discord", "1", "Guild"))
            uow.commit()
            return workspace

    first, *more = await asyncio.gather(
        *(database.run(partial(meet, database)) for database in (storage, other) * 3)
    )
    assert all(workspace == first for workspace in more)


async def test_a_person_comes_back_as_they_were_saved(storage: Database, world: World) -> None:
    """Everything that a person chose survives, blocks included."""
    chosen = replace(
        world.alex,
        locale="de",
        opted_out=True,
        paused_until=NOW + timedelta(days=3, microseconds=7),
        blocked=frozenset({world.sam.id, world.jo.id}),
        no_tells_introducer=True,
        follow_ups=False,
        asked_before=True,
    )
    with storage() as uow:
        uow.people.save(chosen)
        uow.commit()
    with storage() as uow:
        assert uow.people.get([chosen.id]) == {chosen.id: chosen}
        assert uow.people.find(world.workspace.id, "U-Alex") == chosen
        assert uow.people.find(world.workspace.id, "U-Nobody") is None
        assert uow.people.get([]) == {}


async def test_blocks_are_added_and_removed(storage: Database, world: World) -> None:
    """Saving a person makes their blocks what they are now, no more and no less."""
    for blocked in ({world.sam.id, world.jo.id}, {world.jo.id}, set[PersonId](), {world.sam.id}):
        with storage() as uow:
            uow.people.save(replace(world.alex, blocked=frozenset(blocked)))
            uow.commit()
        with storage() as uow:
            people = uow.people.get([world.alex.id, world.jo.id], lock=True)
        assert people[world.alex.id].blocked == blocked
        assert people[world.jo.id].blocked == frozenset()


async def test_facts_are_kept_as_last_known(storage: Database, world: World) -> None:
    """What is unknown now leaves what was known; what is true of the moment is not stored."""
    known = PersonFacts("U-Alex", "Alex", locale="fr", time_zone="Europe/Paris", guest=True)
    now = PersonFacts("U-Alex", "Alexa", active=False, admin=True, groups=frozenset({"S1"}))
    with storage() as uow:
        uow.people.ensure(world.workspace, [known], no_mark)
        uow.commit()
    with storage() as uow:
        [person] = uow.people.ensure(world.workspace, [now], no_mark)
        uow.commit()
    expected = replace(now, locale="fr", time_zone="Europe/Paris")
    assert person.facts == expected
    with storage() as uow:
        stored = (uow.people.get([person.id]))[person.id]
    assert stored.facts == replace(expected, admin=False, groups=frozenset())


async def test_people_are_returned_in_the_order_given(storage: Database, world: World) -> None:
    """New and known people come in the order of their facts, twice if they are given twice."""
    given = [PersonFacts(name, name) for name in ("U-Zoe", "U-Jo", "U-Ann", "U-Jo")]
    with storage() as uow:
        people = uow.people.ensure(world.workspace, given, no_mark)
        uow.commit()
    assert [person.facts.id for person in people] == ["U-Zoe", "U-Jo", "U-Ann", "U-Jo"]
    assert people[1] == people[3]
    assert people[1].id == world.jo.id


async def test_the_same_id_in_two_workspaces_is_two_people(storage: Database, world: World) -> None:
    """A person is known by workspace and platform id."""
    with storage() as uow:
        other = uow.workspaces.ensure(WorkspaceFacts("slack", "T2", "Other"))
        [person] = uow.people.ensure(other, [world.alex.facts], no_mark)
        assert person.id != world.alex.id
        assert person.workspace == other.id


async def test_people_met_at_once_are_added_once(
    storage: Database, world: World, database_url: str, opened: Opener
) -> None:
    """Processes that meet the same new people, in any order, add one row for each."""
    other = opened(database_url)
    names = ["U-One", "U-Two", "U-Three", "U-Four"]

    def meet(database: Database, turned: int) -> set[tuple[str, PersonId]]:
        order = names[turned:] + names[:turned]
        with database() as uow:
            met = [PersonFacts(name, name) for name in order]
            people = uow.people.ensure(world.workspace, met, no_mark)
            uow.commit()
        return {(person.facts.id, person.id) for person in people}

    first, *more = await asyncio.gather(
        *(
            database.run(partial(meet, database, turned))
            for turned in range(4)
            for database in (storage, other)
        )
    )
    assert all(people == first for people in more)


async def test_a_lock_on_people_shows_what_it_waited_for(
    postgres: Database, postgres_world: World, postgres_url: str
) -> None:
    """Whoever waited for a person sees the block that was set meanwhile (promise 5)."""
    world = postgres_world

    def look() -> Person:
        with postgres() as uow:
            uow.people.get([world.alex.id])  # what is loaded now must not be used later
            [alex] = uow.people.ensure(world.workspace, [world.alex.facts], no_mark)
            return alex

    with postgres() as uow:
        uow.people.get([world.alex.id], lock=True)
        uow.people.save(
            replace(world.alex, no_tells_introducer=True, blocked=frozenset({world.sam.id}))
        )
        task = asyncio.create_task(postgres.run(look))
        await until_waiting(postgres_url, task)
        uow.commit()
    alex = await task
    assert alex.no_tells_introducer
    assert alex.blocked == {world.sam.id}


async def test_forgetting_leaves_an_empty_row(storage: Database, world: World) -> None:
    """Name, choices, blocks and cards go; the key stays, so that introductions stay whole."""
    await world.add(world.introduction())
    changed = replace(
        world.alex,
        paused_until=NOW,
        blocked=frozenset({world.sam.id}),
        no_tells_introducer=True,
        locale="de",
    )
    with storage() as uow:
        uow.people.save(changed)
        uow.people.save(replace(world.jo, blocked=frozenset({world.alex.id})))
        uow.sent_cards.add("intro", world.alex.id, EffectKind.ASK, "D1:1")
        uow.commit()
    with storage() as uow:
        uow.people.forget(changed, no_mark("U-Alex"))
        uow.people.delete_unneeded_forgotten()
        uow.commit()
    with storage() as uow:
        people = uow.people.get([world.alex.id, world.jo.id])
        assert people[world.alex.id] == Person(
            world.alex.id, world.workspace.id, PersonFacts("", ""), forgotten=True
        )
        assert people[world.jo.id].blocked == {world.alex.id}, "that is Jo's wish, not Alex's"
        assert uow.people.find(world.workspace.id, "U-Alex") is None
        assert uow.sent_cards.of("intro", world.alex.id) == []


async def test_a_forgotten_person_whom_nothing_needs_is_gone(
    storage: Database, world: World
) -> None:
    """Not even an empty row stays, and whoever returns is new."""
    with storage() as uow:
        for person in (world.alex, world.jo):
            uow.people.forget(person, no_mark(person.facts.id))
        uow.people.delete_unneeded_forgotten()
        uow.commit()
    with storage() as uow:
        assert uow.people.get([world.alex.id, world.jo.id]) == {}
        [alex] = uow.people.ensure(world.workspace, [world.alex.facts], no_mark)
    assert alex == replace(world.alex, id=alex.id)
    assert alex.id != world.alex.id


async def test_forgetting_is_no_way_around_a_block(storage: Database, world: World) -> None:
    """Whoever was blocked, is forgotten and returns is still blocked, by the keyed hash."""
    with storage() as uow:
        uow.people.save(replace(world.jo, blocked=frozenset({world.sam.id})))
        uow.people.forget(world.sam, no_mark(world.sam.facts.id))
        uow.people.delete_unneeded_forgotten()
        uow.commit()
    with storage() as uow:
        facts = [world.sam.facts, world.jo.facts]
        sam, jo = uow.people.ensure(world.workspace, facts, no_mark)
    assert jo.blocked == {sam.id}
    assert sam == world.sam


async def test_forgetting_is_no_way_around_a_cooldown(storage: Database, world: World) -> None:
    """A pair that was asked stays that pair while its introduction is kept, and no longer."""
    await world.add(world.introduction(released_at=NOW, ended_at=NOW, state=State.LAPSED))
    with storage() as uow:
        uow.people.forget(world.alex, no_mark(world.alex.facts.id))
        uow.people.delete_unneeded_forgotten()
        uow.commit()
    with storage() as uow:
        [alex] = uow.people.ensure(world.workspace, [world.alex.facts], no_mark)
        assert (uow.introductions.pair(alex.id, world.jo.id)).last_end == NOW
    with storage() as uow:
        uow.introductions.delete(["intro"])
        uow.people.delete_unneeded_forgotten()
        assert uow.people.get([world.alex.id]) == {}


async def test_an_opt_out_outlives_forgetting_until_it_is_lifted(
    storage: Database, world: World
) -> None:
    """A person who returns is opted out; after they lift it, forgetting leaves nothing."""
    person = replace(world.alex, opted_out=True)
    for opted_out in (True, True, False):
        with storage() as uow:
            uow.people.forget(person, no_mark("U-Alex"))
            uow.people.delete_unneeded_forgotten()
            uow.commit()
        with storage() as uow:
            [person] = uow.people.ensure(world.workspace, [world.alex.facts], no_mark)
            assert person.opted_out
            person = replace(person, opted_out=opted_out)
            uow.people.save(person)
            uow.commit()
    with storage() as uow:
        uow.people.forget(person, no_mark("U-Alex"))
        uow.people.delete_unneeded_forgotten()
        [person] = uow.people.ensure(world.workspace, [world.alex.facts], no_mark)
    assert not person.opted_out


async def test_totals_are_summed_over_workspaces(storage: Database, world: World) -> None:
    """Each total is one number, together with the live introductions by state."""
    await world.add(
        world.introduction("a", state=State.ASKING),
        world.of_others("b", 0, 1),
        world.of_others("c", 2, 3),
        world.of_others("d", 0, 2, state=State.LAPSED),
    )
    with storage() as uow:
        other = uow.workspaces.ensure(WorkspaceFacts("discord", "1", "Other"))
        for workspace in (world.workspace.id, other.id, other.id):
            uow.totals.add(workspace, "opened")
        uow.totals.add(other.id, "lapsed")
        uow.commit()
    with storage() as uow:
        uow.totals.add(other.id, "lapsed")
        expected = {"opened": 3, "lapsed": 2, "live waiting": 2, "live asking": 1}
        assert uow.totals.all() == expected | {"live agreed": 0, "live opening": 0}


async def test_totals_lose_no_count_to_others(storage: Database, world: World) -> None:
    """Concurrent transactions count one after the other."""

    def count(names: list[str]) -> None:
        with storage() as uow:
            for name in names:
                uow.totals.add(world.workspace.id, name)
            uow.commit()

    orders = (["a", "b"], ["b", "a"]) * 5
    await asyncio.gather(*(storage.run(partial(count, names)) for names in orders))
    with storage() as uow:
        totals = uow.totals.all()
    assert (totals["a"], totals["b"]) == (10, 10)


async def test_a_key_is_made_once(storage: Database, database_url: str, opened: Opener) -> None:
    """Processes that start at once agree on a key; another name has another key."""
    other = opened(database_url)

    def key(database: Database, name: str) -> bytes:
        with database() as uow:
            value = uow.secrets.get(name)
            uow.commit()
            return value

    keys = await asyncio.gather(*(d.run(partial(key, d, "marks")) for d in (storage, other) * 3))
    assert len(set(keys)) == 1
    assert len(keys[0]) == 32
    assert key(other, "tokens") != keys[0]


def content(file: Path) -> bytes:
    """Read a database's file, and its log if that is still there."""
    return b"".join(part.read_bytes() for part in sorted(file.parent.glob(f"{file.name}*")))


async def test_what_is_erased_is_gone_from_the_sqlite_file(sqlite_url: str, opened: Opener) -> None:
    """Neither a forgotten name nor a deleted reason can be found with a hex editor."""
    storage = opened(sqlite_url)
    file = Path(str(parse_url(sqlite_url).database))
    world = await make_world(storage)
    await world.add(world.introduction(reason="Rumpelstilzchen" * 1000))
    with storage() as uow:
        facts = [PersonFacts("U-Queen", "Rumpelstilzchen")]
        [person] = uow.people.ensure(world.workspace, facts, no_mark)
        uow.commit()
    await storage.close()
    assert b"Rumpelstilzchen" in content(file)
    with storage() as uow:
        uow.people.forget(person, no_mark(person.facts.id))
        uow.introductions.delete(["intro"])
        uow.commit()
    await storage.close()
    assert b"Rumpelstilzchen" not in content(file)


@pytest.mark.parametrize(
    "name", ["x" * 5000, "Ünïcøde 🌊 \u200f\u202e", "a'; DROP TABLE person; --"]
)
async def test_any_text_comes_back_as_it_is(storage: Database, world: World, name: str) -> None:
    """Long, foreign and hostile names are only text."""
    with storage() as uow:
        uow.people.ensure(world.workspace, [PersonFacts("U-X", name)], no_mark)
        uow.commit()
    with storage() as uow:
        person = uow.people.find(world.workspace.id, "U-X")
        assert person is not None
        assert person.facts.name == name
