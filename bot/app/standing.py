"""A standing yes: who gives one has said yes to what they are asked until its end."""

from dataclasses import replace

from bot.app.actor_turn import actor_turn, save_choice, settings_again
from bot.app.commands import AskEachTime, SayYesAhead
from bot.app.context import Deps, Turn, sentences
from bot.domain import days, etiquette
from bot.domain.effects import Effect
from bot.domain.introduction import Answer, Answered, Introduction
from bot.domain.people import Person, own_zone
from bot.domain.standing import ends_so, word_before_the_end
from bot.messages.forms import standing_form
from bot.messages.panels import standing_ends_card
from bot.messages.replies import Invalid, OpenForm, Reply
from bot.messages.views import Card
from bot.ports import NOBODYS


def say_yes_ahead(deps: Deps, command: SayYesAhead) -> Reply:
    """Yes to what comes, until the end of a day; without one, ask for it.

    What is open already still waits for its answer. Somebody who had opted out says otherwise.
    """
    with actor_turn(deps, command) as (turn, actor):
        if turn.repeated:
            return settings_again(turn, actor, command)
        voice = turn.voice(actor)
        form = standing_form(turn.now, command.target, voice)
        if actor.opted_out:
            return turn.say(actor, "lift-optout-standing")
        if command.on is None:
            return OpenForm(form)
        until = days.end_of(command.on, own_zone(actor))
        if problem := etiquette.standing_problem(
            command.on, until, voice.today(turn.now), turn.now
        ):
            return Invalid(sentences([problem], voice), form)
        changed = replace(actor, standing_until=until)
        if word := word_before_the_end(changed, turn.now):
            turn.append(NOBODYS, [word])
        return save_choice(turn, changed, command, "done-standing", date=voice.last_day(until))


def ask_each_time(deps: Deps, command: AskEachTime) -> Reply:
    """End a standing yes; what it has answered stays answered."""
    with actor_turn(deps, command) as (turn, actor):
        if turn.repeated:
            return settings_again(turn, actor, command)
        changed = replace(actor, standing_until=None)
        return save_choice(turn, changed, command, "done-eachtime")


def word_of(turn: Turn, person: Person, effect: Effect) -> Card | None:
    """Render the one word before a standing yes ends; None once that is no longer so."""
    if not ends_so(person, effect, turn.now):
        return None
    return standing_ends_card(person, turn.voice(person), turn.now)


def answer_by_standing_yeses(turn: Turn, introduction: Introduction) -> None:
    """Answer right after the release what a party has said yes to beforehand.

    From then on it is an answer as any other, and nothing here differs from a click at that moment.
    """
    people = turn.uow.people.get(introduction.asked)
    for party in introduction.asked:
        person = people[party]
        if person.says_yes_ahead(turn.now):
            answered = Answered(party, Answer.YES, standing_until=person.standing_until)
            introduction = turn.happen(introduction, answered).introduction
