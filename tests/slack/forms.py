"""An open modal or Home tab, as a person reads it and fills it in."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from tests.slack.pressing import elements, pressables
from tests.slack.reading import read_text, read_view
from tests.slack.views import View
from tests.slack.world import Json, Member

#: What Slack's clients say at an empty field that must be filled in.
REQUIRED = "Please complete this required field."


class Unfinished(Exception):
    """Slack's client doesn't send the form: these fields are wrong."""

    def __init__(self, errors: dict[str, str]) -> None:
        super().__init__(str(errors))
        self.errors = errors


class OpenForm:
    """A view in front of somebody."""

    def __init__(self, view: View) -> None:
        self.view = view

    @property
    def title(self) -> str:
        """What stands at the top."""
        return read_text(self.view.given.get("title"), self.view.member)

    @property
    def text(self) -> str:
        """All that can be read in it."""
        return read_view(self.view.given, self.view.member)

    @property
    def buttons(self) -> list[str]:
        """What can be pressed in it, apart from submit and close."""
        return [pressed.label for pressed in pressables(self.view.blocks)]

    @property
    def errors(self) -> dict[str, str]:
        """What is shown at its fields, by block id."""
        return self.view.errors

    @property
    def fields(self) -> dict[str, Any]:
        """Block id of each input -> what it is filled with before anybody touches it."""
        return {b["block_id"]: plain(initial(e)) for b, e in self._inputs()}

    def _inputs(self) -> list[tuple[Json, Json]]:
        return [(b, e) for b, e in elements(self.view.blocks) if b["type"] == "input"]

    def fill(self, values: Mapping[str, Any]) -> Json:
        """Make the state of the form after somebody filled in these fields."""
        given = {self._block(name): value for name, value in values.items()}
        state: Json = {}
        errors: dict[str, str] = {}
        for block, element in self._inputs():
            id_ = block["block_id"]
            entered = initial(element)
            if id_ in given:
                entered = enter(element, given[id_])
            if wrong := _wrong(block, element, entered):
                errors[id_] = wrong
            state[id_] = {element["action_id"]: entered}
        if errors:
            raise Unfinished(errors)
        return state

    def start(self) -> Json:
        """Make the state of the form before anybody touches it."""
        return {b["block_id"]: {e["action_id"]: initial(e)} for b, e in self._inputs()}

    def _block(self, name: str) -> str:
        for block, element in self._inputs():
            names = (block["block_id"], element["action_id"], block["label"]["text"])
            if name in names or any(n.rpartition(".")[2] == name for n in names[:2]):
                return str(block["block_id"])
        raise AssertionError(f"no field {name!r}; there is {list(self.fields)}")


#: Where each kind of element keeps what it is filled with: in the state, and initially.
_KEYS = {
    "plain_text_input": ("value", "initial_value"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "static_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "checkboxes": ("selected_options", "initial_options"),
    "multi_static_select": ("selected_options", "initial_options"),
    "users_select": ("selected_user", "initial_user"),
    "multi_users_select": ("selected_users", "initial_users"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "number_input": ("value", "initial_value"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "channels_select": ("selected_channel", "initial_channel"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "external_select": ("selected_option", "initial_option"),
    "multi_external_select": ("selected_options", "initial_options"),
}


def initial(element: Json) -> Json:
    """What an element holds before anybody touches it."""
    key, start = _KEYS[element["type"]]
    nothing: Any = [] if key.endswith("s") and key != "value" else None
    return {"type": element["type"], key: element.get(start, nothing)}


def plain(entered: Json) -> Any:  # noqa: ANN401
    """What somebody would say an element holds."""
    value = entered[_KEYS[entered["type"]][0]]
    if isinstance(value, list):
        return [option["value"] if isinstance(option, dict) else option for option in value]
    return value["value"] if isinstance(value, dict) else value


def enter(element: Json, value: Any) -> Json:  # noqa: ANN401
    """Fill an element in: words, a date, a person, an option by its text or value, yes or no."""
    key = _KEYS[element["type"]][0]
    if isinstance(value, date):
        value = value.isoformat()
    elif isinstance(value, Member):
        value = value.id
    elif key == "selected_option" and value is not None:
        value = _option(element, value)
    elif key == "selected_options":
        chosen = element["options"] if value is True else value or []
        value = [o if isinstance(o, dict) else _option(element, o) for o in chosen]
    elif key == "selected_users":
        value = [v.id if isinstance(v, Member) else v for v in value]
    elif key == "value" and value == "":
        value = None
    return {"type": element["type"], key: value}


def _option(element: Json, wanted: str) -> Json:
    groups = [group["options"] for group in element.get("option_groups", [])]
    options = [*element.get("options", []), *(o for group in groups for o in group)]
    for option in options:
        if wanted in (option["value"], option["text"]["text"]):
            return dict(option)
    raise AssertionError(f"no option {wanted!r}; there is {[o['text']['text'] for o in options]}")


def _wrong(block: Json, element: Json, entered: Json) -> str:
    """What Slack's clients refuse to send."""
    value = entered[_KEYS[element["type"]][0]]
    if value in (None, "", []):
        return "" if block.get("optional") else REQUIRED
    if isinstance(value, str) and element["type"] == "plain_text_input":
        least, most = element.get("min_length", 0), element.get("max_length", 3000)
        if not least <= len(value) <= most:
            return f"Must be between {least} and {most} characters."
    return ""
