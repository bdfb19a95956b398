"""Nobody is worn out: a block holds in either role, and one introducer reaches one person twice."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.rules import FROM_ONE_WITHIN, UNDONE_PER_DAY, Rules
from bot.messages.actions import Action
from bot.messages.replies import OpenForm, Say
from tests.dialog import NEUTRAL, REASON, Someone, Talk, asked, closed, talking

WAYS_OUT = ("block", "optout", "blockother", "report")


def closed_buttons(someone: Someone, *text: str) -> list[tuple[str, str]]:
    """The actions and labels of a closed card."""
    for card in reversed(someone.screen.cards.values()):
        if all(part in someone.text(card) for part in text):
            return [(str(button.action), button.label) for button in card.buttons]
    raise AssertionError(f"{someone} has no card with {text}: {someone.view}")


@pytest.mark.parametrize("end", ["withdrawn", "told", "a no lapsed", "a silence lapsed"])
async def test_a_closed_card_keeps_the_same_ways_out_for_every_end(talk: Talk, end: str) -> None:
    """Nothing with Sam, nothing with Alex, no more at all: whatever the end was."""
    sam, alex, jo = await asked(talk)
    match end:
        case "withdrawn":
            await sam.withdraws()
        case "told":
            await alex.presses("no")
            await alex.presses("tell", choice="not-now")
        case "a no lapsed":
            await alex.presses("no")
    await talk.wait("8d")
    jo.sees(closed("Alex Moreau"))
    assert closed_buttons(jo, closed("Alex Moreau")) == [
        ("block", "Nothing with Sam Rivera"),
        ("optout", "No introductions at all"),
        ("blockother", "Nothing with Alex Moreau"),
        ("report", "Report…"),
    ]


async def test_the_card_of_an_open_conversation_keeps_the_ways_out_too(talk: Talk) -> None:
    """After it opened there is still somebody to want nothing with."""
    _, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("yes")
    shown = closed_buttons(jo, "Your conversation with Alex Moreau is open")
    assert tuple(action for action, _ in shown) == WAYS_OUT


async def test_an_insult_that_is_withdrawn_can_be_answered_with_a_block(talk: Talk) -> None:
    """The withdrawn card blocks whoever wrote it: nothing of theirs arrives any more."""
    sam, _, jo = await asked(talk)
    await sam.withdraws()
    await jo.presses("block")
    jo.reads("Done. Nothing more with Sam Rivera, who isn't told.")
    sam.looks_away()
    await sam.types("/intro", jo, talk.someone("Kim Doe"), REASON)
    assert sam.reads("introduced") == NEUTRAL


async def test_a_block_covers_being_introduced_to_that_person(talk: Talk) -> None:
    """Whoever is blocked isn't introduced by anybody either, in either order of the two."""
    _, alex, jo = await asked(talk)
    kim = talk.someone("Kim Doe")
    await jo.presses("blockother")
    jo.reads("Done. Nothing more with Alex Moreau, who isn't told.")
    jo.sees("This stays unanswered.", "You asked for nothing with Alex Moreau.")
    await talk.wait("38d")
    for pair in ((alex, jo), (jo, alex)):
        await kim.types("/intro", *pair, REASON)
        assert kim.reads("introduced") == NEUTRAL
    await alex.types("/intro", alex, jo, REASON)
    assert alex.reads("introduced") == NEUTRAL
    await alex.types("/intro", jo, kim, REASON)
    assert alex.reads("introduced") == NEUTRAL


async def test_a_block_of_the_other_counts_at_every_answer_and_attempt(talk: Talk) -> None:
    """A yes before it is taken back, and a yes after it is refused; nothing opens."""
    _, alex, jo = await asked(talk)
    await jo.presses("yes")
    await jo.presses("blockother")
    await alex.presses("yes")
    await jo.presses_old("yes")
    jo.reads("You've asked for nothing with one of these people.")
    assert talk.conversations == []
    await talk.wait("8d")
    assert talk.conversations == []


