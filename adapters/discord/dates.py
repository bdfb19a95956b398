"""The dates that a menu offers, from the reader's today, which the form that they replace knows."""

from calendar import monthrange
from datetime import date, timedelta

from bot.messages.views import DateField, Form


def preset_date(preset: str, form: Form) -> date | None:
    """Find the date that a preset means for whom the form was made; None: they type one."""
    field = next((field for field in form.fields if isinstance(field, DateField)), None)
    if field is None:
        return None
    chosen = _date(preset, field.first - timedelta(days=1))
    return None if chosen is None else min(max(chosen, field.first), field.last)


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
