"""Which numbers admins are shown, and from when."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.insight import ENOUGH, Month, month_of, shown, shown_from

OCTOBER = date(2026, 10, 1)
LATE = datetime(2030, 1, 1, tzinfo=UTC)


def test_a_month_is_shown_from_the_fifteenth_of_the_next() -> None:
    """Not a moment sooner, also over New Year."""
    month = Month(OCTOBER, ended=2 * ENOUGH, opened=ENOUGH, talked=2)
    due = datetime(2026, 11, 15, tzinfo=UTC)
    assert shown([month], due - timedelta(microseconds=1)) == []
    assert shown([month], due) == [month]
    assert shown_from(date(2026, 12, 1)) == datetime(2027, 1, 15, tzinfo=UTC)


def test_a_month_with_few_ends_is_never_shown() -> None:
    """One more makes it."""
    few, enough = Month(OCTOBER, ended=ENOUGH - 1), Month(OCTOBER, ended=ENOUGH, opened=ENOUGH)
    assert shown([few], LATE) == []
    assert shown([enough], LATE) == [enough]


@pytest.mark.parametrize("talked", [0, 1])
def test_where_few_opened_it_isnt_said_how_many_talked(talked: int) -> None:
    """Else whoever was in the only conversation would learn there what the other said."""
    month = Month(OCTOBER, ended=ENOUGH, opened=ENOUGH - 1, talked=talked)
    assert shown([month], LATE) == [Month(OCTOBER, ended=ENOUGH, opened=ENOUGH - 1, talked=None)]


def test_the_newest_comes_first() -> None:
    months = [Month(date(2026, number, 1), ended=20, opened=20) for number in (3, 1, 2)]
    now = datetime(2026, 12, 1, tzinfo=UTC)
    assert [month.first.month for month in shown(months, now)] == [3, 2, 1]


@pytest.mark.parametrize("moment", ["2026-10-31T23:59:59+00:00", "2026-11-01T08:00:00+09:00"])
def test_months_are_those_of_utc(moment: str) -> None:
    """An admin can't move one by choosing another time zone."""
    assert month_of(datetime.fromisoformat(moment)) == OCTOBER
