"""Two worlds that differ in what Alex says: nobody else may find a difference."""

from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from tests.sights import Sight
from tests.silence.plays import Play, first_number, stage
from tests.silence.schedules import Answers, schedule

Pair = tuple[Sight | None, Sight | None]


@dataclass(frozen=True, slots=True)
class Compared:
    """One pair: how to play it again, and the first thing that others find different, if any."""

    seed: int
    kind: Answers
    variant: int
    taken: bool  #: an answer of Alex's stood for a while
    silent: Sight | None = None
    spoken: Sight | None = None

    @property
    def differs(self) -> bool:
        """Whether others find anything different."""
        return self.silent != self.spoken

    def __str__(self) -> str:
        told = f"{self.kind}, seed {self.seed}, way {self.variant}:"
        return "\n".join((told, f"  silent: {self.silent}", f"  spoken: {self.spoken}"))


def compared(template: Path, seed: int, kind: Answers, variants: int = 5) -> list[Compared]:
    """Compare a schedule's silence with each of its ways to answer."""
    made, here, pairs = schedule(seed, kind, min(variants, kind.variants)), stage(template), []
    silent = here.silent(made)
    for variant, answers in enumerate(made.answers):
        spoken = here.spoken(made, answers, silent)
        difference = first_difference(_beside(spoken, silent, first_number(made, answers)), spoken)
        pairs.append(Compared(seed, kind, variant, spoken.answered, *difference))
    return pairs


def _beside(spoken: Play, silent: Play, first: int) -> list[Sight]:
    """Find what the silent play shows while the spoken one goes on."""
    lengths = [0, *(length for length, _ in silent.worlds)]
    return silent.trace[lengths[first] : lengths[spoken.number]]


def first_difference(silent: list[Sight], spoken: Play) -> Pair:
    """Find the first difference; of rows, only those that differ."""
    for one, other in zip_longest(silent, spoken.trace):
        if one != other:
            return _rows(one, other)
    return None, None


def _rows(one: Sight | None, other: Sight | None) -> Pair:
    if one and other and one[:2] == other[:2] and one[0] == "rows":
        mine, theirs = one[2], other[2]
        assert isinstance(mine, tuple)
        assert isinstance(theirs, tuple)
        return (
            ("rows", one[1], *(row for row in mine if row not in theirs)),
            ("rows", one[1], *(row for row in theirs if row not in mine)),
        )
    return one, other
