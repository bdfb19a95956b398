"""Nobody is nagged: places, limits, cool-down, and one sentence for all their reasons."""

from datetime import timedelta

import pytest

from bot.domain.rules import Rules
from bot.errors import Unreachable
from tests.dialog import NEUTRAL, ORCHARD, Someone, Talk, talking

REASON = "You both repair accordions"


async def introduced(talk: Talk, introducer: Someone, a: Someone, b: Someone) -> None:
    """Somebody introduces two, and both are asked if they have a place."""
    await introducer.types("/intro", a, b, REASON)
    introducer.reads("within 20 seconds, I'll ask")
    await talk.wait("1m")


async def full_week(talk: Talk, person: Someone) -> None:
    """Take all three places of a person, by three introducers."""
    for n in range(3):
        introducer, other = talk.someone(f"Intro{n} X"), talk.someone(f"Other{n} X")
        await introduced(talk, introducer, person, other)
    person.looks_away()


async def test_without_a_place_both_wait_and_are_asked_together(talk: Talk) -> None:
    """The fourth ask of a week waits until the first of them is a week old."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await full_week(talk, alex)
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("20s")
    sam.reads(
        "Nobody is asked too often in a week, so Alex Moreau and Jo Kim wait their turn.",
        "or tell you by Mon 30 Nov that there was none.",
    )
    await talk.wait("6d 23h")
    jo.reads_nothing()
    assert not any("Jo Kim" in text for text in alex.news)
    await talk.wait("1h")
    alex.reads("would like to introduce you to Jo Kim", "Open until: Mon 30 Nov")
    jo.reads("would like to introduce you to Alex Moreau", "Open until: Mon 30 Nov")
    [first, second] = [
        next(at for at, _, text, _ in person.log if f"introduce you to {other}" in text)
        for person, other in ((alex, "Jo Kim"), (jo, "Alex Moreau"))
    ]
    assert first == second
    sam.sees("Alex Moreau and Jo Kim were waiting for a place. The wait is over.")
    sam.reads("I've asked both in private")


async def test_a_place_stays_taken_whatever_is_answered(talk: Talk) -> None:
    """Neither a no nor a withdrawal gives a place back: it can't be used to find out."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await full_week(talk, alex)
    for _ in range(2):
        await alex.presses("no")
    await talk.someone("Intro0 X").withdraws()
    await introduced(talk, sam, alex, jo)
    sam.reads("wait their turn")
    await talk.wait("3d")
    jo.reads_nothing()


async def test_nobody_waits_longer_than_two_weeks(talk: Talk) -> None:
    """Then it lapses unasked, even if a late relay finds a place by then; it may be tried again."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await full_week(talk, alex)
    await introduced(talk, sam, alex, jo)
    await talk.wait("6d 23h 50m")
    await talk.relay_stops()
    await talk.wait("7d 2h")
    await talk.relay_starts()
    sam.reads("There was no place within two weeks, so nobody was asked. You're welcome to try")
    jo.reads_nothing()
    await introduced(talk, sam, alex, jo)
    jo.reads("would like to introduce you to Alex Moreau")


async def test_withdrawing_from_the_line(talk: Talk) -> None:
    """Nobody was asked, and the card says so."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await full_week(talk, alex)
    await introduced(talk, sam, alex, jo)
    await sam.presses("withdraw")
    sam.reads("Undone. Nobody was asked.")
    await talk.wait("20d")
    jo.reads_nothing()


