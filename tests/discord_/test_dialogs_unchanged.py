"""A modal that is sent as it opens stores nothing: Discord sends what was never touched, too."""

import pytest

from tests.discord_.people import Someone
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked
from tests.playground import content


async def changes_nothing(talk: SimulatedTalk, person: Someone, label: str = "") -> None:
    """Open a form, and send it untouched where Discord's client sends it at all."""
    if label:
        await person.presses(label)
    assert person.asked is not None, f"{label} opens no form"
    before = content(talk.config.url)
    try:
        await person.submits()
    except AssertionError as wrong:
        if "required" not in str(wrong):
            raise
        person.asked = None
    after = content(talk.config.url)
    changed = {table for table, rows in after.items() if rows != before[table]}
    assert changed == set(), f"{label} stored something: {[after[table] for table in changed]}"


async def test_settings(discord_talk: SimulatedTalk) -> None:
    """A language that only the app has isn't chosen; a pause takes a date."""
    alex = discord_talk.alex
    alex.speaks("de")
    await alex.types("/intro-settings")
    for label in ("Sprache\u00a0…", "Pause bis\u00a0…", "Eine Zeile über mich\u00a0…"):
        await changes_nothing(discord_talk, alex, label)
        await alex.types("/intro-settings")
    await alex.presses("Eine Zeile über mich\u00a0…")
    await alex.submits(words="Ich imkere")
    await changes_nothing(discord_talk, alex, "Eine Zeile über mich\u00a0…")


@pytest.mark.parametrize("chosen", [False, True], ids=["nothing chosen", "all chosen"])
async def test_the_setup(discord_talk: SimulatedTalk, *, chosen: bool) -> None:
    """What was nobody's choice stays what the server has; what was, stays too."""
    admin = discord_talk.admin
    await admin.types("/intro-setup")
    if chosen:
        await admin.presses("Limits…")
        await admin.submits(max_live="3")
        await admin.presses("Language, time zone…")
        await admin.submits(choice="en", time_zone="Europe/Paris")
    for label in ("Limits…", "Language, time zone…", "Who receives reports…"):
        await changes_nothing(discord_talk, admin, label)
        await admin.types("/intro-setup")


async def test_an_ask(discord_talk: SimulatedTalk) -> None:
    """No date, sentence or question is anybody's unless they chose or wrote it."""
    talk, admin = discord_talk, discord_talk.admin
    await admin.types("/intro-setup")
    await admin.presses("Who receives reports…")
    await admin.submits(people=[talk.someone("Kim Ash")])
    sam, alex, jo = await asked(talk)
    for label in (
        "Yes, but later…",
        "Ask Sam Rivera a question…",
        "Not sure yet: ask me on…",
        "Report…",
    ):
        await changes_nothing(talk, alex, label)
    await alex.presses("No, thanks")
    await changes_nothing(talk, alex, "Let Sam Rivera know…")
    await jo.presses("Yes, but later…")
    await jo.submits(on="2026-12-24")
    await jo.presses("Add a few words…")
    await jo.submits(words="I have six")
    await changes_nothing(talk, jo, "Change your words…")
    await sam.uses("Introduce…", on=alex)
    await changes_nothing(talk, sam)
