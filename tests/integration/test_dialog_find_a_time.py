"""Finding a time: each chooses in private, and only what suits both is said."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.app.commands import make_press
from bot.messages.actions import Action
from bot.messages.replies import Invalid, OpenForm, Say
from tests.dialog import HARBOR, Someone, Talk
from tests.matrix import sampled

NOTED = "Noted. As soon as a time suits you and Jo Kim, I say it in your conversation."
SUITS = "Alex Moreau and Jo Kim, these times suit you both:"
SUITS_ONE = "Alex Moreau and Jo Kim, this time suits you both:"
NONE = "chose, none suited you both."


async def opened(talk: Talk, **joins: Any) -> tuple[Someone, Someone, Someone]:  # noqa: ANN401
    """Sam has introduced Alex and Jo, who are in conversation now."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, "You both repair accordions", **joins)
    await talk.wait("1m")
    await alex.presses("yes")
    await jo.presses("yes")
    read_all(talk)
    return sam, alex, jo


def read_all(talk: Talk) -> None:
    """Everybody has read what there was."""
    for person in (talk.sam, talk.alex, talk.jo):
        person.looks_away()


async def chooses(person: Someone, *parts: str, minutes: str = "30") -> Any:  # noqa: ANN401
    """Somebody chooses parts of days, by their numbers and names: `17 noon`."""
    return await person.presses(
        "findtime", weekdays=[f"2026-11-{part}" for part in parts], minutes=minutes
    )


def kept(talk: Talk) -> list[tuple[Any, ...]]:
    """What is kept of what people chose."""
    return talk.rows("SELECT parts, compared FROM chosen_times ORDER BY party_id")


async def test_times_that_suit_both_are_said(talk: Talk) -> None:
    """As soon as the second has chosen, all in the conversation read them, and nothing is kept."""
    sam, alex, jo = await opened(talk)
    await chooses(alex, "17 morning", "18 noon", minutes="60")
    alex.reads(NOTED, "Nobody sees what you chose.", "in 14 days at the latest")
    for person in (sam, alex, jo):
        person.reads_nothing()
    await chooses(jo, "17 morning", "18 noon", "19 evening")
    assert sam.reads(SUITS).split("\n")[:3] == [
        SUITS,
        "1. Tue 17 Nov, 09:00 · Google Calendar · Outlook",
        "2. Wed 18 Nov, 12:00 · Google Calendar · Outlook",
    ]
    alex.reads(SUITS, "30 minutes.")
    jo.reads("Noted.")
    jo.reads(SUITS)
    assert kept(talk) == []
    assert "17 morning" not in str(talk.tables())


async def test_everyone_reads_them_by_their_own_clock(talk: Talk) -> None:
    """Alex is in Auckland, Jo in Chicago, and summer time changes in neither place alone."""
    sam = talk.sam
    alex = talk.someone("Alex Moreau", time_zone="Pacific/Auckland")
    jo = talk.someone("Jo Kim", time_zone="America/Chicago")
    await opened(talk)
    await chooses(alex, "19 morning")
    await chooses(jo, "18 noon", "18 afternoon")
    assert "1. Thu 19 Nov, 09:00" in alex.reads(SUITS_ONE)
    assert "1. Wed 18 Nov, 14:00" in jo.reads(SUITS_ONE)
    assert "1. Wed 18 Nov, 20:00" in sam.reads(SUITS_ONE)


async def test_none_suits_both_is_said_in_private_and_once(talk: Talk) -> None:
    """Neither sees what the other chose; more can be added, until something suits."""
    sam, alex, jo = await opened(talk)
    await chooses(alex, "17 morning")
    alex.looks_away()
    await chooses(jo, "17 noon")
    assert alex.reads(NONE) == (
        "When I compared the times that you and Jo Kim chose, none suited you both.\n"
        "Neither of you is shown what the other chose. If you choose more, I say in your "
        "conversation what suits you both, as soon as there is something."
    )
    jo.reads("Noted.")
    jo.reads(NONE, "Alex Moreau")
    await chooses(alex, "17 morning", "18 morning")
    alex.reads(NOTED)
    for person in (sam, alex, jo):
        person.reads_nothing()
    await chooses(jo, "17 noon", "18 morning")
    sam.reads(SUITS_ONE, "1. Wed 18 Nov, 09:00")
    assert kept(talk) == []


async def test_the_form_shows_what_one_chose_oneself(talk: Talk) -> None:
    """And never what the other did: theirs is the same as if the other had chosen nothing."""
    _, alex, jo = await opened(talk)
    before = await jo.presses("findtime")
    await chooses(alex, "17 morning", minutes="60")
    again, other = await alex.presses("findtime"), await jo.presses("findtime")
    assert isinstance(again, OpenForm)
    assert other == before
    values = {field.name: getattr(field, "values", ()) for field in again.form.fields}
    assert values["weekdays"] == ("2026-11-17 morning",)
    assert alex.form_text(again).endswith("They are in your time zone here: UTC.")


