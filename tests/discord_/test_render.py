"""Cards and forms: what is drawn, within Discord's limits, and what people's words can't do."""

import string
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.discord.dates import preset_date
from adapters.discord.forms import PART_LIMIT, modal, parts, read_date, submitted
from adapters.discord.ids import CUSTOM_ID_LIMIT, Pressed, Reference, channel_id, pressed, reference
from adapters.discord.markdown import escaped, one_line, quoted
from adapters.discord.render import (
    COMPONENT_LIMIT,
    MENU_LIMIT,
    PRESETS,
    TEXT_LIMIT,
    container,
    cut,
    layout,
    mentions,
    signature,
)
from bot.commands import Action
from bot.errors import Refused
from bot.etiquette import tidy, tidy_name
from bot.rules import TEXT_LIMIT as WORDS_LIMIT
from bot.views import (
    Block,
    Button,
    Card,
    ChoiceField,
    DateField,
    Emphasis,
    Foreign,
    Form,
    Mention,
    Paragraph,
    PersonField,
    Quote,
    Style,
    Text,
    TextField,
    ToggleField,
    When,
)
from tests.discord_.faults import Request
from tests.discord_.reading import Reader, message_text, walk
from tests.discord_.specs import ABSENT, FILE, Specs
from tests.fakes import NOW

READER = Reader()
SPECS = Specs() if FILE.exists() else None
NEEDS_SPECS = pytest.mark.skipif(SPECS is None, reason=ABSENT)
SERVER = "12345678901234567890"
TARGET = "AbCdEfGhIjKl-_12"


def drawn(card: Card) -> list[dict[str, Any]]:
    """A card's components, as they are sent."""
    return [dict(container(card, SERVER).to_component_dict())]


def read(card: Card) -> str:
    """A card as a person reads it."""
    return message_text("", drawn(card), READER)


def card_of(*buttons: Button) -> Card:
    return Card((Paragraph((Text("x"),)),), buttons)


def shape(card: Card) -> list[list[str]]:
    """The rows of a card: buttons by their labels, menus by their placeholders."""
    rows = [part["components"] for part in drawn(card)[0]["components"] if part["type"] == 1]
    return [[part.get("label") or part["placeholder"] for part in row] for row in rows]


# What is drawn.


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
    texts = [part["content"] for part in walk(drawn(card)) if part["type"] == 10]
    seconds = int(at.timestamp())
    assert texts == [
        "### Sam asks",
        "> one\n> two",
        f"by <t:{seconds}:D>, at <t:{seconds}:F>",
        "-# Small.",
    ]
    below = container(card, SERVER, mentions(card)).to_component_dict()["components"][-1]
    assert below["content"] == "-# <@12>"


def test_buttons_stand_in_rows_of_their_order() -> None:
    """Buttons side by side, below them a menu of later dates, then one of rarer actions."""
    card = card_of(
        Button(Action.YES, TARGET, "Yes", Emphasis.PRIMARY),
        Button(Action.LATER, TARGET, "Later…"),
        Button(Action.NO, TARGET, "No"),
        Button(Action.QUESTION, TARGET, "Ask", Emphasis.MORE, "de"),
        Button(Action.BLOCK, TARGET, "Block", Emphasis.MORE, "de"),
    )
    assert shape(card) == [["Yes", "No"], ["Later…"], ["Mehr\u00a0…"]]
    ids = [part["custom_id"] for part in walk(drawn(card)) if "custom_id" in part]
    assert len(set(ids)) == len(ids)
    assert all(len(name) <= CUSTOM_ID_LIMIT for name in ids)


@pytest.mark.parametrize("count", [0, 1, 5, 6, 10, 11, 30, 200])
def test_any_number_of_buttons_fits(count: int) -> None:
    """Rows of five, then menus of twenty-five."""
    buttons = [Button(Action.WITHDRAW, f"target-{n}", f"Withdraw {n}") for n in range(count)]
    found = drawn(card_of(*buttons))
    for part in walk(found):
        assert len(part.get("components") or ()) <= (5 if part["type"] == 1 else COMPONENT_LIMIT)
        assert len(part.get("options") or ()) <= MENU_LIMIT
    assert len(list(walk(found))) <= COMPONENT_LIMIT


