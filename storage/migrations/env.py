"""Runs migrations on the connection that `storage.migrate` gives, else on one to DATABASE_URL."""

import os

from alembic import context
from sqlalchemy import Connection

from storage.address import parse_url
from storage.engine import migration_engine
from storage.tables import Row


def migrate(connection: Connection) -> None:
    """SQLite can't change a table's columns: `render_as_batch` rebuilds it."""
    context.configure(connection=connection, target_metadata=Row.metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()


def connect_and_migrate() -> None:
    engine = migration_engine(parse_url(os.environ.get("DATABASE_URL", "sqlite:///askfirst.db")))
    with engine.begin() as connection:
        migrate(connection)
    engine.dispose()


if context.is_offline_mode():
    raise SystemExit("AskFirst migrates a database that it is connected to; leave out --sql.")

given = context.config.attributes.get("connection")
if given is None:
    connect_and_migrate()
else:
    migrate(given)
