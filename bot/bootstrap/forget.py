"""`askfirst forget`: erase a person on the operator's word."""

import asyncio

from bot.app.forgetting import forget as forget_person
from bot.bootstrap.application import assemble
from bot.bootstrap.named_person import database_with
from bot.running.clocks import SystemClock
from bot.running.settings import Settings


def forget(settings: Settings, platform: str, workspace: str, user: str) -> str:
    """Erase all that is known about a person; the ids are the platform's."""
    asyncio.run(_forget(settings, platform, workspace, user))
    return "Everything about that person is erased."


async def _forget(settings: Settings, platform: str, workspace: str, user: str) -> None:
    async with database_with(settings, platform, workspace, user) as database:
        application = await assemble(
            database, {}, SystemClock(), settings.rules(), secret_keys=settings.secret_keys
        )
        forget_person(application.deps, platform, workspace, user)
