"""Telling the admins: read by those who receive reports, and by nobody else."""

from datetime import timedelta

import pytest

from bot.errors import Transient
from bot.messages.replies import Invalid, OpenForm
from bot.messages.views import DateField
from tests.dialog import REASON, Someone, Talk, asked

RUDE = "He writes to me every week."


async def ada_installs(talk: Talk) -> Someone:
    """Ada is an admin, and the first to look at the setup."""
    ada = talk.someone("Ada Min", admin=True)
    await ada.types("/intro setup")
    ada.reads("Reports go to Ada Min.")
    return ada


async def receivers_are(talk: Talk, ada: Someone, *people: Someone) -> None:
    """Ada chooses who receives reports."""
    await ada.names("receivers", *people)
    ada.reads("Saved: they receive reports from now on.")
    for person in people:
        person.looks_away()


async def test_a_report_reaches_whoever_installed_the_bot_and_nobody_else(talk: Talk) -> None:
    """Its reporter reads beforehand who will read it; the reported one learns nothing."""
    ada = await ada_installs(talk)
    sam, alex, jo = await asked(talk)
    form = await alex.presses("report")
    assert isinstance(form, OpenForm)
    assert "Read by Ada Min and by nobody else." in alex.form_text(form)
    await alex.submits(form.form, words=RUDE, received=True)
    alex.reads("Passed on to Ada Min, and to nobody else.")
    ada.reads(
        "Alex Moreau reports Sam Rivera:",
        f"> {RUDE}",
        "What they had been sent:",
        f"> {REASON}",
        "Sam Rivera isn't told that there is a report, nor by whom.",
    )
    await talk.wait("60d")
    for person in (sam, jo):
        assert RUDE not in "".join(person.news)
        assert "report" not in "".join(person.news).lower()


async def test_what_was_received_is_included_only_if_its_reader_wants_it(talk: Talk) -> None:
    ada = await ada_installs(talk)
    _, alex, _ = await asked(talk)
    await alex.presses("report", words=RUDE, received=False)
    assert REASON not in ada.reads("Alex Moreau reports Sam Rivera:")


async def test_admins_choose_who_receives_reports(talk: Talk) -> None:
    """Up to five, who are people and still there; whoever installed it then reads none."""
    ada = await ada_installs(talk)
    kim, lou = talk.someone("Kim Doe"), talk.someone("Lou Ray")
    six = [talk.someone(f"Person{n} X") for n in range(6)]
    await ada.names("receivers", *six)
    ada.reads("Choose at most 5 people.")
    await ada.names("receivers", talk.someone("Robo T", is_bot=True))
    ada.reads("Robo T is a bot and can't read reports.")
    await receivers_are(talk, ada, kim, lou)
    await ada.types("/intro setup")
    ada.reads("Reports go to Kim Doe and Lou Ray.")
    _, alex, _ = await asked(talk)
    await alex.presses("report", words=RUDE)
    kim.reads("Alex Moreau reports Sam Rivera:")
    lou.reads("Alex Moreau reports Sam Rivera:")
    ada.reads_nothing()
    await kim.types("/intro setup")
    kim.reads("Only admins may change this.")


async def test_nobody_reads_a_report_about_themselves(talk: Talk) -> None:
    """Of several the others do; if there is nobody else, its reporter reads that at once."""
    sam = talk.someone("Sam Rivera", admin=True)
    await sam.types("/intro setup")
    _, alex, _ = await asked(talk)
    await alex.presses("report")
    alex.reads("Nobody here receives reports yet")
    kim = talk.someone("Kim Doe")
    await receivers_are(talk, sam, sam, kim)
    await alex.presses("report", words=RUDE)
    alex.reads("Passed on to Kim Doe, and to nobody else.")
    kim.reads(RUDE)
    sam.reads_nothing()


async def test_without_receivers_a_reporter_is_told_so_before_writing(talk: Talk) -> None:
    """As where nobody has set up the bot, or whoever receives reports has left."""
    _, alex, _ = await asked(talk)
    await alex.presses("report")
    alex.reads("Nobody here receives reports yet")
    ada = await ada_installs(talk)
    kim = talk.someone("Kim Doe")
    await receivers_are(talk, ada, kim)
    await kim.leaves()
    form = await alex.presses("report")
    assert isinstance(form, OpenForm)
    assert "Read by Ada Min" in alex.form_text(form)
    await ada.leaves()
    await alex.presses("report")
    alex.reads("Nobody here receives reports yet")


