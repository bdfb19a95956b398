"""All that can happen to an introduction, with time as coarse as the machine can tell.

Clocks are abstracted to what matters: all moments are kept relative to now, on a coarse grid, and
what lies in the past only as "past". Everything a person can do, every failure and every passing
of time is tried in every state.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from typing import Any, TypeVar

from bot.domain.effects import Effect, EffectKind, apply, wanted
from bot.domain.introduction import (
    Answer,
    Answered,
    Ask,
    Attempted,
    ConversationCreated,
    Event,
    Introduction,
    Left,
    Paused,
    Queued,
    Released,
    State,
    TimePassed,
    Told,
    Trigger,
    wake_at,
)
from bot.domain.people import PersonId
from bot.domain.rules import OPEN_AFTER_AGAIN, WAITS_AT_MOST, Rules
from tests.unit.promises import NOW, check_decision

STEP = OPEN_AFTER_AGAIN / 2
RULES = Rules(expires_after=2 * STEP, remind_after=STEP, follow_up_after=STEP)
SAM, ALEX, JO = PersonId(1), PersonId(2), PersonId(3)
T = TypeVar("T", Introduction, Ask)
MOMENTS: dict[type, tuple[str, ...]] = {
    Ask: ("not_before", "again_at", "paused_until", "standing_until"),
    Introduction: (
        *("created_at", "slot_free_at", "released_at", "deadline", "opens_at", "ended_at"),
        "ends_by",
    ),
}


@dataclass(frozen=True)
class World:
    """An introduction at NOW, and who has opted out (or blocked one of the others)."""

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
        Introduction("i", introducer, asks, NOW, RULES.expires_after, reason="r", slot_free_at=NOW)
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
        yield happen(world, "timer", TimePassed())
    elif world.introduction.gives_up_at <= NOW:
        yield happen(world, "waited", TimePassed())
    elif settings_refuse(world):
        yield happen(world, "refused", Trigger.RELEASE_REFUSED)
    else:
        yield happen(world, "released", Released(NOW + world.introduction.open_for))
        asked = world.introduction.asked
        for some in dict.fromkeys([*((party,) for party in asked), asked]):
            yield released_to(world, f"released, {some} standing", some, NOW + STEP)
        yield happen(world, "queued", Queued(NOW + STEP))


def released_to(
    world: World,
    name: str,
    saying_yes: Sequence[PersonId],
    standing_until: datetime | None = None,
) -> Step:
    """Both are asked, and these say yes in the same moment: by a click, or because they had."""
    step = happen(world, name, Released(NOW + world.introduction.open_for))
    for party in saying_yes:
        answered = Answered(party, Answer.YES, standing_until=standing_until)
        next_step = happen(step.world, name, answered)
        step = replace(next_step, effects=step.effects + next_step.effects)
    return step


def by_introducer_and_platform(world: World) -> Iterator[Step]:
    """Withdrawals, failures and attempts."""
    yield happen(world, "withdraw", Trigger.WITHDREW)
    yield happen(world, "workspace removed", Trigger.WORKSPACE_REMOVED)
    yield happen(world, "ask undeliverable", Trigger.ASK_UNDELIVERABLE)
    if open_is_due(world.introduction):
        yield attempt(world)
    if world.introduction.state is State.OPENING:
        yield attempt(world)
        yield happen(world, "created", ConversationCreated("c"))
        yield happen(world, "opening failed", Trigger.OPENING_FAILED)
        if world.introduction.conversation:
            yield happen(world, "greeted", Trigger.GREETED)


def attempt(world: World) -> Step:
    """The relay claims the effect that opens the conversation."""
    if settings_refuse(world):
        return happen(world, "attempt refused", Trigger.ATTEMPT_REFUSED)
    return happen(world, "attempt", Attempted())


def by_party(world: World, party: PersonId) -> Iterator[Step]:
    """All that a party can do, on any card, old or new."""
    yield happen(world, f"{party} no", Answered(party, Answer.NO))
    yield happen(world, f"{party} tells", Told(party, "words"))
    yield from by_settings(world, party)
    if refuses(world, party):
        return
    yield happen(world, f"{party} yes", Answered(party, Answer.YES))
    yield happen(world, f"{party} later", Answered(party, Answer.LATER, NOW + STEP))
    until = NOW + STEP + OPEN_AFTER_AGAIN
    yield happen(world, f"{party} again", Answered(party, Answer.AGAIN, NOW + STEP, until))


def by_settings(world: World, party: PersonId) -> Iterator[Step]:
    """Leaving and pausing, and coming back."""
    if party in world.away:
        yield Step(f"{party} opts in", replace(world, away=world.away - {party}))
    else:
        left = happen(world, f"{party} opts out", Left(party))
        yield replace(left, world=replace(left.world, away=world.away | {party}))
    yield happen(world, f"{party} pauses", Paused(party, NOW + STEP))
    yield happen(world, f"{party} resumes", Paused(party, None))


def happen(world: World, name: str, event: Event) -> Step:
    """Apply an event of the machine."""
    decision = apply(world.introduction, event, NOW, RULES)
    check_decision(world.introduction, event, decision)
    return Step(name, World(decision.introduction, world.away), decision.effects)


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
    effect = Effect(EffectKind.OPEN, None, introduction.opens_at, introduction.opens_at.isoformat())
    return introduction.opens_at <= NOW and wanted(introduction, effect, NOW)


# Abstraction: relative moments on a grid; the past is only past.


def earlier(introduction: Introduction, by: timedelta) -> Introduction:
    """Move every moment of an introduction back, which is how time passes."""
    a, b = (_moved(ask, by) for ask in introduction.asks)
    return replace(_moved(introduction, by), asks=(a, b))


def _moved(value: T, by: timedelta) -> T:
    moments = {name: getattr(value, name) for name in MOMENTS[type(value)]}
    return replace(value, **{name: at - by for name, at in moments.items() if at})


@cache
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
        changed(
            ask,
            not_before=past(ask.not_before),
            again_at=past(ask.again_at),
            paused_until=past(ask.paused_until),
            standing_until=NOW if ask.standing_until else None,
        )
        for ask in introduction.asks
    )
    waiting = introduction.state is State.WAITING
    introduction = changed(
        introduction,
        asks=asks,
        created_at=max(introduction.created_at, NOW - WAITS_AT_MOST) if waiting else NOW,
        slot_free_at=past(introduction.slot_free_at) if waiting else None,
        released_at=NOW if introduction.released_at else None,
        deadline=past(introduction.deadline) if introduction.state is State.ASKING else None,
        opens_at=past(introduction.opens_at),
    )
    return World(introduction, world.away)


@cache
def merged(world: World) -> World:
    """Forget besides whether a yes was given before: it leads where a clicked one does."""
    introduction = abstract(world).introduction
    a, b = (changed(ask, standing_until=None) for ask in introduction.asks)
    return World(changed(introduction, asks=(a, b)), world.away)


def changed(value: T, **changes: Any) -> T:  # noqa: ANN401
    """Replace what differs; most often nothing does, and making a copy takes ten times longer."""
    differs = any(getattr(value, name) != new for name, new in changes.items())
    return replace(value, **changes) if differs else value


def past(moment: datetime | None) -> datetime | None:
    """Count everything up to now as now."""
    return max(moment, NOW) if moment else None
