"""A bot of a few lines, on which the test servers themselves are tested."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

import discord
from discord import app_commands, ui

from tests.discord_.talk import Bot, BotConfig

NONE = discord.AllowedMentions.none()


class Answer(ui.DynamicItem[ui.Button[ui.LayoutView]], template=r"tiny:(?P<word>\w+)"):
    """A button that says what it is called."""

    def __init__(self, word: str) -> None:
        label = {"yes": "Yes, please", "edit": "Change this", "form": "Say more"}.get(word, word)
        super().__init__(ui.Button(label=label, custom_id=f"tiny:{word}"))
        self.word = word

    @classmethod
    async def from_custom_id(cls, interaction, item, match):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN206
        del interaction, item
        return cls(match["word"])

    async def callback(self, interaction: discord.Interaction) -> None:
        """Answer."""
        if self.word == "form":
            await interaction.response.send_modal(Words())
        elif self.word == "edit":
            await interaction.response.edit_message(view=card("Changed."))
        else:
            await interaction.response.send_message(
                view=card(f"You said {self.word}."), ephemeral=True
            )


class Menu(ui.DynamicItem[ui.Select[ui.LayoutView]], template=r"tiny-menu"):
    """A menu that says what was chosen."""

    def __init__(self, item: "ui.Select[ui.LayoutView] | None" = None) -> None:
        options = [discord.SelectOption(label=f"In {n} weeks", value=n) for n in ("two", "three")]
        super().__init__(
            item or ui.Select(custom_id="tiny-menu", placeholder="Later…", options=options)
        )

    @classmethod
    async def from_custom_id(cls, interaction, item, match):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN206
        del interaction, match
        return cls(item)

    async def callback(self, interaction: discord.Interaction) -> None:
        """Repeat it."""
        [chosen] = self.item.values
        await interaction.response.edit_message(view=card(f"Later: {chosen}."))


class Words(ui.Modal, title="Say more"):
    """A form with a text, a person and a choice."""

    def __init__(self) -> None:
        super().__init__(custom_id="tiny:words")
        text: ui.TextInput[Words] = ui.TextInput(
            custom_id="reason", max_length=20, default="because"
        )
        self.text = text
        self.who: ui.UserSelect[Words] = ui.UserSelect(custom_id="other", required=False)
        self.add_item(ui.Label(text="Your reason", component=self.text))
        self.add_item(ui.Label(text="The other", component=self.who))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        """Repeat it."""
        who = ", ".join(person.display_name for person in self.who.values)
        said = f"{self.text.value} / {who}"
        await interaction.response.send_message(view=card(said), ephemeral=True)


def card(text: str, *words: str) -> ui.LayoutView:
    """A card of one text and some buttons."""
    view = ui.LayoutView(timeout=None)
    box: ui.Container[ui.LayoutView] = ui.Container(ui.TextDisplay(text))
    if words:
        box.add_item(ui.ActionRow(*(Answer(word) for word in words)))
        box.add_item(ui.ActionRow(Menu()))
    view.add_item(box)
    return view


class Tiny(discord.AutoShardedClient):
    """The bot."""

    def __init__(self, config: BotConfig, shard_count: int | None = None) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True),
            max_ratelimit_timeout=30.0,
            allowed_mentions=NONE,
            shard_count=shard_count,
        )
        self.config = config
        self.tree = app_commands.CommandTree(self)
        self.outbox: list[tuple[int, ui.LayoutView, str]] = []
        self.add_dynamic_items(Answer, Menu)
        self.tree.add_command(
            app_commands.Command(name="say", description="Say", callback=self.say)
        )
        menu = app_commands.ContextMenu(name="Greet…", callback=self.greet)
        self.tree.add_command(menu)

    async def setup_hook(self) -> None:
        """Register the commands."""
        await self.tree.sync()

    async def say(
        self, interaction: discord.Interaction, to: discord.Member, text: str, loud: bool = False
    ) -> None:
        """Say something to somebody, soon."""
        self.outbox.append(
            (to.id, card(text.upper() if loud else text, "yes", "edit", "form"), text[:25])
        )
        await interaction.response.send_message(view=card("It is on its way."), ephemeral=True)

    async def greet(self, interaction: discord.Interaction, member: discord.Member) -> None:
        """Greet somebody."""
        await interaction.response.send_message(
            view=card(f"Hi {member.display_name}!"), ephemeral=True
        )

    async def step(self) -> datetime | None:
        """Send what is due."""
        while self.outbox:
            person, view, nonce = self.outbox[0]
            user = await self.fetch_user(person)
            message = await user.send(view=view, nonce=nonce)
            del self.outbox[0]
            self.last = message
        return None


@asynccontextmanager
async def tiny(config: BotConfig) -> AsyncIterator[Bot]:
    """Build it."""
    client = Tiny(config)
    yield Bot(client, client.step)
