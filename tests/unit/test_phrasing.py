"""However a request is phrased: the first two are the people, and the rest stays as it was."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.shared.phrasing import Mention, Parts, Wish, read, read_wish, wants_out

ALEX, JO, KIM = Mention("U1", "Alex"), Mention("U2", "Jo"), Mention("U3", "Kim")
LOOSE = Mention("jo", "jo", linked=False)

#: What people write before the two, between them and after them, besides the reason.
BEFORE = [
    "", "introduce ", "Introduce ", "please introduce ", "Can you introduce ", "intro ", "connect ",
    "I'd like to introduce ", "Hey, could you please connect ", "stell ", "Bitte stelle ",
    "verbinde ", "Ich möchte ", "présente ", "presenta ", "apresenta ", "познакомь ",
    "Poznaj ", "عرّف ",
]  # fmt: skip
BETWEEN = [
    " ", ", ", " and ", " & ", " + ", " / ", " with ", " to ", ", meet ", " - ", " — ", " → ",
    " und ", " mit ", ", ", " et ", " y ", " e ", " con ", " och ", " i ", " и ", "\n", " <-> ",
    " z ", " oraz ", "さんと ", "님과 ", " و", " على ",
]  # fmt: skip
AFTER = [" ", ": ", ", ", " - ", " — ", "; ", "\n", " : ", ". ", "! ", "? ", " … "]
TAILS = {
    "stell ": " vor",
    "Bitte stelle ": " einander vor",
    "connect ": " with each other",
    "Poznaj ": " ze sobą",
}
#: A reason may be anything that doesn't begin with what only connects.
REASONS = st.one_of(
    st.sampled_from(
        [
            "because you both sail",
            "You both repair accordions",
            "weil ihr beide segelt",
            ".NET lovers, both of you",
            "-5 degrees, and you both swim",
            ":guitar: players",
            "a reason; with: marks - and more…",
            "One\nTwo\n\nThree",
            "Ask them at 10:30, with me",
        ]
    ),
    st.text(min_size=1).map(lambda words: f"x{words}x"),
)


def phrased(before: str, between: str, after: str, reason: str) -> Parts:
    """Put a request together."""
    tail = TAILS.get(before, "")
    return [before, ALEX, between, JO, f"{tail}{after}{reason}"]


@given(st.sampled_from(BEFORE), st.sampled_from(BETWEEN), st.sampled_from(AFTER), REASONS)
@settings(max_examples=60)
def test_connecting_words_and_punctuation_go(
    before: str, between: str, after: str, reason: str
) -> None:
    """In English, in German, and as others connect; the reason stays as it was."""
    found = read(phrased(before, between, after, reason))
    assert found.people == (ALEX, JO)
    assert found.words == reason


@given(st.sampled_from(BETWEEN), REASONS)
@settings(max_examples=60)
def test_the_reason_may_come_first(between: str, reason: str) -> None:
    """Before the two, whose connecting words go."""
    for after in ("", ".", " ."):
        assert read([f"{reason} ", ALEX, between, JO, after]).words == reason.rstrip()
    if not re.search(r":[\w+'-]+$", reason):  # else its end and the colon are the code of an emoji
        assert read([f"{reason}: ", ALEX, between, JO]).words in (reason, reason.rstrip(":"))


@given(REASONS)
@settings(max_examples=60)
def test_the_reason_may_stand_between_them(reason: str) -> None:
    assert read([ALEX, f" {reason} ", JO]).words == reason.strip()


@given(st.lists(st.one_of(st.text(), st.sampled_from([ALEX, JO, KIM, LOOSE])), max_size=8))
@settings(max_examples=60)
def test_nothing_breaks_it(parts: Parts) -> None:
    """At most two people, in the order in which they stand; and no sign is made up."""
    found = read(parts)
    assert len(found.people) <= 2
    given_signs = set("".join(one if isinstance(one, str) else f"@{one.name}" for one in parts))
    assert set(found.words) <= given_signs | set(" \n")


@pytest.mark.parametrize(
    ("parts", "people", "words"),
    [
        ([ALEX, " ", JO, " you both worked with ", KIM], (ALEX, JO), "you both worked with @Kim"),
        ([ALEX, ", ", JO, " and ", KIM, " sail"], (ALEX, JO), "and @Kim sail"),
        ([ALEX, " ", ALEX, " twice"], (ALEX, ALEX), "twice"),
        ([ALEX, " asks ", ALEX, " and ", JO, ": sail"], (ALEX, JO), "asks @Alex sail"),
        ([ALEX, " ", JO, "'s boat is for both"], (ALEX, JO), "@Jo's boat is for both"),
        (["You both sail.\n", ALEX, " ", JO, "\nSee you"], (ALEX, JO), "You both sail.\nSee you"),
        ([ALEX, " and ", LOOSE, ": sail"], (ALEX,), "sail"),
        (["introduce ", LOOSE, " to ", ALEX, " because"], (ALEX,), "because"),
        ([ALEX, " you both follow ", LOOSE], (ALEX,), "you both follow @jo"),
        ([ALEX, " ", JO, " & friends"], (ALEX, JO), "& friends"),
        ([ALEX, " ", JO], (ALEX, JO), ""),
        ([ALEX, ", ", JO, "."], (ALEX, JO), ""),
        (["a reason alone"], (), "a reason alone"),
        ([], (), ""),
    ],
)
def test_phrasings(parts: Parts, people: tuple[Mention, ...], words: str) -> None:
    found = read(parts)
    assert (found.people, found.words) == (people, words)


@pytest.mark.parametrize(
    "words",
    [
        "stop",
        "STOP!",
        " off ",
        "unsubscribe",
        "opt out",
        "please stop",
        "aus",
        "Pause",
        "abmelden.",
        "rezygnuję",
        "やめたい",
        "그만!",
        "إيقاف",
    ],
)
def test_whoever_wants_out_is_understood(words: str) -> None:
    """In a word or two, in the languages in which requests are understood."""
    assert wants_out(words)


@pytest.mark.parametrize("words", ["", "!", "please", "stop by at Jo's", "pause for coffee", "an"])
def test_a_reason_is_no_wish_to_leave(words: str) -> None:
    """Not where anything else is said, or nothing."""
    assert not wants_out(words)


@pytest.mark.parametrize(
    "parts",
    [
        ["me ", ALEX, " via ", JO, " because we sail"],
        ["Me to ", ALEX, " via ", JO, ": because we sail"],
        ["introduce me to ", ALEX, " through ", JO, ", because we sail"],
        ["me via ", JO, " to ", ALEX, " — because we sail"],
        ["Could you please introduce me to ", ALEX, "\nvia ", JO, "\nbecause we sail"],
        ["Bitte stell mich ", ALEX, " über ", JO, " vor, because we sail"],
        ["moi ", ALEX, " par ", JO, " because we sail"],
    ],
)
def test_who_asks_to_be_introduced_names_both(parts: Parts) -> None:
    """Whoever is named after "via" connects, in whichever order."""
    assert read_wish(parts) == Wish(ALEX, JO, "because we sail")


@pytest.mark.parametrize(
    ("parts", "wish"),
    [
        (["me"], Wish(None, None, "")),
        (["introduce me, please"], Wish(None, None, "")),
        (["me to ", ALEX, " because we sail"], Wish(ALEX, None, "because we sail")),
        (["me via ", JO], Wish(None, JO, "")),
        (["me ", ALEX, " via ", LOOSE, " we sail"], Wish(ALEX, None, "via @jo we sail")),
        (["me ", ALEX, " via ", ALEX, " we sail"], Wish(ALEX, ALEX, "we sail")),
        (["me ", ALEX, " I met ", KIM, " via ", JO, " once"], Wish(ALEX, JO, "I met @Kim once")),
    ],
)
def test_a_wish_may_lack_something_or_name_others_too(parts: Parts, wish: Wish) -> None:
    """What is missing is asked for; whoever else is named stays in the words."""
    assert read_wish(parts) == wish


@pytest.mark.parametrize(
    "parts",
    [
        [ALEX, " ", JO, " me and you"],
        ["let me introduce ", ALEX, " to ", JO],
        ["I want me to connect ", ALEX, " via ", JO],
        ["me ", ALEX, " and ", JO, " why"],
        [ALEX, " via ", JO, " why"],
        ["a friend told me ", ALEX, " via ", JO],
        ["why not"],
    ],
)
def test_who_introduces_others_wishes_nothing(parts: Parts) -> None:
    """Two are introduced to each other, as ever."""
    assert read_wish(parts) is None
