"""Promises 2 and 3 in a town where everybody plays every role: samples of `make silence`."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app import ask_turn
from bot.app.commands import Command
from bot.app.context import Deps, Turn, begin
from bot.app.learning import learn_people
from bot.domain.people import Person, PersonFacts
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


@pytest.mark.exhaustive
def test_the_command_says_what_it_compared(capsys: pytest.CaptureFixture[str]) -> None:
    """And that nothing differs."""
    assert command.main(["--pairs", "5", "--kind", "no", "--jobs", "1"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("no: 5 pairs compared; in ")
    assert out.endswith("; 0 differ.\n")
