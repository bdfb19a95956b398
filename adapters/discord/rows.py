"""Buttons and menus: what a card offers, in rows (Discord: Component Reference).

Offers stand side by side, and what is rarer about the same ask behind the last of them, which shows
it to whoever presses (`Action.MORE`). What is rarer in a panel is about several things: a menu.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import discord
from discord.ui import ActionRow, Select

from adapters.discord.custom_ids import LIST, MORE, CustomId, menu_id, option_id
from adapters.shared import utf16
from adapters.shared.utf16 import ELLIPSIS
from bot.messages import texts
from bot.messages.actions import Action, Target
from bot.messages.views import Button, Card, Emphasis, WayIn

#: A button's label, and an option's.
LABEL_LIMIT, OPTION_LIMIT = 80, 100
#: Buttons in a row, options in a menu.
ROW_LIMIT, MENU_LIMIT = 5, 25
#: More buttons than this become a menu; so many menus of a kind are shown. With these, and with
#: MOST_PARAGRAPHS, no message has more than 40 components, those inside of others included.
MOST_BUTTONS, MOST_MENUS = 10, 3

#: What menus of buttons are called: below other buttons, and instead of them.
_PLACEHOLDERS = {MORE: "menu-more", LIST: "menu-list"}
_STYLES = {Emphasis.PRIMARY: discord.ButtonStyle.primary}

Row = ActionRow[Any]


def card_rows(card: Card, server: str) -> list[Row]:
    """Draw what a card offers; the way into its conversation stands first."""
    drawn = rows(card.buttons, server)
    if card.way_in is None:
        return drawn
    room = bool(drawn) and len(drawn[0].children) < ROW_LIMIT
    beside = drawn.pop(0).children if room and not _is_menu(drawn[0]) else []
    return [ActionRow(_link(card.way_in, server), *beside), *drawn]


def _is_menu(row: Row) -> bool:
    return any(isinstance(item, Select) for item in row.children)


def _link(way_in: WayIn, server: str) -> discord.ui.Button[Any]:
    """Link to a channel or thread, as Discord's clients do for each other (Copy Link)."""
    url = f"https://discord.com/channels/{server}/{way_in.conversation}"
    return discord.ui.Button(label=cut(way_in.label, LABEL_LIMIT), url=url)


def rows(buttons: Sequence[Button], server: str) -> list[Row]:
    """Draw buttons; `server` is where they belong to."""
    shown = [button for button in buttons if button.emphasis is not Emphasis.MORE]
    rarer = [button for button in buttons if button.emphasis is Emphasis.MORE]
    targets = {button.target for button in rarer}
    if len(targets) != 1 or targets & set(Target):
        return [*_shown(shown, server), *_menus(rarer, server, MORE)]
    last = rarer[0] if len(rarer) == 1 else _more(rarer[0])
    return list(_shown([*shown, last], server))


def _more(one: Button) -> Button:
    """Stand for what is rarer: only an ask has more than one such offer about itself."""
    return Button(Action.MORE, one.target, texts.say("menu-more", one.locale), locale=one.locale)


def _shown(buttons: Sequence[Button], server: str) -> Iterator[Row]:
    if len(buttons) > MOST_BUTTONS:
        yield from _menus(buttons, server, LIST)
        return
    for start in range(0, len(buttons), ROW_LIMIT):
        yield ActionRow(*(_button(b, server) for b in buttons[start : start + ROW_LIMIT]))


def _button(button: Button, server: str) -> discord.ui.Button[Any]:
    style = _STYLES.get(button.emphasis, discord.ButtonStyle.secondary)
    custom_id = str(CustomId(button.action, server, button.target))
    return discord.ui.Button(style=style, label=cut(button.label, LABEL_LIMIT), custom_id=custom_id)


def _menus(buttons: Sequence[Button], server: str, kind: str) -> Iterator[Row]:
    most = buttons[: MENU_LIMIT * MOST_MENUS]
    for number, start in enumerate(range(0, len(most), MENU_LIMIT)):
        chosen = most[start : start + MENU_LIMIT]
        options = [_option(button) for button in chosen]
        placeholder = texts.say(_PLACEHOLDERS[kind], chosen[0].locale)
        yield _menu(menu_id(kind, number, server), placeholder, options)


def _option(button: Button) -> discord.SelectOption:
    label = cut(button.label, OPTION_LIMIT)
    return discord.SelectOption(label=label, value=option_id(button.action, button.target))


def _menu(custom_id: str, placeholder: str, options: list[discord.SelectOption]) -> Row:
    menu: Select[Any] = Select(
        custom_id=custom_id, placeholder=cut(placeholder, LABEL_LIMIT), options=options
    )
    return ActionRow(menu)


def cut(text: str, limit: int) -> str:
    """Shorten a label that is too long; a name in it may be. Discord refuses one without text."""
    return utf16.cut(text, limit) or ELLIPSIS
