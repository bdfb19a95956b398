"""What people do in the terminal becomes the commands that an adapter makes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from adapters.terminal.directory import ALEX, HARBOR, JO, SAM
from adapters.terminal.schedules import REASON, WISH, Click
from adapters.terminal.screens import Screens, SeenButton
from bot.app.commands import AskConnector, Press, RequestIntroduction, make_press
from bot.domain.people import PersonFacts
from bot.messages.actions import Action, Target


@dataclass(frozen=True, slots=True)
class Did:
    """Somebody did something, which only who watches the demo sees."""

    at: datetime
    who: str
    what: str
    click: Click | None = None
    button: SeenButton | None = None


class Inbound:
    """Makes commands, each a delivery of its own."""

    def __init__(self, screens: Screens) -> None:
        self._screens = screens
        self._deliveries: Iterator[int] = count(1)

    def introduce(self) -> RequestIntroduction:
        """Sam runs `/intro`."""
        return RequestIntroduction(
            workspace=HARBOR,
            actor=SAM,
            delivery=self._delivery(),
            people=(ALEX, JO),
            reason=REASON,
        )

    def ask(self) -> AskConnector:
        """Jo asks Sam to be introduced to Alex."""
        return AskConnector(
            workspace=HARBOR,
            actor=JO,
            delivery=self._delivery(),
            target=ALEX,
            connector=SAM,
            reason=WISH,
        )

    def choose(self, actor: PersonFacts, click: Click) -> Press:
        """Choose something in the settings."""
        return make_press(
            click.action,
            Target.SETTINGS,
            workspace=HARBOR,
            actor=actor,
            delivery=self._delivery(),
            **dict(click.values),
        )

    def reach(self, actor: PersonFacts, click: Click) -> SeenButton | None:
        """Find the button; a person who never had any can't press it.

        "Let Sam know" is shown only after a no; before one, it is pressed on the card with the no.
        """
        button = self._screens.find(actor.id, click.action)
        if button is None and click.action is Action.TELL:
            return self._screens.find(actor.id, Action.NO)
        return button

    def press(self, actor: PersonFacts, click: Click, button: SeenButton) -> Press:
        """Press a button, on the newest card that has it or on an old one."""
        return make_press(
            click.action,
            button.target,
            workspace=HARBOR,
            actor=actor,
            delivery=self._delivery(),
            card=button.reference,
            **dict(click.values),
        )

    def _delivery(self) -> str:
        return f"demo-{next(self._deliveries)}"
