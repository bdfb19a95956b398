"""`askfirst stats`: the totals, the only statistics that are kept."""

import asyncio

from bot.bootstrap.application import opened
from bot.running.settings import Settings
from storage import status


def stats(settings: Settings) -> dict[str, int]:
    """Read the totals by name; a database that isn't set up yet has none, and is left as it is."""
    return asyncio.run(_totals(settings.database_url.get_secret_value()))


async def _totals(url: str) -> dict[str, int]:
    if status(url) == "empty":
        return {}
    async with opened(url) as database:
        with database() as uow:
            return uow.totals.all()
