"""What time does: release, lapse, and erasure after the retention time."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

from bot.app.context import Deps, Turn, everyone_in
from bot.app.request_timers import place_free_at, wake_requests
from bot.app.retention import DELETE_AGAIN_AFTER, keep_until, next_moment
from bot.app.retry import in_halves
from bot.app.standing import answer_by_standing_yeses
from bot.domain.etiquette import both_may_be_asked, within_from_one
from bot.domain.introduction import (
    Event,
    Introduction,
    Queued,
    Released,
    State,
    TimePassed,
    Trigger,
)
from bot.domain.people import PersonId
from bot.domain.rules import FROM_ONE_WITHIN, REPORTS_KEPT_FOR
from bot.domain.times import CHOSEN_KEPT_FOR
from bot.ports import Release, UnitOfWork

#: How many introductions are dealt with at once: they are locked meanwhile.
AT_ONCE = 100

#: Ids of requests are kept this long to recognise repeated ones; no platform repeats one later.
DELIVERIES_KEPT_FOR = timedelta(days=2)


def tick(deps: Deps, limit: int = AT_ONCE) -> int:
    """Let time pass for introductions and requests that are due; count them.

    Requests come after introductions that are due at the same moment. Erasures come only when
    nothing else is due, as nobody waits for them. While those aren't due either, what else has had
    its time is erased.
    """
    with deps.storage() as uow:
        live = uow.introductions.due(uow.now, limit)
        wishes = [] if live else uow.requests.due(uow.now, limit)
        due = live or (not wishes and uow.introductions.due(uow.now, limit, ended=True)) or []
        if not (due or wishes) and _erase_old(deps, uow):
            uow.commit()
    if wishes:
        return in_halves(partial(wake_requests, deps), wishes)
    return in_halves(partial(_wake, deps), due) if due else 0


def _erase_old(deps: Deps, uow: UnitOfWork) -> bool:
    """Erase what has had its time, such as ids of requests, reports, and late answers."""
    now = uow.now
    erased = (
        uow.workspaces.forget_deliveries(now - DELIVERIES_KEPT_FOR),
        _erase_reports(deps, uow),
        uow.undone.forget(now - timedelta(days=1)),
        uow.follow_ups.erase_late(now),
        uow.times.erase_before(now - CHOSEN_KEPT_FOR),
    )
    return any(erased)


def _erase_reports(deps: Deps, uow: UnitOfWork) -> bool:
    """Erase reports that have had their time, on the cards of their receivers too."""
    before = uow.now - REPORTS_KEPT_FOR
    for old in uow.reports.before(before):
        Turn(deps, uow, uow.workspaces.get(old.workspace)).refresh_reports([old.id])
    return uow.reports.erase_before(before)


def _wake(deps: Deps, keys: Sequence[str]) -> None:
    """Let time pass for several introductions, in one transaction and in this order."""
    with deps.storage() as uow:
        _lock(uow, keys)
        expired = [key for key in keys if not _let_time_pass(deps, uow, key)]
        _delete_delivered(uow, expired)
        uow.commit()


def _lock(uow: UnitOfWork, keys: Sequence[str]) -> None:
    """Lock introductions and, before them, all people in them; load what their release needs."""
    unlocked = uow.introductions.load(keys, lock=False).values()
    uow.people.get({person for each in unlocked for person in everyone_in(each)}, lock=True)
    introductions = uow.introductions.load(keys).values()
    waiting = (each for each in introductions if each.state is State.WAITING)
    asked = {party for each in waiting for party in each.asked}
    uow.introductions.load_releases(asked, uow.now - FROM_ONE_WITHIN)


def _let_time_pass(deps: Deps, uow: UnitOfWork, key: str) -> bool:
    """Let time pass for one introduction; returns False for one that is to be deleted."""
    introduction, workspace = uow.introductions.get(key), uow.introductions.workspace_of(key)
    if introduction is None or workspace is None:
        return True
    turn = Turn(deps, uow, uow.workspaces.get(workspace))
    if not _due(introduction, turn):
        # Another worker was faster, or the operator changed a rule: only the moment is saved.
        turn.save(introduction)
    elif introduction.live:
        decision = turn.happen(introduction, event := _event(turn, introduction))
        if isinstance(event, Released):
            answer_by_standing_yeses(turn, decision.introduction)
    elif turn.now >= keep_until(introduction, deps.rules):
        return False
    else:
        turn.save(_without_words(introduction))
        uow.follow_ups.erase_words_in(key)
    return True


def _due(introduction: Introduction, turn: Turn) -> bool:
    moment = next_moment(introduction, turn.deps.rules)
    return moment is not None and moment <= turn.now


def _event(turn: Turn, introduction: Introduction) -> Event:
    """Find the event: both are asked together if their settings admit it and both have a slot."""
    if introduction.state is not State.WAITING:
        return TimePassed()
    if turn.now >= introduction.gives_up_at:
        return TimePassed()
    people = turn.uow.people.get(everyone_in(introduction))
    introducer = people[introduction.introducer]
    if not introducer.present:
        return Trigger.WITHDREW
    parties = [people[ask.party] for ask in introduction.asks]
    if not both_may_be_asked(parties, introducer, turn.workspace, turn.now):
        return Trigger.RELEASE_REFUSED
    if not all(_within_from_one(turn, introduction, party) for party in introduction.asked):
        return Trigger.RELEASE_REFUSED  # the limit was lowered since
    free_at = max(place_free_at(turn, party) for party in introduction.asked)
    if free_at > turn.now:
        return Queued(free_at)
    return Released(turn.closing(introduction, turn.now + introduction.open_for))


def _within_from_one(turn: Turn, introduction: Introduction, party: PersonId) -> bool:
    who = introduction.introducer
    asked = [each.at for each in _releases(turn, party) if each.introducer == who]
    return within_from_one(asked, turn.rules, turn.now)


def _releases(turn: Turn, party: PersonId) -> list[Release]:
    return turn.uow.introductions.releases(party, turn.now - FROM_ONE_WITHIN)


def _without_words(introduction: Introduction) -> Introduction:
    a, b = (replace(ask, note=None) for ask in introduction.asks)
    return replace(introduction, reason="", asks=(a, b))


def _delete_delivered(uow: UnitOfWork, keys: Sequence[str]) -> None:
    """Delete introductions, but those whose last message is still to be delivered (promise 11)."""
    if not keys:
        return
    pending = uow.outbox.pending(keys)
    for key in sorted(pending):
        if introduction := uow.introductions.get(key):
            uow.introductions.save(_without_words(introduction), uow.now + DELETE_AGAIN_AFTER)
    gone = uow.introductions.load([key for key in keys if key not in pending])
    uow.introductions.delete(gone)
    unasked = (each for each in gone.values() if each.released_at is None)
    uow.people.delete_untouched({person for each in unasked for person in everyone_in(each)})
    uow.people.delete_unneeded_forgotten()
