"""What becomes of deliveries: their outcomes are recorded, and the machine is told.

Outcomes are reported in batches, one transaction for as many as have come back. A batch that fails
is halved, down to the one that fails alone; it stays leased, and is tried again when that ends.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from bot.app.context import Deps, Turn, everyone_in
from bot.app.personal_deliveries import delivered_to_person, forget_erased
from bot.app.retry import in_halves
from bot.domain.effects import CARDS, TELLS_OF_AN_ANSWER, VITAL, EffectKind, Param
from bot.domain.introduction import ConversationCreated, Introduction, Trigger
from bot.domain.people import PersonId
from bot.domain.request import Request, RequestTrigger
from bot.domain.rules import DROP_AFTER, GIVE_UP_AFTER
from bot.ports import (
    NOBODYS,
    Delivered,
    Delivery,
    GivenUp,
    Hold,
    Outcome,
    StoredEffect,
    TryAgain,
    UnitOfWork,
)

Reported = tuple[Delivery, Outcome]
_Owner = Introduction | Request | None

#: A single pause counts for no more than this: time in which the bot was stopped isn't trying.
LONGEST_COUNTED_PAUSE = timedelta(hours=1)
#: In a workspace where messages fail, one of them is tried so often, to find out when that ends.
PROBE_EVERY = timedelta(seconds=10)
#: ... and less often the longer it lasts: this part of the time it has been tried for.
PROBE_PART = 60


def report(deps: Deps, outcomes: Sequence[Reported]) -> None:
    """Record what came of deliveries, unless their lease has passed to somebody else."""
    in_halves(partial(_report, deps), outcomes)


@dataclass(slots=True)
class _Batch:
    """What is learned while a batch is recorded."""

    deps: Deps
    uow: UnitOfWork
    probed: set[str]  #: workspaces, as platform/id, in which something is tried again soon
    healthy: set[str]  #: workspaces in which something got through that had failed before
    more_updates: set[tuple[int, str, PersonId]]  #: updates of cards that are still to come


def _report(deps: Deps, outcomes: Sequence[Reported]) -> None:
    effects = [delivery.effect for delivery, _ in outcomes]
    with deps.storage() as uow:
        # People are locked first everywhere, then introductions, then effects: else two deadlock.
        uow.people.get({e.effect.to for e in effects if e.effect.to is not None}, lock=True)
        keys = {effect.introduction for effect in effects}
        introductions = uow.introductions.load(keys)
        requests = uow.requests.load(keys - introductions.keys())
        uow.workspaces.load({effect.workspace for effect in effects})
        held = uow.outbox.leased(effects)
        _load(uow, outcomes, introductions)
        batch = _batch(deps, uow, outcomes)
        owners = {NOBODYS, *introductions, *requests}
        for delivery, outcome in outcomes:
            if delivery.effect.id in held and delivery.effect.introduction in owners:
                _record(batch, delivery, outcome)
        uow.outbox.wake(batch.healthy, uow.now)
        uow.commit()


def _load(
    uow: UnitOfWork, outcomes: Sequence[Reported], introductions: Mapping[str, Introduction]
) -> None:
    """Load what the ends need, in one statement a kind: what follows finds it in memory."""
    greeted = {
        person
        for delivery, _ in outcomes
        if delivery.effect.effect.kind is EffectKind.GREETING
        and (introduction := introductions.get(delivery.effect.introduction))
        for person in everyone_in(introduction)
    }
    uow.people.get(greeted)
    closing = {delivery.effect.introduction for delivery, _ in outcomes if delivery.final}
    uow.sent_cards.load(closing)


def _batch(deps: Deps, uow: UnitOfWork, outcomes: Sequence[Reported]) -> _Batch:
    failed = {
        delivery.effect.workspace for delivery, outcome in outcomes if isinstance(outcome, TryAgain)
    }
    closing = {
        delivery.effect.introduction
        for delivery, _ in outcomes
        if delivery.final and delivery.effect.effect.kind is EffectKind.REFRESH
    }
    probed = (
        uow.outbox.probed(failed, TELLS_OF_AN_ANSWER, uow.now + PROBE_EVERY) if failed else set()
    )
    updates = set(uow.outbox.refreshes(closing)) if closing else set()
    return _Batch(deps, uow, probed, set(), updates)


def _record(batch: _Batch, delivery: Delivery, outcome: Outcome) -> None:
    uow, stored = batch.uow, delivery.effect
    owner = _owner(uow, stored)
    if owner is None and stored.introduction != NOBODYS:
        return
    turn = Turn(batch.deps, uow, uow.workspaces.get(stored.workspace))
    match outcome:
        case Delivered(reference):
            uow.outbox.remove(stored)
            _note_health(batch, stored)
            if owner is None:
                delivered_to_person(turn, stored.effect, reference)
            else:
                _delivered(turn, owner, stored, reference)
            if delivery.final:
                _forget_cards(batch, turn, stored)
        case TryAgain(after):
            if not _given_up(turn, owner, stored):
                try_again(uow, stored, _pause(batch, stored, after))
        case Hold(after, scope):
            # Only the lane waits: with its due time the effect keeps its place in the order.
            uow.outbox.hold([stored.lane_within(scope)], turn.now + after)
            if not _given_up(turn, owner, stored):
                uow.outbox.retry(_tried(stored, after), stored.effect.due)
        case GivenUp():
            _give_up(turn, owner, stored)


def _owner(uow: UnitOfWork, stored: StoredEffect) -> _Owner:
    """Find what an effect belongs to, if it is an introduction or a request."""
    found = uow.introductions.get(stored.introduction)
    return found or uow.requests.get(stored.introduction)


def try_again(uow: UnitOfWork, stored: StoredEffect, pause: timedelta) -> None:
    """Let an effect that failed wait for its next try."""
    tried = replace(_tried(stored, pause), attempts=stored.attempts + 1)
    uow.outbox.retry(tried, uow.now + pause)


def _tried(stored: StoredEffect, pause: timedelta) -> StoredEffect:
    """Count a pause as time spent trying: what a stopped bot lets pass doesn't count."""
    return replace(stored, tried_for=stored.tried_for + min(pause, LONGEST_COUNTED_PAUSE))


