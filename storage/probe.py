"""Tries whether the database can be written, without writing: nothing is left of it."""

from pathlib import Path

from bot.errors import StorageError
from storage.address import is_postgres, parse_url
from storage.database import Database

#: A file, whatever it is called: its device and its number there.
Identity = tuple[int, int]


class Probe:
    """Looks whether transactions can write: raises a `StorageError` that says why not."""

    def __init__(self, database: Database, url: str) -> None:
        target = parse_url(url)
        self._database = database
        self._file = None if is_postgres(target) else Path(str(target.database))
        self._opened: Identity | None = None

    def __call__(self) -> None:
        """Begin a transaction as writers do, and leave it without a change."""
        with self._database.transaction():
            if self._file is not None:
                self._check_file(self._file)

    def _check_file(self, file: Path) -> None:
        """SQLite goes on in a file that was moved away, and another process opens another one."""
        try:
            found = file.stat()
        except OSError:
            raise StorageError(f"{file} is gone: put it back, and restart AskFirst.") from None
        identity = (found.st_dev, found.st_ino)
        self._opened = self._opened or identity
        if identity != self._opened:
            raise StorageError(f"{file} is another file than before: restart AskFirst.")
