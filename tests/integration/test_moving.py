"""A database moves to another one: row for row, both ways, and on from an interruption."""

import asyncio
import os
import secrets
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from sqlalchemy import select, text

from bot.bootstrap.application import assemble, opened
from bot.errors import StorageError
from storage import in_use, move, move_marks, moving, open_storage, status
from storage.address import parse_url
from storage.engine import migration_engine
from storage.errors import Moved
from storage.moving import COMPARING, COPYING, moved_tables, place
from tests.dialog import HARBOR, Talk, talking
from tests.integration.filling import WORDS, fill
from tests.patience import PATIENCE
from tests.postgres import PostgresServer

INTRODUCTIONS = 12
Rows = dict[str, list[tuple[Any, ...]]]


def rows_of(url: str) -> Rows:
    """All rows, as this version reads them."""
    engine = migration_engine(parse_url(url))
    with engine.begin() as connection:
        found = {
            each.name: sorted((tuple(row) for row in connection.execute(select(each))), key=repr)
            for each in moved_tables()
        }
    engine.dispose()
    return found


def run_sql(url: str, statement: str) -> None:
    engine = migration_engine(parse_url(url))
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def unwatched(step: str, more: int, of: int) -> None:
    """Look away."""


class Steps:
    """Counts the rows that went through each step."""

    def __init__(self) -> None:
        self.rows: dict[str, int] = {}

    def __call__(self, step: str, more: int, of: int) -> None:
        self.rows[step] = self.rows.get(step, 0) + more


class Interrupted(Exception):
    """Somebody pressed Ctrl+C, say."""


def interrupt_at(step: str, rows: int) -> Callable[[str, int, int], None]:
    """Watch until so many rows have gone through a step, and interrupt it then."""
    seen = 0

    def watch(now: str, more: int, of: int) -> None:
        nonlocal seen
        seen += more if now == step else 0
        if seen > rows:
            raise Interrupted

    return watch


@pytest.fixture
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write few rows in a transaction, so that an interruption comes between two."""
    monkeypatch.setattr(moving, "AT_ONCE", 5)


@pytest.fixture
def old(sqlite_url: str, no_fsync: None) -> str:
    """A database with rows in every table, on SQLite."""
    fill(sqlite_url, INTRODUCTIONS)
    return sqlite_url


@pytest.fixture
def new(sqlite_template: Path, tmp_path: Path) -> str:
    """An empty database, on SQLite."""
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'new.db')}"


@pytest.fixture
def english_postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """An empty database that orders text as a dictionary does, not by its bytes."""
    name = f"askfirst_test_{secrets.token_hex(6)}"
    with psycopg.connect(postgres_server.url, autocommit=True) as connection:
        try:
            connection.execute(
                f"CREATE DATABASE {name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US' "
                "LOCALE 'C' ENCODING 'UTF8'"
            )
        except (psycopg.errors.FeatureNotSupported, psycopg.errors.SyntaxError):
            pytest.skip("this PostgreSQL knows no ICU")
    url = urlunsplit(urlsplit(postgres_server.url)._replace(path=f"/{name}"))
    yield url
    postgres_server.drop_database(url)


def test_every_table_has_rows_of_every_kind(old: str) -> None:
    """What these tests move: text of all kinds, and every state."""
    found = rows_of(old)
    assert all(found.values())
    said = repr(found)
    for words in filter(None, WORDS):
        assert repr(words)[1:-1] in said


def test_all_rows_arrive(old: str, new: str) -> None:
    """Equal in every column; the counts are those of the tables."""
    before = rows_of(old)
    counts = move(old, new, unwatched)
    assert rows_of(new) == before
    assert counts == {name: len(rows) for name, rows in before.items()}
    assert rows_of(old) == before


@pytest.mark.postgres
def test_there_and_back(old: str, postgres_url: str, new: str) -> None:
    """To PostgreSQL and to another SQLite file, row for row; encodings, zones and JSON survive."""
    before = rows_of(old)
    move(old, postgres_url, unwatched)
    assert rows_of(postgres_url) == before
    move(postgres_url, new, unwatched)
    assert rows_of(new) == before


@pytest.mark.postgres
def test_a_language_that_orders_text_otherwise(
    old: str, english_postgres_url: str, new: str, few_at_once: None
) -> None:
    """What an interruption has left is recognised whatever PostgreSQL's language is."""
    before = rows_of(old)
    for source, target in ((old, english_postgres_url), (english_postgres_url, new)):
        with pytest.raises(Interrupted):
            move(source, target, interrupt_at(COPYING, 60))
        steps = Steps()
        move(source, target, steps)
        assert set(steps.rows) == {COPYING, COMPARING}
        assert rows_of(target) == before


