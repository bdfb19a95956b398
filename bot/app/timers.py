"""What time does: release, lapse, and erasure after the retention time."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from bot.app.context import Deps, Turn, keep_until, next_moment, repeated
from bot.domain.etiquette import both_may_be_asked, slot_free_at
from bot.domain.introduction import Event, Introduction, Queued, State, TimePassed, Trigger
from bot.domain.people import Person, PersonId
from bot.domain.rules import SLOT_TAKEN_FOR, WAITS_AT_MOST

#: No platform repeats a delivery after so long.
DELIVERIES_KEPT_FOR = timedelta(days=2)

#: An introduction whose last messages are still to be delivered is looked at again after so long.
LOOK_AGAIN_AFTER = timedelta(days=1)


async def tick(deps: Deps, limit: int = 100) -> int:
    """Let time pass for introductions that are due, each in its own transaction; count them."""
    async with deps.storage() as uow:
        due = await uow.introductions.due(uow.now, limit)
    for key in due:
        await repeated(partial(_wake, deps, key))
    return len(due)


async def _wake(deps: Deps, key: str) -> None:
    async with deps.storage() as uow:
        glimpse = await uow.introductions.get(key, lock=False)
        if glimpse is None:
            return
        people = await uow.people.get(_everyone(glimpse), lock=True)
        introduction = await uow.introductions.get(key)
        workspace = await uow.introductions.workspace_of(key)
        if introduction is None or workspace is None:
            return
        turn = Turn(deps, uow, await uow.workspaces.get(workspace))
        if not _due(introduction, turn):
            await turn.save(introduction)  # another worker was here, or the rules have changed
        elif introduction.live:
            await _live_on(turn, introduction, people)
        else:
            await _retire(turn, introduction)
        await uow.commit()


def _everyone(introduction: Introduction) -> set[PersonId]:
    return {introduction.introducer, *(ask.party for ask in introduction.asks)}


def _due(introduction: Introduction, turn: Turn) -> bool:
    moment = next_moment(introduction, turn.deps.rules)
    return moment is not None and moment <= turn.now


async def _live_on(turn: Turn, introduction: Introduction, people: dict[PersonId, Person]) -> None:
    event: Event = TimePassed()
    if introduction.state is State.WAITING:
        event = await _release(turn, introduction, people)
    await turn.happen(introduction, event)


async def _release(turn: Turn, introduction: Introduction, people: dict[PersonId, Person]) -> Event:
    """Ask both together if their settings admit it and both have a place; or see when."""
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


async def _retire(turn: Turn, introduction: Introduction) -> None:
    """Erase the words after the retention time, and the rest once it no longer counts."""
    if turn.now >= keep_until(introduction, turn.deps.rules):
        await _delete(turn, introduction)
        return
    await turn.save(_without_words(introduction))


def _without_words(introduction: Introduction) -> Introduction:
    a, b = (replace(ask, note=None) for ask in introduction.asks)
    return replace(introduction, reason="", asks=(a, b))


async def _delete(turn: Turn, introduction: Introduction) -> None:
    """Delete an introduction, but not before its last message is delivered (promise 11)."""
    if await turn.uow.outbox.pending(introduction.id):
        wordless = _without_words(introduction)
        await turn.uow.introductions.save(wordless, turn.now + LOOK_AGAIN_AFTER)
        return
    await turn.uow.introductions.delete(introduction.id)
    await turn.uow.people.bury()
    await turn.uow.workspaces.forget_deliveries(turn.now - DELIVERIES_KEPT_FOR)
