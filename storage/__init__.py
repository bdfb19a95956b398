"""Storage in SQLite or PostgreSQL, behind the core's ports."""

from storage.database import Database, open_storage
from storage.migrate import Status, status, upgrade

__all__ = ["Database", "Status", "open_storage", "status", "upgrade"]
