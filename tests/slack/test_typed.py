"""One reader for all that Slack writes between `<` and `>` (Slack: formatting message text)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.slack.typed import read_request, readable

ALEX, JO, KIM = "<@U0ALEX|alex>", "<@U0JO|jo>", "<@U0KIM>"
#: Everything that the documentation names, and what people report of it.
ESCAPES = st.one_of(
    st.sampled_from(["<#C0123|>", "<#C0123>", "<#C0123|general>", "<#G0123|private>"]),
    st.sampled_from(["<!here>", "<!here|here>", "<!here|@here>", "<!channel>", "<!everyone>"]),
    st.sampled_from(["<!subteam^S1>", "<!subteam^S1|@sailors>", "<!subteam^S1|sailors>"]),
    st.sampled_from(["<!date^1392734382^{date}|x>", "<!date^1392734382^{date} at {time}^u|x>"]),
    st.sampled_from(["<!date^1392734382^{date}>", "<!date^^|>", "<!date^9^>", "<!date>"]),
    st.sampled_from(["<https://example.org>", "<https://example.org|example.org>"]),
    st.sampled_from(["<mailto:a@b.c|a@b.c>", "<tel:+49123|+49123>", "<@U1>", "<@W1|w>"]),
)


@pytest.mark.parametrize(
    ("escaped", "read"),
    [
        ("in <#C0123|general>", "in #general"),
        ("in <#C0123|> or <#C0123>", "in #channel or #channel"),
        ("<!subteam^S1|@sailors> <!subteam^S1|sailors> <!subteam^S1>", "@sailors @sailors @group"),
        ("<!here>, <!here|here> and <!channel|@channel>", "@here, @here and @channel"),
        ("on <!date^1392734382^{date}|Feb 18>", "on Feb 18"),
        ("on <!date^1392734382^Posted {date_num} at {time}^https://e.org/|Feb 18>", "on Feb 18"),
        ("on <!date^1392734382^{date}>", "on 2014-02-18"),
        ("<tel:+49123|+49 123> <mailto:a@b.c|a@b.c>", "+49123 a@b.c"),
        ("a &lt; b &amp;&amp; c &gt; d", "a < b && c > d"),
        ("&lt;#C0123|general&gt; typed by hand", "<#C0123|general> typed by hand"),
        ("with <@U0KIM>", "with @U0KIM"),
        ("<nothing that is documented>", "<nothing that is documented>"),
    ],
)  # fmt: skip
def test_everything_reads_as_it_was_typed(escaped: str, read: str) -> None:
    assert readable(escaped) == read


@given(
    st.lists(
        st.one_of(ESCAPES, st.text(alphabet=st.characters(exclude_characters="<>&"))), max_size=6
    )
)
def test_no_markup_of_slacks_stays(parts: list[str]) -> None:
    """Whatever is combined: neither a bracket nor the id of anything but a person."""
    read = readable(" ".join(parts))
    for sign in ("<", ">", "!subteam", "!date", "C0123", "^"):
        assert sign not in read or any(sign in part for part in parts if "<" not in part)


@given(st.text())
@settings(max_examples=60)
def test_any_text_is_read(text: str) -> None:
    """Also what Slack would never send."""
    assert len(read_request(text).people) <= 2
    readable(text)


def test_names_are_those_that_people_see() -> None:
    """Slack sends a handle, or nothing; what is looked up is better."""
    found = read_request(f"{ALEX} {JO} you know {KIM} and {ALEX}", {"U0KIM": "Kim Lee", "U0JO": ""})
    assert found.reason == "you know @Kim Lee and @alex"
    assert [one.id for one in found.people] == ["U0ALEX", "U0JO"]
    assert [one.id for one in found.mentioned] == ["U0ALEX", "U0JO", "U0KIM"]
