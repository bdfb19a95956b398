"""The page fits: phones, large letters, dark, and readers who like nothing to move."""

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Opener
from tests.browser.people import REASON, Window, asked


async def assert_fits(page: Page) -> None:
    """The page can't be scrolled sideways, only the row of windows in it can."""
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert await page.evaluate(wide) <= 0


async def goes_through_it_all(window: Window) -> None:
    """Reach everything there is: each click waits until what it presses is in view."""
    sam, alex, jo = await asked(window)
    await assert_fits(window.page)
    await alex.opens_more()
    await alex.button("Ask Sam Rivera a question…").click()
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


async def top(window: Window) -> float:
    """Where the windows begin."""
    box = await window.page.get_by_role("main").bounding_box()
    assert box
    return box["y"]


@pytest.mark.parametrize("width", [1400, 1280, 390])
async def test_nothing_jumps(opened: Opener, width: int) -> None:
    """Whatever the clock says, whoever can be compared, and whoever has news."""
    window = await opened(viewport={"width": width, "height": 900})
    sam, alex, jo = window.trio
    places = {"empty": await top(window)}
    await sam.types(f"/intro @alex @jo {REASON}")
    await expect(window.next).to_contain_text("Alex Moreau and Jo Kim are asked, if both have")
    places["planned"] = await top(window)
    await window.chip("jo").click()
    await window.lets_time_pass()
    await expect(window.next).to_contain_text("is reminded")
    places["asked"] = await top(window)
    await alex.presses("No, thanks")
    await window.compares("jo")
    places["two worlds"] = await top(window)
    await window.leaves_the_two_worlds()
    await alex.presses("Yes after all")
    await jo.presses("Yes, introduce us")
    await expect(window.next).to_contain_text("asked whether they got to talk")
    places["open"] = await top(window)
    await window.presses("To the present")
    await expect(window.page.get_by_role("button", name="To the present")).to_be_hidden()
    places["present"] = await top(window)
    assert places == dict.fromkeys(places, places["empty"])


async def test_four_people_fit_and_six_can_be_scrolled_to(opened: Opener) -> None:
    window = await opened(viewport={"width": 1400, "height": 900})
    for key in ("mika", "noor", "ilse"):
        await window.chip(key).click()
        await expect(window.person(key).screen).to_be_in_viewport(ratio=0.99)
        if key == "mika":
            await expect(window.person("sam").screen).to_be_in_viewport(ratio=0.99)
    bar = "row => getComputedStyle(row, '::-webkit-scrollbar').height"
    assert await window.page.locator(".windows").evaluate(bar) != "auto"
    await window.chip("sam").click()  # brings it into view
    await expect(window.person("sam").screen).to_be_in_viewport(ratio=0.99)


@pytest.mark.parametrize("height", [664, 844])
async def test_a_phone_shows_what_things_are_and_where_to_write(
    opened: Opener, height: int
) -> None:
    window = await opened(viewport={"width": 390, "height": height}, is_mobile=True, has_touch=True)
    await expect(window.page.get_by_text("Compare a no with silence, from")).to_be_in_viewport()
    for name in ("Sam", "Alex", "Jo", "Mika", "Noor", "Ilse"):
        await expect(window.page.get_by_role("navigation").get_by_text(name)).to_be_in_viewport()
    await expect(window.person("sam").line).to_be_in_viewport(ratio=1)
    await asked(window)
    await expect(window.person("sam").line).to_be_in_viewport(ratio=1)
    await expect(window.chip("alex")).to_contain_text("1 new")
    await window.chip("alex").tap()
    await expect(window.person("alex").line).to_be_in_viewport(ratio=1)
    await expect(window.chip("alex")).not_to_contain_text("new")


async def test_a_long_form_is_sent_and_closed_from_anywhere(opened: Opener) -> None:
    window = await opened(viewport={"width": 1400, "height": 900})
    await window.person("sam").types("/intro")
    first = window.form.get_by_label("First person", exact=True)
    last = window.form.get_by_role("checkbox", name="Put me into the conversation")
    for field in (first, last):
        await field.scroll_into_view_if_needed()
        for label in ("Ask both", "Close"):
            button = window.form.get_by_role("button", name=label)
            await expect(button).to_be_in_viewport(ratio=1)
            await button.click(trial=True)  # nothing lies above it
        await field.click(trial=True)


async def test_what_is_behind_more_has_a_name(window: Window) -> None:
    _, alex, _ = await asked(window)
    await expect(alex.log.locator("summary")).to_have_text("More")


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
