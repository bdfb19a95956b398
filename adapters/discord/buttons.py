"""Buttons and menus that outlive the process: all they need is in their names."""

import re
from typing import TYPE_CHECKING, Any, Self, cast

import discord
from discord import Interaction
from discord.ui import Button, ChannelSelect, DynamicItem, Item, RoleSelect, Select

from adapters.discord.ids import BUTTON, MENU, SETUP_MENU, WHEN, Pressed, chosen, pressed
from bot.messages.actions import Action

if TYPE_CHECKING:
    from adapters.discord.app import AskFirst


def _client(interaction: Interaction) -> "AskFirst":
    return cast("AskFirst", interaction.client)


class PressedButton(DynamicItem[Button[Any]], template=BUTTON):
    """A button of any card."""

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, item: Item[Any], _match: re.Match[str], /
    ) -> Self:
        """Take it as it came."""
        return cls(cast("Button[Any]", item))

    async def callback(self, interaction: Interaction) -> None:
        """Press it."""
        if what := pressed(self.custom_id):
            await _client(interaction).desk.press(interaction, what)


class ChosenOption(DynamicItem[Select[Any]], template=MENU):
    """A menu of any card: what is chosen is a date, or stands for a button."""

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, item: Item[Any], _match: re.Match[str], /
    ) -> Self:
        """Take it as it came."""
        return cls(cast("Select[Any]", item))

    async def callback(self, interaction: Interaction) -> None:
        """Choose."""
        match = re.fullmatch(MENU, self.custom_id, re.ASCII)
        if match is None:
            return
        desk, option = _client(interaction).desk, next(iter(self.item.values), "")
        if match["menu"] == WHEN:
            what = Pressed(Action.LATER, match["server"], match["target"])
            await desk.choose_date(interaction, what, option)
        elif stands_for := chosen(option, match["server"]):
            await desk.press(interaction, stands_for)


class ChosenPlaceOrRole(DynamicItem[ChannelSelect[Any] | RoleSelect[Any]], template=SETUP_MENU):
    """A menu of the setup."""

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, item: Item[Any], _match: re.Match[str], /
    ) -> Self:
        """Take it as it came."""
        return cls(cast("ChannelSelect[Any]", item))

    async def callback(self, interaction: Interaction) -> None:
        """Choose."""
        match = re.fullmatch(SETUP_MENU, self.custom_id, re.ASCII)
        if match:
            setting_up = _client(interaction).setting_up
            await setting_up.choose(interaction, match["menu"], match["server"])


def register(client: discord.Client) -> None:
    """Let the client know its buttons, whichever process has drawn them."""
    client.add_dynamic_items(PressedButton, ChosenOption, ChosenPlaceOrRole)
