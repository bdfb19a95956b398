"""The Discord client: what it hears, what it registers, and how it is started and stopped."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import discord
from discord import AllowedMentions, Intents, Interaction, InteractionType
from discord.app_commands import CommandTree
from discord.http import Route

from adapters.discord import commands
from adapters.discord.adapter_state import AdapterState
from adapters.discord.buttons import on_component, on_form
from adapters.discord.connection.dm_pacing import DirectMessagePacing
from adapters.discord.connection.gateway import ShardLog, find_gateway, listen
from adapters.discord.connection.login import log_in, remember_application, use_api_at
from adapters.discord.connection.rest import Rest, calling_once
from adapters.discord.interactions import Interactions
from adapters.discord.outbound import DiscordMessenger
from adapters.discord.removals import Removals
from adapters.discord.server_setup.interactions import SetupInteractions
from adapters.discord.server_setup.invitation import invite_link
from adapters.discord.server_setup.stored_setup import StoredSetups
from adapters.shared.types import Dispatch
from bot.errors import in_short
from bot.running.services import Service
from bot.running.stopping import pause

log = logging.getLogger(__name__)

#: More than discord.py needs to know a server's channels and roles, and nothing privileged.
INTENTS = Intents(guilds=True)
#: The pause between two looks for conversations that were created in vain.
CLEAN_UP_EVERY_SECONDS = 600.0
#: The longest that discord.py waits by itself for a rate limit; `Rest` doesn't let it wait.
_RATE_LIMIT_SECONDS = 30.0


class AskFirst(discord.AutoShardedClient):
    """AskFirst on Discord: it can send at once, and takes interactions after `serve`."""

    def __init__(
        self,
        state: AdapterState,
        pacing: DirectMessagePacing | None = None,
        *,
        api_url: str = "",
        **options: Any,  # noqa: ANN401
    ) -> None:
        if api_url:
            use_api_at(api_url)
        super().__init__(
            intents=INTENTS,
            allowed_mentions=AllowedMentions.none(),
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            http_trace=calling_once(),
            max_ratelimit_timeout=_RATE_LIMIT_SECONDS,
            **options,
        )
        self.adapter_state = state
        self.rest = Rest(self)
        self.setups = StoredSetups(state)
        pacing = pacing or DirectMessagePacing(state)
        self.messenger = DiscordMessenger(self.rest, self.setups, state, pacing)
        self.tree: CommandTree[AskFirst] = CommandTree(self)
        self.shard_log = ShardLog()
        self.interactions: Interactions
        self.setup: SetupInteractions
        self.removals: Removals

    def serve(self, dispatch: Dispatch) -> None:
        """Dispatch what people do to the core from now on."""
        self.interactions = Interactions(dispatch, self.rest, self._invite_to)
        self.setup = SetupInteractions(
            self.interactions, self.rest, self.setups, self.adapter_state
        )
        self.removals = Removals(self.interactions, self.rest, self.adapter_state)

    def _invite_to(self, server: str) -> str:
        return invite_link(str(self.application_id), server=server)

    @property
    def connected(self) -> bool:
        """Whether all shards of this process are connected to Discord's gateway."""
        return self.shard_log.has(self.shard_ids or range(self.shard_count))

    async def finish(self) -> None:
        """Wait for answers in flight; see `Interactions.finish`."""
        await self.interactions.finish()

    async def setup_hook(self) -> None:
        """Register the commands, and tell Discord of them if they have changed."""
        commands.register(self.tree)
        await self.tree.set_translator(commands.Translator())
        await commands.sync(self.tree, self.adapter_state)

    async def on_interaction(self, interaction: Interaction) -> None:
        """Take clicks and forms; typed commands come from `tree`."""
        if interaction.type is InteractionType.component:
            await on_component(interaction, self.interactions, self.setup)
        elif interaction.type is InteractionType.modal_submit:
            await on_form(interaction, self.interactions, self.setup)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """End everything in a server that removed the bot."""
        await self.removals.removed(str(guild.id))

    async def on_shard_ready(self, shard: int) -> None:
        """Find servers that removed the bot while nobody listened."""
        await self.removals.look(shard, self.shard_count or 1, self.guilds)

    async def on_shard_connect(self, shard: int) -> None:
        """Log it: the shard has a connection, and a new session."""
        self.shard_log.connected(shard)

    async def on_shard_resumed(self, shard: int) -> None:
        """Log it: the shard has a connection again, and its old session."""
        self.shard_log.connected(shard)

    async def on_shard_disconnect(self, shard: int) -> None:
        """Log it: the shard's connection is lost."""
        self.shard_log.disconnected(shard)


async def cleaning_up(client: AskFirst, stop: asyncio.Event) -> None:
    """Delete conversations that were created in vain, now and then until the event is set."""
    while not stop.is_set():
        try:
            await client.messenger.clean_up()
        except Exception as error:  # noqa: BLE001 - it is tried again, and nothing depends on it
            log.warning("what was created in vain can't be looked for now: %s", in_short(error))
        await pause(stop, CLEAN_UP_EVERY_SECONDS)


@asynccontextmanager
async def connected(
    client: AskFirst, token: str, *, listening: bool = True
) -> AsyncIterator[Service]:
    """Log in, and give what listens to Discord until an event is set; log out at the end."""
    try:
        await log_in(client, token, Route.BASE)
        await remember_application(client, client.adapter_state)
        if listening:
            await find_gateway(client)
        yield partial(listen, client, client.shard_log, client.finish)
    finally:
        await client.close()
