"""What the relay is given to deliver: claimed, checked and rendered in one transaction.

A claim checks of each effect that it is still wanted, and renders it from the state of that moment.
What comes of the deliveries is recorded in `bot.app.outcomes`.
"""

import logging
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from uuid import uuid4

from bot.app.context import Deps, Turn, everyone_in
from bot.app.outcomes import try_again
from bot.app.personal_deliveries import calls_of_person, forget_erased, is_erased
from bot.app.request_deliveries import calls_of_request, is_wanted_of_request
from bot.app.retry import retry_on_conflict
from bot.domain.days import is_exact, last_day
from bot.domain.effects import CARDS, TELLS_OF_AN_ANSWER, Effect, EffectKind, Param, wanted
from bot.domain.follow_up import FollowUp, still_counts_until
from bot.domain.introduction import Attempted, Event, State, Trigger
from bot.domain.people import Person, PersonId, WorkspaceId, own_zone, zone_of
from bot.domain.times import read_spans
from bot.errors import StorageError
from bot.messages.cards import (
    Scene,
    agreed_card,
    ask_card,
    both_still_card,
    ended_card,
    follow_up_card,
    greeting_card,
    no_time_card,
    question_card,
    queued_card,
    reply_card,
    status_card,
    thanks_card,
    times_card,
)
from bot.messages.views import Card
from bot.ports import (
    NOBODYS,
    Address,
    Delivery,
    OpenCall,
    SendCall,
    StoredEffect,
    UnitOfWork,
    UpdateCall,
)

log = logging.getLogger(__name__)

#: For how long a claimed effect belongs to its relay: above `DELIVERY_TIMEOUT` of the relay.
LEASE = timedelta(seconds=120)
#: When to try again to render what could not be rendered.
RENDER_AGAIN_AFTER = timedelta(minutes=10)

#: Before these everyone's settings are looked at once more.
_OPENS = frozenset({EffectKind.OPEN, EffectKind.GREETING})

#: What goes to parties for an introducer, and not for one whom the admins have stopped.
_ASKS = frozenset({EffectKind.ASK, EffectKind.REMINDER, EffectKind.SECOND_ASK})

Calls = tuple[SendCall | UpdateCall | OpenCall, ...]


def claim(
    deps: Deps, limit: int, share: int, in_flight: Mapping[WorkspaceId, int]
) -> tuple[list[Delivery], int]:
    """Claim what is due; returns what to deliver, and how many due effects were looked at.

    `in_flight` counts what is being delivered in which workspace; none gets more than its `share`,
    so that one that hangs delays nobody else.
    """
    return retry_on_conflict(partial(_claim, deps, limit, share, in_flight))


def _claim(
    deps: Deps, limit: int, share: int, in_flight: Mapping[WorkspaceId, int]
) -> tuple[list[Delivery], int]:
    full = [workspace for workspace, count in in_flight.items() if count >= share]
    with deps.storage() as uow:
        due = uow.outbox.claim(list(deps.messengers), uow.now, limit, full)
        chosen = list(_chosen(deps, due, share, in_flight))
        _load(uow, chosen)
        prepared = [_prepare(deps, uow, stored) for stored in chosen]
        deliveries = _leased(uow, [delivery for delivery in prepared if delivery])
        _keep_paces(deps, uow, deliveries)
        uow.commit()
    return deliveries, len(due)


def _chosen(
    deps: Deps, due: Sequence[StoredEffect], share: int, in_flight: Mapping[WorkspaceId, int]
) -> Iterable[StoredEffect]:
    """Choose each workspace's fair share, and one message a recipient where those are paced."""
    taken, paced = Counter(in_flight), set[str]()
    for stored in due:
        if taken[stored.workspace] >= share or stored.lane in paced:
            continue
        taken[stored.workspace] += 1
        if _pace(deps, stored):
            paced.add(stored.lane)
        yield stored


def _pace(deps: Deps, stored: StoredEffect) -> timedelta:
    """Tell how long a recipient is left alone after a message."""
    is_message = "/send/" in stored.lane
    return deps.paces.get(stored.platform, timedelta(0)) if is_message else timedelta(0)


