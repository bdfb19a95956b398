"""Keys that the database keeps for all processes that share it."""

import secrets

from sqlmodel import col, select, update

from storage.tables import SecretRow
from storage.transaction import Repository

SECRET_BYTES = 32


class Secrets(Repository):
    """Keys by name."""

    async def get(self, name: str) -> bytes:
        """Read what is kept under a name; where nothing is yet, keep 32 new random bytes."""
        value = await self._read(name)
        if value is None:
            values = {"name": name, "value": secrets.token_bytes(SECRET_BYTES)}
            await self._transaction.add_missing(SecretRow, [values], ["name"])
            value = await self._read(name)  # another process may have been first
        if value is None:
            raise LookupError(name)
        return value

    async def replace(self, name: str, value: bytes) -> None:
        """Keep another value under a name that was read before."""
        statement = update(SecretRow).where(col(SecretRow.name) == name).values(value=value)
        await self._session.exec(statement)

    async def _read(self, name: str) -> bytes | None:
        statement = select(SecretRow.value).where(SecretRow.name == name)
        return (await self._session.exec(statement)).one_or_none()
