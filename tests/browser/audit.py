"""An accessibility audit of the page as it stands, with axe-core."""

from typing import Any

from axe_playwright_python.async_playwright import Axe  # type: ignore[import-untyped]
from playwright.async_api import Page

#: Faults of other impacts are advice.
GRAVE = ("serious", "critical")
EVERYTHING: dict[str, Any] = {"resultTypes": ["violations"]}
#: All that can be different in the dark.
CONTRAST: dict[str, Any] = EVERYTHING | {"runOnly": ["color-contrast"]}


async def faults(page: Page) -> list[str]:
    """Find the grave faults, in light and dark: what is wrong, and with which elements."""
    await page.emulate_media(color_scheme="dark")
    found = await _faults(page, CONTRAST)
    await page.emulate_media(color_scheme="light")
    return found + await _faults(page, EVERYTHING)


async def _faults(page: Page, options: dict[str, Any]) -> list[str]:
    # What is coming into view is half transparent, and would be taken for pale.
    await page.evaluate("Promise.all(document.getAnimations().map(a => a.finished))")
    results = await Axe().run(page, options=options)
    return [_told(found) for found in results.response["violations"] if found["impact"] in GRAVE]


def _told(violation: dict[str, Any]) -> str:
    where = [node["html"][:120] for node in violation["nodes"]]
    return f"{violation['id']}: {violation['help']}: {where}"
