"""Keys that the database keeps for all processes that share it."""

import secrets

from sqlmodel import col, select, update

from storage.tables import SecretRow
from storage.transaction import Repository

SECRET_BYTES = 32


class Secrets(Repository):
    """Keys by name."""

    def get(self, name: str) -> bytes:
        """Read what is kept under a name; where nothing is yet, keep 32 new random bytes."""
        value = self._read(name)
        if value is None:
            values = {"name": name, "value": secrets.token_bytes(SECRET_BYTES)}
            self._transaction.add_missing(SecretRow, [values], ["name"])
            value = self._read(name)  # another process may have been first
        if value is None:
            raise LookupError(name)
        return value

    def replace(self, name: str, value: bytes) -> None:
        """Keep another value under a name that was read before."""
        statement = update(SecretRow).where(col(SecretRow.name) == name).values(value=value)
        self._transaction.read(statement)

    def _read(self, name: str) -> bytes | None:
        statement = select(SecretRow.value).where(SecretRow.name == name)
        return self._transaction.read(statement).scalar_one_or_none()
