"""A form of the playground that is sent as it opens stores nothing."""

from tests.playground import Member, Page, asked, content


async def changes_nothing(page: Page, member: Member, action: str) -> None:
    """Open a form and send what the page has in it."""
    await member.presses(action)
    form = member.form
    assert form.action, f"{action} opens no form"
    before = content(page.url)
    body = {"person": member.key, "delivery": page.delivery(), "card": member.card}
    pressed = {"action": form.action, "target": form.target, "values": dict(form.values)}
    await page.post("/press", body | pressed)
    after = content(page.url)
    changed = {table for table, rows in after.items() if rows != before[table]}
    assert changed == set(), f"{action} stored something: {[after[table] for table in changed]}"


async def test_settings_and_setup_sent_as_they_open(page: Page) -> None:
    """What was nobody's choice stays what the server has; what was, stays too."""
    sam = page.member("sam")
    await sam.types("/intro settings")
    for action in ("pause", "language", "about"):
        await changes_nothing(page, sam, action)
    await sam.types("/intro setup")
    await sam.presses("receivers")
    await sam.submits()
    for action in ("setup", "receivers"):
        await changes_nothing(page, sam, action)
    await sam.presses("setup", max_live="3", choice="de", time_zone="Europe/Paris")
    await sam.types("/intro setup")
    await changes_nothing(page, sam, "setup")


async def test_the_forms_of_an_ask_sent_as_they_open(page: Page) -> None:
    """No date, sentence or question is anybody's unless they chose or wrote it."""
    _, alex, jo = await asked(page)
    for action in ("later", "question", "again"):
        await changes_nothing(page, alex, action)
    await alex.presses("no")
    await changes_nothing(page, alex, "tell")
    await jo.presses("yes")
    await jo.presses("words", words="I have six")
    await changes_nothing(page, jo, "words")
