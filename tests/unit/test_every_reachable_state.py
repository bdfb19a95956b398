"""The machine is explored until no new state appears, and the promises are asserted in each.

Clocks are abstracted to what matters: all moments are kept relative to now, on a coarse grid, and
what lies in the past only as "past". Everything a person can do, every failure and every passing
of time is tried in every state.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import TypeVar

import pytest

from bot import events
from bot.effects import COURTEOUS, Effect, Kind, wanted
from bot.introduction import ENDS, Answer, Ask, Introduction, Said, State
from bot.machine import Decision, Verdict, apply, wake_at
from bot.people import PersonId
from bot.rules import OPEN_AFTER_AGAIN, WAITS_AT_MOST, Rules

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
STEP = OPEN_AFTER_AGAIN / 2
RULES = Rules(expires_after=2 * STEP, remind_after=STEP, follow_up_after=STEP)
SAM, ALEX, JO = PersonId(1), PersonId(2), PersonId(3)


T = TypeVar("T", Introduction, Ask)
MOMENTS: dict[type, tuple[str, ...]] = {
    Ask: ("not_before", "again_at", "paused_until"),
    Introduction: ("created_at", "place_at", "released_at", "deadline", "opens_at", "ended_at"),
}


@dataclass(frozen=True)
class World:
    """An introduction at NOW, and who has opted out (or blocked the introducer)."""

    introduction: Introduction
    away: frozenset[PersonId] = frozenset()


@dataclass(frozen=True)
class Step:
    """One thing that can happen: its name, the world after it, and what it sends."""

    name: str
    world: World
    effects: tuple[Effect, ...] = ()


def begin(*, self_introduction: bool = False) -> World:
    """A fresh introduction: Sam introduces Alex and Jo, or Alex asks to meet Jo."""
    alex = Ask("ask-alex", ALEX, implied=self_introduction)
    if self_introduction:
        alex = replace(alex, answer=Answer.YES)
    asks = (alex, Ask("ask-jo", JO))
    introducer = ALEX if self_introduction else SAM
    return World(
        Introduction("i", introducer, asks, NOW, RULES.expires_after, reason="r", place_at=NOW)
    )


# What can happen in a world.


def steps(world: World) -> Iterator[Step]:
    """Everything that can happen here."""
    yield from time(world)
    yield from by_introducer_and_platform(world)
    for party in world.introduction.asked:
        yield from by_party(world, party)


def time(world: World) -> Iterator[Step]:
    """A moment passes; the timer runs, at once or late."""
    yield Step("time passes", World(earlier(world.introduction, STEP), world.away))
    moment = wake_at(world.introduction)
    if moment is None or moment > NOW:
        return
    if world.introduction.state is not State.WAITING:
        yield happen(world, "timer", events.TimePassed())
    elif world.introduction.created_at + WAITS_AT_MOST <= NOW:
        yield happen(world, "waited", events.TimePassed())
    elif settings_refuse(world):
        yield happen(world, "refused", events.ReleaseRefused())
    else:
        yield happen(world, "released", events.Released())
        yield happen(world, "queued", events.Queued(NOW + STEP))


def by_introducer_and_platform(world: World) -> Iterator[Step]:
    """Withdrawals, failures and attempts."""
    yield happen(world, "withdraw", events.Withdrew())
    yield happen(world, "workspace removed", events.WorkspaceRemoved())
    yield happen(world, "ask undeliverable", events.AskUndeliverable())
    if open_is_due(world.introduction):
        yield attempt(world)
    if world.introduction.state is State.OPENING:
        yield attempt(world)
        yield happen(world, "created", events.ConversationCreated("c"))
        yield happen(world, "opening failed", events.OpeningFailed())
        if world.introduction.conversation:
            yield happen(world, "greeted", events.Greeted())


def attempt(world: World) -> Step:
    """The relay claims the effect that opens the conversation."""
    if settings_refuse(world):
        return happen(world, "attempt refused", events.AttemptRefused())
    return happen(world, "attempt", events.AttemptBegan())


def by_party(world: World, party: PersonId) -> Iterator[Step]:
    """All that a party can do, on any card, old or new."""
    yield happen(world, f"{party} no", events.Answered(party, Said.NO))
    yield happen(world, f"{party} tells", events.Told(party, "words"))
    yield from by_settings(world, party)
    if refuses(world, party):
        return
    yield happen(world, f"{party} yes", events.Answered(party, Said.YES))
    yield happen(world, f"{party} later", events.Answered(party, Said.LATER, NOW + STEP))
    yield happen(world, f"{party} again", events.Answered(party, Said.AGAIN, NOW + STEP))


def by_settings(world: World, party: PersonId) -> Iterator[Step]:
    """Leaving and pausing, and coming back."""
    if party in world.away:
        yield Step(f"{party} opts in", replace(world, away=world.away - {party}))
    else:
        left = happen(world, f"{party} opts out", events.Answered(party, Said.LEFT))
        yield replace(left, world=replace(left.world, away=world.away | {party}))
    yield happen(world, f"{party} pauses", events.Paused(party, NOW + STEP))
    yield happen(world, f"{party} resumes", events.Paused(party, None))


def happen(world: World, name: str, event: events.Event) -> Step:
    """Apply an event of the machine."""
    decision = apply(world.introduction, event, NOW, RULES)
    check_decision(world.introduction, event, decision)
    return Step(name, replace(world, introduction=decision.introduction), decision.effects)


def refuses(world: World, party: PersonId) -> bool:
    """Whether a party's settings refuse introductions now."""
    paused = world.introduction.ask_of(party).paused_until
    return party in world.away or (paused is not None and paused > NOW)


