"""After the opening: both would still like to talk, thanks, and what the introducer may know."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.messages.actions import Action
from bot.messages.replies import Invalid, OpenForm
from tests.dialog import REASON, Someone, Talk, asked
from tests.fakes import Spot
from tests.matrix import sampled

STILL = "You'd both still like to talk."
NOT_YOURS = "This isn't yours to answer, so nothing has changed."


async def opened(talk: Talk, wait: str = "7d 1m") -> tuple[Someone, Someone, Someone]:
    """Both said yes, and a week later both are asked; everybody has read what there was."""
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("yes")
    await talk.wait(wait)
    for person in (sam, alex, jo):
        person.looks_away()
    return sam, alex, jo


def said(talk: Talk) -> int:
    """How often the line was said in the conversation."""
    return len(talk.sent("both_still"))


async def test_both_would_still_like_to_talk(talk: Talk) -> None:
    """One line in the conversation, once, whatever is pressed after it."""
    sam, alex, jo = await opened(talk)
    await alex.presses("still")
    alex.reads("You'd still like to talk. If Jo Kim says so too by Mon 7 Dec")
    for other in (sam, jo):
        other.reads_nothing()
    await talk.wait("5d")
    await jo.presses("still")
    assert "If Alex Moreau says so too" in jo.reads("You'd still like to talk.")
    for person in (sam, alex, jo):
        person.reads(STILL, "Alex Moreau and Jo Kim, you have each told me so in private.")
    for person in (alex, jo):
        await person.presses_old("still")
        await person.presses("talked")
        await person.presses_old("still")
    assert said(talk) == 1


@pytest.mark.parametrize(
    "deeds",
    [
        ("still", "still"),
        ("talked", "still", "still"),
        pytest.param(("still", "talked"), marks=pytest.mark.slow),
        pytest.param(("still", "nofollowups"), marks=pytest.mark.slow),
    ],
    ids=["twice", "after a yes", "and then a yes", "and then no more"],
)
async def test_one_alone_shows_nothing(talk: Talk, deeds: tuple[str, ...]) -> None:
    """Not then, and not once the other has pressed it too, if it no longer stands."""
    sam, alex, jo = await opened(talk)
    for deed in deeds:
        await alex.presses_old(deed)
    for other in (sam, jo):
        other.reads_nothing()
    if deeds[-1] != "still" or deeds[0] == "talked":
        await jo.presses("still")
    await talk.wait("30d")
    assert said(talk) == 0
    assert talk.rows("SELECT * FROM follow_up WHERE answer = 'still'") == []


async def test_a_card_of_an_older_version_says_less(talk: Talk) -> None:
    """Its "not yet" is no wish to talk: it counts in a total, and the card asks as it does now."""
    _, alex, jo = await opened(talk)
    await jo.presses("still")
    spot = alex.screen.find_named("still")
    older = Spot(spot.reference, replace(spot.button, action=Action.NOT_YET))
    await alex.clicks(older)
    alex.sees("Did you get to talk with Jo Kim?")
    assert said(talk) == 0
    assert (await talk.totals())["talked: not yet"] == 2
    await alex.presses("still")
    assert said(talk) == 1


async def test_too_late_shows_nothing(talk: Talk) -> None:
    """Fourteen days after they were asked it no longer counts, for neither; the card says so."""
    _, alex, jo = await opened(talk)
    await alex.presses("still")
    await talk.until(datetime(2026, 12, 9, tzinfo=UTC))
    await talk.settle()
    assert talk.rows("SELECT * FROM follow_up") == []
    await jo.presses("still")
    jo.reads("It is too late for that by now, but your conversation is still open.")
    await alex.presses_old("still")
    assert said(talk) == 0
    assert (await talk.totals())["talked: not yet"] == 2


async def test_the_day_that_is_named_counts_to_its_end_in_both_zones(talk: Talk) -> None:
    """Alex in Los Angeles, Jo in Berlin, and the clocks went back in between."""
    await talk.until(datetime(2027, 10, 11, 16, tzinfo=UTC))
    talk.alex.now_is(time_zone="America/Los_Angeles")
    talk.jo.now_is(time_zone="Europe/Berlin")
    _, alex, jo = await opened(talk, "7d 12h")
    await alex.presses("still")
    alex.reads("by Mon 1 Nov")
    await talk.until(datetime(2027, 11, 2, 7, 59, tzinfo=UTC))  # 23:59 on Monday, PST since
    await jo.presses("still")
    jo.reads("by Mon 1 Nov")
    assert said(talk) == 1


async def leaves(person: Someone, other: Someone) -> None:
    await person.leaves()


async def opts_out(person: Someone, other: Someone) -> None:
    await person.types("/intro settings")
    await person.presses("optout")


async def blocks(person: Someone, other: Someone) -> None:
    await person.presses_old("blockother")


async def pauses(person: Someone, other: Someone) -> None:
    await person.types("/intro settings")
    await person.presses("pause", on=person.talk.day(60))


async def is_forgotten(person: Someone, other: Someone) -> None:
    await person.types("/intro settings")
    await person.presses("forget")
    await person.presses("forget")


LEAVING = [opts_out, leaves, blocks, pauses, is_forgotten]


@pytest.mark.parametrize("goes", sampled(LEAVING, lambda goes: goes in (opts_out, is_forgotten)))
async def test_whoever_leaves_counts_as_silent(talk: Talk, goes: object) -> None:
    """Their "still" is taken back, or isn't said; whoever says so too finds no difference."""
    _, alex, jo = await opened(talk)
    await alex.presses("still")
    await goes(alex, jo)  # type: ignore[operator]
    jo.looks_away()
    await jo.presses("still")
    jo.reads("If Alex Moreau says so too by" if goes is not is_forgotten else "has left says so")
    await talk.wait("20d")
    assert said(talk) == 0


