"""Introductions on Discord, from `/intro` to the private thread, as people read and press them."""

import pytest

from adapters.discord.server_setup.stored_setup import ConversationKind
from tests.dialog import REASON, TOO_LATE, closed
from tests.discord_.conftest import set_up
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked

HOW = "If you both say yes, I open a conversation for the three of you."
QUIET = (
    "No answer needed: unless you both say yes, nobody learns what you chose, or whether you did. "
    "Open until: 23 November 2026"
)
FIRST = (
    "AskFirst asks both people before it introduces them; your admins installed it. "
    "“No introductions at all” ends it for good."
)


async def test_two_yeses_open_a_private_thread(discord_talk: SimulatedTalk) -> None:
    """The whole of it, with every word that is read."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    assert sam.reply.ephemeral
    sam.reads(
        "within 20 seconds, I'll ask Alex Moreau (@alex) and Jo Kim (@jo) in private.",
        f"> {REASON}",
    )
    alex.reads_nothing()
    await talk.wait("20s")
    sam.reads(
        "I've asked both in private, Alex Moreau (@alex) and Jo Kim (@jo).",
        "You'll hear by 24 November 2026",
    )
    assert alex.reads("would like to introduce you") == "\n".join(
        (
            "Sam Rivera (@sam) from Harbor Founders would like to introduce you to Jo Kim (@jo).",
            f"> {REASON}",
            HOW,
            QUIET,
            FIRST,
        )
    )
    jo.reads(
        "Sam Rivera (@sam) from Harbor Founders would like to introduce you to Alex Moreau (@alex)."
    )
    await alex.presses("Yes, introduce us")
    assert alex.reply.kind == "update"
    alex.reads("You said yes. Nobody sees it unless Jo Kim (@jo) says yes too.")
    sam.reads_nothing()
    jo.reads_nothing()
    await jo.presses("Yes, introduce us")
    jo.reads("You both said yes. The conversation is being opened.")
    [room] = talk.harbor.rooms
    assert room.members == ["Alex", "Jo", "Sam"]
    assert (room.private, room.invitable) == (True, False)
    assert room.name == "Alex Moreau & Jo Kim"
    for person in (sam, alex, jo):
        greeting = person.reads(
            "Alex Moreau (@alex), meet Jo Kim (@jo). Jo Kim, meet Alex Moreau.", REASON
        )
        assert "@Alex Moreau[ping] @Jo Kim[ping]" in greeting
    alex.reads("You both said yes. Your conversation with Jo Kim (@jo) is open.")
    jo.reads("You both said yes. Your conversation with Alex Moreau (@alex) is open.")


async def test_the_introducer_may_stay_out(discord_talk: SimulatedTalk) -> None:
    """Then they are neither in the thread nor pinged into it."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON, join=False)
    await talk.wait("1m")
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    [room] = talk.harbor.rooms
    assert room.members == ["Alex", "Jo"]
    greeting = alex.reads("meet")
    assert "[ping]" in greeting
    assert "Sam Rivera[ping]" not in greeting
    sam.reads("Both said yes, and their conversation is open. You're not in it, as you wished.")