def test_a_long_list_is_cut_and_says_so() -> None:
    """What doesn't fit is left out at the end."""
    lines: tuple[Block, ...] = tuple(
        Paragraph((Mention(str(n), "N" * 80), Text(": asked"))) for n in range(100)
    )
    texts = [part["content"] for part in walk(drawn(Card(lines))) if part["type"] == 10]
    assert sum(map(len, texts)) <= TEXT_LIMIT
    assert texts[-1].endswith("…")


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


def test_what_reads_the_same_has_the_same_signature() -> None:
    """Also with what Discord adds to components."""
    card = card_of(Button(Action.YES, TARGET, "Yes"), Button(Action.LATER, TARGET, "Later"))
    sent = drawn(card)
    assert signature([sent[0] | {"id": 7}]) == signature(sent)
    assert signature(drawn(card_of())) != signature(sent)


async def test_a_layout_is_not_listened_to() -> None:
    """Its buttons outlive the process, so discord.py keeps nothing of it."""
    view = layout(card_of(Button(Action.YES, TARGET, "Yes")), SERVER)
    assert view.is_finished()


def test_labels_are_cut_by_what_they_take() -> None:
    """An emoji takes two."""
    assert cut("abc", 3) == "abc"
    assert cut("abcd", 3) == "ab…"
    assert len(cut("💥" * 60, 80).encode("utf-16-le")) // 2 <= 80


# What people's words can't do.

#: Characters that begin something in markdown come often.
WORDS = st.text(
    st.one_of(
        st.sampled_from("*_~`|<>@#:[]()\\-+1.>!&/ \n"),
        st.characters(exclude_categories=("Cs", "Cc")),
    ),
    max_size=WORDS_LIMIT,
).map(tidy)
SNIPPETS = st.lists(
    st.sampled_from(
        [
            "@everyone",
            "<@123456789012345678>",
            "<@&123456789012345678>",
            "<#123456789012345678>",
            "[here](https://evil.example)",
            "<https://evil.example>",
            "||spoiler||",
            "**bold**",
            "```code```",
            "\n# heading",
            "\n-# small",
            "\n>>> all",
            "\n- list",
            "\n1. list",
            "<t:0:R>",
            "<:party:123456789012345678>",
            "</intro:123456789012345678>",
            "\\",
            "word",
            " ",
        ]
    ),
    max_size=25,
).map(lambda parts: tidy("".join(parts))[:WORDS_LIMIT])
ANY_WORDS = st.one_of(WORDS, SNIPPETS)
NAMES = ANY_WORDS.map(tidy_name)


def hostile_card(name: str, words: tuple[str, ...]) -> Card:
    """A card with people's words wherever they can be, and everything to press."""
    person = Mention("123456789012345678", name)
    sentence = (person, Text(" (in "), Foreign(name), Text(") and "), person, Text("."))
    blocks: list[Block] = [Paragraph(sentence, style) for style in Style]
    blocks += [Quote(text) for text in words]
    buttons = [Button(Action.YES, TARGET, name, Emphasis.PRIMARY)]
    buttons += [Button(Action.LATER, TARGET, name), Button(Action.UNBLOCK, "12", name)]
    buttons += [Button(Action.BLOCK, TARGET, name, Emphasis.MORE)]
    return Card(tuple(blocks), tuple(buttons))