async def test_an_opt_out_stops_the_line_at_the_last_moment(talk: Talk) -> None:
    """Settings are looked at once more before it is sent; opting in again revives nothing."""
    _, alex, jo = await opened(talk)
    await alex.presses("still")
    await talk.relay_stops()
    await jo.presses("still")
    await opts_out(alex, jo)
    await talk.relay_starts()
    await alex.presses("optin")
    await talk.wait("20d")
    assert said(talk) == 0


@pytest.mark.slow
async def test_own_settings_are_named_to_whoever_presses(talk: Talk) -> None:
    """Who has opted out is offered to end that first, in words that depend on nobody else."""
    _, alex, jo = await opened(talk)
    await opts_out(alex, jo)
    await alex.presses("still")
    alex.reads("You've opted out of introductions.")
    assert talk.rows("SELECT * FROM follow_up") == []


async def test_thanks_reach_the_introducer_alone(talk: Talk) -> None:
    """A ready-made sentence, once; only Sam reads it, and nobody learns who wasn't thankful."""
    sam, alex, jo = await opened(talk)
    await alex.presses("talked")
    alex.reads("Good to hear. Nobody sees your answer.")
    sam.reads_nothing()
    form = await alex.presses("thank")
    assert isinstance(form, OpenForm)
    assert "so learns that you and Jo Kim talked" in alex.form_text(form)
    await alex.presses("thank", choice="conversation")
    alex.reads("You thanked Sam Rivera:", "It was a good conversation.")
    thanks = sam.reads("Alex Moreau thanks you for introducing Jo Kim.")
    assert "> Thank you for introducing us. It was a good conversation." in thanks
    await alex.presses_old("thank")
    await alex.presses_old("thank", choice="thinking")
    sam.reads_nothing()
    jo.reads_nothing()
    assert talk.sent("thanks") == [("thanks", "sam")]


async def test_thanks_in_own_words(talk: Talk) -> None:
    """At most 300 characters; they are erased with the other words, and with their writer."""
    sam, alex, _ = await opened(talk)
    await alex.presses("talked")
    assert isinstance(await alex.presses("thank", words="ö" * 301), Invalid)
    assert isinstance(await alex.presses("thank", choice="rude"), Invalid)
    words = "Six hours on one accordion.\nThank you!"
    await alex.presses("thank", words=words)
    sam.reads("> Six hours on one accordion.\n> Thank you!")
    alex.reads("> Six hours on one accordion.")
    await sam.types("/intro settings")
    await sam.presses("mydata")
    sam.reads("How you were thanked", "Six hours")
    await talk.wait("31d")
    assert words not in str(talk.tables())


async def test_thanks_of_somebody_who_is_forgotten_are_not_passed_on(talk: Talk) -> None:
    """While they wait to be sent; nothing of them stays."""
    sam, alex, jo = await opened(talk)
    await alex.presses("talked")
    await talk.relay_stops()
    await alex.presses("thank", words="A secret")
    await is_forgotten(alex, jo)
    await talk.relay_starts()
    sam.reads_nothing()
    assert "A secret" not in str(talk.tables())
    assert talk.rows("SELECT * FROM follow_up") == []


