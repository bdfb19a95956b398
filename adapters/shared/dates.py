"""Dates and numbers of days, as people type them or choose them from a menu."""

from calendar import monthrange
from datetime import date, timedelta

from bot.messages.views import DateField, Form

#: The longest number of days that is read: more digits are no span that anybody means.
_MOST_DIGITS = 4


def read_date(text: str) -> date | None:
    """Read a date as ISO 8601 writes it; None if it is none."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def read_days(text: str) -> timedelta | None:
    """Read a whole number of days, in ASCII digits; None if it is none."""
    if text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS:
        return timedelta(days=int(text))
    return None


def preset_date(preset: str, form: Form) -> date | None:
    """Find the date that a menu's preset means for whom the form was made.

    The form's date field knows their today, the day before the first that it takes. None where
    the preset is no date, or the form asks for none.
    """
    field = _date_field(form)
    if field is None:
        return None
    chosen = _date(preset, field.first - timedelta(days=1))
    return None if chosen is None else min(max(chosen, field.first), field.last)


def first_day(form: Form) -> date:
    """Tell the first day that a form takes; raises `LookupError` where it asks for none."""
    if (field := _date_field(form)) is None:
        raise LookupError("the form asks for no date")
    return field.first


def _date_field(form: Form) -> DateField | None:
    return next((field for field in form.fields if isinstance(field, DateField)), None)


def says_something_new(preset: str, today: date) -> bool:
    """Tell whether a preset means another day than the others: a month's last day has no end."""
    return preset != "month-end" or _date("month-end", today) != today


def _date(preset: str, today: date) -> date | None:
    last = today.replace(day=monthrange(today.year, today.month)[1])
    match preset:
        case "week":
            return today + timedelta(days=7)
        case "two-weeks":
            return today + timedelta(days=14)
        case "month-end":
            return last
        case "next-month":
            return last + timedelta(days=1)
    return None
