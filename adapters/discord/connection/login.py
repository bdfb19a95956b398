"""Logging in over REST, and what is said where the token doesn't work or Discord doesn't answer."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import discord
from discord.http import Route

from adapters.discord.adapter_state import AdapterState
from adapters.discord.connection.rest import Rest
from adapters.discord.errors import DiscordUnavailable
from adapters.shared.tokens import unusable
from bot.errors import ConfigurationError, DeliveryError

#: What is said where Discord refuses the token.
REFUSED = (
    "DISCORD_TOKEN: Discord refuses it; reset the token on the application's page (Bot, Reset "
    "Token) and set the new one."
)
#: What is said of an application whose interactions don't come over the gateway.
ELSEWHERE = (
    "sends commands and clicks elsewhere; on its page, under General Information, empty "
    "Interactions Endpoint URL"
)
#: How long Discord may take to answer what is asked before the start, or for an operator.
ASK_SECONDS = 30.0

#: The name under which the application's id is kept.
_APPLICATION = "application"


def use_api_at(api_url: str) -> None:
    """Let discord.py call this address instead of Discord's, for all clients of this process."""
    Route.BASE = api_url.rstrip("/")


@asynccontextmanager
async def asking(api_url: str) -> AsyncIterator[None]:
    """Ask Discord for a while; where it doesn't answer, raise `DiscordUnavailable`."""
    try:
        async with asyncio.timeout(ASK_SECONDS):
            yield
    except (DeliveryError, discord.GatewayNotFound, TimeoutError) as error:
        said = str(error).removeprefix("Discord can't be reached: ")
        reason = said or f"no answer within {ASK_SECONDS:.0f} s"
        raise DiscordUnavailable(
            f"Discord can't be asked at {api_url} ({reason}); look at the network, at "
            "DISCORD_API_URL, and at https://discordstatus.com, and try again."
        ) from error


async def remember_application(client: discord.Client, state: AdapterState) -> None:
    """Refuse a token of another application than the database was used with.

    That one is in other servers: it would end everything in those where it isn't.
    """
    mine = str(client.application_id)
    known = await state.read(_APPLICATION)
    if known is None:
        await state.write(_APPLICATION, mine)
    elif known != mine:
        raise ConfigurationError(
            f"DISCORD_TOKEN is that of application {mine}, and the database was used with "
            f"{known}: set the token of that one, or another DATABASE_URL."
        )


async def log_in(client: discord.Client, token: str, api_url: str) -> None:
    """Log in, once; raises `ConfigurationError` and `DiscordUnavailable`, which say what to do."""
    try:
        async with asking(api_url):
            await Rest(client).call(lambda _: client.login(token))
    except discord.LoginFailure as error:
        raise ConfigurationError(REFUSED) from error
    except (LookupError, TypeError, ValueError) as error:
        if client.application is not None:
            raise
        if wrong := unusable("DISCORD_TOKEN", token):
            raise ConfigurationError(wrong) from error
        raise DiscordUnavailable(
            f"What answers at {api_url} isn't Discord; look at DISCORD_API_URL."
        ) from error
