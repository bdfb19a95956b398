"""What the relay is given to deliver, and what becomes of it.

`claim` checks, in the transaction that leases an effect, that it is still wanted, and renders it
from the state of that moment. `report` tells the machine what came of it.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from uuid import uuid4

from bot.app.context import Deps, Turn
from bot.app.retry import retry_on_conflict
from bot.domain.effects import CARDS, VITAL, Effect, EffectKind, Param, wanted
from bot.domain.introduction import (
    Attempted,
    ConversationCreated,
    Event,
    Introduction,
    State,
    Trigger,
)
from bot.domain.people import Person, PersonId
from bot.domain.rules import GIVE_UP_AFTER, MOST_TRIES
from bot.messages.cards import (
    Scene,
    agreed_card,
    ask_card,
    ended_card,
    follow_up_card,
    greeting_card,
    question_card,
    queued_card,
    reply_card,
    status_card,
)
from bot.messages.views import Card
from bot.ports import (
    Address,
    Delivered,
    Delivery,
    GivenUp,
    Hold,
    OpenCall,
    Outcome,
    SendCall,
    StoredEffect,
    TryAgain,
    UnitOfWork,
    UpdateCall,
)

#: For how long a claimed effect belongs to its relay: above `DELIVERY_TIMEOUT` of the relay.
LEASE = timedelta(seconds=120)


async def claim(deps: Deps, limit: int) -> tuple[list[Delivery], int]:
    """Claim what is due; returns what to deliver, and how many due effects were looked at."""
    return await retry_on_conflict(partial(_claim, deps, limit))


async def _claim(deps: Deps, limit: int) -> tuple[list[Delivery], int]:
    async with deps.storage() as uow:
        claimed = await uow.outbox.claim(list(deps.messengers), uow.now, limit)
        prepared = [await _prepare(deps, uow, stored) for stored in claimed]
        await uow.commit()
    return [delivery for delivery in prepared if delivery], len(claimed)


async def _prepare(deps: Deps, uow: UnitOfWork, stored: StoredEffect) -> Delivery | None:
    introduction = await uow.introductions.get(stored.introduction)
    workspace = await uow.introductions.workspace_of(stored.introduction)
    if introduction is None or workspace is None:
        return await _drop(uow, stored)
    turn = Turn(deps, uow, await uow.workspaces.get(workspace))
    scene = await turn.scene(introduction)
    if turn.workspace.removed or not is_wanted(scene, stored.effect):
        return await _drop(uow, stored)
    if stored.effect.kind in VITAL and (event := _reason_to_end(scene, stored)):
        # The row goes before the event adds new ones: SQLite may give its id to one of those, and
        # deleting by id afterwards would delete the new effect.
        await _drop(uow, stored)
        await turn.happen(introduction, event)
        return None
    if stored.effect.kind is EffectKind.OPEN:
        decision = await turn.happen(introduction, Attempted())
        scene = replace(scene, introduction=decision.introduction)
    calls = await _calls(turn, scene, stored.effect)
    return await _lease(turn, stored, calls) if calls else await _drop(uow, stored)


async def _drop(uow: UnitOfWork, stored: StoredEffect) -> Delivery | None:
    await uow.outbox.remove(stored)
    return None


async def _lease(
    turn: Turn, stored: StoredEffect, calls: tuple[SendCall | UpdateCall | OpenCall, ...]
) -> Delivery:
    stored = replace(stored, lease=uuid4().hex)
    await turn.uow.outbox.lease(stored, stored.lease, turn.now, turn.now + LEASE)
    return Delivery(stored, stored.effect.key(stored.introduction), calls)


def is_wanted(scene: Scene, effect: Effect) -> bool:
    """Tell whether an effect is still to be sent, by its recipient and the introduction."""
    if effect.to is None:
        return wanted(scene.introduction, effect, scene.now)
    person = scene.people.get(effect.to)
    if person is None or not person.present:
        return False
    if effect.kind in CARDS and _mentions_forgotten(scene, effect):
        return False
    consents = _consents(person, scene, effect.kind)
    return wanted(scene.introduction, effect, scene.now, consents=consents)


def _mentions_forgotten(scene: Scene, effect: Effect) -> bool:
    """Tell whether a new card would name a party other than its reader who was forgotten."""
    asks = (ask.party for ask in scene.introduction.asks)
    return any(scene.people[party].forgotten for party in asks if party != effect.to)


def _consents(person: Person, scene: Scene, kind: EffectKind) -> bool:
    if kind is EffectKind.FOLLOW_UP:
        return person.follow_ups and not person.opted_out and not person.paused(scene.now)
    if person.id == scene.introduction.introducer:  # who asked for it, whatever their settings
        return True
    return person.may_be_asked_by(scene.introduction.introducer, scene.now)


def _reason_to_end(scene: Scene, stored: StoredEffect) -> Event | None:
    """Find what ends an introduction instead of sending: settings, absence, 24 h of trying."""
    tried = scene.introduction.attempted_at or stored.first_tried_at
    hopeless = tried is not None and scene.now >= tried + GIVE_UP_AFTER
    if stored.effect.kind is EffectKind.ASK:
        return Trigger.ASK_UNDELIVERABLE if hopeless else None
    return _attempt_refused(scene) or (Trigger.OPENING_FAILED if hopeless else None)


def _attempt_refused(scene: Scene) -> Event | None:
    """Look at everyone's settings before every attempt (promises 1 and 5)."""
    introduction = scene.introduction
    parties = [scene.people[ask.party] for ask in introduction.asks]
    if not scene.introducer.present:
        return Trigger.WITHDREW if introduction.state is State.AGREED else Trigger.OPENING_FAILED
    if not all(party.present for party in parties):
        return Trigger.OPENING_FAILED
    if not all(party.may_be_asked_by(introduction.introducer, scene.now) for party in parties):
        return Trigger.ATTEMPT_REFUSED
    return None


