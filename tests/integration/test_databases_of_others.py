"""PostgreSQL as others have set it up: it works, or one sentence says what to do."""

import asyncio
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from urllib.parse import quote, urlsplit

import psycopg
import pytest
from psycopg import sql

from bot.bootstrap.check import check
from bot.domain.people import WorkspaceFacts
from bot.errors import StorageError
from bot.running.settings import Settings
from storage import Database, InstallationStorage, find_pooler, open_storage, status, upgrade
from tests.patience import PATIENCE
from tests.pgbouncer import PgBouncerNotFound, pgbouncer
from tests.postgres import PostgresServer

pytestmark = pytest.mark.postgres


@contextmanager
def database(server: PostgresServer, *settings: str, encoding: str = "UTF8") -> Iterator[str]:
    """A database with an encoding and settings of its own; gives its address."""
    name = f"askfirst_test_{secrets.token_hex(6)}"
    with psycopg.connect(server.url, autocommit=True) as connection:
        create = "CREATE DATABASE {} TEMPLATE template0 ENCODING {} LOCALE 'C'"
        connection.execute(sql.SQL(create).format(sql.Identifier(name), encoding))
        for setting in settings:
            connection.execute(sql.SQL(f"ALTER DATABASE {name} SET {setting}"))
    url = urlsplit(server.url)._replace(path=f"/{name}").geturl()
    yield url
    server.drop_database(url)


def uses(storage: Database) -> None:
    """Write and read people's words, and read the time; a rollback would keep from preparing."""
    facts = WorkspaceFacts("slack", "T1", "Harbor ⚓ Founders, Łódź", "en", "Europe/Warsaw")
    with storage() as uow:
        uow.workspaces.ensure(facts)
        uow.commit()
    with storage() as uow:
        found = uow.workspaces.ensure(facts)
        assert found.facts.name == "Harbor ⚓ Founders, Łódź"
        assert abs(uow.now - datetime.now(UTC)) < timedelta(minutes=5)
        uow.commit()


async def works(url: str, *, pooled: bool = False) -> None:
    """Set it up, use it several times on a connection, and let `check` find nothing wrong."""
    upgrade(url)
    assert status(url) == "current"
    storage = open_storage(url, pooled=pooled)
    try:
        for _ in range(8):  # statements are prepared at the sixth
            uses(storage)
    finally:
        await storage.close()
    assert await problems(url) == ["tokens: none set"]


async def problems(url: str, *, warnings: bool = False) -> list[str]:
    found = await asyncio.to_thread(check, Settings.read({"DATABASE_URL": url}))
    lines = [line for works, line in found if works is (None if warnings else False)]
    return [line.partition(",")[0] if line.startswith("tokens") else line for line in lines]


async def refusals(url: str) -> set[str]:
    """The sentences of a start, of use, and of `check`."""
    found = set()
    for way in (upgrade, status, lambda url: uses(open_storage(url))):
        with pytest.raises(StorageError) as caught:
            way(url)
        found.add(str(caught.value))
    told = await problems(url)
    return found | {line.removeprefix("database: ") for line in told if "tokens" not in line}


# Settings of a database or a role, which a session inherits


@pytest.mark.parametrize("dates", ["German", "SQL, DMY", "Postgres, MDY"])
async def test_what_we_rely_on_is_set_and_not_hoped_for(
    postgres_server: PostgresServer, dates: str
) -> None:
    settings = (
        f"datestyle = '{dates}'",
        "intervalstyle = 'sql_standard'",
        "timezone = 'Asia/Kolkata'",
        "client_encoding = 'LATIN1'",
        "lock_timeout = '1ms'",
        "default_transaction_isolation = 'serializable'",
        "standard_conforming_strings = off",
        "bytea_output = 'escape'",
        "extra_float_digits = -15",
    )
    with database(postgres_server, *settings) as url:
        await works(url)


