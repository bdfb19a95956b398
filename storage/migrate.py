"""Brings a database to this version's tables; Alembic is imported only when that is done."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from sqlalchemy import URL, Connection

from bot.errors import StorageError
from storage.address import is_postgres, parse_url
from storage.engine import migration_engine
from storage.errors import translated_errors
from storage.move_marks import check_not_moved

if TYPE_CHECKING:
    from alembic.config import Config

#: Whether the tables are as this version needs them, need an upgrade, or aren't there yet.
Status = Literal["current", "behind", "empty"]

T = TypeVar("T")

MIGRATIONS = Path(__file__).parent / "migrations"
#: Identifies the lock under which replicas migrate one after the other; the number is arbitrary.
_ADVISORY_LOCK = 7_236_105_411


def upgrade(url: str, *, moving: bool = False) -> None:
    """Make or change the tables, in one transaction; does nothing if they are current.

    A database that was moved away, or is still arriving, is refused but for a move itself.
    """
    _with_connection(parse_url(url), partial(_upgrade, _check(moving)), writes=True)


def status(url: str, *, moving: bool = False) -> Status:
    """Compare the database's revision with this version's; a newer one is a `StorageError`.

    So is one that was moved away, or is still arriving, but for a move itself.
    """
    target = parse_url(url)
    if not is_postgres(target) and _will_be_made(target):
        return "empty"
    return _with_connection(target, partial(_status, _check(moving)), writes=False)


def _will_be_made(target: URL) -> bool:
    """Whether an SQLite file doesn't exist and could be created, which connecting would do."""
    file = Path(str(target.database))
    try:
        return not file.exists() and file.parent.is_dir()
    except PermissionError:
        return False


def _with_connection(target: URL, do: Callable[[Connection], T], *, writes: bool) -> T:
    engine = migration_engine(target, writes=writes)
    try:
        with translated_errors(target), engine.begin() as connection:
            return do(connection)
    finally:
        engine.dispose()


def _config(connection: Connection) -> "Config":
    """Tell Alembic where the migrations are; an installed wheel has no alembic.ini."""
    from alembic.config import Config  # noqa: PLC0415

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config


def _check(moving: bool) -> Callable[[Connection], None]:
    return (lambda _: None) if moving else check_not_moved


def _upgrade(check: Callable[[Connection], None], connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415

    postgres = connection.dialect.name == "postgresql"
    if postgres:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ADVISORY_LOCK})")
    if _status(check, connection) == "current":
        return
    command.upgrade(_config(connection), "head")
    if not postgres and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StorageError("The migration would leave rows that point nowhere: it was undone.")


def _status(check: Callable[[Connection], None], connection: Connection) -> Status:
    from alembic.migration import MigrationContext  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    current = set(MigrationContext.configure(connection).get_current_heads())
    scripts = ScriptDirectory.from_config(_config(connection))
    unknown = current - {script.revision for script in scripts.walk_revisions()}
    if unknown:
        raise StorageError(
            f"The database was changed by a newer version of AskFirst (to {', '.join(unknown)}): "
            "update AskFirst, or restore the backup from before."
        )
    if not current:
        return "empty"
    check(connection)
    return "current" if current == set(scripts.get_heads()) else "behind"
