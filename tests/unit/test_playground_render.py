"""Views become HTML in which people's words are only text (promise 8), whatever they consist of."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from adapters.playground.directory import CAST
from adapters.playground.forms import form_html
from adapters.playground.render import card_html
from bot.messages.actions import Action
from bot.messages.views import (
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
from bot.messages.voice import Voice
from tests.contracts.messenger import HOSTILE
from tests.html import Key, read_html

ENGLISH = Voice("en", ZoneInfo("Europe/Lisbon"))
GERMAN = Voice("de", ZoneInfo("Europe/Berlin"))
PEOPLE = {key: member.facts.name for key, member in CAST.items()}
EVENING = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)

#: Any text there is, and more of what could end a tag, an attribute or an escape.
WORDS = st.text() | st.text(st.sampled_from("<>&\"'/=!-{}; \n\r\t\0`amp#x3cscript"), max_size=40)


@given(WORDS, WORDS)
@example("</blockquote><script>alert(1)</script>", '" onclick="alert(1)')
@example("&lt;b&gt; &amp; &#60; &#x3c;script>", "{0} {name} %s")
def test_words_are_never_markup(words: str, name: str) -> None:
    """Read back, they are what was written; read_html refuses every tag and attribute of theirs."""
    card = Card(
        (
            Paragraph((Mention("U1", name), Text(words), Foreign(words)), Style.TITLE),
            Quote(words),
            Paragraph((Foreign(name),), Style.NOTE),
        ),
        (Button(Action.YES, words, name), Button(Action.NO, name, words, Emphasis.MORE)),
    )
    read = read_html(card_html(card, ENGLISH))
    assert read.blocks == [name + words + words, words, name]
    assert read.keys == [Key("yes", words, name, False), Key("no", name, words, False)]


@pytest.mark.parametrize("words", HOSTILE)
def test_what_is_hostile_elsewhere_is_text_here(words: str) -> None:
    """Nothing is linked, mentioned or made bold, even where it looks like it."""
    html = card_html(Card((Quote(words), Paragraph((Foreign(words),)))), ENGLISH)
    assert read_html(html).blocks == [words, words]
    assert set(re.findall(r"<(\w+)", html)) == {"blockquote", "p", "bdi"}


@given(WORDS)
@example("\n\nafter two line breaks")
@example("</textarea><script>alert(1)</script>")
@example('"><input name="introducer_joins" type="checkbox" checked>')
def test_a_form_gives_back_what_was_typed(words: str) -> None:
    """In every kind of field, with what is wrong in it; leading line breaks stay."""
    form = Form(
        Action.REQUEST,
        words,
        words,
        words,
        (
            TextField("long", words, 500, words),
            TextField("short", words, 60, words, multiline=False),
            ChoiceField("choice", words, ((words, words), (f"not {words}", words)), words),
            ToggleField("tick", words, True),
            PersonField("who", words, "jo"),
        ),
        (Paragraph((Text(words),), Style.NOTE), Quote(words)),
    )
    wrong = f"{words}!"
    problems = {"long": wrong, "choice": wrong, "people": wrong}
    read = read_html(form_html(form, PEOPLE | {words: words}, ENGLISH, problems))
    chosen: dict[str, str | bool] = {"long": words, "short": words, "choice": words, "tick": True}
    assert read.values == chosen | {"who": "jo"}
    assert (read.action, read.target, read.submit) == ("request", words, words)
    assert read.problems == {"long": wrong, "choice": wrong, "": wrong}
    assert read.blocks[:3] == [words] * 3  # the title and what comes before the fields


FORM = Form(
    Action.SETUP,
    "t",
    "Title",
    "Save",
    (
        TextField("words", "Words", 500),
        TextField("short", "Short", 4, "12", multiline=False),
        DateField("on", "On", date(2026, 11, 17), date(2027, 1, 15)),
        ChoiceField("choice", "Choice", (("a", "A"), ("b", "B"))),
        ToggleField("tick", "Tick"),
        PersonField("who", "Who"),
    ),
)


def test_an_empty_form_chooses_nothing() -> None:
    """Each field has a label, and nobody is chosen beforehand."""
    html = form_html(FORM, PEOPLE, ENGLISH)
    read = read_html(html)
    assert read.values == {"words": "", "short": "12", "on": "", "tick": False, "who": ""}
    assert read.options == {"choice": ["a", "b"], "who": ["", *PEOPLE]}
    assert read.blocks == ["Title", "Words", "Short", "On", "Choice", " A", " B", " Tick", "Who"]
    assert 'min="2026-11-17" max="2027-01-15"' in html
    assert 'data-limit="500"' in html
    assert read.problems == {}
    assert "aria-invalid" not in html


@pytest.mark.parametrize("name", ["words", "short", "on", "choice", "who"])
def test_a_problem_stands_at_its_field(name: str) -> None:
    """The field is marked and described by the sentence, so that it is read aloud too."""
    html = form_html(FORM, PEOPLE, ENGLISH, {name: "Wrong."})
    assert read_html(html).problems == {name: "Wrong."}
    assert html.count('aria-invalid="true"') == 1
    assert f'aria-describedby="problem-{name}"' in html
    marked = next(tag for tag in re.findall(r"<[^>]*>", html) if "aria-invalid" in tag)
    assert marked.startswith("<fieldset") if name == "choice" else f'name="{name}"' in marked


def test_a_problem_of_no_field_stands_above_them_all() -> None:
    """Such as that two people are the same."""
    html = form_html(FORM, PEOPLE, ENGLISH, {"people": "The same twice.", "words": "None."})
    assert read_html(html).problems == {"": "The same twice.", "words": "None."}
    assert html.index('role="alert"') < html.index("field-words")


def test_chosen_values_are_filled_in() -> None:
    """A date, a choice, a person, a tick."""
    words, short, on, choice, tick, who = FORM.fields
    assert isinstance(on, DateField)
    assert isinstance(choice, ChoiceField)
    assert isinstance(tick, ToggleField)
    assert isinstance(who, PersonField)
    fields = (
        replace(on, value=date(2026, 12, 1)),
        replace(choice, value="b"),
        replace(tick, value=True),
        replace(who, value="mika"),
    )
    read = read_html(form_html(replace(FORM, fields=(words, short, *fields)), PEOPLE, GERMAN))
    assert read.values["on"] == "2026-12-01"
    assert (read.values["choice"], read.values["tick"], read.values["who"]) == ("b", True, "mika")


def test_dates_are_written_as_the_reader_reads_them() -> None:
    """In their language and time zone, with the instant beside it."""
    card = Card((Paragraph((When(EVENING), Text(" / "), When(EVENING, with_time=True))),))
    assert read_html(card_html(card, ENGLISH)).text == "Mon 23 Nov / Mon 23 Nov, 23:30"
    german = card_html(card, GERMAN)
    assert re.fullmatch(r"Di.*, 24\. Nov.* / Di.*, 24\. Nov.*0:30.*", read_html(german).text)
    assert german.count('datetime="2026-11-23T23:30:00+00:00"') == 2


def test_rarer_buttons_stand_behind_more() -> None:
    """With a name for who can't see the three dots; without rarer ones there is no menu."""
    buttons = (
        Button(Action.YES, "t", "Yes", Emphasis.PRIMARY),
        Button(Action.NO, "t", "No"),
        Button(Action.BLOCK, "t", "Not from them", Emphasis.MORE),
    )
    html = card_html(Card((), buttons), ENGLISH)
    assert read_html(html).keys == [
        Key("yes", "t", "Yes", True),
        Key("no", "t", "No", False),
        Key("block", "t", "Not from them", False),
    ]
    assert html.index("<details") < html.index("Not from them")
    assert html.index("No<") < html.index("<details")
    assert "<summary>More</summary>" in html
    assert "<details" not in card_html(Card((), buttons[:2]), ENGLISH)
    assert card_html(Card(()), ENGLISH) == ""
