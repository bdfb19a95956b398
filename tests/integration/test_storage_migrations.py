"""The migrations make the tables that the code expects, once, on both databases."""

import asyncio
import logging
import os
import re
import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Enum, inspect, text

from bot.errors import StorageError
from storage import migrate, open_storage, status, upgrade
from storage.address import parse_url
from storage.engine import migration_engine
from storage.tables import Row


async def run(url: str, statement: str) -> None:
    engine = migration_engine(parse_url(url))
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_server_default": True})
    return list(compare_metadata(context, Row.metadata))


def checks(connection: Connection) -> dict[str, list[str]]:
    """The conditions that each table checks."""
    inspector = inspect(connection)
    return {
        table: [
            " ".join(check["sqltext"].split()) for check in inspector.get_check_constraints(table)
        ]
        for table in Row.metadata.tables
    }


async def test_the_migrations_make_what_the_tables_say(database_url: str) -> None:
    """A change of the tables without a migration is found."""
    engine = migration_engine(parse_url(database_url))
    with engine.connect() as connection:
        found = differences(connection)
    engine.dispose()
    assert found == []


def conditions(connection: Connection) -> dict[str, str]:
    inspector = inspect(connection)
    return {
        str(index["name"]): str(index["dialect_options"]["sqlite_where"])
        for table in Row.metadata.tables
        for index in inspector.get_indexes(table)
        if "sqlite_where" in index.get("dialect_options", {})
    }


async def test_partial_indexes_cover_what_the_tables_say(sqlite_url: str) -> None:
    """Alembic doesn't compare the conditions of indexes either."""
    engine = migration_engine(parse_url(sqlite_url))
    with engine.connect() as connection:
        found = conditions(connection)
    engine.dispose()
    assert found == {
        str(index.name): str(index.dialect_options["sqlite"]["where"])
        for table in Row.metadata.tables.values()
        for index in table.indexes
        if index.dialect_options["sqlite"]["where"] is not None
    }


async def test_every_value_of_every_enum_is_allowed(database_url: str) -> None:
    """Alembic doesn't compare CHECKs: a new member without a migration is found here."""
    engine = migration_engine(parse_url(database_url))
    with engine.connect() as connection:
        found = checks(connection)
    engine.dispose()
    enums = [
        (table.name, column.name, column.type.enums)
        for table in Row.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, Enum)
    ]
    assert enums
    for table, column, values in enums:
        [check] = [check for check in found[table] if re.match(rf"\W*{column}\b", check)]
        assert set(re.findall(r"'(\w+)'", check)) == set(values), (
            f"{table}.{column}: a migration has to replace its CHECK by one that allows exactly "
            f"{', '.join(values)}"
        )


async def test_an_empty_database_becomes_current(empty_url: str) -> None:
    """Upgrading goes from empty to current, and a second time changes nothing."""
    assert status(empty_url) == "empty"
    upgrade(empty_url)
    assert status(empty_url) == "current"
    upgrade(empty_url)
    assert status(empty_url) == "current"


async def test_looking_makes_no_file(tmp_path: Path) -> None:
    """The status of a SQLite file that is missing leaves it missing."""
    assert status(f"sqlite:///{tmp_path / 'none.db'}") == "empty"
    assert os.listdir(tmp_path) == []  # noqa: PTH208 - pathlib is for sync functions only


@pytest.fixture
def later_migrations(tmp_path: Path) -> Path:
    """The migrations of a later version."""
    folder = Path(shutil.copytree(migrate.MIGRATIONS, tmp_path / "migrations"))
    newest = ScriptDirectory(str(migrate.MIGRATIONS)).get_current_head()
    later = f"revision = '9999'\ndown_revision = '{newest}'\n\ndef upgrade():\n    pass\n"
    (folder / "versions" / "9999_later.py").write_text(later)
    return folder


async def test_an_older_revision_is_behind(
    empty_url: str, monkeypatch: pytest.MonkeyPatch, later_migrations: Path
) -> None:
    """A database is behind when this version knows a later revision."""
    upgrade(empty_url)
    monkeypatch.setattr(migrate, "MIGRATIONS", later_migrations)
    assert status(empty_url) == "behind"
    upgrade(empty_url)
    assert status(empty_url) == "current"


async def test_a_newer_database_is_refused(empty_url: str) -> None:
    """A revision that this version doesn't know is reported, and nothing is changed."""
    upgrade(empty_url)
    await run(empty_url, "UPDATE alembic_version SET version_num = 'from-the-future'")
    for attempt in (status, upgrade):
        with pytest.raises(StorageError, match=r"newer version.*from-the-future.*update AskFirst"):
            attempt(empty_url)


async def test_replicas_can_start_at_once(empty_url: str) -> None:
    """Concurrent upgrades wait for each other, and one does the work."""
    await asyncio.gather(*(asyncio.to_thread(upgrade, empty_url) for _ in range(4)))
    assert status(empty_url) == "current"


async def test_a_database_without_tables_says_what_to_do(empty_url: str) -> None:
    """Using a database before it was migrated names the command that does it."""
    storage = open_storage(empty_url)
    with pytest.raises(StorageError, match="askfirst migrate"), storage() as uow:
        uow.totals.all()
    await storage.close()


async def test_migrating_says_nothing_on_the_logs(
    empty_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The operator's log is not filled by Alembic unless something is wrong."""
    caplog.set_level(logging.WARNING)
    upgrade(empty_url)
    assert caplog.records == []
