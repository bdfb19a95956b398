"""Dates as people type them, in their locale's order and with its names of months; pure.

    read_day("24.12.2026", "de", first)     read_day("12/24/2026", "en-US", first)
    read_day("24/12/2026", "en-GB", first)  read_day("24 Dec", "en-GB", first)

Whoever typed one is told which day was understood: it stands on their card.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import get_date_format

#: Numbers in ASCII digits, and words of any script.
_PARTS = re.compile(r"[0-9]+|[^\W\d_]+")
#: Year, month and day as they are named in Chinese, Japanese and Korean.
_NAMED = re.compile(
    r"(?:(?P<y>[0-9]{4}|[0-9]{2}) ?[年년] ?)?(?P<m>[0-9]{1,2}) ?[月월] ?(?P<d>[0-9]{1,2}) ?[日号일]"
)
#: What separates numbers; patterns of languages from right to left hold marks of direction too.
_SEPARATOR = re.compile("[./-]")
#: The shortest beginning of a month's name that is taken for it.
_SHORTEST = 3
_DIGITS_OF_A_YEAR = 4
_CENTURY = 2000
_DAY_MONTH, _WHOLE = 2, 3


def read_day(text: str, locale: str, first: date) -> date | None:
    """Read a date; without a year it is the next such day from `first` on. None if it is none."""
    if len(text) > 100:  # longer than any date
        return None
    plain = _plain(text)
    if named := _NAMED.search(plain):
        return next(_days(named["d"], named["m"], named["y"] or "", first), None)
    parts = _PARTS.findall(plain)
    numbers = [part for part in parts if part.isdecimal()]
    words = [part for part in parts if not part.isdecimal()]
    days = _spelled(words, numbers, locale, first) if words else _numeric(numbers, locale, first)
    return next(days, None)


def _plain(text: str) -> str:
    """Leave out what people leave out or write in another way: accents, capitals, own digits."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    letters = (letter for letter in parts if not unicodedata.combining(letter))
    digits = (str(unicodedata.decimal(one)) if one.isdecimal() else one for one in letters)
    return unicodedata.normalize("NFC", "".join(digits))


def write_day(day: date, locale: str) -> str:
    """Write a date in numbers, as this locale does, with the whole year."""
    order = _order(locale)
    found = _SEPARATOR.search(_pattern(locale))
    separator = found[0] if found else "-"
    written = {"y": f"{day.year:04}", "m": f"{day.month:02}", "d": f"{day.day:02}"}
    return separator.join(written[part] for part in order)


def _numeric(numbers: Sequence[str], locale: str, first: date) -> Iterator[date]:
    """Read numbers alone: in the locale's order, or else in the only order that makes a date."""
    order = _order(locale)
    if len(numbers) == _WHOLE:
        if len(numbers[0]) == _DIGITS_OF_A_YEAR:
            orders = ["ymd"]
        elif len(numbers[2]) == _DIGITS_OF_A_YEAR or order == "ymd":
            known = "mdy" if order == "mdy" else "dmy"
            orders = [known, "dmy", "mdy"]
            if order == "ymd" and len(numbers[2]) != _DIGITS_OF_A_YEAR:
                orders.insert(0, "ymd")
        else:
            orders = [order, "dmy", "mdy"]
        found = [day for tried in orders for day in _in_order(tried, numbers, first)]
        # In 26.12.24 the year may come first or last: it is the one in which the day is ahead.
        ahead = [day for day in found if day >= first] if orders[1:] and order == "ymd" else []
        yield from ahead or found
    elif len(numbers) == _DAY_MONTH:
        without_year = order.replace("y", "")
        for tried in (without_year, without_year[::-1]):
            named = dict(zip(tried, numbers, strict=True))
            yield from _days(named["d"], named["m"], "", first)


def _in_order(order: str, numbers: Sequence[str], first: date) -> Iterator[date]:
    named = dict(zip(order, numbers, strict=True))
    return _days(named["d"], named["m"], named["y"], first)


def _spelled(
    words: Sequence[str], numbers: Sequence[str], locale: str, first: date
) -> Iterator[date]:
    """Read a month by its name, with a day and perhaps a year beside it, in any order."""
    months = {month for word in words if (month := _month(word, locale))}
    if len(months) != 1 or not numbers or len(numbers) > _DAY_MONTH:
        return
    [month] = months
    years = [number for number in numbers if len(number) == _DIGITS_OF_A_YEAR]
    rest = [number for number in numbers if number not in years] or numbers
    year = years[0] if years else "".join(rest[1:])
    yield from _days(rest[0], str(month), year, first)


def _days(day: str, month: str, year: str, first: date) -> Iterator[date]:
    """Make the date of its parts, if there is such a day."""
    short = len(year) < _DIGITS_OF_A_YEAR
    years = [int(year) + (_CENTURY if short else 0)] if year else range(first.year, first.year + 9)
    for number in years:
        try:
            found = date(number, int(month), int(day))
        except (ValueError, OverflowError):
            continue
        if year or found >= first:
            yield found
            return


def _month(word: str, locale: str) -> int | None:
    """Find the month that a word names or begins, in the locale or in English."""
    if len(word) < _SHORTEST:
        return None
    found = {
        number
        for number, name in (*_month_names(locale), *_month_names("en"))
        if name.startswith(word)
    }
    return found.pop() if len(found) == 1 else None


@cache
def _month_names(locale: str) -> tuple[tuple[int, str], ...]:
    names: Iterable[tuple[int, str]] = (
        (number, _plain(str(name)).strip("."))
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for number, name in _known(locale).months[context][width].items()
    )
    return tuple(dict.fromkeys(names))


@cache
def _known(locale: str) -> Locale:
    try:
        return Locale.parse(locale, sep="-" if "-" in locale else "_")
    except (UnknownLocaleError, ValueError):
        return Locale("en", "GB")


@cache
def _pattern(locale: str) -> str:
    return str(get_date_format("short", _known(locale)).pattern)


@cache
def _order(locale: str) -> str:
    """Tell in which order a locale writes year, month and day, such as `dmy`."""
    return "".join(dict.fromkeys(re.findall("[ymd]", _pattern(locale).lower())))
