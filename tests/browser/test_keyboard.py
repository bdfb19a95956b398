"""A whole introduction by keyboard alone; the focus is never lost."""

import pytest
from playwright.async_api import Keyboard, Locator, Route, expect

from tests.browser.people import ASKED, Person, Window, asked


async def tabs_to(keyboard: Keyboard, there: Locator, key: str = "Tab") -> None:
    """Press Tab until the focus is there."""
    for _ in range(60):
        if await there.evaluate("node => node === document.activeElement"):
            return
        await keyboard.press(key)
    raise AssertionError(f"{there} can't be reached with {key}")


async def presses(keyboard: Keyboard, person: Person, label: str) -> None:
    await expect(person.button(label)).to_be_visible()
    await tabs_to(keyboard, person.button(label))
    await keyboard.press("Enter")


async def test_a_whole_introduction(window: Window) -> None:
    keyboard = window.page.keyboard
    sam, alex, jo = window.trio
    await tabs_to(keyboard, sam.line)
    await keyboard.type("/in")
    await expect(sam.line).to_have_attribute("aria-expanded", "true")
    await expect(sam.option("/intro introduce two people")).to_have_attribute(
        "aria-selected", "true"
    )
    await keyboard.press("Tab")
    await expect(sam.line).to_have_value("/intro ")
    await keyboard.type("@al")
    await keyboard.press("Enter")
    await keyboard.type("@")
    await keyboard.press("ArrowDown")
    await keyboard.press("ArrowDown")
    chosen = await sam.line.get_attribute("aria-activedescendant")
    await expect(sam.option("Jo Kim")).to_have_attribute("id", chosen or "")
    await keyboard.press("Enter")
    await expect(sam.line).to_have_value("/intro @alex @jo ")
    await keyboard.type("You both repair accordions")
    await keyboard.press("Enter")
    await sam.reads("within 20 seconds")
    await expect(sam.line).to_be_focused()
    await tabs_to(
        keyboard, window.page.get_by_role("button", name="To the next event"), "Shift+Tab"
    )
    await keyboard.press("Space")
    await alex.reads(ASKED)
    await presses(keyboard, alex, "Yes, but later…")
    await expect(window.form.get_by_label("Not before")).to_be_focused()
    await keyboard.press("Escape")
    await expect(alex.button("Yes, but later…")).to_be_focused()
    await presses(keyboard, alex, "Yes, introduce us")
    await alex.reads("You said yes.")
    await presses(keyboard, jo, "Yes, introduce us")
    await jo.reads("Alex Moreau, meet Jo Kim.")


async def test_the_focus_stays_on_the_card_that_changed(window: Window) -> None:
    keyboard = window.page.keyboard
    _, alex, _ = await asked(window)
    await presses(keyboard, alex, "No, thanks")
    await alex.reads("You said no. Nobody is told;")
    await expect(alex.message("You said no. Nobody is told;")).to_be_focused()
    await expect(window.page.get_by_role("status")).to_have_text(
        "A card on Alex Moreau's screen changed."
    )
    await keyboard.press("Tab")
    await expect(alex.button("Yes after all")).to_be_focused()


@pytest.mark.parametrize("first", ["the answer", "the news"])
async def test_the_focus_returns_to_the_card_that_a_form_has_changed(
    window: Window, first: str
) -> None:
    _, alex, _ = await asked(window)
    await presses(window.page.keyboard, alex, "Yes, but later…")
    await window.form.get_by_label("Not before").fill("2026-11-20")
    changed = alex.message("You said yes, but later.")
    if first == "the news":

        async def answer_late(route: Route) -> None:
            response = await route.fetch()
            await expect(changed).to_be_attached()
            await route.fulfill(response=response)

        await window.page.route("**/press", answer_late)
    await window.page.keyboard.press("Enter")
    await expect(window.form).to_have_count(0)
    await expect(changed).to_be_visible()
    await expect(changed.locator(":scope:focus, :focus")).to_have_count(1)


async def test_the_focus_stays_at_the_clock_when_nothing_more_is_planned(window: Window) -> None:
    sam, *_ = window.trio
    await sam.types("/intro @alex @jo You both sail")
    await sam.presses("Undo")
    await sam.reads("Undone. Nobody was asked.")
    await window.presses("To the present")
    await expect(window.page.get_by_role("button", name="To the present")).to_be_hidden()
    await expect(window.page.get_by_role("button", name="A day on")).to_be_focused()


async def test_the_rarer_buttons_are_reached(window: Window) -> None:
    keyboard = window.page.keyboard
    _, alex, _ = await asked(window)
    await tabs_to(keyboard, alex.log.locator("summary", has_text="More"))
    await keyboard.press("Enter")
    await presses(keyboard, alex, "Nothing with Sam Rivera")
    await alex.reads("Done. Nothing more with Sam Rivera, who isn't told.")


async def test_escape_closes_the_completion_and_tab_leaves_the_line(window: Window) -> None:
    keyboard = window.page.keyboard
    sam, *_ = window.trio
    await sam.line.focus()
    await keyboard.type("/intro @")
    await expect(sam.screen.get_by_role("option")).to_have_count(7)  # and @me
    await keyboard.press("Escape")
    await expect(sam.screen.get_by_role("listbox")).to_be_hidden()
    await keyboard.press("Tab")
    await expect(sam.screen.get_by_role("button", name="Send")).to_be_focused()
    await expect(sam.line).to_have_value("/intro @")
