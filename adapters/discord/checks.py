"""What an operator looks up before the start: the invite link, and whether all is well."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import discord
from discord.app_commands import CommandTree
from discord.http import Route

from adapters.discord import commands
from adapters.discord.adapter_state import AdapterState
from adapters.discord.connection.login import ELSEWHERE, asking, log_in, use_api_at
from adapters.discord.connection.rest import Rest, calling_once
from adapters.discord.errors import DiscordRefused, DiscordUnavailable
from adapters.discord.permissions import ELEVATED_MFA
from adapters.discord.server_setup.refusals import CANNOT_WRITE, Refusals
from adapters.shared.types import Finding
from bot.errors import ConfigurationError

#: More servers than this aren't asked whether they demand two-factor authentication.
MOST_SERVERS_ASKED = 100


async def application_id(token: str, api_url: str) -> str:
    """Ask Discord for the application's id."""
    async with _logged_in(token, api_url) as client:
        return str(client.application_id)


async def findings(
    token: str, api_url: str, application: str | None, state: AdapterState | None
) -> list[Finding]:
    """Look at the token, the application and the commands, a line each; changes nothing."""
    try:
        async with _logged_in(token, api_url) as client:
            info = client.application
            if info is None:
                raise DiscordUnavailable("Discord doesn't say which application it is.")
            name = client.user.name if client.user else "?"
            return [
                (True, f"Discord token: accepted, for {name}"),
                _on_application(info, application),
                await _on_commands(client, state),
                *await _on_servers(client, state),
            ]
    except (ConfigurationError, DiscordUnavailable) as error:
        return [(False, f"Discord token: {str(error).removeprefix('DISCORD_TOKEN: ')}")]


@asynccontextmanager
async def _logged_in(token: str, api_url: str) -> AsyncIterator[discord.Client]:
    """Log in over REST, once, and with no effect on anything."""
    use_api_at(api_url)
    client = discord.Client(intents=discord.Intents.none(), http_trace=calling_once())
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


async def _on_servers(client: discord.Client, state: AdapterState | None) -> list[Finding]:
    """Say what only an admin, or the owner of the application, can put right; nothing if all is."""
    servers = await state.servers() if state is not None else []
    refused = {server: await Refusals(state).of(server) for server in servers} if state else {}
    found = [_on_refusal(server, code) for server, code in refused.items() if code]
    if client.user is not None and not client.user.mfa_enabled:
        return [await _on_two_factor(client, servers), *found]
    return found


async def _on_two_factor(client: discord.Client, servers: Sequence[str]) -> Finding:
    """Say what goes without the owner's two-factor authentication, and whether it is missed."""
    asked = servers[:MOST_SERVERS_ASKED]
    async with asking(Route.BASE):
        demanding = [server for server in asked if await _demands_two_factor(client, server)]
    said = (
        "Discord owner: the account that owns the application has no two-factor authentication; "
        "servers that demand it of moderators let the bot open no private channels and delete no "
        "threads; switch it on under User Settings, My Account"
    )
    return not demanding, f"{said} ({', '.join(demanding)})" if demanding else said


async def _demands_two_factor(client: discord.Client, server: str) -> bool:
    try:
        found = await Rest(client).call(lambda http: http.get_guild(int(server), with_counts=False))
    except DiscordRefused:  # the bot isn't there any more
        return False
    return found.get("mfa_level") == ELEVATED_MFA


def _on_refusal(server: str, code: str) -> Finding:
    reason = "somebody couldn't write in it" if code == CANNOT_WRITE else f"error {code}"
    return False, (
        f"Discord server {server}: the last conversation couldn't be opened ({reason}); ask an "
        "admin there to run /intro-setup, which says what to do"
    )


async def _on_commands(client: discord.Client, state: AdapterState | None) -> Finding:
    tree: CommandTree[discord.Client] = CommandTree(client)
    commands.register(tree)
    await tree.set_translator(commands.Translator())
    async with asking(Route.BASE):
        known = await Rest(client).call(lambda _: commands.known(tree))
    if known and state is not None and await commands.told(tree, state):
        return True, "Discord commands: up to date"
    difference = "changed since Discord was told" if known else "not known to Discord yet"
    return True, f"Discord commands: {difference}; the next start tells it: askfirst run"
