"""Finding introductions: by time, by person, by workspace, by pair."""

from datetime import datetime

from sqlalchemy import ColumnElement, text, union
from sqlmodel import case, col, func, select
from sqlmodel.sql.expression import SelectOfScalar

from bot.domain.introduction import Introduction, State
from bot.domain.people import PersonId, WorkspaceId
from bot.ports import PairHistory
from storage.introductions import StoredIntroductions
from storage.tables import IS_LIVE, AskRow, IntroductionRow

_LIVE = text(IS_LIVE)


class Lists(StoredIntroductions):
    """The questions that services ask about introductions."""

    async def by_ask(self, ask: str) -> str | None:
        """Find the introduction's id of an ask."""
        statement = select(AskRow.introduction_id).where(AskRow.id == ask)
        return (await self._session.exec(statement)).one_or_none()

    async def by_delivery(self, workspace: WorkspaceId, delivery: str) -> str | None:
        """Find the introduction's id that a request made when it came first."""
        statement = select(IntroductionRow.id).where(
            IntroductionRow.workspace_id == workspace,
            IntroductionRow.delivery == delivery,
            text("delivery <> ''"),
        )
        return (await self._session.exec(statement)).one_or_none()

    async def workspace_of(self, key: str) -> WorkspaceId | None:
        """Find where an introduction was made."""
        statement = select(IntroductionRow.workspace_id).where(IntroductionRow.id == key)
        workspace = (await self._session.exec(statement)).one_or_none()
        return None if workspace is None else WorkspaceId(workspace)

    async def due(self, now: datetime, limit: int) -> list[str]:
        """List ids whose `wake_at` has come, by that moment, then by creation."""
        wake_at = col(IntroductionRow.wake_at)
        statement = (
            select(IntroductionRow.id)
            .where(wake_at <= now)
            .order_by(wake_at, col(IntroductionRow.created_at), col(IntroductionRow.id))
            .limit(limit)
        )
        return await self._ids(statement)

    async def waking(self, limit: int) -> list[tuple[datetime, str]]:
        """List when time is the next event for introductions, with their ids, soonest first."""
        wake_at = col(IntroductionRow.wake_at)
        statement = (
            select(wake_at, col(IntroductionRow.id))
            .where(wake_at.is_not(None))
            .order_by(wake_at, col(IntroductionRow.created_at), col(IntroductionRow.id))
            .limit(limit)
        )
        return [(moment, key) for moment, key in await self._session.exec(statement) if moment]

    async def live_with(self, person: PersonId) -> list[str]:
        """List ids of live introductions with this person as introducer or party, in id order."""
        roles = (IntroductionRow.introducer_id, IntroductionRow.pair_low, IntroductionRow.pair_high)
        each = (select(IntroductionRow.id).where(_LIVE, col(role) == person) for role in roles)
        return await self._ids(_by_id().where(col(IntroductionRow.id).in_(union(*each))))

    async def live_in(self, workspace: WorkspaceId) -> list[str]:
        """List ids of a workspace's live introductions, in id order."""
        return await self._ids(_by_id().where(_LIVE, IntroductionRow.workspace_id == workspace))

    async def count_live(self, introducer: PersonId) -> int:
        """Count an introducer's live introductions."""
        statement = (
            select(func.count())
            .select_from(IntroductionRow)
            .where(_LIVE, IntroductionRow.introducer_id == introducer)
        )
        return (await self._session.exec(statement)).one()

    async def started(self, introducer: PersonId, since: datetime) -> list[datetime]:
        """List when an introducer's introductions were made, without those undone unasked."""
        undone = (col(IntroductionRow.state) == State.WITHDRAWN) & (
            col(IntroductionRow.released_at).is_(None)
        )
        statement = (
            select(IntroductionRow.created_at)
            .where(
                IntroductionRow.introducer_id == introducer,
                IntroductionRow.created_at > since,
                ~undone,
            )
            .order_by(col(IntroductionRow.created_at))
        )
        return list((await self._session.exec(statement)).all())

    async def pair(self, a: PersonId, b: PersonId) -> PairHistory:
        """Look at what these two have been asked about each other, by anyone."""
        low, high = sorted((a, b))
        asked = col(IntroductionRow.released_at).is_not(None)
        statement = select(
            func.count().filter(_LIVE),
            func.max(case((asked, col(IntroductionRow.ended_at)))),
        ).where(IntroductionRow.pair_low == low, IntroductionRow.pair_high == high)
        live, last_end = (await self._session.exec(statement)).one()
        return PairHistory(live=live > 0, last_end=last_end)

    async def releases(self, party: PersonId, since: datetime) -> list[datetime]:
        """List when asks to this person were released; each takes a place."""
        released_at = col(IntroductionRow.released_at)
        statement = (
            select(released_at)
            .join(AskRow)
            .where(*_asked(party), released_at > since)
            .order_by(released_at)
        )
        return [at for at in await self._session.exec(statement) if at is not None]

    async def by_introducer(self, introducer: PersonId) -> list[Introduction]:
        """List an introducer's introductions by creation, while their words are kept."""
        theirs = IntroductionRow.introducer_id == introducer
        return await self._load(_by_creation().where(theirs, IntroductionRow.reason != ""))

    async def asking(self, party: PersonId) -> list[Introduction]:
        """List what this person was asked and may still open, by creation."""
        statement = _by_creation().join(AskRow).where(_LIVE, *_asked(party))
        return await self._load(statement.where(IntroductionRow.state != State.WAITING))

    async def _ids(self, statement: SelectOfScalar[str]) -> list[str]:
        return list((await self._session.exec(statement)).all())


def _asked(party: PersonId) -> tuple[ColumnElement[bool], ...]:
    return col(AskRow.party_id) == party, col(AskRow.implied).is_(False)


def _by_id() -> SelectOfScalar[str]:
    return select(IntroductionRow.id).order_by(col(IntroductionRow.id))


def _by_creation() -> SelectOfScalar[IntroductionRow]:
    return select(IntroductionRow).order_by(
        col(IntroductionRow.created_at), col(IntroductionRow.id)
    )
