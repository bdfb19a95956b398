"""The playground's journal, and copies of a whole database."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import RowMapping

from bot.domain.effects import EffectKind
from bot.domain.follow_up import FollowUp, Talk
from bot.domain.insight import Counted
from bot.domain.introduction import Question
from bot.domain.reports import Report
from bot.domain.request import Request
from bot.domain.times import ChosenTimes, DayPart, Part
from storage import AdapterState, Database
from storage.tables import Row
from tests.integration.conftest import NOW, Opener, SetClock, World, effect


async def rows(database: Database) -> dict[str, list[RowMapping]]:
    """All rows of all tables, by their keys."""
    found = {}
    with database._engine.connect() as connection:
        for table in Row.metadata.sorted_tables:
            statement = table.select().order_by(*table.primary_key)
            found[table.name] = list((connection.execute(statement)).mappings().all())
    return found


async def test_entries_come_back_in_the_order_they_were_written(storage: Database) -> None:
    """Whatever they say, one at a time or several at once."""
    written = [["b", "a"], ["a"], [], ["💥 {}\n", "'; --"]]
    for entries in written:
        with storage() as uow:
            uow.playground_journal.append(entries)
            uow.commit()
    with storage() as uow:
        assert uow.playground_journal.read() == [entry for entries in written for entry in entries]


async def test_what_isnt_committed_was_never_written(storage: Database) -> None:
    """An entry is there from the commit on, and not before."""
    with storage() as uow:
        uow.playground_journal.append(["lost"])
    with storage() as uow:
        assert uow.playground_journal.read() == []


async def lived_in(world: World) -> None:
    """Leave something in every table."""
    blocking = replace(world.jo, blocked=frozenset({world.sam.id}), paused_until=NOW)
    await world.add(world.introduction("intro"))
    await world.append("intro", effect(EffectKind.ASK, world.alex), effect(EffectKind.OPEN, None))
    with world.storage() as uow:
        uow.people.save(blocking)
        uow.sent_cards.add("intro", world.alex.id, EffectKind.ASK, "card", "")
        uow.questions.add(Question("q", "intro", world.alex.id, "Why?"))
        received = ("Both sail.",)
        about = ("r", world.workspace.id, "intro", world.alex.id, world.sam.id)
        uow.reports.add(Report(*about, "Rude.", received, frozenset({world.jo.id}), NOW))
        uow.totals.add(world.workspace.id, "requested")
        uow.totals.add_in_month(world.workspace.id, NOW.date().replace(day=1), Counted.ENDED)
        uow.follow_ups.save(FollowUp("intro", world.alex.id, Talk.STILL, NOW))
        evening = (DayPart(NOW.date(), Part.EVENING),)
        uow.times.save(ChosenTimes("intro", world.alex.id, evening, "Asia/Kathmandu", 60, NOW))
        wish = (world.alex.id, world.sam.id, world.jo.id)
        uow.requests.add(Request("wish", *wish, NOW, NOW, NOW), world.workspace.id, "wished")
        uow.workspaces.first_time(world.workspace.id, "delivery")
        uow.secrets.get("marks")
        uow.outbox.hold("playground", NOW.replace(year=2030))
        uow.playground_journal.append(["one", "two"])
        uow.people.leave_everywhere("mark")
        uow.undone.add("mark")
        uow.commit()
    await AdapterState(world.storage, "discord").write("dm", "123", server="S1", person="U1")


@pytest.fixture
def copy(sqlite_template: Path, tmp_path: Path, opened: Opener, clock: SetClock) -> Database:
    """A migrated database with nothing in it yet; copies are always SQLite's."""
    file = tmp_path / "copy.db"
    file.write_bytes(sqlite_template.read_bytes())
    return opened(f"sqlite:///{file}", clock)


async def test_a_copy_has_every_row_of_every_table(world: World, copy: Database) -> None:
    """From either kind of database: times, spans, JSON and bytes included."""
    await lived_in(world)
    before = await rows(world.storage)
    world.storage.copy_to(copy)
    # Empty is only what no playground has; a database with the mark of a move isn't opened.
    empty = {name for name, found in before.items() if not found and not name.startswith("slack_")}
    assert empty == {"move"}, "an empty table proves nothing"
    assert await rows(copy) == before
    assert await rows(world.storage) == before


async def test_erased_nothing_is_left(world: World) -> None:
    await lived_in(world)
    world.storage.erase()
    assert set(map(tuple, (await rows(world.storage)).values())) == {()}


async def test_a_copy_lives_on_by_itself(world: World, copy: Database) -> None:
    """New rows get new keys in it, and the original doesn't change."""
    await lived_in(world)
    before = await rows(world.storage)
    world.storage.copy_to(copy)
    with copy() as uow:
        uow.playground_journal.append(["three"])
        uow.outbox.append("intro", world.workspace, [effect(EffectKind.REMINDER, world.jo)])
        uow.commit()
    with copy() as uow:
        assert uow.playground_journal.read() == ["one", "two", "three"]
        assert len(uow.outbox.upcoming(10)) == 3
    assert await rows(world.storage) == before