async def test_a_receiver_stops_somebody_from_introducing(talk: Talk) -> None:
    """The stopped one reads what admins have limited, and nothing about a report."""
    ada = await ada_installs(talk)
    sam, alex, jo = await asked(talk)
    kim = talk.someone("Kim Doe")
    await sam.types("/intro", kim, alex, REASON)
    await alex.presses("report", words=RUDE)
    ada.looks_away()
    await ada.presses("stop", choice="date", on=talk.now.date() + timedelta(days=7))
    ada.reads("Sam Rivera may introduce nobody until Mon 23 Nov.")
    sam.looks_away()
    await talk.wait("1m")
    sam.reads("These two can't be introduced right now.")
    kim.reads_nothing()
    await sam.types("/intro", kim, jo, REASON)
    sam.reads("Your admins have limited who may introduce people here. Ask one of them")
    await sam.types("/intro", kim, "")
    sam.reads("Your admins have limited who may introduce people here. Ask one of them")
    await talk.wait("7d")
    sam.looks_away()
    await sam.types("/intro", kim, talk.someone("Lou Ray"), REASON)
    sam.reads("Unless you undo it")


async def test_a_stop_until_a_date_needs_one_that_lies_ahead(talk: Talk) -> None:
    """At most a year; what was chosen stays in the form."""
    ada = await ada_installs(talk)
    _, alex, _ = await asked(talk)
    await alex.presses("report", words=RUDE)
    ada.looks_away()
    today = talk.now.date()
    for on, problem in (
        (None, "Choose a date in the future."),
        (today - timedelta(days=1), "Choose a date in the future."),
        (today + timedelta(days=400), "Choose a date within the next 366 days."),
    ):
        reply = await ada.presses("stop", choice="date", on=on)
        ada.reads(problem)
        assert isinstance(reply, Invalid)
        on_field = reply.form.fields[1]
        assert isinstance(on_field, DateField)
        assert on_field.value == on
    await ada.presses("stop", choice="7", on=today + timedelta(days=7))
    ada.reads("Choose one of the offers.")
    assert "lift" not in ada.buttons
    await ada.presses("stop", choice="date", on=today + timedelta(days=365))
    ada.reads("Sam Rivera may introduce nobody until")


async def test_a_date_beside_until_somebody_ends_it_says_nothing(talk: Talk) -> None:
    ada = await ada_installs(talk)
    _, alex, _ = await asked(talk)
    await alex.presses("report", words=RUDE)
    await ada.presses("stop", choice="lifted", on=talk.now.date() + timedelta(days=3))
    ada.reads("Sam Rivera may introduce nobody until somebody ends that.")


async def test_what_a_stopped_introducer_had_asked_brings_no_reminder(talk: Talk) -> None:
    """It stays open for those who have read it."""
    ada = await ada_installs(talk)
    _, alex, jo = await asked(talk)
    await alex.presses("report", words=RUDE)
    await ada.presses("stop", choice="lifted")
    await jo.presses("yes")
    jo.looks_away()
    alex.looks_away()
    await talk.wait("4d")
    alex.reads_nothing()
    await alex.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]


async def test_a_stop_lasts_until_it_is_lifted_and_nobody_lifts_their_own(talk: Talk) -> None:
    """By a receiver on the report, or by any admin in the setup."""
    ada = await ada_installs(talk)
    sam, alex, jo = await asked(talk)
    sam.now_is(admin=True)
    await alex.presses("report", words=RUDE)
    await ada.presses("stop", choice="lifted")
    ada.reads("Sam Rivera may introduce nobody until somebody ends that.")
    await sam.types("/intro setup")
    sam.reads("One person has been stopped from introducing people.")
    await sam.presses("lift")
    sam.reads("Only admins may change this.")
    await ada.presses("lift")
    await talk.settle()
    assert "may introduce nobody" not in ada.sees("Alex Moreau reports Sam Rivera:")
    sam.looks_away()
    await sam.types("/intro", jo, talk.someone("Kim Doe"), REASON)
    sam.reads("Unless you undo it")


