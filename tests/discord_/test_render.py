"""Cards: what is drawn, within Discord's limits."""

from datetime import UTC, datetime

import pytest

from adapters.discord.render import TEXT_LIMIT, container, layout, mentions
from adapters.discord.rows import MENU_LIMIT, cut
from bot.messages.actions import Action
from bot.messages.views import (
    Block,
    Button,
    Card,
    Emphasis,
    Mention,
    Paragraph,
    Quote,
    Style,
    Text,
    When,
)
from tests.discord_.drawing import (
    COMPONENT_LIMIT,
    CUSTOM_ID_LIMIT,
    SERVER,
    TARGET,
    drawn,
    length,
    texts,
)
from tests.discord_.reading import ACTION_ROW, walk


def card_of(*buttons: Button) -> Card:
    return Card((Paragraph((Text("x"),)),), buttons)


def shape(card: Card) -> list[list[str]]:
    """The rows of a card: buttons by their labels, menus by their placeholders."""
    rows = [
        part["components"] for part in drawn(card)[0]["components"] if part["type"] == ACTION_ROW
    ]
    return [[part.get("label") or part["placeholder"] for part in row] for row in rows]


def test_a_card_is_a_container_of_texts_and_rows() -> None:
    """Titles as headings, quotes as quotes, small print small, dates in the reader's zone."""
    at = datetime(2026, 11, 23, 9, tzinfo=UTC)
    card = Card(
        (
            Paragraph((Mention("12", "Sam"), Text(" asks")), Style.TITLE),
            Quote("one\ntwo"),
            Paragraph((Text("by "), When(at), Text(", at "), When(at, with_time=True))),
            Paragraph((Text("Small."),), Style.NOTE),
        )
    )
    said = texts(drawn(card))
    seconds = int(at.timestamp())
    assert said == [
        "### Sam asks",
        "> one\n> two",
        f"by <t:{seconds}:D>, at <t:{seconds}:F>",
        "-# Small.",
    ]
    below = container(card, SERVER, mentions(card)).to_component_dict()["components"][-1]
    assert below["content"] == "-# <@12>"


def test_the_offers_of_an_ask_are_one_row() -> None:
    """What is rarer stands behind the last of them."""
    card = card_of(
        Button(Action.YES, TARGET, "Yes", Emphasis.PRIMARY),
        Button(Action.LATER, TARGET, "Later…"),
        Button(Action.NO, TARGET, "No"),
        Button(Action.QUESTION, TARGET, "Ask", Emphasis.MORE, "de"),
        Button(Action.BLOCK, TARGET, "Block", Emphasis.MORE, "de"),
    )
    assert shape(card) == [["Yes", "Later…", "No", "Mehr\u00a0…"]]
    ids = [part["custom_id"] for part in walk(drawn(card)) if "custom_id" in part]
    assert ids[-1] == f"af:more:{SERVER}:{TARGET}"
    assert len(set(ids)) == len(ids)
    assert all(len(name) <= CUSTOM_ID_LIMIT for name in ids)


def test_the_only_rare_offer_needs_nothing_before_it() -> None:
    """A question's card has one, for instance."""
    reply = Button(Action.REPLY, TARGET, "Reply…", Emphasis.PRIMARY)
    report = Button(Action.REPORT, TARGET, "Report…", Emphasis.MORE)
    assert shape(card_of(reply, report)) == [["Reply…", "Report…"]]


def test_what_is_rarer_in_settings_is_a_menu() -> None:
    """It is about several things, and no ask."""
    card = card_of(
        Button(Action.OPT_OUT, "settings", "Opt out"),
        Button(Action.FORGET, "settings", "Forget me", Emphasis.MORE),
        Button(Action.UNBLOCK, "12", "Allow", Emphasis.MORE),
    )
    assert shape(card) == [["Opt out"], ["More…"]]
    assert shape(card_of(card.buttons[1])) == [["More…"]]
    assert [
        option["value"] for part in walk(drawn(card)) for option in part.get("options", ())
    ] == [
        "forget:settings",
        "unblock:12",
    ]


@pytest.mark.parametrize("count", [0, 1, 5, 6, 10, 11, 30, 200])
def test_any_number_of_buttons_fits(count: int) -> None:
    """Rows of five, then menus of twenty-five."""
    buttons = [Button(Action.WITHDRAW, f"target-{n}", f"Withdraw {n}") for n in range(count)]
    found = drawn(card_of(*buttons))
    for part in walk(found):
        assert len(part.get("components") or ()) <= (
            5 if part["type"] == ACTION_ROW else COMPONENT_LIMIT
        )
        assert len(part.get("options") or ()) <= MENU_LIMIT
    assert len(list(walk(found))) <= COMPONENT_LIMIT


def test_a_long_list_is_cut_and_says_so() -> None:
    """What doesn't fit is left out at the end."""
    lines: tuple[Block, ...] = tuple(
        Paragraph((Mention(str(n), "N" * 80), Text(": asked"))) for n in range(100)
    )
    said = texts(drawn(Card(lines)))
    assert sum(map(len, said)) <= TEXT_LIMIT
    assert said[-1].endswith("…")


def test_mentions_of_titles_and_small_print_lead_to_profiles() -> None:
    """Of a conversation: once each; those in other sentences may be strangers to it."""
    card = Card(
        (
            Paragraph((Mention("2", "B"), Mention("1", "A"), Mention("2", "B")), Style.TITLE),
            Paragraph((Mention("3", "C"),)),
            Paragraph((Mention("4", "D"), Mention("no number", "E")), Style.NOTE),
        )
    )
    assert mentions(card) == ["2", "1", "4"]


async def test_a_layout_is_not_listened_to() -> None:
    """Its buttons outlive the process, so discord.py keeps nothing of it."""
    view = layout(card_of(Button(Action.YES, TARGET, "Yes")), SERVER)
    assert view.is_finished()


def test_labels_are_cut_by_what_they_take() -> None:
    """An emoji takes two."""
    assert cut("abc", 3) == "abc"
    assert cut("abcd", 3) == "ab…"
    assert length(cut("💥" * 60, 80)) <= 80
