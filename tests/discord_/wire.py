"""Dialogs over real sockets: the bot's own start, REST and gateway, on a Discord on loopback.

    async with wired(build, url) as talk:     `build` and `talk` as in `talk.py`
        talk.server                           see `server.py`

`build` gets the server's address and token in its `BotConfig`, and starts the bot with them; its
`Bot` may name what runs until cancelled as `run`, else `client.start(token)` is run with discord.py
pointed at the server. Time is the test's; sockets are not, so what follows an interaction is
waited for, never slept for:

    await alex.presses("Yes, introduce us")        returns when the bot has answered
    await talk.world.until(lambda: …)              until requests have brought something about
    await talk.gives_up()                          until the bot stops by itself: the error
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from tests.discord_.clock import WorldClock
from tests.discord_.server import DiscordServer, serving
from tests.discord_.specs import Specs
from tests.discord_.talk import Bot, BotConfig, Build, Talk
from tests.discord_.world import Discord
from tests.patience import PATIENCE


class WiredTalk(Talk):
    """A dialog over sockets."""

    build: Build
    server: DiscordServer
    bot: Bot
    running: "asyncio.Task[None]"
    _expected: BaseException | None = None

    async def starts(self) -> None:
        """Start the bot, and wait until it is connected and has synced what it syncs."""
        self.bot = await self._stack.enter_async_context(self.build(self.config))
        client = self.bot.client
        # discord.py waits this long for servers that it has all been told of already, and 5 s
        # before it identifies itself again.
        client._connection.guild_ready_timeout = 0.05
        client.before_identify_hook = at_once  # type: ignore[method-assign]
        self.running = asyncio.create_task(self._run())
        await self._until_ready()

    async def _run(self) -> None:
        if self.bot.run is not None:
            await self.bot.run()
            return
        with self.server.pointed_at():
            await self.bot.client.start(self.server.token)

    async def _until_ready(self) -> None:
        ready = asyncio.create_task(self._ready())
        try:
            async with asyncio.timeout(PATIENCE):
                await asyncio.wait((ready, self.running), return_when=asyncio.FIRST_COMPLETED)
        finally:
            ready.cancel()
        if self.running.done():
            self.running.result()

    async def _ready(self) -> None:
        await self.world.until(lambda: self.server.gateway.ready)
        await self.bot.client.wait_until_ready()

    async def ends(self) -> None:
        """Stop the bot."""
        if not self.bot.client.is_closed():
            await self.bot.client.close()
        self.running.cancel()
        [error] = await asyncio.gather(self.running, return_exceptions=True)
        await self._stack.aclose()
        if isinstance(error, Exception) and error is not self._expected:
            raise error

    async def gives_up(self) -> BaseException:
        """Wait until the bot stops by itself; why it did."""
        async with asyncio.timeout(PATIENCE):
            await asyncio.wait((self.running,))
        self._expected = self.running.exception()
        assert self._expected is not None
        return self._expected

    async def restarts(self) -> None:
        """Stop the bot and start it again, on the same database."""
        await self.ends()
        await self.starts()

    async def _deliver(self, payloads: Sequence[dict[str, Any]]) -> None:
        before = len(self.world.requests)
        for payload in payloads:
            self.world.emit("INTERACTION_CREATE", payload)
        await self.world.until(lambda: all(self._is_answered(p, before) for p in payloads))

    def _is_answered(self, payload: dict[str, Any], before: int) -> bool:
        """Tell whether the bot has tried to answer, and says no more that it is thinking."""
        record = self.world.interactions[int(payload["id"])]
        calls = f"/interactions/{payload['id']}/"
        tried = any(r.path.startswith(calls) for r in self.world.requests[before:])
        return tried and not record.loading

    async def quiet(self) -> None:
        """Let everybody have their turn; over sockets nobody knows when all is taken in."""
        await asyncio.sleep(0)

    async def step(self) -> datetime | None:
        """Let the relay do what is due; the next due moment."""
        return await self.bot.step()

    async def _move(self, moment: datetime) -> None:
        self.clock.advance_to(moment)


async def at_once(shard_id: int | None, *, initial: bool = False) -> None:
    """Don't wait."""


@asynccontextmanager
async def wired(build: Build, url: str, *, specs: Specs | None = None) -> AsyncIterator[WiredTalk]:
    """Begin a dialog over sockets; the database is migrated."""
    world = Discord(WorldClock(), specs)
    async with serving(world) as server:
        config = BotConfig(url, world.time, server.url, server.token)
        talk = WiredTalk(config, world)
        talk.build = build
        talk.server = server
        with talk.hearing():
            await talk.starts()
            try:
                yield talk
            finally:
                await talk.ends()
    talk.ended_well()
