"""A modal that is sent as it opens stores nothing: Slack sends what was never touched, too."""

import pytest

from tests.playground import content
from tests.slack.bench import Harbor, form
from tests.slack.people import Person

IN_SETTINGS = {
    "en-US": ("Pause until…", "Language…", "A line about me…"),
    "de-DE": ("Pause bis\u00a0…", "Sprache\u00a0…", "Eine Zeile über mich\u00a0…"),
}


async def changes_nothing(here: Harbor, person: Person, *path: str) -> None:
    """Open a form by its buttons, and send it untouched where Slack's client sends it at all."""
    for label in path:
        await person.clicks(label)
    assert form(person).fields, f"{path} opens no form"
    before = content(here.url)
    await person.submits()
    after = content(here.url)
    changed = {table for table, rows in after.items() if rows != before[table]}
    assert changed == set(), f"{path} stored something: {[after[table] for table in changed]}"
    while person.form:
        await person.closes()


@pytest.mark.parametrize("locale", IN_SETTINGS)
async def test_settings(here: Harbor, locale: str) -> None:
    """A language that only the app has isn't chosen; a pause takes a date."""
    bo = here.someone("Bo Klein", locale=locale, tz="Europe/Berlin")
    pause, language, about = IN_SETTINGS[locale]
    await bo.types("/intro settings")
    for label in (pause, language, about):
        await changes_nothing(here, bo, label)
    await bo.clicks(about)
    await bo.submits(words="I keep bees")
    await changes_nothing(here, bo, about)


@pytest.mark.parametrize("chosen", [False, True], ids=["nothing chosen", "all chosen"])
async def test_the_setup(here: Harbor, *, chosen: bool) -> None:
    """What was nobody's choice stays what the server has; what was, stays too."""
    sam = here.sam
    await sam.types("/intro setup")
    if chosen:
        await sam.clicks("Who, how often, language…")
        await sam.submits(
            introducers="Only admins",
            self_introductions=False,
            max_live="3",
            choice="Deutsch",
            time_zone="Europe/Paris",
        )
        await sam.closes()
        await sam.types("/intro setup")
    for label in ("Who, how often, language…", "Who receives reports…"):
        await changes_nothing(here, sam, label)


async def test_an_ask(here: Harbor) -> None:
    """No date, sentence or question is anybody's unless they chose or wrote it."""
    sam, alex = here.sam, here.alex
    await sam.types("/intro setup")
    await sam.clicks("Who receives reports…")
    await sam.submits(people=[here.someone("Kim Doe")])
    await sam.closes()
    await here.asked()
    for path in (
        ("Yes, but later…",),
        ("Ask Sam Rivera a question…",),
        ("Not sure yet: ask me on…",),
        ("More…", "Report…"),
    ):
        await changes_nothing(here, alex, *path)
    await alex.clicks("No, thanks")
    await changes_nothing(here, alex, "Let Sam Rivera know…")
    await alex.clicks("Yes after all")
    await alex.clicks("Add a few words…")
    await alex.submits(words="I have six")
    await changes_nothing(here, alex, "Change your words…")
    await sam.types("/intro")
    await changes_nothing(here, sam)