@pytest.mark.postgres
async def test_an_introduction_goes_on_where_it_was(sqlite_url: str, postgres_url: str) -> None:
    """Asked on SQLite, answered and opened on PostgreSQL; what is new gets keys of its own."""
    async with talking(sqlite_url) as talk:
        await talk.sam.types("/intro", talk.alex, talk.jo, "You both sail")
        await talk.wait("1m")
        await talk.alex.presses("yes")
        await talk.storage.close()
        move(sqlite_url, postgres_url, unwatched)
        storage = open_storage(postgres_url, talk.clock, threads=False)
        app = await assemble(
            storage, {HARBOR.platform: talk.messenger}, talk.clock, talk.app.deps.rules, key=b"test"
        )
        there = Talk(postgres_url, talk.clock, talk.messenger, storage, app)
        await there.jo.presses("yes")
        assert there.conversations == [["alex", "jo", "sam"]]
        await storage.close()


@pytest.mark.postgres
def test_what_is_new_gets_keys_behind_the_old(old: str, postgres_url: str) -> None:
    """In every table that numbers its rows."""
    move(old, postgres_url, unwatched)
    numbered = [each for each in moved_tables() if each.autoincrement_column is not None]
    assert len(numbered) >= 5
    with psycopg.connect(postgres_url) as connection:
        for each in numbered:
            key = each.autoincrement_column
            assert key is not None
            sequence = f"pg_get_serial_sequence('{each.name}', '{key.name}')"
            found = connection.execute(
                f"SELECT nextval({sequence}), max({key.name}) FROM {each.name}"
            ).fetchone()
            assert found is not None
            assert found[0] == found[1] + 1, each.name


def test_nobody_writes_to_the_old_one_meanwhile(old: str, new: str) -> None:
    """Not even a process that doesn't know of moves."""
    tried = []

    def watch(step: str, more: int, of: int) -> None:
        with closing(sqlite3.connect(old.removeprefix("sqlite:///"), timeout=0)) as connection:
            with pytest.raises(sqlite3.OperationalError, match="database is locked"):
                connection.execute("UPDATE person SET name = 'lost'")
            tried.append(step)

    move(old, new, watch)
    assert set(tried) == {COPYING, COMPARING}


@pytest.mark.postgres
def test_nobody_writes_to_the_old_one_meanwhile_on_postgres(postgres_url: str, new: str) -> None:
    """The same, with a lock on every table."""
    fill(postgres_url, 1)
    tried = []

    def watch(step: str, more: int, of: int) -> None:
        with psycopg.connect(postgres_url) as connection:
            connection.execute("SET lock_timeout = '10ms'")
            for each in ("person", "ask", "effect") if more else ():
                with pytest.raises(psycopg.errors.LockNotAvailable), connection.transaction():
                    connection.execute(f"DELETE FROM {each}")
                tried.append(each)

    move(postgres_url, new, watch)
    assert set(tried) == {"person", "ask", "effect"}


# Interruptions


@pytest.mark.parametrize("step", [COPYING, COMPARING])
def test_an_interrupted_move_goes_on(old: str, new: str, few_at_once: None, step: str) -> None:
    """It writes only what isn't there; until it is done the bot uses the old one, not the new."""
    before = rows_of(old)
    with pytest.raises(Interrupted):
        move(old, new, interrupt_at(step, 60))
    assert status(old) == "current"
    with pytest.raises(Moved, match="isn't finished: run the same `askfirst move` again"):
        status(new)
    arrived = sum(len(rows) for rows in rows_of(new).values())
    assert arrived > 60
    steps = Steps()
    move(old, new, steps)
    assert steps.rows == dict.fromkeys((COPYING, COMPARING), sum(map(len, before.values())))
    assert rows_of(new) == before


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE person SET name = 'Changed' WHERE id = 1",
        "DELETE FROM delivery WHERE workspace_id = 1",
        "INSERT INTO leaver (mark) VALUES ('')",
    ],
)
def test_a_source_that_was_used_meanwhile(
    old: str, new: str, few_at_once: None, change: str
) -> None:
    """After an interruption the bot may go on with the old one: then the move begins anew."""
    with pytest.raises(Interrupted):
        move(old, new, interrupt_at(COMPARING, 0))
    run_sql(old, change)
    move(old, new, unwatched)
    assert rows_of(new) == rows_of(old)


