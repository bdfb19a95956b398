"""What the use cases share in which somebody chooses something for themselves."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from bot.app.commands import BlockPerson, Command, Press
from bot.app.context import Deps, Turn, begin_choice
from bot.domain.people import Person
from bot.domain.rules import WAYS_OUT_FOR
from bot.messages.actions import Action, Target
from bot.messages.panels import settings_card
from bot.messages.replies import Replace, Reply, Say
from bot.messages.views import Card, Emphasis
from bot.messages.voice import Voice

#: Settings name who asked since then; nobody's introductions are kept for less long.
LATELY = WAYS_OUT_FOR


@contextmanager
def actor_turn(deps: Deps, command: Press) -> Iterator[tuple[Turn, Person]]:
    """Give the turn of whoever chooses, and them; committed at the end of the block."""
    with deps.storage() as uow:
        turn, actor = begin_choice(deps, uow, command)
        yield turn, actor
        uow.commit()


def save_choice(turn: Turn, person: Person, command: Press, key: str, /, **args: object) -> Reply:
    """Save a choice; on the settings card show it there, elsewhere say what has changed."""
    turn.uow.people.save(person)
    if _on_settings_card(command):
        return Replace((settings_of(turn, person)).card)
    return turn.say(person, key, **args)


def settings_again(turn: Turn, person: Person, command: Command) -> Reply:
    """Answer a delivery that was dealt with before: show the settings as they are now."""
    settings = settings_of(turn, person)
    return Replace(settings.card) if _on_settings_card(command) else settings


def _on_settings_card(command: Command) -> bool:
    if not isinstance(command, Press) or not command.card:
        return False
    return command.target == Target.SETTINGS or isinstance(command, BlockPerson)


def settings_of(turn: Turn, person: Person) -> Say:
    """Show a person's settings as they are now."""
    people = turn.uow.people.get(person.blocked)
    blocked = [people[key] for key in sorted(people)]
    voice = turn.voice(person)
    asked = turn.uow.introductions.asked_since(person.id, turn.now - LATELY)
    requests = turn.uow.requests.asked_since(person.id, turn.now - LATELY)
    card = settings_card(
        person,
        turn.workspace,
        blocked,
        turn.scenes(asked),
        voice,
        now=turn.now,
        requests=turn.request_scenes(requests),
        operator=turn.deps.operator,
    )
    return Say(_with_way_out(card, voice) if turn.everywhere else card)


def _with_way_out(card: Card, voice: Voice) -> Card:
    """Offer to leave every workspace at once, where that is possible."""
    everywhere = voice.button(Action.OPT_OUT_ALL, Target.SETTINGS, Emphasis.MORE)
    return replace(card, buttons=(*card.buttons, everywhere))
