"""Odd sequences: what comes late, twice, or after somebody has gone."""

from datetime import timedelta

from bot.app.commands import PersonLeft, RemoveWorkspace
from bot.domain.effects import EffectKind
from bot.domain.people import PersonFacts
from bot.domain.rules import Rules
from bot.errors import Transient
from tests.dialog import HARBOR, REASON, Someone, Talk, asked, talking


async def forgets(person: Someone) -> None:
    """Go through the settings to be forgotten."""
    await person.types("/intro settings")
    await person.presses("forget")
    await person.presses("forget")


def left(person: Someone, delivery: str = "") -> PersonLeft:
    """The platform tells that somebody left."""
    return PersonLeft(workspace=HARBOR, actor=person.facts, delivery=delivery)


async def test_leaving_after_being_forgotten_brings_nobody_back(talk: Talk) -> None:
    """Neither who was forgotten, nor a member whom the bot never met, is stored by leaving."""
    _, alex, _ = await asked(talk)
    await forgets(alex)
    await talk.dispatch(left(alex))
    await talk.dispatch(left(talk.someone("Kim Doe")))
    assert "Alex Moreau" not in str(talk.tables())
    assert "Kim Doe" not in str(talk.tables())


async def test_a_click_on_an_old_card_brings_nobody_back(talk: Talk) -> None:
    """Once forgotten, a click says no more than a silence would."""
    _, alex, jo = await asked(talk)
    await forgets(alex)
    await alex.presses_old("yes")
    await jo.presses("yes")
    assert "Alex Moreau" not in str(talk.tables())
    assert talk.conversations == []


async def test_a_departure_told_twice_counts_once(talk: Talk) -> None:
    """Alex leaves, returns and says yes; the old news of the departure changes nothing."""
    _, alex, jo = await asked(talk)
    await talk.dispatch(left(alex, "gone"))
    await alex.changes()
    await alex.presses("yes")
    await talk.dispatch(left(alex, "gone"))
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]


async def test_a_removal_told_twice_counts_once(talk: Talk) -> None:
    """A workspace that installs the bot again keeps what has begun since."""
    gone = RemoveWorkspace(workspace=HARBOR, actor=PersonFacts("", ""), delivery="removed")
    await talk.sam.types("/intro help")
    await talk.dispatch(gone)
    _, alex, jo = await asked(talk)
    await talk.dispatch(gone)
    await alex.presses("yes")
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]


async def test_an_answer_delivered_late_and_twice_changes_nothing(talk: Talk) -> None:
    """The repetition of a yes doesn't undo the no that came after it."""
    _, alex, jo = await asked(talk)
    await alex.presses("yes")
    yes = talk.last
    assert yes is not None
    await alex.presses("no")
    await talk.dispatch(yes)
    await jo.presses("yes")
    assert talk.conversations == []


async def test_a_date_that_is_set_again_is_told_again(talk: Talk) -> None:
    """The last thing that everybody read is the date that holds."""
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("later", on=talk.day(3))
    await jo.presses("later", on=talk.day(5))
    await jo.presses("later", on=talk.day(3))
    for person in (sam, alex):
        for day in ("Thu 19 Nov", "Sat 21 Nov", "Thu 19 Nov"):
            person.reads("The conversation opens on", day)


async def test_moving_the_date_again_and_again_writes_to_each_of_the_others_once(
    talk: Talk,
) -> None:
    """Their cards change; whoever has no card of a date yet, as they set the first, gets one."""
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("later", on=talk.day(3))
    assert sorted(to for _, to in talk.sent("agreed")) == ["alex", "sam"]
    for day in (5, 6, 7, 8):
        await jo.presses("later", on=talk.day(day))
        await talk.wait("1h")
    assert sorted(to for _, to in talk.sent("agreed")) == ["alex", "sam"]
    for person in (sam, alex):
        shown = "".join(person.view)
        assert "The conversation opens on Tue 24 Nov" in shown
        assert "19 Nov" not in shown
    await alex.presses("later", on=talk.day(10))
    await alex.presses("later", on=talk.day(11))
    assert sorted(to for _, to in talk.sent("agreed")) == ["alex", "jo", "sam"]
    assert "The conversation opens on Fri 27 Nov" in "".join(jo.view)


