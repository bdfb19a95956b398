"""Asking a connector in the playground: typed, in the form, and with two worlds side by side."""

import pytest

from tests.playground import Page

WISH = "Jo Kim would like to meet Alex Moreau and asks whether you would introduce them."
LINE = "/intro me @alex via @sam I'd love to hear about oysters"


async def test_from_the_wish_to_the_conversation(page: Page) -> None:
    """The clock says what comes next, at every step."""
    jo, sam, alex = page.member("jo"), page.member("sam"), page.member("alex")
    await jo.types(LINE)
    jo.sees("Unless you undo it within 20 seconds", "I'd love to hear about oysters")
    asked = "Sam Rivera is asked to introduce Jo Kim to Alex Moreau"
    assert page.coming == f"{asked}, if there is a place for them this week"
    await page.to_next_event()
    sam.sees(WISH)
    assert page.coming == "Sam Rivera is reminded that Jo Kim would like to meet Alex Moreau"
    await sam.presses("introduce", reason="Jo tunes foghorns", note="", introducer_joins=True)
    await page.to_next_event()
    alex.sees("would like to introduce you to Jo Kim, who asked to meet you.")
    await alex.presses("yes")
    jo.sees("Jo Kim asked to be introduced, Sam Rivera passed it on, and Alex Moreau said yes:")


async def test_the_form_asks_for_what_is_missing(page: Page) -> None:
    """`/intro me` opens it; so does a wish without anybody in between."""
    jo = page.member("jo")
    await jo.types("/intro me")
    await jo.submits(target="alex", connector="sam", reason="Oysters!")
    await page.to_next_event()
    page.member("sam").sees(WISH)
    noor = page.member("noor")
    await noor.types("/intro introduce me to @alex please")
    await noor.submits(connector="sam", reason="Tides!")
    noor.sees("Unless you undo it within 20 seconds")


@pytest.mark.parametrize("who", ["sam", "alex"])
async def test_a_no_looks_like_silence_to_whoever_asked(page: Page, who: str) -> None:
    """Of the connector, or of the one to be met: everybody else sees the same, to the end."""
    jo, sam = page.member("jo"), page.member("sam")
    await jo.types(LINE)
    await page.to_next_event()
    if who == "alex":
        await sam.presses("introduce", reason="Jo tunes foghorns", note="", introducer_joins=True)
        await page.to_next_event()
    silent = page.member(who)
    await page.compares(silent)
    assert page.titles == [
        f"{silent.shown['name']} says no",
        f"{silent.shown['name']} says nothing",
    ]
    while page.coming:
        await page.to_next_event()
        others = {key: same for key, same in page.equal().items() if key != who}
        assert set(others.values()) == {True}, page.coming
    jo.sees("This one didn't come together.", world=0)
    jo.sees("This one didn't come together.", world=1)