def _keep_paces(deps: Deps, uow: UnitOfWork, deliveries: Sequence[Delivery]) -> None:
    for platform, pace in deps.paces.items():
        sent = (delivery.effect for delivery in deliveries)
        lanes = [s.lane for s in sent if s.platform == platform and _pace(deps, s)]
        uow.outbox.hold(lanes, uow.now + pace)


def _load(uow: UnitOfWork, chosen: Sequence[StoredEffect]) -> None:
    """Load all that rendering needs, in one statement a kind: what follows finds it in memory."""
    owners = {stored.introduction for stored in chosen}
    introductions = uow.introductions.load(owners)
    requests = uow.requests.load(owners - introductions.keys()).values()
    uow.workspaces.load({stored.workspace for stored in chosen})
    everyone = {person for each in introductions.values() for person in everyone_in(each)}
    everyone |= {person for request in requests for person in request.people}
    readers = {stored.effect.to for stored in chosen if stored.effect.to is not None}
    uow.people.get(everyone | readers)
    changing = (EffectKind.REFRESH, EffectKind.AGREED)
    written = {stored.effect.param(Param.REPORT) for stored in chosen} - {""}
    uow.sent_cards.load({s.introduction for s in chosen if s.effect.kind in changing} | written)
    questions = {stored.effect.param(Param.QUESTION) for stored in chosen}
    uow.questions.load(questions - {""})
    if written:
        uow.reports.load(written)


def _prepare(deps: Deps, uow: UnitOfWork, stored: StoredEffect) -> Delivery | None:
    """Check and render one effect; one that can't be rendered waits, and hurts itself alone."""
    try:
        return _checked(deps, uow, stored)
    except StorageError:
        raise
    except Exception:
        log.exception("%s can't be rendered", stored.effect.kind)
        try_again(uow, stored, RENDER_AGAIN_AFTER)
        return None


def _checked(deps: Deps, uow: UnitOfWork, stored: StoredEffect) -> Delivery | None:
    turn = Turn(deps, uow, uow.workspaces.get(stored.workspace))
    introduction = uow.introductions.get(stored.introduction)
    if introduction is None:
        check = _checked_of_person if stored.introduction == NOBODYS else _checked_of_request
        return check(turn, stored)
    readers = () if stored.effect.to is None else (stored.effect.to,)
    scene = turn.scene(introduction, *readers)
    if turn.workspace.removed or not is_wanted(scene, stored.effect):
        return _drop(uow, stored)
    if stored.effect.kind in _OPENS and (event := _attempt_refused(scene)):
        _drop(uow, stored)
        turn.happen(introduction, event)
        return None
    if stored.effect.kind is EffectKind.OPEN:
        decision = turn.happen(introduction, Attempted())
        scene = replace(scene, introduction=decision.introduction)
    if stored.effect.kind is EffectKind.BOTH_STILL and not _both_admit(scene):
        return _drop(uow, stored)
    if _has_notice(uow, stored):
        return _drop(uow, stored)
    calls = _calls(turn, scene, stored.effect)
    if not calls:
        return _drop(uow, stored)
    key = stored.effect.key(stored.introduction)
    return Delivery(stored, key, calls, final=not scene.introduction.live)


def _checked_of_person(turn: Turn, stored: StoredEffect) -> Delivery | None:
    """Check and render what is one person's alone."""
    calls = calls_of_person(turn, stored.effect)
    if not calls:
        forget_erased(turn, stored.effect)
        return _drop(turn.uow, stored)
    key = stored.effect.key(stored.introduction)
    return Delivery(stored, key, calls, final=is_erased(turn, stored.effect))


def _checked_of_request(turn: Turn, stored: StoredEffect) -> Delivery | None:
    """Check and render one effect of a request."""
    uow, request = turn.uow, turn.uow.requests.get(stored.introduction)
    if request is None or turn.workspace.removed or stored.effect.to is None:
        return _drop(uow, stored)
    scene = turn.request_scene(request)
    wanted_now = is_wanted_of_request(turn, scene, stored.effect)
    if not wanted_now or _has_notice(uow, stored):
        return _drop(uow, stored)
    calls = calls_of_request(turn, scene, stored.effect)
    if not calls:
        return _drop(uow, stored)
    key = stored.effect.key(stored.introduction)
    return Delivery(stored, key, calls, final=not request.live)


