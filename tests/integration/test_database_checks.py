"""What `check` says of a database before it hurts, and what becomes of the drivers' errors."""

import asyncio
import re
import secrets
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
from psycopg import errors, sql
from sqlalchemy import text

from bot.bootstrap.check import check
from bot.errors import AskFirstError, StatementRefused, StorageError, Unavailable
from bot.running.settings import Settings
from storage import inspection, open_storage, status, upgrade
from storage.address import parse_url
from storage.inspection import Mount, clock_skew, file_system, inspect, is_elsewhere, mounts
from storage.postgres_errors import of_postgres
from storage.sqlite_errors import of_sqlite
from tests.postgres import PostgresServer

NOON = datetime(2026, 11, 16, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)
URL = parse_url("postgresql://sam:secret@db.example:6543/askfirst")


def warnings(url: str) -> list[str]:
    found = check(Settings.read({"DATABASE_URL": url}))
    return [line for works, line in found if works is None]


# PostgreSQL


@pytest.mark.postgres
def test_the_check_names_version_and_encoding(postgres_url: str) -> None:
    lines = [line for works, line in check(Settings.read({"DATABASE_URL": postgres_url})) if works]
    assert any(re.fullmatch(r"database: PostgreSQL \d+.* at 127.*, UTF-8", line) for line in lines)
    assert "database: its clock and this machine's agree" in lines
    assert "database: connected directly, without a pooler" in lines


