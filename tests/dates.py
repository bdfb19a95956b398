"""Run a command as on another day, with all the processes that it starts; needs a C compiler.

python -m tests.dates 2028-02-29 pytest tests/unit      begins at noon of that day (UTC)
python -m tests.dates +100 pytest                       or so many days from today
"""

import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

SOURCE = Path(__file__).with_name("shifted_clock.c")


def noon(day: str, now: datetime) -> datetime:
    """Read a day, as a date or as days from now."""
    if day.startswith("+"):
        return now + timedelta(days=int(day))
    return datetime.combine(date.fromisoformat(day), time(12), UTC)


def run(day: str, command: list[str]) -> int:
    """Run a command as on that day, and return its status."""
    now = datetime.now(UTC)
    shifted_by = int((noon(day, now) - now).total_seconds())
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)  # PostgreSQL, which runs as another user, reads it too
        library = compiled(Path(folder))
        environ = os.environ | {"LD_PRELOAD": str(library), "SHIFTED_BY": str(shifted_by)}
        return subprocess.run(command, env=environ, check=False).returncode


def compiled(folder: Path) -> Path:
    """Compile what shifts the clock of a process that preloads it (LD_PRELOAD, SHIFTED_BY)."""
    compiler = shutil.which("cc")
    if compiler is None:
        raise SystemExit("tests.dates needs a C compiler: on Debian, apt install gcc libc6-dev")
    library = folder / "shifted_clock.so"
    options = ("-shared", "-fPIC", "-O2")
    subprocess.run([compiler, *options, "-o", library, SOURCE, "-ldl"], check=True)
    return library


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], sys.argv[2:]))
