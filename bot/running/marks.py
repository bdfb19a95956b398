"""The keyed hashes that forgotten people leave, and the one key that they are all made with."""

import hashlib
import hmac
from collections.abc import Callable, Sequence
from functools import partial

from bot.errors import ConfigurationError
from bot.ports import Storage
from bot.running.keys import KeyRing

#: As long as a key that nobody has encrypted yet; an encrypted one is longer.
PLAIN_BYTES = 32


def marking(key: bytes) -> Callable[[str], str]:
    """Make the hash of addresses under a key."""
    return partial(_mark, key)


def _mark(key: bytes, address: str) -> str:
    return hmac.digest(key, address.encode(), hashlib.sha256).hex()


async def mark_key(storage: Storage, secret_keys: Sequence[str]) -> bytes:
    """Read this database's own key for hashes, which is made once and never changes.

    With the operator's secret keys it is stored encrypted with the first of them, so that the
    database alone tells nothing; changing those keys leaves it, and thereby all hashes, as it is.
    """
    ring = KeyRing(secret_keys, "marks")
    async with storage() as uow:
        stored = await uow.secrets.get("marks")
        key = _opened(stored, ring)
        if ring and not ring.current(stored):
            await uow.secrets.replace("marks", ring.encrypt(key))
        await uow.commit()
        return key


async def check_key(storage: Storage, secret_keys: Sequence[str]) -> None:
    """Find out, without changing anything, whether the key can be read: else an error says why."""
    async with storage() as uow:
        _opened(await uow.secrets.get("marks"), KeyRing(secret_keys, "marks"))


def _opened(stored: bytes, ring: KeyRing) -> bytes:
    if len(stored) == PLAIN_BYTES:
        return stored
    if not ring:
        raise ConfigurationError(
            "ASKFIRST_SECRET_KEY is not set, but this database was used with one: set it again."
        )
    return ring.decrypt(stored)
