"""The link by which an admin adds the bot to a server."""

import discord

from adapters.discord.server_setup.needs import invited

#: The bot itself, and its commands (Discord: OAuth2 Scopes).
SCOPES = ("bot", "applications.commands")


def invite_link(application: str, *, server: str = "", threads_only: bool = False) -> str:
    """Make the link that asks for exactly what is needed, for a server if one is named."""
    return discord.utils.oauth_url(
        application,
        permissions=invited(threads_only=threads_only),
        scopes=SCOPES,
        guild=discord.Object(int(server)) if server else discord.utils.MISSING,
    )
