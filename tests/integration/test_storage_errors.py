"""Every way in which a database can't be used is one sentence that says what to do."""

import asyncio
import os
import re
import secrets
import shutil
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import LiteralString
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from psycopg import sql

from bot.domain.people import WorkspaceFacts
from bot.errors import StorageError
from storage import Database, open_storage, status, upgrade
from tests.postgres import PostgresServer

NOBODY = 65534
WRITTEN = ("what a secret",)


def use(url: str) -> None:
    storage = open_storage(url)
    try:
        with storage() as uow:
            uow.workspaces.ensure(WorkspaceFacts("slack", "T1", "Harbor Founders"))
            uow.commit()
    finally:
        asyncio.run(storage.close())


ALL_WAYS = [use, upgrade, status]


async def refusal(way: Callable[[str], object], url: str) -> str:
    """Return the sentence, once it is sure that no password is in it or behind it."""
    with pytest.raises(StorageError) as caught:
        await asyncio.to_thread(way, url)
    told = "".join(traceback.format_exception(caught.value))
    assert "secret" not in told
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


@pytest.mark.parametrize("way", ALL_WAYS)
@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("mysql://u:secret@h/d", "starts with mysql: AskFirst works with sqlite and postgresql"),
        ("askfirst.db", "can't be read: it looks like"),
        ("", "can't be read: it looks like"),
        ("postgresql://u:secret@h:port/d", "can't be read: it looks like"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
    ],
)
async def test_an_unusable_url_is_refused(
    way: Callable[[str], object], url: str, sentence: str
) -> None:
    """What is wrong with DATABASE_URL is said without repeating it."""
    assert sentence in await refusal(way, url)


@pytest.mark.parametrize("way", ALL_WAYS)
async def test_a_missing_folder_is_named(way: Callable[[str], object], tmp_path: Path) -> None:
    """The folder is never made: a typing mistake must not begin an empty database."""
    sentence = await refusal(way, f"sqlite:///{tmp_path}/none/askfirst.db")
    assert f"The folder {tmp_path}/none does not exist: create it" in sentence


@pytest.mark.parametrize("way", ALL_WAYS)
async def test_a_folder_is_not_a_database(way: Callable[[str], object], tmp_path: Path) -> None:
    """A path to a folder is recognized."""
    assert f"{tmp_path} is a folder" in await refusal(way, f"sqlite:///{tmp_path}")


@pytest.mark.parametrize("way", ALL_WAYS)
async def test_another_kind_of_file_is_left_alone(
    way: Callable[[str], object], tmp_path: Path
) -> None:
    """A file that is no database is refused and stays as it was."""
    file = tmp_path / "letter.txt"
    file.write_text("Dear Alex, " * 1000)
    sentence = await refusal(way, f"sqlite:///{file}")
    assert "letter.txt is not an SQLite database: name another file" in sentence
    assert file.read_text() == "Dear Alex, " * 1000


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder that an account without rights can reach."""
    folder = Path(tempfile.mkdtemp(prefix="askfirst-test-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def read_only_file(sqlite_template: Path, shared_folder: Path) -> Path:
    """A migrated database that can only be read."""
    file = Path(shutil.copy(sqlite_template, shared_folder / "askfirst.db"))
    file.chmod(0o444)
    shared_folder.chmod(0o555)
    return file


@contextmanager
def without_rights() -> Iterator[None]:
    """Be nobody for a while, if we are root, whom no permission stops."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.parametrize("way", ALL_WAYS)
async def test_a_read_only_file_is_reported(
    way: Callable[[str], object], read_only_file: Path
) -> None:
    """A database that can be read but not written is no use, and the check says so too."""
    with without_rights():
        sentence = await refusal(way, f"sqlite:///{read_only_file}")
    assert "askfirst.db can't be written: let this user write to it and its folder" in sentence


