"""`askfirst migrate`, `stats` and `forget`: what an operator does with a database."""

import asyncio

from bot.app.forgetting import forget as forget_person
from bot.bootstrap.application import assemble, database_url, opened
from bot.errors import AskFirstError
from bot.running.clocks import SystemClock
from bot.running.settings import Settings
from storage import status, upgrade


def migrate(settings: Settings) -> str:
    """Bring the database up to this version."""

    async def migration() -> str:
        before = await status(database_url(settings))
        await upgrade(database_url(settings))
        return before

    before = asyncio.run(migration())
    if before == "current":
        return "The database was up to date already."
    return "The database is up to date now."


def stats(settings: Settings) -> dict[str, int]:
    """Sum up the totals, the only statistics that are kept."""

    async def totals() -> dict[str, int]:
        if await status(database_url(settings)) == "empty":
            return {}
        async with opened(database_url(settings)) as database, database() as uow:
            return await uow.totals.all()

    return asyncio.run(totals())


def forget(settings: Settings, platform: str, workspace: str, user: str) -> str:
    """Erase a person on the operator's word."""

    async def erasure() -> bool:
        if await status(database_url(settings)) == "empty":
            return False
        async with opened(database_url(settings)) as database:
            application = await assemble(
                database, {}, SystemClock(), settings.rules(), secret_keys=settings.secret_keys
            )
            return await forget_person(application.deps, platform, workspace, user)

    if asyncio.run(erasure()):
        return "Everything about that person is erased."
    raise AskFirstError("Nobody by that id is known there, so there was nothing to erase.")
