"""Undoing, withdrawing and changing one's mind: what still counts, and what others learn of it."""

import pytest

from bot.messages.actions import Action
from tests.dialog import REASON, Talk, closed
from tests.integration.asking import asked


async def test_undo_asks_nobody(talk: Talk) -> None:
    """Within the undo time it is as if nothing had been: the same pair can be named again."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("19s")
    await sam.presses("undo")
    sam.reads("Undone. Nobody was asked.")
    await talk.wait("30d")
    for person in (sam, alex, jo):
        person.reads_nothing()
    await sam.types("/intro", alex, jo, REASON)
    sam.reads("within 20 seconds, I'll ask Alex Moreau and Jo Kim")


async def test_undo_after_the_asks_says_so_and_offers_to_withdraw(talk: Talk) -> None:
    """The old button ends nothing by itself, however often it is pressed."""
    sam, alex, jo = await asked(talk)
    for _ in range(2):
        await sam.presses_old("undo")
        sam.reads("They have been asked already", "You can still withdraw it.")
    alex.reads_nothing()
    jo.reads_nothing()
    await sam.presses("withdraw")
    sam.reads("Both then read that it is closed, without a reason.", "left alone for a while")
    jo.reads_nothing()
    await sam.presses("withdrawsure")
    sam.reads("Withdrawn. It shows as closed now, without a reason.")
    alex.reads(closed("Jo Kim"))
    jo.reads(closed("Alex Moreau"))
    await sam.presses_old("undo")
    sam.reads("It is withdrawn already.")


async def test_withdrawing_to_meet_somebody_is_asked_too(talk: Talk) -> None:
    """In words for two."""
    sam, alex = talk.sam, talk.alex
    await sam.types("/intro", sam, alex, REASON)
    await talk.wait("1m")
    await sam.presses("withdraw")
    sam.reads("Alex Moreau then reads that it is closed", "nobody can introduce you to each other")


async def test_others_can_neither_undo_nor_withdraw(talk: Talk) -> None:
    """Whoever gets hold of the button changes nothing."""
    sam, alex, _ = await asked(talk)
    spot = sam.screen.remembered(Action.UNDO)
    assert spot is not None
    await alex.clicks(spot)
    alex.reads("There is nothing left to undo.")
    await sam.presses("withdraw")
    sure = sam.screen.find(Action.WITHDRAW_SURE)
    assert sure is not None
    await alex.clicks(sure)
    alex.reads("This isn't yours to answer")
    assert talk.rows("SELECT state FROM introduction") == [("asking",)]


async def test_withdrawing_while_asking(talk: Talk) -> None:
    """The cards close, no new message comes, and answers come too late."""
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    before = len(talk.sent())
    await sam.withdraws()
    sam.reads("Withdrawn. It shows as closed now, without a reason.")
    sam.sees("You withdrew the introduction of Alex Moreau and Jo Kim.")
    alex.sees(closed("Jo Kim"))
    assert len(talk.sent()) == before
    await jo.presses_old("yes")
    jo.reads("This can't be answered any more; there is nothing left to do.")
    for old in ("withdraw", "withdrawsure"):
        await sam.presses_old(old)
        sam.reads("It is withdrawn already.")


async def test_withdrawing_once_both_agreed(talk: Talk) -> None:
    """Until the first attempt it can be taken back; the date then opens nothing."""
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("later", on=talk.day(3))
    await sam.withdraws()
    alex.sees(closed("Jo Kim"))
    jo.sees(closed("Alex Moreau"))
    await talk.wait("10d")
    assert talk.conversations == []


async def test_a_mind_may_be_changed_until_the_deadline(talk: Talk) -> None:
    """No, yes, no, yes: only what stands in the end counts."""
    _, alex, jo = await asked(talk)
    await jo.presses("no")
    await jo.presses("yes")
    await jo.presses("no")
    await alex.presses("yes")
    await talk.wait("2d")
    assert talk.conversations == []
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]


@pytest.mark.parametrize("action", ["no", "again", "optout", "block"])
async def test_whoever_changes_their_mind_in_agreed_ends_it_unnamed(
    talk: Talk, action: str
) -> None:
    """The others read the neutral closing, not who or why."""
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("later", on=talk.day(5))
    alex.reads("The conversation opens on")
    sam.reads("The conversation opens on")
    if action == "again":  # it isn't offered any more, but an old card may still be loaded
        await jo.presses_old(action, on=talk.day(2))
    else:
        await jo.presses(action)
    assert alex.reads("closed") == (closed("Jo Kim"))
    sam.reads("This one didn't come together.")
    await talk.wait("10d")
    assert talk.conversations == []
    assert talk.rows("SELECT state FROM introduction") == [("lapsed",)]