def _has_notice(uow: UnitOfWork, stored: StoredEffect) -> bool:
    """Tell whether this announces another date to somebody who has a card of the first one.

    The update recorded after it changes that card. So whoever moves the date again and again can't
    have the others written to each time (promise 4).
    """
    to = stored.effect.to
    if stored.effect.kind is not EffectKind.AGREED or to is None:
        return False
    cards = uow.sent_cards.of(stored.introduction, to)
    return any(card.kind is EffectKind.AGREED for card in cards)


def _drop(uow: UnitOfWork, stored: StoredEffect) -> Delivery | None:
    uow.outbox.remove(stored)
    return None


def _leased(uow: UnitOfWork, deliveries: Sequence[Delivery]) -> list[Delivery]:
    lease = uuid4().hex
    uow.outbox.lease([delivery.effect for delivery in deliveries], lease, uow.now + LEASE)
    return [replace(each, effect=replace(each.effect, lease=lease)) for each in deliveries]


def is_wanted(scene: Scene, effect: Effect) -> bool:
    """Tell whether an effect is still to be sent, by its recipient and the introduction."""
    if effect.kind is EffectKind.TIMES and not _still_talk(scene):
        return False
    if effect.to is None:
        return wanted(scene.introduction, effect, scene.now)
    person = scene.people.get(effect.to)
    if person is None or not person.present:
        return False
    if effect.kind in CARDS and _mentions_forgotten(scene, effect):
        return False
    if effect.kind in _ASKS and scene.introducer.stopped(scene.now):
        return False
    if effect.kind is EffectKind.REMINDER and _last_day_is_over(scene, person):
        return False
    consents = _consents(person, scene, effect.kind)
    return wanted(scene.introduction, effect, scene.now, consents=consents)


def _still_talk(scene: Scene) -> bool:
    """Tell whether both parties are still here, and neither wants nothing with the other."""
    a, b = scene.a, scene.b
    return all((a.present, b.present, a.id not in b.blocked, b.id not in a.blocked))


def _last_day_is_over(scene: Scene, person: Person) -> bool:
    """Tell whether a reminder would name a day that is over for its reader, elsewhere not yet."""
    closing, since = scene.introduction.deadline, scene.introduction.released_at
    if closing is None or since is None or is_exact(closing, since):
        return False
    zone = zone_of(person, scene.workspace)
    named = last_day(closing, own_zone(person)).astimezone(zone).date()
    return scene.now.astimezone(zone).date() > named


def _mentions_forgotten(scene: Scene, effect: Effect) -> bool:
    """Tell whether a new card would name a party other than its reader who was forgotten."""
    asks = (ask.party for ask in scene.introduction.asks)
    return any(scene.people[party].forgotten for party in asks if party != effect.to)


def _consents(person: Person, scene: Scene, kind: EffectKind) -> bool:
    if kind is EffectKind.FOLLOW_UP:
        return person.follow_ups and scene.admitted_by(person)
    if person.id == scene.introduction.introducer:  # who asked for it, whatever their settings
        return True
    return scene.admitted_by(person)


def _attempt_refused(scene: Scene) -> Event | None:
    """Look at everyone's settings before every attempt (promises 1 and 5)."""
    introduction = scene.introduction
    parties = [scene.people[ask.party] for ask in introduction.asks]
    if not scene.introducer.present:
        return Trigger.WITHDREW if introduction.state is State.AGREED else Trigger.OPENING_FAILED
    if not all(party.present for party in parties):
        return Trigger.OPENING_FAILED
    if not _both_admit(scene):
        return Trigger.ATTEMPT_REFUSED
    return None


def _both_admit(scene: Scene) -> bool:
    return all(scene.admitted_by(scene.people[ask.party]) for ask in scene.introduction.asks)