@pytest.mark.postgres
@pytest.mark.parametrize(("ahead", "said"), [(-60, "60 s ahead of"), (3600, "3600 s behind")])
def test_the_check_warns_of_clocks_that_disagree(
    postgres_url: str, ahead: int, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """This machine's is set by so many seconds."""

    class Shifted(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            del tz
            return datetime.now(UTC) + timedelta(seconds=ahead)

    monkeypatch.setattr(inspection, "datetime", Shifted)
    [line] = warnings(postgres_url)
    assert f"its clock is {said} this machine's" in line


def test_the_time_of_asking_is_no_skew() -> None:
    """An answer between question and end is right, however long that took."""
    assert clock_skew(NOON, NOON + 20 * SECOND, NOON + 60 * SECOND) == timedelta(0)
    assert clock_skew(NOON, NOON + 90 * SECOND, NOON + 60 * SECOND) == 60 * SECOND
    assert clock_skew(NOON, NOON - 30 * SECOND, NOON) == -30 * SECOND


@pytest.fixture
def little_url(postgres_server: PostgresServer, empty_postgres_url: str) -> Iterator[str]:
    """A migrated database, and somebody who may read in it."""
    upgrade(empty_postgres_url)
    name = f"little_{secrets.token_hex(6)}"
    run(postgres_server.url, f"CREATE ROLE {name} LOGIN PASSWORD 'secret'")
    run(empty_postgres_url, f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {name}")
    host = urlsplit(empty_postgres_url).netloc.rpartition("@")[2]
    yield urlsplit(empty_postgres_url)._replace(netloc=f"{name}:secret@{host}").geturl()
    run(empty_postgres_url, f"DROP OWNED BY {name}")
    run(postgres_server.url, f"DROP ROLE {name}")


def run(url: str, statement: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.SQL(statement))


@pytest.mark.postgres
def test_the_check_names_rights_that_are_missing(little_url: str) -> None:
    """Before the first write fails; and that an update would fail."""
    found = inspect(little_url)
    [problem] = [line for works, line in found if works is False]
    [warning] = [line for works, line in found if works is None]
    assert re.search(r"user little_\w+ may not read and write .*effect.*introduction", problem)
    assert "run GRANT ALL ON ALL TABLES IN SCHEMA public TO little_" in problem
    assert "may not create tables, as updates need to" in warning


@pytest.mark.postgres
async def test_a_statement_that_a_server_refuses_is_one_sentence(postgres_url: str) -> None:
    """Whatever it is; and what was given to it is not in the sentence."""
    storage = open_storage(postgres_url)
    for wrong in ("SELECT 'secret'::int", "SELECT 1/0", "SELEC 'secret'"):
        with pytest.raises(AskFirstError, match="refused a statement") as refused:
            refuse(storage, wrong)
        assert isinstance(refused.value, StatementRefused)
        assert "secret" not in str(refused.value)
    await storage.close()


def refuse(storage: object, statement: str) -> None:
    with storage.transaction() as transaction:  # type: ignore[attr-defined]
        transaction.connection.execute(text(statement))


@pytest.mark.parametrize(
    ("error", "kind", "told"),
    [
        (errors.AdminShutdown("x"), Unavailable, "check that it runs"),
        (errors.CannotConnectNow("x"), Unavailable, "check that it runs"),
        (errors.ConnectionFailure("x"), Unavailable, "check that it runs"),
        (errors.IdleInTransactionSessionTimeout("x"), Unavailable, "check that it runs"),
        (errors.ReadOnlySqlTransaction("x"), Unavailable, "read-only: connect to the primary"),
        (errors.TooManyConnections("x"), Unavailable, "has no connection left"),
        (errors.DiskFull("x"), Unavailable, "The disk of PostgreSQL at db.example:6543 is full"),
        (errors.QueryCanceled("x"), StorageError, "too busy"),
        (errors.LockNotAvailable("x"), StorageError, "too busy"),
        (errors.UndefinedTable("x"), StorageError, "askfirst migrate"),
        (errors.InsufficientPrivilege("no"), StorageError, "allows user sam too little: no; make"),
        (errors.InvalidSchemaName("x"), StorageError, "no schema is there to work in"),
        (errors.DuplicatePreparedStatement("x"), StorageError, "ASKFIRST_POOL_MODE=transaction"),
        (errors.InvalidSqlStatementName("x"), StorageError, "ASKFIRST_POOL_MODE=transaction"),
        (errors.UntranslatableCharacter("x"), StatementRefused, "(22P05)"),
        (errors.DataError("secret"), StatementRefused, "(DataError)"),
        (psycopg.OperationalError("could not translate host name"), Unavailable, "check that"),
        (
            psycopg.OperationalError("consuming input failed: SSL connection has been closed"),
            Unavailable,
            "check that it runs",
        ),
        (
            psycopg.OperationalError("server does not support SSL, but SSL was required"),
            StorageError,
            "can't be connected to as DATABASE_URL says",
        ),
        (psycopg.OperationalError("a\n\tb\nc."), Unavailable, "(a; b; c)"),
        (None, StatementRefused, "refused a statement"),
    ],
)
def test_every_error_of_postgresql_has_a_remedy(
    error: psycopg.Error | None, kind: type[AskFirstError], told: str
) -> None:
    """And passes by itself, or doesn't."""
    found = of_postgres(error, URL)
    assert type(found) is kind
    assert told in str(found)
    assert "secret" not in str(found)
    assert str(found).endswith(".")


# SQLite


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("SQLITE_FULL", "is full: make room on it"),
        ("SQLITE_PROTOCOL", "as on most network file systems: put it on a disk of this machine"),
        ("SQLITE_IOERR_LOCK", "as on most network file systems"),
        ("SQLITE_IOERR_SHMMAP", "as on most network file systems"),
        ("SQLITE_IOERR_WRITE", "check its disk"),
        ("SQLITE_CORRUPT_INDEX", "restore it from a backup"),
        ("SQLITE_NOMEM", "too little memory"),
        ("SQLITE_CONSTRAINT_CHECK", "refused a statement (SQLITE_CONSTRAINT_CHECK)"),
    ],
)
def test_every_error_of_sqlite_has_a_remedy(name: str, told: str) -> None:
    error = sqlite3.OperationalError("x")
    error.sqlite_errorname = name
    assert told in str(of_sqlite(error, "askfirst.db"))


async def test_a_full_disk_is_said(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite's own limit stands in for the disk's."""
    from storage import engine  # noqa: PLC0415 - the constants of a module

    monkeypatch.setattr(engine, "_PRAGMAS", (*engine._PRAGMAS, "max_page_count=1"))
    storage = open_storage(sqlite_url)
    with pytest.raises(StorageError, match=r"The disk that holds .* is full: make room on it"):
        refuse(storage, "CREATE TABLE more AS SELECT randomblob(100000)")
    await storage.close()


def test_a_file_without_a_log_is_refused(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite doesn't say that it can't have one; it goes on without."""
    from storage import engine  # noqa: PLC0415 - the constants of a module

    monkeypatch.setattr(engine, "_PRAGMAS", ("journal_mode=DELETE",))
    with pytest.raises(StorageError, match="can't have a write-ahead log where it is"):
        status(sqlite_url)


def test_an_old_sqlite_is_refused(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 31, 1))
    monkeypatch.setattr(sqlite3, "sqlite_version", "3.31.1")
    with pytest.raises(StorageError, match=r"SQLite 3\.31\.1 is too old, AskFirst needs 3\.35\.0"):
        status(sqlite_url)


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
fs-1:/ /srv nfs4 rw 0 0
/dev/sdb /srv/local xfs rw 0 0
host:/a /my\\040share fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind", "elsewhere"),
    [
        ("/home/sam", "ext4", False),
        ("/srv/askfirst", "nfs4", True),
        ("/srv/local/askfirst", "xfs", False),
        ("/my share", "fuse.sshfs", True),
    ],
)
def test_a_file_system_of_another_machine_is_known(
    tmp_path: Path, folder: str, kind: str, elsewhere: bool
) -> None:
    (tmp_path / "mounts").write_text(MOUNTS)
    found = file_system(Path(folder), mounts(tmp_path / "mounts"))
    assert (found, is_elsewhere(found)) == (kind, elsewhere)


def test_the_check_warns_of_it(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may work for years, and then not."""
    monkeypatch.setattr(inspection, "mounts", lambda: [Mount("/", "nfs4")])
    [line] = warnings(sqlite_url)
    assert "is on a file system of another machine (nfs4)" in line


def test_the_check_warns_of_little_space(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inspection, "LITTLE_SPACE", 1024**5)
    [line] = warnings(sqlite_url)
    assert "MiB are free on the disk that holds" in line


async def test_nothing_is_known_of_a_file_that_isnt_there(tmp_path: Path) -> None:
    found = await asyncio.to_thread(inspect, f"sqlite:///{tmp_path / 'new.db'}")
    assert [works for works, _ in found] == [True]
    assert mounts(tmp_path / "none") == []
