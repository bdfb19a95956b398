"""Migrated databases for whole processes: empty files, and databases of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import upgrade
from tests.postgres import PostgresServer


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """A migrated SQLite file."""
    url = f"sqlite:///{tmp_path / 'askfirst.db'}"
    upgrade(url)
    return url


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """A migrated PostgreSQL database."""
    url = postgres_server.create_database()
    upgrade(url)
    yield url
    postgres_server.drop_database(url)
