"""Opting out, pausing and blocking count at once: before every send and every attempt."""

from datetime import UTC, datetime

import pytest

from tests.dialog import CLOSED, NEUTRAL, REASON, Talk, asked


async def test_opting_out_counts_as_silence_and_opting_in_revives_nothing(talk: Talk) -> None:
    """The answer is erased; opted in again, it must be given anew."""
    sam, alex, jo = await asked(talk)
    await jo.presses("yes")
    jo.looks_away()
    await jo.presses("optout")
    jo.reads("Done, no more introductions. Sorry for the bother.")
    jo.sees("This stays unanswered. You've chosen not to be asked.")
    await alex.presses("yes")
    sam.reads_nothing()
    assert talk.conversations == []
    await jo.presses("optin")
    jo.reads("What was open stays unanswered until you answer it.")
    assert talk.conversations == []
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]


async def test_after_opting_out_it_lapses_like_a_silence(talk: Talk) -> None:
    """No reminder comes, nobody learns anything before the deadline."""
    sam, alex, jo = await asked(talk)
    await jo.presses("optout")
    jo.looks_away()
    await alex.presses("yes")
    alex.looks_away()
    await talk.wait("7d 14h")
    for person in (sam, alex, jo):
        person.reads_nothing()
    await talk.wait("1h")
    sam.reads("This one didn't come together.")


async def test_consent_is_checked_before_every_send(talk: Talk) -> None:
    """An opt-out between release and delivery keeps the ask from being sent (promise 5)."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    talk.messenger.fails(TimeoutError(), kind="ask", times=2)
    await talk.wait("20s")
    await jo.types("/intro settings")
    await jo.presses("optout")
    jo.looks_away()
    await talk.wait("1h")
    alex.reads("would like to introduce you to Jo Kim")
    jo.reads_nothing()
    assert talk.sent("ask") == [("ask", "alex")]
    await talk.wait("8d")
    sam.reads("This one didn't come together.")


@pytest.mark.parametrize("setting", ["pause", "block"])
async def test_pause_and_block_are_checked_before_every_send_too(talk: Talk, setting: str) -> None:
    """A reminder isn't sent to somebody who has chosen so in between."""
    _, _, jo = await asked(talk)
    if setting == "pause":
        await jo.types("/intro settings")
        await jo.presses("pause", on=talk.day(5))
    else:
        await jo.presses("block")
    await talk.wait("4d")
    assert ("reminder", "jo") not in talk.sent("reminder")
    assert ("reminder", "alex") in talk.sent("reminder")


@pytest.mark.parametrize("setting", ["optout", "pause", "block"])
async def test_settings_are_checked_before_every_attempt(talk: Talk, setting: str) -> None:
    """Both yeses stand, the first attempt failed: what is chosen now keeps it closed."""
    sam, alex, jo = await asked(talk)
    talk.messenger.fails(TimeoutError(), method="open", times=1)
    await alex.presses("yes")
    await jo.presses("yes")
    await jo.presses_old("no")
    jo.reads("This can't be answered any more")
    if setting == "block":
        await jo.presses_old("block")
    else:
        await jo.types("/intro settings")
        await jo.presses(setting, **({"on": talk.day(9)} if setting == "pause" else {}))
    await talk.wait("2d")
    assert talk.conversations == []
    sam.reads("This one didn't come together.")
    alex.reads(CLOSED)


@pytest.mark.parametrize("setting", ["optout", "pause"])
async def test_settings_are_checked_at_the_first_attempt(talk: Talk, setting: str) -> None:
    """Both agreed on a date; what is chosen before it counts on that morning."""
    _, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("later", on=talk.day(3))
    await alex.types("/intro settings")
    await alex.presses(setting, **({"on": talk.day(9)} if setting == "pause" else {}))
    await talk.wait("20d")
    assert talk.conversations == []
    assert talk.rows("SELECT state FROM introduction") == [("lapsed",)]


