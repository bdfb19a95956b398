"""Reports and joining in the playground: everybody on one page, each with their own screen."""

from tests.playground import Page, asked

RUDE = "He writes to me every week. <b>@jo</b>"


async def test_a_report_shows_on_the_screens_of_its_receivers_alone(page: Page) -> None:
    """Sam is the admin, and chooses Noor and Ilse; what Alex writes stays text."""
    sam, alex, jo = await asked(page)
    noor, ilse = page.member("noor"), page.member("ilse")
    await sam.types("/intro setup")
    sam.sees("Reports go to Sam Rivera.")
    await sam.presses("receivers", people="noor,ilse")
    sam.sees("Saved: they receive reports from now on.")
    before = [len(person.messages()) for person in (sam, jo)]
    await alex.presses("report", words=RUDE)
    alex.sees("Passed on to", "and to nobody else.")
    noor.sees("Alex Moreau reports Sam Rivera:", RUDE, "You both repair accordions")
    ilse.sees("Alex Moreau meldet Sam Rivera:", RUDE)
    assert [len(person.messages()) for person in (sam, jo)] == before
    await noor.presses("stop", choice="date", on="")
    assert noor.form.problems == {"on": "Choose a date in the future."}
    await noor.submits(on="2026-12-03")
    noor.sees("Sam Rivera may introduce nobody until Thu 3 Dec.")
    await noor.presses("lift")
    await noor.presses("stop", choice="lifted", on="")
    noor.sees("Sam Rivera may introduce nobody until somebody ends that.")
    await sam.types("/intro @jo @noor You both sail")
    sam.sees("Your admins have limited who may introduce people here.")
    await ilse.presses("dealtwith")
    noor.sees("Dealt with by Ilse Brandt")


async def test_people_join_from_a_post_for_everybody(page: Page) -> None:
    """The one channel there is; everybody reads in it."""
    sam, alex, jo = (page.member(key) for key in ("sam", "alex", "jo"))
    await sam.types("/intro setup")
    await sam.presses("setup")
    await sam.submits(asked="joined")
    await sam.types("/intro @alex @jo You both sail")
    sam.sees("These two can't be introduced right now.")
    await sam.presses("overview")
    await sam.presses("invite", channel="harbor")
    for person in (alex, jo):
        person.sees("Introductions, for those who'd like some")
        await person.presses("join")
        person.sees("Welcome: introductions may be suggested to you.")
    await sam.types("/intro @alex @jo You both sail")
    sam.sees("I'll ask Alex Moreau and Jo Kim in private.")
