"""A whole introduction, and what else people do, by clicks."""

from playwright.async_api import expect

from tests.browser.people import ASKED, DAY, REFUSED, Window, asked


async def test_two_yeses_open_a_conversation(window: Window) -> None:
    sam, alex, jo = await asked(window)
    await alex.presses("Yes, introduce us")
    await alex.reads("You said yes. Nobody sees it unless Jo Kim says yes too.")
    await sam.reads_no("said yes")
    await jo.reads_no("said yes")
    await jo.presses("Yes, introduce us")
    for person in (sam, alex, jo):
        await person.reads(
            "Conversation: Alex Moreau, Jo Kim, Sam Rivera", "Alex Moreau, meet Jo Kim."
        )
    await alex.reads("Your conversation with Jo Kim is open")
    await alex.screen.get_by_role("link", name="Go to the conversation").click()
    there = alex.screen.locator(".message.conversation")
    await expect(there).to_be_focused()
    await window.lets_time_pass()
    await alex.reads("Did you get to talk with Jo Kim?")
    await jo.reads_no("Did you get to talk")
    await window.lets_time_pass()
    await jo.presses("Not yet, but I'd still like to")
    await jo.reads("You'd still like to talk.")


async def test_an_example_is_there_to_begin_with(window: Window) -> None:
    sam, alex, _ = window.trio
    await sam.presses("Fill in an example")
    await expect(sam.line).to_be_focused()
    await sam.line.press("Enter")
    await sam.reads("within 20 seconds, I'll ask")
    await window.lets_time_pass()
    await alex.reads(ASKED, "you count oysters in the fog")


async def test_wanting_to_meet_somebody_asks_them_alone(window: Window) -> None:
    """And the clock says so."""
    sam, alex, jo = window.trio
    await alex.line.fill("/intro @me")
    await expect(alex.option("yourself")).to_be_visible()
    await alex.types("/intro @me @jo I'd like to hear a foghorn")
    await alex.reads("within 20 seconds, I'll ask Jo Kim in private.")
    await expect(window.next).to_have_text(
        "Next, in 20 seconds: Jo Kim is asked, if there is a place for them this week."
    )
    await window.lets_time_pass()
    await jo.reads("Alex Moreau", "I'd like to hear a foghorn")
    await expect(sam.messages).to_have_count(0)


async def test_undo_asks_nobody(window: Window) -> None:
    sam, alex, _ = window.trio
    await sam.types("/intro @alex @jo You both sail")
    await sam.presses("Undo")
    await sam.reads("Undone. Nobody was asked.")
    await window.lets_time_pass(DAY)
    await alex.reads_no(ASKED)


async def test_later_takes_a_date_and_waits_for_it(window: Window) -> None:
    window.forgives(REFUSED)
    sam, alex, jo = await asked(window)
    await alex.presses("Yes, but later…")
    date = window.form.get_by_label("Not before")
    await window.submits()
    await expect(window.form.get_by_role("alert")).to_have_text("Choose a date in the future.")
    await expect(date).to_be_focused()
    await date.fill("2026-11-20")
    await window.submits()
    await expect(window.form).to_have_count(0)
    await alex.reads("the conversation opens on Fri 20 Nov at the earliest")
    await jo.presses("Yes, introduce us")
    await sam.reads("Alex Moreau and Jo Kim both said yes. The conversation opens on Fri 20 Nov")
    await jo.reads_no("meet Jo Kim")
    await window.lets_time_pass()
    await jo.reads("Conversation:", "Alex Moreau, meet Jo Kim.")


async def test_a_no_that_the_introducer_may_know_of(window: Window) -> None:
    sam, alex, jo = await asked(window)
    await alex.presses("No, thanks")
    await alex.reads("You said no. Nobody is told;")
    await alex.presses("Let Sam Rivera know…")
    await window.form.get_by_role("radio", name="This one isn't for me").check()
    await window.submits()
    await sam.reads("Alex Moreau said no and lets you know", "This one isn't for me")
    await jo.reads("is closed. There is nothing left to do.")
    await jo.reads_no("Alex Moreau thanks")


async def test_a_question_and_its_reply(window: Window) -> None:
    sam, alex, jo = await asked(window)
    await alex.presses("Ask Sam Rivera a question…")
    await window.form.get_by_label("Your question to Sam Rivera").fill("Which kind?")
    await window.submits()
    await sam.presses("Reply…")
    await window.form.get_by_label("Your reply to Alex Moreau").fill("The button kind.")
    await window.submits()
    await alex.reads("Sam Rivera answers your question", "The button kind.")
    await jo.reads_no("Which kind?")


async def test_opting_out_in_the_middle(window: Window) -> None:
    sam, alex, jo = await asked(window)
    await alex.presses("No introductions at all")
    await alex.reads("Done, no more introductions. Sorry for the bother.")
    await jo.presses("Yes, introduce us")
    await jo.reads("You said yes. Nobody sees it unless Alex Moreau says yes too.")
    await sam.reads_no("opted out")
    await sam.types("/intro @alex @noor You both like fog")
    await sam.reads("These two can't be introduced right now.")


async def test_settings_list_and_help(window: Window) -> None:
    sam, alex, _ = await asked(window)
    await sam.types("/intro list")
    await sam.reads("Introductions you suggested", "Alex Moreau and Jo Kim: asked, open until")
    await expect(sam.button("Withdraw Alex Moreau and Jo Kim")).to_be_in_viewport()
    await alex.types("/intro settings")
    await alex.presses("Pause until…")
    await window.form.get_by_label("Introductions again from").fill("2026-12-01")
    await window.submits()
    await alex.reads("You can be asked again from Tue 1 Dec")
    await alex.presses("End the pause")
    await alex.reads("Introductions may be suggested to you.")
    await alex.types("/intro help")
    await alex.reads("AskFirst asks both sides before it introduces anyone.")


async def test_a_german_reader_reads_german(window: Window) -> None:
    await window.shows("sam", "mika", "jo")
    sam, mika = window.person("sam"), window.person("mika")
    await sam.types("/intro @mika @jo You both like sails")
    await sam.reads("within 20 seconds")
    await window.lets_time_pass()
    await mika.reads("möchte dich mit Jo Kim bekannt machen.", "You both like sails")
    await expect(mika.log).to_have_attribute("lang", "de")
    await expect(sam.log).to_have_attribute("lang", "en")
    await mika.presses("Ja, aber später …")
    await expect(window.form).to_have_attribute("lang", "de")
    await expect(window.form).to_have_accessible_name("Ja, aber später")
    await expect(window.form.get_by_role("button", name="Close")).to_have_attribute("lang", "en")
    await window.form.get_by_label("Frühestens am").fill("2026-11-19")
    await window.submits("Senden")
    await mika.reads("Du hast Ja gesagt")


async def test_what_one_does_comes_into_view(window: Window) -> None:
    """Also in a window that is full, and scrolled up."""
    sam, *_ = await asked(window)
    for _ in range(3):
        await sam.types("/intro help")
        await expect(sam.line).to_have_value("")
    await sam.log.evaluate("log => log.scrollTo(0, 0)")
    await sam.types("/intro list")
    await sam.reads("Introductions you suggested")
    await expect(sam.message("Introductions you suggested")).to_be_in_viewport()


async def test_rarer_buttons_come_into_view(window: Window) -> None:
    await window.page.set_viewport_size({"width": 1000, "height": 720})
    _, alex, _ = await asked(window)
    await alex.opens_more()
    await expect(alex.button("No introductions at all")).to_be_in_viewport()