async def test_an_opt_out_while_waiting_is_seen_at_release(talk: Talk) -> None:
    """Nobody is asked, and Sam reads the neutral sentence, once."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await full_week(talk, alex)
    await introduced(talk, sam, alex, jo)
    await jo.types("/intro settings")
    await jo.presses("optout")
    jo.looks_away()
    sam.looks_away()
    await talk.wait("8d")
    assert sam.reads(NEUTRAL) == f"About Alex Moreau and Jo Kim:\n{NEUTRAL}"
    jo.reads_nothing()
    assert not any("Jo Kim" in text for text in alex.view)


@pytest.mark.parametrize("setting", ["optout", "pause", "block"])
async def test_settings_are_checked_at_release(talk: Talk, setting: str) -> None:
    """What is chosen within the undo time counts: nobody is asked."""
    sam, alex, jo, kim = talk.sam, talk.alex, talk.jo, talk.someone("Kim Doe")
    if setting == "block":
        await introduced(talk, sam, jo, kim)
    await sam.types("/intro", alex, jo, REASON)
    if setting == "block":
        await jo.presses("block")
    else:
        await jo.types("/intro settings")
        await jo.presses(setting, **({"on": talk.day(9)} if setting == "pause" else {}))
    jo.looks_away()
    await talk.wait("20s")
    sam.reads(f"About Alex Moreau and Jo Kim:\n{NEUTRAL}")
    alex.reads_nothing()
    jo.reads_nothing()
    await talk.wait("30d")
    assert not any("Alex" in text for text in jo.view)


async def test_the_limits_of_an_introducer_are_told_exactly(sqlite_url: str) -> None:
    """What concerns only Sam is said as it is: how many, and from when on it is possible."""
    async with talking(sqlite_url, Rules(max_live=3, max_per_day=2)) as talk:
        sam = talk.sam
        people = [talk.someone(f"Person{n} X") for n in range(8)]
        await introduced(talk, sam, people[0], people[1])
        await talk.wait("1h")
        await introduced(talk, sam, people[2], people[3])
        await sam.types("/intro", people[4], people[5], REASON)
        assert sam.reads("limit") == (
            "You have started 2 introductions in the last 24 hours, which is the limit. "
            "The next is possible from Tue 17 Nov, 09:00 on."
        )
        await talk.wait("23h")
        await introduced(talk, sam, people[4], people[5])
        await talk.wait("2h")
        await sam.types("/intro", people[6], people[7], REASON)
        assert sam.reads("limit") == (
            "You have 3 introductions open, which is the limit. "
            "Wait for one to end, or withdraw one."
        )
        await sam.withdraws()
        await sam.types("/intro", people[6], people[7], REASON)
        sam.reads("within 20 seconds, I'll ask")


async def test_what_was_undone_counts_towards_no_limit(sqlite_url: str) -> None:
    """A slip of the finger costs nothing."""
    async with talking(sqlite_url, Rules(max_live=1, max_per_day=1)) as talk:
        sam, alex, jo = talk.sam, talk.alex, talk.jo
        for _ in range(3):
            await sam.types("/intro", alex, jo, REASON)
            await sam.presses("undo")
            sam.reads("Undone")
        await sam.types("/intro", alex, jo, REASON)
        sam.reads("within 20 seconds")


async def test_while_a_pair_is_asked_nobody_can_name_it_again(talk: Talk) -> None:
    """By anyone, in either order, while it lives and for thirty days after its end."""
    sam, alex, jo, kim = talk.sam, talk.alex, talk.jo, talk.someone("Kim Doe")
    await introduced(talk, sam, alex, jo)
    for introducer, pair in ((kim, (alex, jo)), (sam, (jo, alex)), (alex, (alex, jo))):
        await introducer.types("/intro", *pair, REASON)
        introducer.reads(NEUTRAL)
    await talk.wait("7d 15h")
    sam.reads("This one didn't come together.")
    await talk.wait("29d 23h 30m")
    await kim.types("/intro", jo, alex, REASON)
    assert kim.reads("introduced") == NEUTRAL
    await talk.wait("1h")
    await kim.types("/intro", jo, alex, REASON)
    kim.reads("within 20 seconds, I'll ask Jo Kim and Alex Moreau in private.")


@pytest.mark.parametrize("end", ["withdraw", "tell", "opened", "unreachable"])
async def test_the_cool_down_follows_every_end_after_an_ask(talk: Talk, end: str) -> None:
    """However it ended, the pair is left alone."""
    sam, alex, jo, kim = talk.sam, talk.alex, talk.jo, talk.someone("Kim Doe")
    if end == "unreachable":
        talk.messenger.fails(Unreachable("no"), to="jo", kind="ask")
    await introduced(talk, sam, alex, jo)
    if end == "withdraw":
        await sam.withdraws()
    elif end == "tell":
        await alex.presses("no")
        await alex.presses("tell", choice="not-now")
    elif end == "opened":
        await alex.presses("yes")
        await jo.presses("yes")
    await talk.wait("6d 23h" if end == "withdraw" else "20d")
    await kim.types("/intro", alex, jo, REASON)
    assert kim.reads("introduced") == NEUTRAL


REASONS_TO_REFUSE = [
    "a opted out",
    "b opted out",
    "a pauses",
    "b pauses",
    "a blocked",
    "b blocked",
    "a blocked the other",
    "b blocked the other",
    "live",
    "cool-down",
]


@pytest.mark.parametrize("why", REASONS_TO_REFUSE)
async def test_one_neutral_sentence_for_every_reason(talk: Talk, why: str) -> None:
    """The reply is the same to the letter, whichever of the reasons there is (promise 5)."""
    sam, alex, jo, kim = talk.sam, talk.alex, talk.jo, talk.someone("Kim Doe")
    whom = alex if why.startswith("a ") else jo
    match why.partition(" ")[2] or why:
        case "opted out":
            await whom.types("/intro settings")
            await whom.presses("optout")
        case "pauses":
            await whom.types("/intro settings")
            await whom.presses("pause", on=talk.day(5))
        case "blocked":
            await introduced(talk, sam, whom, kim)
            await whom.presses("block")
        case "blocked the other":
            await introduced(talk, kim, alex, jo)
            await whom.presses("blockother")
            await kim.withdraws()
            await talk.wait("8d")
        case "live":
            await introduced(talk, kim, alex, jo)
        case "cool-down":
            await introduced(talk, kim, alex, jo)
            await talk.wait("8d")
    sam.looks_away()
    before = len(talk.messenger.calls)
    reply = await sam.types("/intro", alex, jo, REASON)
    assert [(kind, text, buttons) for _, kind, text, buttons in sam.log[-1:]] == [
        ("reply", NEUTRAL, ())
    ]
    assert type(reply).__name__ == "Say"
    assert [call.method for call in talk.messenger.calls[before:]] == ["obstacle"]


async def test_two_workspaces_share_nothing(talk: Talk) -> None:
    """The same ids elsewhere are other people: no list, no limit, no cool-down, no opt-out."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    elsewhere = [talk.someone(person.facts.name, ORCHARD) for person in (sam, alex, jo)]
    their_sam, their_alex, their_jo = elsewhere
    await introduced(talk, sam, alex, jo)
    await alex.presses("yes")
    await jo.types("/intro settings")
    await jo.presses("optout")
    for person in elsewhere:
        person.reads_nothing()
        await person.types("/intro list")
        assert person.reads("Introductions you suggested").endswith("Try /intro.")
        await person.types("/intro settings")
        person.reads(
            "Your settings in Orchard Alumni",
            "Introductions may be suggested to you.",
            "When you say no, nobody is told.",
        )
    await introduced(talk, their_sam, their_alex, their_jo)
    their_jo.reads("Sam Rivera from Orchard Alumni would like to introduce you to Alex Moreau.")
    await their_alex.presses("yes")
    await their_jo.presses("yes")
    their_jo.reads("meet Jo Kim")
    assert [
        {person.workspace for person in people} for people in talk.messenger.conversations.values()
    ] == [{"W2"}]
    sam.looks_away()
    await talk.wait("1d")
    sam.reads_nothing()


async def test_a_custom_time_to_answer(talk: Talk) -> None:
    """The form offers 2, 7 or 14 days; the deadline and every text follow."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON, open_for=timedelta(days=2))
    await talk.wait("20s")
    sam.reads("You'll hear by Thu 19 Nov.")
    alex.reads("Open until: Wed 18 Nov")
    await talk.wait("2d 15h")
    sam.reads("This one didn't come together.")
    await talk.wait("5d")
    assert talk.sent("reminder") == []