async def test_one_can_read_what_is_kept_of_it(talk: Talk) -> None:
    """With all else that is known about oneself; and nothing of the other's choice."""
    _, alex, jo = await opened(talk)
    await chooses(alex, "17 noon", minutes="60")
    for person in (alex, jo):
        person.looks_away()
        await person.types("/intro settings")
        await person.presses("mydata")
    told = alex.news[-1] + "".join(alex.view)
    assert "When you could talk, chosen for a conversation" in told
    assert "Tue, Nov 17, noon (12" in told
    assert "noon" not in "".join(jo.view)


async def test_a_choice_can_be_taken_back(talk: Talk) -> None:
    """An empty form erases it; the other learns nothing of that, also where both had chosen."""
    _, alex, jo = await opened(talk)
    assert isinstance(await chooses(alex), Invalid)
    await chooses(alex, "17 morning")
    await chooses(jo, "17 noon")
    read_all(talk)
    await chooses(alex)
    alex.reads("Done: what you chose is erased.")
    await chooses(jo, "17 noon", "17 morning")
    assert jo.reads("Noted.").startswith("Noted. As soon as a time suits you and Alex Moreau")
    alex.reads_nothing()
    jo.reads_nothing()
    assert [row[0] for row in kept(talk)] == [
        "[]",
        '["2026-11-17 morning", "2026-11-17 noon"]',
    ]


async def test_what_passes_while_the_form_is_open_is_left_out(talk: Talk) -> None:
    """What is over can't be chosen; a form with nothing else is shown again."""
    _, alex, _ = await opened(talk)
    asked_for = await alex.presses("findtime")
    assert isinstance(asked_for, OpenForm)
    await talk.wait("4h")
    given = {"weekdays": ["2026-11-16 noon"], "minutes": "30"}
    reply = await alex.submits(asked_for.form, None, None, **given)
    assert isinstance(reply, Invalid)
    assert reply.problems == {"weekdays": "Choose at least one part of a day that isn't over yet."}
    await alex.submits(asked_for.form, None, None, **given, weekends=["2026-11-21 noon"])
    assert [row[0] for row in kept(talk)] == ['["2026-11-21 noon"]']


async def test_only_the_two_choose(talk: Talk) -> None:
    """Sam, who is in the conversation, is told so; others are no part of it."""
    sam, _, _ = await opened(talk)
    spot = sam.screen.find_named("findtime")
    reply = await sam.clicks(spot)
    assert isinstance(reply, Say)
    sam.reads("Only Alex Moreau and Jo Kim choose times here.")
    stranger = talk.someone("Kim Ash")
    await stranger.clicks(spot)
    stranger.reads("This isn't yours to answer")
    forged = await sam.clicks(spot, delivery="x")
    assert isinstance(forged, Say)
    assert kept(talk) == []


async def test_an_introducer_who_is_one_of_the_two_chooses(talk: Talk) -> None:
    """`/intro @me @jo`: the two are Sam and Jo."""
    sam, jo = talk.sam, talk.jo
    await sam.types("/intro", sam, jo, "I would like to meet you")
    await talk.wait("1m")
    await jo.presses("yes")
    await chooses(sam, "17 noon")
    await chooses(jo, "17 noon")
    jo.reads("Sam Rivera and Jo Kim, this time suits you both:")


@pytest.mark.parametrize(
    "deed", sampled(("optout", "blockother", "leaves", "forget"), lambda deed: deed == "optout")
)
async def test_whoever_leaves_has_chosen_nothing(talk: Talk, deed: str) -> None:
    """What they chose is erased at once; the other reads and is told what they would be anyway."""
    sam, alex, jo = await opened(talk)
    await chooses(alex, "17 noon")
    await leave(alex, deed)
    assert kept(talk) == []
    read_all(talk)
    await chooses(jo, "17 noon")
    jo.reads("Noted.")
    for person in (sam, alex, jo):
        person.reads_nothing()


async def leave(person: Someone, deed: str) -> None:
    """Leave in one of the ways there are."""
    if deed == "leaves":
        await person.leaves()
    elif deed == "forget":
        await person.types("/intro settings")
        await person.presses("forget")
        await person.presses("forget")
    else:
        await person.presses(deed)


@pytest.mark.exhaustive
async def test_what_was_about_to_be_said_is_not_said_after_a_block(talk: Talk) -> None:
    """Neither the times in the conversation, nor that there was none."""
    _, alex, jo = await opened(talk)
    await talk.relay_stops()
    await chooses(alex, "17 noon")
    await chooses(jo, "17 noon")
    await alex.presses("blockother")
    read_all(talk)
    await talk.relay_starts()
    jo.reads_nothing()
    await alex.presses("findtime")
    alex.reads("You've asked for nothing with Jo Kim. Allow that again in your settings first")


@pytest.mark.exhaustive
async def test_no_time_is_not_told_to_whoever_has_left_meanwhile(talk: Talk) -> None:
    """Who opted out before it was sent isn't written to."""
    _, alex, jo = await opened(talk)
    await talk.relay_stops()
    await chooses(alex, "17 noon")
    await chooses(jo, "17 morning")
    await alex.presses("optout")
    read_all(talk)
    await talk.relay_starts()
    alex.reads_nothing()
    jo.reads(NONE)


