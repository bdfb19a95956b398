"""What leaving erases, also between the deadline and the timer that runs late."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.domain.effects import apply
from bot.domain.introduction import (
    Answer,
    Answered,
    Event,
    Introduction,
    Left,
    Released,
    State,
    Verdict,
    WordsAdded,
)
from tests.unit.promises import NOW
from tests.unit.reachable import ALEX, JO, RULES, begin

SOON = NOW + timedelta(hours=1)
OVER = NOW + RULES.expires_after


def after(*events: Event, self_introduction: bool = False) -> Introduction:
    """Both are asked at NOW, and this happens then."""
    introduction = begin(self_introduction=self_introduction).introduction
    for event in (Released(OVER), *events):
        introduction = apply(introduction, event, NOW, RULES).introduction
    return introduction


@pytest.mark.parametrize("moment", [SOON, OVER], ids=["before the deadline", "after it"])
def test_leaving_erases_answer_date_and_words(moment: datetime) -> None:
    asked = after(Answered(ALEX, Answer.LATER, SOON), WordsAdded(ALEX, "Hello!"))
    decision = apply(asked, Left(ALEX), moment, RULES)
    assert decision.verdict is Verdict.ACCEPTED
    assert decision.effects == ()
    assert decision.introduction == after()


def test_leaving_without_an_answer_changes_nothing_after_the_deadline_either() -> None:
    assert apply(after(), Left(ALEX), OVER, RULES).verdict is Verdict.UNCHANGED


def test_leaving_leaves_the_answer_of_the_other() -> None:
    asked = after(Answered(JO, Answer.NO), Answered(ALEX, Answer.NO))
    left = apply(asked, Left(ALEX), OVER, RULES).introduction
    assert [ask.answer for ask in left.asks] == [Answer.NONE, Answer.NO]


def test_a_yes_that_is_implied_stays_until_the_introducer_withdraws() -> None:
    asked = after(self_introduction=True)
    assert apply(asked, Left(ALEX), OVER, RULES).verdict is Verdict.TOO_LATE


def test_once_agreed_leaving_ends_it() -> None:
    agreed = after(Answered(ALEX, Answer.YES), Answered(JO, Answer.LATER, SOON))
    assert agreed.state is State.AGREED
    assert apply(agreed, Left(ALEX), NOW, RULES).introduction.state is State.LAPSED


def test_while_it_is_being_opened_leaving_is_too_late() -> None:
    opening = replace(after(), state=State.OPENING)
    assert apply(opening, Left(ALEX), NOW, RULES).verdict is Verdict.TOO_LATE
