"""The settings that people choose for themselves: pausing, passing a no on, their language."""

from dataclasses import replace

from bot.app.actor_turn import actor_turn, save_choice, settings_again, settings_of
from bot.app.commands import (
    ChooseLanguage,
    KeepNoPrivate,
    LetNoTellIntroducer,
    OpenSettings,
    Pause,
    Resume,
    ShowSettings,
    WriteAbout,
)
from bot.app.context import Deps, LearningDeps, begin, sentences
from bot.app.learning import typed_turn
from bot.app.open_asks import update_open_asks
from bot.domain import days, etiquette
from bot.domain.introduction import Paused
from bot.domain.people import zone_of
from bot.domain.rules import FURTHEST_PAUSE
from bot.messages.forms import about_form, language_form, pause_form
from bot.messages.locales import shipped
from bot.messages.replies import Invalid, OpenForm, Reply


def show_settings(deps: LearningDeps, command: ShowSettings) -> Reply:
    """Show the actor's settings."""
    with typed_turn(deps, command) as (turn, actor):
        return settings_of(turn, actor)


def open_settings(deps: Deps, command: OpenSettings) -> Reply:
    """Show the actor's settings, on the settings card if that was clicked."""
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        return settings_again(turn, actor, command)


def pause(deps: Deps, command: Pause) -> Reply:
    """No introductions until a date; without one, ask for it."""
    with actor_turn(deps, command) as (turn, actor):
        if turn.repeated:
            return settings_again(turn, actor, command)
        voice = turn.voice(actor)
        form = pause_form(turn.now, command.target, voice)
        if command.on is None:
            return OpenForm(form)
        until = days.instant(command.on, zone_of(actor, turn.workspace))
        if problem := etiquette.date_problem(until, turn.now, FURTHEST_PAUSE):
            return Invalid(sentences([problem], voice), form)
        changed = replace(actor, paused_until=until)
        reply = save_choice(turn, changed, command, "done-pause", date=until)
        update_open_asks(turn, changed, Paused(changed.id, until), until=until)
        return reply


def resume(deps: Deps, command: Resume) -> Reply:
    """End a pause; an answer given before it counts again."""
    with actor_turn(deps, command) as (turn, actor):
        if turn.repeated:
            return settings_again(turn, actor, command)
        changed = replace(actor, paused_until=None)
        reply = save_choice(turn, changed, command, "done-resume")
        update_open_asks(turn, changed, Paused(changed.id, None))
        return reply


def choose_no_tells_introducer(deps: Deps, command: LetNoTellIntroducer | KeepNoPrivate) -> Reply:
    """Choose whether a no of the actor tells the introducer, or stays private."""
    with actor_turn(deps, command) as (turn, actor):
        if turn.repeated:
            return settings_again(turn, actor, command)
        tells = isinstance(command, LetNoTellIntroducer)
        changed = replace(actor, no_tells_introducer=tells)
        done = "done-no-tells-introducer" if tells else "done-no-stays-private"
        reply = save_choice(turn, changed, command, done)
        update_open_asks(turn, changed)
        return reply


def choose_language(deps: Deps, command: ChooseLanguage) -> Reply:
    """Choose the language that the bot writes to the actor in; without one, ask."""
    with actor_turn(deps, command) as (turn, actor):
        if turn.repeated:
            return settings_again(turn, actor, command)
        voice = turn.voice(actor)
        form = language_form(actor, command.target, voice)
        if command.choice is None:
            return OpenForm(form)
        if command.choice not in ("auto", *shipped()):
            return Invalid({"choice": voice.say("problem-choice")}, form)
        changed = replace(actor, locale=None if command.choice == "auto" else command.choice)
        return save_choice(turn, changed, command, "done-language")


def write_about(deps: Deps, command: WriteAbout) -> Reply:
    """Write a line about oneself; without words, ask for it. Cards that are out stay as they are.

    Updating them would show the others that its writer is here.
    """
    with actor_turn(deps, command) as (turn, actor):
        if turn.repeated:
            return settings_again(turn, actor, command)
        voice = turn.voice(actor)
        form = about_form(actor, command.target, voice)
        if command.words is None:
            return OpenForm(form)
        words = etiquette.one_line(command.words)
        if problems := etiquette.about_problems(words):
            return Invalid(sentences(problems, voice), form)
        done = "done-about" if words else "done-about-removed"
        return save_choice(turn, replace(actor, about=words), command, done)
