"""When the platform refuses, fails or is slow: what is tried again, what is lost, who hears."""

from datetime import timedelta
from itertools import pairwise

import pytest

from bot.app.commands import make_press
from bot.errors import DeliveryError, RateLimited, Refused, Scope, Transient, Unreachable
from bot.messages.actions import Action
from bot.ports import Obstacle
from tests.dialog import HARBOR, ORCHARD, Someone, Talk, asked, closed

REASON = "You both repair accordions"
HOUR = timedelta(hours=1)


async def requested(talk: Talk) -> tuple[Someone, Someone, Someone]:
    """Sam introduces Alex and Jo, and the undo time has passed."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("20s")
    return sam, alex, jo


@pytest.mark.parametrize("reply_may_be_lost", [True, False])
async def test_an_answer_that_may_get_lost(talk: Talk, *, reply_may_be_lost: bool) -> None:
    """Where the platform may lose what a click is answered with, the relay shows it too."""
    _, alex, jo = await asked(talk)
    spot = alex.screen.find(Action.YES)
    assert spot is not None
    context = {"workspace": HARBOR, "actor": alex.facts, "card": spot.reference}
    yes = make_press(Action.YES, spot.button.target, **context, reply_may_be_lost=reply_may_be_lost)
    await talk.dispatch(yes)  # and the process ends, before its answer is shown
    alex.reads_nothing()
    await talk.wait("1m")
    if reply_may_be_lost:
        alex.reads("You said yes.")
    alex.reads_nothing()
    jo.reads_nothing()


@pytest.mark.parametrize("error", [Unreachable("closed"), Refused("no")])
async def test_a_refused_first_ask_ends_it(talk: Talk, error: DeliveryError) -> None:
    """Sam isn't told who it was; the one who was asked reads the usual closing."""
    talk.messenger.fails(error, to="jo", kind="ask")
    sam, alex, _ = await requested(talk)
    assert sam.reads("couldn't get the question through") == (
        "About Alex Moreau and Jo Kim:\nI couldn't get the question through to everyone, so this "
        "introduction is closed. Thank you for thinking of them."
    )
    alex.sees(closed("Jo Kim"))
    assert talk.rows("SELECT state FROM introduction") == [("unreachable",)]


async def test_a_first_ask_that_fails_for_a_day_ends_it(talk: Talk) -> None:
    """It is tried with growing pauses until 24 h are over, then given up."""
    talk.messenger.fails(Transient("down"), to="jo", kind="ask")
    sam, alex, _ = await requested(talk)
    sam.looks_away()
    await talk.wait("23h 30m")
    sam.reads_nothing()
    tries = [call.at for call in talk.messenger.calls if call.to == "jo"]
    pauses = [after - before for before, after in pairwise(tries)]
    assert pauses[0] <= timedelta(seconds=2)
    assert max(pauses) <= HOUR
    assert 20 < len(tries) < 400, "one in a workspace finds out when it works again"
    await talk.wait("2h")
    sam.reads("I couldn't get the question through to everyone")
    alex.sees("is closed")


async def test_a_first_ask_that_gets_through_after_hours_is_seen_once(talk: Talk) -> None:
    """Nothing is lost: it arrives as soon as the platform works again."""
    talk.messenger.fails(Transient("down"), to="jo", lasting=5 * HOUR)
    _, alex, jo = await requested(talk)
    await talk.wait("4h 59m")
    jo.reads_nothing()
    await talk.wait("1h 1m")
    jo.reads("would like to introduce you to Alex Moreau")
    jo.reads_nothing()
    await alex.presses("yes")
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]


async def test_a_send_whose_answer_was_lost_is_seen_once(talk: Talk) -> None:
    """The same key again shows nothing twice: asks, opening and greeting."""
    talk.messenger.fails(Transient("lost"), kind="ask", times=2, arrives=True)
    _, alex, jo = await requested(talk)
    await talk.wait("1m")
    assert [len(person.screen.cards) for person in (alex, jo)] == [1, 1]
    talk.messenger.fails(Transient("lost"), method="open", times=1, arrives=True)
    talk.messenger.fails(Transient("lost"), kind="greeting", times=1, arrives=True)
    await alex.presses("yes")
    await jo.presses("yes")
    await talk.wait("1m")
    assert talk.conversations == [["alex", "jo", "sam"]]
    assert sum("meet Jo Kim. Jo Kim" in text for text in jo.view) == 1


@pytest.mark.parametrize("kind", ["reminder", "second_ask", "reply", "follow_up"])
async def test_what_isnt_a_first_ask_may_be_refused_without_harm(talk: Talk, kind: str) -> None:
    """It is dropped, and the introduction goes on."""
    talk.messenger.fails(Unreachable("closed"), kind=kind)
    sam, alex, jo = await requested(talk)
    await alex.presses("question", words="Where?")
    await sam.presses("reply", words="Here.")
    await alex.presses("again", on=talk.day(4))
    await talk.wait("5d")
    await alex.presses("yes")
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]
    await talk.wait("14d")
    assert any(call.kind == kind and call.failed for call in talk.messenger.calls)
    assert talk.rows("SELECT count(*) FROM effect") == [(0,)]


async def test_a_lost_card_keeps_no_other_from_changing(talk: Talk) -> None:
    """Somebody deleted one of two cards: the other still follows."""
    _, _, jo = await requested(talk)
    await talk.wait("3d")
    first = next(iter(jo.screen.cards))
    talk.messenger.fails(Refused("deleted"), method="update", to=first)
    await talk.wait("5d")
    assert ["is closed" in text for text in jo.view] == [False, True]


