"""People and what they chose."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Executable,
    String,
    bindparam,
    cast,
    exists,
    func,
    or_,
    text,
)
from sqlmodel import col, delete, select
from sqlmodel.sql.sqltypes import UTCDateTime

from bot.domain.people import Person, PersonFacts, PersonId, Workspace, WorkspaceId
from storage.tables import (
    AdapterStateRow,
    AskRow,
    BlockRow,
    IntroductionRow,
    LeaverRow,
    PersonRow,
    ReportRow,
    RequestRow,
    SentCardRow,
    WorkspaceRow,
)
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

_NOW: BindParameter[Any] = bindparam("now", type_=UTCDateTime())
_PERSON, _BLOCK = table(PersonRow).c, table(BlockRow).c
_BLOCKED = (
    table(BlockRow)
    .select()
    .with_only_columns(func.aggregate_strings(cast(_BLOCK.blocked_id, String), ","))
    .where(_BLOCK.person_id == _PERSON.id)
    .scalar_subquery()
    .label("blocked")
)
_PEOPLE = table(PersonRow).select().add_columns(_BLOCKED).order_by(_PERSON.id)
_CHANGE = update_by(_PERSON.id, "workspace_id", "external_id", "mark")
_UNBLOCK = table(BlockRow).delete().where(
    _BLOCK.person_id == bindparam("person"), _BLOCK.blocked_id == bindparam("other")
)  # fmt: skip


class People(Repository):
    """The members of workspaces and what they chose, remembered once they were read.

    What was read before its lock counts as not read: it may have changed until then.
    """

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._known: dict[PersonId, Person] = {}
        self._locked: set[PersonId] = set()
        self._stored_blocks: dict[PersonId, frozenset[PersonId]] = {}
        self._changed: set[PersonId] = set()
        transaction.writes(self._write)

    def ensure(
        self,
        workspace: Workspace,
        facts: Sequence[PersonFacts],
        mark: Callable[[str], str],
        everywhere: Callable[[str], str] | None = None,
    ) -> list[Person]:
        """Find or add people and keep their facts as last known; locks their rows, in key order.

        New people are inserted in the order of their platform's ids, so that two transactions that
        add the same ones can't deadlock.
        """
        ids = {fact.id for fact in facts}
        known = self._by_external(workspace.id, ids)
        if new := missing(ids, known):
            leavers = self._leavers(new, everywhere)
            marks = {external: mark(external) for external in new}
            self._add(workspace.id, marks, leavers)
            known |= self._by_external(workspace.id, new)
        people = [_with_new_facts(known[fact.id], fact) for fact in facts]
        for person in people:
            self._keep(person)
        return [_with_facts(person, fact) for person, fact in zip(people, facts, strict=True)]

    def enter(
        self,
        workspace: Workspace,
        external: str,
        mark: Callable[[str], str],
        everywhere: Callable[[str], str] | None = None,
    ) -> Person:
        """Find a person, or add one of whom only the platform's id is known; locks their row."""
        nothing = [PersonFacts(external, "", known=False)]
        [person] = self.ensure(workspace, nothing, mark, everywhere)
        return person

    def _by_external(self, workspace: WorkspaceId, ids: Collection[str]) -> dict[str, Person]:
        """Find people by the platform's ids, and lock them."""
        transaction = self._transaction
        remembered = {
            person.facts.id: person
            for person in map(self._known.__getitem__, self._locked)
            if person.workspace == workspace and person.facts.id in ids
        }
        if new := missing(ids, remembered):
            statement = _by_external(transaction.postgres, True)
            ids_of_new = transaction.values(new)
            found = self._load(statement, locks=True, workspace=workspace, externals=ids_of_new)
            remembered |= {person.facts.id: person for person in found}
        return remembered

    def _leavers(
        self, new: Collection[str], everywhere: Callable[[str], str] | None
    ) -> frozenset[str]:
        """Find who of these opted out in every workspace."""
        if everywhere is None:
            return frozenset()
        marks = {everywhere(external): external for external in new}
        statement = select(LeaverRow.mark).where(col(LeaverRow.mark).in_(sorted(marks)))
        return frozenset(marks[mark] for mark in self._transaction.read(statement).scalars())

    def _add(
        self, workspace: WorkspaceId, marks: dict[str, str], leavers: Collection[str] = ()
    ) -> None:
        """Add people; one who was forgotten and has the same hash gets their old row again."""
        returned = self._welcome_back(workspace, marks)
        values = [
            {"workspace_id": workspace, "external_id": external, "opted_out": external in leavers}
            for external, mark in marks.items()
            if mark not in returned
        ]
        self._transaction.add_missing(PersonRow, values, ["workspace_id", "external_id"])

    def _welcome_back(self, workspace: WorkspaceId, marks: dict[str, str]) -> set[str]:
        """Give people whose hash is here their old rows again; returns those hashes."""
        statement = (
            select(PersonRow.id, PersonRow.mark)
            .where(PersonRow.workspace_id == workspace, col(PersonRow.mark).in_(marks.values()))
            .order_by(col(PersonRow.id))
        )
        found = {mark: key for key, mark in self._transaction.read(locked(statement))}
        for external, mark in marks.items():
            if mark in found:
                here = {"external_id": external, "mark": None, "forgotten": False}
                person = table(PersonRow).update().where(_PERSON.id == found[mark])
                self._transaction.read(person.values(here))
        return set(found)

    def get(self, keys: Collection[PersonId], *, lock: bool = False) -> dict[PersonId, Person]:
        """Load people by key, optionally locking their rows in key order."""
        if new := missing(keys, self._locked if lock else self._known):
            statement = _by_keys(self._transaction.postgres, lock)
            self._load(statement, locks=lock, keys=self._transaction.values(new))
        return {key: self._known[key] for key in keys if key in self._known}

    def find(self, workspace: WorkspaceId, external: str, *, lock: bool = False) -> Person | None:
        """Look for a person by their platform's id, optionally locking their row."""
        if lock:
            return self._by_external(workspace, [external]).get(external)
        for known in self._known.values():
            if known.workspace == workspace and known.facts.id == external:
                return known
        statement = _by_external(self._transaction.postgres, False)
        externals = self._transaction.values([external])
        return next(iter(self._load(statement, workspace=workspace, externals=externals)), None)

    def leave_everywhere(self, mark: str) -> None:
        """Remember that whoever has this hash opted out in every workspace that there may be."""
        self._transaction.add_missing(LeaverRow, [{"mark": mark}], ["mark"])

    def left_everywhere(self, mark: str) -> bool:
        """Tell whether that was remembered."""
        statement = select(LeaverRow.mark).where(LeaverRow.mark == mark)
        return self._transaction.read(statement).one_or_none() is not None

    def known_as(self, platform: str, external: str) -> list[Person]:
        """List who has this platform id, in each workspace, by key."""
        theirs = select(WorkspaceRow.id).where(WorkspaceRow.platform == platform)
        known = _PEOPLE.where(_PERSON.external_id == external, _PERSON.workspace_id.in_(theirs))
        return self._load(known)

    def _load(self, statement: Query, *, locks: bool = False, **parameters: object) -> list[Person]:
        """Load people with their blocks.

        Where the statement may have waited for a lock, it saw their blocks as they were before the
        wait: they are selected once more, in a statement of their own.
        """
        rows = self._transaction.read(statement, **parameters).all()
        new = [row for row in rows if row.id not in self._locked]
        blocked = {PersonId(row.id): _blocked(row) for row in new}
        if locks and self._transaction.postgres and new:
            blocked |= self._blocked_now(blocked)
        self._stored_blocks |= blocked
        self._known |= {PersonId(row.id): _person(row, blocked[row.id]) for row in new}
        if locks:
            self._locked |= {PersonId(row.id) for row in rows}
        return [self._known[PersonId(row.id)] for row in rows]

    def _blocked_now(self, keys: Collection[PersonId]) -> dict[PersonId, frozenset[PersonId]]:
        people = self._transaction.values(keys)
        rows = self._transaction.read(_blocks_of(self._transaction.postgres), people=people)
        return {PersonId(row.id): _blocked(row) for row in rows}

    def save(self, person: Person) -> None:
        """Keep a person's choices, their blocks included; what they are stays as it is."""
        known = self.get([person.id])[person.id]
        self._keep(replace(person, facts=known.facts))

    def mark_departed(self, key: PersonId) -> None:
        """Keep that somebody has left the workspace."""
        known = self.get([key])[key]
        self._keep(replace(known, facts=replace(known.facts, active=False)))

    def _keep(self, person: Person) -> None:
        known = self.get([person.id])[person.id]
        if known.blocked != person.blocked or _values(known) != _values(person):
            self._known[person.id] = person
            self._changed.add(person.id)
            self._transaction.gathered = True

    def _write(self) -> None:
        changed = [self._known[key] for key in sorted(self._changed)]
        self._changed.clear()
        self._transaction.write(_CHANGE, [_values(person) for person in changed])
        for person in changed:
            self._write_blocks(person)

    def _write_blocks(self, person: Person) -> None:
        stored, now = self._stored_blocks[person.id], person.blocked
        new = [{"person_id": person.id, "blocked_id": other} for other in sorted(now - stored)]
        gone = [{"person": person.id, "other": other} for other in sorted(stored - now)]
        self._stored_blocks[person.id] = now
        self._transaction.write(self._transaction.insert(BlockRow).on_conflict_do_nothing(), new)
        self._transaction.write(_UNBLOCK, gone)

    def forget(self, person: Person, mark: str) -> None:
        """Erase everything about a person but an opt-out or a stop and, as a keyed hash, whose."""
        nobody = Person(
            id=person.id,
            workspace=person.workspace,
            facts=PersonFacts(id="", name=""),
            opted_out=person.opted_out,
            stopped_until=person.stopped_until,
            forgotten=True,
        )
        external = self.get([person.id])[person.id].facts.id
        self._keep(nobody)
        if external:
            self._erase_adapter_state(person.workspace, external)
        erased = table(PersonRow).update().where(_PERSON.id == person.id)
        self._transaction.read(erased.values(external_id=None, mark=mark))
        self._transaction.read(delete(SentCardRow).where(col(SentCardRow.person_id) == person.id))

    def _erase_adapter_state(self, workspace: WorkspaceId, external: str) -> None:
        """Erase what adapters kept about a person in this workspace."""
        theirs = select(WorkspaceRow.platform, WorkspaceRow.external_id)
        here = self._transaction.read(theirs.where(WorkspaceRow.id == workspace)).one()
        self._transaction.read(
            delete(AdapterStateRow).where(
                col(AdapterStateRow.platform) == here.platform,
                col(AdapterStateRow.workspace) == here.external_id,
                col(AdapterStateRow.person) == external,
            )
        )

    def delete_unneeded_forgotten(self) -> None:
        """Delete forgotten people whose row nothing needs, such as an opt-out or a block."""
        self._transaction.read(_DELETE_FORGOTTEN, now=self._transaction.now)

    def receiving_reports(self, workspace: WorkspaceId) -> list[Person]:
        """List whom the admins chose to receive reports, by key."""
        return self._load(
            _PEOPLE.where(_PERSON.workspace_id == workspace, text("receives_reports"))
        )

    def stopped(self, workspace: WorkspaceId) -> list[Person]:
        """List who may introduce nobody at this moment, by key; forgotten people aren't listed."""
        stopped = _PERSON.stopped_until > self._transaction.now
        here = _PEOPLE.where(_PERSON.workspace_id == workspace, stopped, ~_PERSON.forgotten)
        return self._load(here)

    def delete_untouched(self, keys: Collection[PersonId]) -> None:
        """Delete those of these people whom nobody asked, who chose nothing, and nothing names."""
        if untouched := set(keys) - self._readers_of_reports(keys):
            statement = _delete_untouched(self._transaction.postgres)
            deleted = self._transaction.read(statement, keys=self._transaction.values(untouched))
            for key in deleted.scalars():
                self._known.pop(key, None)
                self._locked.discard(key)

    def _readers_of_reports(self, keys: Collection[PersonId]) -> set[PersonId]:
        """Find whom reports name as their readers: SQLite may give a deleted key to others."""
        here = select(PersonRow.workspace_id).where(col(PersonRow.id).in_(sorted(keys)))
        reports = select(ReportRow.receivers, ReportRow.dealt_with_by)
        found = self._transaction.read(reports.where(col(ReportRow.workspace_id).in_(here)))
        return {PersonId(key) for read_by, by in found for key in (*read_by, by) if key}


