"""What an adapter keeps for itself, beside what the bot knows: small texts by name."""

from sqlalchemy import ColumnElement, and_
from sqlmodel import col, delete, select

from storage.tables import NoteRow
from storage.transaction import Repository, fresh

_KEY = ["platform", "workspace", "person", "name"]


class Notes(Repository):
    """Notes, by platform, workspace, person (both by the platform's ids, or empty) and name."""

    async def read(
        self, platform: str, name: str, workspace: str = "", person: str = ""
    ) -> str | None:
        """Read a note."""
        statement = select(NoteRow.value).where(_which(platform, name, workspace, person))
        return (await self._session.exec(statement)).one_or_none()

    async def find(self, platform: str, name: str, person: str) -> str | None:
        """Read a person's note of this name, whichever workspace it belongs to."""
        statement = (
            select(NoteRow.value)
            .where(NoteRow.platform == platform, NoteRow.person == person, NoteRow.name == name)
            .order_by(col(NoteRow.workspace))
            .limit(1)
        )
        return (await self._session.exec(statement)).one_or_none()

    async def lock(self, platform: str, name: str, workspace: str = "") -> str:
        """Read a note, empty if there was none, and keep others from it until the end."""
        values = {"platform": platform, "workspace": workspace, "person": "", "name": name}
        await self._transaction.add_missing(NoteRow, [values | {"value": ""}], _KEY)
        statement = select(NoteRow).where(_which(platform, name, workspace, ""))
        return (await self._session.exec(fresh(statement, lock=True))).one().value

    async def write(
        self, platform: str, name: str, value: str, workspace: str = "", person: str = ""
    ) -> None:
        """Keep a note, in the place of the one that was there."""
        values = {"platform": platform, "workspace": workspace, "person": person, "name": name}
        insert = self._transaction.insert(NoteRow).values(values | {"value": value})
        await self._session.exec(
            insert.on_conflict_do_update(index_elements=_KEY, set_={"value": value})
        )

    async def erase(self, platform: str, name: str, workspace: str = "", person: str = "") -> None:
        """Forget a note."""
        await self._session.exec(delete(NoteRow).where(_which(platform, name, workspace, person)))

    async def erase_all(self, platform: str, name: str, person: str) -> None:
        """Forget a person's notes of this name, whichever workspace they belong to."""
        await self._session.exec(
            delete(NoteRow).where(
                col(NoteRow.platform) == platform,
                col(NoteRow.person) == person,
                col(NoteRow.name) == name,
            )
        )


def _which(platform: str, name: str, workspace: str, person: str) -> ColumnElement[bool]:
    return and_(
        col(NoteRow.platform) == platform,
        col(NoteRow.workspace) == workspace,
        col(NoteRow.person) == person,
        col(NoteRow.name) == name,
    )
