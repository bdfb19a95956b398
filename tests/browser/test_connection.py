"""The playground goes away and comes back: the page says so, and goes on."""

from playwright.async_api import expect

from tests.browser.conftest import Opener
from tests.browser.people import GONE, Window, asked
from tests.browser.playground import Playground


async def test_a_dropped_stream_recovers(window: Window, playground: Playground) -> None:
    window.forgives(GONE)
    sam, alex, jo = await asked(window)
    lost = window.page.get_by_role("alert").filter(has_text="The connection is gone.")
    await expect(lost).to_have_count(0)
    await sam.line.fill("/intro @alex @noor half a sentence")
    await playground.stops()
    await expect(lost).to_be_visible()
    await alex.presses("Yes, introduce us")
    await expect(window.page.get_by_text("The playground can't be reached.")).to_be_visible()
    await playground.starts()
    await expect(lost).to_have_count(0)
    await jo.reads("would like to introduce you to Alex Moreau")
    for person, count in ((sam, 2), (alex, 1), (jo, 1)):
        await expect(person.messages).to_have_count(count)
    await alex.presses("Yes, introduce us")
    await alex.reads("You said yes.")
    await expect(window.page.get_by_text("The playground can't be reached.")).to_have_count(0)


async def test_what_happens_while_a_page_is_cut_off_is_there_when_it_is_back(
    opened: Opener, playground: Playground
) -> None:
    window, other = await opened(), await opened()
    for each in (window, other):
        each.forgives(GONE)
    _, _, jo = await asked(window)
    await window.page.route("**/events", lambda route: route.abort())
    await playground.stops()
    await playground.starts()
    lost = [w.page.get_by_role("alert").filter(has_text="is gone") for w in (window, other)]
    await expect(lost[1]).to_have_count(0)
    await other.person("jo").presses("Yes, introduce us")
    await other.person("jo").reads("You said yes.")
    await expect(lost[0]).to_be_visible()
    await jo.reads_no("You said yes.")
    await window.page.unroute("**/events")
    await expect(lost[0]).to_have_count(0)
    await jo.reads("You said yes.")
    await expect(jo.messages).to_have_count(1)
