"""Storage in SQLite or PostgreSQL, behind the core's ports."""

from storage.adapter_state import AdapterState
from storage.database import Database, open_storage
from storage.engine import database_files, sqlite_file
from storage.installations import InstallationStorage
from storage.migrate import Status, status, upgrade
from storage.moving import Watch, move
from storage.probe import Probe

__all__ = [
    "AdapterState",
    "Database",
    "InstallationStorage",
    "Probe",
    "Status",
    "Watch",
    "database_files",
    "move",
    "open_storage",
    "sqlite_file",
    "status",
    "upgrade",
]
