"""The Messenger contract, held by the fake that tests use, the terminal and the playground."""

import pytest

from adapters.playground.directory import CAST, HARBOR
from adapters.playground.journal import MessageKind
from adapters.playground.outbound import PlaygroundMessenger
from adapters.terminal.outbound import Event, Seen, TerminalMessenger
from bot.errors import Transient
from bot.messages.actions import Action
from bot.messages.views import as_text
from bot.ports import Address
from tests.contracts.messenger import (
    FallibleHarness,
    Harness,
    MessengerContract,
    OutageContract,
    Shown,
    card,
)
from tests.fakes import NOW, FakeMessenger, SimulatedClock
from tests.html import read_html
from tests.playground import Pages

PEOPLE = ("sam", "alex", "jo", "kim")


class FakeHarness:
    """Looks at the screens that the fake keeps."""

    def __init__(self) -> None:
        self.messenger = FakeMessenger(SimulatedClock())

    def address(self, n: int) -> Address:
        return Address("fake", "W1", PEOPLE[n])

    def view(self, n: int) -> list[Shown]:
        screen = self.messenger.screen(self.address(n))
        spoken_in = {s.reference for s in screen.sights if s.event == "conversation"}
        return [
            Shown(
                as_text(shown, lambda when: f"{when.at:%d %b}"),
                tuple(str(button.action) for button in shown.buttons),
                reference in spoken_in,
            )
            for reference, shown in screen.cards.items()
        ]

    def cut_off(self) -> None:
        self.messenger.fails(Transient("no network"))


class TerminalHarness:
    """Puts together what was seen in the terminal."""

    def __init__(self) -> None:
        self._seen: list[Seen] = []
        clock = SimulatedClock()
        self.messenger = TerminalMessenger(clock, self._seen.append, lambda w: f"{w.at:%d %b}")

    def address(self, n: int) -> Address:
        return Address("terminal", "harbor", PEOPLE[n])

    def view(self, n: int) -> list[Shown]:
        shown: dict[str, Shown] = {}
        for seen in self._seen:
            if seen.to == PEOPLE[n]:
                spoken_in = seen.event is Event.CONVERSATION or (
                    seen.message in shown and shown[seen.message].in_conversation
                )
                shown[seen.message] = Shown(seen.text, seen.buttons, spoken_in)
        return list(shown.values())


class PlaygroundHarness:
    """Reads the HTML on the screens; what isn't on the list of what may be there fails."""

    def __init__(self) -> None:
        self.messenger = PlaygroundMessenger(SimulatedClock(), Pages())

    def address(self, n: int) -> Address:
        return Address(HARBOR.platform, HARBOR.id, list(CAST)[n])

    def view(self, n: int) -> list[Shown]:
        held = self.messenger.screens.messages.get(self.address(n).person, {})
        shown = ((read_html(message.html), message.kind) for message in held.values())
        return [Shown(r.text, r.actions, kind is MessageKind.CONVERSATION) for r, kind in shown]


class TestFakeMessenger(MessengerContract, OutageContract):
    """The fake is a Messenger like every other, so tests on it mean something."""

    @pytest.fixture
    def harness(self) -> FallibleHarness:
        return FakeHarness()


class TestTerminalMessenger(MessengerContract):
    """The demo's Messenger, which can't fail."""

    @pytest.fixture
    def harness(self) -> Harness:
        return TerminalHarness()


class TestPlaygroundMessenger(MessengerContract):
    """The playground's Messenger, which can't fail either; its people are the cast."""

    @pytest.fixture
    def harness(self) -> Harness:
        return PlaygroundHarness()


async def test_the_fake_fails_as_told() -> None:
    """By method, recipient, kind, number of times and time window, and with the answer lost."""
    clock = SimulatedClock()
    messenger = FakeMessenger(clock)
    alex, jo = Address("fake", "W1", "alex"), Address("fake", "W1", "jo")
    messenger.fails(Transient("x"), to="jo", kind="ask", times=1)
    await messenger.send(alex, card("x"), "i/ask/2/")
    await messenger.send(jo, card("x"), "i/reminder/3/")
    with pytest.raises(Transient):
        await messenger.send(jo, card("x"), "i/ask/3/")
    await messenger.send(jo, card("x"), "i/ask/3/")
    messenger.fails(Transient("x"), method="open", lasting=NOW - NOW, arrives=True)
    await messenger.open([alex, jo], "i/open//")
    messenger.fails(Transient("x"), method="send", times=1, arrives=True)
    with pytest.raises(Transient):
        await messenger.send(jo, card("arrived", Action.YES), "i/ask/9/")
    assert messenger.screen(jo).find(Action.YES)
    assert [call.failed for call in messenger.calls] == [False, False, True, False, False, True]
