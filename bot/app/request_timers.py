"""What time does for requests: ask the connector, close their half, end on the day, erase."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.app.context import Deps, Turn
from bot.app.retention import DELETE_AGAIN_AFTER, keep_request_until, next_moment_of_request
from bot.domain.etiquette import slot_free_at
from bot.domain.people import PersonId
from bot.domain.request import (
    NoPlaceBefore,
    Request,
    RequestEvent,
    RequestNews,
    RequestState,
    RequestTrigger,
)
from bot.domain.rules import FROM_ONE_WITHIN
from bot.ports import UnitOfWork


def wake_requests(deps: Deps, keys: Sequence[str]) -> None:
    """Let time pass for several requests, in one transaction and in this order."""
    with deps.storage() as uow:
        _lock(uow, keys)
        expired = [key for key in keys if not _let_time_pass(deps, uow, key)]
        _delete(uow, expired)
        uow.commit()


def _lock(uow: UnitOfWork, keys: Sequence[str]) -> None:
    """Lock the people in them, then what came of them, then the requests, as everywhere."""
    seen = uow.requests.load(keys, lock=False).values()
    uow.people.get({person for request in seen for person in request.people}, lock=True)
    uow.introductions.load({request.introduction for request in seen if request.introduction})
    uow.requests.load(keys)


def _let_time_pass(deps: Deps, uow: UnitOfWork, key: str) -> bool:
    """Let time pass for one request; returns False for one that is to be deleted."""
    request, workspace = uow.requests.get(key), uow.requests.workspace_of(key)
    if request is None or workspace is None:
        return True
    turn = Turn(deps, uow, uow.workspaces.get(workspace))
    moment = next_moment_of_request(request, deps.rules)
    if moment is None or moment > turn.now:
        turn.save_request(request)  # another worker was faster, or the operator changed a rule
    elif request.live:
        turn.happen_to(request, _event(turn, request))
    elif turn.now >= keep_request_until(request, deps.rules):
        return False
    else:
        turn.save_request(replace(request, reason=""))
    return True


def _event(turn: Turn, request: Request) -> RequestEvent:
    """Find the event: the connector is asked once they have a place, if settings admit it.

    The place is taken in either case, so that whoever counts on it can't tell (promise 2).
    """
    if request.state not in (RequestState.WAITING, RequestState.QUEUED):
        return RequestNews.TIME_PASSED
    if turn.now >= request.connector_until:
        return RequestNews.TIME_PASSED
    free_at = place_free_at(turn, request.connector)
    if free_at > turn.now:
        return NoPlaceBefore(free_at)
    people = turn.uow.people.get(request.people)
    connector, requester = people[request.connector], people[request.requester]
    admitted = (
        connector.may_be_asked({request.requester}, turn.now)
        and not requester.stopped(turn.now)
        and not connector.stopped(turn.now)
        and not people[request.target].forgotten
    )
    return RequestTrigger.ASKED if admitted else RequestTrigger.NOT_ASKED


def place_free_at(turn: Turn, person: PersonId) -> datetime:
    """Find when somebody has a place for one more ask or request in their week."""
    since = turn.now - FROM_ONE_WITHIN
    asked = [each.at for each in turn.uow.introductions.releases(person, since)]
    asked += turn.uow.requests.releases(person, since)
    return slot_free_at(asked, turn.rules, turn.now)


def _delete(uow: UnitOfWork, keys: Sequence[str]) -> None:
    """Delete requests, but those whose last message is still to be delivered (promise 11)."""
    if not keys:
        return
    pending = uow.outbox.pending(keys)
    for request in uow.requests.load(sorted(pending)).values():
        uow.requests.save(replace(request, reason=""), uow.now + DELETE_AGAIN_AFTER)
    gone = uow.requests.load([key for key in keys if key not in pending])
    uow.requests.delete(gone)
    unasked = (request for request in gone.values() if request.released_at is None)
    uow.people.delete_untouched({person for request in unasked for person in request.people})
    uow.people.delete_unneeded_forgotten()