async def test_a_moved_date_shows_though_the_first_notice_came_late(talk: Talk) -> None:
    """Nothing is delivered for a while, and the date changes meanwhile, back and forth."""
    _, alex, jo = await asked(talk)
    await alex.presses("yes")
    talk.messenger.fails(Transient("away"), to="alex", lasting=timedelta(minutes=2))
    await jo.presses("later", on=talk.day(3))
    await jo.presses("later", on=talk.day(5))
    await jo.presses("later", on=talk.day(3))
    await talk.wait("1h")
    assert [to for _, to in talk.sent("agreed") if to == "alex"] == ["alex"]
    assert "The conversation opens on Thu 19 Nov" in "".join(alex.view)
    assert "21 Nov" not in "".join(alex.view)


async def test_who_pauses_is_not_told_of_another_date(talk: Talk) -> None:
    """Their card shows it, when they look."""
    _, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("later", on=talk.day(3))
    await jo.types("/intro settings")
    await jo.presses("pause", on=talk.day(2))
    jo.looks_away()
    before = len(talk.sent("agreed"))
    await alex.presses("later", on=talk.day(5))
    assert talk.sent("agreed")[before:] == []


async def test_everybody_reads_the_end_before_all_is_deleted(sqlite_url: str) -> None:
    """Without any retention, a message that is still to be delivered keeps its introduction."""
    none = timedelta(0)
    async with talking(sqlite_url, Rules(retention=none, cooldown=none)) as talk:
        _, alex, jo = await asked(talk)
        await talk.wait("8d")
        for person in (alex, jo):
            person.reads("is closed. There is nothing left to do.")
        await talk.wait("31d")
        assert talk.tables()["introduction"] == []


async def test_longer_rules_after_a_restart_keep_nobody_busy(sqlite_url: str) -> None:
    """What was to be erased is looked at anew when an operator keeps it longer."""
    async with talking(sqlite_url, Rules(retention=timedelta(days=1))) as talk:
        await asked(talk)
        await talk.wait("8d")
        ended = talk.now
    async with talking(sqlite_url, Rules(retention=timedelta(days=90))) as talk:
        talk.clock.advance_to(ended)
        await talk.wait("5d")
        assert talk.rows("SELECT reason FROM introduction") == [(REASON,)]


async def test_forgetting_is_no_way_around_a_block_or_a_cool_down(talk: Talk) -> None:
    """Whoever comes back is told what they would have been told."""
    sam, alex, jo = await asked(talk)
    await jo.presses("block")
    await forgets(sam)
    kim = talk.someone("Kim Doe")
    for pair in ((kim, jo), (alex, jo)):
        await sam.types("/intro", *pair, REASON)
        sam.reads("These two can't be introduced right now.")


async def test_a_pause_of_who_wants_to_meet_counts_as_silence(talk: Talk) -> None:
    """Sam, who asked to meet Jo, pauses: it opens only once Sam is back."""
    sam, jo = talk.sam, talk.jo
    await sam.types("/intro", sam, jo, REASON)
    await talk.wait("1m")
    await sam.types("/intro settings")
    await sam.presses("pause", on=talk.day(2))
    await jo.presses("yes")
    await talk.wait("1h")
    assert talk.conversations == []
    await talk.wait("2d")
    assert talk.conversations == [["jo", "sam"]]


async def test_an_unconfirmed_card_changes_too_once_it_was_pressed(talk: Talk) -> None:
    """A card that we didn't know of is remembered from the click on."""
    sam, alex, jo = await asked(talk)
    [(key, person)] = talk.rows(
        "SELECT introduction_id, person_id FROM sent_card JOIN person ON person.id = person_id "
        "WHERE external_id = 'alex'"
    )
    with talk.storage() as uow:
        assert uow.sent_cards.remove(key, person, EffectKind.ASK) == 1
        uow.commit()
    await alex.presses("yes")
    await jo.presses("no")
    await sam.withdraws()
    alex.sees("is closed. There is nothing left to do.")


async def test_words_given_in_a_form_are_not_lost(talk: Talk) -> None:
    """What was typed stands in the form that comes back with what is wrong."""
    _, alex, _ = await asked(talk)
    reply = await alex.presses("question", words="x" * 501)
    assert "x" * 501 in str(reply)
