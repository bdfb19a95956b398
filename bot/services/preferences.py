"""What people choose for themselves: opting out, pausing, blocking, habits, language, leaving."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime

from bot import etiquette
from bot.commands import (
    BeginHabit,
    Block,
    ChooseLanguage,
    Command,
    EndHabit,
    ForgetMe,
    OptIn,
    OptOut,
    Pause,
    PersonLeft,
    Press,
    Resume,
    ShowSettings,
    Unblock,
)
from bot.effects import Effect, Kind
from bot.events import Answered, Event, OpeningFailed, Paused, Withdrew
from bot.forms import language_form, pause_form
from bot.introduction import Introduction, Said, State
from bot.locales import shipped
from bot.panels import forget_card, settings_card
from bot.people import Person, zone_of
from bot.replies import Invalid, Nothing, OpenForm, Replace, Reply, Say
from bot.rules import FURTHEST_PAUSE
from bot.services.context import Deps, Turn, begin, first_time

#: The target of buttons on the settings card: pressing one shows the card as it is then.
ON_SETTINGS = "settings"

Act = Callable[[Turn, Person], Awaitable[Reply]]


async def _for_actor(deps: Deps, command: Command, act: Act) -> Reply:
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
    return Say(settings_card(person, turn.workspace, blocked, turn.now, voice))


async def _keep(turn: Turn, person: Person, command: Press, key: str, **args: object) -> Reply:
    """Keep a choice; on the settings card show it there, elsewhere say what has changed."""
    await turn.uow.people.save(person)
    if command.target == ON_SETTINGS and command.card:
        return Replace((await settings_of(turn, person)).card)
    return turn.say(person, key, **args)


async def _in_open_asks(
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
            await turn.append(key, [Effect(Kind.REFRESH, person.id, until, cause)])


async def _withdraw_own(turn: Turn, person: Person, *, only_as_party: bool = False) -> None:
    """Withdraw what this person suggested; `only_as_party`: to meet them."""
    for key in await turn.uow.introductions.live_with(person.id):
        introduction = await turn.uow.introductions.get(key)
        if introduction is None or introduction.introducer != person.id:
            continue
        if not only_as_party or any(ask.implied for ask in introduction.asks):
            await turn.happen(introduction, Withdrew())


async def show_settings(deps: Deps, command: ShowSettings) -> Reply:
    """Show the actor's settings."""
    return await _for_actor(deps, command, settings_of)


async def opt_out(deps: Deps, command: OptOut) -> Reply:
    """No introductions at all, from this moment on (promise 5)."""

    async def act(turn: Turn, actor: Person) -> Reply:
        actor = replace(actor, opted_out=True)
        reply = await _keep(turn, actor, command, "done-optout")
        await _withdraw_own(turn, actor, only_as_party=True)
        await _in_open_asks(turn, actor, Answered(actor.id, Said.LEFT))
        return reply

    return await _for_actor(deps, command, act)


async def opt_in(deps: Deps, command: OptIn) -> Reply:
    """Introductions are welcome again; that revives no answer."""

    async def act(turn: Turn, actor: Person) -> Reply:
        actor = replace(actor, opted_out=False)
        reply = await _keep(turn, actor, command, "done-optin")
        await _in_open_asks(turn, actor, None)
        return reply

    return await _for_actor(deps, command, act)


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
        reply = await _keep(turn, actor, command, "done-pause", date=until)
        await _in_open_asks(turn, actor, Paused(actor.id, until), until=until)
        return reply

    return await _for_actor(deps, command, act)


async def resume(deps: Deps, command: Resume) -> Reply:
    """End a pause; an answer given before it counts again."""

    async def act(turn: Turn, actor: Person) -> Reply:
        actor = replace(actor, paused_until=None)
        reply = await _keep(turn, actor, command, "done-resume")
        await _in_open_asks(turn, actor, Paused(actor.id, None))
        return reply

    return await _for_actor(deps, command, act)


async def block(deps: Deps, command: Block) -> Reply:
    """Nothing more from the introducer of this ask, who isn't told."""

    async def act(turn: Turn, actor: Person) -> Reply:
        key = await turn.uow.introductions.by_ask(command.target)
        introduction = await turn.uow.introductions.get(key, lock=False) if key else None
        if introduction is None:
            return turn.say(actor, "late-answer")
        if not _is_own(introduction, actor, command.target):
            return turn.say(actor, "not-yours")
        people = await turn.uow.people.get({introduction.introducer})
        introducer = people[introduction.introducer]
        actor = replace(actor, blocked=actor.blocked | {introducer.id})
        reply = await _keep(turn, actor, command, "done-block", introducer=introducer)
        await _in_open_asks(turn, actor, Answered(actor.id, Said.LEFT), introducer)
        return reply

    return await _for_actor(deps, command, act)


