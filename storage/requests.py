"""Requests to be introduced: kept, loaded, and found by time, person, workspace or pair."""

from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Delete, and_, bindparam, or_, select, text

from bot.domain.people import PersonId, WorkspaceId
from bot.domain.request import Request, RequestState
from storage.belongings import delete_of
from storage.tables import REQUEST_IS_LIVE, RequestRow
from storage.transaction import (
    Found,
    Query,
    Repository,
    Transaction,
    among,
    locked,
    missing,
    table,
    update_by,
)

_REQUESTS = table(RequestRow)
_REQUEST = _REQUESTS.c
_LIVE = text(REQUEST_IS_LIVE)
_CONSTANT = (
    *("workspace_id", "requester_id", "connector_id", "target_id", "delivery", "created_at"),
    *("heard_by", "connector_until"),
)
_CHANGE = update_by(_REQUEST.id, *_CONSTANT)
_BY_MOMENT = (_REQUEST.wake_at, _REQUEST.created_at, _REQUEST.id)
_BY_CREATION = (_REQUEST.created_at, _REQUEST.id)


class Requests(Repository):
    """Requests, remembered once they were read.

    What was read before its lock counts as not read: it may have changed until then.
    """

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._known: dict[str, Request] = {}
        self._workspaces: dict[str, WorkspaceId] = {}
        self._locked: set[str] = set()

    def add(self, request: Request, workspace: WorkspaceId, delivery: str) -> None:
        """Add one; `delivery` is the command's id, unique in its workspace where not empty."""
        self._known[request.id], self._workspaces[request.id] = request, workspace
        self._locked.add(request.id)
        constant = _constants(request) | {"workspace_id": workspace, "delivery": delivery}
        self._transaction.read(_REQUESTS.insert(), **constant, **_values(request, None))

    def get(self, key: str, *, lock: bool = True) -> Request | None:
        """Load one by its id, and lock it against all who would change it."""
        return self.load([key], lock=lock).get(key)

    def load(self, keys: Collection[str], *, lock: bool = True) -> dict[str, Request]:
        """Load several, and lock them in the order of their ids."""
        if new := missing(keys, self._locked if lock else self._known):
            by_keys = _by_keys(self._transaction.postgres, lock)
            found = self._load(by_keys, keys=self._transaction.values(new))
            self._locked |= {request.id for request in found if lock}
        return {key: self._known[key] for key in keys if key in self._known}

    def workspace_of(self, key: str) -> WorkspaceId | None:
        """Find the workspace of a request."""
        self.load([key], lock=False)
        return self._workspaces.get(key)

    def by_delivery(self, workspace: WorkspaceId, delivery: str) -> str | None:
        """Find the id of the request that this command made."""
        made = self._transaction.read(_BY_DELIVERY, workspace=workspace, delivery=delivery)
        return made.scalar_one_or_none()

    def delivery_of(self, key: str) -> str:
        """Find the id of the command that made a request; empty where it had none."""
        statement = select(_REQUEST.delivery).where(_REQUEST.id == key)
        return self._transaction.read(statement).scalar_one_or_none() or ""

    def save(self, request: Request, wake_at: datetime | None) -> None:
        """Keep a request, and when time will be an event for it."""
        self._known[request.id] = request
        self._transaction.new_work |= wake_at is not None
        self._transaction.flush()
        self._transaction.write(_CHANGE, [{"row_key": request.id} | _values(request, wake_at)])

    def delete(self, keys: Collection[str]) -> None:
        """Delete some with their cards, questions and undelivered effects."""
        if keys:
            delete_of(self._transaction, keys)
            values = self._transaction.values(keys)
            self._transaction.read(_delete(self._transaction.postgres), keys=values)
            self._locked -= set(keys)
            self._known = {key: each for key, each in self._known.items() if key not in keys}

    def erase_words_of(self, person: PersonId) -> None:
        """Erase what a requester wrote, in every state."""
        theirs = _REQUESTS.update().where(_REQUEST.requester_id == person)
        self._transaction.read(theirs.values(reason=""))
        self._known.clear()
        self._locked.clear()

    def due(self, now: datetime, limit: int) -> list[str]:
        """List ids whose `wake_at` has come, by that moment, then by creation."""
        return list(self._transaction.read(_DUE, now=now, limit=limit).scalars())

    def waking(self, limit: int) -> list[tuple[datetime, str]]:
        """List when time is the next event for requests, with their ids, soonest first."""
        rows = self._transaction.read(_WAKING.limit(limit))
        return [(moment, key) for moment, key in rows]

    def live_with(self, person: PersonId) -> list[str]:
        """List ids of live requests by, to or about this person, in id order."""
        return list(self._transaction.read(_LIVE_WITH, person=person).scalars())

    def live_in(self, workspace: WorkspaceId) -> list[str]:
        """List ids of a workspace's live requests, in id order."""
        return list(self._transaction.read(_LIVE_IN, workspace=workspace).scalars())

    def live_between(self, a: PersonId, b: PersonId) -> list[str]:
        """List ids of live requests by one of these two about the other, in id order."""
        return list(self._transaction.read(_LIVE_BETWEEN, a=a, b=b).scalars())

    def by_requester(self, requester: PersonId) -> list[Request]:
        """List somebody's requests by creation, while they are kept."""
        return self._load(_BY_REQUESTER, requester=requester)

    def to_connector(self, connector: PersonId) -> list[Request]:
        """List what a connector is asked at this moment, by creation."""
        return self._load(_TO_CONNECTOR, connector=connector)

    def asked_since(self, connector: PersonId, since: datetime) -> list[Request]:
        """List what a connector was asked since an instant (UTC), by that moment."""
        return self._load(_ASKED_SINCE, connector=connector, since=since)

    def releases(self, connector: PersonId, since: datetime) -> list[datetime]:
        """List since an instant (UTC) when requests took a place in a connector's week."""
        return list(self._transaction.read(_RELEASES, connector=connector, since=since).scalars())

    def _load(self, statement: Query, **parameters: object) -> list[Request]:
        rows = self._transaction.read(statement, **parameters).all()
        for row in rows:
            if row.id not in self._locked:
                self._known[row.id] = _request(row)
                self._workspaces[row.id] = WorkspaceId(row.workspace_id)
        return [self._known[row.id] for row in rows]


