"""No click can reach what people are: whoever writes such a use case is stopped by the types."""

import subprocess
import sys
from pathlib import Path

import pytest

#: What nobody may write. Each marked line is an error to the type checker, and the others aren't.
FORBIDDEN = """
from bot.app import dispatch
from bot.app.actor_turn import actor_turn
from bot.app.ask_turn import AskTurn, ask_turn
from bot.app.commands import PersonLeft, Press, SayNo, ShowList
from bot.app.context import Deps, LearningDeps
from bot.app.departures import person_left
from bot.app.learning import learn_people, typed_turn
from bot.domain.people import PersonFacts
from bot.messages.replies import Nothing, Reply

ALEX = PersonFacts("alex", "Alexandra Moreau")


def say_no(deps: Deps, command: SayNo) -> Reply:
    with ask_turn(deps, command) as turn:
        if isinstance(turn, AskTurn):
            uow = turn.context.uow
            uow.people.save(turn.actor)
            uow.facts.departed(turn.actor)  # error
            uow.people.ensure(turn.context.workspace, [ALEX], str)  # error
            uow.workspaces.ensure(command.workspace)  # error
            learn_people(turn.context, uow, [ALEX])  # error
        with deps.learning() as learning:  # error
            learning.commit()
        with typed_turn(deps, command):  # error
            pass
    person_left(deps, PersonLeft(workspace=command.workspace, actor=ALEX))  # error
    return Nothing()


def learned(deps: LearningDeps, command: SayNo) -> Reply:
    with actor_turn(deps, command):
        return Nothing()


def listed(deps: LearningDeps, command: ShowList) -> Reply:
    with typed_turn(deps, command):
        return Nothing()


def pressed(deps: LearningDeps, command: Press) -> Reply:
    with typed_turn(deps, command):  # error
        return Nothing()


dispatch._pair(SayNo, say_no)
dispatch._pair(SayNo, learned)  # error
dispatch._learns(SayNo, learned)  # error
dispatch._learns(ShowList, listed)
"""


@pytest.mark.slow
def test_a_click_cant_reach_what_people_are(tmp_path: Path) -> None:
    """The type checker finds every way there."""
    file = tmp_path / "forbidden.py"
    file.write_text(FORBIDDEN)
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-error-summary", "--cache-dir", ".mypy_cache", file],
        capture_output=True,
        text=True,
        check=False,
    )
    found = {int(line.split(":")[1]) for line in run.stdout.splitlines() if ": error:" in line}
    marked = {n for n, line in enumerate(FORBIDDEN.split("\n"), 1) if "# error" in line}
    assert found == marked, run.stdout
