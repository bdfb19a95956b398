"""What people look up: their introductions, their page, help. Nothing here changes one."""

from bot.app.actor_turn import settings_of
from bot.app.commands import (
    ShowHelp,
    ShowHome,
    ShowList,
)
from bot.app.context import (
    Deps,
    Turn,
    begin,
    begin_without_adding,
    ensure_workspace,
)
from bot.domain.introduction import State
from bot.domain.people import Person
from bot.messages.cards import Scene, ask_card
from bot.messages.panels import help_card, home_cards, list_card
from bot.messages.replies import Home, Reply, Say


def show_list(deps: Deps, command: ShowList) -> Reply:
    """List by creation what the actor suggested, and what they were asked."""
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        mine, asked = _mine(turn, actor), _asked(turn, actor)
        uow.commit()
        return Say(list_card(mine, [(scene, actor) for scene in asked], turn.voice(actor)))


def _mine(turn: Turn, actor: Person) -> list[Scene]:
    introductions = turn.uow.introductions.by_introducer(actor.id)
    return [turn.scene(introduction) for introduction in introductions]


def _asked(turn: Turn, actor: Person) -> list[Scene]:
    """Gather what waits for the actor's answer, and what is to open."""
    return [
        turn.scene(introduction)
        for introduction in turn.uow.introductions.asking(actor.id)
        if introduction.state is not State.ASKING or introduction.takes_answers(turn.now)
    ]


def show_home(deps: Deps, command: ShowHome) -> Reply:
    """Show the actor's open asks, their introductions and their settings.

    Somebody who isn't stored yet isn't added: looking alone gives no reason to keep them.
    """
    with deps.storage() as uow:
        ensure_workspace(uow, command.workspace)
        turn, actor = begin_without_adding(deps, uow, command)
        mine, asked = _mine(turn, actor), _asked(turn, actor)
        settings = settings_of(turn, actor)
        uow.commit()
        voice = turn.voice(actor)
        waiting = [scene for scene in asked if scene.introduction.state is State.ASKING]
        asks = [ask_card(scene, actor.id, voice) for scene in waiting]
        agreed = [(scene, actor) for scene in asked if scene not in waiting]
        return Home(home_cards(asks, list_card(mine, agreed, voice), settings.card, voice))


def show_help(deps: Deps, command: ShowHelp) -> Reply:
    """Explain the bot."""
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        uow.commit()
        return Say(help_card(turn.voice(actor)))
