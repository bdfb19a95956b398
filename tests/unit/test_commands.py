"""Every button has its command, and every command its use case."""

import pytest

from bot.app import commands, dispatch
from bot.app.commands import PRESSES, Command, Event, Press, Typed
from bot.messages.actions import Action

#: Everything that can be asked for; the others are what these have in common.
KINDS = (Command, Event, Press, Typed)
COMMANDS = sorted(
    (
        kind
        for kind in vars(commands).values()
        if isinstance(kind, type) and issubclass(kind, Command) and kind not in KINDS
    ),
    key=lambda kind: kind.__name__,
)


@pytest.mark.parametrize("kind", COMMANDS)
def test_every_command_has_a_use_case(kind: type[Command]) -> None:
    assert kind in dispatch._USE_CASES, (
        f"{kind.__name__}: pair it with its use case in bot/app/dispatch.py"
    )


@pytest.mark.parametrize("action", sorted({*Action} - {Action.REQUEST, Action.ASK_CONNECTOR}))
def test_every_button_makes_a_command(action: Action) -> None:
    """But the forms of requests, which make it by their fields."""
    assert action in PRESSES, f"{action}: PRESSES in bot/app/commands.py lacks its command"


@pytest.mark.parametrize("kind", [kind for kind in COMMANDS if issubclass(kind, Press)])
def test_every_command_of_a_button_has_one(kind: type[Press]) -> None:
    assert kind in PRESSES.values(), (
        f"{kind.__name__}: PRESSES in bot/app/commands.py lacks its button"
    )
