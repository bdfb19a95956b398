"""SQLite files that nobody needs after a crash: no waiting for the disk."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from storage import engine


@contextmanager
def without_waiting() -> Iterator[None]:
    """Let SQLite not wait for the disk."""
    pragmas = [line.replace("synchronous=FULL", "synchronous=OFF") for line in engine._PRAGMAS]
    with patch.object(engine, "_PRAGMAS", tuple(pragmas)):
        yield