async def test_a_block_of_the_other_ends_what_was_agreed(talk: Talk) -> None:
    """Both had said yes, for later: it closes for all, and nobody reads why."""
    sam, alex, jo = await asked(talk)
    await alex.presses("later", on=talk.day(5))
    await jo.presses("yes")
    sam.looks_away()
    await jo.presses("blockother")
    sam.reads("This one didn't come together.")
    alex.sees(closed("Jo Kim"))
    await talk.wait("8d")
    assert talk.conversations == []


async def test_a_block_withdraws_the_own_wish_to_meet_them(talk: Talk) -> None:
    """Jo had asked to meet Alex; a later block of Alex takes that back, and refuses another."""
    sam, alex, jo = await asked(talk)
    await sam.withdraws()
    await talk.wait("7d 1h")
    await jo.types("/intro", jo, alex, REASON)
    await talk.wait("1m")
    alex.reads("Jo Kim from Harbor Founders would like to meet you.")
    await jo.presses("blockother")
    alex.sees("Jo Kim wanted to meet you; that is closed.")
    await jo.types("/intro", jo, alex, REASON)
    jo.reads("You've asked for nothing with Alex Moreau. Allow them again in your settings first.")


async def test_an_introducer_who_blocked_a_party_reads_no_question_of_theirs(talk: Talk) -> None:
    """Whoever asks reads that it was passed on, as ever; nothing of theirs arrives."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await jo.types("/intro", sam, talk.someone("Kim Doe"), REASON)
    await talk.wait("1m")
    await sam.presses("block")
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    sam.looks_away()
    await jo.presses("question", words="You again?")
    jo.reads("Passed on.")
    sam.reads_nothing()
    await alex.presses("question", words="Where?")
    sam.reads("Alex Moreau has a question", "Where?")


async def test_a_block_long_after_says_what_is_possible(talk: Talk) -> None:
    """For thirty days a closed card knows whom it was about; then it says so calmly."""
    _, _, jo = await asked(talk)
    await talk.wait("36d")
    await jo.presses("blockother")
    jo.reads("Nothing more with Alex Moreau")
    await talk.wait("2d")
    await jo.presses_old("block")
    jo.reads("That was too long ago: I don't know any more whom this was about.")
    await jo.presses("optout")
    jo.reads("no more introductions")


async def test_more_on_a_card_of_long_ago_offers_what_is_possible(talk: Talk) -> None:
    """Where the ways out stand behind "More…", as on Discord."""
    _, _, jo = await asked(talk)
    spot = jo.screen.find(Action.BLOCK)
    assert spot is not None
    await talk.wait("75d")
    more = await jo.clicks(replace(spot, button=replace(spot.button, action=Action.MORE)))
    assert isinstance(more, Say)
    assert [button.action for button in more.card.buttons] == [Action.SETTINGS, Action.OPT_OUT]


async def test_one_introducer_asks_one_person_twice_in_thirty_days(talk: Talk) -> None:
    """Whoever the other is and whatever became of it; the third is refused exactly."""
    sam, jo = talk.sam, talk.jo
    others = [talk.someone(f"Other{n} X") for n in range(4)]
    for other in others[:2]:
        await sam.types("/intro", jo, other, REASON)
        await talk.wait("1d")
        await sam.withdraws()
    await sam.types("/intro", others[2], jo, REASON)
    assert sam.reads("limit") == (
        "You have asked Jo Kim 2 times within 30 days, which is the limit. "
        "The next is possible from Wed 16 Dec, 09:00 on."
    )
    await talk.wait("28d 1m")
    await sam.types("/intro", others[2], jo, REASON)
    sam.reads("Unless you undo it")


async def test_what_still_waits_counts_towards_what_one_introducer_asks(talk: Talk) -> None:
    """Two within the undo time, and a third is one too many; undone ones count no more."""
    sam, jo = talk.sam, talk.jo
    others = [talk.someone(f"Other{n} X") for n in range(4)]
    await sam.types("/intro", jo, others[0], REASON)
    await sam.types("/intro", jo, others[1], REASON)
    await sam.types("/intro", jo, others[2], REASON)
    sam.reads("With what still waits, you ask Jo Kim 2 times within 30 days, which is the limit.")
    await sam.presses("undo")
    await sam.types("/intro", jo, others[2], REASON)
    sam.reads("Unless you undo it")


async def test_a_workspace_sets_how_often_one_introducer_asks_one_person(talk: Talk) -> None:
    """Lowered while one waits, it counts at release too: nobody is asked."""
    sam, jo, kim, lou = talk.sam, talk.jo, talk.someone("Kim Doe"), talk.someone("Lou Ray")
    admin = talk.someone("Ada Min", admin=True)
    await sam.types("/intro", jo, kim, REASON)
    await talk.wait("1m")
    jo.reads("would like to introduce you to Kim Doe")
    await sam.types("/intro", jo, lou, REASON)
    await admin.types("/intro setup")
    opened = await admin.presses("setup")
    assert isinstance(opened, OpenForm)
    await admin.submits(opened.form, max_from_one="1")
    admin.reads("Saved for everyone here.")
    await talk.wait("1m")
    sam.reads(f"About Jo Kim and Lou Ray:\n{NEUTRAL}")
    jo.reads_nothing()


async def test_a_withdrawal_leaves_the_pair_to_others_after_a_week(talk: Talk) -> None:
    """Sam, who withdrew, waits out the cool-down; Kim may introduce them after seven days."""
    sam, alex, jo = await asked(talk)
    kim = talk.someone("Kim Doe")
    await sam.withdraws()
    await talk.wait("6d 23h")
    await kim.types("/intro", alex, jo, REASON)
    assert kim.reads("introduced") == NEUTRAL
    await talk.wait("2h")
    sam.looks_away()
    await sam.types("/intro", alex, jo, REASON)
    assert sam.reads("introduced") == NEUTRAL
    await kim.types("/intro", alex, jo, REASON)
    kim.reads("Unless you undo it")


async def test_twenty_requests_a_day_can_be_undone(talk: Talk) -> None:
    """Then trying and undoing tells nothing more until a day later, also for somebody forgotten."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    for _ in range(UNDONE_PER_DAY):
        await sam.types("/intro", alex, jo, REASON)
        await sam.presses("undo")
        await talk.wait("1m")
    await sam.types("/intro settings")
    await sam.presses("forget")
    await sam.presses("forget")
    sam.looks_away()
    await sam.types("/intro", alex, jo, REASON)
    assert sam.reads("limit") == (
        "You have taken back 20 requests in the last 24 hours, which is the limit. "
        "The next is possible from Tue 17 Nov, 09:00 on."
    )
    await talk.wait("23h 41m")
    await sam.types("/intro", alex, jo, REASON)
    sam.reads("Unless you undo it")
    await talk.wait("2d")
    await talk.settle()
    assert talk.rows("SELECT count(*) FROM undone") == [(0,)]


