"""Logging in over REST: with what a token that doesn't work is answered, and an absent Discord."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import discord

from adapters.discord.notes import AdapterState
from adapters.discord.rest import Rest
from bot.errors import AskFirstError, ConfigurationError, DeliveryError

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
#: All that is asked before the start, or by an operator, takes no longer (seconds).
ASK_FOR = 30.0


_NOTE = "application"


class OutOfReach(AskFirstError):
    """Discord can't be asked."""


@asynccontextmanager
async def reaching(api_url: str) -> AsyncIterator[None]:
    """Ask Discord for a while; where it doesn't answer, raise what says what to do."""
    try:
        async with asyncio.timeout(ASK_FOR):
            yield
    except (DeliveryError, discord.GatewayNotFound, TimeoutError) as error:
        reason = str(error) or f"no answer within {ASK_FOR:.0f} s"
        raise OutOfReach(
            f"Discord can't be asked at {api_url} ({reason}); look at the network, at "
            "DISCORD_API_URL, and at https://discordstatus.com, and try again."
        ) from error


async def remember_application(client: discord.Client, notes: AdapterState) -> None:
    """Refuse a token of another application than the database was used with.

    That one is in other servers: it would end everything in those where it isn't.
    """
    mine = str(client.application_id)
    known = await notes.read(_NOTE)
    if known is None:
        await notes.write(_NOTE, mine)
    elif known != mine:
        raise ConfigurationError(
            f"DISCORD_TOKEN is that of application {mine}, and the database was used with "
            f"{known}: set the token of that one, or another DATABASE_URL."
        )


async def log_in(client: discord.Client, token: str, api_url: str) -> None:
    """Log in, once; raises what says what to do."""
    try:
        async with reaching(api_url):
            await Rest(client).call(lambda _: client.login(token))
    except discord.LoginFailure as error:
        raise ConfigurationError(REFUSED) from error
    except (LookupError, TypeError, ValueError) as error:
        if client.application is not None:
            raise
        if not token.strip().isprintable():  # no request can carry it
            raise ConfigurationError(REFUSED) from error
        raise OutOfReach(
            f"What answers at {api_url} isn't Discord; look at DISCORD_API_URL."
        ) from error
