"""What people choose on Discord: leaving, pausing, blocking, language; lists, and the user menu."""

from zoneinfo import ZoneInfo

import pytest

from bot.voice import Voice
from tests.dialog import REASON, closed
from tests.discord_.conftest import set_up
from tests.discord_.servers import Server
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked

NEUTRAL = "These two can't be introduced right now."


async def test_opting_out_on_an_ask(discord_talk: SimulatedTalk) -> None:
    """At once, and it looks like silence to everybody else."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await alex.chooses("More…", "No introductions at all")
    alex.reads("You've chosen not to be asked, so this one stays unanswered.")
    assert alex.sees("Done, no more introductions. Sorry for the bother.")
    jo.reads_nothing()
    sam.reads_nothing()
    await alex.presses("Allow introductions again")
    assert alex.sees("Good to have you back")
    await talk.wait("8d")
    jo.reads(closed("Alex Moreau"))


async def test_opting_out_in_every_server(discord_talk: SimulatedTalk) -> None:
    """Offered with the opt-out; it holds in servers that come later too."""
    talk = discord_talk
    await set_up(talk, talk.orchard)
    there = [talk.someone(name, talk.orchard) for name in ("Sam Rivera", "Alex Moreau", "Jo Kim")]
    await asked_in(talk, talk.orchard)
    _, alex, _ = await asked(talk)
    await alex.chooses("More…", "No introductions at all")
    await alex.presses("No introductions in any server")
    assert alex.sees("Done, no more introductions, in any server where I am.")
    texts = [text for text in there[1].view if "Orchard Alumni" in text]
    assert any("You've chosen not to be asked" in text for text in texts)
    later = Server(talk.world, "Later Friends")
    await set_up(talk, later)
    sam, new_alex, jo = (talk.someone(n, later) for n in ("Sam Rivera", "Alex Moreau", "Jo Kim"))
    await sam.types("/intro", new_alex, jo, REASON)
    sam.reads(NEUTRAL)


async def asked_in(talk: SimulatedTalk, server: Server) -> None:
    """Sam introduces Alex and Jo in another server as well."""
    sam, alex, jo = (talk.someone(n, server) for n in ("Sam Rivera", "Alex Moreau", "Jo Kim"))
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")


async def test_settings_are_per_server(discord_talk: SimulatedTalk) -> None:
    """Who opts out in one server is asked in the other."""
    talk = discord_talk
    await set_up(talk, talk.orchard)
    await talk.alex.types("/intro-settings")
    talk.alex.reads("Your settings in Harbor Founders", "Introductions may be suggested to you.")
    await talk.alex.presses("No introductions at all")
    assert talk.alex.reply.kind == "update"
    talk.alex.reads("You've opted out: nobody is introduced to you.")
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads(NEUTRAL)
    await asked_in(talk, talk.orchard)
    talk.alex.reads("Sam Rivera (in Orchard Alumni) would like to introduce you to Jo Kim.")


async def test_limits_are_per_server(discord_talk: SimulatedTalk) -> None:
    """Who has started enough in one server for a day may start in the other."""
    talk = discord_talk
    await set_up(talk, talk.orchard)
    for n in range(5):
        await talk.sam.types("/intro", talk.alex, talk.someone(f"Member {n}"), REASON)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("You have started 5 introductions in the last 24 hours, which is the limit.")
    sam, alex, jo = (talk.someone(n, talk.orchard) for n in ("Sam Rivera", "Alex Moreau", "Jo Kim"))
    await sam.types("/intro", alex, jo, REASON)
    sam.reads("In 20 seconds I'll ask Alex Moreau and Jo Kim in private.")


async def test_every_setting(discord_talk: SimulatedTalk) -> None:
    """Pausing, the habit, the language, forgetting: on the card itself."""
    talk = discord_talk
    alex = talk.alex
    await alex.types("/intro-settings")
    assert alex.reply.ephemeral
    await alex.presses("Pause until…")
    await alex.submits(on="2026-12-01")
    assert alex.reply.kind == "update"
    alex.reads("Paused until 1 December 2026.")
    await alex.presses("End the pause")
    alex.reads("Introductions may be suggested to you.")
    await alex.presses("Let introducers know of my no")
    alex.reads("When you say no, the introducer is told in a kind sentence.")
    await alex.presses("Tell nobody of my no")
    alex.reads("When you say no, nobody is told.")
    await alex.presses("Language…")
    await alex.submits(choice="de")
    alex.reads("Der Bot schreibt dir auf Deutsch.")
    await alex.presses("Sprache\u00a0…")
    await alex.submits(choice="auto")
    await alex.chooses("More…", "Forget me…")
    alex.reads("Erase everything about you?")
    await alex.presses("Yes, erase everything about me")
    alex.reads("Everything about you is erased.")


async def test_blocking_an_introducer(discord_talk: SimulatedTalk) -> None:
    """Who isn't told; it can be taken back in the settings."""
    talk = discord_talk
    sam, alex, _ = await asked(talk)
    await alex.chooses("More…", "Not from this person")
    assert alex.sees("Done. Nothing more from Sam Rivera, who isn't told.")
    assert alex.sees("You want nothing more from Sam Rivera, so this one stays unanswered.")
    sam.reads_nothing()
    await alex.types("/intro-settings")
    alex.reads("Not from: Sam Rivera")
    await alex.chooses("More…", "Allow Sam Rivera again")
    assert "Not from" not in alex.reply.text
    assert alex.reply.kind == "update"


