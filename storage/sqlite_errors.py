"""SQLite's errors as ours."""

import sqlite3
from pathlib import Path

from bot.errors import AskFirstError, StatementRefused, StorageError
from storage.sentences import BUSY, NOT_MIGRATED


def of_sqlite(error: sqlite3.Error, file: str) -> AskFirstError:
    """Say what an error of SQLite means; its result codes are in its documentation."""
    if "no such table" in str(error) or "no such column" in str(error):
        return StorageError(NOT_MIGRATED)
    code = getattr(error, "sqlite_errorname", "")
    shared = (
        f"{file} can't be shared or locked where it is ({code}), as on most network file systems: "
        "put it on a disk of this machine, or use PostgreSQL."
    )
    sentences = {
        "SQLITE_CANTOPEN": _cannot_open(file),
        "SQLITE_PERM": _cannot_open(file),
        "SQLITE_AUTH": _cannot_open(file),
        "SQLITE_NOTADB": f"{file} is not an SQLite database: name another file in DATABASE_URL.",
        "SQLITE_READONLY": f"{file} can't be written: let this user write to it and its folder.",
        "SQLITE_BUSY": BUSY,
        "SQLITE_LOCKED": BUSY,
        "SQLITE_INTERRUPT": BUSY,
        "SQLITE_FULL": f"The disk that holds {file} is full: make room on it.",
        "SQLITE_NOMEM": f"There is too little memory for {file}: give this machine more.",
        "SQLITE_CORRUPT": f"{file} is damaged: restore it from a backup.",
        "SQLITE_PROTOCOL": shared,
        "SQLITE_NOLFS": shared,
        "SQLITE_IOERR_SHM": shared,
        "SQLITE_IOERR_LOCK": shared,
        "SQLITE_IOERR_UNLOCK": shared,
        "SQLITE_IOERR_RDLOCK": shared,
        "SQLITE_IOERR": f"{file} can't be read or written: check its disk ({error}).",
    }
    for name, sentence in sentences.items():
        if code.startswith(name):
            return StorageError(sentence)
    return StatementRefused(
        f"{file} refused a statement ({code or type(error).__name__}): if its tables were changed "
        "by hand, restore it from a backup; else this is a fault of AskFirst."
    )


def _cannot_open(file: str) -> str:
    """Say why a file can't be opened: SQLite reports only that."""
    path = Path(file).absolute()
    if is_folder(path):
        return f"{path} is a folder: name a file in DATABASE_URL."
    if is_folder(path.parent) is False:
        return f"The folder {path.parent} does not exist: create it, or change DATABASE_URL."
    return f"{path} can't be opened: let this user read and write it and its folder."


def is_folder(path: Path) -> bool | None:
    """Look whether a path is a folder; None where this user may not look."""
    try:
        return path.is_dir()
    except PermissionError:
        return None
