"""What two people can answer, and what comes of it."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.replies import OpenForm
from tests.dialog import Someone, Talk, closed

REASON = "You both repair accordions"


async def asked(talk: Talk) -> tuple[Someone, Someone, Someone]:
    """Sam introduces Alex and Jo, and both have been asked."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("20s")
    alex.reads("would like to introduce you to Jo Kim")
    jo.reads("would like to introduce you to Alex Moreau")
    sam.reads("I've asked both in private, Alex Moreau and Jo Kim. You'll hear by Mon 23 Nov.")
    return sam, alex, jo


async def test_two_yeses_open_a_conversation_at_once(talk_on_both: Talk) -> None:
    """The whole way: asked in private, two yeses, one conversation, one follow-up each."""
    talk = talk_on_both
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    assert sam.reads("In 20 seconds I'll ask Alex Moreau and Jo Kim in private.").endswith(
        f"> {REASON}"
    )
    alex.reads_nothing()
    await talk.wait("20s")
    sam.reads("You'll hear by Mon 23 Nov. If it doesn't happen I can't say why")
    alex.reads(
        "Sam Rivera (in Harbor Founders) would like to introduce you to Jo Kim.",
        f"> {REASON}",
        "A conversation, with Sam Rivera in it, opens only if you both say yes.",
        "Otherwise nobody learns what you answered, or whether you did. No need to answer.",
        "Open until Mon 23 Nov.",
        "Your admins installed AskFirst",
    )
    jo.reads("would like to introduce you to Alex Moreau.")
    await alex.presses("yes")
    alex.reads("You said yes. If Jo Kim says yes too by Mon 23 Nov")
    sam.reads_nothing()
    jo.reads_nothing()
    await talk.wait("1d")
    await jo.presses("yes")
    for person in (sam, alex, jo):
        person.reads(
            "Alex Moreau, meet Jo Kim. Jo Kim, meet Alex Moreau.",
            "Sam Rivera suggested it, and you both said yes:",
            "Sam Rivera needn't be answered",
            "I can't read what is written here",
        )
    assert talk.conversations == [["alex", "jo", "sam"]]
    sam.reads("both said yes, and their conversation is open")
    alex.reads("your conversation with Jo Kim is open")
    jo.reads("your conversation with Alex Moreau is open")
    await talk.wait("7d")
    alex.reads("Did you get to talk with Jo Kim?")
    jo.reads("Did you get to talk with Alex Moreau?")
    await talk.wait("60d")
    for person in (sam, alex, jo):
        person.reads_nothing()
    assert (await talk.totals())["opened"] == 1


async def test_a_yes_but_later_waits_for_the_morning_of_its_date(talk_on_both: Talk) -> None:
    """A chosen date means 09:00 where the chooser is; everyone is told it once both agree."""
    talk = talk_on_both
    sam, alex, jo = await asked(talk)
    jo.now_is(time_zone="Europe/Berlin")
    await jo.presses("later", on=talk.day(3))
    jo.reads("You said yes, from Thu 19 Nov on.")
    alex.reads_nothing()
    sam.reads_nothing()
    await talk.wait("1h")
    await alex.presses("yes")
    alex.reads("You both said yes. The conversation opens on Thu 19 Nov, 08:00.")
    jo.reads("Alex Moreau would like to meet you too. The conversation opens on Thu 19 Nov, 09:00.")
    sam.reads("Alex Moreau and Jo Kim both said yes. The conversation opens on Thu 19 Nov, 08:00.")
    await talk.until(datetime(2026, 11, 19, 7, 59, tzinfo=UTC))
    assert talk.conversations == []
    await talk.wait("1m")
    assert talk.conversations == [["alex", "jo", "sam"]]


async def test_the_later_of_two_dates_counts_and_another_date_moves_it(talk: Talk) -> None:
    """Each change of the date is told to the others, and the old date opens nothing."""
    sam, alex, jo = await asked(talk)
    await alex.presses("later", on=talk.day(2))
    await jo.presses("later", on=talk.day(4))
    alex.reads("The conversation opens on Fri 20 Nov, 09:00.")
    await jo.presses("later", on=talk.day(10))
    jo.reads("The conversation opens on Thu 26 Nov, 09:00.")
    alex.reads("Jo Kim would like to meet you too. The conversation opens on Thu 26 Nov, 09:00.")
    sam.reads("both said yes. The conversation opens on Thu 26 Nov, 09:00.")
    await talk.wait("9d")
    assert talk.conversations == []
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]


