"""What people choose for themselves: pausing, blocking, habits, language."""

from dataclasses import replace

from bot.app.commands import (
    BeginHabit,
    Block,
    ChooseLanguage,
    EndHabit,
    Pause,
    Resume,
    ShowSettings,
    Unblock,
)
from bot.app.context import Deps, Turn
from bot.app.own_settings import behind, for_actor, in_open_asks, is_own, keep, settings_of
from bot.domain import etiquette
from bot.domain.introduction import Left, Paused
from bot.domain.people import Person, zone_of
from bot.domain.rules import FURTHEST_PAUSE
from bot.messages.forms import language_form, pause_form
from bot.messages.locales import shipped
from bot.messages.replies import Invalid, OpenForm, Replace, Reply


async def show_settings(deps: Deps, command: ShowSettings) -> Reply:
    """Show the actor's settings."""
    return await for_actor(deps, command, settings_of)


async def pause(deps: Deps, command: Pause) -> Reply:
    """No introductions until a date; without one, ask for it."""

    async def act(turn: Turn, actor: Person) -> Reply:
        voice = turn.voice(actor)
        form = pause_form(turn.now, command.target, voice)
        if command.on is None:
            return OpenForm(form)
        until = etiquette.instant(command.on, zone_of(actor, turn.workspace))
        if problem := etiquette.date_problem(until, turn.now, FURTHEST_PAUSE):
            return Invalid({problem.where: voice.say(problem.key, **problem.args)}, form)
        actor = replace(actor, paused_until=until)
        reply = await keep(turn, actor, command, "done-pause", date=until)
        await in_open_asks(turn, actor, Paused(actor.id, until), until=until)
        return reply

    return await for_actor(deps, command, act)


async def resume(deps: Deps, command: Resume) -> Reply:
    """End a pause; an answer given before it counts again."""

    async def act(turn: Turn, actor: Person) -> Reply:
        actor = replace(actor, paused_until=None)
        reply = await keep(turn, actor, command, "done-resume")
        await in_open_asks(turn, actor, Paused(actor.id, None))
        return reply

    return await for_actor(deps, command, act)


async def block(deps: Deps, command: Block) -> Reply:
    """Nothing more from the introducer of this ask, who isn't told."""

    async def act(turn: Turn, actor: Person) -> Reply:
        introduction = await behind(turn, command.target)
        if introduction is None:
            return turn.say(actor, "late-answer")
        if not is_own(introduction, actor, command.target):
            return turn.say(actor, "not-yours")
        people = await turn.uow.people.get({introduction.introducer})
        introducer = people[introduction.introducer]
        actor = replace(actor, blocked=actor.blocked | {introducer.id})
        reply = await keep(turn, actor, command, "done-block", introducer=introducer)
        await in_open_asks(turn, actor, Left(actor.id), introducer)
        return reply

    return await for_actor(deps, command, act)


async def unblock(deps: Deps, command: Unblock) -> Reply:
    """Let a blocked introducer ask again."""

    async def act(turn: Turn, actor: Person) -> Reply:
        other = await turn.uow.people.find(turn.workspace.id, command.target)
        if other is None or other.id not in actor.blocked:
            return await settings_of(turn, actor)
        actor = replace(actor, blocked=actor.blocked - {other.id})
        await turn.uow.people.save(actor)
        await in_open_asks(turn, actor, None, other)
        if command.card:
            return Replace((await settings_of(turn, actor)).card)
        return turn.say(actor, "done-unblock", person=other)

    return await for_actor(deps, command, act)


async def choose_habit(deps: Deps, command: BeginHabit | EndHabit) -> Reply:
    """Make it a habit that a no is passed on, or end the habit."""

    async def act(turn: Turn, actor: Person) -> Reply:
        actor = replace(actor, no_tells_introducer=isinstance(command, BeginHabit))
        reply = await keep(
            turn, actor, command, "done-habit-on" if actor.no_tells_introducer else "done-habit-off"
        )
        await in_open_asks(turn, actor, None)
        return reply

    return await for_actor(deps, command, act)


async def choose_language(deps: Deps, command: ChooseLanguage) -> Reply:
    """Choose the language that the bot writes to the actor in; without one, ask."""

    async def act(turn: Turn, actor: Person) -> Reply:
        voice = turn.voice(actor)
        form = language_form(actor, command.target, voice)
        if command.choice is None:
            return OpenForm(form)
        if command.choice not in ("auto", *shipped()):
            return Invalid({"choice": voice.say("problem-choice")}, form)
        actor = replace(actor, locale=None if command.choice == "auto" else command.choice)
        return await keep(turn, actor, command, "done-language")

    return await for_actor(deps, command, act)