@pytest.mark.parametrize("way", ALL_WAYS)
async def test_a_closed_folder_is_reported(
    way: Callable[[str], object], shared_folder: Path
) -> None:
    """A folder into which this user may not look."""
    closed = shared_folder / "closed"
    closed.mkdir(mode=0o000)
    with without_rights():
        sentence = await refusal(way, f"sqlite:///{closed}/askfirst.db")
    assert "askfirst.db can't be opened: let this user read and write it" in sentence


@pytest.mark.parametrize("way", ALL_WAYS)
async def test_an_unreachable_server_is_named(way: Callable[[str], object]) -> None:
    """Host and port are said, the password isn't."""
    sentence = await refusal(way, "postgresql://sam:secret@127.0.0.1:1/askfirst")
    assert sentence.startswith("PostgreSQL at 127.0.0.1:1 can't be used: check that it runs")


def changed(url: str, **parts: str) -> str:
    return urlunsplit(urlsplit(url)._replace(**parts))


@pytest.mark.postgres
@pytest.mark.parametrize("way", ALL_WAYS)
async def test_a_wrong_password_is_reported(
    way: Callable[[str], object], postgres_url: str
) -> None:
    """User and place are said, the password isn't."""
    host = urlsplit(postgres_url).netloc.rpartition("@")[2]
    sentence = await refusal(way, changed(postgres_url, netloc=f"postgres:secret@{host}"))
    assert f"PostgreSQL at {host} refused user postgres: check user and password" in sentence


@pytest.mark.postgres
@pytest.mark.parametrize("way", ALL_WAYS)
async def test_a_missing_database_is_named(way: Callable[[str], object], postgres_url: str) -> None:
    """A server without the database says to create it."""
    sentence = await refusal(way, changed(postgres_url, path="/nowhere"))
    assert "has no database nowhere: create it" in sentence


@pytest.mark.postgres
@pytest.mark.parametrize("way", [use, upgrade])
async def test_a_read_only_server_is_reported(
    way: Callable[[str], object], empty_postgres_url: str, postgres_url: str
) -> None:
    """A replica that can only be read is no use."""
    url = empty_postgres_url if way is upgrade else postgres_url
    read_only = "options=-c%20default_transaction_read_only%3Don"
    sentence = await refusal(way, changed(url, query=read_only))
    assert "is read-only: connect to the primary server" in sentence


@pytest.fixture
def without_rights_url(postgres_server: PostgresServer, empty_postgres_url: str) -> Iterator[str]:
    """A migrated PostgreSQL database, and a user who may connect to it and no more."""
    upgrade(empty_postgres_url)
    user = f"little_{secrets.token_hex(6)}"
    run(postgres_server.url, "CREATE ROLE {} LOGIN PASSWORD 'secret'", user)
    host = urlsplit(empty_postgres_url).netloc.rpartition("@")[2]
    yield changed(empty_postgres_url, netloc=f"{user}:secret@{host}")
    run(postgres_server.url, "DROP ROLE {}", user)


def run(url: str, statement: LiteralString, name: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.SQL(statement).format(sql.Identifier(name)))


@pytest.mark.postgres
@pytest.mark.parametrize("way", ALL_WAYS)
async def test_missing_rights_are_reported(
    way: Callable[[str], object], without_rights_url: str
) -> None:
    """A user who may connect and no more is told what was refused."""
    assert re.search(r"allows user little_\w+ too little: ", await refusal(way, without_rights_url))


async def test_errors_hide_what_people_wrote(sqlite_url: str) -> None:
    """What a statement was given never comes with its error, nor into a log."""
    storage = open_storage(sqlite_url)
    with pytest.raises(StorageError) as caught:
        await write_nowhere(storage, WRITTEN)
    await storage.close()
    assert "secret" not in "".join(traceback.format_exception(caught.value))


async def write_nowhere(storage: Database, written: tuple[str, ...]) -> None:
    with storage() as uow:
        connection = uow._transaction.connection
        connection.exec_driver_sql("INSERT INTO nowhere VALUES (?)", written)
