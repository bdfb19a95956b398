"""Takes the README's pictures from the running page: docs/playground.png, and a dark one.

`make picture` plays the beginning of an introduction on a new playground and photographs it.
"""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from playwright.async_api import Browser

from tests.browser.chromium import NOT_FOUND, chromium, launched
from tests.browser.people import Window
from tests.browser.playground import Playground

ColorScheme = Literal["light", "dark"]
PICTURES: dict[str, ColorScheme] = {"playground.png": "light", "playground-dark.png": "dark"}


async def play(window: Window) -> None:
    """Sam introduces Alex and Jo; Alex answers, and nobody else sees it."""
    sam, alex, jo = window.trio
    await sam.presses("Fill in an example")
    await sam.screen.get_by_role("button", name="Send").click()
    await sam.reads("within 20 seconds")
    await window.lets_time_pass()
    await jo.reads("would like to introduce you to Alex Moreau")
    await alex.presses("Yes, introduce us")
    await alex.reads("You said yes.")


async def take(browser: Browser, scheme: ColorScheme) -> bytes:
    """Take one picture, on a playground of its own."""
    with TemporaryDirectory(prefix="askfirst-") as folder:
        playground = Playground(f"sqlite:///{folder}/playground.db", Path(folder))
        await playground.starts()
        page = await browser.new_page(
            viewport={"width": 1280, "height": 860},
            color_scheme=scheme,
            reduced_motion="reduce",
        )
        window = Window(page, playground.address)
        await window.opens()
        await play(window)
        # It is offered only where the time of the picture has passed already.
        await page.locator("[data-clock=now]").evaluate("button => { button.hidden = true }")
        await page.mouse.move(0, 0)
        picture = await page.screenshot()
        await page.context.close()
        await playground.stops()
        return picture


async def pictures() -> dict[str, bytes]:
    """Take all pictures, by the names of their files."""
    executable = chromium()
    if executable is None:
        raise SystemExit(NOT_FOUND)
    async with launched(executable) as browser:
        return {name: await take(browser, scheme) for name, scheme in PICTURES.items()}


if __name__ == "__main__":
    for name, picture in asyncio.run(pictures()).items():
        Path(__file__).with_name(name).write_bytes(picture)