@pytest.mark.exhaustive
async def test_admins_may_switch_it_off(talk: Talk) -> None:
    """New conversations don't offer it, and old ones say so."""
    admin = talk.someone("Robin Vale", admin=True)
    _, alex, _ = await opened(talk)
    await admin.types("/intro setup")
    admin.reads("Conversations offer to find a time.")
    await admin.presses("setup", find_a_time=False)
    await admin.types("/intro setup")
    admin.reads("Conversations don't offer to find a time.")
    await alex.presses("findtime")
    alex.reads("Your admins have switched this off.")
    kim, lee = talk.someone("Kim Ash"), talk.someone("Lee Wolf")
    await talk.sam.types("/intro", kim, lee, "You both tune harps")
    await talk.wait("1m")
    await kim.presses("yes")
    await lee.presses("yes")
    kim.reads("Kim Ash, meet Lee Wolf.")
    assert "findtime" not in kim.buttons


async def test_what_nobody_answers_is_erased_after_14_days(talk: Talk) -> None:
    """Also where the other chooses only then: nothing of it is compared any more."""
    _, alex, jo = await opened(talk)
    await chooses(alex, "17 noon")
    await talk.wait("13d 23h")
    assert len(kept(talk)) == 1
    await talk.wait("2h")
    await talk.settle()
    assert kept(talk) == []
    day = str((talk.now + timedelta(days=1)).date())
    await jo.presses("findtime", weekdays=[f"{day} noon"], weekends=[f"{day} noon"], minutes="30")
    jo.reads("Noted.")
    alex.looks_away()
    alex.reads_nothing()


@pytest.mark.exhaustive
async def test_a_removed_workspace_keeps_nothing(talk: Talk) -> None:
    """Nothing is said there any more, either."""
    _, alex, _ = await opened(talk)
    await chooses(alex, "17 noon")
    await talk.workspace_is_removed()
    assert kept(talk) == []


@pytest.mark.exhaustive
async def test_a_repeated_delivery_chooses_once(talk: Talk) -> None:
    """What was chosen since then stays."""
    _, alex, jo = await opened(talk)
    await chooses(alex, "17 noon")
    first = talk.last
    await chooses(jo, "17 noon")
    read_all(talk)
    assert first is not None
    reply = await talk.dispatch(first)
    assert isinstance(reply, Say)
    assert kept(talk) == []
    jo.reads_nothing()


@pytest.mark.exhaustive
async def test_long_after_it_is_too_late(talk: Talk) -> None:
    """Once the introduction is deleted, its greeting's button says so."""
    _, alex, _ = await opened(talk)
    await talk.wait("60d")
    await alex.presses("findtime")
    alex.reads("That was too long ago. You can still agree on a time")


async def test_somebody_whose_time_zone_is_not_known_names_it(talk: Talk) -> None:
    """By its city too; where it can't be found, the form says so and keeps what was chosen."""
    talk.someone("Alex Moreau", time_zone=None)
    _, alex, _ = await opened(talk)
    asked_for = await alex.presses("findtime")
    assert isinstance(asked_for, OpenForm)
    assert getattr(asked_for.form.fields[-1], "name", "") == "time_zone"
    given = {"weekdays": ["2026-11-17 noon"], "minutes": "30"}
    reply = await alex.submits(asked_for.form, None, None, **given, time_zone="Atlantis")
    assert isinstance(reply, Invalid)
    assert reply.problems.keys() == {"time_zone"}
    await alex.submits(asked_for.form, None, None, **given, time_zone="new york")
    assert talk.rows("SELECT zone FROM chosen_times") == [("America/New_York",)]


async def test_both_choose_at_the_same_moment(talk: Talk) -> None:
    """Whoever comes second finds what the first has chosen: it is said, and once."""
    sam, alex, jo = await opened(talk)
    press = {"weekdays": ["2026-11-17 noon"], "minutes": "30"}
    commands = [
        make_press(
            Action.FIND_TIME,
            sam.screen.find_named("findtime").button.target,
            workspace=HARBOR,
            actor=person.facts,
            delivery=talk.delivery(),
            **press,
        )
        for person in (alex, jo)
    ]
    await asyncio.gather(*map(talk.app.dispatch, commands))
    await talk.settle()
    sam.reads(SUITS_ONE)
    sam.reads_nothing()
    assert kept(talk) == []


async def test_the_line_for_both_who_would_still_like_to_talk_offers_it(talk: Talk) -> None:
    """The newest card with the button is that line, and it leads to the same choice."""
    sam, alex, jo = await opened(talk)
    await talk.wait("8d")
    for person in (alex, jo):
        await person.presses("still")
    spot = alex.screen.find_named("findtime")
    assert "You'd both still like to talk." in alex.text(alex.screen.cards[spot.reference])
    for person in (alex, jo):
        await chooses(person, "25 noon")
    sam.reads(SUITS_ONE, "1. Wed 25 Nov, 12:00")
