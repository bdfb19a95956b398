"""Forms on Discord: from a person's menu, after a mistake, for a date."""

import pytest

from tests.dialog import REASON
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked

pytestmark = pytest.mark.exhaustive


async def test_the_user_menu(discord_talk: SimulatedTalk) -> None:
    """A form with a picker for the other person, the reason, and notes."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.uses("Introduce…", on=alex)
    assert sam.form is not None
    assert sam.form.startswith("Introduce Alex Moreau\nTo whom?\nWhy should they meet?")
    assert "A note for Alex Moreau alone (optional)" in sam.form
    await sam.submits(b=jo, reason=REASON, note_b="A note")
    sam.reads("within 20 seconds, I'll ask Alex Moreau (@alex) and Jo Kim (@jo) in private.")
    await talk.wait("1m")
    alex.reads("would like to introduce you to Jo Kim (@jo).")
    jo.reads("> A note")


async def test_the_user_menu_on_a_bot(discord_talk: SimulatedTalk) -> None:
    """Said before there is a form to fill in."""
    talk = discord_talk
    await talk.sam.uses("Introduce…", on=talk.someone("Beep", bot=True))
    assert talk.sam.reply.ephemeral
    talk.sam.reads("Beep is a bot and can't be introduced.")


async def test_forms_speak_the_language_that_was_chosen(discord_talk: SimulatedTalk) -> None:
    """And so does what the adapter adds to them, whatever the person's app speaks."""
    talk = discord_talk
    _, alex, _ = await asked(talk)
    await alex.types("/intro-settings")
    await alex.presses("Language…")
    await alex.submits(choice="de")
    await alex.presses("Pause bis\u00a0…")
    assert alex.asked is not None
    assert "mit dem Namen des Monats" in str(alex.asked.modal)
    await alex.submits(on="bald")
    alex.reads("Dieses Datum kann ich nicht lesen.")
    await alex.presses("Ändern\u00a0…")


@pytest.mark.parametrize("restarts", [False, True])
async def test_a_form_with_mistakes_opens_again_filled(
    discord_talk: SimulatedTalk, restarts: bool
) -> None:
    """Nothing that was typed is lost; after a restart the form is empty, but there."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.uses("Introduce…", on=alex)
    await sam.submits(b=alex, reason=REASON)
    sam.reads("That is the same person twice; name two different people.")
    if restarts:
        await talk.restarts()
    await sam.presses("Change it…")
    assert sam.form is not None
    assert ("Introduce Alex Moreau" in sam.form) is not restarts
    assert sam.form_values["reason"] == ("" if restarts else REASON)
    await sam.submits(b=jo, reason=REASON)
    sam.reads("within 20 seconds, I'll ask Alex Moreau (@alex) and Jo Kim (@jo) in private.")


async def test_a_typed_command_with_mistakes_becomes_a_form(discord_talk: SimulatedTalk) -> None:
    """The form holds what was typed, people included."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    long = "word " * 150
    await sam.types("/intro", alex, jo, long)
    assert sam.reply.ephemeral
    sam.reads("500 fit. Shorten it a little.")
    await sam.presses("Change it…")
    assert sam.form_values["reason"] == long
    await sam.submits(reason="@everyone")
    assert sam.reply.kind == "update"
    await sam.presses("Change it…")
    await sam.submits(reason=REASON)
    assert sam.reply.kind == "update"
    [answer] = sam.view  # in the place of what was wrong
    assert "I'll ask Alex Moreau (@alex) and Jo Kim (@jo) in private." in answer


async def test_what_a_form_has_no_room_for_is_kept(discord_talk: SimulatedTalk) -> None:
    """A form shows five fields; who wished to stay out does, and it stays open as long as said."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, "word " * 150, join=False, open_for=14)
    await sam.presses("Change it…")
    await sam.submits(reason=REASON)
    await talk.wait("1m")
    alex.reads("Open until: 30 November 2026")
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    assert [room.members for room in talk.harbor.rooms] == [["Alex", "Jo"]]


@pytest.mark.parametrize("who", ["bot", "twice", "unknown"])
async def test_people_who_cannot_be_introduced(discord_talk: SimulatedTalk, who: str) -> None:
    """Said to the introducer alone."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    match who:
        case "bot":
            await sam.types("/intro", alex, talk.someone("Beep", bot=True), REASON)
            sam.reads("Beep is a bot and can't be introduced.")
        case "twice":
            await sam.types("/intro", alex, alex, REASON)
            sam.reads("That is the same person twice")
        case "unknown":
            await sam.types("/intro", alex, jo, "@everyone")
            sam.reads("Say why they should meet")
    assert sam.reply.ephemeral


async def test_later_on_a_date_that_is_typed(discord_talk: SimulatedTalk) -> None:
    """A date that is none comes back with the form, and so does one that has gone by."""
    talk = discord_talk
    _, _, jo = await asked(talk)
    await jo.presses("Yes, but later…")
    assert jo.form is not None
    assert jo.form.startswith("Yes, but later\n")
    await jo.submits(on="Christmas")
    jo.reads("I can't read that date. Write it like 17/11/2026.")
    await jo.presses("Change it…")
    await jo.submits(on="2026-11-01")
    jo.reads("Choose a date in the future.")
    await jo.presses("Change it…")
    assert jo.form_values["on"] == "01/11/2026"
    await jo.submits(on="2026-12-24")
    jo.reads("opens on 24 December 2026 at the earliest.")
    assert len(jo.view) == 1  # what was wrong has gone, and the card isn't there twice


@pytest.mark.parametrize(
    ("locale", "example", "typed", "read_back"),
    [
        ("de", "17.11.2026", "24.12.2026", "frühestens am 24 December 2026"),
        ("en-US", "11/17/2026", "12/24/2026", "opens on 24 December 2026 at the earliest."),
        ("en-GB", "17/11/2026", "24 Dec", "opens on 24 December 2026 at the earliest."),
    ],
)
async def test_a_date_is_typed_as_the_locale_has_it(
    discord_talk: SimulatedTalk, locale: str, example: str, typed: str, read_back: str
) -> None:
    """The form shows how, and the card which day was understood."""
    talk = discord_talk
    _, _, jo = await asked(talk)
    jo.speaks(locale)
    await jo.types("/intros")
    await jo.presses("Yes, but later…")
    assert example in str(jo.asked.modal if jo.asked else "")
    await jo.submits(on=typed)
    jo.reads(read_back)


async def test_a_correction_leaves_nothing_behind(discord_talk: SimulatedTalk) -> None:
    """What said that the date was wrong goes; the ask itself shows the answer, and once."""
    talk = discord_talk
    _, alex, _ = await asked(talk)
    await alex.presses("Yes, but later…")
    await alex.submits(on="soon")
    await alex.presses("Change it…")
    await alex.submits(on="whenever")
    await alex.presses("Change it…")
    await alex.submits(on="2026-12-01")
    assert sum("would like to introduce you" in text for text in alex.view) == 1
    assert len([text for text in alex.view if "Write a date" in text]) == 0
    alex.sees("opens on 1 December 2026 at the earliest.")


async def test_a_correction_survives_a_restart(discord_talk: SimulatedTalk) -> None:
    """What was typed is gone, but the form still opens."""
    talk = discord_talk
    _, _, jo = await asked(talk)
    await jo.presses("Yes, but later…")
    await jo.submits(on="2026-11-01")
    await talk.restarts()
    await jo.presses("Change it…")
    await jo.submits(on="2026-12-24")
    jo.reads("opens on 24 December 2026 at the earliest.")
