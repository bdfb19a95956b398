"""axe-core finds no grave fault, in light and dark, on a desktop and on a phone."""

from typing import Any

import pytest
from playwright.async_api import expect

from tests.browser.audit import faults
from tests.browser.conftest import Opener
from tests.browser.people import asked

DESKTOP = {"viewport": {"width": 1280, "height": 900}}
PHONE = {"viewport": {"width": 390, "height": 844}}


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
async def test_the_audit_finds_no_grave_fault(opened: Opener, size: Any) -> None:  # noqa: ANN401
    window = await opened(**size)
    found = {"empty": await faults(window.page)}
    sam, alex, jo = await asked(window)
    found["asked"] = await faults(window.page)
    await alex.opens_more()
    await expect(alex.button("Ask Sam Rivera a question…")).to_be_visible()
    found["more"] = await faults(window.page)
    await sam.types("/intro")
    await window.submits("Ask both")
    await expect(window.form.get_by_role("alert")).to_be_visible()
    found["form"] = await faults(window.page)
    await window.page.keyboard.press("Escape")
    await window.compares("alex")
    found["worlds"] = await faults(window.page)
    await window.presses("Start over…")
    found["sure"] = await faults(window.page)
    await window.presses("Keep playing")
    await window.leaves_the_two_worlds()
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    await jo.reads("Alex Moreau, meet Jo Kim.")
    found["open"] = await faults(window.page)
    assert found == {moment: [] for moment in found}
