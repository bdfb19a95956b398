"""The pages of a process that tell how it is, as whoever watches it asks for them.

pages = Pages(free_port())                 with ASKFIRST_HEALTH_PORT set to `pages.port`
await pages.say("ready")                   waits for it
await pages.say("not ready: slack")
await pages.get("/metrics")
"""

import asyncio

import aiohttp

from tests.patience import PATIENCE

#: Nobody who watches asks more often.
ASK_EVERY = 0.2


class Pages:
    """One process's pages, at a port of this machine."""

    def __init__(self, port: int) -> None:
        self.port = port

    async def get(self, path: str) -> tuple[int, str]:
        """Status and text of a page; nothing where nobody answers."""
        address = f"http://127.0.0.1:{self.port}{path}"
        try:
            async with aiohttp.ClientSession() as browser, browser.get(address) as page:
                return page.status, (await page.text()).strip()
        except aiohttp.ClientError:
            return 0, ""

    async def say(self, text: str) -> None:
        """Wait until it is ready, or says that this is missing first; it is alive all the time."""
        status = 200 if text == "ready" else 503
        found = (0, "")
        try:
            async with asyncio.timeout(PATIENCE):
                while found[0] != status or not found[1].startswith(text):
                    await asyncio.sleep(ASK_EVERY)
                    found = await self.get("/readyz")
        except TimeoutError:
            raise AssertionError(f"it never said {text}, but {found}") from None
        assert await self.get("/healthz") == (200, "ok")

    async def shows(self, line: str) -> None:
        """Look for a line of the metrics."""
        status, text = await self.get("/metrics")
        assert status == 200
        assert line in text.splitlines(), text
