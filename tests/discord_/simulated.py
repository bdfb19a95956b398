"""Dialogs on SimCord: the real discord.py client, in the test process, on a simulated Discord.

    async with simulated(build, url) as talk: …        see `talk.py` for `build` and for `talk`

SimCord replaces `client.http` and feeds events to discord.py's parsers; everything between is the
real thing. Whatever the bot raises and swallows fails the test at the end; a test that expects an
error looks at `talk.errors`.
"""

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any
from unittest.mock import patch

import discord
from simcord.env import Env
from simcord.http import router

from tests.discord_.clock import WorldClock
from tests.discord_.faults import Json, RateLimit
from tests.discord_.specs import Specs
from tests.discord_.talk import Bot, BotConfig, Build, Talk
from tests.discord_.world import Discord
from tests.patience import PATIENCE


class SimulatedTalk(Talk):
    """A dialog in the test process."""

    build: Build
    env: Env
    bot: Bot

    async def starts(self) -> None:
        """Start the bot; SimCord logs it in and connects it."""
        self.bot = await self._stack.enter_async_context(self.build(self.config))
        sharded = isinstance(self.bot.client, discord.AutoShardedClient)
        count = 1 if sharded and self.bot.client.shard_count is None else None
        self.env = Env(self.bot.client, shard_count=count, settle_timeout=PATIENCE)
        self.env.backend = self.world
        await self.env.start()

    async def ends(self) -> None:
        """Stop the bot."""
        await self.env.shutdown()
        await self._stack.aclose()
        unseen = self.env._errors[self.env._errors_acknowledged :]
        self.complaints.heard = _once((*unseen, *self.complaints.heard))

    async def restarts(self) -> None:
        """Stop the bot and start it again, on the same database."""
        await self.env.settle()
        await self.ends()
        await self.starts()

    @property
    def errors(self) -> list[BaseException]:
        """What the bot raised or logged so far; looking at it takes it as expected."""
        return _once((*self.env.errors, *super().errors))

    def answers(self, *args: Any, **more: Any) -> Json:  # noqa: ANN401
        """Answer a request; a rate limit is said as discord.py says it when it won't wait."""
        try:
            return self.world.request(*args, **more)
        except RateLimit as limit:
            raise discord.RateLimited(limit.retry_after) from limit

    async def _deliver(self, payloads: Sequence[dict[str, Any]]) -> None:
        for payload in payloads:
            self.world.emit("INTERACTION_CREATE", payload)
        await self.env.settle()

    async def quiet(self) -> None:
        """Wait until the bot has taken in what Discord told it."""
        await self.env.settle()

    async def step(self) -> datetime | None:
        """Let the relay do what is due; the next due moment."""
        with self.env.time_context():
            return await self.bot.step()

    async def _move(self, moment: datetime) -> None:
        ahead = (moment - self.now).total_seconds()
        if ahead > 0:
            await self.env.advance_time(ahead)
        self.clock.advance_to(moment)


def _once(errors: Iterable[BaseException]) -> list[BaseException]:
    """List each error once."""
    return list({id(error): error for error in errors}.values())


@asynccontextmanager
async def simulated(
    build: Build, url: str, *, specs: Specs | None = None
) -> AsyncIterator[SimulatedTalk]:
    """Begin a dialog on SimCord; the database is migrated."""
    clock = WorldClock()
    world = Discord(clock, specs)
    talk = SimulatedTalk(BotConfig(url, clock), world)
    talk.build = build
    with patch.object(router, "dispatch", talk.answers), talk.hearing():
        await talk.starts()
        try:
            yield talk
        finally:
            await talk.ends()
    talk.ended_well()
