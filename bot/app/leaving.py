"""Leaving: no introductions here, or anywhere; being forgotten; being gone."""

from dataclasses import replace
from functools import partial

from bot.app.commands import (
    ForgetMe,
    OptIn,
    OptOut,
    OptOutEverywhere,
    PersonLeft,
)
from bot.app.context import Deps, Turn, first_time, repeated
from bot.app.own_settings import behind, for_actor, in_open_asks, is_own, keep, withdraw_own
from bot.domain.introduction import Event, Introduction, Left, Paused, State, Trigger
from bot.domain.people import Person
from bot.messages.actions import Action
from bot.messages.panels import forget_card
from bot.messages.replies import Nothing, Reply, Say


async def opt_out(deps: Deps, command: OptOut) -> Reply:
    """No introductions at all, from this moment on (promise 5)."""

    async def act(turn: Turn, actor: Person) -> Reply:
        introduction = await behind(turn, command.target)
        if introduction and not is_own(introduction, actor, command.target):
            return turn.say(actor, "not-yours")
        actor = replace(actor, opted_out=True)
        reply = await keep(turn, actor, command, "done-optout")
        await _left(turn, actor)
        if turn.everywhere and isinstance(reply, Say):
            more = turn.voice(actor).button(Action.OPT_OUT_ALL, "card")
            return Say(replace(reply.card, buttons=(more,)))
        return reply

    return await for_actor(deps, command, act)


async def _left(turn: Turn, person: Person) -> None:
    await withdraw_own(turn, person, only_as_party=True)
    await in_open_asks(turn, person, Left(person.id))


async def opt_out_everywhere(deps: Deps, command: OptOutEverywhere) -> Reply:
    """No introductions in any workspace of this platform, nor in those that come.

    Each workspace is a transaction of its own, and so is what is remembered for new ones; all
    are harmless when repeated, so that a second press finishes what a crash interrupted.
    """

    async def act(turn: Turn, actor: Person) -> Reply:
        if not turn.everywhere:
            return turn.say(actor, "not-allowed")
        actor = replace(actor, opted_out=True)
        await turn.uow.people.leave_everywhere(turn.mark_everywhere(actor.facts.id))
        reply = await keep(turn, actor, command, "done-optoutall")
        await _left(turn, actor)
        return reply

    reply = await for_actor(deps, command, act)
    if command.workspace.platform in deps.everywhere:
        async with deps.storage() as uow:
            known = await uow.people.known_as(command.workspace.platform, command.actor.id)
        for person in known:
            await repeated(partial(_opt_out_there, deps, person))
    return reply


async def _opt_out_there(deps: Deps, person: Person) -> None:
    async with deps.storage() as uow:
        person = (await uow.people.get({person.id}, lock=True))[person.id]
        if person.opted_out or person.forgotten:
            return
        person = replace(person, opted_out=True)
        await uow.people.save(person)
        await _left(Turn(deps, uow, await uow.workspaces.get(person.workspace)), person)
        await uow.commit()


async def opt_in(deps: Deps, command: OptIn) -> Reply:
    """Introductions are welcome again; that revives no answer."""

    async def act(turn: Turn, actor: Person) -> Reply:
        actor = replace(actor, opted_out=False)
        reply = await keep(turn, actor, command, "done-optin")
        await in_open_asks(turn, actor, None)
        return reply

    return await for_actor(deps, command, act)


async def forget_me(deps: Deps, command: ForgetMe) -> Reply:
    """Erase the actor, once they have confirmed it."""

    async def act(turn: Turn, actor: Person) -> Reply:
        if command.target != "sure":
            return Say(forget_card(turn.voice(actor)))
        return await _forget(turn, actor)

    return await for_actor(deps, command, act)


async def _forget(turn: Turn, person: Person) -> Reply:
    await withdraw_own(turn, person)
    await in_open_asks(turn, person, Left(person.id))
    await in_open_asks(turn, person, Paused(person.id, None))
    await turn.uow.outbox.remove_for(person.id)
    await turn.forget(person)
    marked = turn.mark_everywhere(person.facts.id)
    opted_out = person.opted_out or await turn.uow.people.left_everywhere(marked)
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
    await withdraw_own(turn, person)
    for key in await turn.uow.introductions.live_with(person.id):
        introduction = await turn.uow.introductions.get(key)
        if introduction is not None and introduction.live:
            await turn.happen(introduction, _departure(introduction, person))


def _departure(introduction: Introduction, person: Person) -> Event:
    """Once both said yes, a needed person is gone; before, it is silence."""
    agreed = introduction.state in (State.AGREED, State.OPENING)
    return Trigger.OPENING_FAILED if agreed else Left(person.id)
