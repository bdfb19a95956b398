"""What people look up, and the follow-up's answer; nothing here changes an introduction."""

from dataclasses import replace

from bot.app.commands import (
    AnswerFollowUp,
    AnswerNotYet,
    DeclineFollowUps,
    ShowHelp,
    ShowHome,
    ShowList,
)
from bot.app.context import NOBODY, Deps, Turn, begin, begin_if_known, meet
from bot.app.own_settings import settings_of
from bot.domain.effects import EffectKind
from bot.domain.introduction import State
from bot.domain.people import Person
from bot.messages.cards import Scene, ask_card
from bot.messages.panels import help_card, home_cards, list_card, short_card
from bot.messages.replies import Home, Replace, Reply, Say


async def show_list(deps: Deps, command: ShowList) -> Reply:
    """List by creation what the actor suggested, and what they were asked."""
    async with deps.storage() as uow:
        turn, actor = await begin(deps, uow, command)
        mine, asked = await _mine(turn, actor), await _asked(turn, actor)
        await uow.commit()
        return Say(list_card(mine, [(scene, actor) for scene in asked], turn.voice(actor)))


async def _mine(turn: Turn, actor: Person) -> list[Scene]:
    introductions = await turn.uow.introductions.by_introducer(actor.id)
    return [await turn.scene(introduction) for introduction in introductions]


async def _asked(turn: Turn, actor: Person) -> list[Scene]:
    """Gather what waits for the actor's answer, and what is to open."""
    return [
        await turn.scene(introduction)
        for introduction in await turn.uow.introductions.asking(actor.id)
        if introduction.state is not State.ASKING or introduction.takes_answers(turn.now)
    ]


async def show_home(deps: Deps, command: ShowHome) -> Reply:
    """Show the actor's open asks, their introductions and their settings.

    Who only looks isn't kept: they have neither been asked nor asked for anything.
    """
    async with deps.storage() as uow:
        await meet(uow, command.workspace)
        turn, actor = await begin_if_known(deps, uow, command)
        mine, asked = await _mine(turn, actor), await _asked(turn, actor)
        settings = await settings_of(turn, actor)
        await uow.commit()
        voice = turn.voice(actor)
        waiting = [scene for scene in asked if scene.introduction.state is State.ASKING]
        asks = [ask_card(scene, actor.id, voice) for scene in waiting]
        agreed = [(scene, actor) for scene in asked if scene not in waiting]
        return Home(home_cards(asks, list_card(mine, agreed, voice), settings.card, voice))


async def show_help(deps: Deps, command: ShowHelp) -> Reply:
    """Explain the bot."""
    async with deps.storage() as uow:
        turn, actor = await begin(deps, uow, command)
        await uow.commit()
        return Say(help_card(turn.voice(actor)))


async def answer_follow_up(deps: Deps, command: AnswerFollowUp) -> Reply:
    """Count the answer in a total, once, and keep nothing else of it."""
    async with deps.storage() as uow:
        turn, actor = await begin_if_known(deps, uow, command)
        key = await uow.introductions.by_ask(command.target)
        introduction = await uow.introductions.get(key) if key else None
        if introduction and introduction.ask(command.target).party != actor.id:
            return turn.say(actor, "not-yours")
        declined = isinstance(command, DeclineFollowUps)
        if declined and not turn.repeated and actor.id != NOBODY:
            await uow.people.save(replace(actor, follow_ups=False))
        if introduction and await _first_answer(turn, introduction.id, actor):
            await uow.totals.add(turn.workspace.id, _total(command))
        await uow.commit()
        done = "done-followup-none" if declined else "done-followup"
        return Replace(short_card(turn.voice(actor), done))


async def _first_answer(turn: Turn, introduction: str, actor: Person) -> bool:
    """The card is forgotten with its first answer, and so is who gave it."""
    removed = await turn.uow.sent_cards.remove(introduction, actor.id, EffectKind.FOLLOW_UP)
    return removed > 0


def _total(command: AnswerFollowUp) -> str:
    if isinstance(command, DeclineFollowUps):
        return "follow-ups declined"
    return "talked: not yet" if isinstance(command, AnswerNotYet) else "talked: yes"
