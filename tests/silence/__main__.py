"""The long hunt for whatever tells an answer from silence: `make silence`.

    python -m tests.silence                     # 2,000 pairs of each kind, on all cores
    python -m tests.silence --pairs 50 --seed 7 --kind no

Says how many pairs were compared, and each that differs; exits with 1 if one does.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import TextIO

from storage import upgrade
from tests.fast_sqlite import without_waiting
from tests.silence.comparing import Compared, compared
from tests.silence.schedules import Answers
from tests.silence.seats import WORLDS, Differs, Seat, differences

#: After so many pairs a line on stderr says how far it is.
PROGRESS_EVERY = 100


def compare(template: Path, kind: Answers, seed: int) -> list[Compared]:
    """Compare one schedule's pairs, in a process of its own."""
    with without_waiting():
        return compared(template, seed, kind)


def hunt(template: Path, kind: Answers, seeds: Sequence[int], jobs: int) -> Iterator[Compared]:
    """Compare the pairs of these schedules, as they come."""
    with ProcessPoolExecutor(jobs) as pool:
        for pairs in pool.map(partial(compare, template, kind), seeds):
            yield from pairs


def report(kind: Answers, pairs: Iterator[Compared]) -> bool:
    """Say what comes of one kind; whether any pair differs."""
    count = taken = differ = 0
    for pair in pairs:
        count, taken, differ = count + 1, taken + pair.taken, differ + pair.differs
        if pair.differs:
            say(str(pair))
        if not count % PROGRESS_EVERY:
            say(f"{kind}: {count} pairs so far", sys.stderr)
    say(f"{kind}: {count} pairs compared; in {taken} Alex's answer was taken; {differ} differ.")
    return differ > 0


def say(line: str, to: TextIO | None = None) -> None:
    """Print a line at once."""
    (to or sys.stdout).write(f"{line}\n")
    (to or sys.stdout).flush()


def seeds_of(kind: Answers, first: int, pairs: int) -> range:
    """Count the schedules that make so many pairs."""
    return range(first, first + -(-pairs // kind.variants))


def hunt_from_seats(template: Path, seeds: Sequence[int], jobs: int) -> bool:
    """Compare what a requester and a target see of a request; whether anything differs."""
    anything = False
    for seat in Seat:
        with ProcessPoolExecutor(jobs) as pool:
            compared_seeds = pool.map(partial(seen, template, seat), seeds)
            found = [each for some in compared_seeds for each in some]
        for each in found:
            say(str(each))
        say(f"{seat}: {len(seeds) * (len(WORLDS[seat]) - 1)} pairs compared; {len(found)} differ.")
        anything |= bool(found)
    return anything


def seen(template: Path, seat: Seat, seed: int) -> list[Differs]:
    """Compare the worlds of one seat, in a process of its own."""
    with without_waiting():
        return differences(template, template.with_name(f"seat-{os.getpid()}.db"), seat, seed)


def main(arguments: Sequence[str] | None = None) -> int:
    """Hunt as asked for; 1 if anything differs."""
    parser = argparse.ArgumentParser(prog="python -m tests.silence", description=__doc__)
    parser.add_argument("--pairs", type=int, default=2000, help="of each kind")
    parser.add_argument("--seed", type=int, default=0, help="the first schedule's")
    parser.add_argument("--kind", type=Answers, choices=list(Answers), action="append")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    asked = parser.parse_args(arguments)
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        template = Path(folder) / "template.db"
        upgrade(f"sqlite:///{template}")
        differ = [
            report(kind, hunt(template, kind, seeds_of(kind, asked.seed, asked.pairs), asked.jobs))
            for kind in asked.kind or Answers
        ]
        if not asked.kind:
            pairs_of_a_seed = sum(len(worlds) - 1 for worlds in WORLDS.values())
            seeds = range(asked.seed, asked.seed + -(-asked.pairs // pairs_of_a_seed))
            differ.append(hunt_from_seats(template, seeds, asked.jobs))
    return int(any(differ))


if __name__ == "__main__":
    sys.exit(main())
