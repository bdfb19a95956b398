"""People and what they chose."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from sqlalchemy import exists
from sqlmodel import col, delete, select

from bot.domain.people import Person, PersonFacts, PersonId, Workspace, WorkspaceId
from storage.tables import (
    AdapterStateRow,
    AskRow,
    BlockRow,
    IntroductionRow,
    LeaverRow,
    PersonRow,
    SentCardRow,
    WorkspaceRow,
)
from storage.transaction import Repository, Transaction, reloading


class People(Repository):
    """The members of workspaces, and what they chose."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._rows: dict[PersonId, PersonRow] = {}
        self._blocked: dict[PersonId, frozenset[PersonId]] = {}

    async def ensure(
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
        rows = await self._lock(workspace.id, ids)
        if missing := sorted(ids - rows.keys()):
            leavers = await self._leavers(missing, everywhere)
            marks = {external: mark(external) for external in missing}
            await self._add(workspace.id, marks, leavers)
            rows = await self._lock(workspace.id, ids)
        for fact in facts:
            _update_facts(rows[fact.id], fact)
        people = await self._load(rows.values())
        return [_with_facts(people[PersonId(rows[fact.id].id)], fact) for fact in facts]

    async def _lock(self, workspace: WorkspaceId, ids: Collection[str]) -> dict[str, PersonRow]:
        statement = (
            select(PersonRow)
            .where(PersonRow.workspace_id == workspace, col(PersonRow.external_id).in_(sorted(ids)))
            .order_by(col(PersonRow.id))
        )
        rows = await self._session.exec(reloading(statement, lock=True))
        return {row.external_id: row for row in rows if row.external_id is not None}

    async def _leavers(
        self, missing: Collection[str], everywhere: Callable[[str], str] | None
    ) -> frozenset[str]:
        """Find who of these opted out in every workspace."""
        if everywhere is None:
            return frozenset()
        marks = {everywhere(external): external for external in missing}
        statement = select(LeaverRow.mark).where(col(LeaverRow.mark).in_(sorted(marks)))
        return frozenset(marks[mark] for mark in await self._session.exec(statement))

    async def _add(
        self, workspace: WorkspaceId, marks: dict[str, str], leavers: Collection[str] = ()
    ) -> None:
        """Add people; one who was forgotten and has the same hash gets their old row again."""
        statement = select(PersonRow).where(
            PersonRow.workspace_id == workspace, col(PersonRow.mark).in_(sorted(marks.values()))
        )
        returned = {
            row.mark: row for row in await self._session.exec(reloading(statement, lock=True))
        }
        for external, mark in marks.items():
            if row := returned.get(mark):
                row.external_id, row.mark, row.forgotten = external, None, False
        values = [
            {
                "workspace_id": workspace,
                "external_id": external,
                "opted_out": external in leavers,
            }
            for external, mark in marks.items()
            if mark not in returned
        ]
        await self._session.flush()
        await self._transaction.add_missing(PersonRow, values, ["workspace_id", "external_id"])

    async def get(
        self, keys: Collection[PersonId], *, lock: bool = False
    ) -> dict[PersonId, Person]:
        """Load people by key, optionally locking their rows in key order."""
        if not keys:
            return {}
        statement = (
            select(PersonRow).where(col(PersonRow.id).in_(sorted(keys))).order_by(col(PersonRow.id))
        )
        return await self._load((await self._session.exec(reloading(statement, lock=lock))).all())

    async def find(self, workspace: WorkspaceId, external: str) -> Person | None:
        """Look for a person by their platform's id."""
        statement = select(PersonRow).where(
            PersonRow.workspace_id == workspace, PersonRow.external_id == external
        )
        rows = (await self._session.exec(reloading(statement))).all()
        return next(iter((await self._load(rows)).values()), None)

    async def leave_everywhere(self, mark: str) -> None:
        """Remember that whoever has this hash opted out in every workspace that there may be."""
        await self._transaction.add_missing(LeaverRow, [{"mark": mark}], ["mark"])

    async def left_everywhere(self, mark: str) -> bool:
        """Tell whether that was remembered."""
        statement = select(LeaverRow.mark).where(LeaverRow.mark == mark)
        return (await self._session.exec(statement)).one_or_none() is not None

    async def known_as(self, platform: str, external: str) -> list[Person]:
        """List who has this platform id, in each workspace, by key."""
        theirs = select(WorkspaceRow.id).where(WorkspaceRow.platform == platform)
        statement = (
            select(PersonRow)
            .where(PersonRow.external_id == external, col(PersonRow.workspace_id).in_(theirs))
            .order_by(col(PersonRow.id))
        )
        rows = (await self._session.exec(reloading(statement))).all()
        return list((await self._load(rows)).values())

    async def _load(self, rows: Iterable[PersonRow]) -> dict[PersonId, Person]:
        """Make people of rows, with their blocks.

        The blocks are selected in a statement of their own: one that waited for the lock on a
        person's row would see their blocks as they were before the wait.
        """
        by_key = {PersonId(row.id): row for row in rows}
        blocks = await self._session.exec(
            select(BlockRow.person_id, BlockRow.blocked_id).where(
                col(BlockRow.person_id).in_(sorted(by_key))
            )
        )
        blocked: dict[PersonId, set[PersonId]] = {key: set() for key in by_key}
        for person, other in blocks:
            blocked[PersonId(person)].add(PersonId(other))
        self._rows |= by_key
        self._blocked |= {key: frozenset(others) for key, others in blocked.items()}
        return {key: _person(row, self._blocked[key]) for key, row in by_key.items()}

    async def save(self, person: Person) -> None:
        """Keep a person's choices, their blocks included, and their facts."""
        row = await self._row(person.id)
        row.name = person.facts.name
        row.is_bot = person.facts.is_bot
        row.active = person.facts.active
        row.guest = person.facts.guest
        row.locale = person.facts.locale
        row.time_zone = person.facts.time_zone
        row.chosen_locale = person.locale
        row.opted_out = person.opted_out
        row.paused_until = person.paused_until
        row.tells = person.no_tells_introducer
        row.follow_ups = person.follow_ups
        row.asked_before = person.asked_before
        row.forgotten = person.forgotten
        await self._save_blocks(person)

    async def _save_blocks(self, person: Person) -> None:
        known = self._blocked[person.id]
        new = [
            {"person_id": person.id, "blocked_id": other}
            for other in sorted(person.blocked - known)
        ]
        await self._transaction.add_missing(BlockRow, new, ["person_id", "blocked_id"])
        if gone := known - person.blocked:
            await self._session.exec(
                delete(BlockRow).where(
                    col(BlockRow.person_id) == person.id, col(BlockRow.blocked_id).in_(sorted(gone))
                )
            )
        self._blocked[person.id] = person.blocked

    async def forget(self, person: Person, mark: str) -> None:
        """Erase everything about a person but an opt-out and, as a keyed hash, whose it is."""
        nobody = Person(
            id=person.id,
            workspace=person.workspace,
            facts=PersonFacts(id="", name=""),
            opted_out=person.opted_out,
            forgotten=True,
        )
        await self.save(nobody)
        row = await self._row(person.id)
        await self._erase_adapter_state(row)
        row.external_id, row.mark = None, mark
        await self._session.exec(delete(SentCardRow).where(col(SentCardRow.person_id) == person.id))

    async def _erase_adapter_state(self, row: PersonRow) -> None:
        """Erase what adapters kept about a person in this workspace."""
        if not row.external_id:
            return
        workspace = await self._session.get_one(WorkspaceRow, row.workspace_id)
        await self._session.exec(
            delete(AdapterStateRow).where(
                col(AdapterStateRow.platform) == workspace.platform,
                col(AdapterStateRow.workspace) == workspace.external_id,
                col(AdapterStateRow.person) == row.external_id,
            )
        )

    async def delete_unneeded_forgotten(self) -> None:
        """Delete forgotten people who hadn't opted out, and whom no introduction or block names."""
        await self._session.flush()
        needed = (
            select(col(IntroductionRow.introducer_id)),
            select(col(AskRow.party_id)),
            select(col(BlockRow.blocked_id)),
        )
        key = col(PersonRow.id)
        await self._session.exec(
            delete(PersonRow).where(
                col(PersonRow.forgotten),
                ~col(PersonRow.opted_out),
                *(~exists(column.where(column.selected_columns[0] == key)) for column in needed),
            )
        )

    async def _row(self, key: PersonId) -> PersonRow:
        if key not in self._rows:
            await self.get([key])
        return self._rows[key]


def _update_facts(row: PersonRow, facts: PersonFacts) -> None:
    """Keep facts as last known: what is unknown now leaves what was known."""
    if not row.name or not facts.from_click:
        row.name = facts.name or row.name
    if not row.locale or not facts.from_click:
        row.locale = facts.locale or row.locale
    if facts.known:
        row.is_bot = facts.is_bot
        row.active = facts.active
        row.guest = facts.guest
    row.time_zone = facts.time_zone or row.time_zone


def _with_facts(person: Person, facts: PersonFacts) -> Person:
    """Add the facts that aren't stored: roles, and whether the platform told them just now."""
    now = replace(person.facts, admin=facts.admin, groups=facts.groups, known=facts.known)
    return replace(person, facts=now)


def _person(row: PersonRow, blocked: frozenset[PersonId]) -> Person:
    return Person(
        id=PersonId(row.id),
        workspace=WorkspaceId(row.workspace_id),
        facts=PersonFacts(
            id=row.external_id or "",
            name=row.name,
            is_bot=row.is_bot,
            active=row.active,
            guest=row.guest,
            locale=row.locale,
            time_zone=row.time_zone,
        ),
        locale=row.chosen_locale,
        opted_out=row.opted_out,
        paused_until=row.paused_until,
        blocked=blocked,
        no_tells_introducer=row.tells,
        follow_ups=row.follow_ups,
        asked_before=row.asked_before,
        forgotten=row.forgotten,
    )
