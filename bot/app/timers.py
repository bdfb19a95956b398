"""What time does: release, lapse, and erasure after the retention time."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from bot.app.context import Deps, Turn
from bot.app.retention import keep_until, next_moment
from bot.app.retry import retry_on_conflict
from bot.domain.etiquette import both_may_be_asked, slot_free_at
from bot.domain.introduction import Event, Introduction, Queued, State, TimePassed, Trigger
from bot.domain.people import Person, PersonId
from bot.domain.rules import SLOT_TAKEN_FOR, WAITS_AT_MOST

#: Ids of requests are kept this long to recognise repeated ones; no platform repeats one later.
DELIVERIES_KEPT_FOR = timedelta(days=2)

#: When to try again to delete an introduction whose last messages are still to be delivered.
DELETE_AGAIN_AFTER = timedelta(days=1)


async def tick(deps: Deps, limit: int = 100) -> int:
    """Let time pass for introductions that are due, each in its own transaction; count them."""
    async with deps.storage() as uow:
        due = await uow.introductions.due(uow.now, limit)
    for key in due:
        await retry_on_conflict(partial(_wake, deps, key))
    return len(due)


async def _wake(deps: Deps, key: str) -> None:
    async with deps.storage() as uow:
        unlocked = await uow.introductions.get(key, lock=False)
        if unlocked is None:
            return
        people = await uow.people.get(_everyone(unlocked), lock=True)
        introduction = await uow.introductions.get(key)
        workspace = await uow.introductions.workspace_of(key)
        if introduction is None or workspace is None:
            return
        turn = Turn(deps, uow, await uow.workspaces.get(workspace))
        if not _due(introduction, turn):
            # Another worker was faster, or the operator changed a rule: only the moment is saved.
            await turn.save(introduction)
        elif introduction.live:
            await _let_time_pass(turn, introduction, people)
        else:
            await _erase_expired(turn, introduction)
        await uow.commit()


def _everyone(introduction: Introduction) -> set[PersonId]:
    return {introduction.introducer, *(ask.party for ask in introduction.asks)}


def _due(introduction: Introduction, turn: Turn) -> bool:
    moment = next_moment(introduction, turn.deps.rules)
    return moment is not None and moment <= turn.now


async def _let_time_pass(
    turn: Turn, introduction: Introduction, people: dict[PersonId, Person]
) -> None:
    event: Event = TimePassed()
    if introduction.state is State.WAITING:
        event = await _release_event(turn, introduction, people)
    await turn.happen(introduction, event)


async def _release_event(
    turn: Turn, introduction: Introduction, people: dict[PersonId, Person]
) -> Event:
    """Find the event: both are asked together if their settings admit it and both have a slot."""
    if turn.now >= introduction.created_at + WAITS_AT_MOST:
        return TimePassed()
    introducer = people[introduction.introducer]
    if not introducer.present:
        return Trigger.WITHDREW
    parties = [people[ask.party] for ask in introduction.asks]
    if not both_may_be_asked(parties, introducer, turn.now):
        return Trigger.RELEASE_REFUSED
    free_at = max([await _free_at(turn, party) for party in introduction.asked])
    return Queued(free_at) if free_at > turn.now else Trigger.RELEASED


async def _free_at(turn: Turn, party: PersonId) -> datetime:
    since = turn.now - SLOT_TAKEN_FOR
    return slot_free_at(await turn.uow.introductions.releases(party, since), turn.rules, turn.now)


async def _erase_expired(turn: Turn, introduction: Introduction) -> None:
    """Erase the words after the retention time, and the rest once it no longer counts."""
    if turn.now >= keep_until(introduction, turn.deps.rules):
        await _delete_if_delivered(turn, introduction)
        return
    await turn.save(_without_words(introduction))


def _without_words(introduction: Introduction) -> Introduction:
    a, b = (replace(ask, note=None) for ask in introduction.asks)
    return replace(introduction, reason="", asks=(a, b))


async def _delete_if_delivered(turn: Turn, introduction: Introduction) -> None:
    """Delete an introduction, once its last message is delivered (promise 11)."""
    if await turn.uow.outbox.pending(introduction.id):
        without_words = _without_words(introduction)
        await turn.uow.introductions.save(without_words, turn.now + DELETE_AGAIN_AFTER)
        return
    await turn.uow.introductions.delete(introduction.id)
    await turn.uow.people.delete_unneeded_forgotten()
    await turn.uow.workspaces.forget_deliveries(turn.now - DELIVERIES_KEPT_FOR)
