"""What the contract of every platform's Messenger asks of a test on Discord."""

from typing import cast

from adapters.discord import PLATFORM
from adapters.discord.app import AskFirst
from adapters.discord.custom_ids import WHEN, read_custom_id
from adapters.discord.outbound import DiscordMessenger
from bot.messages.actions import Action
from bot.ports import Address
from tests.contracts.messenger import Shown
from tests.discord_.people import Someone
from tests.discord_.reading import BUTTON, Control, controls
from tests.discord_.routes import ADD, EDIT, MEMBER, NEW_DM, SEND, THREAD
from tests.discord_.simulated import SimulatedTalk

NAMES = ("Sam Rivera", "Alex Moreau", "Jo Kim", "Kim Ash")
#: All that a Messenger calls when it sends, updates, opens, and looks what stands in the way.
ROUTES = (
    NEW_DM,
    SEND,
    EDIT,
    THREAD,
    ADD,
    MEMBER,
    "GET /guilds/{id}",
    "GET /guilds/{id}/threads/active",
    "GET /channels/{id}",
)


def actions(components: list[dict[str, object]]) -> tuple[str, ...]:
    """What there is to do on a message, in order."""
    found: list[str] = []
    for control in controls(components):
        found += _actions(control)
    return tuple(found)


def _actions(control: Control) -> list[str]:
    if control.kind == BUTTON:
        what = read_custom_id(control.custom_id)
        assert what is not None
        return [str(what.action)]
    if control.menu is None:
        return [str(Action.LATER)] if f"af:{WHEN}." in control.custom_id else []
    return [] if f"af:{WHEN}." in control.custom_id else [control.value.partition(":")[0]]


class DiscordHarness:
    """Four members of a server, and what they see."""

    def __init__(self, talk: SimulatedTalk) -> None:
        self.talk = talk
        self.people = [talk.someone(name) for name in NAMES]

    @property
    def messenger(self) -> DiscordMessenger:
        return messenger_of(self.talk)

    def address(self, n: int) -> Address:
        return address(self.people[n])

    def view(self, n: int) -> list[Shown]:
        person = self.people[n]
        channels = self.talk.world.channels
        return [
            Shown(
                person.text(message),
                actions(message.components),
                channels[message.channel_id].guild_id is not None,
            )
            for message in person.messages
        ]

    def cut_off(self) -> None:
        for route in ROUTES:
            self.talk.world.fails(route, status=503)


def messenger_of(talk: SimulatedTalk) -> DiscordMessenger:
    return cast("AskFirst", talk.bot.client).messenger


def address(person: Someone) -> Address:
    return Address(PLATFORM, str(person.server.id), str(person.id))
