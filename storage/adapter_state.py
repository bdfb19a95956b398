"""What an adapter keeps between restarts and beside what the use cases know: texts by name."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Executable, and_
from sqlmodel import col, delete, select

from storage.database import Database
from storage.tables import AdapterStateRow
from storage.transaction import Transaction, locked
from storage.workspaces import Workspaces

T = TypeVar("T")

_KEY = ["platform", "workspace", "person", "name"]


@dataclass(frozen=True, slots=True)
class AdapterState:
    """One platform's values, by server, person (both by the platform's ids, or empty) and name.

    Each call is a transaction of its own. A value that belongs to a server and a person is erased
    when that person is forgotten there.
    """

    database: Database
    platform: str

    async def read(self, name: str, *, server: str = "", person: str = "") -> str | None:
        """Read a value; None where there is none."""
        return await self._first(
            select(AdapterStateRow.value).where(self._which(name, server, person))
        )

    async def find(self, name: str, *, person: str) -> str | None:
        """Read a person's value of this name, whichever server it belongs to."""
        statement = select(AdapterStateRow.value).where(self._whichever(name, person))
        return await self._first(statement.order_by(col(AdapterStateRow.workspace)).limit(1))

    async def servers(self) -> list[str]:
        """List the servers where the bot is, as far as is known."""
        return await self._in_transaction(lambda t: Workspaces(t).present(self.platform))

    async def now(self) -> datetime:
        """Tell the time (UTC) by which transactions go."""
        return await self._in_transaction(lambda t: t.now)

    async def write(self, name: str, value: str, *, server: str = "", person: str = "") -> None:
        """Keep a value, in the place of the one that was there."""
        await self._in_transaction(lambda t: self._write(t, name, value, server, person))

    async def erase(self, name: str, *, server: str = "", person: str = "") -> None:
        """Delete a value."""
        await self._delete(self._which(name, server, person))

    async def erase_all(self, name: str, *, person: str) -> None:
        """Delete a person's values of this name, whichever server they belong to."""
        await self._delete(self._whichever(name, person))

    async def change(
        self,
        name: str,
        change: Callable[[str | None, datetime], tuple[str | None, T]],
        *,
        server: str = "",
    ) -> T:
        """Replace a value, under a lock, by what `change` makes of it and of the time (UTC).

        `change` returns the new value, None for none, and the result of this call.
        """

        def work(transaction: Transaction) -> T:
            kept = self._lock(transaction, name, server)
            value, result = change(kept or None, transaction.now)
            self._write(transaction, name, value or "", server)
            return result

        return await self._in_transaction(work)

    async def _in_transaction(self, work: Callable[[Transaction], T]) -> T:
        def in_thread() -> T:
            with self.database.transaction() as transaction:
                result = work(transaction)
                transaction.connection.commit()
                return result

        return await self.database.run(in_thread)

    async def _first(self, statement: Executable) -> str | None:
        def first(transaction: Transaction) -> Any:  # noqa: ANN401 - the one column's value
            return transaction.read(statement).scalar_one_or_none()

        return await self._in_transaction(first)

    def _lock(self, transaction: Transaction, name: str, server: str) -> str:
        """Read a value and lock its row, which is added empty where there is none to lock."""
        values = {**self._key(name, server), "value": ""}
        transaction.add_missing(AdapterStateRow, [values], _KEY)
        statement = select(AdapterStateRow.value).where(self._which(name, server))
        return str(transaction.read(locked(statement)).scalar_one())

    def _write(
        self, transaction: Transaction, name: str, value: str, server: str, person: str = ""
    ) -> None:
        new = transaction.insert(AdapterStateRow).values(
            **self._key(name, server, person), value=value
        )
        transaction.read(new.on_conflict_do_update(index_elements=_KEY, set_={"value": value}))

    async def _delete(self, which: ColumnElement[bool]) -> None:
        await self._in_transaction(lambda t: t.read(delete(AdapterStateRow).where(which)))

    def _key(self, name: str, server: str, person: str = "") -> dict[str, str]:
        return {"platform": self.platform, "workspace": server, "person": person, "name": name}

    def _which(self, name: str, server: str, person: str = "") -> ColumnElement[bool]:
        return and_(self._whichever(name, person), col(AdapterStateRow.workspace) == server)

    def _whichever(self, name: str, person: str) -> ColumnElement[bool]:
        return and_(
            col(AdapterStateRow.platform) == self.platform,
            col(AdapterStateRow.person) == person,
            col(AdapterStateRow.name) == name,
        )