def _named_by_nothing() -> list[ColumnElement[bool]]:
    """Select people whom no introduction, request, report or block names."""
    naming = (
        table(IntroductionRow).c.introducer_id,
        table(AskRow).c.party_id,
        table(ReportRow).c.reporter_id,
        table(ReportRow).c.reported_id,
        _BLOCK.blocked_id,
        *(table(RequestRow).c[name] for name in ("requester_id", "connector_id", "target_id")),
    )
    return [~exists().where(column == _PERSON.id) for column in naming]


def _is_installer() -> ColumnElement[bool]:
    workspace = table(WorkspaceRow).c
    return exists().where(
        workspace.id == _PERSON.workspace_id, workspace.installer_id == _PERSON.id
    )


_DELETE_FORGOTTEN = (
    table(PersonRow)
    .delete()
    .where(
        text("forgotten"),  # as the index says it
        ~_PERSON.opted_out,
        or_(_PERSON.stopped_until.is_(None), _PERSON.stopped_until <= _NOW),
        *_named_by_nothing(),
    )
)


@cache
def _delete_untouched(postgres: bool) -> Executable:
    chosen = (
        _PERSON.opted_out,
        _PERSON.joined,
        _PERSON.tells,
        _PERSON.asked_before,
        _PERSON.receives_reports,
        _PERSON.forgotten,
        _is_installer(),
    )
    return (
        table(PersonRow)
        .delete()
        .where(
            among(_PERSON.id, "keys", postgres),
            *(~choice for choice in chosen),
            _PERSON.follow_ups,
            _PERSON.paused_until.is_(None),
            _PERSON.standing_until.is_(None),
            _PERSON.stopped_until.is_(None),
            _PERSON.chosen_locale.is_(None),
            _PERSON.about == "",
            ~exists().where(_BLOCK.person_id == _PERSON.id),
            *_named_by_nothing(),
        )
        .returning(_PERSON.id)
    )


