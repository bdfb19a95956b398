"""Words with an answer, and notes: who reads them, and when."""

from bot.messages.replies import OpenForm
from tests.dialog import REASON, Talk, closed
from tests.integration.asking import asked


async def test_a_no_that_may_be_known_ends_it_with_a_kind_sentence(talk: Talk) -> None:
    """After a no, "Let Sam know" tells Sam at once; the other reads the neutral closing."""
    sam, alex, jo = await asked(talk)
    await alex.presses("no")
    await alex.presses("tell", choice="not-now")
    alex.reads("Done. Sam Rivera is told, and nobody else.")
    sam.reads(
        "About Alex Moreau and Jo Kim:",
        "Alex Moreau said no and lets you know:",
        "> It's not a good time for me right now, but thank you for thinking of me.",
        "Jo Kim isn't told, and only reads that it is closed.",
    )
    assert jo.reads("closed") == (closed("Alex Moreau"))
    assert talk.rows("SELECT state FROM introduction") == [("told",)]


async def test_a_no_may_be_told_in_own_words(talk: Talk) -> None:
    """The words reach Sam as a quote, and nobody else."""
    sam, alex, jo = await asked(talk)
    await alex.presses("no")
    await alex.presses("tell", words="I have met Jo <!channel>.\nIt was nice.")
    sam.reads("> I have met Jo <!channel>.\n> It was nice.")
    jo.reads("is closed")
    assert not any("nice" in text for text in jo.view)


async def test_telling_may_be_a_habit_and_be_ended(talk: Talk) -> None:
    """With the habit the ask says so before, and a no tells; without it, it doesn't."""
    sam, alex, _ = await asked(talk)
    await alex.types("/intro settings")
    alex.reads("When you say no, nobody is told.")
    await alex.presses("habit")
    alex.reads("When you say no, the introducer is told: “It's not a good time")
    alex.sees("Your no is told to Sam Rivera, as you've set it.")
    await alex.presses("no")
    alex.reads("Done. Sam Rivera is told, and nobody else.")
    sam.reads("Alex Moreau said no and lets you know:")
    await alex.types("/intro settings")
    await alex.presses("nohabit")
    alex.reads("When you say no, nobody is told.")


async def test_words_with_a_yes_are_read_in_the_conversation_only(talk: Talk) -> None:
    """They are shown in the greeting as a quote of who wrote them, not a moment before."""
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    form = await alex.presses("words")
    assert isinstance(form, OpenForm)
    assert "reads them if the conversation opens, and only then" in str(form.form.intro)
    await alex.presses("words", words="I have two spare bellows.")
    alex.reads("If it opens, Jo Kim will read:\n> I have two spare bellows.")
    await alex.presses("words", words="I have three spare bellows.")
    assert not any("bellows" in text for person in (sam, jo) for text in person.view)
    await jo.presses("yes")
    jo.reads("Alex Moreau wrote:\n> I have three spare bellows.")
    assert talk.rows("SELECT words FROM ask WHERE words IS NOT NULL") == []


async def test_words_go_with_the_yes_that_they_came_with(talk: Talk) -> None:
    """Saying no erases them, and a later yes doesn't bring them back."""
    _, alex, jo = await asked(talk)
    await alex.presses("yes")
    await alex.presses("words", words="I have two spare bellows.")
    await alex.presses("no")
    await alex.presses_old("words", words="too late")
    alex.reads("Words can be added once you've said yes")
    await alex.presses("yes")
    await jo.presses("yes")
    assert "bellows" not in jo.reads("meet Jo Kim")


async def test_a_note_is_seen_by_its_party_alone(talk: Talk) -> None:
    """It is on that ask and nowhere else, the conversation included."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON, notes=("Jo is shy.", ""))
    await talk.wait("1m")
    alex.sees("A note for you alone:\n> Jo is shy.")
    await alex.presses("yes")
    await jo.presses("yes")
    jo.reads("meet Jo Kim")
    assert not any("shy" in text for person in (sam, jo) for text in person.view)
    assert not any("shy" in (person.reads("meet Jo Kim")) for person in (sam, alex))
