"""What one chooses for oneself takes effect: on the person, their settings, and their open asks."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime

from bot.app.commands import Command, ForgetMe, Press
from bot.app.context import Deps, Turn, begin
from bot.domain.effects import Effect, EffectKind
from bot.domain.introduction import Event, Introduction, Trigger
from bot.domain.people import Person
from bot.messages.actions import Action
from bot.messages.panels import settings_card
from bot.messages.replies import Nothing, Replace, Reply, Say
from bot.messages.views import Card, Emphasis
from bot.messages.voice import Voice

#: The target of buttons on the settings card: pressing one shows the card as it is then.
ON_SETTINGS = "settings"

Act = Callable[[Turn, Person], Awaitable[Reply]]


async def for_actor(deps: Deps, command: Command, act: Act) -> Reply:
    """Let an actor do something, in one transaction; a repeated delivery only shows what holds."""
    async with deps.storage() as uow:
        turn, actor = await begin(deps, uow, command)
        reply = await (_repeat(turn, actor, command) if turn.repeated else act(turn, actor))
        await uow.commit()
        return reply


async def _repeat(turn: Turn, actor: Person, command: Command) -> Reply:
    """Answer a delivery that has been dealt with: show what holds now, change nothing."""
    if isinstance(command, ForgetMe):
        return Nothing()
    settings = await settings_of(turn, actor)
    on_settings = isinstance(command, Press) and command.target == ON_SETTINGS
    return Replace(settings.card) if on_settings and command.card else settings


async def settings_of(turn: Turn, person: Person) -> Say:
    """Show a person's settings as they are now."""
    people = await turn.uow.people.get(person.blocked)
    blocked = [people[key] for key in sorted(people)]
    voice = turn.voice(person)
    card = settings_card(person, turn.workspace, blocked, turn.now, voice)
    return Say(_with_way_out(card, voice) if turn.everywhere else card)


def _with_way_out(card: Card, voice: Voice) -> Card:
    """Offer to leave every workspace at once, where that is possible."""
    everywhere = voice.button(Action.OPT_OUT_ALL, ON_SETTINGS, Emphasis.MORE)
    return replace(card, buttons=(*card.buttons, everywhere))


async def keep(turn: Turn, person: Person, command: Press, key: str, **args: object) -> Reply:
    """Keep a choice; on the settings card show it there, elsewhere say what has changed."""
    await turn.uow.people.save(person)
    if command.target == ON_SETTINGS and command.card:
        return Replace((await settings_of(turn, person)).card)
    return turn.say(person, key, **args)


async def in_open_asks(
    turn: Turn,
    person: Person,
    event: Event | None,
    introducer: Person | None = None,
    until: datetime | None = None,
) -> None:
    """Let a choice take effect on the person's open asks, and show it on their own cards.

    `introducer` limits it to asks of one; where the choice ends by itself, the cards change
    again at `until`.
    """
    for key in await turn.uow.introductions.live_with(person.id):
        introduction = await turn.uow.introductions.get(key)
        if introduction is None or all(ask.party != person.id for ask in introduction.asks):
            continue
        if introducer is not None and introduction.introducer != introducer.id:
            continue
        if event is not None:
            introduction = (await turn.happen(introduction, event)).introduction
        if introduction.live:
            await turn.refresh(introduction, person.id)
        if until is not None:
            cause = f"resumed@{until.isoformat()}"
            await turn.append(key, [Effect(EffectKind.REFRESH, person.id, until, cause)])


async def withdraw_own(turn: Turn, person: Person, *, only_as_party: bool = False) -> None:
    """Withdraw what this person suggested; `only_as_party`: to meet them."""
    for key in await turn.uow.introductions.live_with(person.id):
        introduction = await turn.uow.introductions.get(key)
        if introduction is None or introduction.introducer != person.id:
            continue
        if not only_as_party or any(ask.implied for ask in introduction.asks):
            await turn.happen(introduction, Trigger.WITHDREW)


async def behind(turn: Turn, ask_id: str) -> Introduction | None:
    """Look up the introduction of the ask that a button names, if it names one."""
    key = await turn.uow.introductions.by_ask(ask_id)
    return await turn.uow.introductions.get(key, lock=False) if key else None


def is_own(introduction: Introduction, person: Person, ask_id: str) -> bool:
    """Tell whether it was this person who was asked."""
    return any(
        ask.id == ask_id and ask.party == person.id and not ask.implied for ask in introduction.asks
    )
