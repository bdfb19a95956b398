"""What is sent to somebody for themselves, and belongs to no introduction: it outlives them all.

That is the word before a standing yes ends, and reports with whatever changes on their cards.
"""

from bot.app.context import Turn
from bot.app.reports import report_card_for
from bot.app.standing import word_of
from bot.domain.effects import Effect, EffectKind, Param
from bot.domain.people import Person
from bot.messages.views import Card
from bot.ports import Address, SendCall, UpdateCall


def calls_of_person(turn: Turn, effect: Effect) -> tuple[SendCall | UpdateCall, ...]:
    """Render an effect; nothing where there is nothing to show, or nobody to show it to."""
    reader = _reader(turn, effect)
    if reader is None or turn.workspace.removed:
        return ()
    if effect.kind is EffectKind.REFRESH:
        return _updates(turn, reader, effect)
    card = _card(turn, reader, effect)
    facts = turn.workspace.facts
    return (SendCall(Address(facts.platform, facts.id, reader.facts.id), card),) if card else ()


def _reader(turn: Turn, effect: Effect) -> Person | None:
    person = None if effect.to is None else turn.uow.people.get({effect.to}).get(effect.to)
    return person if person and person.present else None


def _card(turn: Turn, reader: Person, effect: Effect) -> Card | None:
    if effect.kind is EffectKind.STANDING_ENDS:
        return word_of(turn, reader, effect)
    written = turn.uow.reports.get(effect.param(Param.REPORT))
    return report_card_for(turn, reader, written) if written else None


def _updates(turn: Turn, reader: Person, effect: Effect) -> tuple[UpdateCall, ...]:
    key, clicked = effect.param(Param.REPORT), effect.param(Param.EXCEPT)
    card = report_card_for(turn, reader, turn.uow.reports.get(key))
    sent = turn.uow.sent_cards.of(key, reader.id)
    return tuple(UpdateCall(each.reference, card) for each in sent if each.reference != clicked)


def delivered_to_person(turn: Turn, effect: Effect, reference: str) -> None:
    """Keep where a report is, and update it at once if it changed while it was being sent."""
    if effect.kind is not EffectKind.REPORT or effect.to is None:
        return
    key = effect.param(Param.REPORT)
    turn.uow.sent_cards.add(key, effect.to, EffectKind.REPORT, reference)
    written = turn.uow.reports.get(key)
    if written is None or written.dealt_with_at is not None:
        turn.refresh_reports([key])


def is_erased(turn: Turn, effect: Effect) -> bool:
    """Tell whether an effect is about a report that was erased."""
    key = effect.param(Param.REPORT)
    return bool(key) and turn.uow.reports.get(key) is None


def forget_erased(turn: Turn, effect: Effect) -> None:
    """Forget where a card of an erased report is: it says so by now, or can't be changed."""
    if effect.to is not None and is_erased(turn, effect):
        turn.uow.sent_cards.remove(effect.param(Param.REPORT), effect.to, EffectKind.REPORT)
