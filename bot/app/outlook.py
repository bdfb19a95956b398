"""What time brings next, for the playground, whose reader plays everyone.

No platform shows it to anybody: what is still to come for a party depends on their own answer.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.app.context import Deps, Turn
from bot.app.deliveries import is_wanted
from bot.app.personal_deliveries import calls_of_person
from bot.app.request_deliveries import is_wanted_of_request
from bot.domain.introduction import Introduction, State
from bot.domain.people import PersonId
from bot.domain.request import Request
from bot.messages.cards import RequestScene, Scene
from bot.ports import NOBODYS, Coming, StoredEffect, UnitOfWork

#: How many effects, and how many introductions, are read; those not wanted any more are left out.
MOST_ROWS = 100


def outlook(deps: Deps) -> list[Coming]:
    """List what time will bring as things stand, soonest first."""
    with deps.storage() as uow:
        effects = [_effect(deps, uow, s) for s in uow.outbox.upcoming(MOST_ROWS)]
        moments = [_moment(deps, uow, *w) for w in uow.introductions.waking(MOST_ROWS)]
        wishes = [_moment_of_request(deps, uow, *w) for w in uow.requests.waking(MOST_ROWS)]
    coming = (found for found in (*effects, *moments, *wishes) if found is not None)
    return sorted(coming, key=lambda found: found.at)


def _effect(deps: Deps, uow: UnitOfWork, stored: StoredEffect) -> Coming | None:
    if stored.introduction == NOBODYS:
        return _effect_of_person(deps, uow, stored)
    if request := uow.requests.get(stored.introduction, lock=False):
        return _effect_of_request(deps, uow, stored, request)
    effect, scene = stored.effect, _scene(deps, uow, stored.introduction)
    if scene is None or not is_wanted(replace(scene, now=max(effect.due, uow.now)), effect):
        return None
    to = "" if effect.to is None else scene.people[effect.to].facts.name
    return Coming(effect.due, effect.kind, scene.introduction.state, to, _parties(scene))


def _effect_of_person(deps: Deps, uow: UnitOfWork, stored: StoredEffect) -> Coming | None:
    if not calls_of_person(Turn(deps, uow, uow.workspaces.get(stored.workspace)), stored.effect):
        return None
    [person] = uow.people.get({stored.effect.to or PersonId(0)}).values()
    return Coming(stored.effect.due, stored.effect.kind, None, person.facts.name, ())


def _effect_of_request(
    deps: Deps, uow: UnitOfWork, stored: StoredEffect, request: Request
) -> Coming | None:
    effect, turn = stored.effect, Turn(deps, uow, uow.workspaces.get(stored.workspace))
    scene = turn.request_scene(request)
    then = replace(scene, now=max(effect.due, uow.now))
    if effect.to is None or not is_wanted_of_request(turn, then, effect):
        return None
    to = uow.people.get({effect.to})[effect.to].facts.name
    return Coming(effect.due, effect.kind, request.state, to, _pair(scene))


def _moment_of_request(deps: Deps, uow: UnitOfWork, at: datetime, key: str) -> Coming | None:
    request, workspace = uow.requests.get(key, lock=False), uow.requests.workspace_of(key)
    if request is None or workspace is None:
        return None
    scene = Turn(deps, uow, uow.workspaces.get(workspace)).request_scene(request)
    to = scene.people[request.connector].facts.name
    return Coming(at, None, request.state, to, _pair(scene))


def _pair(scene: RequestScene) -> tuple[str, str]:
    who = (scene.request.requester, scene.request.target)
    requester, target = (scene.people[key].facts.name for key in who)
    return requester, target


def _moment(deps: Deps, uow: UnitOfWork, at: datetime, key: str) -> Coming | None:
    scene = _scene(deps, uow, key)
    if scene is None:
        return None
    to = next((scene.people[party].facts.name for party in _alone(scene.introduction, at)), "")
    return Coming(at, None, scene.introduction.state, to, _parties(scene))


def _alone(introduction: Introduction, at: datetime) -> Sequence[PersonId]:
    """Find whom a moment is about where it isn't about both."""
    if introduction.state is State.WAITING:
        return introduction.asked if len(introduction.asked) == 1 else ()
    return [ask.party for ask in introduction.asks if ask.paused_until == at]


def _scene(deps: Deps, uow: UnitOfWork, key: str) -> Scene | None:
    introduction = uow.introductions.get(key, lock=False)
    workspace = uow.introductions.workspace_of(key)
    if introduction is None or workspace is None:
        return None
    return Turn(deps, uow, uow.workspaces.get(workspace)).scene(introduction)


def _parties(scene: Scene) -> tuple[str, str]:
    return scene.a.facts.name, scene.b.facts.name
