"""One transaction: its repositories, its moment, and its commit."""

import secrets
from collections.abc import Awaitable, Callable

from sqlmodel import col, select, update

from storage.journal import Journal
from storage.notes import Notes
from storage.repositories import Introductions, Outbox, People, Totals, Workspaces
from storage.tables import SecretRow
from storage.transaction import Transaction

SECRET_BYTES = 32


class UnitOfWork:
    """One transaction. Leaving it without `commit` changes nothing."""

    def __init__(
        self,
        transaction: Transaction,
        announce: Callable[[Transaction], Awaitable[None]],
        committed: Callable[[], None],
    ) -> None:
        self._transaction = transaction
        self._announce = announce
        self._committed = committed
        self.now = transaction.now
        self.workspaces = Workspaces(transaction)
        self.people = People(transaction)
        self.introductions = Introductions(transaction)
        self.outbox = Outbox(transaction)
        self.totals = Totals(transaction)
        self.journal = Journal(transaction)
        self.notes = Notes(transaction)

    async def commit(self) -> None:
        """Make it so; relays are told if there may be new work."""
        transaction = self._transaction
        await transaction.session.flush()
        await self.totals.write()
        if transaction.new_work:
            await self._announce(transaction)
        await transaction.session.commit()
        if transaction.new_work:
            transaction.new_work = False
            self._committed()

    async def secret(self, name: str) -> bytes:
        """Return the key of this name, made once for all who use this database."""
        value = await self._secret(name)
        if value is None:
            values = {"name": name, "value": secrets.token_bytes(SECRET_BYTES)}
            await self._transaction.add_missing(SecretRow, [values], ["name"])
            value = await self._secret(name)
        if value is None:
            raise LookupError(name)
        return value

    async def keep_secret(self, name: str, value: bytes) -> None:
        """Replace the key of this name."""
        statement = update(SecretRow).where(col(SecretRow.name) == name).values(value=value)
        await self._transaction.session.exec(statement)

    async def _secret(self, name: str) -> bytes | None:
        statement = select(SecretRow.value).where(SecretRow.name == name)
        return (await self._transaction.session.exec(statement)).one_or_none()
