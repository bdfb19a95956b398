"""How fast `/intro` is answered on Discord, beside a handler that does nothing but answer.

Run by `make bench`. Both bots are real discord.py clients on the same simulated Discord, in one
run; the time is from the interaction's arrival to the request that answers it. The
bare one is the floor that discord.py and the simulation set: the difference is AskFirst's, looking
people up, checking and committing. Discord waits 3 seconds (Discord: Responding to Interactions).
"""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import discord
from discord import app_commands
from rich.console import Console
from rich.table import Table

from adapters.discord import PLATFORM
from adapters.discord.app import AskFirst
from adapters.discord.server_setup.stored_setup import ServerSetup, StoredSetups
from bot.bootstrap.application import assemble, opened
from bot.domain.rules import Rules
from storage import AdapterState, open_storage
from tests.benchmarks.outbox import MANY, Timing
from tests.discord_.people import Someone
from tests.discord_.simulated import SimulatedTalk, simulated
from tests.discord_.talk import Bot, BotConfig

COMMANDS = 300
WARM_UP = 50
REASON = "You both repair accordions"
#: What a response may take (Discord: Responding to Interactions).
AT_MOST_MS = 3000


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
    rules = Rules(max_live=MANY, max_per_day=MANY, max_asks_per_week=MANY)
    async with opened(config.url, config.clock) as database:
        client = AskFirst(AdapterState(database, PLATFORM))
        application = await assemble(database, {PLATFORM: client.messenger}, config.clock, rules)
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

    async def run(self, count: int) -> None:
        """Let people type commands, one after the other."""
        done = len(self.each)
        for n in range(done, done + count):
            sam, alex, jo = (self._person(f"{name} {n}") for name in ("Sam", "Alex", "Jo"))
            await sam.types("/intro", alex, jo, REASON)

    def _person(self, name: str) -> Someone:
        return self._talk.someone(name)


@asynccontextmanager
async def watched(name: str, folder: Path) -> AsyncIterator[Watch]:
    """Start a bot, set up, whose relay rests: nothing else is to be measured."""
    url = f"sqlite:///{folder / name}.db"
    async with simulated(askfirst if name == "askfirst" else bare, url) as talk:
        await talk.relay_stops()
        if name == "askfirst":
            await _set_up(talk, url)
        yield Watch(talk)


async def _set_up(talk: SimulatedTalk, url: str) -> None:
    database = open_storage(url)
    try:
        setups = StoredSetups(AdapterState(database, PLATFORM))
        await setups.keep(str(talk.harbor.id), ServerSetup(str(talk.harbor.introductions.id)))
    finally:
        await database.close()


async def measure(folder: Path) -> list[Timing]:
    """Time both, in one run; each in a simulation of its own, as they are one bot each."""
    timings = []
    for name in ("bare", "askfirst"):
        async with watched(name, folder) as watch:
            await watch.run(WARM_UP)  # warm up: statements and types are made once
            watch.each.clear()
            await watch.run(COMMANDS)
            timings.append(Timing(name, watch.each))
    return timings


def main() -> None:
    """Measure, and print."""
    with tempfile.TemporaryDirectory() as folder:
        timings = asyncio.run(measure(Path(folder)))
    names = {"bare": "a bare discord.py handler", "askfirst": "AskFirst, committed on SQLite"}
    table = Table(title=f"The response to /intro, {COMMANDS} times", title_justify="left")
    for column in ("", "p50 ms", "p99 ms", "of 3 s at p99"):
        table.add_column(column, justify="right" if column else "left")
    for timing in timings:
        p50, p99 = timing.milliseconds(50), timing.milliseconds(99)
        share = f"{p99 / AT_MOST_MS:.1%}"
        table.add_row(names[timing.name], f"{p50:.1f}", f"{p99:.1f}", share)
    Console().print(table)


if __name__ == "__main__":
    main()
