"""What the playground's page sends: typed lines, buttons and forms become commands."""

import json
from datetime import date, timedelta
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.playground.directory import CAST
from adapters.playground.errors import Misread
from adapters.playground.inbound import (
    ClockMoved,
    Line,
    Pressed,
    clicked,
    read,
    typed,
)
from bot.app.commands import (
    AskMeAgain,
    RequestIntroduction,
    SayLater,
    SayYes,
    ShowHelp,
    ShowList,
    ShowSettings,
    ShowSetup,
)
from bot.messages.actions import Action


def line(text: str, person: str = "sam") -> Line:
    return Line(person=person, delivery="1", text=text)


def request(text: str) -> tuple[list[str], str]:
    """Whom a typed line introduces, and why."""
    command = typed(line(text))
    assert isinstance(command, RequestIntroduction)
    return [person.id for person in command.people], command.reason


# Typed lines


@pytest.mark.parametrize(
    ("text", "people", "reason"),
    [
        ("/intro @alex @jo You both sail", ["alex", "jo"], "You both sail"),
        ("  /INTRO  @Alex, @JO; You both sail ", ["alex", "jo"], "You both sail"),
        ("/intro\n@alex\n@jo\nYou both\n\nsail", ["alex", "jo"], "You both\n\nsail"),
        ("/intro @alex@jo sails", ["alex", "jo"], "sails"),
        ("/intro You both sail @alex @jo", ["alex", "jo"], "You both sail Alex Moreau Jo Kim"),
        ("/intro @alex knows what @jo seeks", ["alex", "jo"], "knows what Jo Kim seeks"),
        ("/intro @alex @jo ask @mika or @nobody", ["alex", "jo"], "ask Mika Sommer or @nobody"),
        ("/intro @alex @jo write to a@sam.example", ["alex", "jo"], "write to a@sam.example"),
        ("/intro @alex write to jo@ilse.example", ["alex"], "write to jo@ilse.example"),
        ("/intro\t@alex\u00a0@jo\ttabs", ["alex", "jo"], "tabs"),
        ("/intro @sam @jo I'd like that", ["sam", "jo"], "I'd like that"),
        ("/intro @me @jo I'd like that", ["sam", "jo"], "I'd like that"),
        ("/intro @jo, @Me and why", ["jo", "sam"], "and why"),
        ("/intro @alex @jo not @me", ["alex", "jo"], "not @me"),
        ("/intro @alex @alex twice", ["alex", "alex"], "twice"),
        ("/intro @alex @jo @mika three", ["alex", "jo", "mika"], "three"),
        ("/intro @alex alone", ["alex"], "alone"),
        ("/intro nobody at all", [], "nobody at all"),
        ("/intro", [], ""),
        ("/intro list of names @alex @jo", ["alex", "jo"], "list of names Alex Moreau Jo Kim"),
        ("/intro @alex @jo /intro list", ["alex", "jo"], "/intro list"),
    ],
)
def test_a_typed_line_names_two_people_and_says_why(
    text: str, people: list[str], reason: str
) -> None:
    """In any order, over several lines; names within the reason are written out."""
    assert request(text) == (people, reason)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("/intro list", ShowList),
        ("/intro help", ShowHelp),
        ("/intro settings", ShowSettings),
        ("/intro stop", ShowSettings),
        ("/intro setup", ShowSetup),
        ("/Intro   LIST ", ShowList),
        ("/intro\nlist", ShowList),
    ],
)
def test_the_words_after_intro(text: str, kind: type) -> None:
    assert type(typed(line(text))) is kind


@pytest.mark.parametrize("text", ["", " ", "hello", "intro @alex @jo x", "/introduce x", "/ intro"])
def test_what_is_no_command_is_answered_with_one(text: str) -> None:
    with pytest.raises(Misread, match="Only /intro does something here"):
        typed(line(text))


@pytest.mark.parametrize("text", ["/intro @kim @jo x", "/intro @alex x @kim", "/intro @alex @Äda"])
def test_an_unknown_name_lists_the_known_ones(text: str) -> None:
    with pytest.raises(Misread, match="there are @sam, @alex, @jo, @mika, @noor, @ilse") as error:
        typed(line(text))
    assert "'kim'" in str(error.value) or "'äda'" in str(error.value)


@given(st.text())
def test_any_line_is_a_command_or_gets_a_sentence(text: str) -> None:
    """And the actor and the request are those who sent it, whatever it says."""
    for begun in ("", "/intro ", "/intro @alex @jo "):
        try:
            command = typed(line(begun + text, "jo"))
        except Misread:  # whose sentences are tested above
            continue
        assert (command.actor, command.delivery) == (CAST["jo"].facts, "jo/1")