async def test_dealt_with_shows_to_all_receivers(talk: Talk) -> None:
    """On their cards, with who it was; the button is gone."""
    ada = await ada_installs(talk)
    kim, lou = talk.someone("Kim Doe"), talk.someone("Lou Ray")
    await receivers_are(talk, ada, kim, lou)
    _, alex, _ = await asked(talk)
    await alex.presses("report", words=RUDE)
    await ada.types("/intro setup")
    await kim.presses("dealtwith")
    for person in (kim, lou):
        person.sees(RUDE, "Dealt with by Kim Doe on Mon 16 Nov.")
        assert "dealtwith" not in person.buttons
    await talk.redelivered()
    assert len(talk.rows("SELECT 1 FROM report WHERE dealt_with_at IS NOT NULL")) == 1


async def test_a_report_that_waits_is_found_in_the_setup(talk: Talk) -> None:
    """Where its receiver could not be written to; others don't see that there is one."""
    ada = await ada_installs(talk)
    _, alex, _ = await asked(talk)
    other = talk.someone("Otto Min", admin=True)
    talk.messenger.fails(Transient("away"), to="ada")
    await alex.presses("report", words=RUDE)
    await other.types("/intro setup")
    assert "readreport" not in other.buttons
    await ada.types("/intro setup")
    await ada.presses("readreport")
    ada.reads("Alex Moreau reports Sam Rivera:", RUDE)


async def test_only_what_somebody_was_sent_can_be_reported(talk: Talk) -> None:
    """By whoever was sent it: a button of somebody else's does nothing."""
    ada = await ada_installs(talk)
    _, alex, jo = await asked(talk)
    spot = alex.screen.find_named("report")
    await jo.clicks(spot, words=RUDE)
    jo.reads("This isn't yours to answer")
    await talk.someone("Kim Doe").clicks(spot, words=RUDE)
    ada.reads_nothing()
    assert talk.rows("SELECT * FROM report") == []


async def test_a_report_is_read_by_its_receivers_alone(talk: Talk) -> None:
    """Whoever knows its number and isn't one of them is told nothing."""
    ada = await ada_installs(talk)
    sam, alex, jo = await asked(talk)
    await alex.presses("report", words=RUDE)
    for action in ("dealtwith", "stop"):
        for person in (sam, jo, alex):
            person.looks_away()
            await person.clicks(ada.screen.find_named(action))
            person.reads("This isn't yours to answer")
    assert talk.rows("SELECT 1 FROM report WHERE dealt_with_at IS NOT NULL") == []


async def test_questions_and_conversations_can_be_reported(talk: Talk) -> None:
    """The introducer reports who asked; in the conversation each can report the others."""
    ada = await ada_installs(talk)
    sam, alex, jo = await asked(talk)
    await alex.presses("question", words="How rich is she?")
    await sam.presses("report", words="That's none of his business.", received=True)
    ada.reads("Sam Rivera reports Alex Moreau:", "> How rich is she?")
    await alex.presses("yes")
    await jo.presses("yes")
    form = await jo.presses("report")
    assert isinstance(form, OpenForm)
    options = dict(form.form.fields[0].options)  # type: ignore[union-attr]
    assert list(options.values()) == ["Sam Rivera", "Alex Moreau"]
    [about] = [key for key, name in options.items() if name == "Alex Moreau"]
    await jo.submits(form.form, person="17", words=RUDE)
    jo.reads("Choose one of the offers.")
    await jo.submits(form.form, person=about, words=RUDE)
    ada.reads("Jo Kim reports Alex Moreau:", RUDE)


