"""What everyone has in front of them, and which buttons they have seen."""

from dataclasses import dataclass

from bot.messages.actions import Action
from bot.messages.views import Button, Card


@dataclass(frozen=True, slots=True)
class SeenButton:
    """A button as somebody has or had it in view."""

    reference: str
    target: str
    label: str
    there: bool  #: still on the card


class Screens:
    """What everyone has in front of them, and where they last saw each button that is gone."""

    def __init__(self) -> None:
        self._cards: dict[str, dict[str, Card]] = {}
        self._last_seen: dict[tuple[str, Action], SeenButton] = {}

    def put(self, person: str, reference: str, card: Card) -> None:
        """Show a card, in the place of the one at the same reference."""
        self._cards.setdefault(person, {})[reference] = card
        for button in card.buttons:
            self._last_seen[person, button.action] = _seen_button(reference, button, there=False)

    def find(self, person: str, action: Action) -> SeenButton | None:
        """Find a button on the newest card that has it, else where it was seen last."""
        for reference, card in reversed(self._cards.get(person, {}).items()):
            for button in card.buttons:
                if button.action is action:
                    return _seen_button(reference, button, there=True)
        return self._last_seen.get((person, action))


def _seen_button(reference: str, button: Button, *, there: bool) -> SeenButton:
    return SeenButton(reference, button.target, button.label, there)