async def test_a_yes_while_opted_out_is_refused(discord_talk: SimulatedTalk) -> None:
    """With an offer to lift that."""
    talk = discord_talk
    _, alex, _ = await asked(talk)
    await alex.types("/intro-settings")
    await alex.presses("No introductions at all")
    alex.looks_away()
    await alex.presses_old("Yes, introduce us")
    alex.reads("You've opted out of introductions. Allow them again first, then answer.")


async def test_the_list(discord_talk: SimulatedTalk) -> None:
    """What one has suggested, and what waits for one's answer."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    kim = talk.someone("Kim Ash")
    await sam.types("/intro", alex, kim, "You both collect foghorns")
    await talk.wait("1m")
    await sam.types("/intros")
    assert sam.reply.ephemeral
    assert sam.reply.text.startswith(
        "Your introductions\n"
        "Alex Moreau and Jo Kim: asked, open until 23 November 2026\n"
        "Alex Moreau and Kim Ash: asked, open until 23 November 2026"
    )
    await jo.types("/intros")
    assert "Alex Moreau, suggested by Sam Rivera, open until 23 November 2026" in jo.reply.text
    assert "You haven't introduced anyone lately. Try /intro." in jo.reply.text
    await sam.presses("Withdraw Alex Moreau and Kim Ash")
    sam.reads("Withdrawn.")
    assert closed("Alex Moreau") in kim.sees("closed")


async def test_a_long_list_still_fits(discord_talk: SimulatedTalk) -> None:
    """Twelve introductions: their buttons become a menu."""
    talk = discord_talk
    people = [talk.someone(f"Member {n} {'x' * 20}") for n in range(14)]
    for n in range(10):
        await talk.sam.types("/intro", people[n], people[n + 1], f"Reason number {n}")
        await talk.wait("6h")
    await talk.sam.types("/intros")
    assert talk.sam.reply.kind == "message"


async def test_the_user_menu(discord_talk: SimulatedTalk) -> None:
    """A form with a picker for the other person, the reason, and notes."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.uses("Introduce…", on=alex)
    assert sam.form is not None
    assert sam.form.startswith("Introduce Alex Moreau\nTo whom?\nWhy should they meet?")
    assert "A note for Alex Moreau alone (optional)" in sam.form
    await sam.submits(b=jo, reason=REASON, note_b="A note")
    sam.reads("In 20 seconds I'll ask Alex Moreau and Jo Kim in private.")
    await talk.wait("1m")
    alex.reads("would like to introduce you to Jo Kim.")
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
    assert "Jahr, Monat, Tag" in str(alex.asked.modal)
    await alex.submits(on="bald")
    alex.reads("Schreib das Datum wie")
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
    sam.reads("In 20 seconds I'll ask Alex Moreau and Jo Kim in private.")


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
    assert answer.startswith("In 20 seconds I'll ask Alex Moreau and Jo Kim in private.")


async def test_what_a_form_has_no_room_for_is_kept(discord_talk: SimulatedTalk) -> None:
    """A form shows five fields; who wished to stay out does, and it stays open as long as said."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, "word " * 150, join=False, open_for=14)
    await sam.presses("Change it…")
    await sam.submits(reason=REASON)
    await talk.wait("1m")
    alex.reads("Open until 30 November 2026")
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


async def test_german(discord_talk: SimulatedTalk) -> None:
    """Everybody reads their own language, as their app has it."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    jo.speaks("de")
    await jo.types("/intros")
    jo.reads("Probier es mit /intro")
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    jo.reads("Sam Rivera", "Harbor Founders", "Alex Moreau")
    assert "Ja, aber später\u00a0…" in jo.buttons
    assert "In zwei Wochen" in jo.buttons
    assert "Mehr\u00a0…" in jo.buttons
    assert "Yes, but later…" in alex.buttons
    await jo.chooses("Ja, aber später\u00a0…", "An einem Datum\u00a0…")
    await jo.submits(on="irgendwann")
    jo.reads("Schreib das Datum wie 2026-12-24: Jahr, Monat, Tag.")
    await jo.presses("Ändern\u00a0…")
    await jo.submits(on="2026-12-24")
    jo.reads("24 December 2026")


async def test_help_names_this_platforms_commands(discord_talk: SimulatedTalk) -> None:
    """Texts that name commands know where they are read."""
    del discord_talk
    utc = ZoneInfo("UTC")
    here = Voice("en", utc, "discord")
    assert here.say("help-list").startswith("/intros:")
    assert here.say("help-settings").startswith("/intro-settings:")
    assert Voice("en", utc).say("help-list").startswith("/intro list:")
    assert Voice("de", utc, "discord").say("help-settings").startswith("/intro-einstellungen:")


async def test_commands_are_localised_and_synced_once(discord_talk: SimulatedTalk) -> None:
    """A restart with the same commands doesn't tell Discord again."""
    talk = discord_talk
    route = "PUT /applications/{id}/commands"
    [sync] = talk.world.calls(route)
    names = {command["name"]: command for command in sync.body}
    assert {"intro", "intros", "intro-settings", "Introduce…"} <= names.keys()
    assert all(command["contexts"] == [0] for command in sync.body)
    assert names["intro-settings"]["name_localizations"] == {"de": "intro-einstellungen"}
    options = {option["name"]: option for option in names["intro"]["options"]}
    assert list(options)[:5] == ["a", "b", "reason", "note_for_a", "note_for_b"]
    assert options["reason"]["name_localizations"] == {"de": "grund"}
    assert all(option["description_localizations"] for option in options.values())
    await talk.restarts()
    assert len(talk.world.calls(route)) == 1
