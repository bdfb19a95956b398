"""Forms as modals, cards in a modal, and a submitted modal's values; pure, like `render.py`."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Literal

from adapters.shared import utf16
from adapters.shared.cards import paragraphs
from adapters.slack.render import (
    BLOCKS_LIMIT,
    INPUT_LIMIT,
    LABEL_LIMIT,
    PLAIN_LIMIT,
    SELECT_LIMIT,
    TITLE_LIMIT,
    Json,
    card_blocks,
    clean,
    cut,
    option,
    plain,
)
from adapters.slack.workspaces import SlackWorkspace, read_stamp
from bot.messages.actions import Action
from bot.messages.views import (
    Card,
    ChannelField,
    ChoiceField,
    DateField,
    Field,
    Form,
    ManyField,
    PeopleField,
    PersonField,
    TextField,
    ToggleField,
)

#: More options than this go into a menu, unless they are whole sentences; so many radio buttons are
#: possible (Slack: radio button group element).
RADIO_LIMIT, RADIO_BUTTONS_LIMIT = 4, 10

#: Callback ids: a form of ours, and a card that is shown in a modal.
FORM, CARD = "askfirst.form", "askfirst.card"
#: The title of a modal that shows a card: our name, in every language.
NAME = "AskFirst"
TICKED = "yes"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where somebody did something, and so where the answer goes; never any state of consent."""

    #: Empty: a command or a shortcut, which have no card.
    place: Literal["message", "ephemeral", "home", "modal", ""] = ""
    channel: str = ""
    ts: str = ""
    response_url: str = ""
    view: str = ""


@dataclass(frozen=True, slots=True)
class FormContext:
    """What a form remembers until it is submitted: the button's action and target, and where."""

    action: Action
    target: str
    card: str | None
    origin: Origin
    #: Where it is about; None in the forms of older versions.
    workspace: SlackWorkspace | None = None

    def write(self) -> str:
        """Write it as a modal's private metadata."""
        stamp = self.workspace.stamp if self.workspace else ""
        return json.dumps([self.action, self.target, self.card, asdict(self.origin), stamp])


def read_form_context(metadata: str) -> FormContext | None:
    """Read private metadata; None where it isn't ours, such as an older version's."""
    try:
        action, target, card, origin, *stamp = json.loads(metadata)
        workspace = read_stamp(stamp[0]) if stamp else None
        card = card and str(card)
        return FormContext(Action(action), str(target), card, Origin(**origin), workspace)
    except (ValueError, TypeError):
        return None


def form_view(form: Form, context: FormContext, problems: Mapping[str, str] | None = None) -> Json:
    """Draw a form as a modal; `problems` are said above it, where no field could show them."""
    said = paragraphs((problems or {}).values())
    words = (*said, *form.intro)
    intro = card_blocks(Card(words), BLOCKS_LIMIT) if words else []
    return {
        "type": "modal",
        "callback_id": FORM,
        "title": plain(form.title, TITLE_LIMIT),
        "submit": plain(form.submit, TITLE_LIMIT),
        "private_metadata": context.write(),
        "blocks": [*intro, *(_field(field) for field in form.fields)],
    }


def card_view(card: Card, stamp: str = "") -> Json:
    """Draw a card as a modal: an answer to somebody who has no message to look at."""
    return {
        "type": "modal",
        "callback_id": CARD,
        "private_metadata": stamp,
        "title": plain(NAME, TITLE_LIMIT),
        "blocks": card_blocks(card, BLOCKS_LIMIT),
    }


def _field(field: Field) -> Json:
    match field:
        case TextField():
            return _input(field, _text_input(field)) | _hint(field)
        case DateField():
            chosen = {"initial_date": field.value.isoformat()} if field.value else {}
            return _input(field, {"type": "datepicker"} | chosen)
        case ChoiceField():
            return _input(field, _choice(field))
        case ManyField():
            return _input(field, _menu_of_many(field)) | _hint(field)
        case PersonField():
            chosen = {"initial_user": field.value} if field.value else {}
            return _input(field, {"type": "users_select"} | chosen)
        case PeopleField(values=values, limit=limit):
            several: Json = {"type": "multi_users_select", "max_selected_items": limit}
            return _input(field, several | ({"initial_users": list(values)} if values else {}))
        case ChannelField():
            places = {"include": ["public", "private"], "exclude_bot_users": True}
            return _input(field, {"type": "conversations_select", "filter": places})
        case ToggleField():
            return _input(field, _boxes(field))


