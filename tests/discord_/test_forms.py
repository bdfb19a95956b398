"""Forms: what is drawn of them, what is read of what was submitted, and dates."""

from datetime import date, timedelta
from typing import Any

import pytest

from adapters.discord.custom_ids import CustomId
from adapters.discord.forms import PART_LIMIT, PRESETS, chosen_day, modal, parts, submitted
from adapters.shared.dates import preset_date
from bot.messages.actions import Action
from bot.messages.views import (
    ChoiceField,
    DateField,
    Form,
    Paragraph,
    PersonField,
    Text,
    TextField,
    ToggleField,
)
from tests.discord_.drawing import SERVER, TARGET, length

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
    payload = modal(FORM, CustomId(Action.LATER, SERVER, TARGET)).to_dict()
    assert payload["custom_id"] == f"af:later:{SERVER}:{TARGET}"
    assert [part["type"] for part in payload["components"]] == [10, 18, 18]


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
    assert length(part["label"]) <= 45


def test_what_is_submitted_is_read() -> None:
    """Text, a choice, somebody, yes or no; nothing chosen is nothing."""
    components: list[dict[str, Any]] = [
        {"type": 10, "id": 1},
        {"type": 18, "component": {"type": 4, "custom_id": "reason", "value": "why"}},
        {"type": 18, "component": {"type": 3, "custom_id": "choice", "values": ["x"]}},
        {"type": 18, "component": {"type": 5, "custom_id": "b", "values": []}},
        {"type": 18, "component": {"type": 23, "custom_id": "introducer_joins", "value": False}},
        {"type": 18, "component": {"type": 21, "custom_id": "preset", "value": None}},
        {"type": 1, "components": [{"type": 4, "custom_id": "old", "value": "row"}]},
    ]
    assert submitted(components) == {
        "reason": "why",
        "choice": "x",
        "b": None,
        "introducer_joins": False,
        "preset": None,
        "old": "row",
    }


# Dates.


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
    assert [str(day) for day in found] == expected
    assert preset_date("date", form) is None  # the last option of an older version's menu


def test_a_date_is_chosen_or_typed() -> None:
    """Nothing is chosen beforehand; what was typed counts, also beside a choice."""
    [_, chosen, typed] = [part.to_component_dict() for part in parts(FORM)]
    assert chosen["component"]["type"] == 21
    assert not any(option.get("default") for option in chosen["component"]["options"])
    assert not chosen["component"]["required"]
    assert not typed["component"]["required"]
    assert chosen_day(FORM, {"preset": None, "on": ""}, "en-GB") is None
    assert chosen_day(FORM, {"preset": "week", "on": ""}, "en-GB") == date(2026, 11, 23)
    assert chosen_day(FORM, {"preset": "week", "on": "24 Dec"}, "en-GB") == date(2026, 12, 24)


def test_what_is_sent_in_somebodys_name_is_read_whole() -> None:
    """A menu would cut it; more choices than radio buttons hold are a menu all the same."""

    def kind(count: int) -> int:
        options = tuple((str(n), f"Sentence {n}") for n in range(count))
        form = Form(Action.TELL, "x", "x", "Send", (ChoiceField("choice", "x", options),))
        [part] = [part.to_component_dict() for part in parts(form)]
        return int(part["component"]["type"])

    assert [kind(count) for count in (1, 2, 10, 11)] == [3, 21, 21, 3]