def _is_own(introduction: Introduction, person: Person, ask_id: str) -> bool:
    return any(
        ask.id == ask_id and ask.party == person.id and not ask.implied for ask in introduction.asks
    )


async def unblock(deps: Deps, command: Unblock) -> Reply:
    """Let a blocked introducer ask again."""

    async def act(turn: Turn, actor: Person) -> Reply:
        other = await turn.uow.people.find(turn.workspace.id, command.target)
        if other is None or other.id not in actor.blocked:
            return await settings_of(turn, actor)
        actor = replace(actor, blocked=actor.blocked - {other.id})
        await turn.uow.people.save(actor)
        await _in_open_asks(turn, actor, None, other)
        if command.card:
            return Replace((await settings_of(turn, actor)).card)
        return turn.say(actor, "done-unblock", person=other)

    return await _for_actor(deps, command, act)


async def choose_habit(deps: Deps, command: BeginHabit | EndHabit) -> Reply:
    """Make it a habit that a no is passed on, or end the habit."""

    async def act(turn: Turn, actor: Person) -> Reply:
        actor = replace(actor, tells=isinstance(command, BeginHabit))
        reply = await _keep(
            turn, actor, command, "done-habit-on" if actor.tells else "done-habit-off"
        )
        await _in_open_asks(turn, actor, None)
        return reply

    return await _for_actor(deps, command, act)


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
        return await _keep(turn, actor, command, "done-language")

    return await _for_actor(deps, command, act)


async def forget_me(deps: Deps, command: ForgetMe) -> Reply:
    """Erase the actor, once they have confirmed it."""

    async def act(turn: Turn, actor: Person) -> Reply:
        if command.target != "sure":
            return Say(forget_card(turn.voice(actor)))
        return await _forget(turn, actor)

    return await _for_actor(deps, command, act)


async def _forget(turn: Turn, person: Person) -> Reply:
    await _withdraw_own(turn, person)
    await _in_open_asks(turn, person, Answered(person.id, Said.LEFT))
    await _in_open_asks(turn, person, Paused(person.id, None))
    await turn.uow.outbox.remove_for(person.id)
    await turn.forget(person)
    opted_out = person.opted_out
    return turn.say(person, "done-forgotten-optout" if opted_out else "done-forgotten")


async def forget(deps: Deps, platform: str, workspace: str, external: str) -> bool:
    """Erase a person on an operator's word; False if nobody by that id is known."""
    async with deps.storage() as uow:
        known = await uow.workspaces.find(platform, workspace)
        person = await uow.people.find(known.id, external) if known else None
        if known is None or person is None:
            return False
        person = (await uow.people.get({person.id}, lock=True))[person.id]
        await _forget(Turn(deps, uow, known), person)
        await uow.commit()
        return True


async def person_left(deps: Deps, command: PersonLeft) -> Reply:
    """The actor left the workspace: silence as a party, withdrawal as an introducer."""
    async with deps.storage() as uow:
        facts = command.workspace
        workspace = await uow.workspaces.find(facts.platform, facts.id)
        person = await uow.people.find(workspace.id, command.actor.id) if workspace else None
        if workspace is None or person is None or not await first_time(uow, workspace, command):
            return Nothing()
        person = (await uow.people.get({person.id}, lock=True))[person.id]
        await uow.people.save(replace(person, facts=replace(person.facts, active=False)))
        await _depart(Turn(deps, uow, workspace), person)
        await uow.commit()
        return Nothing()


async def _depart(turn: Turn, person: Person) -> None:
    await _withdraw_own(turn, person)
    for key in await turn.uow.introductions.live_with(person.id):
        introduction = await turn.uow.introductions.get(key)
        if introduction is not None and introduction.live:
            await turn.happen(introduction, _departure(introduction, person))


def _departure(introduction: Introduction, person: Person) -> Event:
    """Once both said yes, a needed person is gone; before, it is silence."""
    agreed = introduction.state in (State.AGREED, State.OPENING)
    return OpeningFailed() if agreed else Answered(person.id, Said.LEFT)
