"""What people of the test Slack read: markup resolved, and nothing hidden."""

import pytest

from tests.slack.reading import read_blocks, read_message, read_mrkdwn
from tests.slack.screens import post
from tests.slack.small_app import plain, section
from tests.slack.world import Json, Member, Team, World

#: Mon 16 Nov 2026, 23:30 UTC.
LATE = 1_794_871_800


@pytest.fixture
def ana() -> Member:
    """Somebody in Lisbon, with Jo in the same workspace."""
    team = Team(World(), "T1", "Quay")
    team.add(Member("U2", "Jo Kim", team, tz="Asia/Tokyo"))
    return team.add(Member("U1", "Ana Silva", team, tz="Europe/Lisbon"))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("*bold* _italic_ ~struck~ `code`", "bold italic struck code"),
        ("2*3*4 snake_case_name", "2*3*4 snake_case_name"),
        ("&lt;b&gt; &amp;amp; &amp;lt;", "<b> &amp; &lt;"),
        ("<@U2> and <@U9>", "Jo Kim and [unknown @U9]"),
        ("<!channel> <!here|here> <!subteam^S1>", "[ping channel] [ping here] [ping subteam^S1]"),
        ("<https://evil.example|harmless>", "[link https://evil.example] harmless"),
        ("&lt;https://evil.example|harmless&gt;", "<https://evil.example|harmless>"),
        (":tada: at 10:30:15", "[emoji tada] at 10[emoji 30]15"),
        (f"<!date^{LATE}^{{date_short}} at {{time}}|then>", "Nov 16, 2026 at 23:30"),
        (f"<!date^{LATE}^{{date_long}}^https://x.example|y>",
         "[link https://x.example] Monday, November 16, 2026"),
        ("<!date^never^{date}|then>", "then"),
        ("`<!channel>` *a `*b*` c*", "<!channel> a *b* c"),
    ],
)  # fmt: skip
def test_markup_is_resolved(ana: Member, written: str, read: str) -> None:
    assert read_mrkdwn(written, ana) == read


def test_dates_are_in_the_readers_zone(ana: Member) -> None:
    date = f"<!date^{LATE}^{{date_short}}|then>"
    assert read_mrkdwn(date, ana.team.members["U2"]) == "Nov 17, 2026"


def rich(*spans: Json) -> list[Json]:
    """A quote."""
    return [{"type": "rich_text", "elements": [{"type": "rich_text_quote", "elements": [*spans]}]}]


def test_rich_text_is_read_as_it_is(ana: Member) -> None:
    """Only elements mean something; text is text."""
    text = {"type": "text", "text": "<!channel> *b* :tada:\n&amp; "}
    who = {"type": "user", "user_id": "U2"}
    day = {"type": "date", "timestamp": LATE, "format": "{date_num}", "fallback": "then"}
    assert read_blocks(rich(text, who, {"type": "text", "text": " "}, day), ana) == (
        "> <!channel> *b* :tada:\n> &amp; Jo Kim 2026-11-16"
    )
    link = {"type": "link", "url": "https://evil.example", "text": "harmless"}
    assert read_blocks(rich(link, {"type": "broadcast", "range": "here"}), ana) == (
        "> [link https://evil.example] harmless[ping here]"
    )


def test_plain_text_has_no_markup_but_pictures(ana: Member) -> None:
    """Unless `emoji` is off."""
    header = {"type": "header", "text": plain("*a* <!here> :tada:")}
    assert read_blocks([header], ana) == "*a* <!here> [emoji tada]"
    quiet = {"type": "context", "elements": [plain(":tada:") | {"emoji": False}, plain("b")]}
    assert read_blocks([quiet], ana) == ":tada:\nb"


def test_what_only_notifications_show_is_seen_if_it_would_do_something(ana: Member) -> None:
    channel = ana.team.open_direct([ana])
    calm = post(channel, "hello <@U2>", [section("hi")])
    assert read_message(calm, ana) == "hi"
    loud = post(channel, "hello <!channel>", [section("hi")])
    assert read_message(loud, ana) == "hi\n[notification: hello [ping channel]]"
