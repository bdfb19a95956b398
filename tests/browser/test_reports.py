"""Reports by clicks: who receives them is ticked in a list, and is said before one is written."""

from playwright.async_api import expect

from tests.browser.people import Window, asked


async def test_a_report_is_read_by_those_who_were_ticked(window: Window) -> None:
    sam, alex, jo = await asked(window)
    await sam.types("/intro setup")
    await sam.reads("Reports go to Sam Rivera.")
    await sam.presses("Who receives reports…")
    await window.form.get_by_label("Jo Kim").check()
    await window.submits("Save")
    await sam.reads("Saved: they receive reports from now on.")
    await alex.opens_more()
    await alex.presses("Report…")
    await expect(window.form).to_contain_text("Read by Jo Kim and by nobody else.")
    await expect(window.form.get_by_label("Include what I was sent")).to_be_checked()
    await window.form.get_by_label("What should they know?").fill("He writes every week.")
    await window.submits()
    await jo.reads("Alex Moreau reports Sam Rivera:", "He writes every week.")
    await sam.reads_no("He writes every week.")
    await sam.types("/intro setup")
    await sam.presses("Who receives reports…")
    await expect(window.form.get_by_label("Jo Kim")).to_be_checked()
    await expect(window.form.get_by_label("Alex Moreau")).not_to_be_checked()
