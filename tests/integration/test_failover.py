"""After a failover: whoever was connected to the primary of before finds the new one."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from urllib.parse import urlsplit

import psycopg
import pytest

from bot.bootstrap.check import check
from bot.bootstrap.waiting import when_available
from bot.domain.people import WorkspaceFacts
from bot.errors import StorageError, Unavailable
from bot.running.settings import Settings
from storage import Database, open_storage, upgrade
from tests.patience import PATIENCE
from tests.postgres import OwnPostgres, PostgresNotFound, find_binaries, own_postgres

pytestmark = pytest.mark.postgres

FACTS = WorkspaceFacts("slack", "T1", "Harbor Founders")


def writes(storage: Database) -> None:
    with storage() as uow:
        uow.workspaces.ensure(FACTS)
        uow.commit()


def reads(storage: Database) -> None:
    """All that a health page does."""
    with storage():
        return


@pytest.fixture(scope="module")
def primary() -> Iterator[OwnPostgres]:
    """A server of one's own, with a database."""
    try:
        with own_postgres({"wal_level": "replica", "max_wal_senders": "3"}) as server:
            upgrade(server.url)
            yield server
    except PostgresNotFound as missing:
        pytest.skip(str(missing))


def tell(server: OwnPostgres, *statements: str) -> None:
    with psycopg.connect(server.url, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())


def demote(server: OwnPostgres, *, demoted: bool) -> None:
    """Make it readable only, as hosts do with the primary of before; connections stay open."""
    value = "on" if demoted else "off"
    tell(server, f"ALTER SYSTEM SET default_transaction_read_only = {value}")
    tell(server, "SELECT pg_reload_conf()")
    until(lambda: shown(server) == value)


def shown(server: OwnPostgres) -> str:
    with psycopg.connect(server.url) as connection:
        row = connection.execute("SHOW transaction_read_only").fetchone()
    return str(row[0]) if row else ""


def sessions(server: OwnPostgres) -> int:
    """How many connections of ours are open."""
    count = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'askfirst'"
    with psycopg.connect(server.url) as connection:
        row = connection.execute(count).fetchone()
    return int(row[0]) if row else 0


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


async def test_nobody_stays_with_a_server_that_can_only_be_read(primary: OwnPostgres) -> None:
    """A read finds it out, so that health says so; when it can be written to again, all works."""
    storage = open_storage(primary.url)
    writes(storage)
    demote(primary, demoted=True)
    try:
        for use in (reads, writes):
            with pytest.raises(Unavailable, match="is read-only: connect to the primary server"):
                use(storage)
        until(lambda: sessions(primary) == 0)
        found = await asyncio.to_thread(check, Settings.read({"DATABASE_URL": primary.url}))
        assert any(works is False and "is read-only" in line for works, line in found)
    finally:
        demote(primary, demoted=False)
    writes(storage)
    await storage.close()


async def test_a_connection_that_was_cut_is_replaced(primary: OwnPostgres) -> None:
    """As an administrator does before a planned failover."""
    storage = open_storage(primary.url)
    writes(storage)
    tell(
        primary,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE application_name = 'askfirst' AND pid <> pg_backend_pid()",
    )
    writes(storage)
    await storage.close()


@contextmanager
def standby(primary: OwnPostgres) -> Iterator[OwnPostgres]:
    """A replica that streams from the primary."""
    binaries = find_binaries()
    assert binaries
    folder = primary.folder / "standby"
    copying = primary.spawn(
        [
            binaries / "pg_basebackup",
            f"--dbname={primary.url}",
            f"--pgdata={folder / 'data'}",
            "--checkpoint=fast",
            "--no-sync",
            "--write-recovery-conf",
        ]
    )
    copying.communicate(timeout=PATIENCE)
    assert copying.returncode == 0, (primary.folder / "log").read_text()
    replica = OwnPostgres(binaries, folder, primary.password, SETTINGS)
    try:
        assert replica.start()
        yield replica
    finally:
        replica.stop()


SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "off",
}


@pytest.mark.slow
async def test_the_promoted_replica_is_found() -> None:
    """Of two hosts in the address the one that can be written to, before and after."""
    with own_postgres({"wal_level": "replica"}) as first, standby(first) as second:
        upgrade(first.url)
        url = urlsplit(first.url)
        user = url.netloc.rpartition("@")[0]
        hosts = f"127.0.0.1:{second.port},127.0.0.1:{first.port}"
        both = url._replace(netloc=f"{user}@{hosts}").geturl()
        with pytest.raises(Unavailable, match="is read-only"):
            reads(open_storage(second.url))
        storage = open_storage(both)
        writes(storage)
        first.stop()
        with pytest.raises(StorageError):
            writes(storage)
        tell(second, "SELECT pg_promote()")

        async def write() -> None:
            writes(storage)

        await when_available(write, timedelta(seconds=PATIENCE))
        await storage.close()
