"""What a button, a menu or a form is called on the wire.

A `custom_id` holds all that a click needs (it is at most 100 characters long; Discord: Component
Reference), so that no state is lost with a restart: what is done, in which server, to what. In a
direct message there is no server otherwise.
"""

import re
from dataclasses import dataclass, replace

from bot.messages.actions import Action

#: The menu of rarer actions; its options stand for buttons.
MORE = "more"
#: The menu of later dates on the cards of older versions; its options are presets.
WHEN = "when"
#: The menu of more buttons than fit.
LIST = "list"

#: Stands for the server in a message to a conversation, which is in one: there a click says which.
NO_SERVER = "0"

#: Stands before the number of a form that is opened once more, filled as it was.
DRAFT = "~"

#: Buttons and forms: an action, a server, a target; a form to be corrected has a draft's number.
#: A target has at most 40 characters, so that no `custom_id` has more than 97.
BUTTON = (
    r"af:(?P<action>[a-z]+):(?P<server>\d{1,20}):(?P<target>[\w-]{0,40})"
    r"(~(?P<draft>\d{1,20}))?"
)
#: Menus.
MENU = r"af:(?P<menu>more|when|list)\.(?P<number>\d+):(?P<server>\d{1,20}):(?P<target>[\w-]{0,40})"
#: Menus of the setup, whose options are channels or roles.
SETUP_MENU = r"af:(?P<menu>channel|role):(?P<server>\d{1,20})"


@dataclass(frozen=True, slots=True)
class CustomId:
    """What the `custom_id` of a button or a form says."""

    action: Action
    server: str
    target: str
    draft: str = ""  #: the number of the form's draft that is to be opened again

    def __str__(self) -> str:
        draft = f"{DRAFT}{self.draft}" if self.draft else ""
        return f"af:{self.action}:{self.server}:{self.target}{draft}"


@dataclass(frozen=True, slots=True)
class MenuId:
    """What the `custom_id` of a card's menu says."""

    menu: str  #: MORE, WHEN or LIST
    server: str
    target: str


def in_server(what: CustomId, server: int | None) -> CustomId:
    """Fill in the server of a button in a conversation from where it was pressed."""
    known = what.server != NO_SERVER or server is None
    return what if known else replace(what, server=str(server))


def read_custom_id(custom_id: str) -> CustomId | None:
    """Read the `custom_id` of a button or a form; None for what isn't ours."""
    match = re.fullmatch(BUTTON, custom_id, re.ASCII)
    if match is None or match["action"] not in set(Action):
        return None
    return CustomId(Action(match["action"]), match["server"], match["target"], match["draft"] or "")


def read_menu_id(custom_id: str) -> MenuId | None:
    """Read the `custom_id` of a card's menu; None for what isn't ours."""
    match = re.fullmatch(MENU, custom_id, re.ASCII)
    return MenuId(match["menu"], match["server"], match["target"]) if match else None


def read_setup_menu_id(custom_id: str) -> CustomId | None:
    """Read the `custom_id` of a menu of the setup, whose target is what it chooses."""
    match = re.fullmatch(SETUP_MENU, custom_id, re.ASCII)
    return CustomId(Action.SETUP, match["server"], match["menu"]) if match else None


def read_option(option: str, server: str) -> CustomId | None:
    """Read an option that stands for a button; None for what isn't ours."""
    action, _, target = option.partition(":")
    return read_custom_id(f"af:{action}:{server}:{target}")


def menu_id(menu: str, number: int, server: str, target: str = "") -> str:
    """Name a menu; the number tells menus of one message apart."""
    return f"af:{menu}.{number}:{server}:{target}"


def setup_menu_id(menu: str, server: str) -> str:
    """Name a menu of the setup."""
    return f"af:{menu}:{server}"


def option_id(action: Action, target: str) -> str:
    """Name an option that stands for a button; its menu knows the server."""
    return f"{action}:{target}"