def _pause(batch: _Batch, stored: StoredEffect, after: timedelta) -> timedelta:
    """Shorten the pause of one message in a workspace where they fail: it finds out the end."""
    workspace = _workspace(stored)
    if stored.effect.kind in TELLS_OF_AN_ANSWER or workspace in batch.probed:
        return after
    batch.probed.add(workspace)
    return min(after, max(PROBE_EVERY, stored.tried_for / PROBE_PART))


def _note_health(batch: _Batch, stored: StoredEffect) -> None:
    """Where a message gets through that had failed before, the others needn't wait any more."""
    if stored.attempts and stored.effect.kind not in TELLS_OF_AN_ANSWER:
        batch.healthy.add(_workspace(stored))


def _workspace(stored: StoredEffect) -> str:
    return f"{stored.platform}/{stored.workspace}"


def _given_up(turn: Turn, owner: _Owner, stored: StoredEffect) -> bool:
    """Give an effect up that was tried for long enough; tell whether it was (promise 6)."""
    limit = GIVE_UP_AFTER if stored.effect.kind in VITAL else DROP_AFTER
    if stored.tried_for < limit:
        return False
    _give_up(turn, owner, stored)
    return True


def _give_up(turn: Turn, owner: _Owner, stored: StoredEffect) -> None:
    turn.uow.outbox.remove(stored)
    if owner is None:
        forget_erased(turn, stored.effect)
    elif isinstance(owner, Request):
        if stored.effect.kind is EffectKind.REQUEST:
            turn.happen_to(owner, RequestTrigger.CONNECTOR_LEFT)
    elif stored.effect.kind in VITAL:
        ask = stored.effect.kind is EffectKind.ASK
        turn.happen(owner, Trigger.ASK_UNDELIVERABLE if ask else Trigger.OPENING_FAILED)


def _delivered(
    turn: Turn, owner: Introduction | Request, stored: StoredEffect, reference: str
) -> None:
    effect = stored.effect
    if isinstance(owner, Introduction) and effect.kind is EffectKind.OPEN:
        turn.happen(owner, ConversationCreated(reference))
    elif isinstance(owner, Introduction) and effect.kind is EffectKind.GREETING:
        turn.happen(owner, Trigger.GREETED)
    elif effect.kind in CARDS and effect.to is not None:
        subject = effect.param(Param.QUESTION)
        turn.uow.sent_cards.add(owner.id, effect.to, effect.kind, reference, subject)
        _refresh_if_left(turn, owner, effect.to)
    if effect.kind in (EffectKind.ASK, EffectKind.REQUEST) and effect.to is not None:
        _note_first_ask(turn, effect.to)


def _refresh_if_left(turn: Turn, owner: Introduction | Request, reader: PersonId) -> None:
    """Update a card at once whose reader left, paused or blocked while it was being sent."""
    person = turn.uow.people.get({reader})[reader]
    if owner.live and not person.may_be_asked(owner.others(person.id), turn.now):
        turn.refresh(owner, reader)


def _note_first_ask(turn: Turn, party: PersonId) -> None:
    """Remember that a party has read once who installed the bot."""
    person = turn.uow.people.get({party})[party]
    if not person.asked_before:
        turn.uow.people.save(replace(person, asked_before=True))


def _forget_cards(batch: _Batch, turn: Turn, stored: StoredEffect) -> None:
    """Forget where somebody's cards are that show the end, unless they are updated once more.

    What counts is the state that was rendered: the introduction may have ended since.
    """
    reader = stored.effect.to
    if stored.introduction == NOBODYS:
        forget_erased(turn, stored.effect)
    if stored.effect.kind is not EffectKind.REFRESH or reader is None:
        return
    updates = (each for each in batch.more_updates if each[0] != stored.id)
    if (stored.introduction, reader) not in {update[1:] for update in updates}:
        turn.uow.sent_cards.remove_closed(stored.introduction, reader)