async def test_a_date_further_ahead_than_the_deadline_still_counts(talk: Talk) -> None:
    """The deadline is for answering, not for meeting."""
    _, alex, jo = await asked(talk)
    await alex.presses("later", on=talk.day(30))
    await jo.presses("yes")
    await talk.wait("29d")
    assert talk.conversations == []
    await talk.wait("1d")
    assert talk.conversations == [["alex", "jo", "sam"]]


@pytest.mark.parametrize(
    ("ahead", "sentence"),
    [(-1, "Choose a date in the future."), (62, "Choose a date within the next 60 days.")],
)
async def test_a_date_must_lie_ahead_but_not_too_far(talk: Talk, ahead: int, sentence: str) -> None:
    """A wrong date is said at the form's field and changes nothing."""
    _, alex, _ = await asked(talk)
    for action in ("later", "again"):
        await alex.presses(action, on=talk.day(ahead))
        assert alex.reads(sentence) == sentence
    assert talk.rows("SELECT DISTINCT answer FROM ask") == [("none",)]


async def test_a_no_is_told_to_nobody(talk: Talk) -> None:
    """Nothing happens but the reply, and it ends at the deadline like a silence."""
    sam, alex, jo = await asked(talk)
    await alex.presses("no")
    alex.reads("Done. Nobody is told. You can change your mind until Mon 23 Nov.")
    for person in (sam, alex, jo):
        person.reads_nothing()
    await talk.wait("6d 23h")
    alex.reads_nothing()
    await talk.wait("2h")
    sam.reads("This one didn't come together. Often it's only timing. Thank you for thinking of")
    alex.reads(closed("Jo Kim"))
    jo.reads(closed("Alex Moreau"))


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


async def test_the_deadline_is_kept_to_the_second_even_if_the_timer_is_late(talk: Talk) -> None:
    """An answer at the deadline is too late, whether or not the relay has run."""
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    await talk.wait("6d 23h 59m 59s")
    await talk.relay_stops()
    await talk.wait("1s")
    await jo.presses("yes")
    jo.reads("This can't be answered any more; there is nothing left to do.")
    await talk.relay_starts()
    sam.reads("This one didn't come together.")
    assert talk.conversations == []


async def test_a_no_that_may_be_known_ends_it_with_a_kind_sentence(talk: Talk) -> None:
    """After a no, "Let Sam know" tells Sam at once; the other reads the neutral closing."""
    sam, alex, jo = await asked(talk)
    await alex.presses("no")
    await alex.presses("tell", choice="not-now")
    alex.reads("Done. Sam Rivera is told, and nobody else.")
    sam.reads(
        "About Alex Moreau and Jo Kim:",
        "Alex Moreau thanks you for the thought and lets you know:",
        "> It's not a good time for me right now, but thank you for thinking of me.",
        "The other hasn't been told.",
    )
    assert jo.reads("closed") == (closed("Alex Moreau"))
    assert talk.rows("SELECT state FROM introduction") == [("told",)]


async def test_a_no_may_be_told_in_own_words(talk: Talk) -> None:
    """The words reach Sam as a quote, and nobody else."""
    sam, alex, jo = await asked(talk)
    await alex.presses("no")
    await alex.presses("tell", words="I have met Jo <!channel>.\nIt was nice.")
    sam.reads("> I have met Jo <!channel>.\n> It was nice.")
    jo.reads("is closed")
    assert not any("nice" in text for text in jo.view)


async def test_telling_may_be_a_habit_and_be_ended(talk: Talk) -> None:
    """With the habit the ask says so before, and a no tells; without it, it doesn't."""
    sam, alex, _ = await asked(talk)
    await alex.types("/intro settings")
    alex.reads("When you say no, nobody is told.")
    await alex.presses("habit")
    alex.reads("When you say no, the introducer is told in a kind sentence.")
    alex.sees("By your own setting, a no lets Sam Rivera know.")
    await alex.presses("no")
    alex.reads("Done. Sam Rivera is told, and nobody else.")
    sam.reads("Alex Moreau thanks you for the thought and lets you know:")
    await alex.types("/intro settings")
    await alex.presses("nohabit")
    alex.reads("When you say no, nobody is told.")