def _input(field: Field, element: Json) -> Json:
    above = isinstance(field, ToggleField) and field.heading
    return {
        "type": "input",
        "block_id": field.name,
        "label": plain(above or field.label),
        "element": element | {"action_id": field.name},
        "optional": _optional(field),
    }


def _optional(field: Field) -> bool:
    """A box may stay unticked; a choice whose preset isn't offered, open: the default holds."""
    if isinstance(field, ChoiceField):
        unlisted = bool(field.value) and field.value not in dict(field.options)
        return field.optional or unlisted
    return isinstance(field, ToggleField | PeopleField | ManyField) or (
        isinstance(field, TextField | DateField) and field.optional
    )


def _text_input(field: TextField) -> Json:
    """A preset text may be longer than what is wanted: then it is shown whole, to be shortened."""
    value = cut(field.value, INPUT_LIMIT)
    drawn: Json = {
        "type": "plain_text_input",
        "multiline": field.multiline,
        "max_length": min(max(field.limit, utf16.length(value)), INPUT_LIMIT),
    }
    return drawn | ({"initial_value": value} if value else {})


def _hint(field: TextField | ManyField) -> Json:
    return {"hint": plain(field.hint)} if field.hint else {}


def _menu_of_many(field: ManyField) -> Json:
    """Draw a menu from which several are chosen, below headings (Slack: multi-select menu).

    A chosen option stands alone, so it says all.
    """
    groups = [
        {
            "label": plain(group.label, LABEL_LIMIT),
            "options": [option(one.value, one.label) for one in group.options],
        }
        for group in field.groups
    ]
    ticked = (one for one in field.offered if one.value in field.values)
    chosen = [option(one.value, one.label) for one in ticked]
    menu: Json = {"type": "multi_static_select", "option_groups": groups}
    return menu | ({"initial_options": chosen} if chosen else {})


def _choice(field: ChoiceField) -> Json:
    options = [option(value, label) for value, label in field.options[:SELECT_LIMIT]]
    few = len(options) <= (RADIO_BUTTONS_LIMIT if field.sentences else RADIO_LIMIT)
    kind = "radio_buttons" if few else "static_select"
    chosen = [one for one in options if one["value"] == field.value]
    return {"type": kind, "options": options} | ({"initial_option": chosen[0]} if chosen else {})


def _boxes(field: ToggleField) -> Json:
    """One box to tick, with its words beside it: a screen reader reads nothing else."""
    tick = option(TICKED, field.label)
    ticked = {"initial_options": [tick]} if field.value else {}
    return {"type": "checkboxes", "options": [tick]} | ticked


# What was submitted.


def values_of(view: Json) -> dict[str, Any]:
    """Read what was filled in, by field; each field is a block of that id."""
    state = view.get("state", {}).get("values", {})
    found = {name: _value(element) for name, by_id in state.items() for element in by_id.values()}
    return {name: value for name, value in found.items() if value is not None}


def _value(element: Json) -> object:
    match element.get("type"):
        case "plain_text_input":
            return element.get("value") or ""
        case "datepicker":
            chosen = element.get("selected_date")
            return date.fromisoformat(chosen) if chosen else None
        case "checkboxes":
            return bool(element.get("selected_options"))
        case "users_select":
            return element.get("selected_user")
        case "multi_static_select":
            return [one["value"] for one in element.get("selected_options") or ()]
        case "multi_users_select":
            return element.get("selected_users") or []
        case "conversations_select":
            return element.get("selected_conversation")
        case "radio_buttons" | "static_select":
            return (element.get("selected_option") or {}).get("value")
    return None


def errors_of(problems: Mapping[str, str], view: Json) -> dict[str, str]:
    """Put each sentence at an input of this view: its own, or else the first (Slack: view errors).

    Slack shows errors at input blocks only, and refuses any other block's id.
    """
    inputs = [block["block_id"] for block in view["blocks"] if block["type"] == "input"]
    errors: dict[str, list[str]] = {}
    for name, sentence in problems.items():
        errors.setdefault(name if name in inputs else inputs[0], []).append(clean(sentence))
    return {name: cut(" ".join(sentences), PLAIN_LIMIT) for name, sentences in errors.items()}