async def _calls(
    turn: Turn, scene: Scene, effect: Effect
) -> tuple[SendCall | UpdateCall | OpenCall, ...]:
    introduction = scene.introduction
    if effect.kind is EffectKind.OPEN:
        return (OpenCall(tuple(_address(scene, key) for key in introduction.members)),)
    if effect.kind is EffectKind.GREETING:
        voice = turn.voice(scene.introducer)
        return (SendCall(introduction.conversation or "", greeting_card(scene, voice)),)
    if effect.to is None:
        return ()
    if effect.kind is EffectKind.REFRESH:
        return await _updates(turn, scene, effect.to, effect.param(Param.EXCEPT))
    card = await _card(turn, scene, effect.to, effect.kind, dict(effect.params))
    return (SendCall(_address(scene, effect.to), card),) if card else ()


def _address(scene: Scene, person: PersonId) -> Address:
    facts = scene.workspace.facts
    return Address(facts.platform, facts.id, scene.people[person].facts.id)


async def _updates(
    turn: Turn, scene: Scene, person: PersonId, clicked: str
) -> tuple[UpdateCall, ...]:
    """Render all cards that a person has of this introduction as they are now."""
    calls = []
    for sent in await turn.uow.sent_cards.of(scene.introduction.id, person):
        if sent.reference == clicked or sent.kind is EffectKind.FOLLOW_UP:
            continue
        card = await _card(turn, scene, person, sent.kind, {Param.QUESTION: sent.subject})
        if card:
            calls.append(UpdateCall(sent.reference, card))
    return tuple(calls)


async def _card(
    turn: Turn, scene: Scene, reader: PersonId, kind: EffectKind, params: Mapping[str, str]
) -> Card | None:
    """Render what an effect or a sent card says to its reader now."""
    if kind in (EffectKind.QUESTION, EffectKind.REPLY):
        return await _passed_on(turn, scene, reader, kind, params[Param.QUESTION])
    voice = turn.voice(scene.people[reader])
    match kind:
        case EffectKind.ASKED:
            return status_card(scene, voice)
        case EffectKind.QUEUED:
            return queued_card(scene, voice)
        case EffectKind.AGREED:
            return agreed_card(scene, reader, voice)
        case EffectKind.ENDED:
            return ended_card(scene, params, voice)
        case EffectKind.FOLLOW_UP:
            return follow_up_card(scene, reader, voice)
    return ask_card(scene, reader, voice, kind)


