"""`askfirst migrate`: bring the database up to this version."""

import asyncio

from bot.bootstrap.waiting import PATIENCE, when_available
from bot.running.settings import Settings
from storage import status, upgrade


def migrate(settings: Settings) -> str:
    """Bring the database up to this version, and tell whether that changed anything."""
    url = settings.database_url.get_secret_value()
    before = asyncio.run(when_available(lambda: _migrated(url), PATIENCE))
    if before != "current":
        return "The database is up to date now."
    return "The database was up to date already."


async def _migrated(url: str) -> str:
    before = status(url)
    upgrade(url)
    return before