async def test_ask_me_again_gives_everyone_more_time_without_a_reason(talk_on_both: Talk) -> None:
    """The deadline moves to a week after the date; on the date there is one second ask."""
    talk = talk_on_both
    sam, alex, jo = await asked(talk)
    form = await alex.presses("again")
    assert isinstance(form, OpenForm)
    assert "they may then see a later date, without a reason" in str(form.form.intro)
    await alex.presses("again", on=talk.day(10))
    alex.reads("You'll be asked again on Thu 26 Nov. The introduction stays open until Thu 3 Dec.")
    sam.reads("You'll hear by Thu 3 Dec.")
    assert "again" not in jo.reads("Open until Thu 3 Dec.").lower().replace("against", "")
    assert "again" not in alex.buttons
    await talk.until(datetime(2026, 11, 26, 8, 59, tzinfo=UTC))
    jo.reads("A reminder, the only one:")
    alex.reads_nothing()
    await talk.wait("1m")
    alex.reads(
        "You wanted to be asked again: Sam Rivera (in Harbor Founders)", "No need to answer."
    )
    jo.reads_nothing()
    await alex.presses("yes")
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]


async def test_ask_me_again_is_offered_once(talk: Talk) -> None:
    """A second date is refused on an old card, and nobody's deadline moves."""
    sam, alex, jo = await asked(talk)
    await alex.presses("again", on=talk.day(5))
    sam.looks_away()
    jo.looks_away()
    await alex.presses_old("again", on=talk.day(20))
    alex.reads("You've chosen a date once already, so this stays as it is.")
    sam.reads_nothing()
    jo.reads_nothing()


async def test_an_early_date_never_moves_the_deadline_back(talk: Talk) -> None:
    """With two weeks open, asking again tomorrow changes nobody's date."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON, open_for=timedelta(days=14))
    await talk.wait("1m")
    for person in (sam, alex, jo):
        person.looks_away()
    await alex.presses("again", on=talk.day(1))
    alex.reads("You'll be asked again on Tue 17 Nov. The introduction stays open until Mon 30 Nov.")
    sam.reads_nothing()
    jo.reads_nothing()


async def test_no_second_ask_once_it_was_answered(talk: Talk) -> None:
    """Who answers before the date isn't asked again."""
    _, alex, _ = await asked(talk)
    await alex.presses("again", on=talk.day(5))
    await alex.presses("no")
    alex.looks_away()
    await talk.wait("6d")
    alex.reads_nothing()


async def test_words_with_a_yes_are_read_in_the_conversation_only(talk: Talk) -> None:
    """They are shown in the greeting as a quote of who wrote them, not a moment before."""
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    form = await alex.presses("words")
    assert isinstance(form, OpenForm)
    assert "reads them if the conversation opens, and only then" in str(form.form.intro)
    await alex.presses("words", words="I have two spare bellows.")
    alex.reads("If it opens, Jo Kim will read:\n> I have two spare bellows.")
    await alex.presses("words", words="I have three spare bellows.")
    assert not any("bellows" in text for person in (sam, jo) for text in person.view)
    await jo.presses("yes")
    jo.reads("Alex Moreau wrote:\n> I have three spare bellows.")
    assert talk.rows("SELECT words FROM ask WHERE words IS NOT NULL") == []


async def test_words_go_with_the_yes_that_they_came_with(talk: Talk) -> None:
    """Saying no erases them, and a later yes doesn't bring them back."""
    _, alex, jo = await asked(talk)
    await alex.presses("yes")
    await alex.presses("words", words="I have two spare bellows.")
    await alex.presses("no")
    await alex.presses_old("words", words="too late")
    alex.reads("Words can be added once you've said yes")
    await alex.presses("yes")
    await jo.presses("yes")
    assert "bellows" not in jo.reads("meet Jo Kim")


