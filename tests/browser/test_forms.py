"""Forms say what is wrong where it is wrong, and keep what was typed."""

import re

from playwright.async_api import expect

from tests.browser.people import REFUSED, Window

REASON = "Why should they meet? Both will read this."
NOTE = "A note for the first person alone (optional)"


async def test_an_empty_form_asks_for_the_people_first(window: Window) -> None:
    sam, *_ = window.trio
    await sam.types("/intro")
    first, reason = (
        window.form.get_by_label("First person", exact=True),
        window.form.get_by_label(REASON),
    )
    await expect(window.form).to_have_accessible_name("Introduce two people")
    await expect(first).to_be_focused()
    await expect(window.form.locator("[aria-invalid]")).to_have_count(0)
    await window.submits("Ask both")
    await expect(window.form.get_by_role("alert")).to_contain_text("Name the two people")
    await expect(first).to_be_focused()
    await expect(first).to_have_accessible_description(
        "Name the two people to introduce: /intro @one @two and why."
    )
    await expect(reason).to_have_attribute("aria-invalid", "true")
    await expect(reason).to_have_accessible_description(re.compile("^Say why they should meet"))


async def test_all_that_was_typed_is_kept(window: Window) -> None:
    sam, alex, jo = window.trio
    await sam.types("/intro @alex ")
    form = window.form
    await expect(form.get_by_label("First person", exact=True)).to_have_value("alex")
    await form.get_by_label("Second person", exact=True).select_option("jo")
    await form.get_by_label(REASON).fill("x" * 501)
    await expect(form.get_by_text("501 / 500")).to_be_visible()
    await form.get_by_label(NOTE).fill("Only for you, Alex")
    await form.get_by_role("radio", name="14 days").check()
    await form.get_by_role("checkbox", name="Put me into the conversation").uncheck()
    await window.submits("Ask both")
    await expect(form.get_by_label(REASON)).to_be_focused()
    await expect(form.get_by_label(REASON)).to_have_accessible_description(
        "That is 501 characters; 500 fit. Shorten it a little."
    )
    await expect(form.get_by_label("Second person", exact=True)).to_have_value("jo")
    await expect(form.get_by_label(NOTE)).to_have_value("Only for you, Alex")
    await expect(form.get_by_role("radio", name="14 days")).to_be_checked()
    await expect(form.get_by_role("checkbox")).not_to_be_checked()
    await form.get_by_label(REASON).fill("You both tune foghorns")
    await window.submits("Ask both")
    await expect(form).to_have_count(0)
    await window.lets_time_pass()
    await alex.reads("Only for you, Alex", "Open until: Mon 30 Nov")
    await jo.reads_no("Only for you, Alex")


async def test_escape_closes_the_form_and_the_focus_returns(window: Window) -> None:
    sam, *_ = window.trio
    await sam.types("/intro")
    await expect(window.form).to_be_visible()
    await window.page.keyboard.press("Escape")
    await expect(window.form).to_have_count(0)
    await expect(sam.line).to_be_focused()


async def test_a_refused_line_stays_with_its_sentence(window: Window) -> None:
    window.forgives(REFUSED)
    sam, *_ = window.trio
    for line, sentence in (
        ("hello there", "Only /intro does something here."),
        ("/intro @alex @nobody You both sail", "There is nobody called 'nobody' here"),
    ):
        await sam.types(line)
        await expect(sam.screen.get_by_role("alert")).to_contain_text(sentence)
        await expect(sam.line).to_have_value(line)
        await expect(sam.line).to_be_focused()
    await sam.types("/intro help")
    await expect(sam.screen.get_by_role("alert")).to_have_count(0)
    await expect(sam.line).to_have_value("")


async def test_completions_do_not_cover_what_was_wrong(window: Window) -> None:
    window.forgives(REFUSED)
    sam, *_ = window.trio
    await sam.types("hello there")
    wrong = sam.screen.get_by_role("alert")
    await expect(wrong).to_be_visible()
    await sam.line.fill("/intro @")
    offers = await sam.screen.get_by_role("listbox").bounding_box()
    sentence = await wrong.bounding_box()
    assert offers
    assert sentence
    assert offers["y"] + offers["height"] <= sentence["y"] + 4