@pytest.mark.parametrize("side", ["old", "new"])
def test_killed_between_the_two_ends(
    old: str, new: str, monkeypatch: pytest.MonkeyPatch, side: str
) -> None:
    """At no moment may the bot use both; the same command completes it."""
    set_mark = move_marks.set_mark
    before = rows_of(old)

    def killed(connection: Any, mark: Any) -> None:  # noqa: ANN401
        if (mark and not mark.arriving) if side == "old" else mark is None:
            raise Interrupted
        set_mark(connection, mark)

    monkeypatch.setattr(moving, "set_mark", killed)
    with pytest.raises(Interrupted):
        move(old, new, unwatched)
    usable = [url for url in (old, new) if _usable(url)]
    assert usable == ([old] if side == "old" else [])
    monkeypatch.undo()
    move(old, new, unwatched)
    assert (_usable(old), _usable(new)) == (False, True)
    assert rows_of(new) == before


def _usable(url: str) -> bool:
    try:
        return status(url) == "current"
    except Moved:
        return False


#: Moves in a process of its own, which kills itself in the middle.
KILLED = """
import os, signal, sys
from storage import move, moving
moving.AT_ONCE = 5
left = [60]
def watch(step, more, of):
    left[0] -= more
    if left[0] < 0:
        os.kill(os.getpid(), signal.SIGKILL)
move(*sys.argv[1:], watch)
"""


