"""Promises 2 and 3 through services, relay and storage, under every schedule Hypothesis can find.

A schedule is what five people do over two weeks, while sends are refused, rate limited or lost and
the relay is killed and restarted. It is played twice: once Alex says no (or a single yes), once
Alex stays silent. What anybody else sees, when, what is still planned for them, what their lists
show and what their requests are refused with must be the same.
"""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, given, settings

from tests.integration.plays import World, seen_by_others
from tests.integration.schedules import BY_WHOM, TROUBLES, Deed, deeds, said_by_alex
from tests.matrix import sampled
from tests.troubles import Trouble


def note(world: World) -> None:
    """Tell Hypothesis's statistics how interesting an example was."""
    event(f"conversations: {len(world.conversations)}")
    event(f"alex was asked: {bool(world.asks.get('alex yes'))}")


#: Set to look further than the suite does.
EXAMPLES = int(os.environ.get("EXAMPLES", "30"))
ASKED = [Deed(0, "sam", "introduce alex jo")]


#: The same search each time, unless told to look further.
looking = settings(
    max_examples=EXAMPLES,
    derandomize="EXAMPLES" not in os.environ,
    suppress_health_check=list(HealthCheck),
)


def compare(
    template: Path, schedule: list[Deed], said: list[Deed], troubles: list[Trouble]
) -> World:
    """Play both worlds, which may differ only in what Alex sees; returns the silent one."""
    silent, world = seen_by_others(template, ASKED + schedule, troubles)
    spoken, _ = seen_by_others(template, ASKED + schedule + said, troubles)
    assert spoken == silent
    return world


no_schedules = given(deeds(BY_WHOM, 14), said_by_alex(["no"]), TROUBLES)
#: Alex has no place left this week; the third introduction waits for one, whatever Alex said.
IN_LINE = [Deed(60, "uma", "introduce alex kim"), Deed(120, "uma", "introduce uma alex")]
#: The pair cools down, and is asked about again on the day that it may be.
AGAIN = [Deed(60 * 24 * day, "uma", "introduce alex jo") for day in (6, 7, 8, 9, 10)]


@pytest.mark.parametrize(
    ("schedule", "noes", "troubles"),
    [
        (IN_LINE, [Deed(600, "alex", "no"), Deed(900, "alex", "no", 1)], []),
        pytest.param(IN_LINE, [Deed(90, "alex", "no")], [], marks=pytest.mark.exhaustive),
        (AGAIN, [Deed(600, "alex", "no")], []),
        ([Deed(100, "jo", "yes"), Deed(200, "jo", "no")], [Deed(150, "alex", "no")], []),
    ],
    ids=["twice", "in line", "cooling down", "between a yes and a no"],
)
def test_nobody_can_tell_a_no_from_silence(
    sqlite_template: Path, schedule: list[Deed], noes: list[Deed], troubles: list[Trouble]
) -> None:
    """What once was, or easily would be, a difference."""
    compare(sqlite_template, schedule, noes, troubles)


@pytest.mark.slow
@looking
@no_schedules
def test_nobody_can_tell_a_no_from_silence_in_many_schedules(
    sqlite_template: Path, schedule: list[Deed], noes: list[Deed], troubles: list[Trouble]
) -> None:
    """Whatever everybody does and whatever goes wrong, Alex's no shows to nobody else."""
    note(compare(sqlite_template, schedule, noes, troubles))


#: Whoever wants to meet Alex has said yes by that.
A_YES = ("yes", "later", "introduce uma alex")
BEFORE_ANY_YES = {
    name: [what for what in whats if what not in A_YES] for name, whats in BY_WHOM.items()
}
yes_schedules = given(deeds(BEFORE_ANY_YES, 14), said_by_alex(["yes", "later", "no"]), TROUBLES)


@pytest.mark.slow
@looking
@yes_schedules
def test_nobody_can_tell_a_single_yes_from_silence_in_many_schedules(
    sqlite_template: Path, schedule: list[Deed], answers: list[Deed], troubles: list[Trouble]
) -> None:
    """As long as nobody else says yes, Alex's yes, later or change of mind shows to nobody."""
    note(compare(sqlite_template, schedule, answers, troubles))


@pytest.mark.exhaustive
def test_the_comparison_sees_what_is_shown(sqlite_template: Path) -> None:
    """The comparison itself isn't blind: what Alex chooses to show makes a difference."""
    for what in ("tell", "question", "again"):
        shown = [Deed(600, "alex", what)]
        silent, _ = seen_by_others(sqlite_template, ASKED, [])
        spoken, _ = seen_by_others(sqlite_template, ASKED + shown, [])
        assert spoken != silent, what


@pytest.mark.parametrize("jo", sampled(["yes", "later", "no", "optout"], lambda jo: jo == "yes"))
def test_a_no_looks_like_silence_whatever_jo_does(sqlite_template: Path, jo: str) -> None:
    """The plain cases, without chance."""
    schedule = [*ASKED, Deed(700, "jo", jo)]
    silent, _ = seen_by_others(sqlite_template, schedule, [])
    spoken, _ = seen_by_others(sqlite_template, [*schedule, Deed(600, "alex", "no")], [])
    assert spoken == silent
