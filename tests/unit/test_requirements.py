"""What is pinned: with hashes, from no address, and not before it has been out for a week."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PINNED = sorted((ROOT / "requirements").glob("*.txt"))


@pytest.mark.parametrize("file", PINNED, ids=lambda file: file.stem)
def test_every_requirement_has_its_hashes_and_no_address(file: Path) -> None:
    text = re.sub(r"^ *#.*\n", "", file.read_text("utf-8"), flags=re.MULTILINE)
    assert "://" not in text
    for requirement in re.split(r"(?<!\\)\n", text.strip()):
        assert re.match(r"[\w.-]+(\[[\w,-]+\])?==\S+", requirement), requirement
        assert "--hash=sha256:" in requirement, requirement


@pytest.mark.parametrize("upgrade", ["", "UPGRADE=1"])
def test_nothing_is_taken_that_came_out_this_week(upgrade: str) -> None:
    done = subprocess.run(
        ["make", "-n", "requirements", *upgrade.split()],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    said = done.stdout.replace("\\\n", " ").splitlines()
    pins = [command for command in said if " pip compile " in command]
    assert len(pins) == len(PINNED)
    assert all('--exclude-newer "1 week"' in command for command in pins)
