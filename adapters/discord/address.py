"""Where Discord's API is: at Discord's, or wherever an operator points to."""

from discord.http import Route


def point_to(api_url: str) -> None:
    """Let discord.py speak to this address, for all clients of this process."""
    Route.BASE = api_url.rstrip("/")
