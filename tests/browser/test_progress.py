"""What takes its time shows it, and can't be begun twice; starting over asks once."""

import asyncio

from playwright.async_api import Route, expect

from tests.browser.people import NEXT, Window, asked


async def test_the_clock_shows_that_time_passes(window: Window) -> None:
    sam, alex, _ = window.trio
    await sam.types("/intro @alex @jo You both sail")
    await sam.reads("within 20 seconds")
    go, requests = asyncio.Event(), []

    async def hold(route: Route) -> None:
        requests.append(route.request.post_data)
        await go.wait()
        await route.continue_()

    await window.page.route("**/clock", hold)
    button = window.page.get_by_role("button", name=NEXT)
    await button.click()
    await expect(window.page.get_by_text("time passes…")).to_be_visible()
    await expect(button).to_have_attribute("aria-busy", "true")
    for label in (NEXT, "A day on", "Compare", "Start over…"):
        await expect(window.page.get_by_role("button", name=label)).to_be_disabled()
    await button.click(force=True)
    await window.page.keyboard.press("Enter")
    await expect(button).to_be_focused()
    go.set()
    await alex.reads("You both sail")
    await expect(window.page.get_by_text("time stands still")).to_be_visible()
    await expect(button).to_be_enabled()
    assert requests == ['{"to":"next"}']


async def test_starting_over_asks_once_and_erases_everything(window: Window) -> None:
    sam, alex, jo = await asked(window)
    await alex.presses("No introductions at all")
    await alex.reads("Done, no more introductions.")
    sure = window.page.get_by_role("dialog", name="Start over?")
    await window.presses("Start over…")
    await expect(sure.get_by_role("button", name="Keep playing")).to_be_focused()
    await window.presses("Keep playing")
    await expect(sure).to_have_count(0)
    await alex.reads("Done, no more introductions.")
    await window.presses("Start over…")
    await window.presses("Erase everything")
    await expect(sure).to_have_count(0)
    for person in (sam, alex, jo):
        await expect(person.messages).to_have_count(0)
    await expect(window.next).to_have_text("Nothing is planned.")
    await asked(window)
    await expect(alex.messages).to_have_count(1)


async def test_one_can_start_over_from_two_worlds(window: Window) -> None:
    await asked(window)
    await window.compares("alex")
    await window.presses("Start over…")
    await window.presses("Erase everything")
    await expect(window.page.get_by_role("region", name="Everybody's screens")).to_be_visible()
    await asked(window)
