"""The machine is explored until no new state appears, and the promises are asserted in each."""

from dataclasses import replace
from functools import cache

import pytest

from bot.domain.effects import Effect, EffectKind, wanted
from bot.domain.introduction import ENDS, Answer, State, wake_at
from bot.domain.people import PersonId
from tests.unit.promises import NOW
from tests.unit.reachable import ALEX, JO, World, abstract, begin, merged, steps


def check_world(world: World) -> None:
    """Promises about states."""
    introduction = world.introduction
    if introduction.state is State.ASKING:
        assert introduction.deadline is not None
        both = all(ask.stands(NOW) for ask in introduction.asks)
        timer = wake_at(introduction)
        assert not both or (timer is not None and timer <= NOW), "two standing yeses agree"
    if introduction.state in (State.AGREED, State.OPENING):
        assert all(ask.answer in (Answer.YES, Answer.LATER) for ask in introduction.asks)
    if introduction.live and introduction.state in (State.WAITING, State.ASKING):
        assert wake_at(introduction) is not None, "time ends it if nobody does"
    for party in introduction.asked:
        check_reminders(world, party)


def check_reminders(world: World, party: PersonId) -> None:
    """Only those who haven't answered, and only those who agree to be asked, are reminded."""
    introduction, ask = world.introduction, world.introduction.ask_of(party)
    for kind, answer in ((EffectKind.REMINDER, Answer.NONE), (EffectKind.SECOND_ASK, Answer.AGAIN)):
        effect = Effect(kind, party, NOW)
        assert not wanted(introduction, effect, NOW, consents=False)
        if wanted(introduction, effect, NOW):
            assert introduction.state is State.ASKING
            assert ask.answer is answer
            assert introduction.deadline is not None
            assert introduction.deadline > NOW


@cache
def mirrored(world: World) -> World:
    """The same world with the parties in the other order: one of the two is enough."""
    a, b = world.introduction.asks
    if a.implied or b.implied:
        return world
    swapped = (replace(b, id=a.id, party=a.party), replace(a, id=b.id, party=b.party))
    away = frozenset({ALEX: JO, JO: ALEX}[party] for party in world.away)
    return World(replace(world.introduction, asks=swapped), away)


def explore(first: World) -> dict[World, set[State]]:
    """Visit every reachable world; note where each leads."""
    seen: dict[World, set[State]] = {abstract(first): set()}
    todo = [abstract(first)]
    while todo:
        world = todo.pop()
        check_world(world)
        for step in steps(world):
            after = merged(step.world)
            seen[world].add(after.introduction.state)
            if after not in seen and mirrored(after) not in seen:
                seen[after] = set()
                todo.append(after)
    return seen


@pytest.mark.parametrize("self_introduction", [False, True])
def test_every_reachable_state_keeps_the_promises(self_introduction: bool) -> None:
    """All states are reached, none breaks a promise, and every live one can still end."""
    seen = explore(begin(self_introduction=self_introduction))
    reached = {world.introduction.state for world in seen}
    assert reached == set(State)
    for world, onward in seen.items():
        assert not world.introduction.live or onward & ENDS or onward != {world.introduction.state}
