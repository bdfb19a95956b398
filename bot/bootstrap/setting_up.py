"""What an admin pastes at a platform, or follows to invite the bot."""

import asyncio

from adapters.discord.checking import application_id, invite_link
from adapters.slack import manifest as app_manifest
from bot.errors import ConfigurationError
from bot.running.settings import Settings


def manifest(platform: str, address: str, as_yaml: bool) -> str:
    """Write what an admin pastes to make the app at its platform; only Slack has that."""
    del platform
    return app_manifest.printed(address, as_yaml=as_yaml)


def invite(platform: str, settings: Settings, *, threads_only: bool) -> str:
    """Make the link by which an admin invites the bot into a server; only Discord has that."""
    del platform
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
