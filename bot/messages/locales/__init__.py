"""The texts, one Fluent file a locale."""

import re
from functools import cache
from importlib import resources

_OWN_NAME = re.compile(r"^language-name = (.*)$", re.MULTILINE)


@cache
def shipped() -> tuple[str, ...]:
    """List the locales that ship with the bot."""
    names = (file.name for file in resources.files("bot.messages.locales").iterdir())
    return tuple(sorted(name.removesuffix(".ftl") for name in names if name.endswith(".ftl")))


def written(locale: str) -> str:
    """Read the file of a locale that ships."""
    return resources.files("bot.messages.locales").joinpath(f"{locale}.ftl").read_text("utf-8")


@cache
def own_names() -> tuple[tuple[str, str], ...]:
    """List what ships, each by what the language calls itself; no file is parsed for that."""
    found = ((locale, _OWN_NAME.search(written(locale))) for locale in shipped())
    return tuple((locale, name[1] if name else locale) for locale, name in found)
