"""Promises 2 and 3: two worlds side by side, equal but for what Alex says in the first."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache
from itertools import chain

import pytest

from bot.domain.introduction import YESES, Answer, Answered, Ask
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
    merged,
    refuses,
    released_to,
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
    left_out = {f"released, {some} standing" for some in ((ALEX,), (ALEX, JO))}
    if not jo_may_agree:
        left_out |= {f"{JO} yes", f"{JO} later", f"released, {(JO,)} standing"}
    return {step.name: step for step in found if step.name not in left_out}


Others = Callable[[World, bool], dict[str, Step]]


def everything(world: World, jo_may_agree: bool) -> dict[str, Step]:
    """What the world does, Alex's further answers among it."""
    return {**everything_else(world, jo_may_agree), **{s.name: s for s in by_party(world, ALEX)}}


def seen_by_others(step: Step) -> tuple[object, ...]:
    """What anybody but Alex gets of a step, and what they can look up."""
    introduction = step.world.introduction
    sent = tuple(effect for effect in step.effects if effect.to != ALEX)
    shown = (introduction.state, introduction.deadline, introduction.opens_at)
    return (sent, shown, introduction.ask_of(JO))


def says_nothing(world: World) -> Iterator[Step]:
    """Alex says nothing that the other world doesn't have."""
    yield from ()


def compare(
    alters: Alters,
    *,
    jo_may_agree: bool,
    first: tuple[World, World] | None = None,
    others: Others = everything_else,
    same_world: Callable[[World], World] = merged,
) -> int:
    """Explore both worlds in step; returns how many pairs there are."""

    @cache  # a world is in many pairs
    def what_happens(world: World) -> dict[str, tuple[Step, object, World]]:
        return {
            name: (step, seen_by_others(step), same_world(step.world))
            for name, step in others(world, jo_may_agree).items()
        }

    same = abstract(begin())
    todo = [first or (same, same)]
    seen = set(todo)
    while todo:
        spoken, silent = todo.pop()
        afterwards = {
            (same_world(step.world), silent) for step in alters(spoken) if unheard(spoken, step)
        }
        ours, theirs = what_happens(spoken), what_happens(silent)
        assert ours.keys() - {"timer"} == theirs.keys() - {"timer"}
        for name in ours.keys() | theirs.keys():
            if name not in ours or name not in theirs:
                # A paused yes has a timer that its silence hasn't: running it shows nothing.
                lone, *_ = ours.get(name) or theirs[name]
                assert not lone.effects
                continue
            (_, our_sight, our_world), (_, their_sight, their_world) = ours[name], theirs[name]
            assert our_sight == their_sight, name
            afterwards.add((our_world, their_world))
        todo += afterwards - seen
        seen |= afterwards
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


def standing_beside_clicked(until: datetime | None = NOW + STEP) -> int:
    """Compare a yes of Alex's that was given before with one that is clicked at the release."""
    steps = [
        released_to(abstract(begin()), "released", (ALEX,), standing_until=given)
        for given in (until, None)
    ]
    before, clicked = steps
    assert seen_by_others(before) == seen_by_others(clicked)
    first = (abstract(before.world), abstract(clicked.world))
    return compare(
        says_nothing, jo_may_agree=True, first=first, others=everything, same_world=abstract
    )


@pytest.mark.slow
def test_a_standing_yes_looks_like_a_clicked_one_in_every_reachable_state() -> None:
    """Whatever follows, also when Alex says otherwise: nobody else can tell the two apart."""
    assert standing_beside_clicked() > 100


def test_a_standing_yes_that_would_show_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The comparison isn't blind: were it no answer as any other, others would see it."""

    def stands(ask: Ask, now: datetime) -> bool:
        return ask.answer in YESES and not ask.paused(now) and ask.standing_until is None

    monkeypatch.setattr(Ask, "stands", stands)
    with pytest.raises(AssertionError):
        standing_beside_clicked()
