"""The person whom a command is about, or a sentence that says which part of their name is wrong."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from difflib import get_close_matches
from pathlib import Path

from adapters.discord import PLATFORM as DISCORD
from adapters.slack import PLATFORM as SLACK
from bot.bootstrap.application import opened
from bot.errors import AskFirstError, ConfigurationError
from bot.running.settings import Settings
from storage import Database, sqlite_file, status


@asynccontextmanager
async def database_with(
    settings: Settings, platform: str, workspace: str, user: str
) -> AsyncIterator[Database]:
    """Open the database in which this person is known; the ids are the platform's."""
    url = settings.database_url.get_secret_value()
    if status(url) == "empty":
        _check_platform(platform, ())
        raise AskFirstError(f"{no_database(url)}.")
    async with opened(url, pool_mode=settings.pool_mode) as database:
        await database.run(lambda: _check_known(database, platform, workspace, user))
        yield database


def no_database(url: str) -> str:
    """Say, without a full stop, that a database isn't set up, and where it was looked for."""
    file = sqlite_file(url)
    if file is None:
        return "Nothing is in the database that DATABASE_URL names"
    return (
        f"There is no database {Path(file).absolute()}: go to the folder in which AskFirst runs, "
        "or set DATABASE_URL"
    )


def _check_known(database: Database, platform: str, workspace: str, user: str) -> None:
    with database() as uow:
        _check_platform(platform, uow.workspaces.platforms())
        known = uow.workspaces.find(platform, workspace)
        if known is None:
            raise AskFirstError(f"No workspace {workspace} of {platform} is known in the database.")
        if uow.people.find(known.id, user) is None:
            raise AskFirstError(
                f"Nobody by the id {user} is known in workspace {workspace} of {platform}."
            )


def _check_platform(platform: str, used: Iterable[str]) -> None:
    there = sorted({SLACK, DISCORD, *used})
    if platform in there:
        return
    near = get_close_matches(platform.lower(), there, n=1)
    hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(there)}."
    raise ConfigurationError(f"There is no platform '{platform}'; {hint}")
