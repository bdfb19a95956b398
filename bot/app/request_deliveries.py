"""What a request's effects say to whom: checked and rendered as `bot.app.deliveries` does."""

from collections.abc import Mapping

from bot.app.context import Turn
from bot.domain.effects import NEEDS_CONSENT, Effect, EffectKind, Param
from bot.domain.people import PersonId
from bot.domain.request_effects import request_wanted
from bot.messages.cards import (
    RequestScene,
    request_card,
    request_reply_card,
    wish_agreed_card,
    wish_card,
    wish_ended_card,
    wish_question_card,
)
from bot.messages.views import Card
from bot.ports import Address, SendCall, UpdateCall


def is_wanted_of_request(turn: Turn, scene: RequestScene, effect: Effect) -> bool:
    """Tell whether an effect is still to be sent, by its recipient and the request."""
    request = scene.request
    person = turn.uow.people.get({effect.to}).get(effect.to) if effect.to is not None else None
    if person is None or not person.present:
        return False
    others = request.others(person.id)
    new = effect.kind is not EffectKind.REFRESH
    if new and any(scene.people[other].forgotten for other in others):
        return effect.kind is EffectKind.ENDED
    if effect.kind in _ASKS and scene.people[request.requester].stopped(scene.now):
        return False
    consents = effect.kind not in NEEDS_CONSENT or person.may_be_asked(others, scene.now)
    return request_wanted(request, effect, scene.now, consents=consents)


#: What goes to a connector for a requester, and not for one whom the admins have stopped.
_ASKS = frozenset({EffectKind.REQUEST, EffectKind.REQUEST_REMINDER})


def calls_of_request(
    turn: Turn, scene: RequestScene, effect: Effect
) -> tuple[SendCall | UpdateCall, ...]:
    """Render an effect; nothing where there is nothing to show."""
    if effect.to is None:
        return ()
    if effect.kind is EffectKind.REFRESH:
        return _updates(turn, scene, effect.to, effect.param(Param.EXCEPT))
    card = _card(turn, scene, effect.to, effect.kind, dict(effect.params))
    facts, [reader] = scene.workspace.facts, turn.uow.people.get({effect.to}).values()
    address = Address(facts.platform, facts.id, reader.facts.id)
    return (SendCall(address, card),) if card else ()


def _updates(
    turn: Turn, scene: RequestScene, person: PersonId, clicked: str
) -> tuple[UpdateCall, ...]:
    """Render all cards that a person has of this request as they are now."""
    calls = []
    for sent in turn.uow.sent_cards.of(scene.request.id, person):
        if sent.reference == clicked:
            continue
        card = _card(turn, scene, person, sent.kind, {Param.QUESTION: sent.subject})
        if card:
            calls.append(UpdateCall(sent.reference, card))
    return tuple(calls)


def _card(
    turn: Turn, scene: RequestScene, reader: PersonId, kind: EffectKind, params: Mapping[str, str]
) -> Card | None:
    """Render what an effect or a sent card says to its reader now."""
    if kind in (EffectKind.QUESTION, EffectKind.REPLY):
        return _passed_on(turn, scene, reader, kind, params[Param.QUESTION])
    voice = turn.voice(scene.people[reader])
    match kind:
        case EffectKind.REQUESTED:
            return wish_card(scene, voice)
        case EffectKind.AGREED:
            return wish_agreed_card(scene, voice)
        case EffectKind.ENDED:
            return wish_ended_card(scene, params, voice)
    return request_card(scene, voice, kind)


def _passed_on(
    turn: Turn, scene: RequestScene, reader: PersonId, kind: EffectKind, key: str
) -> Card | None:
    """Render a question or its reply; None once there is nothing left of it to show."""
    question = turn.uow.questions.get(key)
    erased = question is not None and not question.words
    if question is None or (erased and (kind is EffectKind.REPLY or scene.request.live)):
        return None
    voice = turn.voice(scene.people[reader])
    if kind is EffectKind.QUESTION:
        return wish_question_card(scene, question, voice)
    return request_reply_card(scene, question, voice)
