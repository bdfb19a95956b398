"""Promises 2 and 3 in a town where everybody plays every role: samples of `make silence`."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.app import ask_turn, find_time, follow_ups, lookups, timers
from bot.app.ask_turn import AskTurn
from bot.app.commands import Command
from bot.app.context import Deps, Turn, begin
from bot.app.learning import learn_people
from bot.app.standing import answer_by_standing_yeses
from bot.domain import insight
from bot.domain.effects import Decision, Effect, EffectKind, Param
from bot.domain.follow_up import FollowUp, Talk, TalkDecision, TalkTrigger, step
from bot.domain.introduction import Answer, Answered, Event, Introduction
from bot.domain.people import Person, PersonFacts
from bot.domain.times import ChosenTimes, write_spans
from storage.unit_of_work import UnitOfWork
from tests.silence import __main__ as command
from tests.silence.comparing import compared
from tests.silence.schedules import Answers

pytestmark = pytest.mark.usefixtures("no_fsync")


@pytest.mark.parametrize("kind", Answers)
def test_nobody_can_tell_an_answer_from_silence(sqlite_template: Path, kind: Answers) -> None:
    """Whatever everybody is, does and looks at."""
    pairs = compared(sqlite_template, seed=1, kind=kind, variants=2)
    assert [str(pair) for pair in pairs if pair.differs] == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10_000, 10_008))
@pytest.mark.parametrize("kind", Answers)
def test_nobody_can_tell_an_answer_from_silence_in_many_schedules(
    sqlite_template: Path, kind: Answers, seed: int
) -> None:
    """More of the same; `make silence` plays thousands."""
    pairs = compared(sqlite_template, seed, kind)
    assert [str(pair) for pair in pairs if pair.differs] == []


#: What clicks once wrote, by what of it was kept.
LEAKS: dict[str, Callable[[PersonFacts, PersonFacts], PersonFacts]] = {
    "a new name": lambda stored, told: replace(stored, name=told.name),
    "a first language": lambda stored, told: replace(stored, locale=stored.locale or told.locale),
    "activity": lambda stored, told: replace(stored, active=told.active),
}


@pytest.mark.exhaustive
@pytest.mark.parametrize("leak", LEAKS)
def test_what_once_leaked_is_found(
    sqlite_template: Path, monkeypatch: pytest.MonkeyPatch, leak: str
) -> None:
    """The comparison isn't blind: a click that teaches anything makes a difference."""

    def leaky(deps: Deps, uow: UnitOfWork, asked: Command) -> tuple[Turn, Person]:
        turn, actor = begin(deps, uow, asked)
        if actor.id:
            learn_people(turn, uow, [LEAKS[leak](actor.facts, asked.actor)])
        return turn, actor

    monkeypatch.setattr(ask_turn, "begin", leaky)
    assert any(
        pair.differs for seed in range(20) for pair in compared(sqlite_template, seed, Answers.NO)
    )


def without_standing(turn: Turn, introduction: Introduction) -> None:
    """Answer nothing beforehand."""


def answered_beforehand(turn: Turn, introduction: Introduction) -> bool:
    """Answer, and tell whether anybody had said yes before."""
    answer_by_standing_yeses(turn, introduction)
    people = turn.uow.people.get(introduction.asked).values()
    return any(person.says_yes_ahead(turn.now) for person in people)


def aloud(turn: Turn, introduction: Introduction) -> None:
    """Answer, and say so where whoever runs the bot reads it."""
    if answered_beforehand(turn, introduction):
        logging.getLogger("bot").info("answered beforehand")


def to_the_introducer(turn: Turn, introduction: Introduction) -> None:
    """Answer, and update the introducer's card as if there were something new on it."""
    if answered_beforehand(turn, introduction):
        effect = Effect(EffectKind.REFRESH, introduction.introducer, turn.now, "beforehand")
        turn.append(introduction.id, [effect])


