"""`askfirst check`: what is configured, and whether it works."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

import typer

from adapters.discord import PLATFORM as DISCORD
from adapters.discord import checks as discord_checks
from adapters.slack import checks as slack_checks
from bot.errors import AskFirstError, ConfigurationError, StorageError
from bot.running.hash_key import check_hash_key
from bot.running.pages import MEMBERS, SETUP, TOKENS, see
from bot.running.permissions import open_to_others
from bot.running.settings import ENV_FILE, Settings
from storage import (
    AdapterState,
    Database,
    InstallationStorage,
    database_files,
    find_pooler,
    inspect,
    open_storage,
    status,
)

#: Whether it works, None where it does and yet may not be what the operator wants; and a line.
Finding = tuple[bool | None, str]
_BETWEEN = {
    "nothing": "connected directly, without a pooler",
    "session": "connected through a pooler in session mode",
    "transaction": "connected through a pooler in transaction mode: no statements are prepared, "
    "and work of other processes is looked for every 2 s",
}
_VERDICTS = {True: "ok", None: "warning", False: "problem"}


def report(settings: Callable[[], Settings], *, as_json: bool) -> bool:
    """Print what is found, a line each, and tell whether all of it works.

    What can't even be read is a finding too.
    """
    findings: list[Finding]
    try:
        findings = check(settings())
    except AskFirstError as error:
        findings = [(False, line) for line in str(error).splitlines()]
    for works, line in findings:
        word = _VERDICTS[works]
        typer.echo(json.dumps({"works": works, "text": line}) if as_json else f"{word:<7}  {line}")
    return all(works is not False for works, _ in findings)


def check(settings: Settings) -> list[Finding]:
    """Tell what is configured: for each finding whether it works, and a line that says so."""
    kept: list[Finding]
    try:
        kept = [*_check_database(settings), asyncio.run(_check_key(settings))]
        usable = True
    except StorageError as problem:  # the platforms can be checked without a database
        kept, usable = [(False, f"database: {problem}")], False
    read = [(True, "settings: readable"), *_remarks(settings)]
    return [*read, *kept, *_check_platforms(settings, usable)]


def _remarks(settings: Settings) -> list[Finding]:
    url = settings.database_url.get_secret_value()
    return [
        *((None, f"settings: {remark}") for remark in settings.remarks()),
        *((None, f"files: {line}") for line in open_to_others([ENV_FILE, *database_files(url)])),
    ]


def _check_platforms(settings: Settings, usable: bool) -> Sequence[Finding]:
    if not settings.platforms():
        missing = f"tokens: none set, so there is nothing to run yet: set {TOKENS}{see(*SETUP)}"
        return [(False, missing)]
    found = asyncio.run(_check_slack(settings, usable)) if settings.slack_mode else []
    unsaid: list[Finding] = [
        (None, f"members: {line}{see(*MEMBERS)}") for line in settings.unsaid()
    ]
    return [*found, *asyncio.run(_check_discord(settings, usable)), *unsaid]


async def _check_slack(settings: Settings, usable: bool) -> list[tuple[bool, str]]:
    async with _unchanged_database(settings, usable) as database:
        storage = InstallationStorage(database) if database else None
        return await slack_checks.findings(settings, storage)


async def _check_discord(settings: Settings, usable: bool) -> list[tuple[bool, str]]:
    """Tell whether Discord takes the token, and knows the commands; nothing without a token."""
    if settings.discord_token is None:
        return []
    token, url = settings.discord_token.get_secret_value(), settings.discord_api_url
    async with _unchanged_database(settings, usable) as database:
        state = AdapterState(database, DISCORD) if database else None
        return await discord_checks.findings(token, url, settings.discord_application_id, state)


async def _check_key(settings: Settings) -> tuple[bool, str]:
    """Tell whether the secret key is the one that this database was used with."""
    async with _unchanged_database(settings) as database:
        try:
            if database:
                check_hash_key(database, settings.secret_keys)
        except ConfigurationError as problem:
            return False, f"secret key: {problem}"
    return (
        True,
        f"secret key: {'set' if settings.secret_keys else 'none; one is kept in the database'}",
    )


@asynccontextmanager
async def _unchanged_database(
    settings: Settings, usable: bool = True
) -> AsyncIterator[Database | None]:
    """Open the database without upgrading it; None where it isn't set up for this version."""
    url = settings.database_url.get_secret_value()
    if not usable or status(url) != "current":
        yield None
        return
    database = open_storage(url, pooled=True)  # which works with a pooler and without
    try:
        yield database
    finally:
        await database.close()


def _check_database(settings: Settings) -> list[Finding]:
    url = settings.database_url.get_secret_value()
    found = status(url)
    kind = "SQLite" if settings.on_sqlite else "PostgreSQL"
    states: dict[str, Finding] = {
        "current": (True, f"database: {kind}, up to date"),
        "empty": (True, f"database: {kind}, empty; it is set up at the first start"),
        "behind": (
            False,
            f"database: {kind}, made by an older version; run: askfirst migrate",
        ),
    }
    return [states[found], *inspect(url), *_check_pooler(settings)]


def _check_pooler(settings: Settings) -> list[Finding]:
    """Tell what is in between, and whether that is what the settings say."""
    if settings.on_sqlite:
        return []
    found = asyncio.run(find_pooler(settings.database_url.get_secret_value()))
    if found == "transaction" and settings.pool_mode == "session":
        return [
            (
                False,
                "database: the pooler lends connections for a transaction each; set "
                "ASKFIRST_POOL_MODE=transaction, or leave it out",
            )
        ]
    in_use = "transaction" if settings.pool_mode == "transaction" else found
    return [(True, f"database: {_BETWEEN[in_use]}")]
