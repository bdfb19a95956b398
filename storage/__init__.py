"""Storage in SQLite or PostgreSQL, behind the core's ports."""

from storage.adapter_state import AdapterState
from storage.database import Database, open_storage
from storage.engine import sqlite_file
from storage.installations import InstallationStorage
from storage.migrate import Status, status, upgrade

__all__ = [
    "AdapterState",
    "Database",
    "InstallationStorage",
    "Status",
    "open_storage",
    "sqlite_file",
    "status",
    "upgrade",
]
