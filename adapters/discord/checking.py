"""What an operator looks up before the start: the invite link, and whether all is well."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import discord
from discord.app_commands import CommandTree
from discord.http import Route

from adapters.discord import commands
from adapters.discord.address import point_to
from adapters.discord.login import ELSEWHERE, OutOfReach, log_in, reaching
from adapters.discord.notes import AdapterState
from adapters.discord.permissions import invited
from adapters.discord.rest import Rest, watching
from bot.errors import ConfigurationError

#: The bot itself, and its commands (Discord: OAuth2 Scopes).
SCOPES = ("bot", "applications.commands")
#: Whether something works, and a line that says so.
Finding = tuple[bool, str]


def invite_link(application: str, *, threads_only: bool = False) -> str:
    """Make the link that asks for exactly what is needed."""
    permissions = invited(threads_only=threads_only)
    return discord.utils.oauth_url(application, permissions=permissions, scopes=SCOPES)


async def application_id(token: str, api_url: str) -> str:
    """Ask Discord for the application's id."""
    async with _logged_in(token, api_url) as client:
        return str(client.application_id)


async def findings(
    token: str, api_url: str, application: str | None, notes: AdapterState | None
) -> list[Finding]:
    """Look at the token, the application and the commands, a line each; changes nothing."""
    try:
        async with _logged_in(token, api_url) as client:
            info = client.application
            if info is None:
                raise OutOfReach("Discord doesn't say which application it is.")
            name = client.user.name if client.user else "?"
            return [
                (True, f"Discord token: accepted, for {name}"),
                _on_application(info, application),
                await _on_commands(client, notes),
            ]
    except (ConfigurationError, OutOfReach) as error:
        return [(False, f"Discord token: {str(error).removeprefix('DISCORD_TOKEN: ')}")]


@asynccontextmanager
async def _logged_in(token: str, api_url: str) -> AsyncIterator[discord.Client]:
    """Log in over REST, once, and with no effect on anything."""
    point_to(api_url)
    client = discord.Client(intents=discord.Intents.none(), http_trace=watching())
    try:
        await log_in(client, token, api_url)
        yield client
    finally:
        await client.close()


def _on_application(info: discord.AppInfo, expected: str | None) -> Finding:
    said = f"Discord application: {info.id}"
    if expected is not None and expected != str(info.id):
        return False, (
            f"{said}, but DISCORD_APPLICATION_ID is {expected}; set the former, or leave it out"
        )
    if info.interactions_endpoint_url:
        return False, f"{said} {ELSEWHERE}"
    if info.bot_require_code_grant:
        return False, (
            f"{said} can't be invited by link; on its page, under Bot, switch Requires OAuth2 "
            "Code Grant off"
        )
    count = info.approximate_guild_count
    return True, f"{said}, in {count} server{'' if count == 1 else 's'}"


async def _on_commands(client: discord.Client, notes: AdapterState | None) -> Finding:
    tree: CommandTree[discord.Client] = CommandTree(client)
    commands.register(tree)
    await tree.set_translator(commands.Translator())
    async with reaching(Route.BASE):
        known = await Rest(client).call(lambda _: commands.known(tree))
    if known and notes is not None and await commands.told(tree, notes):
        return True, "Discord commands: up to date"
    state = "changed since Discord was told" if known else "not known to Discord yet"
    return True, f"Discord commands: {state}; the next start tells it: askfirst run"