# The statements, built once.

_BY_DELIVERY = select(_REQUEST.id).where(
    _REQUEST.workspace_id == bindparam("workspace"),
    _REQUEST.delivery == bindparam("delivery"),
    text("delivery <> ''"),
)
_DUE = (
    select(_REQUEST.id)
    .where(_REQUEST.wake_at.is_not(None), _REQUEST.wake_at <= bindparam("now"))
    .order_by(*_BY_MOMENT)
    .limit(bindparam("limit"))
)
_WAKING = (
    select(_REQUEST.wake_at, _REQUEST.id).where(_REQUEST.wake_at.is_not(None)).order_by(*_BY_MOMENT)
)
_WITH = or_(
    *(
        column == bindparam("person")
        for column in (_REQUEST.requester_id, _REQUEST.connector_id, _REQUEST.target_id)
    )
)
_LIVE_WITH = select(_REQUEST.id).where(_LIVE, _WITH).order_by(_REQUEST.id)
_LIVE_IN = (
    select(_REQUEST.id)
    .where(_LIVE, _REQUEST.workspace_id == bindparam("workspace"))
    .order_by(_REQUEST.id)
)
_LIVE_BETWEEN = (
    select(_REQUEST.id)
    .where(
        _LIVE,
        or_(
            and_(_REQUEST.requester_id == bindparam("a"), _REQUEST.target_id == bindparam("b")),
            and_(_REQUEST.requester_id == bindparam("b"), _REQUEST.target_id == bindparam("a")),
        ),
    )
    .order_by(_REQUEST.id)
)
_BY_REQUESTER = (
    _REQUESTS.select()
    .where(_REQUEST.requester_id == bindparam("requester"))
    .order_by(*_BY_CREATION)
)
_TO_CONNECTOR = (
    _REQUESTS.select()
    .where(
        _REQUEST.connector_id == bindparam("connector"),
        _REQUEST.state == RequestState.ASKED,
    )
    .order_by(*_BY_CREATION)
)
_ASKED_SINCE = (
    _REQUESTS.select()
    .where(
        _REQUEST.connector_id == bindparam("connector"),
        _REQUEST.asked_at > bindparam("since"),
    )
    .order_by(_REQUEST.asked_at, _REQUEST.id)
)
_RELEASES = (
    select(_REQUEST.released_at)
    .where(
        _REQUEST.connector_id == bindparam("connector"),
        _REQUEST.released_at > bindparam("since"),
    )
    .order_by(_REQUEST.released_at)
)


@cache
def _by_keys(postgres: bool, lock: bool) -> Query:
    these = _REQUESTS.select().where(among(_REQUEST.id, "keys", postgres))
    return locked(these.order_by(_REQUEST.id), lock)


@cache
def _delete(postgres: bool) -> Delete:
    return _REQUESTS.delete().where(among(_REQUEST.id, "keys", postgres))


def _constants(request: Request) -> dict[str, Any]:
    return {
        "id": request.id,
        "requester_id": request.requester,
        "connector_id": request.connector,
        "target_id": request.target,
        "created_at": request.created_at,
        "heard_by": request.until,
        "connector_until": request.connector_until,
    }


def _values(request: Request, wake_at: datetime | None) -> dict[str, Any]:
    return {
        "reason": request.reason,
        "state": request.state,
        "place_at": request.slot_free_at,
        "confirmed_at": request.confirmed_at,
        "released_at": request.released_at,
        "asked_at": request.asked_at,
        "declined": request.declined,
        "introduction_id": request.introduction,
        "opens_at": request.opens_at,
        "ended_at": request.ended_at,
        "wake_at": wake_at,
    }


def _request(row: Found) -> Request:
    return Request(
        id=row.id,
        requester=PersonId(row.requester_id),
        connector=PersonId(row.connector_id),
        target=PersonId(row.target_id),
        created_at=row.created_at,
        until=row.heard_by,
        connector_until=row.connector_until,
        reason=row.reason,
        state=row.state,
        slot_free_at=row.place_at,
        confirmed_at=row.confirmed_at,
        released_at=row.released_at,
        asked_at=row.asked_at,
        declined=row.declined,
        introduction=row.introduction_id,
        opens_at=row.opens_at,
        ended_at=row.ended_at,
    )
