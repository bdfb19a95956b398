"""`.ci/release` makes the same bytes of the same commit, and says what is in them."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PINNED = ROOT / "requirements" / "run.txt"
SECTION = "## [9.8.7] - 2026-11-16"

pytestmark = pytest.mark.slow


def run(*command: str, folder: Path, expected: int = 0) -> str:
    """Run a command; what it said is returned, whichever way."""
    identity = {
        f"GIT_{who}_{what}": "nobody"
        for who in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    done = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | identity | {"BIN": str(Path(sys.executable).parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == expected, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with this code as its only commit, tagged as version 9.8.7."""
    folder = tmp_path / "repository"
    listed = run("git", "ls-files", "-z", "-co", "--exclude-standard", folder=ROOT).strip("\0")
    for name in listed.split("\0"):
        if (ROOT / name).exists():  # not what was deleted and not committed yet
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    run("git", "init", "-q", folder=folder)
    committed(folder)
    return folder


def committed(folder: Path) -> None:
    run("git", "add", "--all", folder=folder)
    run("git", "commit", "-q", "-m", "Release", folder=folder)
    run("git", "tag", "--force", "v9.8.7", folder=folder)


def with_section(repository: Path) -> None:
    log = repository / "CHANGELOG.md"
    first = "## [Unreleased]"
    log.write_text(log.read_text("utf-8").replace(first, f"{first}\n\n{SECTION}"), "utf-8")
    committed(repository)


def made(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_the_same_commit_makes_the_same_bytes(repository: Path, tmp_path: Path) -> None:
    with_section(repository)
    other = tmp_path / "other"
    run("git", "clone", "-q", "--depth", "1", f"file://{repository}", str(other), folder=tmp_path)
    for uncommitted in ("README.md", "CHANGELOG.md", "pyproject.toml", "requirements/run.txt"):
        (other / uncommitted).write_text("what isn't committed is in no release")
    for folder in (repository, other):
        run(".ci/release", folder=folder)
    files = made(repository / "dist")
    assert files == made(other / "dist")
    assert sorted(files) == [
        "SHA256SUMS",
        "askfirst-9.8.7-py3-none-any.whl",
        "askfirst-9.8.7.cdx.json",
        "askfirst-9.8.7.tar.gz",
    ]
    sums = files.pop("SHA256SUMS").decode().splitlines()
    assert sums == [f"{hashlib.sha256(files[name]).hexdigest()}  {name}" for name in sorted(files)]
    bill = json.loads(files["askfirst-9.8.7.cdx.json"])
    assert bill["metadata"]["component"]["name"] == "askfirst"
    assert bill["metadata"]["component"]["version"] == "9.8.7"
    listed = {f"{normalized(part['name'])}=={part['version']}" for part in bill["components"]}
    assert listed <= pinned()
    assert {"discord-py", "slack-sdk", "psycopg"} <= {part.partition("==")[0] for part in listed}
    assert all(component["licenses"] for component in bill["components"])


def pinned() -> set[str]:
    lines = re.findall(r"^([\w-]+)(?:\[\w+\])?(==\S+)", PINNED.read_text("utf-8"), re.MULTILINE)
    return {name + version for name, version in lines}


def normalized(name: str) -> str:
    """Write a package's name as indexes compare it (PyPA: Name normalization)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def test_a_version_without_its_section_of_the_changelog_is_not_released(repository: Path) -> None:
    said = run(".ci/release", folder=repository, expected=1)
    assert 'CHANGELOG.md has no section "## [9.8.7] - ' in said
    assert not (repository / "dist").exists()
