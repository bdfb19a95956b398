"""`askfirst invite`: the link that an admin follows to bring the bot into a server."""

import asyncio

from adapters.discord.checks import application_id
from adapters.discord.server_setup.invitation import invite_link
from bot.errors import ConfigurationError
from bot.running.settings import Settings


def invite(settings: Settings, *, threads_only: bool) -> str:
    """Make Discord's invite link; without an application id in the settings Discord is asked."""
    application = settings.discord_application_id or _application(settings)
    return invite_link(application, threads_only=threads_only)


def _application(settings: Settings) -> str:
    if settings.discord_token is None:
        raise ConfigurationError(
            "Which application? Set DISCORD_TOKEN, or DISCORD_APPLICATION_ID (General Information "
            "on the application's page at Discord)."
        )
    token = settings.discord_token.get_secret_value()
    return asyncio.run(application_id(token, settings.discord_api_url))