async def test_a_conversation_that_cant_be_opened_for_a_day_fails(talk: Talk) -> None:
    """Sam hears that both would like to meet; the two read the usual closing."""
    talk.messenger.fails(Transient("down"), method="open")
    sam, alex, jo = await requested(talk)
    await alex.presses("yes")
    await jo.presses("yes")
    sam.looks_away()
    await talk.wait("23h 30m")
    sam.reads_nothing()
    jo.sees("You both said yes. The conversation is being opened.")
    await talk.wait("2h")
    sam.reads("Both said yes, but the conversation couldn't be opened. You could bring them")
    alex.sees(closed("Jo Kim"))
    assert talk.rows("SELECT state FROM introduction") == [("failed",)]
    talk.messenger.works_again()
    await talk.wait("10d")
    assert talk.conversations == []


@pytest.mark.parametrize("kind", ["open", "greeting"])
async def test_a_refused_opening_fails_at_once(talk: Talk, kind: str) -> None:
    """There is nothing to wait for."""
    talk.messenger.fails(Refused("no"), kind=kind)
    sam, alex, jo = await requested(talk)
    await alex.presses("yes")
    await jo.presses("yes")
    sam.reads("Both said yes, but the conversation couldn't be opened.")
    jo.sees("is closed. There is nothing left to do.")


async def test_once_opening_began_it_is_too_late_to_take_it_back(talk: Talk) -> None:
    """Withdrawals and answers get a calm reply; the conversation opens on the next attempt."""
    talk.messenger.fails(Transient("down"), method="open", times=1)
    sam, alex, jo = await requested(talk)
    await alex.presses("yes")
    await jo.presses("yes")
    await sam.presses_old("withdraw")
    sam.reads("It is too late for that")
    await jo.presses_old("no")
    jo.reads("This can't be answered any more; there is nothing left to do.")
    await talk.wait("1m")
    assert talk.conversations == [["alex", "jo", "sam"]]


async def test_a_rate_limit_holds_its_lane_and_no_other(talk: Talk) -> None:
    """Jo's lane waits as long as asked; Alex and Sam aren't kept waiting."""
    talk.messenger.fails(RateLimited(2 * HOUR, Scope.RECIPIENT), to="jo", times=1)
    sam, alex, jo = await requested(talk)
    sam.reads("I've asked both in private")
    alex.reads("would like to introduce you to Jo Kim")
    await talk.wait("1h 59m")
    jo.reads_nothing()
    assert sum(call.to == "jo" for call in talk.messenger.calls) == 1
    await talk.wait("1m")
    jo.reads("would like to introduce you to Alex Moreau")


async def test_a_rate_limit_of_a_call_leaves_the_other_calls_alone(talk: Talk) -> None:
    """Sends are held; updates go on."""
    sam, alex, _ = await requested(talk)
    talk.messenger.fails(RateLimited(HOUR, Scope.CALL), method="send", times=1)
    await alex.presses("question", words="Where?")
    await sam.withdraws()
    alex.sees("is closed")
    assert [call.kind for call in talk.messenger.calls if call.failed] == ["question"]


async def test_a_rate_limit_of_one_workspace_is_no_others(talk: Talk) -> None:
    """The neighbours are asked at once."""
    talk.messenger.fails(RateLimited(HOUR, Scope.CALL), times=1, kind="asked")
    _, _, jo = await requested(talk)
    jo.reads_nothing()
    names = ("Sam Rivera", "Alex Moreau", "Jo Kim")
    their_sam, their_alex, their_jo = (talk.someone(name, ORCHARD) for name in names)
    await their_sam.types("/intro", their_alex, their_jo, REASON)
    await talk.wait("20s")
    their_jo.reads("would like to introduce you to Alex Moreau")
    jo.reads_nothing()
    await talk.wait("1h")
    jo.reads("would like to introduce you to Alex Moreau")


async def test_an_update_shows_the_state_of_its_sending(talk: Talk) -> None:
    """Held back for hours, it doesn't bring back what was true when it was made."""
    sam, alex, jo = await requested(talk)
    talk.messenger.fails(Transient("slow"), method="update", lasting=3 * HOUR)
    await jo.presses("again", on=talk.day(5))
    alex.looks_away()
    await sam.withdraws()
    await talk.wait("6h")
    assert alex.news == [closed("Jo Kim")]


@pytest.mark.parametrize("obstacle", list(Obstacle))
async def test_an_obstacle_is_said_before_anybody_is_asked(talk: Talk, obstacle: Obstacle) -> None:
    """Sam reads what stands in the way, in the form that is still filled in."""
    talk.messenger.stands_in_the_way = obstacle
    sam = talk.sam
    await sam.types("/intro", talk.alex, talk.jo, REASON)
    sentences = {
        Obstacle.NOT_SET_UP: "Conversations can't be opened here yet.",
        Obstacle.MISSING_PERMISSION: "I lack a permission to open conversations here.",
        Obstacle.CANNOT_MEET: "I can't put these two into one conversation here.",
    }
    sam.reads(sentences[obstacle])
    assert talk.rows("SELECT count(*) FROM introduction") == [(0,)]


@pytest.mark.exhaustive
async def test_what_nothing_depends_on_is_given_up_in_the_end(talk: Talk) -> None:
    """Else it would be tried for ever, and what it is about be kept as long."""
    await asked(talk)
    talk.messenger.fails(Transient("down"), to="sam", kind="ended")
    await talk.wait("30d")
    tries = [call.at for call in talk.messenger.calls if call.to == "sam"]
    after = talk.now - max(tries)
    assert after > timedelta(days=7)
    await talk.wait("60d")
    assert talk.rows("SELECT COUNT(*) FROM introduction") == [(0,)]
