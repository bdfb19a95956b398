"""What people look up: their introductions, their page, help. Nothing here changes one."""

from dataclasses import replace

from bot.app.actor_turn import settings_of
from bot.app.ask_turn import AskTurn, ask_turn
from bot.app.commands import (
    ShowAsk,
    ShowHelp,
    ShowHome,
    ShowList,
    ShowMore,
)
from bot.app.connecting import is_request, show_more_of_request, show_request
from bot.app.context import Deps, LearningDeps, Turn, begin
from bot.app.learning import typed_turn
from bot.domain.follow_up import they_talked
from bot.domain.introduction import Introduction, State
from bot.domain.people import Person
from bot.messages.cards import RequestScene, Scene, ask_card, more_card
from bot.messages.panels import help_card, home_cards, list_card, too_long_ago_card, waits
from bot.messages.replies import Home, Reply, Say
from bot.messages.wishes import request_cards


def show_list(deps: LearningDeps, command: ShowList) -> Reply:
    """List by creation what the actor suggested, and what they were asked."""
    with typed_turn(deps, command) as (turn, actor):
        mine, asked = _mine(turn, actor), _asked(turn, actor)
        asks, voice = [(scene, actor) for scene in asked], turn.voice(actor)
        requests, wishes = _requests(turn, actor), _wishes(turn, actor)
        return Say(list_card(mine, asks, voice, requests=requests, wishes=wishes))


def _wishes(turn: Turn, actor: Person) -> list[RequestScene]:
    """Gather what the actor asked connectors for, while their words are kept."""
    wishes = turn.uow.requests.by_requester(actor.id)
    return turn.request_scenes([wish for wish in wishes if wish.reason])


def _requests(turn: Turn, actor: Person) -> list[RequestScene]:
    """Gather what the actor is asked as a connector."""
    asked = turn.uow.requests.to_connector(actor.id)
    return turn.request_scenes([request for request in asked if request.takes_acts(turn.now)])


def _mine(turn: Turn, actor: Person) -> list[Scene]:
    """Gather what the actor suggested, and whether they may know that two of them talked."""
    mine = turn.uow.introductions.by_introducer(actor.id)
    turn.uow.follow_ups.load([each.id for each in mine if each.state is State.OPENED])
    return [
        replace(scene, they_talked=_may_know(turn, scene.introduction))
        for scene in turn.scenes(mine)
    ]


def _may_know(turn: Turn, introduction: Introduction) -> bool:
    if introduction.state is not State.OPENED:
        return False
    return they_talked(*turn.uow.follow_ups.of(introduction, introduction.asks[0].party))


def _asked(turn: Turn, actor: Person) -> list[Scene]:
    """Gather what waits for the actor's answer, and what is to open."""
    open_still = [
        introduction
        for introduction in turn.uow.introductions.asking(actor.id)
        if introduction.state is not State.ASKING or introduction.takes_answers(turn.now)
    ]
    return turn.scenes(open_still)


def show_home(deps: Deps, command: ShowHome) -> Reply:
    """Show the actor's open asks, their introductions and their settings.

    It is shown again after a click on it, so it learns nothing (promise 2). Somebody who isn't
    stored yet isn't added: looking alone gives no reason to keep them.
    """
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        mine, asked = _mine(turn, actor), _asked(turn, actor)
        settings = settings_of(turn, actor)
        voice = turn.voice(actor)
        waiting = [ask_card(scene, actor.id, voice) for scene in asked if waits(scene, actor)]
        waiting += request_cards(_requests(turn, actor), voice)
        asks = [(scene, actor) for scene in asked if not waits(scene, actor)]
        wishes, admin = _wishes(turn, actor), command.actor.admin
        own = list_card(mine, (), voice, wishes=wishes)
        return Home(home_cards(waiting, asks, own, settings.card, voice, admin=admin))


def show_ask(deps: Deps, command: ShowAsk) -> Reply:
    """Show the card of an ask, or of a request, once more to whoever was asked."""
    if is_request(deps, command):
        return show_request(deps, command)
    with ask_turn(deps, command) as turn:
        if not isinstance(turn, AskTurn):
            return turn
        voice = turn.context.voice(turn.actor)
        return Say(ask_card(turn.context.scene(turn.introduction), turn.actor.id, voice))


def show_more(deps: Deps, command: ShowMore) -> Reply:
    """Show what else can be done with an ask to whoever was asked; leaving is always possible."""
    if is_request(deps, command):
        return show_more_of_request(deps, command)
    with ask_turn(deps, command, too_long_ago_card) as turn:
        if not isinstance(turn, AskTurn):
            return turn
        voice = turn.context.voice(turn.actor)
        return Say(more_card(turn.context.scene(turn.introduction), turn.actor.id, voice))


def show_help(deps: LearningDeps, command: ShowHelp) -> Reply:
    """Explain the bot."""
    with typed_turn(deps, command) as (turn, actor):
        return Say(help_card(turn.voice(actor), deps.operator, actor, turn.workspace))
