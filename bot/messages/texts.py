"""The words: message key and locale to text, through Project Fluent; English where one lacks."""

from datetime import datetime
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo

from babel.dates import format_datetime
from fluent.runtime import FluentBundle, FluentResource

from bot.messages.locales import shipped

ENGLISH = "en"


def closest(locale: str) -> str:
    """Find what we ship for a locale such as `de-AT` or `pt_BR`: itself, its language, English."""
    wanted = locale.replace("_", "-").lower()
    known = {name.lower(): name for name in shipped()}
    return known.get(wanted) or known.get(wanted.split("-")[0]) or ENGLISH


@cache
def _bundle(locale: str) -> FluentBundle:
    # Fluent would isolate every argument; renderers isolate those that need it (`isolated`).
    bundle = FluentBundle([locale], use_isolating=False)
    source = resources.files("bot.messages.locales").joinpath(f"{locale}.ftl").read_text("utf-8")
    bundle.add_resource(FluentResource(source))
    return bundle


def say(key: str, locale: str, /, **args: object) -> str:
    """Put a message into words; a missing key or argument raises, it never reaches a person."""
    return _put(key, locale, args) if args else _put_without(key, locale)


@cache
def _put_without(key: str, locale: str) -> str:
    return _put(key, locale, {})


def _put(key: str, locale: str, args: dict[str, object]) -> str:
    for name in (closest(locale), ENGLISH):
        bundle = _bundle(name)
        if bundle.has_message(key) and (pattern := bundle.get_message(key).value):
            text, errors = bundle.format_pattern(pattern, args)
            if errors:
                raise LookupError(f"{key} in {name}: {errors[0]}")
            return str(text)
    raise LookupError(f"no text for {key}")


def write_date(at: datetime, locale: str, zone: ZoneInfo, *, with_time: bool = False) -> str:
    """Write an instant as a day, or a day and time, where the platform can't do it for us."""
    pattern = say("pattern-day-and-time" if with_time else "pattern-day", locale)
    return format_datetime(at.astimezone(zone), pattern, locale=closest(locale).replace("-", "_"))
