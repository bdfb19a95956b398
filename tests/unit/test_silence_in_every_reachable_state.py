"""Promises 2 and 3: two worlds side by side, equal but for what Alex says in the first."""

from collections.abc import Callable, Iterator
from itertools import chain

from bot.domain.introduction import Answer, Answered
from tests.unit.promises import NOW
from tests.unit.reachable import (
    ALEX,
    JO,
    STEP,
    Step,
    World,
    abstract,
    begin,
    by_introducer_and_platform,
    by_party,
    by_settings,
    happen,
    refuses,
    time,
)

Alters = Callable[[World], Iterator[Step]]


def says_no(world: World) -> Iterator[Step]:
    """Alex says no, once or more."""
    yield happen(world, "alex no", Answered(ALEX, Answer.NO))


def says_yes(world: World) -> Iterator[Step]:
    """Alex says yes, later, or takes it back."""
    yield from says_no(world)
    if not refuses(world, ALEX):
        yield happen(world, "alex yes", Answered(ALEX, Answer.YES))
        yield happen(world, "alex later", Answered(ALEX, Answer.LATER, NOW + STEP))


def everything_else(world: World, jo_may_agree: bool) -> dict[str, Step]:
    """What the world does without Alex's answers; Alex may still choose settings."""
    found = chain(
        time(world),
        by_introducer_and_platform(world),
        by_settings(world, ALEX),
        by_party(world, JO),
    )
    agreeing = {f"{JO} yes", f"{JO} later"}
    return {step.name: step for step in found if jo_may_agree or step.name not in agreeing}


def seen_by_others(step: Step) -> tuple[object, ...]:
    """What anybody but Alex gets of a step, and what they can look up."""
    introduction = step.world.introduction
    sent = tuple(effect for effect in step.effects if effect.to != ALEX)
    shown = (introduction.state, introduction.deadline, introduction.opens_at)
    return (sent, shown, introduction.ask_of(JO))


def compare(alters: Alters, *, jo_may_agree: bool) -> int:
    """Explore both worlds in step; returns how many pairs there are."""
    first = abstract(begin())
    seen, todo = {(first, first)}, [(first, first)]
    while todo:
        spoken, silent = todo.pop()
        afterwards = [(step.world, silent) for step in alters(spoken) if unheard(spoken, step)]
        ours, theirs = (everything_else(world, jo_may_agree) for world in (spoken, silent))
        assert ours.keys() - {"timer"} == theirs.keys() - {"timer"}
        for name in ours.keys() | theirs.keys():
            if name not in ours or name not in theirs:
                # A paused yes has a timer that its silence hasn't: running it shows nothing.
                lone = ours.get(name) or theirs[name]
                assert not lone.effects
                continue
            assert seen_by_others(ours[name]) == seen_by_others(theirs[name]), name
            afterwards.append((ours[name].world, theirs[name].world))
        for pair in afterwards:
            both = (abstract(pair[0]), abstract(pair[1]))
            if both not in seen:
                seen.add(both)
                todo.append(both)
    return len(seen)


def unheard(before: World, step: Step) -> bool:
    """Check that Alex's word itself reaches nobody."""
    assert all(effect.to == ALEX for effect in step.effects)
    assert step.world.introduction.state is before.introduction.state
    return True


def test_a_no_looks_like_silence_in_every_reachable_state() -> None:
    """Whatever else happens, nobody but Alex can tell Alex's no from Alex's silence."""
    assert compare(says_no, jo_may_agree=True) > 100


def test_a_single_yes_looks_like_silence_in_every_reachable_state() -> None:
    """As long as Jo hasn't agreed, nobody can tell Alex's yes, later or change of mind."""
    assert compare(says_yes, jo_may_agree=False) > 100