# Buttons and forms


def press(action: str, **more: Any) -> Any:  # noqa: ANN401
    body = {"person": "jo", "delivery": "1", "action": action, "target": "t", **more}
    return clicked(read(Pressed, json.dumps(body).encode()))


def test_a_button_becomes_its_command() -> None:
    """With the card that it is on; every action there is has one."""
    command = press("yes", card="jo-1")
    assert isinstance(command, SayYes)
    assert (command.target, command.card, command.actor.id) == ("t", "jo-1", "jo")
    for action in Action:
        assert press(action).actor == CAST["jo"].facts


def test_a_forms_values_become_the_commands_fields() -> None:
    """A date is a date, a tick is a tick, all else is text."""
    assert press("later", values={"on": "2026-11-20"}).on == date(2026, 11, 20)
    assert isinstance(press("again", values={"on": "2026-11-20"}), AskMeAgain)
    assert press("question", values={"words": "Why?\n"}).words == "Why?\n"
    setup = press("setup", values={"self_introductions": False, "max_live": "3"})
    assert (setup.self_introductions, setup.max_live, setup.introducers) == (False, "3", None)
    assert isinstance(press("later"), SayLater)


def test_the_request_form_becomes_a_request() -> None:
    """What is missing in a hand-made one is empty; who is chosen twice is there twice."""
    values = {"a": "alex", "b": "alex", "reason": "x", "note_a": "n", "open_for": "2"}
    command = press("request", values=values | {"introducer_joins": False})
    assert command.people == (CAST["alex"].facts,) * 2
    assert (command.reason, command.notes) == ("x", ("n", ""))
    assert (command.open_for, command.introducer_joins) == (timedelta(days=2), False)
    empty = press("request")
    assert (empty.people, empty.reason, empty.open_for, empty.introducer_joins) == (
        (),
        "",
        None,
        None,
    )


@pytest.mark.parametrize("days", ["", "0", "-1", "1.5", "1e3", "x", "²", "9" * 30, "٣"])
def test_a_hand_made_number_of_days_is_none_that_is_offered(days: str) -> None:
    """The bot refuses it; nothing overflows."""
    open_for = press("request", values={"open_for": days}).open_for
    assert not timedelta(0) < open_for < timedelta(days=9_000)


@pytest.mark.parametrize(
    ("action", "values", "sentence"),
    [
        ("dance", None, "There is no such button."),
        ("later", {"on": ""}, "Choose a date in the future."),
        ("later", {"on": "20.11.2026"}, "Choose a date in the future."),
        ("later", {"on": True}, "That form isn't one"),
        ("later", {"words": "x"}, "That form isn't one"),
        ("yes", {"words": "x"}, "That form isn't one"),
        ("question", {"words": False}, "That form isn't one"),
        ("question", {"actor": "sam"}, "That form isn't one"),
        ("question", {"target": "other"}, "That form isn't one"),
        ("question", {"delivery": "other"}, "That form isn't one"),
        ("setup", {"self_introductions": "on"}, "That form isn't one"),
        ("setup", {"introducers": "S-GROUP"}, "That form isn't one"),
        ("request", {"a": "kim"}, "There is nobody called 'kim' here"),
        ("yes", {"words": 1}, "That request isn't one"),
        ("yes", {str(n): "" for n in range(21)}, "That request isn't one"),
    ],
)
def test_hand_made_values_get_a_sentence(action: str, values: Any, sentence: str) -> None:  # noqa: ANN401
    with pytest.raises(Misread, match=sentence):
        press(action, values=values)


@pytest.mark.parametrize("field", ["delivery", "target", "card"])
@pytest.mark.parametrize("value", ["a\0b", "\n", "\x1b[31m", "x" * 81])
def test_an_id_is_short_and_has_no_control_characters(field: str, value: str) -> None:
    """PostgreSQL keeps no NUL, and no page of ours sends any of them."""
    with pytest.raises(Misread):
        press("yes", **{field: value})


@pytest.mark.parametrize("to", get_args(ClockMoved.model_fields["to"].annotation))
def test_time_goes_where_the_page_offers(to: str) -> None:
    assert read(ClockMoved, json.dumps({"to": to}).encode()).to == to


# The cast


def test_the_cast_is_large_and_various_enough() -> None:
    """At least five, two languages, two time zones, an admin; first names that are the ids."""
    facts = [member.facts for member in CAST.values()]
    assert len(facts) >= 5
    assert {person.locale for person in facts} == {"en", "de"}
    assert len({person.time_zone for person in facts}) >= 2
    assert [person.id for person in facts if person.admin] == ["sam"]
    assert all(person.name.lower().startswith(f"{person.id} ") for person in facts)