async def test_a_note_is_seen_by_its_party_alone(talk: Talk) -> None:
    """It is on that ask and nowhere else, the conversation included."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON, notes=("Jo is shy.", ""))
    await talk.wait("1m")
    alex.sees("A note for you alone:\n> Jo is shy.")
    await alex.presses("yes")
    await jo.presses("yes")
    jo.reads("meet Jo Kim")
    assert not any("shy" in text for person in (sam, jo) for text in person.view)
    assert not any("shy" in (person.reads("meet Jo Kim")) for person in (sam, alex))


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
    sam.reads("In 20 seconds I'll ask Alex Moreau and Jo Kim")


async def test_undo_after_the_asks_is_a_withdrawal(talk: Talk) -> None:
    """The old button still works, and everyone reads a closing."""
    sam, alex, jo = await asked(talk)
    await sam.presses_old("undo")
    sam.reads("Withdrawn. It shows as closed now, without a reason.")
    alex.reads(closed("Jo Kim"))
    jo.reads(closed("Alex Moreau"))


async def test_withdrawing_while_asking(talk: Talk) -> None:
    """The cards close, no new message comes, and answers come too late."""
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    before = len(talk.sent())
    await sam.presses("withdraw")
    sam.reads("Withdrawn. It shows as closed now, without a reason.")
    sam.sees("You withdrew the introduction of Alex Moreau and Jo Kim.")
    alex.sees(closed("Jo Kim"))
    assert len(talk.sent()) == before
    await jo.presses_old("yes")
    jo.reads("This can't be answered any more; there is nothing left to do.")
    await sam.presses_old("withdraw")
    sam.reads("It is withdrawn already.")


async def test_withdrawing_once_both_agreed(talk: Talk) -> None:
    """Until the first attempt it can be taken back; the date then opens nothing."""
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("later", on=talk.day(3))
    await sam.presses("withdraw")
    alex.sees(closed("Jo Kim"))
    jo.sees(closed("Alex Moreau"))
    await talk.wait("10d")
    assert talk.conversations == []


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


async def test_a_reminder_goes_to_the_unanswered_only_and_once(talk: Talk) -> None:
    """Three days after the ask; who has answered in any way gets none."""
    _, alex, jo = await asked(talk)
    await alex.presses("no")
    alex.looks_away()
    await talk.wait("2d 23h 59m")
    jo.reads_nothing()
    await talk.wait("1m")
    jo.reads("A reminder, the only one: Sam Rivera (in Harbor Founders) would like to introduce")
    await talk.wait("3d")
    jo.reads_nothing()
    alex.reads_nothing()
    assert talk.sent("reminder") == [("reminder", "jo")]


async def test_a_reminder_can_be_answered_and_the_first_card_follows(talk: Talk) -> None:
    """Both cards are the same ask: what is answered on one shows on the other."""
    _, alex, jo = await asked(talk)
    await alex.presses("yes")
    await talk.wait("3d 1h")
    await jo.presses("no")
    assert [text.count("Done. Nobody is told.") for text in jo.view] == [1, 1]
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]


@pytest.mark.parametrize(
    ("zone", "started", "reminded"),
    [
        ("UTC", datetime(2026, 11, 16, 9, tzinfo=UTC), datetime(2026, 11, 19, 9, tzinfo=UTC)),
        # Thursday evening in New York is after hours: Friday morning there.
        (
            "America/New_York",
            datetime(2026, 11, 16, 23, 30, tzinfo=UTC),
            datetime(2026, 11, 20, 14, tzinfo=UTC),
        ),
        # Thursday 03:00 in Tokyo is before hours.
        (
            "Asia/Tokyo",
            datetime(2026, 11, 16, 18, tzinfo=UTC),
            datetime(2026, 11, 20, 0, tzinfo=UTC),
        ),
        # Saturday: Monday morning.
        ("UTC", datetime(2026, 11, 18, 12, tzinfo=UTC), datetime(2026, 11, 23, 9, tzinfo=UTC)),
    ],
)
async def test_a_reminder_comes_in_office_hours_where_its_reader_is(
    talk: Talk, zone: str, started: datetime, reminded: datetime
) -> None:
    """09-18 on weekdays, in the reader's own time zone."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    jo.now_is(time_zone=zone)
    await talk.until(started)
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("6d")
    [at] = [at for at, _, text, _ in jo.log if "A reminder, the only one" in text]
    assert at.replace(second=0) == reminded


async def test_it_lapses_if_nobody_answers(talk: Talk) -> None:
    """The introducer gets one message, the cards change, and nothing is left to press."""
    sam, alex, jo = await asked(talk)
    await talk.wait("8d")
    sam.reads("This one didn't come together. Often it's only timing. Thank you for thinking of")
    for person in (alex, jo):
        assert all("is closed. There is nothing left to do." in text for text in person.view)
        assert person.buttons == []
    sam.reads("The introduction of Alex Moreau and Jo Kim is closed.")
    assert sam.buttons == ["undo"]
    await talk.wait("60d")
    sam.reads_nothing()