@cache
def _by_keys(postgres: bool, lock: bool) -> Query:
    return locked(_PEOPLE.where(among(_PERSON.id, "keys", postgres)), lock)


@cache
def _by_external(postgres: bool, lock: bool) -> Query:
    here = _PERSON.workspace_id == bindparam("workspace")
    these = among(_PERSON.external_id, "externals", postgres)
    return locked(_PEOPLE.where(here, these), lock)


@cache
def _blocks_of(postgres: bool) -> Query:
    people = table(PersonRow).select().with_only_columns(_PERSON.id, _BLOCKED)
    return people.where(among(_PERSON.id, "people", postgres))


def _blocked(row: Found) -> frozenset[PersonId]:
    return frozenset(PersonId(int(key)) for key in (row.blocked or "").split(",") if key)


def _with_new_facts(person: Person, facts: PersonFacts) -> Person:
    """Keep facts as last known: what is unknown now leaves what was known."""
    known = person.facts
    named = facts.known or not known.name  # unknown now, it may be a handle that was typed
    new = replace(
        known,
        name=(facts.name if named else "") or known.name,
        handle=(facts.handle if named else "") or known.handle,
        locale=facts.locale or known.locale,
        time_zone=facts.time_zone or known.time_zone,
    )
    if facts.known:
        new = replace(new, is_bot=facts.is_bot, active=facts.active, guest=facts.guest)
    return replace(person, facts=new)


