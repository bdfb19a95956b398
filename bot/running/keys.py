"""The operator's secret keys: the first encrypts, and all of them decrypt."""

from base64 import urlsafe_b64encode
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.errors import ConfigurationError

#: The length of a Fernet key before it is written in base64.
_FERNET_BYTES = 32


class UnknownKey(ConfigurationError):
    """What is stored was encrypted with a key that isn't set (any more)."""


class KeyRing:
    """Encrypts what nobody should be able to read from the database alone.

    Keys are texts of any length and are derived anew for every purpose (HKDF, RFC 5869), so that
    what was encrypted for one can't be used for another.
    """

    def __init__(self, keys: Sequence[str], purpose: str) -> None:
        self._keys = [_derived(key, purpose) for key in keys]

    def __bool__(self) -> bool:
        """Whether there is a key at all."""
        return bool(self._keys)

    def encrypt(self, content: bytes) -> bytes:
        """Encrypt with the first key."""
        return MultiFernet(self._keys).encrypt(content)

    def decrypt(self, token: bytes) -> bytes:
        """Decrypt with whichever key fits; raises `UnknownKey` where none does."""
        try:
            return MultiFernet(self._keys).decrypt(token)
        except InvalidToken:
            raise UnknownKey(
                "ASKFIRST_SECRET_KEY is not the key that this database was used with: set that "
                "one again, or add it after the new one, separated by a comma."
            ) from None

    def ticket(self, now: float) -> str:
        """Make a text that only these keys make, each time another, with the time in it."""
        return MultiFernet(self._keys).encrypt_at_time(b"", int(now)).decode().rstrip("=")

    def admits(self, ticket: str, seconds: int, now: float) -> bool:
        """Tell whether a ticket was made with one of the keys, and at most so long ago."""
        padded = ticket + "=" * (-len(ticket) % 4)
        try:
            MultiFernet(self._keys).decrypt_at_time(padded.encode(), seconds, int(now))
        except InvalidToken:
            return False
        return True

    def current(self, token: bytes) -> bool:
        """Whether it was encrypted with the first key, so that the others aren't needed for it."""
        try:
            self._keys[0].decrypt(token)
        except InvalidToken:
            return False
        return True


def _derived(key: str, purpose: str) -> Fernet:
    derivation = HKDF(SHA256(), _FERNET_BYTES, salt=None, info=f"askfirst {purpose}".encode())
    return Fernet(urlsafe_b64encode(derivation.derive(key.encode())))
