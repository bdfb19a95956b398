"""What the two say after the opening: explored until nothing new appears, one side and both."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest

from bot.domain.follow_up import (
    FOLLOW_UP,
    FollowUp,
    Talk,
    TalkTrigger,
    step,
    still_counts_until,
    they_talked,
)
from bot.domain.introduction import Ask, Introduction, State
from bot.domain.people import PersonId
from bot.domain.rules import Rules
from bot.messages.voice import Voice
from tests.unit.promises import NOW
from tests.unit.reachable import ALEX, JO, SAM

UNTIL = NOW + timedelta(days=14)
#: What a party can do, on any card, old or new.
DEEDS = ("still", "talked", "left", "ticks", "unticks", "opts out", "opts in")


@dataclass(frozen=True)
class World:
    """Both sides, who has opted out, whether it is late, and whether the line was said."""

    sides: tuple[FollowUp, FollowUp] = (FollowUp("i", ALEX), FollowUp("i", JO))
    away: frozenset[PersonId] = frozenset()
    late: bool = False
    said: bool = False
    willing: frozenset[PersonId] = frozenset()  #: who has said "still" and not taken it back

    @property
    def now(self) -> datetime:
        return UNTIL if self.late else NOW


def does(world: World, who: int, deed: str) -> World:
    """What one of them does becomes what the use case makes of it."""
    own, other = world.sides[who], world.sides[1 - who]
    party, sides = own.party, world.sides
    match deed:
        case "ticks" | "unticks":
            own = replace(own, may_know=deed == "ticks" and own.answer is Talk.TALKED)
            return replace(world, sides=(own, other) if who == 0 else (other, own))
        case "opts in":
            return replace(world, away=world.away - {party})
        case "still" if party in world.away:
            return world
        case "still":
            trigger = TalkTrigger.STILL
        case "talked":
            trigger = TalkTrigger.TALKED
        case _:
            trigger = TalkTrigger.LEFT
    decision = step(own, other, trigger, world.now, UNTIL, admitted=not world.away)
    sides = (decision.own, decision.other)
    willing = world.willing - {party}
    if deed == "still" and decision.own.answer is Talk.STILL:
        willing |= {party}
    if decision.tell_both:
        assert not world.said, "it is said once"
        assert not world.late, "and in time"
        assert not world.away, "to two who admit it"
        assert world.willing | {party} == {ALEX, JO}, "and only once both would like to"
    return replace(
        world,
        sides=sides if who == 0 else (sides[1], sides[0]),
        away=world.away | {party} if deed == "opts out" else world.away,
        said=world.said or decision.tell_both,
        willing=world.willing if decision.tell_both else willing,
    )


def steps(world: World) -> Iterator[World]:
    """Everything that can happen."""
    yield replace(world, late=True)
    for who, deed in product((0, 1), DEEDS):
        yield does(world, who, deed)


def explored() -> set[World]:
    """Every world that can be reached."""
    seen, todo = {World()}, [World()]
    while todo:
        for after in steps(todo.pop()):
            if after not in seen:
                seen.add(after)
                todo.append(after)
    return seen


def test_the_line_needs_two_and_is_said_once() -> None:
    """Whatever both do, in any order: `does` checks each step; every answer is reached."""
    worlds = explored()
    assert {side.answer for world in worlds for side in world.sides} == set(Talk)
    for world in worlds:
        a, b = world.sides
        assert they_talked(a, b) == (
            a.answer is b.answer is Talk.TALKED and a.may_know and b.may_know
        )
        if Talk.BOTH in (a.answer, b.answer):
            assert world.said
        for side in world.sides:
            assert (side.until is not None) == (side.answer is Talk.STILL)


#: What Alex may do in the one world that Alex leaves undone in the other.
SECRETS = {"still": ("still", "left"), "box": ("ticks", "unticks")}


@pytest.mark.parametrize("secret", SECRETS)
def test_one_alone_shows_to_nobody(secret: str) -> None:
    """Two worlds in step: Jo and Sam find the same, as long as Jo does not do so too."""
    first = World()
    jo_leaves_undone = SECRETS[secret][0]
    seen, todo = {(first, first)}, [(first, first)]
    while todo:
        spoken, silent = todo.pop()
        pairs = [(does(spoken, 0, deed), silent) for deed in SECRETS[secret]]
        for who, deed in product((0, 1), DEEDS):
            if deed not in SECRETS[secret] and not (who == 1 and deed == jo_leaves_undone):
                pairs.append((does(spoken, who, deed), does(silent, who, deed)))
        pairs.append((replace(spoken, late=True), replace(silent, late=True)))
        for pair in pairs:
            assert found_by_others(pair[0]) == found_by_others(pair[1])
            if pair not in seen:
                seen.add(pair)
                todo.append(pair)
    assert any(spoken.sides[0] != silent.sides[0] for spoken, silent in seen), "it isn't blind"


def found_by_others(world: World) -> tuple[object, ...]:
    """What the conversation, Jo's card and Sam's list show."""
    return world.said, world.sides[1], they_talked(*world.sides)


def test_what_is_not_listed_changes_nothing() -> None:
    """Neither a second press, nor one after a yes."""
    own, other = FollowUp("i", ALEX, Talk.TALKED), FollowUp("i", JO, Talk.STILL, UNTIL)
    decision = step(own, other, TalkTrigger.STILL, NOW, UNTIL, admitted=True)
    assert (decision.own, decision.other, decision.tell_both) == (own, other, False)
    assert TalkTrigger.STILL not in FOLLOW_UP[Talk.STILL]


def opened(at: datetime) -> Introduction:
    """An introduction whose conversation opened at a moment."""
    asks = (Ask("ask-alex", ALEX), Ask("ask-jo", JO))
    span = timedelta(days=7)
    return Introduction("i", SAM, asks, at, span, state=State.OPENED, ended_at=at)


@pytest.mark.parametrize(
    "zone", ["America/New_York", "Europe/Berlin", "Asia/Tokyo", "Pacific/Apia"]
)
@pytest.mark.parametrize(
    "day", [datetime(2026, 10, 12, 22, tzinfo=UTC), datetime(2027, 3, 1, tzinfo=UTC)]
)
def test_the_day_that_the_card_names_lasts_to_its_end(zone: str, day: datetime) -> None:
    """Fourteen days or a little longer, also where the clocks change meanwhile."""
    until = still_counts_until(opened(day), Rules())
    assert timedelta(days=21) <= until - day < timedelta(days=23)
    named = Voice("en", ZoneInfo(zone)).last_day(until).at.astimezone(ZoneInfo(zone)).date()
    local = until.astimezone(ZoneInfo(zone))
    assert named < local.date(), "it is over there when it closes"
    assert named >= (day + timedelta(days=21)).astimezone(ZoneInfo(zone)).date() - timedelta(days=1)
