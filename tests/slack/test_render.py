"""Whatever people write, what we send is valid, within Slack's limits, and only their text."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block as SdkBlock
from slack_sdk.models.views import View as SdkView

from adapters.shared import utf16
from adapters.slack import render
from adapters.slack.forms import FormContext, Origin, card_view, form_view
from adapters.slack.render import Json, card_blocks, home, message
from bot.messages.actions import Action
from bot.messages.isolation import isolated
from bot.messages.views import (
    Button,
    Card,
    ChoiceField,
    Confirmation,
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
    WayIn,
    When,
)
from tests.contracts.messenger import HOSTILE
from tests.slack.reading import drawn, elements, read_blocks
from tests.slack.specs import bad_blocks, bad_view
from tests.slack.world import Member, Team, World

AT = datetime(2026, 11, 28, 9, tzinfo=UTC)
CONTEXT = FormContext(
    Action.LATER, "a1", "T1/D1/1.2", Origin("message", "D1", "1.2", "https://h/r")
)

WORDS = st.one_of(
    st.text(max_size=600),
    st.text(alphabet="<>&@!#*_~`|:\n \u202e\U0001f4a5", max_size=600),
    st.sampled_from(HOSTILE),
    st.text(alphabet=st.characters(codec=None), max_size=40),  # lone surrogates too
)
NAMES = st.one_of(st.text(max_size=90), st.sampled_from(HOSTILE))
IDS = st.one_of(st.from_regex(r"[UW][A-Z0-9]{8,10}", fullmatch=True), st.text(max_size=20))
SPANS = st.one_of(
    st.builds(Text, st.sampled_from(["Open until ", "a & b < c", "*", ""])),
    st.builds(Foreign, WORDS),
    st.builds(Mention, IDS, NAMES),
    st.builds(When, st.just(AT), st.booleans()),
)
BLOCKS = st.one_of(
    st.builds(Paragraph, st.lists(SPANS, max_size=5).map(tuple), st.sampled_from(list(Style))),
    st.builds(Quote, WORDS),
)
BUTTONS = st.builds(
    Button,
    st.sampled_from(list(Action)),
    st.text(alphabet="abcXYZ019_-", min_size=1, max_size=20),
    NAMES,
    st.sampled_from(list(Emphasis)),
    short=st.sampled_from(["", "Withdraw"]),
)
CARDS = st.builds(
    Card,
    st.lists(BLOCKS, max_size=12).map(tuple),
    st.lists(BUTTONS, max_size=9).map(tuple),
    footer=st.lists(
        st.builds(Paragraph, st.lists(SPANS, max_size=4).map(tuple), st.just(Style.NOTE)),
        max_size=3,
    ).map(tuple),
    preview=NAMES,
)
FIELDS = st.one_of(
    st.builds(
        TextField,
        st.just("reason"),
        NAMES,
        st.just(500),
        WORDS,
        st.booleans(),
        st.booleans(),
        NAMES,
    ),
    st.builds(
        ChoiceField,
        st.just("choice"),
        NAMES,
        st.lists(
            st.tuples(st.sampled_from("abcdef"), NAMES),
            min_size=1,
            max_size=6,
            unique_by=lambda pair: pair[0],
        ).map(tuple),
        st.sampled_from(["", "a", "z"]),
    ),
    st.builds(
        DateField,
        st.just("on"),
        NAMES,
        st.just(date(2026, 12, 1)),
        st.just(date(2027, 1, 1)),
        st.none() | st.just(date(2026, 12, 2)),
    ),
    st.builds(ToggleField, st.just("joins"), NAMES, st.booleans()),
    st.builds(PersonField, st.just("a"), NAMES, st.sampled_from(["", "U012AB"])),
)
FORMS = st.builds(
    Form,
    st.sampled_from(list(Action)),
    st.just("a1"),
    NAMES,
    NAMES,
    st.lists(FIELDS, min_size=1, max_size=5, unique_by=lambda field: field.name).map(tuple),
    st.lists(BLOCKS, max_size=3).map(tuple),
)


def strings(value: object) -> Iterator[tuple[str, str]]:
    """Every text object in a payload, with its type: plain_text, mrkdwn, or rich text's `text`."""
    if isinstance(value, dict):
        if isinstance(value.get("text"), str) and "type" in value:
            yield value["type"], value["text"]
        for inside in value.values():
            yield from strings(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from strings(inside)


def check_blocks(blocks: list[Json], limit: int = render.BLOCKS_LIMIT) -> None:
    """Valid by schema and by the SDK's lengths, with unique ids, and few enough."""
    assert bad_blocks(blocks, limit) == []
    for block in SdkBlock.parse_all(blocks):
        block.validate_json()
    ids = [element["action_id"] for _, element in elements(blocks)]
    assert len(ids) == len(set(ids))
    assert len(blocks) <= limit


def check_safe(payload: Json) -> None:
    """Nothing pings, mentions or hides a link: markup is only in our own small print."""
    for kind, text in strings(payload):
        assert text.encode()
        if kind == "mrkdwn":
            rest = re.sub(r"<@[UW][A-Z0-9]+>|<!date\^\d+\^[{}\w, ]+\|[\w -]+>", "", text)
            assert "<" not in rest
            assert ">" not in rest


@given(CARDS)
@settings(max_examples=60)
def test_every_card_is_a_valid_message(card: Card) -> None:
    """Whatever is written in it, whoever is named, and however many buttons it has."""
    drawn = message(card)
    check_blocks(drawn["blocks"])
    check_safe(drawn)
    assert not {"<", ">"} & set(drawn["text"])
    assert 0 < utf16.length(drawn["text"]) <= render.TEXT_LIMIT
    kinds = {e["type"] for block in drawn["blocks"] for e in rich(block)}
    assert kinds <= {"text", "user", "date", "emoji"}


def rich(block: Json) -> Iterator[Json]:
    if block["type"] == "rich_text":
        for element in block["elements"]:
            yield from element["elements"]


@given(FORMS, st.dictionaries(st.just("people"), NAMES))
@settings(max_examples=60)
def test_every_form_is_a_valid_modal(form: Form, problems: dict[str, str]) -> None:
    """Prefilled with whatever was typed."""
    view = form_view(form, CONTEXT, problems)
    assert bad_view(view, view["type"]) == []
    SdkView(**view).validate_json()
    check_safe(view)
    for _, element in elements(view["blocks"]):
        if "initial_value" in element:
            assert utf16.length(element["initial_value"]) <= element["max_length"]


@given(st.lists(CARDS, min_size=1, max_size=8))
@settings(max_examples=25)
def test_home_is_valid(cards: list[Card]) -> None:
    """However much waits for somebody."""
    view = home(cards)
    assert bad_view(view, view["type"]) == []
    check_blocks(view["blocks"], render.VIEW_BLOCKS_LIMIT)


@pytest.mark.parametrize("asks", [0, 5, 30, 120])
@pytest.mark.parametrize("lines", [3, 150])
def test_home_always_has_list_and_settings(asks: int, lines: int) -> None:
    """With whatever waits for somebody; the first asks are there with their buttons."""
    buttons = (Button(Action.YES, "a", "Yes"), Button(Action.BLOCK, "a", "Block", Emphasis.MORE))
    waiting = [
        Card(tuple(Paragraph((Text(f"{n}.{line}"),)) for line in range(6)), buttons)
        for n in range(asks)
    ]
    mine = Card(tuple(Paragraph((Text(f"mine {n}"),)) for n in range(lines)))
    own = Card(tuple(Paragraph((Text(f"setting {n}"),)) for n in range(19)), buttons)
    view = home([*waiting, mine, own])
    check_blocks(view["blocks"], render.VIEW_BLOCKS_LIMIT)
    read = read_blocks(view["blocks"], reader())
    assert f"mine {lines - 1}" in read
    assert "setting 18" in read
    assert all(f"{n}.5" in read for n in range(min(asks, 5)))
    assert read.index("mine 0") < read.index("setting 0")


@given(CARDS)
@settings(max_examples=25)
def test_every_card_fits_a_modal(card: Card) -> None:
    """An answer to somebody who has no message to look at."""
    view = card_view(card)
    assert bad_view(view, view["type"]) == []
    check_safe(view)


def reader() -> Member:
    team = Team(World(), "T1", "Harbor Founders", None)
    sam = Member("U012SAM", "Sam Rivera", team, tz="Europe/Berlin")
    team.add(sam)
    return sam


@pytest.mark.parametrize("words", HOSTILE)
def test_words_are_read_as_they_were_written(words: str) -> None:
    """In a quote, in a sentence and in small print; and our names are names."""
    for style in Style:
        sentence = Paragraph((Text("From "), Foreign(words), Text(".")), style)
        read = read_blocks(card_blocks(Card((sentence, Quote(words))), 50), reader())
        assert f"From {isolated(words)}." in read
        assert all(f"> {line}" in read for line in drawn(words).split("\n"))
        assert "[ping" not in read
        assert "[link" not in read


def test_a_card_reads_like_a_letter() -> None:
    """Names are mentions, dates are in the reader's zone, quotes are quotes."""
    card = Card(
        (
            Paragraph((Mention("U012SAM", "Sam"), Text(" would like to meet you.")), Style.TITLE),
            Quote("You both sail.\nOn the same sea."),
            Paragraph((Text("Open until "), When(AT, True, "Samstag um 10:00"), Text("."))),
            Paragraph(
                (Text("No need to answer, "), Mention("U012SAM", "Sam"), Text(" said.")), Style.NOTE
            ),
        )
    )
    assert read_blocks(card_blocks(card, 50), reader()) == (
        "Sam Rivera would like to meet you.\n"
        "> You both sail.\n> On the same sea.\n"
        "Open until Saturday, November 28, 2026, 10:00.\n"
        "No need to answer, Sam Rivera said."
    )
    assert message(card)["text"] == (
        "Sam would like to meet you.\n&gt; You both sail.\n&gt; On the same sea.\n"
        "Open until Samstag um 10:00.\nNo need to answer, Sam said."
    )


def test_a_notification_begins_with_the_preview() -> None:
    """A lock screen shows its beginning; a screen reader reads on, and hears nothing twice."""
    reason = "You both sail. " * 30
    small = Paragraph((Text("Open until: "), When(AT, written="Sat 28 Nov")), Style.NOTE)
    asked = Paragraph((Text("Sam would like to introduce you."),), Style.TITLE)
    card = Card((asked, Quote(reason)), footer=(small,))
    preview = "Sam would like to introduce you. “You both sail. …” No answer needed."
    assert message(replace(card, preview=preview))["text"] == (
        f"{preview}\n&gt; {reason}\nOpen until: Sat 28 Nov"
    )
    short = replace(card, blocks=(asked, Quote("You both sail.")), preview=preview)
    assert message(short)["text"] == f"{preview}\nOpen until: Sat 28 Nov"
    noted = replace(short, blocks=(*short.blocks, Quote("Sam")))
    assert message(noted)["text"] == f"{preview}\n&gt; Sam\nOpen until: Sat 28 Nov"


def test_a_form_without_an_introduction_begins_with_its_first_field() -> None:
    """No lone "…" stands above it."""
    form = Form(Action.WORDS, "a1", "T", "S", (TextField("words", "Your words", 500),))
    assert [block["type"] for block in form_view(form, CONTEXT)["blocks"]] == ["input"]


def test_a_box_has_its_words_beside_it() -> None:
    """They are all that a screen reader reads there; what it is about stands above."""
    [drawn] = form_view(
        Form(
            *(Action.REQUEST, "", "T", "S"),
            (ToggleField("joins", "Put me into it", True, "The conversation"),),
        ),
        CONTEXT,
    )["blocks"]
    assert drawn["label"]["text"] == "The conversation"
    assert [option["text"]["text"] for option in drawn["element"]["options"]] == ["Put me into it"]


def test_small_print_stands_below_the_buttons() -> None:
    """Its dates are in the reader's zone, and it is small also where it names somebody."""
    who = Mention("U012SAM", "Sam")
    small = Paragraph((Text("As you wish, "), who, Text(": "), When(AT)), Style.NOTE)
    card = Card((Paragraph((Text("Yes?"),)),), (Button(Action.YES, "a1", "Yes"),), footer=(small,))
    drawn = card_blocks(card, 50)
    assert [block["type"] for block in drawn] == ["rich_text", "actions", "context"]
    assert read_blocks(drawn, reader()) == (
        "Yes?\nAs you wish, Sam Rivera: Saturday, November 28, 2026"
    )


@pytest.mark.parametrize(
    ("conversation", "where"),
    [
        ("T1/G7", "channel=G7&team=T1"),
        ("E1/G7", "channel=G7"),  # an organisation is no team that can be opened
    ],
)
def test_the_way_into_a_conversation_is_a_link(conversation: str, where: str) -> None:
    """Slack's redirection opens it in whichever client is used; the button carries no target."""
    card = Card((Paragraph((Text("It is open."),)),), way_in=WayIn("Go there", conversation))
    [_, drawn] = message(card, "T1")["blocks"]
    [button] = drawn["elements"]
    assert (button["text"]["text"], button["url"]) == (
        "Go there",
        f"https://slack.com/app_redirect?{where}",
    )
    assert "value" not in button
    assert not bad_blocks([drawn])


def row(label: str, short: str = "Withdraw", count: int = 1) -> Card:
    """Make a card with such buttons."""
    line = Paragraph((Text("Yours"),))
    one = Button(Action.WITHDRAW, "i1", label, short=short)
    return Card((line,), (one,) * count)


def test_a_button_that_slack_would_cut_stands_beside_its_label() -> None:
    """Short to see, and whole to a screen reader; it keeps the stamp of its workspace."""
    label = "Withdraw Alexandra Konstantinopoulou and Jo Kim"
    [_, drawn] = message(row(label), "T1")["blocks"]
    assert (drawn["type"], drawn["text"]["text"]) == ("section", label)
    button = drawn["accessory"]
    assert (button["text"]["text"], button["accessibility_label"]) == ("Withdraw", label)
    assert (button["action_id"], button["value"]) == ("askfirst.withdraw", "i1")
    assert "T1" in drawn["block_id"]


def test_a_button_that_fits_or_is_one_of_very_many_stands_in_a_row() -> None:
    """There is room for so many blocks only."""
    assert [block["type"] for block in card_blocks(row("Withdraw Al and Jo"), 50)] == [
        "rich_text",
        "actions",
    ]
    drawn = card_blocks(row("x" * 40, count=60), 50)
    assert [len(block["elements"]) for block in drawn[1:]] == [25, 25, 10]


def test_the_state_is_bold_within_its_sentence() -> None:
    """What somebody is to see first needs no line of its own."""
    [block] = card_blocks(Card((Paragraph((Text("You said no.", bold=True), Text(" Ah."))),)), 50)
    first, second = block["elements"][0]["elements"]
    assert (first["style"], "style" in second) == ({"bold": True}, False)


def test_sentences_to_choose_from_are_read_whole() -> None:
    """They are radio buttons where others would be a menu, which cuts them."""
    options = tuple((f"{n}", f"sentence {n}") for n in range(6))
    menu = ChoiceField("choice", "Which?", options)
    kinds = [
        form_view(Form(Action.TELL, "a1", "T", "S", (field,)), CONTEXT)["blocks"][-1]["element"][
            "type"
        ]
        for field in (menu, replace(menu, sentences=True))
    ]
    assert kinds == ["static_select", "radio_buttons"]


def test_the_menu_of_an_ask_stays_small() -> None:
    """Its last option shows what it has no room for."""
    actions = (Action.QUESTION, Action.AGAIN, Action.BLOCK, Action.OPT_OUT, Action.REPORT)
    rarer = tuple(Button(action, "a1", f"{action}", Emphasis.MORE) for action in actions)
    last = Button(Action.BLOCK_OTHER, "a1", "another", Emphasis.MORE)
    for buttons in (rarer, (*rarer, last)):
        [menu] = [e for _, e in elements(card_blocks(Card((), buttons), 50))]
        assert (menu["type"], len(menu["options"])) == ("overflow", 5)
    assert menu["options"][-1]["value"] == "more a1"
    assert [option["value"] for option in menu["options"][:4]] == [
        f"{action} a1" for action in actions[:4]
    ]


def test_buttons_of_little_weight_wait_in_a_menu() -> None:
    """Up to five behind the dots; more in a select menu, which takes them all."""
    few = tuple(Button(Action.UNBLOCK, f"U{n}", f"n {n}", Emphasis.MORE) for n in range(5))
    many = tuple(Button(Action.UNBLOCK, f"U{n}", f"n {n}", Emphasis.MORE) for n in range(230))
    [overflow] = [e for _, e in elements(card_blocks(Card((), few), 50))]
    assert (overflow["type"], len(overflow["options"])) == ("overflow", 5)
    menus = [e for _, e in elements(card_blocks(Card((), many), 50))]
    assert [menu["type"] for menu in menus] == ["static_select"] * 3
    values = [option["value"] for menu in menus for option in menu["options"]]
    assert values == [f"unblock U{n}" for n in range(230)]


def test_a_long_list_still_fits() -> None:
    """With more lines than blocks and more buttons than a row takes, all are there on Home."""
    lines = tuple(Paragraph((Text(f"line {n}"),)) for n in range(150))
    buttons = tuple(Button(Action.WITHDRAW, f"i{n}", f"Withdraw {n}") for n in range(60))
    drawn = card_blocks(Card(lines, buttons), 50)
    check_blocks(drawn)
    assert len(list(elements(drawn))) == 60
    assert "line 149" in read_blocks(drawn, reader())


@given(
    st.integers(1, 400),
    st.integers(0, 90),
    st.text(min_size=1, max_size=300),
    st.sampled_from("yn"),
)
@settings(max_examples=15)
def test_a_list_that_is_too_long_says_how_much_is_missing(
    count: int, buttons: int, words: str, more: bool
) -> None:
    """Within what Slack takes of a message in all (`msg_blocks_too_long`), in its language."""
    lines = tuple(Paragraph((Foreign(f"line {n}: {words}"),)) for n in range(count))
    emphasis = Emphasis.MORE if more else Emphasis.PLAIN
    pressed = tuple(
        Button(Action.WITHDRAW, f"i{n}", f"Withdraw {n}", emphasis) for n in range(buttons)
    )
    drawn = message(Card(lines, pressed, locale="de"), "T0HARBOR")["blocks"]
    check_blocks(drawn)
    assert render.written_size(drawn) < 12_000
    read = read_blocks(drawn, reader())
    shown = sum(f"line {n}: " in read for n in range(count))
    assert shown == count or f"und {count - shown} weitere" in read
    assert bool(list(elements(drawn))) == bool(buttons)


def test_what_was_typed_at_length_is_all_there_to_be_shortened() -> None:
    """The form takes more than the limit if that much was typed already."""
    field = TextField("reason", "Why?", 500, "💥" * 700)
    view = form_view(Form(Action.REQUEST, "", "T", "S", (field,)), CONTEXT)
    [(block, element)] = elements(view["blocks"])
    assert element["initial_value"] == "💥" * 700
    assert element["max_length"] == 1400
    short = form_view(Form(Action.REQUEST, "", "T", "S", (TextField("r", "Why?", 500),)), CONTEXT)
    assert next(elements(short["blocks"]))[1]["max_length"] == 500
    assert block["block_id"] == "reason"


def test_a_long_option_goes_on_in_its_description() -> None:
    """Words aren't cut in the middle."""
    drawn = render.option("v", "Not now, " * 12)
    assert len(drawn["text"]["text"]) <= render.LABEL_LIMIT
    assert drawn["text"]["text"].endswith("…")
    assert drawn["description"]["text"].startswith(("Not", "now"))


def test_an_unlisted_preset_leaves_the_choice_open() -> None:
    """Where an operator's default isn't among the offers, nothing has to be chosen."""
    options = (("2", "2 days"), ("7", "7 days"))
    field = ChoiceField("open_for", "How long?", options, "0")
    view = form_view(Form(Action.REQUEST, "", "T", "S", (field,)), CONTEXT)
    [(block, element)] = elements(view["blocks"])
    assert block["optional"]
    assert "initial_option" not in element


def test_slack_asks_itself_where_it_can() -> None:
    """What has to be meant carries Slack's own dialog, and does at once what that confirms."""
    sure = Confirmation(Action.WITHDRAW_SURE, "Withdraw it?", "x" * 400, "Withdraw", "Keep it")
    button = Button(Action.WITHDRAW, "i1", "Withdraw", confirmation=sure)
    [actions] = card_blocks(Card((), (button,)), 50)
    [drawn] = actions["elements"]
    assert drawn["action_id"] == "askfirst.withdrawsure"
    texts = {name: text["text"] for name, text in drawn["confirm"].items()}
    assert texts == {
        "title": "Withdraw it?",
        "text": "x" * 299 + "…",
        "confirm": "Withdraw",
        "deny": "Keep it",
    }
