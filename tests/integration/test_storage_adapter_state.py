"""What adapters keep for themselves, and who opted out everywhere, in both databases."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.domain.people import Person, PersonFacts, WorkspaceFacts
from storage import AdapterState, Database, open_storage


@pytest.fixture
async def database(database_url: str, no_fsync: None) -> AsyncIterator[Database]:
    opened = open_storage(database_url)
    yield opened
    await opened.close()


@pytest.fixture
def state(database: Database) -> AdapterState:
    return AdapterState(database, "discord")


async def test_values_are_kept(state: AdapterState) -> None:
    """By server, person and name; the last one counts."""
    assert await state.read("dm", server="1", person="2") is None
    await state.write("dm", "a", server="1", person="2")
    await state.write("dm", "b", server="1", person="2")
    assert await state.read("dm", server="1", person="2") == "b"
    assert await state.find("dm", person="2") == "b"
    assert await state.find("dm", person="3") is None
    await state.erase("dm", server="1", person="2")
    assert await state.read("dm", server="1", person="2") is None


async def test_a_persons_values_of_one_name_go_together(state: AdapterState) -> None:
    """Whichever server they belong to; others stay."""
    for name, server, person in (("dm", "1", "2"), ("dm", "3", "2"), ("dm", "1", "4")):
        await state.write(name, "a", server=server, person=person)
    await state.write("turn", "a", server="1", person="2")
    await state.erase_all("dm", person="2")
    assert await state.find("dm", person="2") is None
    assert await state.find("dm", person="4") == "a"
    assert await state.find("turn", person="2") == "a"


async def test_servers_are_listed_until_they_remove_the_bot(
    database: Database, state: AdapterState
) -> None:
    """Those of this platform."""
    for number in ("1", "2"):
        await _met(database, number, "5")
    with database() as uow:
        uow.workspaces.ensure(WorkspaceFacts("slack", "T1", "Elsewhere"))
        gone = uow.workspaces.ensure(WorkspaceFacts("discord", "1", ""))
        uow.workspaces.save(replace(gone, removed=True))
        uow.commit()
    assert await state.servers() == ["2"]


async def test_values_are_changed_by_one_at_a_time(state: AdapterState) -> None:
    """Nothing gets lost between two workers."""

    async def count() -> None:
        await state.change("pace", lambda old, _now: (str(int(old or 0) + 1), None))

    await asyncio.gather(*(count() for _ in range(20)))
    assert await state.read("pace") == "20"


async def _met(database: Database, workspace: str, person: str) -> Person:
    with database() as uow:
        here = uow.workspaces.ensure(WorkspaceFacts("discord", workspace, "Somewhere"))
        facts = [PersonFacts(person, "Jo")]
        [met] = uow.people.ensure(here, facts, lambda key: f"{workspace} {key}", str)
        uow.commit()
        return met


async def test_whoever_opted_out_everywhere_begins_so(database: Database) -> None:
    """In each workspace that comes later; where they are known, nothing changes by itself."""
    before = await _met(database, "1", "5")
    with database() as uow:
        uow.people.leave_everywhere("5")
        uow.people.leave_everywhere("5")
        uow.commit()
    assert not (await _met(database, "1", "5")).opted_out
    after = await _met(database, "2", "5")
    assert after.opted_out
    assert not (await _met(database, "2", "6")).opted_out
    with database() as uow:
        assert uow.people.left_everywhere("5")
        assert not uow.people.left_everywhere("6")
        assert [p.id for p in uow.people.known_as("discord", "5")] == [before.id, after.id]
        assert uow.people.known_as("slack", "5") == []


async def test_values_about_a_person_are_erased_with_them(
    database: Database, state: AdapterState
) -> None:
    """In the workspace where they are forgotten; others keep theirs."""
    person = await _met(database, "1", "5")
    for server, whose in (("1", "5"), ("2", "5"), ("1", "6"), ("1", "")):
        await state.write("dm", "x", server=server, person=whose)
    with database() as uow:
        found = (uow.people.get({person.id}, lock=True))[person.id]
        uow.people.forget(replace(found), "mark")
        uow.commit()
    kept = [
        await state.read("dm", server=server, person=whose)
        for server, whose in (("1", "5"), ("2", "5"), ("1", "6"), ("1", ""))
    ]
    assert kept == [None, "x", "x", "x"]