def _with_facts(person: Person, facts: PersonFacts) -> Person:
    """Add the facts that aren't stored: roles, and whether the platform told them just now."""
    now = replace(person.facts, admin=facts.admin, groups=facts.groups, known=facts.known)
    return replace(person, facts=now)


def _person(row: Found, blocked: frozenset[PersonId]) -> Person:
    return Person(
        id=PersonId(row.id),
        workspace=WorkspaceId(row.workspace_id),
        facts=PersonFacts(
            id=row.external_id or "",
            name=row.name,
            handle=row.handle,
            is_bot=row.is_bot,
            active=row.active,
            guest=row.guest,
            locale=row.locale,
            time_zone=row.time_zone,
        ),
        locale=row.chosen_locale,
        about=row.about,
        opted_out=row.opted_out,
        paused_until=row.paused_until,
        standing_until=row.standing_until,
        blocked=blocked,
        no_tells_introducer=row.tells,
        follow_ups=row.follow_ups,
        asked_before=row.asked_before,
        joined=row.joined,
        receives_reports=row.receives_reports,
        stopped_until=row.stopped_until,
        forgotten=row.forgotten,
    )


def _values(person: Person) -> dict[str, Any]:
    return {
        "row_key": person.id,
        "name": person.facts.name,
        "handle": person.facts.handle,
        "is_bot": person.facts.is_bot,
        "active": person.facts.active,
        "guest": person.facts.guest,
        "locale": person.facts.locale,
        "time_zone": person.facts.time_zone,
        "chosen_locale": person.locale,
        "about": person.about,
        "opted_out": person.opted_out,
        "paused_until": person.paused_until,
        "standing_until": person.standing_until,
        "tells": person.no_tells_introducer,
        "follow_ups": person.follow_ups,
        "asked_before": person.asked_before,
        "joined": person.joined,
        "receives_reports": person.receives_reports,
        "stopped_until": person.stopped_until,
        "forgotten": person.forgotten,
    }