def settings_refuse(world: World) -> bool:
    """Whether anybody's settings refuse this one now."""
    return any(refuses(world, party) for party in world.introduction.asked)


def open_is_due(introduction: Introduction) -> bool:
    """Whether the effect that opens the conversation is due and wanted."""
    if introduction.opens_at is None:
        return False
    effect = Effect(Kind.OPEN, None, introduction.opens_at, introduction.opens_at.isoformat())
    return introduction.opens_at <= NOW and wanted(introduction, effect, NOW)


# Abstraction: relative moments on a grid; the past is only past.


def earlier(introduction: Introduction, by: timedelta) -> Introduction:
    """Move every moment of an introduction back, which is how time passes."""
    a, b = (_moved(ask, by) for ask in introduction.asks)
    return replace(_moved(introduction, by), asks=(a, b))


def _moved(value: T, by: timedelta) -> T:
    moments = {name: getattr(value, name) for name in MOMENTS[type(value)]}
    return replace(value, **{name: at - by for name, at in moments.items() if at})


def abstract(world: World) -> World:
    """Forget what can't matter any more, so that equal situations are equal."""
    introduction = world.introduction
    if not introduction.live:
        return World(
            Introduction(
                "i",
                introduction.introducer,
                introduction.asks,
                NOW,
                STEP,
                state=introduction.state,
                ended_at=NOW,
            )
        )
    asks = tuple(
        replace(
            ask,
            not_before=past(ask.not_before),
            again_at=past(ask.again_at),
            paused_until=past(ask.paused_until),
        )
        for ask in introduction.asks
    )
    waiting = introduction.state is State.WAITING
    return replace(
        world,
        introduction=replace(
            introduction,
            asks=(asks[0], asks[1]),
            created_at=max(introduction.created_at, NOW - WAITS_AT_MOST) if waiting else NOW,
            place_at=past(introduction.place_at) if waiting else None,
            released_at=NOW if introduction.released_at else None,
            deadline=past(introduction.deadline) if introduction.state is State.ASKING else None,
            opens_at=past(introduction.opens_at),
        ),
    )


def past(moment: datetime | None) -> datetime | None:
    """Count everything up to now as now."""
    return max(moment, NOW) if moment else None


# The promises.


