"""The words: message key and locale to text, in the closest language that ships."""

from collections.abc import Sequence
from datetime import date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo

from babel.dates import (
    format_date,
    format_datetime,
    format_interval,
    format_skeleton,
    get_time_format,
)
from babel.lists import format_list

from bot.messages.catalogue import Catalogue
from bot.messages.languages import ENGLISH, closest

#: Where CLDR's intervals with minutes, or of twelve hours, spell out minutes or say "AM" and "PM".
_HOURS_ALONE = {"ja": "H", "ko": "H"}


@cache
def catalogue(language: str) -> Catalogue:
    """Read a language that ships, once; English is read where one lacks a message."""
    return Catalogue(language)


def say(key: str, locale: str, /, **args: object) -> str:
    """Put a message into words; a missing key or argument raises, it never reaches a person."""
    language = closest(locale)
    return _put(key, language, args) if args else _put_without(key, language)


@cache
def _put_without(key: str, language: str) -> str:
    return _put(key, language, {})


def _put(key: str, language: str, args: dict[str, object]) -> str:
    words = catalogue(language)
    return (words if key in words else catalogue(ENGLISH)).say(key, args)


def write_date(at: datetime, locale: str, zone: ZoneInfo, *, with_time: bool = False) -> str:
    """Write an instant as a day, or a day and time, where the platform can't do it for us."""
    pattern = say("pattern-day-and-time" if with_time else "pattern-day", locale)
    return format_datetime(at.astimezone(zone), pattern, locale=catalogue(closest(locale)).babel)


def write_month(first: date, locale: str) -> str:
    """Write a month, by its first day."""
    pattern = say("pattern-month", locale)
    return format_date(first, pattern, locale=catalogue(closest(locale)).babel)


def write_list(names: Sequence[str], locale: str) -> str:
    """Write names one after the other, with what the language puts between them."""
    words = catalogue(closest(locale))
    return format_list([words.isolated(name) for name in names], locale=words.babel)


def is_right_to_left(locale: str) -> bool:
    """Tell in which direction a locale's texts are read."""
    return catalogue(closest(locale)).right_to_left


def write_day(day: date, locale: str) -> str:
    """Write a day in a few letters, without its year."""
    return format_skeleton("MMMEd", day, locale=catalogue(closest(locale)).babel)


def write_hours(first: int, last: int, locale: str) -> str:
    """Write from which full hour to which, by the clock that the language is used to."""
    name = closest(locale)
    babel = catalogue(name).babel
    by_twelve = "h" in get_time_format("short", locale=babel).pattern
    skeleton = _HOURS_ALONE.get(name, "h" if by_twelve else "Hm")
    return format_interval(time(first), time(last), skeleton, locale=babel)