async def test_opting_out_is_no_way_to_undo_without_limit(talk: Talk) -> None:
    """An own wish that an opt-out withdraws before anybody was asked counts as undone."""
    jo, alex = talk.jo, talk.alex
    for _ in range(UNDONE_PER_DAY):
        await jo.types("/intro", jo, alex, REASON)
        await jo.types("/intro settings")
        await jo.presses("optout")
        await jo.presses("optin")
    await jo.types("/intro", jo, alex, REASON)
    jo.reads("You have taken back 20 requests in the last 24 hours")


async def test_limits_live_no_longer_than_they_count(sqlite_url: str) -> None:
    """With short times of the operator's, the bare row stays as long as a limit needs it."""
    day = timedelta(days=1)
    async with talking(sqlite_url, Rules(retention=day, cooldown=day)) as talk:
        sam, _, jo = await asked(talk)
        kim, lou = talk.someone("Kim Doe"), talk.someone("Lou Ray")
        await sam.types("/intro", jo, kim, REASON)
        await talk.wait("20d")
        assert REASON not in str(talk.tables())
        await sam.types("/intro", jo, lou, REASON)
        sam.reads("You have asked Jo Kim 2 times within 30 days")
        await talk.wait(f"{FROM_ONE_WITHIN.days}d")
        assert talk.rows("SELECT count(*) FROM introduction") == [(0,)]
