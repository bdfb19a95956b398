"""Storage in SQLite or PostgreSQL, behind the core's ports."""

from storage.database import Database, open_storage
from storage.migrate import Status, status, upgrade
from storage.notebook import Notebook
from storage.slack import SlackStorage

__all__ = ["Database", "Notebook", "SlackStorage", "Status", "open_storage", "status", "upgrade"]