async def test_nobody_else_reads_it_than_was_said_before(talk: Talk) -> None:
    """Not whoever installed the bot, not who is chosen later, nor who isn't chosen any more."""
    ada = await ada_installs(talk)
    kim, lou = talk.someone("Kim Doe"), talk.someone("Lou Ray", admin=True)
    await receivers_are(talk, ada, kim)
    _, alex, _ = await asked(talk)
    await alex.presses("report", words=RUDE)
    await ada.types("/intro setup")
    assert "readreport" not in ada.buttons
    await receivers_are(talk, ada, lou)
    await lou.types("/intro setup")
    assert "readreport" not in lou.buttons
    spot = kim.screen.find_named("dealtwith")
    for person in (lou, ada, kim):
        person.looks_away()
        await person.clicks(spot)
        person.reads("This isn't yours to answer")


async def test_who_asked_lately_can_be_reported_from_the_settings(talk: Talk) -> None:
    """Also when all of it is over, and as long as it is kept."""
    ada = await ada_installs(talk)
    sam, alex, _ = await asked(talk)
    await sam.withdraws()
    await alex.types("/intro settings")
    await alex.presses("report", words=RUDE, received=True)
    ada.reads("Alex Moreau reports Sam Rivera:", RUDE, REASON)


async def test_a_closed_card_can_be_reported(talk: Talk) -> None:
    ada = await ada_installs(talk)
    sam, alex, _ = await asked(talk)
    await sam.withdraws()
    await alex.presses("report", words=RUDE, received=True)
    ada.reads("Alex Moreau reports Sam Rivera:", RUDE, REASON)


async def test_three_reports_a_day(talk: Talk) -> None:
    """Then one is told whom to write to."""
    ada = await ada_installs(talk)
    _, alex, _ = await asked(talk)
    for _ in range(3):
        await alex.presses("report", words=RUDE)
    alex.looks_away()
    await alex.presses("report", words="Once more.")
    alex.reads("You've sent 3 reports in the last 24 hours, which is the limit.", "Ada Min")
    await talk.wait("1d")
    await alex.presses("report", words="Another day.")
    ada.reads("Another day.")


async def test_a_report_that_is_delivered_twice_is_sent_once(talk: Talk) -> None:
    await ada_installs(talk)
    _, alex, _ = await asked(talk)
    await alex.presses("report", words=RUDE)
    await talk.redelivered()
    assert len(talk.rows("SELECT 1 FROM report")) == 1
    assert [kind for kind, to in talk.sent("report") if to == "ada"] == ["report"]


async def test_a_report_survives_the_end_of_what_it_is_about(talk: Talk) -> None:
    """It is still to be delivered when the introduction ends (promise 11)."""
    ada = await ada_installs(talk)
    sam, alex, _ = await asked(talk)
    await talk.relay_stops()
    await alex.presses("report", words=RUDE)
    await sam.withdraws()
    await talk.relay_starts()
    ada.reads("Alex Moreau reports Sam Rivera:")
    await ada.presses("dealtwith")
    ada.sees(RUDE, "Dealt with by Ada Min")


async def test_words_are_checked_like_any_others(talk: Talk) -> None:
    ada = await ada_installs(talk)
    _, alex, _ = await asked(talk)
    await alex.presses("report", words="x" * 501)
    alex.reads("That is 501 characters; 500 fit.")
    await alex.presses("report", words="  ")
    alex.reads("Write a few words first.")
    ada.reads_nothing()


@pytest.mark.parametrize("days", [89, 91])
async def test_reports_go_after_ninety_days(talk: Talk, days: int) -> None:
    await ada_installs(talk)
    _, alex, _ = await asked(talk)
    await alex.presses("report", words=RUDE)
    await talk.until(talk.now + timedelta(days=days))
    await talk.settle()
    assert len(talk.rows("SELECT 1 FROM report")) == (days < 90)


async def test_what_its_receivers_have_of_it_outlives_the_introduction(talk: Talk) -> None:
    """It still changes when that is long deleted, and says after ninety days that it is erased."""
    ada, kim = await ada_installs(talk), talk.someone("Kim Doe")
    await receivers_are(talk, ada, kim, ada)
    sam, alex, _ = await asked(talk)
    await alex.presses("report", words=RUDE)
    await sam.withdraws()
    ada.looks_away()
    await talk.wait("80d")
    assert talk.rows("SELECT 1 FROM introduction") == []
    await kim.presses("dealtwith")
    ada.sees(RUDE, "Dealt with by Kim Doe")
    await talk.wait("11d")
    await talk.settle()
    for receiver in (ada, kim):
        receiver.sees("This report was erased.")
        assert RUDE not in "".join(receiver.view)
    assert talk.rows("SELECT 1 FROM sent_card WHERE kind = 'report'") == []


