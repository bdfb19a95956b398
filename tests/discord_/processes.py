"""Dialogs with `askfirst run` itself: processes of their own, by the real clock, over sockets.

    async with living(url, tmp_path) as talk:              `askfirst run`, connected
    async with living(url, tmp_path, "web", "worker", ASKFIRST_UNDO_FOR="0s") as talk:
        await sam.types("/intro", alex, jo, "You both repair accordions")
        await alex.gets("would like to introduce you")     waits; the relay runs on its own
        await talk.kills()                                 SIGKILL, as a crash; or `stops()`
        await talk.starts()
        talk.output                                        what they wrote to stdout and stderr

Nothing in their environment but what is given here and what Python needs.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.discord_.clock import RealClock
from tests.discord_.server import DiscordServer, serving
from tests.discord_.talk import BotConfig, Talk
from tests.discord_.world import Discord
from tests.patience import PATIENCE

REPOSITORY = Path(__file__).parents[2]
#: A process that starts imports much, on a machine that may be busy.
PASSED_ON = ("PATH", "HOME", "LANG", "COVERAGE_PROCESS_START", "COVERAGE_PROCESS_CONFIG")


class LivingTalk(Talk):
    """A dialog with processes."""

    server: DiscordServer
    folder: Path
    parts: tuple[str, ...]
    settings: dict[str, str]

    @property
    def processes(self) -> list[asyncio.subprocess.Process]:
        """Those that run."""
        return self._processes

    _processes: list[asyncio.subprocess.Process]

    async def starts(self) -> None:
        """Start them, and wait until one is connected."""
        before = self.server.gateway.identified
        self._processes = [await self._start(part) for part in self.parts]
        exits = [asyncio.create_task(process.wait()) for process in self._processes]
        ready = asyncio.create_task(
            self.world.until(lambda: self.server.gateway.identified > before, PATIENCE)
        )
        await asyncio.wait([ready, *exits], return_when=asyncio.FIRST_COMPLETED)
        over = [task for task in exits if task.done()]
        for task in (ready, *exits):
            task.cancel()
        assert not over, f"it stopped:\n{self.output}"
        assert self.server.gateway.identified > before, f"it never connected:\n{self.output}"

    async def _start(self, part: str) -> asyncio.subprocess.Process:
        environment = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
        environment |= {
            "DATABASE_URL": self.config.url,
            "DISCORD_TOKEN": self.config.token,
            "DISCORD_API_URL": self.config.api_url,
            "PYTHONPATH": str(REPOSITORY),
            **self.settings,
        }
        with self._log.open("ab") as log:
            return await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run", part),
                cwd=self.folder,
                env=environment,
                stdout=log,
                stderr=log,
            )

    @property
    def _log(self) -> Path:
        return self.folder / "output.txt"

    @property
    def output(self) -> str:
        """All that the processes wrote so far."""
        return self._log.read_text() if self._log.exists() else ""

    async def stops(self) -> list[int]:
        """Ask them to finish (SIGTERM), and wait; their exit codes."""
        for process in self._processes:
            if process.returncode is None:
                process.terminate()
        return await self._gone()

    async def kills(self) -> list[int]:
        """Kill them (SIGKILL), wherever they are."""
        for process in self._processes:
            if process.returncode is None:
                process.kill()
        return await self._gone()

    async def _gone(self) -> list[int]:
        async with asyncio.timeout(PATIENCE):
            return [await process.wait() for process in self._processes]

    async def restarts(self) -> None:
        """Stop them and start them again, on the same database."""
        await self.stops()
        await self.starts()

    async def _deliver(self, payloads: Sequence[dict[str, Any]]) -> None:
        records = [self.world.interactions[int(payload["id"])] for payload in payloads]
        for payload in payloads:
            self.world.emit("INTERACTION_CREATE", payload)
        await self.world.until(lambda: all(r.responded and not r.loading for r in records))

    async def quiet(self) -> None:
        """Let everybody have their turn."""
        await asyncio.sleep(0)

    async def step(self) -> datetime | None:
        """The relay runs on its own."""
        return None

    async def _move(self, moment: datetime) -> None:
        raise AssertionError(f"the real time can't be moved to {moment}")


@asynccontextmanager
async def living(url: str, folder: Path, *parts: str, **settings: str) -> AsyncIterator[LivingTalk]:
    """Run AskFirst, as an operator would, until the end of the test."""
    world = Discord(RealClock())
    async with serving(world) as server:
        talk = LivingTalk(BotConfig(url, world.time, server.url, server.token), world)
        talk.server, talk.folder = server, folder
        talk.parts, talk.settings = parts or ("all",), settings
        try:
            await talk.starts()
            yield talk
        finally:
            await talk.kills()
    talk.ended_well()
