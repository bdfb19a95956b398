"""The texts, one Fluent file a locale."""

from functools import cache
from importlib import resources


@cache
def shipped() -> tuple[str, ...]:
    """List the locales that ship with the bot."""
    names = (file.name for file in resources.files("bot.messages.locales").iterdir())
    return tuple(sorted(name.removesuffix(".ftl") for name in names if name.endswith(".ftl")))