@NEEDS_SPECS
@settings(max_examples=150, deadline=None)
@given(NAMES, st.lists(ANY_WORDS, min_size=1, max_size=4).map(tuple))
def test_any_words_make_a_valid_payload(name: str, words: tuple[str, ...]) -> None:
    """Whatever Unicode and whatever admitted length; and none of it pings or hides a link."""
    components = drawn(hostile_card(name, words))
    body = {
        "components": components,
        "flags": 1 << 15,
        "allowed_mentions": {"parse": [], "users": []},
    }
    request = Request(NOW, "POST", "/channels/1/messages", "POST /channels/{}/messages", body)
    assert SPECS is not None
    assert SPECS.violations(request) == []
    texts = [part["content"] for part in walk(components) if part["type"] == 10]
    assert all(texts)
    assert sum(len(text.encode("utf-16-le")) // 2 for text in texts) <= TEXT_LIMIT
    assert len(list(walk(components))) <= COMPONENT_LIMIT
    labels = [part["label"] for part in walk(components) if part.get("label")]
    assert all(0 < len(label.encode("utf-16-le")) // 2 <= 80 for label in labels)


@settings(max_examples=300, deadline=None)
@given(ANY_WORDS)
def test_words_are_read_as_they_were_written(words: str) -> None:
    """No ping, no link, no heading: only what was typed, line by line."""
    told = message_text("", [{"type": 10, "content": quoted(words)}], READER)
    assert told == "\n".join(f"> {line}" for line in words.split("\n"))


@settings(max_examples=300, deadline=None)
@given(NAMES)
def test_names_are_read_as_they_were_written(name: str) -> None:
    """Within a sentence of ours."""
    told = message_text("", [{"type": 10, "content": f"### From {one_line(name)}."}], READER)
    assert told == f"From {name}."


@pytest.mark.parametrize(
    "words",
    [
        "<@1>",
        "<@&1>",
        "<#1>",
        "<t:1>",
        "<a:b:1>",
        "[a](https://b.example)",
        "https://b.example",
        "||a||",
        "~~a~~",
        "`a`",
        "__a__",
    ],
)
def test_what_would_do_something_is_escaped(words: str) -> None:
    """Nothing of it is left as it was typed."""
    assert words not in escaped(words)


def test_escaping_leaves_ordinary_words_alone() -> None:
    """So that they are legible also where markdown isn't shown."""
    words = "You both repair accordions; it's 3 o'clock, isn't it? Yes: nice (really)."
    assert escaped(words).replace("\\", "") == words
    assert escaped("It's fine, thanks. See you: soon") == "It's fine, thanks. See you: soon"


@pytest.mark.parametrize("character", "x*\n💥\u05d0")
def test_the_longest_words_of_a_card_keep_what_matters(character: str) -> None:
    """However long they are, the sentences of ours around them stay whole."""
    long = tidy(("a" + character) * 250)
    card = Card((*(Quote(long) for _ in range(3)), Paragraph((Text("Open until tomorrow."),))))
    assert "Open until tomorrow." in read(card)


# Names on the wire.


@given(
    st.sampled_from(list(Action)),
    st.from_regex(r"[0-9]{1,20}", fullmatch=True),
    st.text(string.ascii_letters + string.digits + "-_", max_size=22),
)
def test_names_of_buttons_are_read_back(action: Action, server: str, target: str) -> None:
    """Whatever is done, wherever, to whatever; within Discord's limit."""
    what = Pressed(action, server, target, "12345678901234567890")
    assert pressed(str(what)) == what
    assert len(str(what)) <= CUSTOM_ID_LIMIT


@pytest.mark.parametrize(
    "name",
    ["", "af:", "af:yes:x:y", "af:nothing:1:x", "tiny:yes", "af:yes:1:a b", "af:yes:\u0661:a"],
)
def test_names_that_are_not_ours(name: str) -> None:
    """They are nobody's."""
    assert pressed(name) is None


def test_references() -> None:
    """A message, its server, and whether others could look in; else refused."""
    for where in (Reference(1, 2, "3"), Reference(1, 2, "3", "4")):
        assert reference(str(where)) == where
    assert channel_id("12") == 12
    for text in ("", "1/2", "1/2/3/4", "a/b/c", "\u0661/2/3", "1/2/3/aside"):
        with pytest.raises(Refused):
            reference(text)
    for text in ("", "x", "1/2", "-1", "\u0661"):
        with pytest.raises(Refused):
            channel_id(text)


# Forms.

DATE = DateField("on", "Not before", date(2026, 11, 17), date(2027, 1, 15))
FORM = Form(Action.LATER, TARGET, "Later", "Send", (DATE,), (Paragraph((Text("How."),)),))
REQUEST = Form(
    Action.REQUEST,
    "",
    "Introduce two people",
    "Ask both",
    (
        PersonField("a", "First", "12"),
        PersonField("b", "Second"),
        TextField("reason", "Why?", 500, "x" * 700),
        TextField("note_a", "A note", 500, optional=True),
        TextField("note_b", "A note", 500, optional=True),
        ChoiceField("open_for", "How long", (("2", "2 days"), ("7", "7 days")), "7"),
        ToggleField("introducer_joins", "Join", True),
    ),
    (Paragraph((Text("How."),)),),
)


async def test_a_form_is_a_modal() -> None:
    """Its name is that of the button; what it says stands above, if there is room."""
    payload = modal(FORM, Pressed(Action.LATER, SERVER, TARGET)).to_dict()
    assert payload["custom_id"] == f"af:later:{SERVER}:{TARGET}"
    assert [part["type"] for part in payload["components"]] == [10, 18]


def test_the_request_form_leaves_out_what_does_not_fit() -> None:
    """Five parts; from somebody's menu, the first person is known and joining can be chosen."""

    def names(*without: str) -> list[str]:
        drawn = [part.to_component_dict() for part in parts(REQUEST, without)]
        return [part["component"]["custom_id"] for part in drawn]

    assert names() == ["a", "b", "reason", "note_a", "note_b"]
    assert names("a") == ["b", "reason", "note_a", "note_b", "introducer_joins"]
    assert len(names()) == PART_LIMIT


def test_nothing_that_was_typed_is_lost() -> None:
    """A reason that was too long is still in the form."""
    [reason] = [p.to_component_dict() for p in parts(REQUEST)][2:3]
    assert reason["component"]["value"] == "x" * 700
    assert reason["component"]["max_length"] == 700


@pytest.mark.parametrize("label", ["L" * 200, "💥" * 100])
def test_labels_of_fields_fit(label: str) -> None:
    """A long name in a label is cut."""
    form = Form(Action.TELL, "x", label, "Send", (TextField("words", label, 500),))
    [part] = [part.to_component_dict() for part in parts(form)]
    assert len(part["label"].encode("utf-16-le")) // 2 <= 45


@NEEDS_SPECS
@settings(max_examples=100, deadline=None)
@given(NAMES, ANY_WORDS)
async def test_any_words_make_a_valid_form(name: str, words: str) -> None:
    """Names in titles and labels, and what had been typed."""
    fields = (
        PersonField("a", name, "12"),
        TextField("words", name, 500, words),
        ChoiceField("choice", name, (("x", name), ("y", words[:200])), "x", optional=True),
        DateField("on", name, date(2026, 11, 17), date(2027, 1, 15)),
    )
    form = Form(Action.TELL, TARGET, name, "Send", fields, (Paragraph((Foreign(words),)),))
    data = modal(form, Pressed(Action.TELL, SERVER, TARGET)).to_dict()
    body = {"type": 9, "data": data}
    path, route = "/interactions/1/token/callback", "POST /interactions/{}/{}/callback"
    assert SPECS is not None
    assert SPECS.violations(Request(NOW, "POST", path, route, body)) == []


def test_what_is_submitted_is_read() -> None:
    """Text, a choice, somebody, yes or no; nothing chosen is nothing."""
    components: list[dict[str, Any]] = [
        {"type": 10, "id": 1},
        {"type": 18, "component": {"type": 4, "custom_id": "reason", "value": "why"}},
        {"type": 18, "component": {"type": 3, "custom_id": "choice", "values": ["x"]}},
        {"type": 18, "component": {"type": 5, "custom_id": "b", "values": []}},
        {"type": 18, "component": {"type": 23, "custom_id": "introducer_joins", "value": False}},
        {"type": 1, "components": [{"type": 4, "custom_id": "old", "value": "row"}]},
    ]
    assert submitted(components) == {
        "reason": "why",
        "choice": "x",
        "b": None,
        "introducer_joins": False,
        "old": "row",
    }


@pytest.mark.parametrize(
    ("text", "day"),
    [("2026-12-24", date(2026, 12, 24)), (" 2026-12-24 ", date(2026, 12, 24)), ("Christmas", None)],
)
def test_dates_are_read(text: str, day: date | None) -> None:
    """As ISO 8601 has them."""
    assert read_date(text) == day


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 11, 16), ["2026-11-23", "2026-11-30", "2026-11-30", "2026-12-01"]),
        (date(2026, 11, 30), ["2026-12-07", "2026-12-14", "2026-12-01", "2026-12-01"]),
        (date(2027, 1, 31), ["2027-02-07", "2027-02-14", "2027-02-01", "2027-02-01"]),
        (date(2028, 2, 28), ["2028-03-06", "2028-03-13", "2028-02-29", "2028-03-01"]),
    ],
)
def test_presets(today: date, expected: list[str]) -> None:
    """A week, two weeks, the month's last day, the next one's first; never today."""
    last = today + timedelta(days=60)
    field = DateField("on", "x", today + timedelta(days=1), last)
    form = Form(Action.LATER, "x", "x", "x", (field,))
    found = [preset_date(preset, form) for preset in PRESETS]
    assert [str(day) for day in found] == [*expected, "None"]
