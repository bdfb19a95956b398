"""Whether the database can be written, and how late the relay is, is found out without writing."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from bot.app.deliveries import lag
from bot.errors import StorageError
from storage import Probe, open_storage
from tests.dialog import REASON, Talk
from tests.postgres import PostgresServer


@contextmanager
def probing(url: str) -> Iterator[Probe]:
    """A probe of a database that is open meanwhile."""
    database = open_storage(url, threads=False)
    yield Probe(database, url)
    asyncio.run(database.close())


def test_a_probe_changes_nothing(sqlite_url: str) -> None:
    """And leaves no lock behind."""
    file = Path(sqlite_url.removeprefix("sqlite:///"))
    before = file.read_bytes()
    with probing(sqlite_url) as probe:
        probe()
        with closing(sqlite3.connect(file, timeout=0, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
    assert file.read_bytes() == before


@pytest.mark.parametrize("another", [False, True])
def test_a_file_that_was_moved_away_is_noticed(sqlite_url: str, *, another: bool) -> None:
    """SQLite would go on in it, and what it writes would be lost."""
    file = Path(sqlite_url.removeprefix("sqlite:///"))
    with probing(sqlite_url) as probe:
        probe()
        moved = file.rename(file.with_name("moved.db"))
        if another:
            file.write_bytes(moved.read_bytes())
        with pytest.raises(StorageError, match="another file" if another else "is gone"):
            probe()
        moved.replace(file)
        probe()


@pytest.mark.postgres
def test_a_server_that_only_lets_read_is_noticed(postgres_server: PostgresServer) -> None:
    """As a standby does; and when it is a primary again, too."""
    url = postgres_server.create_database()
    name = url.rpartition("/")[2].partition("?")[0]

    def turn(value: str) -> None:
        with psycopg.connect(postgres_server.url, autocommit=True) as connection:
            setting = f'ALTER DATABASE "{name}" SET default_transaction_read_only = {value}'
            connection.execute(setting)

    turn("on")
    with probing(url) as probe, pytest.raises(StorageError, match="read-only"):
        probe()
    turn("off")
    with probing(url) as probe:
        probe()
    postgres_server.drop_database(url)


async def test_the_lag_is_of_what_is_due_and_tells_of_no_answer(talk_on_both: Talk) -> None:
    """Nothing waits: nought. A stopped relay: as long as the oldest message waits."""
    talk = talk_on_both
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    assert lag(talk.app.deps) == timedelta(0)
    await talk.relay_stops()
    await alex.presses("no")
    talk.clock.advance_to(talk.now + timedelta(minutes=5))
    assert lag(talk.app.deps) == timedelta(0)
    await alex.presses("question", words="Where did you meet?")
    talk.clock.advance_to(talk.now + timedelta(minutes=5))
    assert lag(talk.app.deps) == timedelta(minutes=5)
    await talk.relay_starts()
    assert lag(talk.app.deps) == timedelta(0)
