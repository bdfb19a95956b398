"""How fast `/intro` is responded to on Discord, beside a client that only responds.

Both are real discord.py clients on the same simulated Discord; the time is from the interaction's
arrival to the request that answers it.
"""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import discord
from discord import app_commands

from adapters.discord import PLATFORM
from adapters.discord.app import AskFirst
from bot.bootstrap.application import assemble, opened
from storage import AdapterState
from tests.benchmarks.measuring import Figures, Timing, one_by_one, percentile
from tests.benchmarks.stage import RULES
from tests.benchmarks.works import Bench
from tests.discord_.server_setups import set_up
from tests.discord_.simulated import SimulatedTalk, simulated
from tests.discord_.talk import Bot, BotConfig

WARM_UP = 20
REASON = "You both repair accordions"


class Bare(discord.AutoShardedClient):
    """A bot whose `/intro` takes the same and only responds."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(guilds=True))
        self.tree = app_commands.CommandTree(self)

    async def setup_hook(self) -> None:
        """Register it."""
        command: app_commands.Command[Any, ..., None] = app_commands.Command(
            name="intro", description="Respond", callback=self.respond
        )
        self.tree.add_command(command)
        await self.tree.sync()

    async def respond(
        self, interaction: discord.Interaction, a: discord.User, b: discord.User, reason: str
    ) -> None:
        """Respond."""
        del a, b, reason
        await interaction.response.send_message("Done.", ephemeral=True)


@asynccontextmanager
async def bare(_config: BotConfig) -> AsyncIterator[Bot]:
    """Build it."""

    async def nothing() -> None:
        return None

    yield Bot(Bare(), nothing)


@asynccontextmanager
async def askfirst(config: BotConfig) -> AsyncIterator[Bot]:
    """Build AskFirst, with limits that don't matter here."""
    async with opened(config.url, config.clock) as database:
        client = AskFirst(AdapterState(database, PLATFORM))
        application = await assemble(database, {PLATFORM: client.messenger}, config.clock, RULES)
        client.serve(application.dispatch)
        yield Bot(client, application.relay.step)


class Watch:
    """Stops the time from an interaction to its answer."""

    def __init__(self, talk: SimulatedTalk) -> None:
        self.each: list[float] = []
        self._talk = talk
        self._begun = 0.0
        emit, answer = talk.world.emit, talk.world.request

        def emitted(event: str, *args: Any, **more: Any) -> Any:  # noqa: ANN401
            if event == "INTERACTION_CREATE":
                self._begun = time.perf_counter()
            return emit(event, *args, **more)

        def answered(backend: Any, method: str, path: str, **more: Any) -> Any:  # noqa: ANN401
            if path.endswith("/callback"):
                self.each.append(time.perf_counter() - self._begun)
            return answer(backend, method, path, **more)

        talk.world.emit = emitted  # type: ignore[method-assign]
        talk.world.request = answered  # type: ignore[method-assign]

    async def run(self, count: int) -> Timing:
        """Let people type commands, one after the other."""
        first = len(self.each)
        timing = await one_by_one([self._types] * count)
        timing.each = self.each[first:]
        return timing

    async def _types(self) -> None:
        names = (f"{name} {len(self.each)}" for name in ("Sam", "Alex", "Jo"))
        sam, alex, jo = map(self._talk.someone, names)
        await sam.types("/intro", alex, jo, REASON)


async def acknowledge_on_discord(bench: Bench) -> AsyncIterator[Figures]:
    """Time both, in one run; each in a simulation of its own, as they are one bot each."""
    floor = 0.0
    for build, more in ((bare, {"peer": "bare handler"}), (askfirst, {})):
        url = bench.fresh()
        async with simulated(build, url) as talk:
            await talk.relay_stops()  # nothing else is to be measured
            if build is askfirst:
                await set_up(url, talk.harbor)
            watch = Watch(talk)
            await watch.run(WARM_UP)  # statements and types are made once
            timing = await watch.run(bench.count)
        figures = timing.figures("ack", bench.database, case="Discord, one by one")
        figures.more |= more
        reached = percentile(timing.each, 99) or 0.0
        figures.bare_ratio = reached / floor if floor else None
        floor = floor or reached
        yield figures
