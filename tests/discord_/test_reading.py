"""What a person reads is what Discord's clients show, and what would harm them stands out."""

import pytest

from tests.discord_.reading import Reader, controls, markdown, message_text, modal_text

NAMES = {("@", 1): "Alex", ("@&", 2): "Admins", ("#", 3): "general"}
READER = Reader(lambda kind, number: NAMES[kind, number], "Europe/Berlin")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("**Sam** would *like* to", "Sam would like to"),
        (r"\*\*Sam\*\* \_a\_ \\ \[a\](b)", r"**Sam** _a_ \ [a](b)"),
        ("# Title\n-# small\n- item", "Title\nsmall\n• item"),
        (
            "> # big\n> -# tiny\n> - one\n> **b**",
            "> [heading] big\n> [small] tiny\n> [list] one\n> [bold]b",
        ),
        (r"> \# big" + "\n" + r"> \- one", "> # big\n> - one"),
        (">>> all\n# of it", "> all\n> [heading] of it"),
        ("[here](https://evil.example/a_b)", "here[link https://evil.example/a_b]"),
        (
            "<https://a.example> https://b.example/x_y_z",
            "https://a.example https://b.example/x_y_z",
        ),
        ("||hidden|| ~~gone~~ `code`", "[spoiler]hidden [struck]gone [code]code"),
        ("<:tada:123> <@1> <@&2> <#3>", "[emoji]tada @Alex @Admins #general"),
        ("<t:1795424400:D>, <t:1795424400:F>", "23 November 2026, Monday, 23 November 2026 10:00"),
        ("> <t:1795424400:D> <@1>", "> [timestamp]23 November 2026 [mention]@Alex"),
        ("@everyone @here", "@everyone @here"),
        ("snake_case_name 2 * 3 * 4", "snake_case_name 2 * 3 * 4"),
    ],
)
def test_markdown_reads_as_in_a_client(written: str, read: str) -> None:
    assert markdown(written, READER) == read


def test_pings_stand_out() -> None:
    reader = Reader(
        lambda kind, number: NAMES[kind, number], pings=frozenset({1}), pings_everyone=True
    )
    assert markdown("<@1> <@&2> @here", reader) == "@Alex[ping] @Admins @here[ping]"


def test_messages_and_forms_read_whole() -> None:
    button = {"type": 2, "style": 1, "label": "Yes", "custom_id": "y"}
    link = {"type": 2, "style": 5, "label": "Web", "url": "https://a.example"}
    options = [{"label": "Later", "value": "l"}]
    menu = {"type": 3, "custom_id": "m", "placeholder": "More…", "options": options}
    box = {
        "type": 17,
        "components": [
            {"type": 10, "content": "**One**"},
            {"type": 9, "components": [{"type": 10, "content": "Two"}], "accessory": button},
            {"type": 1, "components": [link]},
            {"type": 1, "components": [menu]},
        ],
    }
    assert message_text("", [box], READER) == "One\nTwo"
    assert [c.label for c in controls([box])] == ["Yes", "More…", "Later"]
    assert controls([box])[2].menu == controls([box])[1]
    field = {"type": 4, "custom_id": "w", "style": 1, "value": "hi"}
    form = {"title": "T", "components": [{"type": 18, "label": "Words", "component": field}]}
    assert modal_text(form, READER) == "T\nWords: hi"