@pytest.mark.slow
@pytest.mark.postgres
def test_a_killed_move_is_begun_again(old: str, postgres_url: str) -> None:
    """By SIGKILL, with half of the rows on PostgreSQL."""
    before = rows_of(old)
    done = subprocess.run(
        [sys.executable, "-c", KILLED, old, postgres_url],
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    arrived = sum(len(rows) for rows in rows_of(postgres_url).values())
    assert 60 <= arrived < sum(map(len, before.values()))
    move(old, postgres_url, unwatched)
    assert rows_of(postgres_url) == before


def test_rows_that_arrive_otherwise_move_nothing(
    old: str, new: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The comparison finds it; the old database can be used as before."""
    write = moving._Move._write

    def spoil(self: Any, into: Any, rows: Any) -> None:  # noqa: ANN401
        write(self, into, rows)
        if into.name == "person":
            run_sql(new, "UPDATE person SET name = 'somebody' WHERE id = 3")

    monkeypatch.setattr(moving._Move, "_write", spoil)
    with pytest.raises(StorageError, match="The rows of person are not the same"):
        move(old, new, unwatched)
    assert (_usable(old), _usable(new)) == (True, False)


# Refusals


@pytest.mark.parametrize("used", ["old", "new"])
async def test_refused_while_a_bot_runs(old: str, new: str, used: str) -> None:
    """On either; and nobody opens a database that is being moved."""
    url = old if used == "old" else new
    async with opened(url):
        with pytest.raises(Moved, match=f"AskFirst is running on {place(parse_url(url))}: stop it"):
            move(old, new, unwatched)
    refused = []

    def watch(step: str, more: int, of: int) -> None:
        refused.append(asyncio.run_coroutine_threadsafe(_open(url), loop).result())

    loop = asyncio.get_running_loop()
    await asyncio.to_thread(move, old, new, watch)
    assert set(refused) == {"The database is being moved to another one: wait until that is done."}


async def _open(url: str) -> str:
    try:
        async with opened(url):
            return ""
    except Moved as error:
        return str(error)


async def test_a_lock_file_that_was_tidied_away(old: str, new: str) -> None:
    """The bot takes the lock again; if a move came first, it stops."""
    async with opened(old) as database:
        tidy_away(old)
        database._hold._renew()  # type: ignore[attr-defined]
        with pytest.raises(Moved, match="AskFirst is running on"):
            move(old, new, unwatched)
        tidy_away(old)
        move(old, new, unwatched)
        with pytest.raises(Moved, match="This database was moved to"):
            database._hold._renew()  # type: ignore[attr-defined]


async def test_a_bot_that_loses_the_lock_stops(
    old: str, new: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next time that it looks."""
    monkeypatch.setattr(in_use, "LOOK_EVERY", timedelta(milliseconds=1))
    async with opened(old) as database:
        tidy_away(old)
        move(old, new, unwatched)
        with pytest.raises(Moved):
            await asyncio.wait_for(database.stay_in_use(asyncio.Event()), PATIENCE)


def tidy_away(url: str) -> None:
    """Delete the file whose lock tells who uses a database."""
    Path(f"{url.removeprefix('sqlite:///')}-lock").unlink()


@pytest.mark.postgres
async def test_refused_while_a_bot_runs_on_postgres(old: str, postgres_url: str, new: str) -> None:
    """Also when its connections were cut off: it takes the lock again."""
    async with opened(postgres_url) as database:
        with pytest.raises(Moved, match="AskFirst is running on PostgreSQL"):
            move(old, postgres_url, unwatched)
        cut_off(postgres_url)
        database._hold._renew()  # type: ignore[attr-defined]
        with pytest.raises(Moved, match="AskFirst is running on PostgreSQL"):
            move(old, postgres_url, unwatched)
        cut_off(postgres_url)
        move(old, postgres_url, unwatched)
        move(postgres_url, new, unwatched)
        with pytest.raises(Moved, match="This database was moved to"):
            database._hold._renew()  # type: ignore[attr-defined]


def cut_off(url: str) -> None:
    """End all connections to a PostgreSQL database."""
    run_sql(
        url,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()",
    )


def test_a_database_that_was_moved_is_not_used_again(old: str, new: str, tmp_path: Path) -> None:
    """It says where everything is now; nor is it moved twice."""
    move(old, new, unwatched)
    with pytest.raises(Moved, match=f"This database was moved to {tmp_path}/new.db on 20"):
        status(old)
    with pytest.raises(Moved, match="was moved to"):
        move(old, f"sqlite:///{tmp_path}/third.db", unwatched)
    assert rows_of(old) == rows_of(new)
    run_sql(old, "DELETE FROM move")  # as the docs say, where the new one is lost for good
    assert _usable(old)


def test_a_database_that_has_rows_is_no_target(old: str, new: str) -> None:
    """Whatever is in it stays."""
    run_sql(new, "INSERT INTO leaver (mark) VALUES ('x')")
    with pytest.raises(StorageError, match=r"new.db isn't empty: name a new database with --to\."):
        move(old, new, unwatched)
    assert rows_of(new)["leaver"] == [("x",)]
    assert _usable(new)


def test_half_of_another_move_is_no_target(old: str, new: str, tmp_path: Path) -> None:
    """It is completed from where it comes."""
    with pytest.raises(Interrupted):
        move(old, new, interrupt_at(COPYING, 60))
    other = f"sqlite:///{shutil.copy(tmp_path / 'askfirst.db', tmp_path / 'other.db')}"
    with pytest.raises(StorageError, match="isn't empty"):
        move(other, new, unwatched)
    with pytest.raises(Moved, match="is half moved itself, from"):
        move(new, f"sqlite:///{tmp_path / 'third.db'}", unwatched)


def test_nothing_and_the_same_are_refused(old: str, new: str, tmp_path: Path) -> None:
    """One sentence each."""
    with pytest.raises(StorageError, match=r"There is nothing to move in .*none\.db"):
        move(f"sqlite:///{tmp_path}/none.db", old, unwatched)
    with pytest.raises(StorageError, match="Both are the same database"):
        move(old, f"sqlite:///{tmp_path}/../{tmp_path.name}/askfirst.db", unwatched)
    with pytest.raises(StorageError, match=r"does not exist: create it, or change --to\."):
        move(old, f"sqlite:///{tmp_path}/none/new.db", unwatched)


@pytest.mark.postgres
def test_what_postgres_doesnt_take_is_named(old: str, postgres_url: str) -> None:
    """Without the words themselves; the old database can be used as before."""
    run_sql(old, "UPDATE introduction SET reason = 'secret' || char(0) WHERE pair_low = 1")
    with pytest.raises(StorageError, match=r"doesn't take a row of introduction: .*NUL") as refused:
        move(old, postgres_url, unwatched)
    assert "secret" not in str(refused.value)
    assert _usable(old)
