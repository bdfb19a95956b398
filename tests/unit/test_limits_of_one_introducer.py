"""How often one introducer may ask one person, take requests back and bar a pair: exactly."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.etiquette import (
    about_problems,
    from_one_problem,
    left_alone,
    one_line,
    undone_problem,
    within_from_one,
)
from bot.domain.people import Person, PersonFacts, PersonId, WorkspaceId
from bot.domain.rules import ABOUT_LIMIT, FROM_ONE_WITHIN, UNDONE_PER_DAY, Rules

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
DAY, SECOND = timedelta(days=1), timedelta(seconds=1)
SAM, KIM = PersonId(1), PersonId(2)
JO = Person(PersonId(3), WorkspaceId(1), PersonFacts("jo", "Jo Kim"))
RULES = Rules()


@given(st.lists(st.integers(0, 90), max_size=12), st.integers(1, 4))
def test_whoever_asks_when_it_is_possible_stays_within_the_limit(
    days: list[int], most: int
) -> None:
    """Whatever the days on which they try."""
    rules, asked = Rules(max_from_one=most), list[datetime]()
    for day in sorted(days):
        now = NOW + day * DAY
        if from_one_problem(JO, asked, 0, rules, now) is None:
            asked.append(now)
    for first, last in zip(asked, asked[most:], strict=False):
        assert last - first >= FROM_ONE_WITHIN


def test_the_moment_that_is_named_is_the_first_possible_one() -> None:
    """A second before it is still too early."""
    asked = [NOW - 20 * DAY, NOW - 10 * DAY]
    problem = from_one_problem(JO, asked, 0, RULES, NOW)
    assert problem is not None
    assert problem.args["at"] == NOW + 10 * DAY
    assert not within_from_one(asked, RULES, NOW + 10 * DAY - SECOND)
    assert within_from_one(asked, RULES, NOW + 10 * DAY)


def test_what_still_waits_counts_too() -> None:
    """One asked and one waiting are two."""
    problem = from_one_problem(JO, [NOW - DAY], 1, RULES, NOW)
    assert problem is not None
    assert problem.key == "problem-max-from-one-waiting"
    assert from_one_problem(JO, [NOW - DAY], 0, RULES, NOW) is None


def test_the_twenty_first_request_is_not_taken() -> None:
    """Until a day after the first of the twenty was taken back."""
    undone = [NOW - timedelta(hours=23) + n * SECOND for n in range(UNDONE_PER_DAY)]
    problem = undone_problem(undone, NOW)
    assert problem is not None
    assert problem.args["at"] == undone[0] + DAY
    assert undone_problem(undone[1:], NOW) is None
    assert undone_problem(undone, undone[0] + DAY) is None


@pytest.mark.parametrize(
    ("who", "after", "alone"),
    [(SAM, 29, True), (SAM, 30, False), (KIM, 6, True), (KIM, 7, False)],
)
def test_a_withdrawal_bars_whoever_withdrew_longer_than_others(
    who: PersonId, after: int, alone: bool
) -> None:
    """Sam withdrew, and waits out the cool-down; Kim waits a week."""
    assert left_alone(None, {SAM: NOW}, who, RULES, NOW + after * DAY) is alone


def test_another_end_bars_everybody_alike() -> None:
    """A lapse, whoever suggested it, for the cool-down; a short one shortens the week too."""
    for who in (SAM, KIM):
        assert left_alone(NOW, {}, who, RULES, NOW + 29 * DAY)
        assert not left_alone(NOW, {}, who, RULES, NOW + 30 * DAY)
    short = Rules(cooldown=DAY)
    assert not left_alone(None, {SAM: NOW}, KIM, short, NOW + DAY)


def test_a_line_about_oneself_is_one_short_line_of_text() -> None:
    """Whatever breaks lines is a space; nothing removes it; control characters are refused."""
    assert one_line("  I mend\n accordions\u2028and\tsail ") == "I mend accordions and sail"
    assert about_problems("") == []
    assert about_problems("a" * ABOUT_LIMIT) == []
    assert [p.key for p in about_problems("a" * (ABOUT_LIMIT + 1))] == ["problem-too-long"]
    assert [p.key for p in about_problems("a\u202eb")] == ["problem-control-characters"]