def check_decision(before: Introduction, event: events.Event, decision: Decision) -> None:
    """Promises about single steps."""
    after, sent = decision.introduction, {effect.kind for effect in decision.effects}
    if decision.verdict is not Verdict.ACCEPTED:
        assert after == before, "an event that isn't accepted changes nothing"
        assert not decision.effects
    if before.state in ENDS:
        assert after == before, "an end is final"
        assert not decision.effects
    if after.state is State.OPENING and before.state is not State.OPENING:
        assert before.state is State.AGREED
        assert all(ask.answer in (Answer.YES, Answer.LATER) for ask in before.asks)
        assert all(ask.not_before is None or ask.not_before <= NOW for ask in before.asks)
    if Kind.ASK in sent or Kind.REMINDER in sent:
        assert (before.state, after.state) == (State.WAITING, State.ASKING), "asked only once"
    if Kind.SECOND_ASK in sent:
        assert isinstance(event, events.Answered)
        assert before.ask_of(event.party).again_at is None, "asked again only once"
    if after.state is State.AGREED and before.opens_at != after.opens_at:
        assert [e.due for e in decision.effects if e.kind is Kind.OPEN] == [after.opens_at]
    if after.live and before.deadline and before.state is after.state is State.ASKING:
        assert after.deadline is not None
        assert after.deadline >= before.deadline, "a deadline never moves back"
    check_single_answers(before, event, decision)
    check_end(before, event, decision)


def check_single_answers(before: Introduction, event: events.Event, decision: Decision) -> None:
    """A no, a yes or a later sends nothing to anybody while not both have said yes."""
    quiet = isinstance(event, events.Answered) and event.said is not Said.AGAIN
    if before.state is State.ASKING and quiet and decision.introduction.state is State.ASKING:
        assert not decision.effects


def check_end(before: Introduction, event: events.Event, decision: Decision) -> None:
    """At the end answers are erased, the introducer gets one message, the parties none."""
    after = decision.introduction
    if after.live or not before.live:
        return
    for ask in after.asks:
        assert (ask.answer, ask.not_before, ask.words) == (Answer.NONE, None, None)
        assert (ask.again_at, ask.paused_until) == (None, None)
    messages = [e for e in decision.effects if e.kind not in {Kind.REFRESH} | COURTEOUS]
    silent = (events.Withdrew, events.WorkspaceRemoved)
    in_conversation = after.state is State.OPENED and after.introducer in after.members
    expected = 0 if isinstance(event, silent) or in_conversation else 1
    assert [e.to for e in messages] == [after.introducer] * expected
    for effect in decision.effects:
        assert effect.to in {after.introducer, *after.asked} or effect.kind is Kind.FOLLOW_UP


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
    for kind, answer in ((Kind.REMINDER, Answer.NONE), (Kind.SECOND_ASK, Answer.AGAIN)):
        effect = Effect(kind, party, NOW)
        assert not wanted(introduction, effect, NOW, consents=False)
        if wanted(introduction, effect, NOW):
            assert introduction.state is State.ASKING
            assert ask.answer is answer
            assert introduction.deadline is not None
            assert introduction.deadline > NOW


# Exploration.


def mirrored(world: World) -> tuple[World, ...]:
    """The same world with the parties in the other order: one of the two is enough."""
    a, b = world.introduction.asks
    if a.implied or b.implied:
        return (world,)
    swapped = (replace(b, id=a.id, party=a.party), replace(a, id=b.id, party=b.party))
    away = frozenset({ALEX: JO, JO: ALEX}[party] for party in world.away)
    return world, World(replace(world.introduction, asks=swapped), away)


def explore(first: World) -> dict[World, set[State]]:
    """Visit every reachable world; note where each leads."""
    seen: dict[World, set[State]] = {abstract(first): set()}
    todo = [abstract(first)]
    while todo:
        world = todo.pop()
        check_world(world)
        for step in steps(world):
            after = abstract(step.world)
            seen[world].add(after.introduction.state)
            if not any(twin in seen for twin in mirrored(after)):
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


# Promises 2 and 3: two worlds side by side, equal but for what Alex says in the first.

Alters = Callable[[World], Iterator[Step]]


def says_no(world: World) -> Iterator[Step]:
    """Alex says no, once or more."""
    yield happen(world, "alex no", events.Answered(ALEX, Said.NO))


def says_yes(world: World) -> Iterator[Step]:
    """Alex says yes, later, or takes it back."""
    yield from says_no(world)
    if not refuses(world, ALEX):
        yield happen(world, "alex yes", events.Answered(ALEX, Said.YES))
        yield happen(world, "alex later", events.Answered(ALEX, Said.LATER, NOW + STEP))


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