async def test_a_session_is_as_we_need_it(postgres_server: PostgresServer) -> None:
    """With a pooler and without."""
    with database(postgres_server, "datestyle = 'German'", "statement_timeout = '5s'") as url:
        for pooled in (False, True):
            storage = open_storage(url, pooled=pooled)
            with storage.transaction() as transaction:
                shown = {
                    name: transaction.connection.exec_driver_sql(f"SHOW {name}").scalar_one()
                    for name in (
                        "client_encoding",
                        "datestyle",
                        "timezone",
                        "transaction_isolation",
                        "statement_timeout",
                        "lock_timeout",
                        "idle_in_transaction_session_timeout",
                    )
                }
            await storage.close()
            assert shown == {
                "client_encoding": "UTF8",
                "datestyle": "ISO, MDY",
                "timezone": "UTC",
                "transaction_isolation": "read committed",
                "statement_timeout": "30s",
                "lock_timeout": "30s",
                "idle_in_transaction_session_timeout": "1min",
            }


@pytest.mark.parametrize("encoding", ["SQL_ASCII", "LATIN1", "EUC_JP"])
async def test_an_encoding_that_cant_keep_what_people_write_is_refused(
    postgres_server: PostgresServer, encoding: str
) -> None:
    """At the start, and not when somebody's name has an emoji in it."""
    with database(postgres_server, encoding=encoding) as url:
        [sentence] = await refusals(url)
    assert f"has the encoding {encoding}, which can't keep all that people write; make one" in (
        sentence
    )
    assert "CREATE DATABASE askfirst ENCODING 'UTF8' TEMPLATE template0" in sentence


# What stands in an address


@pytest.mark.parametrize(
    "query",
    [
        "prepare_threshold=0",
        "prepare_threshold=none",
        "prepareThreshold=0",
        "statement_cache_size=0",
        "pgbouncer=true",
        "schema=public",
        "currentSchema=public",
        "search_path=public",
        "sslmode=prefer",
        "ssl=prefer",
        "channel_binding=prefer",
        "connect_timeout=10",
        "application_name=intro",
        "options=-c%20search_path%3Dpublic",
        "options=-csearch_path%3Dpublic&keepalives=1&target_session_attrs=read-write",
        "gssencmode=disable&supa=base-pooler.x",
    ],
)
async def test_what_hosts_write_into_an_address_works(postgres_url: str, query: str) -> None:
    await works(f"{postgres_url}?{query}")


async def test_tables_are_in_the_schema_that_the_address_names(empty_postgres_url: str) -> None:
    with psycopg.connect(empty_postgres_url, autocommit=True) as connection:
        connection.execute("CREATE SCHEMA intro")
    await works(f"{empty_postgres_url}?schema=intro")
    with psycopg.connect(empty_postgres_url) as connection:
        where = connection.execute("SELECT DISTINCT schemaname FROM pg_tables").fetchall()
    assert ("intro",) in where
    assert ("public",) not in where


async def test_a_schema_that_isnt_there_is_said(empty_postgres_url: str) -> None:
    url = f"{empty_postgres_url}?schema=nowhere"
    with pytest.raises(StorageError, match="no schema is there to work in"):
        upgrade(url)
    assert any("no schema is there to work in; create it" in line for line in await problems(url))


@pytest.mark.parametrize("password", ["p@ss/w:rd?#%", "percent%40", "a b"])
async def test_any_password_can_be_written(
    postgres_server: PostgresServer, postgres_url: str, password: str
) -> None:
    """As its signs are written in addresses; an @ also as it is."""
    with role(postgres_server, password) as name:
        url = urlsplit(postgres_url)
        for written in {quote(password, safe=""), quote(password, safe="@")}:
            user = f"{name}:{written}@{url.netloc.rpartition('@')[2]}"
            with pytest.raises(StorageError, match="too little"):  # it got in
                status(url._replace(scheme="postgres", netloc=user).geturl())


@contextmanager
def role(server: PostgresServer, password: str) -> Iterator[str]:
    name = f"little_{secrets.token_hex(6)}"
    run(server.url, f"CREATE ROLE {name} LOGIN PASSWORD '{password}'")
    yield name
    run(server.url, f"DROP ROLE {name}")


def run(url: str, statement: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.SQL(statement))


