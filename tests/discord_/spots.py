"""What there is to press, and the message it is on."""

import copy
from dataclasses import dataclass

from simcord.backend.models import Message

from tests.discord_.reading import BUTTON, Control, controls


@dataclass(frozen=True, slots=True)
class Spot:
    """Something to press, and the message it is on."""

    message: Message
    control: Control


def find(message: Message, label: str) -> Spot | None:
    """Find what has this label: a button, else an option, else a menu."""
    found = [c for c in controls(message.components) if c.label == label and not c.disabled]
    found.sort(key=lambda control: (control.kind != BUTTON, control.menu is None))
    return Spot(copy.deepcopy(message), found[0]) if found else None


def labels(message: Message) -> tuple[str, ...]:
    """Name all that there is to press or choose."""
    return tuple(control.label for control in controls(message.components))
