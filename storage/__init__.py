"""Storage in SQLite or PostgreSQL, behind the core's ports."""

from storage.adapter_state import AdapterState
from storage.address import database_files, sqlite_file
from storage.database import Database, open_storage
from storage.inspection import inspect
from storage.installations import InstallationStorage
from storage.migrate import Status, status, upgrade
from storage.moving import Watch, move
from storage.pooling import find_pooler
from storage.probe import Probe

__all__ = [
    "AdapterState",
    "Database",
    "InstallationStorage",
    "Probe",
    "Status",
    "Watch",
    "database_files",
    "find_pooler",
    "inspect",
    "move",
    "open_storage",
    "sqlite_file",
    "status",
    "upgrade",
]
