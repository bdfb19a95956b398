"""The entry point of `askfirst` and of `python -m bot`: from its first line on SIGTERM ends it.

Nothing is imported here that takes time. Linux drops SIGTERM for the first process of a container
unless it is handled, so a stop while Python is still importing would be lost.
"""

import os
import signal
import sys

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
    try:
        from bot import cli  # noqa: PLC0415

        cli.main()
    except KeyboardInterrupt:
        sys.exit(ENDED_BY_SIGINT)


if __name__ == "__main__":
    main()
