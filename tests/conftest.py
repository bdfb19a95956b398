"""What all tests share."""

import os
from collections.abc import AsyncIterator, Iterator

import pytest

from storage import engine
from tests.postgres import NOT_FOUND, PostgresNotFound, PostgresServer, running_postgres

# Where helpers assert, a failure shows the values too.
pytest.register_assert_rewrite(
    "tests.dialog",
    "tests.contracts.messenger",
    "tests.playground",
    "tests.html",
    "tests.integration.plays",
    "tests.unit.promises",
)

from tests.dialog import Talk, talking  # noqa: E402 - after the line above


@pytest.fixture
def no_fsync(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that nobody needs after a crash: SQLite doesn't wait for the disk."""
    pragmas = [line.replace("synchronous=FULL", "synchronous=OFF") for line in engine._PRAGMAS]
    monkeypatch.setattr(engine, "_PRAGMAS", tuple(pragmas))


@pytest.fixture
async def talk(sqlite_url: str, no_fsync: None) -> AsyncIterator[Talk]:
    """A dialog on SQLite; the databases are those of `integration/conftest.py`."""
    async with talking(sqlite_url) as begun:
        yield begun


@pytest.fixture
async def talk_on_both(database_url: str, no_fsync: None) -> AsyncIterator[Talk]:
    """A dialog on SQLite, and on PostgreSQL."""
    async with talking(database_url) as begun:
        yield begun


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
    skipped = terminalreporter.stats.get("skipped", [])
    count = sum(NOT_FOUND in str(report.longrepr) for report in skipped)
    if count:
        terminalreporter.write_line(f"{count} tests skipped. {NOT_FOUND}", yellow=True)
