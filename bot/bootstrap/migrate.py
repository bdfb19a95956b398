"""`askfirst migrate`: bring the database up to this version."""

from bot.running.settings import Settings
from storage import status, upgrade


def migrate(settings: Settings) -> str:
    """Bring the database up to this version, and tell whether that changed anything."""
    url = settings.database_url.get_secret_value()
    before = status(url)
    upgrade(url)
    if before != "current":
        return "The database is up to date now."
    return "The database was up to date already."
