"""Messages: classic ones, which a lock screen can say, as long as nobody's words are cut for it."""

from datetime import UTC, datetime

import pytest

from adapters.discord.messages import (
    CONTENT_LIMIT,
    buttons_view,
    classic,
    content,
    looks_the_same,
    of_components,
    payload,
)
from bot.messages.actions import Action
from bot.messages.views import Button, Card, Emphasis, Mention, Paragraph, Quote, Style, Text, When
from tests.discord_.drawing import SERVER, TARGET, length

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
YES = Button(Action.YES, TARGET, "Yes", Emphasis.PRIMARY)
LATER = Button(Action.LATER, TARGET, "Later…")
BLOCK = Button(Action.BLOCK, TARGET, "Block", Emphasis.MORE)
LEAVE = Button(Action.OPT_OUT, TARGET, "Leave", Emphasis.MORE)


def ask(reason: str = "You both sail", at: datetime = AT, *buttons: Button) -> Card:
    title = Paragraph((Mention("12", "Sam *x*"), Text(" asks.")), Style.TITLE)
    small = Paragraph((Text("Until "), When(at)), Style.NOTE)
    return Card((title, Quote(reason)), buttons or (YES, LATER, BLOCK, LEAVE), footer=(small,))


def older(card: Card) -> dict[str, object]:
    """A message as an older version sent it: of components, with menus."""
    menu = {"type": 3, "custom_id": f"af:when.0:{SERVER}:{TARGET}", "options": [{"value": "week"}]}
    sent = of_components(card, SERVER)
    return sent | {"content": "", "components": [*sent["components"], {"components": [menu]}]}


def test_a_message_says_its_sentence_first() -> None:
    """Then the quote, and at last the small print, below which the buttons are one row."""
    sent = payload(ask(), SERVER, ["7"])
    assert sent["content"] == "\n".join(
        (
            r"**Sam \*x\* asks.**",
            "> You both sail",
            "-# <@7>",
            f"-# Until <t:{int(AT.timestamp())}:D>",
        )
    )
    [row] = sent["components"]
    assert [button["label"] for button in row["components"]] == ["Yes", "Later…", "More…"]
    assert sent["flags"] == 1 << 2  # no previews of links
    assert sent["allowed_mentions"] == {"parse": [], "users": ["7"]}


@pytest.mark.parametrize("character", ["a", "*", "é", "漢", "💥"])
def test_what_does_not_fit_is_sent_whole_all_the_same(character: str) -> None:
    """As components, without the words on the lock screen."""
    fits = ask(character * (980 // length(character)))
    assert (classic(fits, SERVER) is None) == (character == "*")  # each takes a backslash
    longer = Card((*fits.blocks, Quote(character * 500), Quote(character * 500)), fits.buttons)
    sent = payload(longer, SERVER)
    if length(content(longer)) > CONTENT_LIMIT:
        assert sent["flags"] == 1 << 15
        assert sent["content"] is None
    else:
        assert sent["content"]


async def test_its_buttons_outlive_the_process() -> None:
    """So discord.py keeps nothing of them, and they are those of the message."""
    view = buttons_view(ask(), SERVER)
    assert view.is_finished()
    [row] = view.to_components()
    [sent] = payload(ask(), SERVER)["components"]
    names = [part["custom_id"] for part in row["components"]]
    assert names == [part["custom_id"] for part in sent["components"]]


def test_what_offers_something_looks_the_same_in_other_words() -> None:
    """Names and languages are learned from clicks; moments and offers aren't."""
    shown = payload(ask("We sail"), SERVER)
    assert looks_the_same(shown, payload(ask("Wir segeln"), SERVER))
    assert not looks_the_same(shown, payload(ask("We sail", AT.replace(day=24)), SERVER))
    assert not looks_the_same(shown, payload(ask("We sail", AT, YES), SERVER))


def test_an_older_versions_message_stays_until_it_ends() -> None:
    """An edit of it would show that somebody had clicked."""
    closed = payload(Card((Paragraph((Text("It is closed."),)),)), SERVER)
    assert looks_the_same(older(ask()), payload(ask(), SERVER))
    assert looks_the_same(older(ask()), payload(ask("x", AT.replace(day=24)), SERVER))
    assert not looks_the_same(older(ask()), closed)
    assert looks_the_same(closed, closed)
