"""What people wrote, and the secrets, are for the account alone that runs the bot."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.bootstrap.check import check
from bot.running.settings import Settings
from storage import database_files, open_storage, upgrade


@pytest.fixture
def open_umask() -> Iterator[None]:
    """An account whose new files everybody may read and write."""
    before = os.umask(0)
    try:
        yield
    finally:
        os.umask(before)


def modes(url: str) -> dict[str, int]:
    files = [file for file in database_files(url) if file.exists()]
    return {file.name: stat.S_IMODE(file.stat().st_mode) for file in files}


async def test_the_files_are_made_for_their_owner_alone(open_umask: None, tmp_path: Path) -> None:
    """The log and its index too, which exist while somebody is connected."""
    url = f"sqlite:///{tmp_path / 'askfirst.db'}"
    upgrade(url)
    database = open_storage(url)
    with database():
        assert modes(url) == {
            "askfirst.db": 0o600,
            "askfirst.db-wal": 0o600,
            "askfirst.db-shm": 0o600,
        }
    await database.close()


def test_permissions_that_somebody_gave_stay(sqlite_url: str) -> None:
    """A group that makes backups, say."""
    [file, *_] = database_files(sqlite_url)
    file.chmod(0o640)
    upgrade(sqlite_url)
    assert modes(sqlite_url)["askfirst.db"] == 0o640


@pytest.mark.parametrize(("mode", "warned"), [(0o600, False), (0o640, False), (0o644, True)])
def test_the_check_warns_of_what_everybody_may_read(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int, warned: bool
) -> None:
    """Of the settings' file and of the database; the bot works nevertheless."""
    monkeypatch.chdir(tmp_path)
    Path(".env").touch()
    files = [Path(".env"), database_files(sqlite_url)[0]]
    for file in files:
        file.chmod(mode)
    found = check(Settings.read({"DATABASE_URL": sqlite_url}))
    warnings = [line for works, line in found if works is None]
    assert warnings == (
        [
            f"files: {file}: every account on this machine may read it; run: chmod o-rwx {file}"
            for file in files
        ]
        if warned
        else []
    )
