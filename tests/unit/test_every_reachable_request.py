"""All that can happen to a request and to what comes of it, and what its requester sees of that."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.domain.effects import Effect, EffectKind
from bot.domain.introduction import (
    YESES,
    Answer,
    Ask,
    ExternalTrigger,
    Introduction,
    State,
    Told,
    Trigger,
)
from bot.domain.people import PersonId
from bot.domain.request import (
    REQUEST_ENDS,
    Introduced,
    NoPlaceBefore,
    Request,
    RequestEvent,
    RequestNews,
    RequestState,
    RequestTrigger,
    news_of,
    request_wakes_at,
)
from bot.domain.request_effects import apply_request
from tests.unit import reachable
from tests.unit.promises import NOW
from tests.unit.reachable import ALEX, JO, RULES, SAM, STEP

#: By when Jo hears, and until when Sam can act.
FOR, HALF = 2 * STEP, STEP
#: How the names of steps begin that somebody takes; all others come by themselves.
BY_PEOPLE = ("jo ", "sam ", "met ", "withdraw", "workspace ", *(f"{one} " for one in (ALEX, JO)))


@dataclass(frozen=True)
class Wish:
    """A request at NOW, and what came of it; `away`: who has opted out."""

    request: Request
    introduction: Introduction | None = None
    away: frozenset[PersonId] = frozenset()


@dataclass(frozen=True)
class Step:
    """One thing that can happen, the world after it, and what Jo is sent."""

    name: str
    wish: Wish
    to_jo: tuple[Effect, ...] = ()


def begin() -> Wish:
    """Jo has just asked Sam to introduce her to Alex."""
    until, half = NOW + FOR, NOW + HALF
    return Wish(Request("r", JO, SAM, ALEX, NOW, until, half, reason="r", slot_free_at=NOW))


def steps(wish: Wish) -> Iterator[Step]:
    """Everything that can happen here."""
    yield Step("time passes", earlier(wish))
    yield from by_timer(wish)
    yield from by_people(wish)
    if wish.introduction is not None:
        yield from by_introduction(wish, wish.introduction)


def by_timer(wish: Wish) -> Iterator[Step]:
    request, moment = wish.request, request_wakes_at(wish.request)
    if moment is None or moment > NOW:
        return
    waits = request.state in (RequestState.WAITING, RequestState.QUEUED)
    if waits and request.connector_until > NOW:
        yield happen(wish, "undo time over", RequestTrigger.ASKED)
        yield happen(wish, "settings refuse", RequestTrigger.NOT_ASKED)
        yield happen(wish, "no place", NoPlaceBefore(NOW + STEP))
    else:
        yield happen(wish, "timer", RequestNews.TIME_PASSED)


def by_people(wish: Wish) -> Iterator[Step]:
    """What Jo does, what Sam does, and a conversation that opens otherwise."""
    introduction = wish.introduction if wish.request.introduction else None
    if introduction is None or introduction.state is not State.OPENING:
        withdrawn = happen(wish, "jo withdraws", RequestTrigger.WITHDREW)
        yield replace(withdrawn, wish=with_trigger(withdrawn.wish, Trigger.REQUEST_WITHDRAWN))
    yield happen(wish, "sam declines", RequestNews.DECLINED)
    yield happen(wish, "sam tells", RequestTrigger.TOLD, Told(SAM, "not-just-now"))
    yield happen(wish, "sam leaves", RequestTrigger.CONNECTOR_LEFT)
    removed = happen(wish, "workspace removed", RequestTrigger.WORKSPACE_REMOVED)
    yield replace(removed, wish=with_trigger(removed.wish, Trigger.WORKSPACE_REMOVED))
    if introduction is None:
        yield happen(wish, "met otherwise", RequestTrigger.MET)
        made = happen(wish, "sam introduces", Introduced("i"))
        if made.wish != wish:
            yield replace(made, wish=replace(made.wish, introduction=introduce(wish.request)))


def with_trigger(wish: Wish, trigger: ExternalTrigger) -> Wish:
    """Let what ends a request end the introduction that came of it."""
    if wish.introduction is None:
        return wish
    step = reachable.happen(reachable.World(wish.introduction), trigger.name, trigger)
    return replace(wish, introduction=step.world.introduction)


def introduce(request: Request) -> Introduction:
    """Sam makes an ordinary introduction of it, in which Jo's yes is implied."""
    jo = Ask("ask-jo", JO, implied=True, answer=Answer.YES)
    return Introduction(
        "i",
        SAM,
        (jo, Ask("ask-alex", ALEX)),
        NOW,
        RULES.expires_after,
        reason="r",
        request=request.id,
        ends_by=request.until,
        slot_free_at=NOW,
    )


