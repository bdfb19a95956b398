"""The page fits: phones, large letters, dark, and readers who like nothing to move."""

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Opener
from tests.browser.people import Window, asked


async def assert_fits(page: Page) -> None:
    """The page can't be scrolled sideways, only the row of windows in it can."""
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert await page.evaluate(wide) <= 0


async def goes_through_it_all(window: Window) -> None:
    """Reach everything there is: each click waits until what it presses is in view."""
    sam, alex, jo = await asked(window)
    await assert_fits(window.page)
    await alex.opens_more()
    await alex.button("Ask a question").click()
    await window.form.get_by_role("textbox").fill("Which kind?")
    await assert_fits(window.page)
    await window.submits()
    await sam.presses("Reply…")
    await window.form.get_by_role("button", name="Close").click()
    await expect(window.form).to_have_count(0)
    await window.compares("jo")
    await assert_fits(window.page)
    await window.leaves_the_two_worlds()
    await window.chip("noor").click()
    await expect(window.person("noor").line).to_be_in_viewport()
    await sam.types("/intro")
    await window.submits("Ask both")
    await expect(window.form.get_by_role("alert")).to_be_in_viewport(ratio=1)
    await expect(window.form.get_by_label("First person", exact=True)).to_be_in_viewport(ratio=1)
    await window.page.keyboard.press("Escape")
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    await jo.reads("Alex Moreau, meet Jo Kim.")
    await assert_fits(window.page)


@pytest.mark.parametrize("width", [390, 320])
async def test_a_phone(opened: Opener, width: int) -> None:
    window = await opened(viewport={"width": width, "height": 700}, has_touch=True, is_mobile=True)
    await goes_through_it_all(window)


async def test_letters_of_twice_the_size(opened: Opener) -> None:
    window = await opened()
    await window.page.locator("html").evaluate("root => { root.style.fontSize = '200%' }")
    await goes_through_it_all(window)


@pytest.mark.parametrize(("scheme", "ground"), [("light", "244"), ("dark", "20")])
async def test_light_and_dark_follow_the_reader(opened: Opener, scheme: str, ground: str) -> None:
    window = await opened(color_scheme=scheme)
    color = await window.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert color.startswith(f"rgb({ground},")
    await window.page.emulate_media(color_scheme="dark" if scheme == "light" else "light")
    assert color != await window.page.evaluate("getComputedStyle(document.body).backgroundColor")


@pytest.mark.parametrize(("motion", "moves"), [("reduce", False), ("no-preference", True)])
async def test_nothing_moves_for_who_prefers_that(opened: Opener, motion: str, moves: bool) -> None:
    window = await opened(reduced_motion=motion)
    await window.page.evaluate(
        "window.moved = 0; addEventListener('animationstart', () => { window.moved += 1 })"
    )
    await asked(window)
    await expect(window.person("jo").messages).to_have_count(1)
    await window.page.evaluate(
        "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
    )
    assert bool(await window.page.evaluate("window.moved")) is moves
