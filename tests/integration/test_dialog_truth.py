"""What somebody has on their screen stays true: each card changes with what it says."""

import pytest

from bot.errors import Transient
from bot.messages.actions import Action
from tests.dialog import CLOSED, REASON, Someone, Talk, asked
from tests.fakes import Spot
from tests.matrix import sampled

#: Said while both yeses stand and the conversation isn't open.
PENDING = ("opens on", "is being opened")


def nothing_pending(*people: Someone) -> None:
    """Nobody has a card that still speaks of a conversation to come."""
    for person in people:
        for text in person.view:
            assert not any(words in text for words in PENDING), f"{person} still reads {text}"


async def agreed(talk: Talk) -> tuple[Someone, Someone, Someone]:
    """Both said yes, Jo from a later day on; all have read it."""
    sam, alex, jo = await asked(talk)
    await jo.presses("later", on=talk.day(3))
    await alex.presses("yes")
    jo.reads("Alex Moreau would like to meet you too. The conversation opens on Thu 19 Nov, 09:00.")
    sam.reads("Alex Moreau and Jo Kim both said yes. The conversation opens on Thu 19 Nov, 09:00.")
    return sam, alex, jo


@pytest.mark.parametrize(
    "how",
    sampled(
        ["withdrawn", "taken back", "opted out", "failed", "opened"],
        lambda how: how in ("withdrawn", "failed"),
    ),
)
async def test_the_news_of_an_agreement_changes_with_it(talk: Talk, how: str) -> None:
    """Whatever becomes of it, no card goes on speaking of a conversation to come."""
    sam, alex, jo = await agreed(talk)
    match how:
        case "withdrawn":
            await sam.withdraws()
        case "taken back":
            await alex.presses("no")
        case "opted out":
            await alex.presses("optout")
        case "failed":
            talk.messenger.fails(Transient("no"), method="open")
            await talk.wait("5d")
        case "opened":
            await talk.wait("4d")
    nothing_pending(sam, alex, jo)
    if how in ("withdrawn", "taken back", "opted out", "failed"):
        assert sum(CLOSED in text for text in jo.view) == 2
    else:
        assert sum("Your conversation with Alex Moreau is open" in text for text in jo.view) == 2


async def test_another_date_reaches_the_earlier_news(talk: Talk) -> None:
    """Both messages name the new one."""
    _, _, jo = await agreed(talk)
    await talk.alex.presses("later", on=talk.day(10))
    assert sum("opens on Thu 26 Nov" in text for text in jo.view) == 2
    assert not any("19 Nov" in text for text in jo.view)


@pytest.mark.parametrize("fails", [False, True], ids=["opens", "fails"])
async def test_the_second_yes_is_answered_on_the_card(talk: Talk, fails: bool) -> None:
    """It says that the conversation is being opened, until it is open or couldn't be opened."""
    sam, alex, jo = await asked(talk)
    await jo.presses("yes")
    await talk.relay_stops()
    if fails:
        talk.messenger.fails(Transient("no"), method="open")
    await alex.presses("yes")
    alex.reads("You both said yes. The conversation is being opened.")
    assert len(alex.view) == 1
    await talk.relay_starts()
    await talk.wait("2d")
    nothing_pending(sam, alex, jo)


def about(person: Someone, other: str, action: Action) -> Spot:
    """A button on the card that is about somebody."""
    return next(
        Spot(reference, button)
        for reference, card in person.screen.cards.items()
        for button in card.buttons
        if button.action is action and f"introduce you to {other}" in person.text(card)
    )


async def test_nothing_answered_waits_for_an_answer(talk: Talk) -> None:
    """The list and Home name apart what waits, what was answered and what was left."""
    _, alex, _ = await asked(talk)
    kim, lou, max_ = (talk.someone(name) for name in ("Kim Doe", "Lou Ray", "Max Ott"))
    await kim.types("/intro", alex, lou, REASON)
    await max_.types("/intro", alex, max_, REASON)
    await talk.wait("1m")
    for answer, line in (
        ("no", "Lou Ray, suggested by Kim Doe: you said no, changeable until Mon 23 Nov"),
        ("yes", "Lou Ray, suggested by Kim Doe: you said yes, changeable until Mon 23 Nov"),
        ("block", "Lou Ray, suggested by Kim Doe: stays unanswered, by your settings"),
    ):
        await alex.clicks(about(alex, "Lou Ray", Action(answer)))
        await alex.types("/intro list")
        waiting, _, answered = alex.reads("Waiting for your answer").partition("Answered or set")
        assert "Lou Ray" not in waiting
        assert line in answered
        assert "Jo Kim, suggested by Sam Rivera, open until" in waiting
    await alex.presses("optout")
    alex.looks_away()
    await alex.types("/intro list")
    assert "Waiting for your answer" not in alex.reads("Answered or set aside")


async def test_what_was_to_be_asked_again_waits_from_that_day_on(talk: Talk) -> None:
    """Until then it doesn't."""
    _, alex, _ = await asked(talk)
    await alex.presses("again", on=talk.day(2))
    await alex.types("/intro list")
    alex.reads("Answered or set aside", "Jo Kim, suggested by Sam Rivera: you'll be asked again")
    await talk.wait("2d")
    await alex.types("/intro list")
    alex.reads("Waiting for your answer", "Jo Kim, suggested by Sam Rivera, open until")
