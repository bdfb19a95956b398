"""Brings a database to this version's tables; Alembic is imported only when that is done."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from sqlalchemy import URL, Connection

from bot.errors import StorageError
from storage.engine import is_postgres, migration_engine, parse_url
from storage.errors import translated_errors

if TYPE_CHECKING:
    from alembic.config import Config

#: Whether the tables are as this version needs them, need an upgrade, or aren't there yet.
Status = Literal["current", "behind", "empty"]

T = TypeVar("T")

MIGRATIONS = Path(__file__).parent / "migrations"
#: Identifies the lock under which replicas migrate one after the other; the number is arbitrary.
_ADVISORY_LOCK = 7_236_105_411


def upgrade(url: str) -> None:
    """Make or change the tables, in one transaction; does nothing if they are current."""
    _with_connection(parse_url(url), _upgrade, writes=True)


def status(url: str) -> Status:
    """Compare the database's revision with this version's; a newer one is a `StorageError`."""
    target = parse_url(url)
    if not is_postgres(target) and _will_be_made(target):
        return "empty"
    return _with_connection(target, _status, writes=False)


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


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415

    postgres = connection.dialect.name == "postgresql"
    if postgres:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ADVISORY_LOCK})")
    if _status(connection) == "current":
        return
    command.upgrade(_config(connection), "head")
    if not postgres and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StorageError("The migration would leave rows that point nowhere: it was undone.")


def _status(connection: Connection) -> Status:
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
    return "current" if current == set(scripts.get_heads()) else "behind"
