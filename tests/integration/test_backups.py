"""The recipes of docs/operating.md for backup and restore, as they stand there."""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from tests.integration.filling import fill
from tests.integration.test_moving import rows_of
from tests.patience import PATIENCE
from tests.postgres import PostgresServer, find_binaries

ROOT = Path(__file__).parents[2]
_, _, SECTION = (ROOT / "docs" / "operating.md").read_text("utf-8").partition("### Backup and")
SQLITE_BACKUP, PYTHON_BACKUP, SQLITE_RESTORE, PG_BACKUP, PG_RESTORE = re.findall(
    r"^```sh\n(.*?)^```", SECTION.partition("\n## ")[0], re.MULTILINE | re.DOTALL
)


def run(recipe: str, folder: Path, url: str) -> str:
    """Run a recipe line by line, as somebody who copies it; the database is set in `.env`."""
    (folder / ".env").write_text(f"DATABASE_URL={url}\n")
    programs = find_binaries()
    done = subprocess.run(
        ["bash", "-ec", f"askfirst() {{ '{sys.executable}' -m bot \"$@\" || true; }}\n{recipe}"],
        cwd=folder,
        env=os.environ
        | {"PYTHONPATH": str(ROOT), "DATABASE_URL": url}
        | ({"PATH": f"{programs}:{os.environ['PATH']}"} if programs else {}),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("recipe", [SQLITE_BACKUP, PYTHON_BACKUP])
def test_sqlite(sqlite_url: str, recipe: str) -> None:
    """A copy of that moment comes back, whatever was written since."""
    if recipe == SQLITE_BACKUP and not shutil.which("sqlite3"):
        pytest.skip("sqlite3 isn't installed")
    folder = Path(sqlite_url.removeprefix("sqlite:///")).parent
    fill(sqlite_url, 3)
    before = rows_of(sqlite_url)
    run(recipe, folder, sqlite_url)
    assert (folder / "askfirst-backup.db").stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(folder / "askfirst.db")) as connection:
        connection.execute("UPDATE person SET name = 'changed since'")
        connection.commit()
    assert rows_of(sqlite_url) != before
    said = run(SQLITE_RESTORE, folder, sqlite_url)
    assert "ok       database: SQLite, up to date" in said
    assert rows_of(sqlite_url) == before


@pytest.mark.slow
@pytest.mark.postgres
def test_postgres(postgres_url: str, postgres_server: PostgresServer, tmp_path: Path) -> None:
    """The dump comes back in another database, and new rows get keys behind the old."""
    if find_binaries() is None:
        pytest.skip("pg_dump isn't installed")
    fill(postgres_url, 3)
    run(PG_BACKUP, tmp_path, postgres_url)
    url = postgres_server.create_database()
    said = run(PG_RESTORE, tmp_path, url)
    assert "ok       database: PostgreSQL, up to date" in said
    assert rows_of(url) == rows_of(postgres_url)
    with psycopg.connect(url) as connection:
        [key] = connection.execute("SELECT nextval('workspace_id_seq')").fetchone() or ()
    assert key > 0
    postgres_server.drop_database(url)
