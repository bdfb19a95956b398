"""What people's words can't do, in cards and in forms: ping, hide a link, break a payload."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.discord.custom_ids import CustomId
from adapters.discord.forms import modal
from adapters.discord.markdown import escaped, one_line, quoted
from adapters.discord.render import TEXT_LIMIT
from bot.domain.etiquette import tidy, tidy_name
from bot.domain.rules import TEXT_LIMIT as WORDS_LIMIT
from bot.messages.actions import Action
from bot.messages.views import (
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
)
from tests.discord_.drawing import COMPONENT_LIMIT, SERVER, TARGET, drawn, length, texts
from tests.discord_.faults import Request
from tests.discord_.reading import Reader, message_text, walk
from tests.discord_.specs import FILE, Specs
from tests.fakes import NOW
from tests.specs import needs

READER = Reader()
SPECS = Specs() if FILE.exists() else None
NEEDS_SPECS = needs(FILE)
#: The reading in `reading.py` keeps these for itself.
SHELTERED = "".join(chr(0x10FF00 + number) for number in range(128))
#: Characters that begin something in markdown come often.
WORDS = st.text(
    st.one_of(
        st.sampled_from("*_~`|<>@#:[]()\\-+1.>!&/ \n"),
        st.characters(exclude_categories=("Cs", "Cc"), exclude_characters=SHELTERED),
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
@settings(max_examples=150)
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
    said = texts(components)
    assert all(said)
    assert sum(length(text) for text in said) <= TEXT_LIMIT
    assert len(list(walk(components))) <= COMPONENT_LIMIT
    labels = [part["label"] for part in walk(components) if part.get("label")]
    assert all(0 < length(label) <= 80 for label in labels)


@NEEDS_SPECS
@settings(max_examples=100)
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
    data = modal(form, CustomId(Action.TELL, SERVER, TARGET)).to_dict()
    body = {"type": 9, "data": data}
    path, route = "/interactions/1/token/callback", "POST /interactions/{}/{}/callback"
    assert SPECS is not None
    assert SPECS.violations(Request(NOW, "POST", path, route, body)) == []


def read(card: Card) -> str:
    """A card as a person reads it."""
    return message_text("", drawn(card), READER)


@settings(max_examples=300)
@given(ANY_WORDS)
def test_words_are_read_as_they_were_written(words: str) -> None:
    """No ping, no link, no heading: only what was typed, line by line."""
    told = message_text("", [{"type": 10, "content": quoted(words)}], READER)
    assert told == "\n".join(f"> {line}" for line in words.split("\n"))


@settings(max_examples=300)
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
    card = Card((*(Quote(long) for _ in range(3)), Paragraph((Text("Open until: tomorrow"),))))
    assert "Open until: tomorrow" in read(card)
