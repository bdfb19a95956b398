"""Schedules for Hypothesis: what five people do over two weeks, and what goes wrong meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from hypothesis import strategies as st

from tests.troubles import Trouble

START = datetime(2026, 11, 16, 9, tzinfo=UTC)
NAMES = ("sam", "uma", "alex", "jo", "kim")
SAID_BY_ALEX = {"no", "yes", "later"}


@dataclass(frozen=True)
class Deed:
    """Somebody does something at a moment (minutes after the start)."""

    at: int
    who: str
    what: str
    which: int = 0  #: which of their asks, introductions or questions


MINUTES = st.integers(0, 12 * 24 * 60)
INTRODUCTIONS = ["introduce alex jo", "introduce alex kim", "introduce jo kim"]
TO_MEET = ["introduce uma alex", "introduce uma jo"]
CHOICES = [
    *("optout", "optin", "join", "report", "pause", "resume", "block", "blockother"),
    *("language", "about", "mydata", "forget"),
]
SETTINGS = [*CHOICES, "settings", "list", "home", "show", "more", "question"]
ANSWERS = ["yes", "later", "no", "tell", "again", "words", "habit", "leave", *SETTINGS]
ADMINS = ["setup", "receive jo uma", "receive", "joined only", "all again", "stop", "lift"]
BY_WHOM = {
    "sam": [*INTRODUCTIONS, "withdraw", "list", "home", "reply", "forget", *ADMINS],
    "uma": [*INTRODUCTIONS, *TO_MEET, "withdraw", "list", "home", "leave"],
    "alex": SETTINGS,
    "jo": ANSWERS,
    "kim": ANSWERS,
}


def deeds(by_whom: dict[str, list[str]], most: int) -> st.SearchStrategy[list[Deed]]:
    """What everybody does, in any order."""
    one = st.sampled_from(sorted(by_whom)).flatmap(
        lambda who: st.builds(
            Deed, MINUTES, st.just(who), st.sampled_from(by_whom[who]), st.integers(0, 2)
        )
    )
    return st.lists(one, max_size=most)


def said_by_alex(what: Sequence[str]) -> st.SearchStrategy[list[Deed]]:
    """What Alex says in the one world and not in the other."""
    one = st.builds(Deed, MINUTES, st.just("alex"), st.sampled_from(what), st.integers(0, 2))
    return st.lists(one, min_size=1, max_size=4)


TROUBLES = st.lists(
    st.builds(
        Trouble,
        MINUTES,
        st.integers(1, 30 * 60),
        st.sampled_from(["limited", "lost", "unreachable", "refused", "killed"]),
        st.sampled_from(["everybody", *NAMES]),
    ),
    max_size=3,
)
