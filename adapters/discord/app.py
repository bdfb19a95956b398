"""The Discord client: what it hears, what it registers, and how it is started and stopped."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import Any

import discord
from discord import AllowedMentions, Intents, Interaction, InteractionType
from discord.app_commands import CommandTree
from discord.http import Route

from adapters.discord import buttons, commands
from adapters.discord.address import point_to
from adapters.discord.desk import Desk, Dispatch
from adapters.discord.gateway import Line, find_gateway, listen
from adapters.discord.leftovers import Leftovers
from adapters.discord.login import log_in, remember_application
from adapters.discord.notes import AdapterState
from adapters.discord.outbound import DiscordMessenger
from adapters.discord.pacing import Pacing
from adapters.discord.removals import Removals
from adapters.discord.rest import Rest, watching
from adapters.discord.rooms import KeptRooms
from adapters.discord.setting_up import SettingUp
from bot.errors import in_short
from bot.messages.actions import Action

log = logging.getLogger(__name__)

#: More than discord.py needs to know a server's channels and roles, and nothing privileged.
INTENTS = Intents(guilds=True)
#: How often conversations are looked for that were created in vain (seconds).
TIDY_EVERY = 600.0

#: What runs until an event is set.
Service = Callable[[asyncio.Event], Coroutine[Any, Any, None]]


class AskFirst(discord.AutoShardedClient):
    """AskFirst on Discord; `desk` is given once there is somebody to dispatch to."""

    def __init__(
        self,
        notes: AdapterState,
        pacing: Pacing | None = None,
        *,
        api_url: str = "",
        **options: Any,  # noqa: ANN401
    ) -> None:
        if api_url:
            point_to(api_url)
        super().__init__(
            intents=INTENTS,
            allowed_mentions=AllowedMentions.none(),
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            http_trace=watching(),
            max_ratelimit_timeout=30.0,
            **options,
        )
        self.notes = notes
        self.rest = Rest(self)
        self.rooms = KeptRooms(notes)
        self.messenger = DiscordMessenger(
            self.rest, self.rooms, notes, pacing or Pacing(notes), Leftovers(notes)
        )
        self.tree: CommandTree[AskFirst] = CommandTree(self)
        self.line = Line()
        self.desk: Desk
        self.removals: Removals
        self.setting_up: SettingUp

    def serve(self, dispatch: Dispatch) -> None:
        """Dispatch what people do to the core from now on."""
        self.desk = Desk(dispatch, self.rest)
        self.removals = Removals(self.desk, self.rest, self.notes)
        self.setting_up = SettingUp(self.desk, self.rest, self.rooms)
        self.desk.specials[Action.SETUP] = self.setting_up.press

    async def setup_hook(self) -> None:
        """Register all there is, and tell Discord of the commands if they have changed."""
        buttons.register(self)
        commands.register(self.tree)
        await self.tree.set_translator(commands.Translator())
        await commands.sync(self.tree, self.notes)

    async def on_interaction(self, interaction: Interaction) -> None:
        """Take forms, whichever process has opened them; discord.py knows only its own."""
        if interaction.type is InteractionType.modal_submit:
            await self.desk.submit(interaction)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """End everything in a server that removed the bot."""
        await self.removals.removed(str(guild.id))

    async def on_shard_ready(self, shard: int) -> None:
        """Find servers that removed the bot while nobody listened."""
        await self.removals.look(shard, self.shard_count or 1, self.guilds)

    async def on_shard_connect(self, shard: int) -> None:
        """Tell the operator."""
        self.line.up(shard)

    async def on_shard_resumed(self, shard: int) -> None:
        """Tell the operator."""
        self.line.up(shard)

    async def on_shard_disconnect(self, shard: int) -> None:
        """Tell the operator."""
        self.line.down(shard)


async def tidying(client: AskFirst, stop: asyncio.Event) -> None:
    """Delete conversations that were created in vain, now and then until the event is set."""
    while not stop.is_set():
        try:
            await client.messenger.tidy()
        except Exception as error:  # noqa: BLE001 - it is tried again, and nothing depends on it
            log.warning("what was created in vain can't be looked for now: %s", in_short(error))
        with suppress(TimeoutError):
            async with asyncio.timeout(TIDY_EVERY):
                await stop.wait()


@asynccontextmanager
async def connected(
    client: AskFirst, token: str, *, listening: bool = True
) -> AsyncIterator[Service]:
    """Log in, and give what listens to Discord until an event is set; log out at the end."""
    try:
        await log_in(client, token, Route.BASE)
        await remember_application(client, client.notes)
        if listening:
            await find_gateway(client)
        yield partial(listen, client)
    finally:
        await client.close()
