"""Imported by the nursery alone: plays once, so that its forks have everything at hand."""

import tempfile
from pathlib import Path

from storage import upgrade
from tests.e2e.introduction import live

with tempfile.TemporaryDirectory() as folder:
    url = f"sqlite:///{Path(folder) / 'askfirst.db'}"
    upgrade(url)
    live(url, Path(folder) / "diary")