def by_introduction(wish: Wish, introduction: Introduction) -> Iterator[Step]:
    """Everything that can happen to the introduction, and what it means for the request."""
    for step in reachable.steps(reachable.World(introduction, wish.away)):
        if step.name in ("time passes", "workspace removed"):  # these happen to both at once
            continue
        after = step.world.introduction
        to_jo = tuple(effect for effect in step.effects if effect.to == JO)
        if after.state is State.OPENING and introduction.state is not State.OPENING:
            check_opening(wish, introduction)
        assert not to_jo or after.state is State.OPENED, "she is sent nothing before it opens"
        changed = replace(wish, introduction=after, away=step.world.away)
        news = news_of(introduction, after)
        told = () if news is None or after.state is State.OPENED else to_jo
        if news is not None and wish.request.introduction == introduction.id:
            told_of = happen(changed, step.name, news)
            yield replace(told_of, to_jo=(*told, *told_of.to_jo))
        else:
            yield Step(step.name, changed)


def check_opening(wish: Wish, introduction: Introduction) -> None:
    """No conversation without the requester's wish, the connector's act and the target's yes."""
    assert wish.request.state is RequestState.AGREED
    assert wish.request.introduction == introduction.id
    alex = introduction.ask_of(ALEX)
    assert alex.answer in YESES
    assert ALEX not in wish.away


def happen(wish: Wish, name: str, event: RequestEvent, told: Told | None = None) -> Step:
    """Apply an event of the request's machine."""
    decision = apply_request(wish.request, event, NOW, RULES, told)
    to_jo = tuple(effect for effect in decision.effects if effect.to == JO)
    return Step(name, replace(wish, request=decision.request), to_jo)


def earlier(wish: Wish) -> Wish:
    """Move every moment back, which is how time passes."""
    names = ("created_at", "until", "connector_until", "slot_free_at", "opens_at", "ended_at")
    moments = {name: getattr(wish.request, name) for name in names}
    moved = {name: at - STEP for name, at in moments.items() if at is not None}
    introduction = wish.introduction and reachable.earlier(wish.introduction, STEP)
    return replace(wish, request=replace(wish.request, **moved), introduction=introduction)


def abstract(wish: Wish) -> Wish:
    """Forget what can't matter any more, so that equal situations are equal."""
    request, introduction = wish.request, wish.introduction
    known = replace(
        request,
        created_at=NOW,
        until=max(request.until, NOW),
        connector_until=max(request.connector_until, NOW),
        slot_free_at=reachable.past(request.slot_free_at),
        confirmed_at=NOW if request.confirmed_at else None,
        released_at=NOW if request.released_at else None,
        asked_at=NOW if request.asked_at else None,
        opens_at=reachable.past(request.opens_at),
        ended_at=NOW if request.ended_at else None,
    )
    if not request.live:
        known = replace(known, until=NOW, connector_until=NOW)
    if introduction is None:
        return replace(wish, request=known)
    if not introduction.live:  # an ended one matters no more: it may be made anew
        return Wish(known)
    world = reachable.abstract(reachable.World(introduction, wish.away))
    ends_by = reachable.past(introduction.ends_by)
    return Wish(known, replace(world.introduction, ends_by=ends_by), world.away)


def seen_by_jo(request: Request) -> tuple[object, ...]:
    """What her cards, her lists and her data tell of it."""
    if not request.live:
        return (request.state,)
    fell_through = request.state is RequestState.RESTING and request.opens_at is not None
    return ("open", request.confirmed_at is not None, request.opens_at, fell_through)


def check_what_jo_sees(before: Wish, step: Step) -> None:
    """She sees what she did, an opening or its date, what she is told, and the day: no more."""
    old, new = before.request, step.wish.request
    sees = seen_by_jo(old) != seen_by_jo(new)
    if not sees and not step.to_jo:
        return
    if step.name in ("jo withdraws", "sam tells", "workspace removed"):
        return
    if new.state is RequestState.OPENED or new.opens_at is not None or old.opens_at is not None:
        return
    if step.name == "time passes":
        return
    if new.state is RequestState.LAPSED:
        assert old.until <= NOW, "not before the day"
        [message, *updates] = step.to_jo
        assert message.kind is EffectKind.ENDED
        assert {update.kind for update in updates} <= {EffectKind.REFRESH}
        return
    confirmed = old.confirmed_at is None and new.confirmed_at is not None
    assert confirmed, f"{step.name}: {old.state} -> {new.state}"
    assert [effect.kind for effect in step.to_jo] == [EffectKind.REQUESTED]


def explore() -> dict[Wish, list[tuple[str, Wish]]]:
    """Visit every reachable world; note where each leads."""
    first = abstract(begin())
    seen: dict[Wish, list[tuple[str, Wish]]] = {first: []}
    todo = [first]
    while todo:
        wish = todo.pop()
        for step in steps(wish):
            check_what_jo_sees(wish, step)
            after = abstract(step.wish)
            seen[wish].append((step.name, after))
            if after not in seen:
                seen[after] = []
                todo.append(after)
    return seen


def test_every_reachable_request_keeps_the_promises() -> None:
    """All states are reached, none breaks a promise, and time alone ends each that is live."""
    seen = explore()
    assert {wish.request.state for wish in seen} == set(RequestState)
    ending = {wish for wish in seen if wish.request.state in REQUEST_ENDS}
    grew = True
    while grew:
        more = {
            wish
            for wish, onward in seen.items()
            if wish not in ending
            and any(after in ending and not name.startswith(BY_PEOPLE) for name, after in onward)
        }
        grew, ending = bool(more), ending | more
    assert ending == set(seen)
