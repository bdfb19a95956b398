"""The entry point of `askfirst` and of `python -m bot`: from its first line on SIGTERM ends it.

Nothing is imported here that takes time. Linux drops SIGTERM for the first process of a container
unless it is handled, so a stop while Python is still importing would be lost.
"""

import os
import signal
import sys
from typing import NoReturn

#: The oldest Python that has what is used here.
NEEDED = (3, 11)
#: The exit code where AskFirst is started in a way that can't work.
MISUSED = 2
#: What shells report of a process that SIGTERM ended.
ENDED_BY_SIGTERM = 128 + signal.SIGTERM
#: What they report of one that was interrupted, as by Ctrl+C.
ENDED_BY_SIGINT = 128 + signal.SIGINT


def main() -> None:
    """Run the command; until it handles signals itself, SIGTERM ends it at once.

    That is as good as a crash, after which nothing is lost. For `run` it is an orderly end.
    """
    status = 0 if sys.argv[1:2] == ["run"] else ENDED_BY_SIGTERM
    signal.signal(signal.SIGTERM, lambda *_: os._exit(status))
    if sys.version_info < NEEDED:
        _refuse(f"AskFirst needs Python {NEEDED[0]}.{NEEDED[1]} or newer")
    try:
        from bot import cli  # noqa: PLC0415

        cli.main()
    except KeyboardInterrupt:
        sys.exit(ENDED_BY_SIGINT)
    except ModuleNotFoundError as error:
        if str(error.name).partition(".")[0] in ("adapters", "bot", "storage"):
            raise
        _refuse(f"{error.name} isn't installed: `make demo` installs all that is needed in .venv")


def _refuse(problem: str) -> NoReturn:
    found = ".".join(map(str, sys.version_info[:2]))
    sys.stderr.write(f"askfirst: {problem}. (This is Python {found}, {sys.executable}.)\n")
    sys.exit(MISUSED)


if __name__ == "__main__":
    main()
