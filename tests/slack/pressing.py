"""What can be pressed or filled in, in the blocks of a message or view."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]
Blocks = list[Json]

#: Elements that somebody can do something with (Slack: block elements).
_ACTIVE = {
    "button",
    "checkboxes",
    "datepicker",
    "datetimepicker",
    "number_input",
    "overflow",
    "plain_text_input",
    "radio_buttons",
    "timepicker",
    *(
        f"{multi}{kind}_select"
        for multi in ("", "multi_")
        for kind in ("static", "external", "users", "conversations", "channels")
    ),
}


@dataclass(frozen=True, slots=True)
class Pressable:
    """A button, or one choice of a menu, as it stands in its block."""

    label: str
    block: Json
    element: Json
    option: Json | None = None


def elements(blocks: Blocks) -> Iterator[tuple[Json, Json]]:
    """Every interactive element with its block, in the order of the screen."""
    for block in blocks:
        inside: list[Any] = [block.get("accessory"), block.get("element")]
        if block["type"] == "actions":
            inside += block["elements"]
        yield from ((block, e) for e in inside if isinstance(e, dict) and e.get("type") in _ACTIVE)


def pressables(blocks: Blocks) -> list[Pressable]:
    """Every button and every choice of a menu that acts at once, in the order of the screen."""
    found: list[Pressable] = []
    for block, element in elements(blocks):
        if block["type"] == "input" and not block.get("dispatch_action"):
            continue
        if element["type"] == "button":
            spoken = element.get("accessibility_label", element["text"]["text"])
            found.append(Pressable(spoken, block, element))
        groups = [group["options"] for group in element.get("option_groups", [])]
        options = [*element.get("options", []), *(o for group in groups for o in group)]
        found += [Pressable(o["text"]["text"], block, element, o) for o in options]
    return found


def labels(blocks: Blocks) -> tuple[str, ...]:
    """What can be pressed, by its words."""
    return tuple(pressable.label for pressable in pressables(blocks))
