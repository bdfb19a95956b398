"""When somebody who says yes beforehand is told that this ends. Pure."""

from datetime import datetime

from bot.domain.effects import Effect, EffectKind
from bot.domain.people import Person
from bot.domain.rules import STANDING_WORD_BEFORE


def word_before_the_end(person: Person, now: datetime) -> Effect | None:
    """Plan the one word before a standing yes ends; None for one that was just given so briefly."""
    until = person.standing_until
    if until is None or until - now <= STANDING_WORD_BEFORE:
        return None
    due = until - STANDING_WORD_BEFORE
    return Effect(EffectKind.STANDING_ENDS, person.id, due, until.isoformat())


def ends_so(person: Person, effect: Effect, now: datetime) -> bool:
    """Tell whether the end that an effect tells of is still to come, and still theirs."""
    until = person.standing_until
    given = until is not None and now < until and effect.cause == until.isoformat()
    return given and person.present
