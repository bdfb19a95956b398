"""Each kind of advisory lock has a number of its own."""

import re
from pathlib import Path

STORAGE = Path(__file__).parents[2] / "storage"


def test_no_number_stands_for_two_locks() -> None:
    sources = [file.read_text("utf-8") for file in STORAGE.rglob("*.py")]
    numbers = [
        number
        for source in sources
        for number in re.findall(r"^_ADVISORY_LOCK = ([\d_]+)$", source, re.MULTILINE)
    ]
    assert len(numbers) >= 3
    assert len(numbers) == len(set(numbers))