async def test_of_several_hosts_one_that_answers_is_taken(postgres_url: str) -> None:
    """As in libpq's own addresses, with a port each."""
    parts = urlsplit(postgres_url)
    user, _, host = parts.netloc.rpartition("@")
    await works(parts._replace(netloc=f"{user}@127.0.0.1:1,{host}").geturl())


# Poolers


@contextmanager
def pooled(url: str, mode: str, size: int = 20) -> Iterator[str]:
    try:
        with pgbouncer(url, mode, size) as through:
            yield through
    except PgBouncerNotFound as missing:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(missing))


@pytest.mark.parametrize(
    ("mode", "size"), [("session", 20), ("session", 1), ("transaction", 20), ("transaction", 1)]
)
async def test_a_pooler_is_found_out(
    postgres_url: str, mode: str, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also one with a single connection, for which a second session waits in vain."""
    in_vain = (mode, size) == ("session", 1)
    monkeypatch.setattr("storage.pooling._WAIT_SECONDS", 0.5 if in_vain else PATIENCE)
    with pooled(postgres_url, mode, size) as url:
        assert await find_pooler(url) == mode
    assert await find_pooler(postgres_url) == "nothing"


async def test_a_pooler_that_cant_be_used_is_said(postgres_url: str) -> None:
    with pooled(postgres_url, "statement") as url:
        [sentence] = await refusals(url)
    assert "the pooler there is in statement mode" in sentence
    assert "set pool_mode = transaction" in sentence


@pytest.mark.parametrize("mode", ["session", "transaction"])
async def test_a_pooler_works_in_its_mode(empty_postgres_url: str, mode: str) -> None:
    """Statements of two processes don't get into each other's way, nor do their settings."""
    run(
        empty_postgres_url,
        f"ALTER DATABASE {urlsplit(empty_postgres_url).path[1:]} SET datestyle = 'German'",
    )
    with pooled(empty_postgres_url, mode) as url:
        await works(url, pooled=mode == "transaction")
        both = [open_storage(url, pooled=mode == "transaction") for _ in range(2)]
        in_turn(both)
        for storage in both:
            await storage.close()


def in_turn(storages: list[Database]) -> None:
    for _ in range(8):
        for storage in storages:
            uses(storage)


async def test_a_pooler_that_nobody_knew_of_is_named(postgres_url: str) -> None:
    """Where the setting says session: one sentence, and not a traceback for ever."""
    with pooled(postgres_url, "transaction") as url:
        both = [open_storage(url) for _ in range(2)]
        with pytest.raises(StorageError, match="set ASKFIRST_POOL_MODE=transaction"):
            in_turn(both)
        for storage in both:
            await storage.close()
        settings = Settings.read({"DATABASE_URL": url, "ASKFIRST_POOL_MODE": "session"})
        found = await asyncio.to_thread(check, settings)
    assert any(
        works is False and "set ASKFIRST_POOL_MODE=transaction" in line for works, line in found
    )


async def test_work_is_heard_of_through_a_pooler(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """LISTEN hears nothing in transaction mode, so it isn't relied on."""
    monkeypatch.setattr("storage.listener.LOOK_EVERY", timedelta(milliseconds=1))
    with pooled(postgres_url, "transaction") as url:
        for known in (True, False):
            storage, heard = open_storage(url, pooled=known), asyncio.Event()
            storage.on_work(heard.set)
            listening = asyncio.create_task(storage.listen())
            for _ in range(3):
                await asyncio.wait_for(heard.wait(), PATIENCE)
                heard.clear()
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)
            await storage.close()


async def test_the_lock_that_keeps_moves_out_keeps_nobody_else_waiting(postgres_url: str) -> None:
    """Neither an installation, nor vacuum, which waits for the oldest snapshot."""
    storage = open_storage(postgres_url)
    storage.use()
    with InstallationStorage(storage)() as transaction:
        transaction.lock_installations()
    snapshots = (
        "SELECT count(backend_xmin) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    with psycopg.connect(postgres_url) as connection:
        assert connection.execute(snapshots).fetchone() == (0,)
    await storage.close()