@pytest.mark.exhaustive
@pytest.mark.parametrize("broken", [without_standing, aloud, to_the_introducer])
def test_a_standing_yes_that_would_show_is_found(
    sqlite_template: Path,
    monkeypatch: pytest.MonkeyPatch,
    broken: Callable[[Turn, Introduction], None],
) -> None:
    """Nor is it blind to what a standing yes could tell beside a clicked one."""
    monkeypatch.setattr(timers, "answer_by_standing_yeses", broken)
    assert any(
        pair.differs
        for seed in range(10)
        for pair in compared(sqlite_template, seed, Answers.STANDING)
    )


def tells_after_one(
    own: FollowUp,
    other: FollowUp,
    trigger: TalkTrigger,
    now: datetime,
    until: datetime,
    *,
    admitted: bool,
) -> TalkDecision:
    """Say the line once one of the two would still like to."""
    decision = step(own, other, trigger, now, until, admitted=admitted)
    return replace(decision, tell_both=decision.own.answer is Talk.STILL)


def shows_one_box(a: FollowUp, b: FollowUp) -> bool:
    """Let the introducer know as soon as one party lets them."""
    talked = a.answer is b.answer is Talk.TALKED
    return talked and (a.may_know or b.may_know)


def tells_of_one_choice(
    turn: Turn, introduction: Introduction, a: ChosenTimes | None, b: ChosenTimes | None
) -> None:
    """Say in the conversation what somebody has chosen, though the other hasn't."""
    one = a or b
    assert one is not None
    params = ((Param.TIMES.value, write_spans(one.spans())),)
    effect = Effect(EffectKind.TIMES, None, turn.now, turn.now.isoformat(), params)
    turn.append(introduction.id, [effect] if one.parts else [])


def shows_the_others_times(finding: Any) -> ChosenTimes | None:  # noqa: ANN401 - of the module
    """Fill a form in with what either of the two chose."""
    return next(iter(finding.chosen), None)


#: How what only counts together could show alone: the kind, and what is broken.
BROKEN: dict[str, tuple[Answers, object, str, object]] = {
    "a message after one choice": (Answers.TIMES, find_time, "_compare", tells_of_one_choice),
    "a form with the other's": (
        *(Answers.TIMES, find_time._Finding, "before"),
        property(shows_the_others_times),
    ),
    "the line after one": (Answers.STILL, follow_ups, "step", tells_after_one),
    "the list after one box": (Answers.MAY_KNOW, lookups, "they_talked", shows_one_box),
}


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", BROKEN)
def test_what_shows_alone_is_found(
    sqlite_template: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """The comparisons after the opening aren't blind either."""
    kind, module, what, broken = BROKEN[name]
    monkeypatch.setattr(module, what, broken)
    assert any(pair.differs for seed in range(5) for pair in compared(sqlite_template, seed, kind))


@pytest.mark.exhaustive
def test_a_number_that_tells_of_a_no_is_found(
    sqlite_template: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An admin who looks every day how it goes would see it."""
    decide = AskTurn.happen

    def counted(turn: AskTurn, event: Event) -> Decision:
        if isinstance(event, Answered) and event.answer is Answer.NO:
            here, month = turn.context.workspace.id, insight.month_of(turn.now)
            turn.context.uow.totals.add_in_month(here, month, insight.Counted.ENDED)
        return decide(turn, event)

    monkeypatch.setattr(AskTurn, "happen", counted)
    pairs = [pair for seed in range(3) for pair in compared(sqlite_template, seed, Answers.NO)]
    assert any(pair.differs for pair in pairs)


@pytest.mark.exhaustive
def test_the_command_says_what_it_compared(capsys: pytest.CaptureFixture[str]) -> None:
    """And that nothing differs."""
    assert command.main(["--pairs", "5", "--kind", "no", "--jobs", "1"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("no: 5 pairs compared; in ")
    assert out.endswith("; 0 differ.\n")
