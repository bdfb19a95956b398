"""The real playground, on a port of this machine and a database that a test may go on with."""

from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import web

from adapters.playground.app import HOST, application
from bot.bootstrap.playground import opened_worlds

#: A Monday morning.
START = datetime(2026, 11, 16, 9, tzinfo=UTC)


@dataclass
class Playground:
    """A playground that can stop and start again where it was."""

    url: str
    folder: Path
    port: int = 0
    _running: AsyncExitStack = field(default_factory=AsyncExitStack)

    @property
    def address(self) -> str:
        """Where its page is."""
        return f"http://{HOST}:{self.port}/"

    async def starts(self) -> None:
        """Serve the page; at every later start on the same port."""
        worlds = await opened_worlds(self._running, self.url, self.folder, START)
        self._running.push_async_callback(worlds.close)
        runner = web.AppRunner(application(worlds), access_log=None, shutdown_timeout=1)
        await runner.setup()
        self._running.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, HOST, self.port).start()
        [(_, self.port)] = runner.addresses

    async def stops(self) -> None:
        """Let go of the port and the database, as when the process ends."""
        await self._running.aclose()