@pytest.mark.parametrize("name", ["alex", "sam"])
async def test_forgetting_erases_reports_by_and_about_somebody(talk: Talk, name: str) -> None:
    """On the cards of their receivers too."""
    ada = await ada_installs(talk)
    sam, alex, _ = await asked(talk)
    await alex.presses("report", words=RUDE)
    who = {"alex": alex, "sam": sam}[name]
    await who.types("/intro settings")
    await who.presses("forget")
    await who.presses("forget")
    assert talk.rows("SELECT * FROM report") == []
    ada.sees("This report was erased.")
    assert RUDE not in "".join(ada.view)


async def test_forgetting_oneself_ends_no_stop(talk: Talk) -> None:
    """Whoever comes back is stopped as before, until that ends; then no row is left."""
    ada = await ada_installs(talk)
    sam, alex, jo = await asked(talk)
    await alex.presses("report", words=RUDE)
    await ada.presses("stop", choice="date", on=talk.now.date() + timedelta(days=90))
    await sam.types("/intro settings")
    await sam.presses("forget")
    await sam.presses("forget")
    sam.looks_away()
    await talk.wait("35d")
    await sam.types("/intro", jo, talk.someone("Kim Doe"), REASON)
    sam.reads("Your admins have limited who may introduce people here.")


async def test_a_workspace_that_removes_the_bot_takes_its_reports_along(talk: Talk) -> None:
    await ada_installs(talk)
    _, alex, _ = await asked(talk)
    await alex.presses("report", words=RUDE)
    await talk.workspace_is_removed()
    assert talk.rows("SELECT * FROM report") == []
    assert talk.rows("SELECT * FROM sent_card WHERE kind = 'report'") == []


async def test_a_forgotten_receiver_receives_nothing_more(talk: Talk) -> None:
    """Neither does one who had installed the bot."""
    ada = await ada_installs(talk)
    kim = talk.someone("Kim Doe")
    await receivers_are(talk, ada, kim)
    for person in (kim, ada):
        await person.types("/intro settings")
        await person.presses("forget")
        await person.presses("forget")
        person.looks_away()
    _, alex, _ = await asked(talk)
    await alex.presses("report")
    alex.reads("Nobody here receives reports yet")
    assert talk.rows("SELECT installer_id FROM workspace") == [(None,)]


async def test_a_report_about_one_party_outlives_nothing_of_the_introducer(talk: Talk) -> None:
    """Only words of the one whom it is about go along, and they go when that one is forgotten."""
    ada = await ada_installs(talk)
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("yes")
    form = await jo.presses("report")
    assert isinstance(form, OpenForm)
    options = form.form.fields[0].options  # type: ignore[union-attr]
    [about] = [key for key, name in options if name == "Alex Moreau"]
    await jo.submits(form.form, person=about, words=RUDE, received=True)
    assert REASON not in ada.reads("Jo Kim reports Alex Moreau:", RUDE)
    await sam.types("/intro settings")
    await sam.presses("forget")
    await sam.presses("forget")
    assert talk.rows("SELECT words FROM report") == [(RUDE,)]
    assert REASON not in str(talk.tables())


async def test_nobody_takes_the_place_of_a_reader_who_is_not_kept(talk: Talk) -> None:
    """Kim isn't chosen any more, and nobody has asked her; Zed comes after her."""
    ada, lou = await ada_installs(talk), talk.someone("Lou Ray")
    await receivers_are(talk, ada, lou)
    _, alex, _ = await asked(talk)
    kim, zed = talk.someone("Kim Doe"), talk.someone("Zed Poe", admin=True)
    await receivers_are(talk, ada, kim)
    await alex.presses("report", words=RUDE)
    await receivers_are(talk, ada, lou)
    await ada.types("/intro", kim, lou, REASON)
    await ada.presses("undo")
    await talk.wait("1m")
    await receivers_are(talk, ada, zed)
    await zed.types("/intro setup")
    assert "readreport" not in zed.buttons
