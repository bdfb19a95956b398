"""Two worlds side by side, two windows at once, and who is shown."""

import pytest
from playwright.async_api import expect

from tests.browser.conftest import Opener
from tests.browser.people import ASKED, Window, asked

NO, NOTHING = "Alex Moreau says no", "Alex Moreau says nothing"
SAME = "= the same in both"


async def assert_same(window: Window) -> None:
    """Sam and Jo are said to read the same in both worlds, and do."""
    for key in ("sam", "jo"):
        first, second = window.person(key, NO), window.person(key, NOTHING)
        await expect(first.screen.get_by_text(SAME)).to_be_visible()
        await expect(second.screen.get_by_text(SAME)).to_be_visible()
        assert await first.log.inner_text() == await second.log.inner_text()


async def test_a_no_looks_like_silence_through_to_the_end(window: Window) -> None:
    _, alex, jo = await asked(window)
    await window.compares("alex")
    await window.person("alex", NO).reads("You said no. Nobody is told;")
    await window.person("alex", NOTHING).reads_no("Done.")
    await assert_same(window)
    await window.person("jo", NO).presses("Yes, introduce us")
    for world in (NO, NOTHING):
        await window.person("jo", world).reads("You said yes.")
        held = window.person("alex", world).screen.get_by_text(f"{world} here, and can act again")
        await expect(held).to_be_in_viewport()
        await expect(window.person("alex", world).line).to_have_count(0)
    await assert_same(window)
    closed = window.person("sam", NO).message("This one didn't come together.")
    for _ in range(5):
        if await closed.is_visible():
            break
        await window.lets_time_pass()
        await assert_same(window)
    await expect(closed).to_be_visible()
    await window.leaves_the_two_worlds()
    await expect(window.page.get_by_text(SAME)).to_have_count(0)
    await jo.reads_no("You said yes.")
    await alex.presses("Yes, introduce us")
    await alex.reads("You said yes.")


@pytest.mark.parametrize(("width", "height"), [(1400, 900), (390, 844)])
async def test_both_worlds_are_in_view(opened: Opener, width: int, height: int) -> None:
    """With everybody who is shown, and the same person in both where there is room for one."""
    window = await opened(viewport={"width": width, "height": height})
    await asked(window)
    await window.compares("alex")
    for key in ("sam", "alex", "jo"):
        await window.person(key, NO).screen.scroll_into_view_if_needed()
        for world in (NO, NOTHING):
            await expect(window.person(key, world).screen).to_be_in_viewport(ratio=0.99)
    assert await window.page.evaluate("document.documentElement.scrollTop") == 0


async def test_nobody_can_be_compared_before_somebody_is_asked(window: Window) -> None:
    await expect(window.page.get_by_role("button", name="Compare")).to_be_disabled()
    await asked(window)
    await expect(window.page.get_by_role("button", name="Compare")).to_be_enabled()


async def test_two_windows_are_both_up_to_date(opened: Opener) -> None:
    here, there = await opened(), await opened()
    _, alex, _ = await asked(here)
    for window in (here, there):
        await window.person("jo").reads(ASKED)
    await there.person("jo").presses("Yes, introduce us")
    await here.person("jo").reads("You said yes.")
    await alex.presses("Yes, introduce us")
    for window in (here, there):
        await window.person("sam").reads("Alex Moreau, meet Jo Kim.")
        await expect(window.person("sam").messages).to_have_count(3)
    await there.lets_time_pass()
    await here.person("alex").reads("Did you get to talk with Jo Kim?")


async def test_who_is_shown_is_remembered(window: Window) -> None:
    await window.shows("noor", "ilse")
    screens = window.page.get_by_role("article")
    await expect(screens).to_have_count(2)
    await window.page.reload()
    await expect(screens).to_have_count(2)
    await expect(window.person("noor").screen).to_be_visible()
    await expect(window.chip("sam")).to_have_attribute("aria-pressed", "false")
    await window.shows()
    await expect(screens).to_have_count(0)


async def test_a_chip_tells_of_news_for_somebody_who_is_not_shown(window: Window) -> None:
    await window.shows("sam", "alex")
    await asked_of_jo(window)
    await expect(window.chip("jo")).to_contain_text("1 new")
    await expect(window.chip("alex")).not_to_contain_text("new")
    await window.chip("jo").click()
    await expect(window.chip("jo")).not_to_contain_text("new")
    await window.person("jo").reads(ASKED)
    await expect(window.person("jo").screen).to_be_in_viewport()


async def asked_of_jo(window: Window) -> None:
    """Sam introduces Alex and Jo, whose screen isn't shown."""
    await window.person("sam").types("/intro @alex @jo You both sail")
    await window.person("sam").reads("within 20 seconds")
    await window.lets_time_pass()
    await window.person("alex").reads(ASKED)
