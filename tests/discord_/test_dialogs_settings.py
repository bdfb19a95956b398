"""What people choose on Discord: leaving, pausing, blocking, language; and their lists."""

import pytest

from tests.dialog import REASON, closed
from tests.discord_.conftest import set_up
from tests.discord_.servers import Server
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked, crew

pytestmark = pytest.mark.exhaustive

NEUTRAL = "These two can't be introduced right now. I can't say why;"


async def test_opting_out_on_an_ask(discord_talk: SimulatedTalk) -> None:
    """At once, and it looks like silence to everybody else."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await alex.chooses("More…", "No introductions at all")
    alex.reads("This stays unanswered. You've chosen not to be asked.")
    assert alex.sees("Done, no more introductions. Sorry for the bother.")
    jo.reads_nothing()
    sam.reads_nothing()
    await alex.presses("Allow introductions again")
    assert alex.sees("Good to have you back")
    await talk.wait("9d")
    jo.reads(closed("Alex Moreau (@alex)", "Sam Rivera (@sam)"))


async def test_opting_out_in_every_server(discord_talk: SimulatedTalk) -> None:
    """Offered with the opt-out; it holds in servers that come later too."""
    talk = discord_talk
    await set_up(talk, talk.orchard)
    _, alex_there, _ = await asked(talk, talk.orchard)
    _, alex, _ = await asked(talk)
    await alex.chooses("More…", "No introductions at all")
    await alex.presses("No introductions in any server")
    assert alex.sees("Done, no more introductions, in any server where I am.")
    texts = [text for text in alex_there.view if "Orchard Alumni" in text]
    assert any("You've chosen not to be asked" in text for text in texts)
    later = Server(talk.world, "Later Friends")
    await set_up(talk, later)
    sam, new_alex, jo = crew(talk, later)
    await sam.types("/intro", new_alex, jo, REASON)
    sam.reads(NEUTRAL)


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
    await asked(talk, talk.orchard)
    talk.alex.reads(
        "Sam Rivera (@sam) from Orchard Alumni would like to introduce you to Jo Kim (@jo)."
    )


async def test_limits_are_per_server(discord_talk: SimulatedTalk) -> None:
    """Who has started enough in one server for a day may start in the other."""
    talk = discord_talk
    await set_up(talk, talk.orchard)
    for n in range(5):
        pair = (talk.someone(f"{name} {n}") for name in ("Member", "Other"))
        await talk.sam.types("/intro", *pair, REASON)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("You have started 5 introductions in the last 24 hours, which is the limit.")
    sam, alex, jo = crew(talk, talk.orchard)
    await sam.types("/intro", alex, jo, REASON)
    sam.reads("within 20 seconds, I'll ask Alex Moreau (@alex) and Jo Kim (@jo) in private.")


async def test_every_setting(discord_talk: SimulatedTalk) -> None:
    """Pausing, the habit, the language, forgetting: on the card itself."""
    talk = discord_talk
    alex = talk.alex
    await alex.types("/intro-settings")
    assert alex.reply.ephemeral
    await alex.presses("Pause until…")
    await alex.submits(on="2026-12-01")
    assert alex.reply.kind == "update"
    alex.reads("be asked again from 1 December 2026")
    await alex.presses("End the pause")
    alex.reads("Introductions may be suggested to you.")
    await alex.presses("Let introducers know of my no")
    alex.reads("When you say no, the introducer is told: “It's not a good time")
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
    await alex.chooses("More…", "Nothing with Sam Rivera (@sam)")
    assert alex.sees("Done. Nothing more with Sam Rivera (@sam), who isn't told.")
    assert alex.sees("This stays unanswered. You asked for nothing with Sam Rivera")
    sam.reads_nothing()
    await alex.types("/intro-settings")
    alex.reads("Nothing with: Sam Rivera")
    await alex.chooses("More…", "Allow Sam Rivera (@sam) again")
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
        "Introductions you suggested\n"
        "Alex Moreau (@alex) and Jo Kim (@jo): asked, open until 23 November 2026\n"
        "Alex Moreau and Kim Ash (@kim): asked, open until 23 November 2026"
    )
    await jo.types("/intros")
    assert (
        "Alex Moreau (@alex), suggested by Sam Rivera (@sam), open until 23 November 2026"
        in jo.reply.text
    )
    assert "You haven't introduced anyone lately. Try /intro." in jo.reply.text
    await sam.presses("Withdraw Alex Moreau (@alex) and Kim Ash (@kim)")
    await sam.presses("Yes, withdraw it")
    sam.reads("Withdrawn.")
    assert closed("Alex Moreau (@alex)", "Sam Rivera (@sam)") in kim.sees("closed")


async def test_a_long_list_still_fits(discord_talk: SimulatedTalk) -> None:
    """Twelve introductions: their buttons become a menu."""
    talk = discord_talk
    people = [talk.someone(f"Member {n} {'x' * 20}") for n in range(14)]
    for n in range(10):
        await talk.sam.types("/intro", people[n], people[n + 1], f"Reason number {n}")
        await talk.wait("6h")
    await talk.sam.types("/intros")
    assert talk.sam.reply.kind == "message"


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
    assert "Mehr\u00a0…" in jo.buttons
    assert "Yes, but later…" in alex.buttons
    await jo.presses("Ja, aber später\u00a0…")
    assert "Oder an einem anderen Tag" in (jo.form or "")
    await jo.submits(on="irgendwann")
    jo.reads("Dieses Datum kann ich nicht lesen. Schreib es wie 17.11.2026.")
    await jo.presses("Ändern\u00a0…")
    await jo.submits(on="2026-12-24")
    jo.reads("24 December 2026")