async def test_a_pause_before_the_agreed_date_that_ends_in_time_harms_nothing(talk: Talk) -> None:
    """What counts are the settings at the attempt."""
    _, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("later", on=talk.day(6))
    await alex.types("/intro settings")
    await alex.presses("pause", on=talk.day(4))
    await talk.wait("6d 1h")
    assert talk.conversations == [["alex", "jo", "sam"]]


async def test_a_standing_yes_counts_again_when_the_pause_ends_by_itself(
    talk_on_both: Talk,
) -> None:
    """While paused it counts as silence; at the end of the pause it opens."""
    talk = talk_on_both
    sam, alex, jo = await asked(talk)
    await jo.presses("yes")
    await jo.types("/intro settings")
    await jo.presses("pause", on=talk.day(3))
    jo.sees("This counts as unanswered for now.", "The pause ends on Thu 19 Nov.")
    await alex.presses("yes")
    sam.reads_nothing()
    await talk.until(datetime(2026, 11, 19, 8, 59, tzinfo=UTC))
    assert talk.conversations == []
    await talk.wait("1m")
    assert talk.conversations == [["alex", "jo", "sam"]]


async def test_ending_a_pause_lets_a_standing_yes_count_again(talk: Talk) -> None:
    """A yes while paused is refused, with a way to lift the pause."""
    _, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.types("/intro settings")
    await jo.presses("pause", on=talk.day(5))
    await jo.presses_old("yes")
    jo.reads(
        "You've paused introductions; the pause ends on Sat 21 Nov. End it first, then answer."
    )
    await jo.presses("resume")
    jo.reads("The pause is over: introductions may be suggested to you again.")
    assert talk.conversations == []
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]


async def test_a_pause_that_outlasts_the_deadline_counts_as_silence(talk: Talk) -> None:
    """Nothing opens after the deadline."""
    sam, alex, jo = await asked(talk)
    await jo.presses("yes")
    await jo.types("/intro settings")
    await jo.presses("pause", on=talk.day(20))
    await alex.presses("yes")
    await talk.wait("30d")
    sam.reads("This one didn't come together.")
    assert talk.conversations == []


async def test_a_yes_while_opted_out_is_refused_with_a_way_back(talk: Talk) -> None:
    """On an old card, or on the reminder that was loaded before."""
    _, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("optout")
    await jo.presses_old("yes")
    jo.reads("You've opted out of introductions. Allow them again first, then answer.")
    assert talk.conversations == []
    await jo.presses("optin")
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]


async def test_blocking_ends_what_comes_from_one_person_only(talk: Talk) -> None:
    """Sam isn't told and reads the neutral sentence; Kim may still ask; it can be lifted."""
    sam, _, jo = await asked(talk)
    kim, lou = talk.someone("Kim Doe"), talk.someone("Lou Ray")
    await jo.presses("block")
    jo.reads("Done. Nothing more with Sam Rivera, who isn't told.")
    sam.reads_nothing()
    await sam.types("/intro", jo, kim, REASON)
    assert sam.reads("introduced") == NEUTRAL
    await lou.types("/intro", jo, kim, REASON)
    await talk.wait("1m")
    jo.reads("Lou Ray from Harbor Founders would like to introduce you to Kim Doe.")
    await jo.types("/intro settings")
    jo.reads("Nothing with: Sam Rivera")
    await jo.presses("unblock")
    assert "Nothing with" not in jo.reads("Your settings")
    await jo.presses("yes")
    await kim.presses("yes")
    assert talk.conversations == [["jo", "kim", "lou"]]


async def test_a_blocked_introducer_who_is_unblocked_may_ask_again(talk: Talk) -> None:
    """Unblocking revives no answer, but the open ask can be answered again."""
    _, alex, jo = await asked(talk)
    await jo.presses("yes")
    await jo.presses("block")
    await alex.presses("yes")
    await jo.presses_old("yes")
    jo.reads("You've asked for nothing with one of these people.")
    await jo.types("/intro settings")
    await jo.presses("unblock")
    assert talk.conversations == []
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]