async def _passed_on(
    turn: Turn, scene: Scene, reader: PersonId, kind: EffectKind, key: str
) -> Card | None:
    """Render a question or its reply; None once there is nothing left of it to show."""
    question = await turn.uow.questions.get(key)
    erased = question is not None and not question.words
    if question is None or (erased and (kind is EffectKind.REPLY or scene.introduction.live)):
        return None
    voice = turn.voice(scene.people[reader])
    if kind is EffectKind.QUESTION:
        return question_card(scene, question, voice)
    return reply_card(scene, question, voice)


async def report(deps: Deps, delivery: Delivery, outcome: Outcome) -> None:
    """Record what came of a delivery, unless its lease has passed to somebody else."""
    await retry_on_conflict(partial(_report, deps, delivery, outcome))


async def _report(deps: Deps, delivery: Delivery, outcome: Outcome) -> None:
    stored = delivery.effect
    async with deps.storage() as uow:
        if stored.effect.to is not None:  # people are locked first everywhere: else two deadlock
            await uow.people.get({stored.effect.to}, lock=True)
        introduction = await uow.introductions.get(stored.introduction)
        workspace = await uow.introductions.workspace_of(stored.introduction)
        if introduction is None or workspace is None or not await uow.outbox.leased(stored):
            return
        turn = Turn(deps, uow, await uow.workspaces.get(workspace))
        await _record(turn, introduction, stored, outcome)
        await uow.commit()


async def _record(
    turn: Turn, introduction: Introduction, stored: StoredEffect, outcome: Outcome
) -> None:
    outbox = turn.uow.outbox
    match outcome:
        case Delivered(reference):
            await outbox.remove(stored)
            await _delivered(turn, introduction, stored.effect, reference)
        case TryAgain() if stored.effect.kind not in VITAL and stored.attempts + 1 >= MOST_TRIES:
            await outbox.remove(stored)
        case TryAgain(after):
            await outbox.retry(stored, turn.now + after, stored.attempts + 1)
        case Hold(after, scope):
            # Only the lane waits: with its due time the effect keeps its place in the order.
            await outbox.hold("/".join(stored.lane.split("/")[:scope]), turn.now + after)
            await outbox.retry(stored, stored.effect.due, stored.attempts)
        case GivenUp():
            await outbox.remove(stored)
            if stored.effect.kind in VITAL:
                ask = stored.effect.kind is EffectKind.ASK
                await turn.happen(
                    introduction, Trigger.ASK_UNDELIVERABLE if ask else Trigger.OPENING_FAILED
                )


async def _delivered(
    turn: Turn, introduction: Introduction, effect: Effect, reference: str
) -> None:
    if effect.kind is EffectKind.OPEN:
        await turn.happen(introduction, ConversationCreated(reference))
    elif effect.kind is EffectKind.GREETING:
        await turn.happen(introduction, Trigger.GREETED)
    elif effect.kind is EffectKind.REFRESH and effect.to is not None and not introduction.live:
        await turn.uow.sent_cards.remove_closed(introduction.id, effect.to)
    elif effect.kind in CARDS and effect.to is not None:
        subject = effect.param(Param.QUESTION)
        await turn.uow.sent_cards.add(introduction.id, effect.to, effect.kind, reference, subject)
        await _refresh_if_left(turn, introduction, effect.to)
    if effect.kind is EffectKind.ASK and effect.to is not None:
        await _note_first_ask(turn, effect.to)


async def _refresh_if_left(turn: Turn, introduction: Introduction, reader: PersonId) -> None:
    """Update a card at once whose reader left, paused or blocked while it was being sent."""
    person = (await turn.uow.people.get({reader}))[reader]
    if introduction.live and not person.may_be_asked_by(introduction.introducer, turn.now):
        await turn.refresh(introduction, reader)


async def _note_first_ask(turn: Turn, party: PersonId) -> None:
    """Remember that a party has read once who installed the bot."""
    person = (await turn.uow.people.get({party}))[party]
    if not person.asked_before:
        await turn.uow.people.save(replace(person, asked_before=True))


async def next_due(deps: Deps) -> tuple[datetime, timedelta] | None:
    """Find the next due moment (UTC), and how far ahead it is by the clock of transactions."""
    async with deps.storage() as uow:
        moment = await uow.outbox.next_due(list(deps.messengers), uow.now)
        return (moment, moment - uow.now) if moment else None