async def test_thanks_can_be_reported(talk: Talk) -> None:
    """Their words go with the report, as those of a question do; nobody else can report them."""
    sam, alex, jo = await opened(talk)
    kim = talk.someone("Kim Doe", admin=True)
    await kim.types("/intro setup")
    await kim.names("receivers", kim)
    kim.looks_away()
    await alex.presses("talked")
    await alex.presses("thank", words="You owe me for this.")
    spot = sam.screen.find(Action.REPORT)
    assert spot is not None
    await sam.clicks(spot, person="0", words="That is not kind.", received=True)
    kim.reads("That is not kind.", "You owe me for this.")
    await jo.clicks(spot)
    jo.reads(NOT_YOURS)


@pytest.mark.slow
async def test_who_is_one_of_the_two_is_not_thanked(talk: Talk) -> None:
    """After "I would like to meet Jo" there is nobody else to thank, or to tell."""
    alex, jo = talk.alex, talk.jo
    await alex.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    await jo.presses("yes")
    await talk.wait("8d")
    for person in (alex, jo):
        await person.presses("talked")
        assert person.screen.find(Action.THANK) is None
        assert person.screen.find(Action.MAY_KNOW) is None


@pytest.mark.slow
async def test_whoever_blocked_the_introducer_is_offered_no_thanks(talk: Talk) -> None:
    """Nor does an introducer read thanks of somebody with whom they want nothing."""
    sam, alex, jo = await opened(talk)
    await alex.presses_old("block")
    await alex.presses("talked")
    assert alex.screen.find(Action.THANK) is None
    await sam.types("/intro settings")
    await jo.presses("talked")
    await jo.presses("thank", choice="thinking")
    sam.reads("Jo Kim thanks you")


async def list_of(person: Someone) -> str:
    person.looks_away()
    await person.types("/intro list")
    return person.reads("Introductions you suggested")


async def test_the_introducer_knows_only_if_both_let_them(talk: Talk) -> None:
    """Two yeses and two boxes, off at first; one of them alone shows nothing, and can be undone."""
    sam, alex, jo = await opened(talk)
    talking = "Alex Moreau and Jo Kim: they talked"
    for person, deed in (
        (alex, "talked"), (alex, "mayknow"), (jo, "talked"),
        (alex, "maynotknow"), (jo, "mayknow"),
    ):  # fmt: skip
        assert "Alex Moreau and Jo Kim: in conversation" in await list_of(sam)
        await person.presses(deed)
    assert talking not in await list_of(sam)
    await alex.presses("mayknow")
    assert talking in await list_of(sam)
    await jo.presses("maynotknow")
    assert talking not in await list_of(sam)
    assert talk.sent("thanks") == []


@pytest.mark.slow
async def test_a_box_counts_only_with_a_yes(talk: Talk) -> None:
    """Ticked on a forged or a foreign card it changes nothing."""
    sam, alex, jo = await opened(talk)
    await alex.presses("talked")
    box = alex.screen.find(Action.MAY_KNOW)
    assert box is not None
    await jo.clicks(box)
    jo.reads(NOT_YOURS)
    await sam.clicks(box)
    assert talk.rows("SELECT may_know FROM follow_up") == [(0,)]
    await talk.redelivered()
    assert talk.rows("SELECT may_know FROM follow_up") == [(0,)]


@pytest.mark.slow
async def test_nothing_of_it_outlives_the_introduction(talk: Talk) -> None:
    """What both said is deleted with the introduction; only the numbers stay."""
    _, alex, jo = await opened(talk)
    for person in (alex, jo):
        await person.presses("talked")
        await person.presses("mayknow")
    await talk.wait("31d")
    assert talk.rows("SELECT * FROM follow_up") == []
    assert talk.rows("SELECT name, count FROM month_total") == [
        ("ended", 1), ("opened", 1), ("talked", 1),
    ]  # fmt: skip


async def test_my_data_has_what_they_said(talk: Talk) -> None:
    """In one's own words, and in the export."""
    _, alex, _ = await opened(talk)
    await alex.presses("still")
    await alex.types("/intro settings")
    await alex.presses("mydata")
    alex.reads("What you said after a conversation opened", "not yet, but still willing to talk")
