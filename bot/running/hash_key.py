"""The keyed hashes that forgotten people leave, and the one key that they are all made with."""

import hashlib
import hmac
from collections.abc import Callable, Sequence
from functools import partial

from bot.errors import ConfigurationError
from bot.ports import Storage
from bot.running.keys import KeyRing

#: The length of the key where it is stored unencrypted; an encrypted one is longer.
PLAIN_BYTES = 32

#: The key's name in the database, and the purpose for which it is encrypted: existing databases
#: hold both.
_NAME = "marks"


def hashing(key: bytes) -> Callable[[str], str]:
    """Make the function that hashes a person's address (HMAC-SHA256, in hexadecimal)."""
    return partial(_hash, key)


def _hash(key: bytes, address: str) -> str:
    return hmac.digest(key, address.encode(), hashlib.sha256).hex()


def read_hash_key(storage: Storage, secret_keys: Sequence[str]) -> bytes:
    """Read this database's own key for hashes, which is made once and never changes.

    With the operator's secret keys it is stored encrypted with the first of them, so that the
    database alone tells nothing; changing those keys leaves it, and thereby all hashes, as it is.
    A key that none of them decrypts is a `ConfigurationError`.
    """
    ring = KeyRing(secret_keys, _NAME)
    with storage() as uow:
        stored = uow.secrets.get(_NAME)
        key = _decrypted(stored, ring)
        if ring and not ring.current(stored):
            uow.secrets.replace(_NAME, ring.encrypt(key))
        uow.commit()
        return key


def check_hash_key(storage: Storage, secret_keys: Sequence[str]) -> None:
    """Raise a `ConfigurationError` if the key can't be decrypted; changes nothing."""
    with storage() as uow:
        _decrypted(uow.secrets.get(_NAME), KeyRing(secret_keys, _NAME))


def _decrypted(stored: bytes, ring: KeyRing) -> bytes:
    if len(stored) == PLAIN_BYTES:
        return stored
    if not ring:
        raise ConfigurationError(
            "ASKFIRST_SECRET_KEY is not set, but this database was used with one: set it again."
        )
    return ring.decrypt(stored)
