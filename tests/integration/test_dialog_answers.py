"""What two people can answer, and what comes of it."""

from tests.dialog import REASON, Talk, closed
from tests.integration.asking import asked


async def test_two_yeses_open_a_conversation_at_once(talk_on_both: Talk) -> None:
    """The whole way: asked in private, two yeses, one conversation, one follow-up each."""
    talk = talk_on_both
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    assert sam.reads("within 20 seconds, I'll ask Alex Moreau and Jo Kim in private.").endswith(
        f"> {REASON}"
    )
    alex.reads_nothing()
    await talk.wait("20s")
    sam.reads("You'll hear by Tue 24 Nov. If it doesn't happen I can't say why")
    alex.reads(
        "Sam Rivera from Harbor Founders would like to introduce you to Jo Kim.",
        f"> {REASON}",
        "If you both say yes, I open a conversation for the three of you.",
        "No answer needed: unless you both say yes, nobody learns what you chose, or whether you",
        "Open until: Mon 23 Nov",
        "your admins installed it",
    )
    jo.reads("would like to introduce you to Alex Moreau.")
    await alex.presses("yes")
    alex.reads("You said yes. Nobody sees it unless Jo Kim says yes too.")
    sam.reads_nothing()
    jo.reads_nothing()
    await talk.wait("1d")
    await jo.presses("yes")
    for person in (sam, alex, jo):
        person.reads(
            "Alex Moreau, meet Jo Kim. Jo Kim, meet Alex Moreau.",
            "Sam Rivera suggested it, and you both said yes:",
            "Sam Rivera needn't be answered",
            "I can't read what is written here",
        )
    assert talk.conversations == [["alex", "jo", "sam"]]
    sam.reads("both said yes, and their conversation is open")
    alex.reads("Your conversation with Jo Kim is open")
    jo.reads("Your conversation with Alex Moreau is open")
    await talk.wait("7d")
    alex.reads("Did you get to talk with Jo Kim?")
    jo.reads("Did you get to talk with Alex Moreau?")
    await talk.wait("60d")
    for person in (sam, alex, jo):
        person.reads_nothing()
    assert (await talk.totals())["opened"] == 1


async def test_a_no_is_told_to_nobody(talk: Talk) -> None:
    """Nothing happens but the reply, and it ends at the deadline like a silence."""
    sam, alex, jo = await asked(talk)
    await alex.presses("no")
    said_no = alex.reads("You can change it until: Mon 23 Nov")
    assert said_no.startswith("You said no. Nobody is told; it looks like silence.")
    for person in (sam, alex, jo):
        person.reads_nothing()
    await talk.wait("7d 14h")
    alex.reads_nothing()
    await talk.wait("1h")
    sam.reads("This one didn't come together. Often it's only timing. Thank you for thinking of")
    alex.reads(closed("Jo Kim"))
    jo.reads(closed("Alex Moreau"))


async def test_the_deadline_is_kept_to_the_second_even_if_the_timer_is_late(talk: Talk) -> None:
    """An answer at the deadline is too late, whether or not the relay has run."""
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    await talk.wait("7d 14h 59m 39s")  # Monday is the last day, to its end
    await talk.relay_stops()
    await talk.wait("1s")
    await jo.presses("yes")
    jo.reads("This can't be answered any more; there is nothing left to do.")
    await talk.relay_starts()
    sam.reads("This one didn't come together.")
    assert talk.conversations == []


async def test_it_lapses_if_nobody_answers(talk: Talk) -> None:
    """The introducer gets one message, the cards change, and only ways out are left to press."""
    sam, alex, jo = await asked(talk)
    await talk.wait("8d")
    sam.reads("This one didn't come together. Often it's only timing. Thank you for thinking of")
    for person in (alex, jo):
        assert all("is closed. There is nothing left to do." in text for text in person.view)
        assert set(person.buttons) == {"block", "blockother", "optout", "report"}
    sam.reads("The introduction of Alex Moreau and Jo Kim is closed.")
    assert sam.buttons == ["undo"]
    await talk.wait("60d")
    sam.reads_nothing()


async def test_who_is_asked_first_learns_once_who_installed_it(talk: Talk) -> None:
    """The second ask of one's life doesn't repeat it."""
    sam, alex, _ = await asked(talk)
    kim = talk.someone("Kim Doe")
    await talk.wait("1h")
    await sam.types("/intro", alex, kim, REASON)
    await talk.wait("1m")
    kim.reads("your admins installed it")
    assert "installed it" not in alex.reads("introduce you to Kim Doe")


async def test_a_self_introduction_says_so_and_needs_one_yes(talk: Talk) -> None:
    """I would like to meet Jo: Sam's own yes is known, and Sam is in the conversation."""
    sam, jo = talk.sam, talk.jo
    await sam.types("/intro", sam, jo, "I'd love to hear about tides.")
    sam.reads("within 20 seconds, I'll ask Jo Kim in private.")
    await talk.wait("20s")
    sam.reads("I've asked Jo Kim in private. You'll hear by Tue 24 Nov.")
    jo.reads(
        "Sam Rivera from Harbor Founders would like to meet you.",
        "If you say yes, I open a conversation for the two of you.",
    )
    await jo.presses("yes")
    jo.reads("Sam Rivera asked to meet, and Jo Kim said yes:")
    assert talk.conversations == [["jo", "sam"]]


async def test_a_self_introduction_may_lapse_or_be_told(talk: Talk) -> None:
    """Its words fit: nobody is thanked for thinking of others."""
    sam, jo, kim = talk.sam, talk.jo, talk.someone("Kim Doe")
    await sam.types("/intro", sam, jo, "Tides.")
    await sam.types("/intro", kim, sam, "Boats.")
    await talk.wait("1m")
    await kim.presses("no")
    await kim.presses("tell", choice="not-for-me")
    sam.reads("About meeting Kim Doe:", "> This one isn't for me")
    await talk.wait("8d")
    assert sam.reads("About meeting Jo Kim:").endswith("Often it's only timing.")
    jo.sees("Sam Rivera wanted to meet you; that is closed.")


async def test_an_introducer_may_stay_out_of_the_conversation(talk: Talk) -> None:
    """The ask says it beforehand, and Sam is told in a message how it ended."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON, introducer_joins=False)
    await talk.wait("1m")
    assert "with Sam Rivera in it" not in alex.sees(
        "If you both say yes, I open a conversation for the two of you."
    )
    await alex.presses("yes")
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo"]]
    jo.reads("The floor is yours. I can't read what is written here.")
    sam.reads("Both said yes, and their conversation is open. You're not in it, as you wished.")
