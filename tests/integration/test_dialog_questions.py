"""Questions to the introducer: passed on, answered once, never an answer."""

import pytest

from bot.messages.actions import Action
from tests.dialog import Someone, Talk

REASON = "You both repair accordions"


@pytest.fixture
async def cast(talk: Talk) -> tuple[Talk, Someone, Someone, Someone]:
    """Sam has introduced Alex and Jo, and both were asked."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    for person in (sam, alex, jo):
        person.looks_away()
    return talk, sam, alex, jo


Cast = tuple[Talk, Someone, Someone, Someone]


async def test_a_question_goes_to_the_introducer_and_one_reply_comes_back(cast: Cast) -> None:
    """Sam reads whose it is, answers once, and the other party learns nothing of it."""
    _, sam, alex, jo = cast
    await alex.presses("question", words="Does Jo know reeds?")
    assert alex.reads("Passed") == "Passed on."
    sam.reads(
        "Alex Moreau has a question about meeting Jo Kim:",
        "> Does Jo know reeds?",
        "Your one reply goes to Alex Moreau alone. A question is neither a yes nor a no.",
    )
    await sam.presses("reply", words="She makes them.")
    sam.reads("Passed on.")
    sam.reads("You answered:\n> She makes them.")
    alex.reads("Sam Rivera answers your question:\n> She makes them.", "> Does Jo know reeds?")
    jo.reads_nothing()
    assert "reply" not in sam.buttons
    await sam.presses_old("reply", words="And bellows.")
    sam.reads("There is nothing to reply to any more.")
    alex.reads_nothing()


async def test_three_questions_and_no_more(cast: Cast) -> None:
    """The fourth is refused; the other party has three of their own."""
    _, sam, alex, jo = cast
    for n in range(3):
        await alex.presses("question", words=f"Question {n}?")
        sam.reads(f"> Question {n}?")
    await alex.presses("question", words="Question 3?")
    alex.reads("You've asked 3 questions here, which is the limit.")
    sam.reads_nothing()
    await jo.presses("question", words="Mine?")
    sam.reads("Jo Kim has a question about meeting Alex Moreau:", "> Mine?")


async def test_a_question_is_no_answer(cast: Cast) -> None:
    """Who asked is still unanswered: the reminder comes, and a yes is still needed."""
    talk, _, alex, jo = cast
    await alex.presses("question", words="Where?")
    await jo.presses("yes")
    assert talk.conversations == []
    await talk.wait("3d")
    alex.reads("A reminder, the only one")
    await alex.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]


async def test_no_question_after_the_deadline_or_the_end(cast: Cast) -> None:
    """An old card's button gets a calm reply, and Sam isn't bothered."""
    talk, sam, alex, jo = cast
    await sam.withdraws()
    await alex.presses_old("question", words="Where?")
    alex.reads("This can't be answered any more; there is nothing left to do.")
    await talk.wait("10d")
    await jo.presses_old("question")
    jo.reads("This can't be answered any more")
    assert talk.sent("question") == []


async def test_after_a_no_a_question_may_still_be_asked(cast: Cast) -> None:
    """Minds change for a good answer."""
    _, sam, alex, _ = cast
    await alex.presses("no")
    await alex.presses("question", words="Is it far?")
    sam.reads("> Is it far?")
    await sam.presses("reply", words="Two streets.")
    alex.reads("> Two streets.")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("", "Write a few words first."),
        (" \n ", "Write a few words first."),
        ("x" * 501, "That is 501 characters; 500 fit."),
        ("a\u202eb", "There are invisible control characters in the text."),
    ],
)
async def test_words_must_be_words(cast: Cast, words: str, sentence: str) -> None:
    """Questions, replies, words with a yes and with a no are checked like reasons."""
    talk, sam, alex, jo = cast
    await alex.presses("question", words=words)
    alex.reads(sentence)
    await alex.presses("yes")
    await alex.presses("words", words=words)
    alex.reads(sentence)
    await jo.presses("question", words="Where?")
    await sam.presses("reply", words=words)
    sam.reads(sentence)
    await jo.presses("no")
    await jo.presses("tell", choice="no such choice", words=words)
    jo.reads(sentence if words.strip() else "Choose one of the offers.")
    assert talk.rows("SELECT count(*) FROM question") == [(1,)]
    assert talk.rows("SELECT state FROM introduction") == [("asking",)]
    assert talk.sent("reply") == []


async def test_the_words_go_when_it_ends(cast: Cast) -> None:
    """Question and reply are erased with the end, and the card to Sam says it is over."""
    talk, sam, alex, _ = cast
    await alex.presses("question", words="Does Jo know reeds?")
    await sam.presses("reply", words="She makes them.")
    await alex.presses("question", words="Since when?")
    await sam.withdraws()
    assert talk.rows("SELECT words, reply FROM question") == [("", ""), ("", None)]
    over = "The introduction of Alex Moreau and Jo Kim is over, so there is nothing left to answer."
    assert sam.view.count(over) == 2
    await sam.presses_old("reply", words="Since ever.")
    sam.reads("There is nothing to reply to any more.")


async def test_a_reply_to_one_who_opted_out_is_dropped(cast: Cast) -> None:
    """Sam reads "passed on" all the same."""
    _, sam, alex, _ = cast
    await alex.presses("question", words="Where?")
    await alex.presses("optout")
    alex.looks_away()
    await sam.presses("reply", words="Here.")
    sam.reads("Passed on.")
    alex.reads_nothing()


async def test_only_the_introducer_replies(cast: Cast) -> None:
    """Somebody else's click on it changes nothing."""
    talk, sam, alex, jo = cast
    await alex.presses("question", words="Where?")
    spot = sam.screen.find(Action.REPLY)
    assert spot is not None
    for other in (alex, jo):
        other.looks_away()
        await other.clicks(spot, words="Nowhere.")
        other.reads("This isn't yours to answer, so nothing has changed.")
        other.reads_nothing()
    await sam.presses("reply", words="Here.")
    alex.reads("> Here.")
    assert talk.sent("reply") == [("reply", "alex")]
