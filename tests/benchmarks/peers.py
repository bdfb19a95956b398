"""Oban and procrastinate on the same server, in an environment of their own (PEERS=1).

They run a lighter job than ours: a row that an answer would write, and a job that does nothing.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from tests.benchmarks.works import RATE
from tests.postgres import PostgresServer

REQUIREMENTS = ("oban==0.7.0", "procrastinate==3.10.0")
#: Oban needs this Python at least.
NEEDED = (3, 12)
HERE = Path(__file__).parent
ENVIRONMENT = HERE.parents[1] / ".venv" / "peers"
#: The works that they can do.
WORKS = frozenset({"deliver", "latency"})
PEERS = ("oban", "procrastinate")


def peer_lines(work: str, server: PostgresServer, seconds: float) -> Iterator[dict[str, Any]]:
    """Measure the peers at a work, as far as they can do it."""
    if work not in WORKS or (python := environment()) is None:
        return
    for peer in PEERS:
        url = server.create_database()
        command = [str(python), str(HERE / f"peer_{peer}.py"), url, work, str(seconds), str(RATE)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        server.drop_database(url)
        if done.returncode:
            print(f"{peer} failed:", done.stderr[-600:], sep="\n", file=sys.stderr)  # noqa: T201
        for line in done.stdout.splitlines():
            yield {"work": work, "database": "postgresql", **json.loads(line), "peer": peer}


@cache
def environment() -> Path | None:
    """Make the environment once; None, and a sentence, where there is no Python for it."""
    python = ENVIRONMENT / "bin" / "python"
    if not python.exists():
        found = _python()
        if found is None:
            needed = ".".join(map(str, NEEDED))
            print(f"No peers: they need Python {needed} or newer.", file=sys.stderr)  # noqa: T201
            return None
        print("Installing the peers, once ...", file=sys.stderr)  # noqa: T201
        subprocess.run([found, "-m", "venv", ENVIRONMENT], check=True)
        pip = (str(python), "-m", "pip", "--disable-pip-version-check", "-qq", "install")
        subprocess.run([*pip, *REQUIREMENTS], check=True)
    return python


def _python() -> str | None:
    names = ("python3", "python3.12", "python3.13", "python3.14")
    places = sorted(Path("~/.pyenv/versions").expanduser().glob("3.*/bin/python3"))
    candidates = [sys.executable, *filter(None, map(shutil.which, names)), *map(str, places)]
    return next(filter(_new_enough, candidates), None)


def _new_enough(python: str) -> bool:
    check = f"import sys; sys.exit(sys.version_info < {NEEDED})"
    return subprocess.run([python, "-c", check], capture_output=True, check=False).returncode == 0
