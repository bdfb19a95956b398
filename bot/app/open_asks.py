"""What somebody's choice changes in the introductions that they are part of."""

from datetime import datetime

from bot.app.context import Turn
from bot.domain.effects import Effect, EffectKind
from bot.domain.introduction import Event, Introduction, Left, Trigger
from bot.domain.people import Person


def update_open_asks(
    turn: Turn,
    person: Person,
    event: Event | None = None,
    among: Person | None = None,
    until: datetime | None = None,
) -> None:
    """Let an event, if any, take effect on a person's open asks, and update their own cards.

    `among` limits it to asks with this one among the others. Where the choice ends by itself at
    `until` (UTC), the cards are updated once more then.
    """
    for key in turn.uow.introductions.live_with(person.id):
        introduction = turn.uow.introductions.get(key)
        if introduction is None or all(ask.party != person.id for ask in introduction.asks):
            continue
        reads = person.id in (introduction.introducer, *introduction.asked)
        if among is not None and among.id not in introduction.others(person.id):
            continue
        if event is not None:
            introduction = (turn.happen(introduction, event)).introduction
        if introduction.live and reads:
            turn.refresh(introduction, person.id)
        # Whoever asked somebody for it reads nothing of it yet: not even an update is made.
        if until is not None and reads:
            cause = f"resumed@{until.isoformat()}"
            turn.append(key, [Effect(EffectKind.REFRESH, person.id, until, cause)])


def leave_open_asks(turn: Turn, person: Person, among: Person | None = None) -> None:
    """Let a person's open asks count as silence from now on; `among`: only those with this one.

    So does that they'd still like to talk, in what has opened, and when they could.
    """
    turn.uow.follow_ups.take_back(person.id, among.id if among else None)
    if among is None:
        turn.uow.times.erase_of(person.id)
    else:
        turn.uow.times.erase_between(person.id, among.id)
    update_open_asks(turn, person, Left(person.id), among)


def withdraw_own(
    turn: Turn, person: Person, *, only_as_party: bool = False, only_with: Person | None = None
) -> None:
    """Withdraw what this person suggested; `only_as_party`: to meet them; `only_with`: this one."""
    for key in turn.uow.introductions.live_with(person.id):
        introduction = turn.uow.introductions.get(key)
        if introduction is None or introduction.introducer != person.id:
            continue
        as_party = any(ask.party == person.id for ask in introduction.asks)
        if only_with is not None and only_with.id not in introduction.others(person.id):
            continue
        if as_party or not only_as_party:
            turn.happen(introduction, Trigger.WITHDREW)


def introduction_of_ask(turn: Turn, ask_id: str) -> Introduction | None:
    """Look up the introduction of the ask that a button names, if it names one."""
    key = turn.uow.introductions.by_ask(ask_id)
    return turn.uow.introductions.get(key, lock=False) if key else None


def is_own_ask(introduction: Introduction, person: Person, ask_id: str) -> bool:
    """Tell whether this person is the party whom this ask was sent to."""
    return any(
        ask.id == ask_id and ask.party == person.id and not ask.implied for ask in introduction.asks
    )