def _calls(turn: Turn, scene: Scene, effect: Effect) -> Calls:
    introduction = scene.introduction
    if effect.kind is EffectKind.OPEN:
        return (OpenCall(tuple(_address(scene, key) for key in introduction.members)),)
    if effect.kind is EffectKind.GREETING:
        voice = turn.voice(scene.introducer)
        return (SendCall(introduction.conversation or "", greeting_card(scene, voice)),)
    if effect.kind is EffectKind.BOTH_STILL:
        voice = turn.voice(scene.introducer)
        return (SendCall(introduction.conversation or "", both_still_card(scene, voice)),)
    if effect.kind is EffectKind.TIMES:
        times, voice = read_spans(effect.param(Param.TIMES)), turn.voice(scene.introducer)
        return (SendCall(introduction.conversation or "", times_card(scene, times, voice)),)
    if effect.to is None:
        return ()
    if effect.kind is EffectKind.REFRESH:
        return _updates(turn, scene, effect.to, effect.param(Param.EXCEPT))
    card = _card(turn, scene, effect.to, effect.kind, dict(effect.params))
    return (SendCall(_address(scene, effect.to), card),) if card else ()


def _address(scene: Scene, person: PersonId) -> Address:
    facts = scene.workspace.facts
    return Address(facts.platform, facts.id, scene.people[person].facts.id)


def _updates(turn: Turn, scene: Scene, person: PersonId, clicked: str) -> tuple[UpdateCall, ...]:
    """Render all cards that a person has of this introduction as they are now."""
    calls = []
    for sent in turn.uow.sent_cards.of(scene.introduction.id, person):
        if sent.reference == clicked or sent.kind is EffectKind.FOLLOW_UP:
            continue
        subject: dict[str, str] = {Param.QUESTION: sent.subject}
        card = _card(turn, scene, person, sent.kind, subject)
        if card:
            calls.append(UpdateCall(sent.reference, card))
    return tuple(calls)


def _card(
    turn: Turn, scene: Scene, reader: PersonId, kind: EffectKind, params: Mapping[str, str]
) -> Card | None:
    """Render what an effect or a sent card says to its reader now."""
    if kind in (EffectKind.QUESTION, EffectKind.REPLY):
        return _passed_on(turn, scene, reader, kind, params[Param.QUESTION])
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
            until = still_counts_until(scene.introduction, turn.deps.rules)
            return follow_up_card(scene, FollowUp(scene.introduction.id, reader), until, voice)
        case EffectKind.THANKS:
            party = PersonId(int(params[Param.PARTY]))
            given = turn.uow.follow_ups.one(scene.introduction.id, party)
            return thanks_card(scene, given, voice) if given else None
        case EffectKind.NO_TIME:
            chosen = turn.uow.times.of(scene.introduction.id)
            still = any(one.party == reader and one.compared for one in chosen)
            return no_time_card(scene, reader, voice) if still else None
    return ask_card(scene, reader, voice, kind)


def _passed_on(
    turn: Turn, scene: Scene, reader: PersonId, kind: EffectKind, key: str
) -> Card | None:
    """Render a question or its reply; None once there is nothing left of it to show."""
    question = turn.uow.questions.get(key)
    erased = question is not None and not question.words
    if question is None or (erased and (kind is EffectKind.REPLY or scene.introduction.live)):
        return None
    if scene.introduction.live and question.party in scene.people[reader].blocked:
        return None  # an introducer who wants nothing with whoever asks
    voice = turn.voice(scene.people[reader])
    if kind is EffectKind.QUESTION:
        return question_card(scene, question, voice)
    return reply_card(scene, question, voice)


def lag(deps: Deps) -> timedelta:
    """Tell for how long the oldest of what is due has been due.

    What tells of somebody's answer doesn't count (promise 2): the metrics show this.
    """
    with deps.storage() as uow:
        since = uow.outbox.due_since(list(deps.messengers), uow.now, TELLS_OF_AN_ANSWER)
        return uow.now - since if since else timedelta(0)


def next_due(deps: Deps) -> tuple[datetime, timedelta] | None:
    """Find the next due moment (UTC), and how far ahead it is by the clock of transactions."""
    with deps.storage() as uow:
        moment = uow.outbox.next_due(list(deps.messengers), uow.now)
        return (moment, moment - uow.now) if moment else None
