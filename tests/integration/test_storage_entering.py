"""Who enters with an id alone, and who goes without a trace."""

from dataclasses import replace

from storage import Database
from tests.integration.conftest import World, no_mark


async def test_only_the_untouched_are_deleted(storage: Database, world: World) -> None:
    """Whoever chose something, was asked, is blocked, or is in an introduction stays."""
    await world.add(world.introduction())
    kim, lou, max_, nic = world.others
    with storage() as uow:
        uow.people.save(replace(kim, opted_out=True))
        uow.people.save(replace(lou, blocked=frozenset({max_.id})))
        everybody = [world.sam, world.alex, world.jo, *world.others]
        uow.people.delete_untouched([person.id for person in everybody])
        uow.commit()
    with storage() as uow:
        left = uow.people.get([person.id for person in everybody])
    assert set(left) == {p.id for p in everybody} - {nic.id}


async def test_somebody_new_enters_with_an_id_alone(storage: Database, world: World) -> None:
    """And is found the next time, as they are stored."""
    with storage() as uow:
        new = uow.people.enter(world.workspace, "U-Zoe", no_mark)
        known = uow.people.enter(world.workspace, "U-Alex", no_mark)
        uow.commit()
    assert (new.facts.name, new.facts.locale, known.facts.name) == ("", None, "Alex")
    with storage() as uow:
        assert (uow.people.enter(world.workspace, "U-Zoe", no_mark)).id == new.id


async def test_a_workspace_is_entered_as_it_is(storage: Database, world: World) -> None:
    """One that removed the bot stays removed, and a new one has no name."""
    with storage() as uow:
        uow.workspaces.save(replace(world.workspace, removed=True))
        uow.commit()
    with storage() as uow:
        entered = uow.workspaces.enter("slack", "T1")
        new = uow.workspaces.enter("slack", "T2")
    assert (entered.removed, entered.facts.name, new.facts.name) == (True, "Harbor Founders", "")


async def test_a_request_that_was_dealt_with_is_known(storage: Database, world: World) -> None:
    """And only that one."""
    with storage() as uow:
        uow.workspaces.first_time(world.workspace.id, "d1")
        assert uow.workspaces.dealt_with(world.workspace.id, "d1")
        assert not uow.workspaces.dealt_with(world.workspace.id, "d2")
