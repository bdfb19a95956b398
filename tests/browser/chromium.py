"""The browser: Debian's Chromium, without a word to anybody but the page's server."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, async_playwright

NOT_FOUND = "No Chromium was found, so nothing was tried in a real browser."
NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox",  # which root can't have, as in a container
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def chromium() -> str | None:
    """Where a browser is installed."""
    return next(filter(None, map(shutil.which, NAMES)), None)


@asynccontextmanager
async def launched(executable: str) -> AsyncIterator[Browser]:
    """Run a browser that nobody sees; its profile is new, and thrown away."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=executable, args=FLAGS)
        try:
            yield browser
        finally:
            await browser.close()