async def test_who_is_asked_first_learns_once_who_installed_it(talk: Talk) -> None:
    """The second ask of one's life doesn't repeat it."""
    sam, alex, _ = await asked(talk)
    kim = talk.someone("Kim Doe")
    await talk.wait("1h")
    await sam.types("/intro", alex, kim, REASON)
    await talk.wait("1m")
    kim.reads("Your admins installed AskFirst")
    assert "Your admins installed" not in alex.reads("introduce you to Kim Doe")


async def test_a_self_introduction_says_so_and_needs_one_yes(talk: Talk) -> None:
    """I would like to meet Jo: Sam's own yes is known, and Sam is in the conversation."""
    sam, jo = talk.sam, talk.jo
    await sam.types("/intro", sam, jo, "I'd love to hear about tides.")
    sam.reads("In 20 seconds I'll ask Jo Kim in private.")
    await talk.wait("20s")
    sam.reads("I've asked Jo Kim in private. You'll hear by Mon 23 Nov.")
    jo.reads(
        "Sam Rivera (in Harbor Founders) would like to meet you.",
        "A conversation opens only if you say yes.",
    )
    await jo.presses("yes")
    jo.reads("Sam Rivera asked to meet, and Jo Kim said yes:")
    assert talk.conversations == [["jo", "sam"]]


async def test_a_self_introduction_may_lapse_or_be_told(talk: Talk) -> None:
    """Its words fit: nobody is thanked for thinking of others."""
    sam, jo, kim = talk.sam, talk.jo, talk.someone("Kim Doe")
    await sam.types("/intro", sam, jo, "Tides.")
    await sam.types("/intro", kim, sam, "Boats.")
    await talk.wait("1m")
    await kim.presses("no")
    await kim.presses("tell", choice="not-for-me")
    sam.reads("About meeting Kim Doe:", "> This one isn't for me")
    await talk.wait("8d")
    assert sam.reads("About meeting Jo Kim:").endswith("Often it's only timing.")
    jo.sees("Sam Rivera wanted to meet you; that is closed.")


async def test_an_introducer_may_stay_out_of_the_conversation(talk: Talk) -> None:
    """The ask says it beforehand, and Sam is told in a message how it ended."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON, introducer_joins=False)
    await talk.wait("1m")
    assert "with Sam Rivera in it" not in alex.sees(
        "A conversation opens only if you both say yes."
    )
    await alex.presses("yes")
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo"]]
    jo.reads("The floor is yours. I can't read what is written here.")
    sam.reads("Both said yes, and their conversation is open. You're not in it, as you wished.")


async def test_the_follow_up_counts_once_and_says_nothing_of_who(talk: Talk) -> None:
    """Yes and "not yet" are totals; a second click, also on the other's card, counts nothing."""
    _, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("yes")
    await talk.wait("8d")
    await alex.presses("talked")
    alex.reads("Thank you. Only the total is kept.")
    await alex.presses_old("talked")
    await jo.presses("notyet")
    await jo.presses_old("notyet")
    totals = await talk.totals()
    assert (totals["talked: yes"], totals["talked: not yet"]) == (1, 1)
    assert talk.rows("SELECT DISTINCT answer FROM ask") == [("none",)]


async def test_who_wants_no_follow_ups_gets_none_any_more(talk: Talk) -> None:
    """No more of these, for the next conversation too; the other still gets theirs."""
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("yes")
    await talk.wait("7d")
    await alex.presses("nofollowups")
    alex.reads("Understood, no more of these.")
    assert (await talk.totals())["follow-ups declined"] == 1
    kim = talk.someone("Kim Doe")
    await sam.types("/intro", alex, kim, REASON)
    await talk.wait("1m")
    await alex.presses("yes")
    await kim.presses("yes")
    alex.reads("your conversation with Kim Doe is open")
    await talk.wait("12d")
    alex.reads_nothing()
    kim.reads("Did you get to talk with Alex Moreau?")


async def test_follow_ups_come_in_office_hours_and_not_to_the_opted_out(talk: Talk) -> None:
    """Seven days after the opening on a weekday; an opt-out in between holds."""
    _, alex, jo = await asked(talk)
    await talk.wait("4d 12h")  # Friday evening
    await alex.presses("yes")
    await jo.presses("yes")
    await talk.wait("1d")
    await jo.types("/intro settings")
    await jo.presses("optout")
    alex.looks_away()
    jo.looks_away()
    await talk.wait("12d")
    [at] = [at for at, _, text, _ in alex.log if "Did you get to talk" in text]
    assert at == datetime(2026, 11, 30, 9, tzinfo=UTC)  # not on Friday at 21:00
    jo.reads_nothing()
