"""Keys that the database keeps for all processes that share it."""

from typing import Protocol


class Secrets(Protocol):
    """Keys by name."""

    def get(self, name: str) -> bytes:
        """Read what is kept under a name; where nothing is yet, keep 32 new random bytes."""
        ...

    def replace(self, name: str, value: bytes) -> None:
        """Keep another value under a name that was read before."""
        ...
