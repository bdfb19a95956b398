"""`askfirst forget`: erase a person on the operator's word."""

import asyncio

from bot.app.forgetting import forget as forget_person
from bot.bootstrap.application import assemble, opened
from bot.errors import AskFirstError
from bot.running.clocks import SystemClock
from bot.running.settings import Settings
from storage import status


def forget(settings: Settings, platform: str, workspace: str, user: str) -> str:
    """Erase all that is known about a person; the ids are the platform's."""
    if asyncio.run(_forgotten(settings, platform, workspace, user)):
        return "Everything about that person is erased."
    raise AskFirstError("Nobody by that id is known there, so there was nothing to erase.")


async def _forgotten(settings: Settings, platform: str, workspace: str, user: str) -> bool:
    url = settings.database_url.get_secret_value()
    if status(url) == "empty":
        return False
    async with opened(url) as database:
        application = await assemble(
            database, {}, SystemClock(), settings.rules(), secret_keys=settings.secret_keys
        )
        return forget_person(application.deps, platform, workspace, user)