@pytest.mark.parametrize(
    ("option", "day", "opens"),
    [
        ("In a week", "Monday, 23 November 2026 09:00", "8d"),
        ("In two weeks", "Monday, 30 November 2026 09:00", "15d"),
        ("At the end of the month", "Monday, 30 November 2026 09:00", "15d"),
        ("Next month", "Tuesday, 1 December 2026 09:00", "16d"),
    ],
)
async def test_later(discord_talk: SimulatedTalk, option: str, day: str, opens: str) -> None:
    """A menu of dates; all three are told, and it opens on that morning."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await alex.presses("Yes, introduce us")
    alex.looks_away()
    await jo.chooses("Yes, but later…", option)
    jo.reads(f"You both said yes. The conversation opens on {day}.")
    sam.reads(
        f"Alex Moreau (@alex) and Jo Kim (@jo) both said yes. The conversation opens on {day}."
    )
    alex.reads(f"Jo Kim (@jo) would like to meet you too. The conversation opens on {day}.")
    assert talk.harbor.rooms == []
    await talk.wait(opens)
    assert len(talk.harbor.rooms) == 1
    assert jo.sees("meet Jo Kim (@jo)")


async def test_a_no_is_seen_by_nobody(discord_talk: SimulatedTalk) -> None:
    """It ends like silence: everybody reads the same closing."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await alex.presses("No, thanks")
    alex.reads(
        "You said no. Nobody is told; it looks like silence.",
        "You can change it until: 23 November 2026",
    )
    await talk.wait("8d")
    sam.reads_nothing()
    await talk.wait("4h")  # where Monday ends last
    sam.reads("About Alex Moreau (@alex) and Jo Kim (@jo):", "This one didn't come together.")
    assert closed("Jo Kim (@jo)", "Sam Rivera (@sam)") in alex.sees("closed")
    assert closed("Alex Moreau (@alex)", "Sam Rivera (@sam)") in jo.sees("closed")
    assert "No, thanks" not in alex.buttons


@pytest.mark.parametrize("own_words", ["", "Ask me in spring, please"])
async def test_let_the_introducer_know(discord_talk: SimulatedTalk, own_words: str) -> None:
    """Two kind sentences are offered, or own words."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await alex.presses("No, thanks")
    await alex.presses("Let Sam Rivera know…")
    await alex.submits(**{"words": own_words} if own_words else {"choice": "not-for-me"})
    alex.reads("Done. Sam Rivera (@sam) is told, and nobody else.")
    expected = own_words or "This one isn't for me, but thank you for thinking of me."
    sam.reads("Alex Moreau said no and lets you know:", f"> {expected}")
    jo.reads(closed("Alex Moreau (@alex)", "Sam Rivera (@sam)"))


async def test_ask_me_again(discord_talk: SimulatedTalk) -> None:
    """On a date, once, and everybody sees only that there is more time."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await alex.chooses("More…", "Not sure yet: ask me on…")
    assert alex.form is not None
    assert "If more time is needed, everyone gets it" in alex.form
    await alex.submits(on="2026-12-01")
    alex.reads("I ask you on 1 December 2026;")
    jo.reads("Open until: 8 December 2026")
    sam.reads("You'll hear by 9 December 2026.")
    await talk.wait("16d")
    alex.reads("Sam Rivera (@sam) from Harbor Founders", "You wanted to be asked again.")
    assert "Not sure yet: ask me on…" not in alex.buttons


async def test_questions_and_replies(discord_talk: SimulatedTalk) -> None:
    """The question goes to the introducer, the one reply to who asked."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await alex.chooses("More…", "Ask Sam Rivera a question…")
    await alex.submits(words="Which *kind* of accordion? <@123> [x](https://evil.example)")
    alex.reads("Passed on.")
    sam.reads(
        "Alex Moreau (@alex) has a question about meeting Jo Kim (@jo):",
        "> Which *kind* of accordion? <@123> [x](https://evil.example)",
    )
    await sam.presses("Reply…")
    await sam.submits(words="Piano accordions")
    sam.reads("Passed on.")
    alex.reads("Sam Rivera (@sam) answers your question:", "> Piano accordions")
    assert "Reply…" not in sam.buttons
    jo.reads_nothing()


async def test_words_with_a_yes(discord_talk: SimulatedTalk) -> None:
    """The other reads them in the conversation, and only there."""
    talk = discord_talk
    _, alex, jo = await asked(talk)
    await alex.presses("Yes, introduce us")
    await alex.presses("Add a few words…")
    await alex.submits(words="I have six of them")
    alex.reads("If it opens, Jo Kim will read:", "> I have six of them")
    jo.reads_nothing()
    await jo.presses("Yes, introduce us")
    jo.reads("Alex Moreau wrote:", "> I have six of them")


async def test_undo(discord_talk: SimulatedTalk) -> None:
    """Nobody is asked."""
    talk = discord_talk
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.sam.presses("Undo")
    assert talk.sam.reply.kind == "update"
    talk.sam.reads("Undone. Nobody was asked.")
    await talk.wait("30d")
    talk.alex.reads_nothing()
    talk.jo.reads_nothing()


async def test_withdraw(discord_talk: SimulatedTalk) -> None:
    """The parties read that it is closed, and not why."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await alex.presses("Yes, introduce us")
    await sam.presses("Withdraw")
    await sam.presses("Yes, withdraw it")
    sam.reads("Withdrawn. It shows as closed now, without a reason.")
    assert closed("Jo Kim (@jo)", "Sam Rivera (@sam)") in alex.sees("closed")
    assert closed("Alex Moreau (@alex)", "Sam Rivera (@sam)") in jo.sees("closed")
    await jo.presses_old("Yes, introduce us")
    jo.reads(TOO_LATE)


