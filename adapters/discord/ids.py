"""What a button, a menu or a form is called on the wire, and how messages are referred to.

A `custom_id` holds all that a click needs (it is at most 100 characters long; Discord: Component
Reference), so that no state is lost with a restart: what is done, in which server, to what. In a
direct message there is no server otherwise.
"""

import re
from dataclasses import dataclass

from bot.errors import Refused
from bot.messages.actions import Action

PLATFORM = "discord"

#: The longest `custom_id` (Discord: Component Reference).
CUSTOM_ID_LIMIT = 100

#: The menu of rarer actions; its options stand for buttons.
MORE = "more"
#: The menu of later dates; its options are presets.
WHEN = "when"
#: The menu of more buttons than fit.
LIST = "list"

#: Stands before the number of a form that is opened once more, filled as it was.
DRAFT = "~"

#: Buttons and forms: an action, a server, a target; a form to be corrected has a draft's number.
BUTTON = (
    r"af:(?P<action>[a-z]+):(?P<server>\d{1,20}):(?P<target>[\w-]{0,40})"
    r"(~(?P<draft>\d{1,20}))?"
)
#: Menus.
MENU = r"af:(?P<menu>more|when|list)\.(?P<number>\d+):(?P<server>\d{1,20}):(?P<target>[\w-]{0,40})"

#: Menus of the setup, whose options are channels or roles.
SETUP_MENU = r"af:(?P<menu>channel|role):(?P<server>\d{1,20})"

_REFERENCE = re.compile(r"(\d{1,20})/(\d{1,20})/(\d{1,20})(?:/aside/(\d{1,20}))?", re.ASCII)
_ID = re.compile(r"\d{1,20}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a `custom_id` says."""

    action: Action
    server: str
    target: str
    draft: str = ""  #: the number of the form's draft that is to be opened again

    def __str__(self) -> str:
        draft = f"{DRAFT}{self.draft}" if self.draft else ""
        return f"af:{self.action}:{self.server}:{self.target}{draft}"


def pressed(custom_id: str) -> Pressed | None:
    """Read the `custom_id` of a button or a form; None for what isn't ours."""
    match = re.fullmatch(BUTTON, custom_id, re.ASCII)
    if match is None or match["action"] not in set(Action):
        return None
    return Pressed(Action(match["action"]), match["server"], match["target"], match["draft"] or "")


def menu_id(menu: str, number: int, server: str, target: str = "") -> str:
    """Name a menu; the number tells menus of one message apart."""
    return f"af:{menu}.{number}:{server}:{target}"


def option_id(action: Action, target: str) -> str:
    """Name an option that stands for a button; its menu knows the server."""
    return f"{action}:{target}"


def chosen(option: str, server: str) -> Pressed | None:
    """Read an option that stands for a button; None for what isn't ours."""
    action, _, target = option.partition(":")
    return pressed(f"af:{action}:{server}:{target}")


def setup_menu(menu: str, server: str) -> str:
    """Name a menu of the setup."""
    return f"af:{menu}:{server}"


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a message is, and which server it speaks of: in a direct message nothing else says.

    `aside`: for whom it stands in a thread of the server, where moderators can see it.
    """

    channel: int
    message: int
    server: str
    aside: str = ""

    def __str__(self) -> str:
        where = f"{self.channel}/{self.message}/{self.server}"
        return f"{where}/aside/{self.aside}" if self.aside else where


def reference(text: str) -> Reference:
    """Read a message's reference; anything else is refused for good."""
    match = _REFERENCE.fullmatch(text)
    if match is None:
        raise Refused("that is no message of Discord's")
    return Reference(int(match[1]), int(match[2]), match[3], match[4] or "")


def channel_id(text: str) -> int:
    """Read a conversation's reference; anything else is refused for good."""
    if _ID.fullmatch(text) is None:
        raise Refused("that is no conversation of Discord's")
    return int(text)
