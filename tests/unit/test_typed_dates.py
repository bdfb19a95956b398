"""Dates as people type them: in their locale's order, and with its names of months."""

import re
from datetime import date, timedelta

import pytest
from babel import Locale
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from bot.messages.locales import shipped
from bot.messages.typed_dates import read_day, write_day

FIRST = date(2026, 11, 28)
CHRISTMAS_EVE = date(2026, 12, 24)
LOCALES = ("en-US", "en-GB", "de", "ar", "pt-BR", "es-419", "hu", "sv-SE", "ja", "zh-CN", "ko", "?")


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("2026-12-24", "en-US"),
        (" 24.12.2026 ", "de"),
        ("24.12.26", "de"),
        ("24.12.", "de"),
        ("24. Dezember", "de"),
        ("Do, 24. Dez. 2026", "de"),
        ("24/12/2026", "en-GB"),
        ("12/24/2026", "en-US"),
        ("12/24", "en-US"),
        ("24 Dec", "en-GB"),
        ("Dec 24, 2026", "en-US"),
        ("24 Dec", "de"),  # English is understood everywhere
        ("24 décembre", "fr"),
        ("2026. 12. 24.", "hu"),
        ("2026/12/24", "ja"),
        ("24.12.2026", "en-US"),  # no other order makes a date of it
        ("12月24日", "ja"),
        ("2026年12月24日(木)", "ja"),
        ("2026년 12월 24일 목요일", "ko"),
        ("26. 12. 24.", "ko"),
        ("24.12.26", "sv-SE"),  # in the other order that day is past
        ("٢٤/١٢/٢٠٢٦", "ar"),
        ("24 ديسمبر", "ar"),
        ("24 decembre", "fr"),
        ("24 grudnia", "pl"),
        ("24 GRUDZIEN", "pl"),
        ("24 de diciembre de 2026", "es-419"),
        ("\uff11\uff12\uff0f\uff12\uff14", "en-US"),
    ],
)
def test_dates_that_people_type(text: str, locale: str) -> None:
    assert read_day(text, locale, FIRST) == CHRISTMAS_EVE


@pytest.mark.parametrize("locale", shipped())
@pytest.mark.parametrize("style", ["short", "medium", "long", "full"])
def test_dates_as_each_language_writes_them_are_read(locale: str, style: str) -> None:
    """As CLDR has them in all its styles."""
    for day in (CHRISTMAS_EVE, date(2027, 2, 3), date(2027, 5, 14), date(2027, 8, 9)):
        written = format_date(day, style, Locale.parse(locale, sep="-"))
        assert read_day(written, locale, FIRST) == day, written


@pytest.mark.parametrize(
    ("locale", "day"), [("en-US", date(2027, 1, 2)), ("en-GB", date(2027, 2, 1))]
)
def test_the_locale_decides_what_can_be_read_twice(locale: str, day: date) -> None:
    assert read_day("01/02/2027", locale, FIRST) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("28 Nov", date(2026, 11, 28)),
        ("27 Nov", date(2027, 11, 27)),
        ("29 Feb", date(2028, 2, 29)),
    ],
)
def test_without_a_year_it_is_the_next(text: str, day: date) -> None:
    assert read_day(text, "en-GB", FIRST) == day


@pytest.mark.parametrize(
    "text",
    ["", "soon", "24", "30 Feb", "31.2.2027", "24 Ju", "1 2 3 4", "Dec", "24 Dec Jan", "9" * 99],
)
def test_what_is_no_date(text: str) -> None:
    """Nor is what two months begin with."""
    assert read_day(text, "en-GB", FIRST) is None


@given(st.sampled_from(LOCALES), st.dates(FIRST, FIRST + timedelta(days=3000)))
def test_what_is_written_can_be_read(locale: str, day: date) -> None:
    """The example in a form, and what had been filled in, in whatever locale."""
    assert read_day(write_day(day, locale), locale, FIRST) == day
    assert read_day(day.isoformat(), locale, FIRST) == day


@pytest.mark.parametrize("locale", [*LOCALES, "he", "fa"])
def test_an_example_holds_nothing_that_cannot_be_typed(locale: str) -> None:
    """Patterns of languages from right to left hold marks of direction between the numbers."""
    assert re.fullmatch("[0-9]+([./-])[0-9]+\\1[0-9]+", write_day(FIRST, locale))


@given(st.text(max_size=60), st.sampled_from(LOCALES))
def test_anything_may_be_typed(text: str, locale: str) -> None:
    found = read_day(text, locale, FIRST)
    assert found is None or isinstance(found, date)