async def test_a_yes_is_taken_back_before_it_opens(discord_talk: SimulatedTalk) -> None:
    """Who changed their mind stays between them and the bot."""
    talk = discord_talk
    _, alex, jo = await asked(talk)
    await alex.chooses("Yes, but later…", "In a week")
    await jo.presses("Yes, introduce us")
    jo.looks_away()
    await alex.presses("No after all")
    alex.reads("Done. The conversation won't open, and nobody is told who changed their mind.")
    jo.reads(closed("Alex Moreau (@alex)", "Sam Rivera (@sam)"))
    assert talk.harbor.rooms == []


async def test_reminder_and_follow_up(discord_talk: SimulatedTalk) -> None:
    """One reminder to the unanswered, one question a week after the opening."""
    talk = discord_talk
    _, alex, jo = await asked(talk)
    await alex.presses("Yes, introduce us")
    alex.looks_away()
    await talk.wait("4d")
    jo.reads("Sam Rivera", "A reminder, the only one.")
    alex.reads_nothing()
    await jo.presses("Yes, introduce us")
    await talk.wait("8d")
    jo.reads("Did you get to talk with Alex Moreau (@alex)?")
    await jo.presses("Yes")
    jo.reads("Good to hear.")
    alex.reads("Did you get to talk with Jo Kim (@jo)?")
    await alex.presses("No more of these")
    alex.reads("Understood, no more of these.")


async def test_i_would_like_to_meet_jo(discord_talk: SimulatedTalk) -> None:
    """The introducer is one of the two: their own yes is known."""
    talk = discord_talk
    sam, jo = talk.sam, talk.jo
    await sam.types("/intro", sam, jo, REASON, note_for_b="You were brilliant on Tuesday")
    await talk.wait("1m")
    jo.reads(
        "Sam Rivera (@sam) from Harbor Founders would like to meet you.", "> You were brilliant"
    )
    await jo.presses("Yes, I'd like that")
    [room] = talk.harbor.rooms
    assert (room.name, room.members) == ("Jo Kim & Sam Rivera", ["Jo", "Sam"])


async def test_notes_are_for_one_of_them_alone(discord_talk: SimulatedTalk) -> None:
    """Neither sees the other's."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON, note_for_a="For Alex", note_for_b="For Jo")
    await talk.wait("1m")
    assert "For Jo" not in alex.reads("> For Alex")
    assert "For Alex" not in jo.reads("> For Jo")


async def test_private_channels_instead_of_threads(discord_talk: SimulatedTalk) -> None:
    """Where an admin wants that."""
    talk = discord_talk
    await set_up(talk, talk.harbor, kind=ConversationKind.CHANNEL)
    _, alex, jo = await asked(talk)
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    [room] = talk.harbor.rooms
    assert (room.members, room.private) == (["Alex", "Jo", "Sam"], True)
    alex.reads("meet Jo Kim (@jo)")
