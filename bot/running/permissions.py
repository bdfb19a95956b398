"""Who may read the files that hold secrets and what people wrote."""

import stat
from collections.abc import Iterable
from pathlib import Path

_OTHERS = stat.S_IROTH | stat.S_IWOTH


def open_to_others(files: Iterable[Path]) -> list[str]:
    """Say of each file that every account of this machine may read or write it.

    A group may: that is how a service is given a file of root's.
    """
    return [
        f"{file}: every account on this machine may read it; run: chmod o-rwx {file}"
        for file in files
        if _mode(file) & _OTHERS
    ]


def _mode(file: Path) -> int:
    try:
        return file.stat().st_mode
    except OSError:  # it isn't there, or is nobody's business
        return 0
