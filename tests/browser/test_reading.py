"""What one reads stays where it is: logs at their end, or where one has scrolled to."""

import pytest
from playwright.async_api import expect

from tests.browser.people import REFUSED, Person, Window, asked

#: How far a log is from its end, in pixels.
TO_THE_END = "log => log.scrollHeight - log.clientHeight - log.scrollTop"
NEARLY = 8


async def fills(person: Person) -> None:
    """Have more in front of them than fits, and read it to its end: help alone may be longer."""
    for count in range(2, 5):
        await person.types("/intro help")
        await expect(person.messages).to_have_count(count)
    await person.log.evaluate("log => { log.scrollTop = log.scrollHeight }")


async def test_a_log_stays_at_its_end_when_an_older_card_changes(window: Window) -> None:
    _, alex, _ = await asked(window)
    await fills(alex)
    await alex.button("No, thanks").evaluate("button => button.click()")
    await expect(alex.messages.first).to_contain_text("Nobody is told")
    assert await alex.log.evaluate(TO_THE_END) <= NEARLY


@pytest.mark.parametrize("browser_anchors", ["auto", "none"])
async def test_who_has_scrolled_up_reads_on(window: Window, browser_anchors: str) -> None:
    """Whatever comes, whatever changes above, and whether or not the browser cares for it."""
    _, alex, jo = await asked(window)
    await fills(alex)
    await alex.log.evaluate("(log, how) => { log.style.overflowAnchor = how }", browser_anchors)
    second = alex.messages.nth(1)
    await second.evaluate("card => card.scrollIntoView({block: 'center'})")
    before = await second.bounding_box()
    await alex.button("No, thanks").evaluate("button => button.click()")
    await expect(alex.messages.first).to_contain_text("Nobody is told")
    await alex.button("Yes after all").evaluate("button => button.click()")
    await jo.presses("Yes, introduce us")
    await expect(alex.messages.last).to_contain_text("Alex Moreau, meet Jo Kim.")
    after = await second.bounding_box()
    assert before
    assert after
    assert abs(before["y"] - after["y"]) <= NEARLY


async def test_the_beginning_of_a_card_on_which_one_acts_is_in_view(window: Window) -> None:
    """Also where it is longer than its window: it says first what one has answered."""
    await window.page.set_viewport_size({"width": 1280, "height": 640})
    _, alex, _ = await asked(window)
    await alex.presses("No, thanks")
    await expect(alex.message("Nobody is told").locator(".meta")).to_be_in_viewport(ratio=1)


async def test_a_log_stays_at_its_end_when_it_gets_smaller(window: Window) -> None:
    _, alex, _ = await asked(window)
    await fills(alex)
    assert await alex.log.evaluate(TO_THE_END) <= NEARLY
    await window.page.set_viewport_size({"width": 1000, "height": 700})
    await alex.line.fill("several\nlines\nof\ntext")
    await window.page.evaluate(
        "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
    )
    assert await alex.log.evaluate(TO_THE_END) <= NEARLY


async def test_what_was_refused_goes_when_time_moves_on(window: Window) -> None:
    window.forgives(REFUSED)
    sam, *_ = await asked(window)
    await sam.types("hello there")
    wrong = sam.screen.get_by_role("alert")
    await expect(wrong).to_contain_text("Only /intro does something here.")
    await window.lets_time_pass("A day on")
    await expect(wrong).to_have_count(0)
    await expect(sam.line).to_have_value("hello there")
