"""Looks at a database for what would hurt later: `askfirst check` says it, a line each."""

import os
import shutil
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, text

from storage.address import parse_url, server_address, sqlite_file
from storage.engine import migration_engine
from storage.errors import translated_errors
from storage.postgres_errors import read_only
from storage.tables import Row as TableRow

#: Whether it works, None where it does and yet may not be what the operator wants; and a line.
Finding = tuple[bool | None, str]

#: A clock that is wrong by more is worth a word; Slack refuses requests from five minutes on.
SKEW = timedelta(seconds=10)
#: Less free space than that is used up soon, in bytes.
LITTLE_SPACE = 100 * 1024**2
#: File systems of other machines, on which SQLite's locks can't be relied on (SQLite: How To
#: Corrupt An SQLite Database File; Write-Ahead Logging).
ELSEWHERE = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "glusterfs", "lustre", "9p"}
)

_SERVER = text(
    """
    SELECT current_setting('server_version') AS version, clock_timestamp() AS now,
           current_setting('transaction_read_only') = 'on' AS read_only,
           current_user AS "user", current_schema() AS schema,
           has_schema_privilege(current_schema(), 'CREATE') AS creates
    """
)
_ALLOWED = text(
    """
    SELECT c.relname FROM pg_class c
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relname = ANY(:names)
      AND NOT (has_table_privilege(c.oid, 'SELECT') AND has_table_privilege(c.oid, 'INSERT')
           AND has_table_privilege(c.oid, 'UPDATE') AND has_table_privilege(c.oid, 'DELETE'))
    ORDER BY c.relname
    """
)


def inspect(url: str) -> list[Finding]:
    """Tell what is found; raises a `StorageError` where the database can't be used at all."""
    if file := sqlite_file(url):
        return list(_of_file(Path(file)))
    return list(_of_server(url))


def _of_file(file: Path) -> Iterable[Finding]:
    yield True, f"database: SQLite {sqlite3.sqlite_version}"
    folder = file.absolute().parent
    if not _may_write(folder):  # the database, or -wal and -shm beside it
        yield False, f"database: {folder} can't be written: let this user write there"
    kind = file_system(file.absolute().parent, mounts())
    if is_elsewhere(kind):
        yield (
            None,
            f"database: {file} is on a file system of another machine ({kind}), where SQLite's "
            "locks can't be relied on: put it on a disk of this machine, or use PostgreSQL",
        )
    free = shutil.disk_usage(file.absolute().parent).free
    if free < LITTLE_SPACE:
        yield None, f"database: only {free // 1024**2} MiB are free on the disk that holds {file}"


def _may_write(folder: Path) -> bool:
    effective = os.access in os.supports_effective_ids
    return os.access(folder, os.W_OK | os.X_OK, effective_ids=effective)


class Mount(NamedTuple):
    """A file system and where it is found."""

    point: str
    kind: str


def mounts(table: Path = Path("/proc/self/mounts")) -> list[Mount]:
    """Read what is mounted; nothing on systems that don't say so (Linux: proc(5))."""
    try:
        lines = table.read_text().splitlines()
    except OSError:
        return []
    fields = [line.split() for line in lines]
    return [Mount(one[1].replace("\\040", " "), one[2]) for one in fields if len(one) > 2]


def is_elsewhere(kind: str) -> bool:
    """Tell whether a kind of file system is another machine's; in user space it is as a rule."""
    return kind in ELSEWHERE or kind.startswith("fuse.")


def file_system(folder: Path, mounted: Iterable[Mount]) -> str:
    """Tell on which kind of file system a folder is; empty where that isn't known."""
    found = [one for one in mounted if folder.resolve().is_relative_to(one.point)]
    return max(found, key=lambda one: len(one.point)).kind if found else ""


def _of_server(url: str) -> Iterable[Finding]:
    target = parse_url(url)
    engine = migration_engine(target, writes=False)
    try:
        with translated_errors(target), engine.begin() as connection:
            asked = datetime.now(UTC)
            server = connection.execute(_SERVER).one()
            skew = clock_skew(asked, server.now, datetime.now(UTC))
            lines = [*_of_rights(connection, server), _of_clock(skew)]
    finally:
        engine.dispose()
    if server.read_only:
        raise read_only(target)
    yield True, f"database: PostgreSQL {server.version} at {server_address(target)}, UTF-8"
    yield from lines


def clock_skew(asked: datetime, answer: datetime, answered: datetime) -> timedelta:
    """Tell how far another clock is ahead of ours, which was read before and after."""
    if asked <= answer <= answered:
        return timedelta(0)
    return answer - (asked + (answered - asked) / 2)


def _of_clock(skew: timedelta) -> Finding:
    seconds = abs(skew).total_seconds()
    if abs(skew) < SKEW:
        return True, "database: its clock and this machine's agree"
    which = "ahead of" if skew > timedelta(0) else "behind"
    return (
        None,
        f"database: its clock is {seconds:.0f} s {which} this machine's; set the wrong one: dates "
        "go by the database's, signatures of Slack by this machine's",
    )


def _of_rights(connection: Connection, server: Row[Any]) -> Iterable[Finding]:
    names = list(TableRow.metadata.tables)
    if server.schema is None:
        yield (
            False,
            "database: no schema is there to work in; create it, or correct search_path or schema "
            "in DATABASE_URL",
        )
        return
    closed = list(connection.execute(_ALLOWED, {"names": names}).scalars())
    if closed:
        yield (
            False,
            f"database: user {server.user} may not read and write {', '.join(closed)}: run GRANT "
            f"ALL ON ALL TABLES IN SCHEMA {server.schema} TO {server.user}",
        )
    if not server.creates:
        yield (
            None,
            f"database: user {server.user} may not create tables, as updates need to: run GRANT "
            f"CREATE ON SCHEMA {server.schema} TO {server.user}",
        )
