"""Hunts for broken promises: real processes on a database that is cut off again and again.

python -m tests.chaos --introductions 500 --kills 30 --resets 10 --restarts 3 --seconds 300 --json

Starts `askfirst run web` and `worker`, a PostgreSQL, and small platforms on this machine; people
answer as people do, and a quarter of what they do is delivered twice. Ends with one JSON object,
and with status 1 unless all that must be zero is zero. What was wrong is told on standard error.
"""

import argparse
import asyncio
import json
import logging
import sys

from tests.chaos.hunt import Options, hunt


def main() -> None:
    """Hunt, and tell."""
    logging.basicConfig(level=logging.CRITICAL)
    given = _read()
    as_json = vars(given).pop("json")
    try:
        verdict, notes = asyncio.run(hunt(Options(**vars(given))))
    except KeyboardInterrupt:
        sys.exit(130)
    print(*notes, sep="\n", file=sys.stderr)  # noqa: T201
    shown = verdict.as_json()
    if not as_json:
        width = max(map(len, shown))
        print(*(f"{name:{width}} {count:6}" for name, count in shown.items()), sep="\n")  # noqa: T201
    print(json.dumps(shown))  # noqa: T201
    if verdict.must_be_zero:
        print("must be zero:", verdict.must_be_zero, file=sys.stderr)  # noqa: T201
        sys.exit(1)


def _read() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.chaos", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--introductions", type=int, default=40, help="how many (default 40)")
    parser.add_argument("--kills", type=int, default=4, help="processes killed (SIGKILL)")
    parser.add_argument("--resets", type=int, default=2, help="times all connections are dropped")
    parser.add_argument("--restarts", type=int, default=1, help="immediate restarts of PostgreSQL")
    parser.add_argument("--seconds", type=float, default=30, help="over which these are spread")
    parser.add_argument("--web", type=int, default=3, help="web processes (default 3)")
    parser.add_argument("--worker", type=int, default=3, help="worker processes (default 3)")
    parser.add_argument("--pgbouncer", action="store_true", help="connect through pgbouncer")
    parser.add_argument("--seed", type=int, default=0, help="of all that is drawn by lot")
    parser.add_argument("--json", action="store_true", help="print the JSON object alone")
    return parser.parse_args()


if __name__ == "__main__":
    main()
