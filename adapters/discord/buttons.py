"""Clicks on buttons and menus, and submitted forms, whichever process has drawn them.

discord.py hands out only what this process has drawn. So each interaction is read here: all that it
needs is in its `custom_id`. What isn't ours is left alone.
"""

from collections.abc import Mapping
from typing import Any, cast

from discord import Interaction

from adapters.discord.custom_ids import (
    WHEN,
    CustomId,
    in_server,
    read_custom_id,
    read_menu_id,
    read_option,
    read_setup_menu_id,
)
from adapters.discord.interactions import Interactions
from adapters.discord.server_setup.interactions import SetupInteractions
from bot.messages.actions import Action


async def on_component(
    interaction: Interaction, interactions: Interactions, setup: SetupInteractions
) -> None:
    """A button was pressed, or an option of a menu was chosen."""
    data = cast("Mapping[str, Any]", interaction.data or {})
    custom_id, option = str(data.get("custom_id", "")), next(iter(data.get("values") or ()), "")
    if choice := read_setup_menu_id(custom_id):
        await setup.choose(interaction, choice, option)
        return
    menu = read_menu_id(custom_id)
    if menu and menu.menu == WHEN:
        later = CustomId(Action.LATER, menu.server, menu.target)
        await interactions.choose_date(interaction, later, option)
        return
    what = read_option(option, menu.server) if menu else read_custom_id(custom_id)
    if what is not None:
        what = in_server(what, interaction.guild_id)
        press = setup.press if what.action is Action.SETUP else interactions.press
        await press(interaction, what)


async def on_form(
    interaction: Interaction, interactions: Interactions, setup: SetupInteractions
) -> None:
    """A form was submitted."""
    data = cast("Mapping[str, Any]", interaction.data or {})
    what = read_custom_id(str(data.get("custom_id", "")))
    if what is not None:
        submit = setup.press if what.action is Action.SETUP else interactions.submit
        await submit(interaction, what)
