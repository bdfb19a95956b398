"""Reports and stops in the database, and what an update makes of the rows that are there."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from alembic import command
from sqlalchemy import text

from bot.domain.effects import EffectKind
from bot.domain.people import UNTIL_LIFTED, WorkspaceFacts, WorkspaceId
from bot.domain.reports import Report
from bot.ports import NOBODYS
from storage import Database, upgrade
from storage.address import parse_url
from storage.engine import migration_engine
from storage.migrate import _config
from tests.integration.conftest import DAY, NOW, World

#: A workspace, three people, an introduction and what was still to be sent, as they were before.
ROWS = (
    "INSERT INTO workspace (id, platform, external_id, name, removed, introducers) "
    "VALUES (1, 'slack', 'T1', 'Harbor Founders', false, 'admins')",
    *(
        "INSERT INTO person (id, workspace_id, external_id, name, handle, is_bot, active, guest, "
        "opted_out, tells, follow_ups, asked_before, forgotten) "
        f"VALUES ({key}, 1, 'U{key}', 'N{key}', '', false, true, false, {out}, false, true, true, "
        "false)"
        for key, out in ((1, "false"), (2, "true"), (3, "false"))
    ),
    "INSERT INTO introduction (id, workspace_id, introducer_id, pair_low, pair_high, delivery, "
    "created_at, open_for, introducer_joins, reason, state, queued) VALUES ('i', 1, 1, 2, 3, '', "
    "{now}, {week}, true, 'Both sail.', 'waiting', false)",
    "INSERT INTO effect (key, introduction_id, workspace_id, platform, lane, kind, recipient_id, "
    "due_at, cause, params, attempts, tried_for) VALUES ('k', 'i', 1, 'slack', 'l', 'ask', 2, "
    "{now}, '', '[]', 0, {week})",
    "INSERT INTO sent_card (introduction_id, person_id, kind, reference, subject) "
    "VALUES ('i', 2, 'ask', 'card', '')",
)


def as_of(revision: str, url: str) -> None:
    """Make a database as an earlier version left it, with rows in it."""
    engine = migration_engine(parse_url(url))
    with engine.begin() as connection:
        command.upgrade(_config(connection), revision)
        postgres = connection.dialect.name == "postgresql"
        now = "'2026-11-16 09:00:00+00'" if postgres else "'2026-11-16 09:00:00.000000'"
        week = "interval '7 days'" if postgres else "'1970-01-08 00:00:00.000000'"
        for row in ROWS:
            connection.execute(text(row.replace("{now}", now).replace("{week}", week)))
    engine.dispose()


@pytest.mark.parametrize("revision", ["0006", "0007"])
async def test_an_update_leaves_everybody_as_they_were(
    empty_url: str, revision: str, opened: Callable[[str], Database]
) -> None:
    """Nobody has joined, receives reports or is stopped; everyone may be asked, guests too."""
    as_of(revision, empty_url)
    upgrade(empty_url)
    with opened(empty_url)() as uow:
        workspace = uow.workspaces.find("slack", "T1")
        assert workspace is not None
        assert workspace.introducers == "admins"
        assert (workspace.only_joined, workspace.guests_asked) == (False, True)
        assert (workspace.guests_introduce, workspace.installer) == (False, None)
        people = [uow.people.find(workspace.id, f"U{n}") for n in (1, 2, 3)]
        assert [one.opted_out for one in people if one] == [False, True, False]
        for one in people:
            assert one is not None
            assert (one.joined, one.receives_reports, one.stopped_until) == (False, False, None)
        assert [stored.effect.kind for stored in uow.outbox.upcoming(9)] == [EffectKind.ASK]
        [card] = uow.sent_cards.of("i", people[1].id) if people[1] else []
        assert card.reference == "card"


def a_report(world: World, key: str = "r", days: int = 0) -> Report:
    people = (world.alex.id, world.sam.id)
    at = NOW - timedelta(days=days)
    return Report(
        key,
        world.workspace.id,
        "intro",
        *people,
        "Rude.",
        ("Both sail.",),
        frozenset({world.jo.id}),
        at,
    )


async def test_reports_are_kept_found_and_erased(world: World) -> None:
    """By who sent them and when, by whom they are about, and by their age."""
    old, new = a_report(world, "old", days=91), a_report(world, "new")
    with world.storage() as uow:
        uow.reports.add(old)
        uow.reports.add(new)
        uow.commit()
    with world.storage() as uow:
        assert uow.reports.get("old") == old
        assert uow.reports.get("none") is None
        assert uow.reports.waiting(world.workspace.id) == [old, new]
        assert uow.reports.sent_by(world.alex.id, NOW - DAY) == [NOW]
        assert uow.reports.about(world.sam.id) == uow.reports.naming(world.alex.id) == [old, new]
        assert uow.reports.about(world.alex.id) == []
        done = replace(new, dealt_with_by=world.jo.id, dealt_with_at=NOW)
        uow.reports.save(done)
        assert uow.reports.before(NOW - 90 * DAY) == [old]
        assert uow.reports.erase_before(NOW - 90 * DAY)
        assert not uow.reports.erase_before(NOW - 90 * DAY)
        assert uow.reports.naming(world.sam.id) == [done]
        uow.reports.erase_naming(world.jo.id)
        without = replace(done, dealt_with_by=None, receivers=frozenset())
        assert uow.reports.get("new") == without
        uow.reports.erase_naming(world.sam.id)
        assert uow.reports.waiting(world.workspace.id) == []


async def test_receivers_and_who_is_stopped_are_found(world: World) -> None:
    """Whoever is stopped until a moment, for as long as it lasts; nobody of another workspace."""
    with world.storage() as uow:
        there = uow.workspaces.ensure(WorkspaceFacts("slack", "T2", "Quay"))
        uow.people.save(replace(world.jo, receives_reports=True))
        uow.people.save(replace(world.sam, stopped_until=UNTIL_LIFTED))
        uow.people.save(replace(world.alex, stopped_until=NOW))
        uow.commit()
    with world.storage() as uow:
        here = world.workspace.id
        assert [one.id for one in uow.people.receiving_reports(here)] == [world.jo.id]
        assert [one.id for one in uow.people.stopped(here)] == [world.sam.id]
        assert uow.people.receiving_reports(there.id) == uow.people.stopped(there.id) == []


@pytest.mark.parametrize("until", [None, NOW - DAY, NOW + DAY, UNTIL_LIFTED])
async def test_a_stop_keeps_a_forgotten_row_as_long_as_it_lasts(
    world: World, until: datetime | None
) -> None:
    with world.storage() as uow:
        stopped = replace(world.others[0], stopped_until=until)
        uow.people.save(stopped)
        uow.people.forget(stopped, "mark")
        uow.people.delete_unneeded_forgotten()
        uow.commit()
    with world.storage() as uow:
        kept = stopped.id in uow.people.get({stopped.id})
        assert kept is (until is not None and until > NOW)


async def test_nobody_is_deleted_who_is_needed_for_reports(world: World) -> None:
    """Who installed the bot, receives reports, has joined or is stopped, and who is in a report."""
    *needed, untouched = world.others
    with world.storage() as uow:
        (installer, receiver, joined), stopped = needed, world.jo
        uow.workspaces.save(replace(world.workspace, installer=installer.id))
        uow.people.save(replace(receiver, receives_reports=True))
        uow.people.save(replace(joined, joined=True))
        uow.people.save(replace(stopped, stopped_until=UNTIL_LIFTED))
        uow.reports.add(a_report(world))
        everybody = (world.alex, world.sam, world.jo, *world.others)
        uow.people.delete_untouched([one.id for one in everybody])
        uow.commit()
    with world.storage() as uow:
        kept = uow.people.get({one.id for one in everybody})
        assert set(kept) == {one.id for one in everybody if one is not untouched}


async def test_an_update_gives_reports_their_cards(
    empty_url: str, opened: Callable[[str], Database]
) -> None:
    """And takes back those of reports that are erased; what is to be sent belongs to its reader."""
    as_of("0007", empty_url)
    engine = migration_engine(parse_url(empty_url))
    with engine.begin() as connection:
        command.upgrade(_config(connection), "0014")
        now = connection.execute(text("SELECT created_at FROM introduction")).scalar_one()
        connection.execute(
            text(
                "INSERT INTO report (id, workspace_id, introduction_id, reporter_id, reported_id, "
                "words, received, receivers, created_at) "
                "VALUES ('r', 1, 'i', 2, 1, 'Rude.', '[]', '[3]', :now)"
            ),
            {"now": now},
        )
        for subject in ("r", "erased"):
            connection.execute(
                text(
                    "INSERT INTO sent_card (introduction_id, person_id, kind, reference, subject) "
                    "VALUES ('i', 3, 'report', :reference, :subject)"
                ),
                {"reference": f"card of {subject}", "subject": subject},
            )
        connection.execute(text("UPDATE effect SET kind = 'report'"))
    engine.dispose()
    upgrade(empty_url)
    with opened(empty_url)() as uow:
        assert [stored.introduction for stored in uow.outbox.upcoming(9)] == [NOBODYS]
        kim = uow.people.find(WorkspaceId(1), "U3")
        assert kim is not None
        assert [card.reference for card in uow.sent_cards.of("r", kim.id)] == ["card of r"]
        assert uow.sent_cards.holders("i", EffectKind.REPORT) == []
