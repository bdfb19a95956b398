"""Words and names of which nothing can be seen, and characters that take over what is around."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.etiquette import (
    NAME_LIMIT,
    first_visible,
    says_something,
    text_problems,
    tidy,
    tidy_name,
)
from bot.domain.rules import LINES_LIMIT
from bot.domain.visible import MARKS_LIMIT, has_ink, ignorable, most_marks
from bot.messages.isolation import FSI, PDI, isolated
from bot.messages.views import Card, Foreign, Mention, Paragraph, Text, as_text

EMPTY = ("\u3164", "\u2800", "\u115f", "\uffa0", "\u200b\u200d", "\ufe0f", "\U000e0041", "\u0301")


def keys(text: str) -> list[str]:
    return [problem.key for problem in text_problems("reason", text)]


@pytest.mark.parametrize("text", EMPTY, ids=ascii)
def test_what_looks_empty_is_no_reason(text: str) -> None:
    """Fillers and joiners are letters or symbols by their category, and say nothing."""
    assert not says_something(text * 3)
    assert keys(f"{text} @alex {text}") == ["problem-no-reason"]
    assert tidy_name(f" {text} ") == ""


@pytest.mark.parametrize(
    "text", ["Both sail.", "👩‍🚀", "می‌خواهم", "क्षि", "ᄀ", "Ầ", "3️⃣", "½", "ß"], ids=ascii
)
def test_what_people_write_says_something(text: str) -> None:
    """Joiners, variation selectors and marks are no trouble where they belong."""
    assert keys(text) == []
    assert tidy_name(text) == text


def test_marks_and_lines_are_limited() -> None:
    """One letter under hundreds of marks, or a column of lines, covers what others read."""
    assert keys("Jo" + "\u0301" * MARKS_LIMIT) == []
    assert keys("Jo" + "\u0301" * (MARKS_LIMIT + 1)) == ["problem-marks"]
    assert keys("\n".join("a" * LINES_LIMIT)) == []
    assert keys("a" + "\n" * LINES_LIMIT + "b") == ["problem-lines"]
    assert keys(tidy("a" + "\u2028" * LINES_LIMIT + "b")) == ["problem-lines"]
    assert tidy_name("Z" + "\u0334" * 400 + "ed") == "Z" + "\u0334" * MARKS_LIMIT + "ed"


def test_the_first_name_that_can_be_seen_counts() -> None:
    """A nickname of nothing but fillers gives way to the name below it."""
    assert first_visible(None, "", "\u3164", "Jo Kim", "jo") == "Jo Kim"
    assert first_visible("\u2800", None) == ""


@given(st.text())
def test_a_name_is_short_visible_and_on_one_line(name: str) -> None:
    """Or it is none."""
    tidied = tidy_name(name)
    assert len(tidied) <= NAME_LIMIT
    assert tidied == "" or any(map(has_ink, tidied))
    assert most_marks(tidied) <= MARKS_LIMIT
    assert tidied.splitlines() in ([], [tidied])


@given(st.characters())
def test_what_is_ignorable_has_no_ink(character: str) -> None:
    """Nor has a control character, a mark by itself, or a space."""
    if ignorable(character) or unicodedata.category(character)[0] in "CMZ":
        assert not has_ink(character)


def test_a_name_from_right_to_left_is_isolated() -> None:
    """So that it doesn't turn around the words after it; others need nothing."""
    assert isolated("Jo Kim") == "Jo Kim"
    assert isolated("אבג (1)") == f"{FSI}אבג (1){PDI}"
    said = (Text("To "), Mention("U1", "אבג"), Text(", by "), Foreign("ابج 12"), Text("!"))
    assert as_text(Card((Paragraph(said),)), str) == (f"To {FSI}אבג{PDI}, by {FSI}ابج 12{PDI}!")


@given(st.text())
def test_no_name_breaks_out_of_its_isolate(name: str) -> None:
    """Isolates open and close in pairs."""
    shown = isolated(tidy_name(name))
    assert shown.count(FSI) == shown.count(PDI) == int(shown.startswith(FSI))
