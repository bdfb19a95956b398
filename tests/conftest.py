"""What all tests share."""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest
from hypothesis import HealthCheck, settings
from psycopg import sql

from storage import upgrade
from storage.tables import Row
from tests.fast_sqlite import without_waiting
from tests.postgres import NOT_FOUND, PostgresNotFound, PostgresServer, running_postgres
from tests.specs import ABSENT
from tests.statements import compiled_once

# Where helpers assert, a failure shows the values too.
pytest.register_assert_rewrite(
    "tests.dialog",
    "tests.contracts.messenger",
    "tests.playground",
    "tests.html",
    "tests.integration.plays",
    "tests.silence.plays",
    "tests.unit.promises",
)

from tests.dialog import Talk, talking  # noqa: E402 - after the line above

# Searches fail for what they find, and never because the machine was slow.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.fixture(scope="session", autouse=True)
def statements_compiled_once() -> Iterator[None]:
    """Each test has engines of its own, which would compile the same statements again."""
    with compiled_once():
        yield


@pytest.fixture
def no_fsync() -> Iterator[None]:
    """Files that nobody needs after a crash: SQLite doesn't wait for the disk."""
    with without_waiting():
        yield


@pytest.fixture
async def talk(sqlite_url: str, no_fsync: None) -> AsyncIterator[Talk]:
    """A dialog on SQLite."""
    async with talking(sqlite_url) as begun:
        yield begun


@pytest.fixture
async def talk_on_both(database_url: str, no_fsync: None) -> AsyncIterator[Talk]:
    """A dialog on SQLite, and on PostgreSQL."""
    async with talking(database_url) as begun:
        yield begun


# Databases: each test gets a migrated one of its own.


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("storage") / "template.db"
    upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def postgres_migrated(postgres_server: PostgresServer) -> str:
    url = postgres_server.create_database()
    upgrade(url)
    return url


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A migrated SQLite file."""
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'askfirst.db')}"


@pytest.fixture
def postgres_url(postgres_migrated: str) -> str:
    """A migrated PostgreSQL database; emptying one is faster than making one."""
    names = sql.SQL(", ").join(map(sql.Identifier, Row.metadata.tables))
    with psycopg.connect(postgres_migrated) as connection:
        connection.execute(sql.SQL("TRUNCATE {} RESTART IDENTITY").format(names))
    return postgres_migrated


@pytest.fixture
def empty_postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    url = postgres_server.create_database()
    yield url
    postgres_server.drop_database(url)


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest) -> str:
    """A migrated database of either kind."""
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture(params=BOTH)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database of either kind without tables."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.db'}"
    return str(request.getfixturevalue("empty_postgres_url"))


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL server; without one the test is skipped, but in CI it fails."""
    try:
        with running_postgres() as server:
            yield server
    except PostgresNotFound as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(error))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say once what is missing where tests were skipped for it."""
    skipped = terminalreporter.stats.get("skipped", [])
    for reason in (NOT_FOUND, ABSENT):
        if count := sum(reason in str(report.longrepr) for report in skipped):
            terminalreporter.write_line(f"{count} tests skipped. {reason}", yellow=True)
