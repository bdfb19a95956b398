"""`askfirst migrate`: bring the database up to this version."""

import asyncio

from bot.running.settings import Settings
from storage import status, upgrade


def migrate(settings: Settings) -> str:
    """Bring the database up to this version, and tell whether that changed anything."""
    if asyncio.run(_upgraded(settings.database_url.get_secret_value())):
        return "The database is up to date now."
    return "The database was up to date already."


async def _upgraded(url: str) -> bool:
    before = await status(url)
    await upgrade(url)
    return before != "current"
