"""Later and again: a date puts off the conversation or the ask, and nothing else."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.messages.replies import OpenForm
from tests.dialog import REASON, Talk
from tests.integration.asking import asked


async def test_a_yes_but_later_waits_for_the_morning_of_its_date(talk_on_both: Talk) -> None:
    """A chosen date means 09:00 where the chooser is; everyone is told it once both agree."""
    talk = talk_on_both
    sam, alex, jo = await asked(talk)
    jo.now_is(time_zone="Europe/Berlin")
    await jo.presses("later", on=talk.day(3))
    jo.reads("opens on Thu 19 Nov at the earliest.")
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
    """Each change of the date shows to the others, and the old date opens nothing."""
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


async def test_ask_me_again_gives_everyone_more_time_without_a_reason(talk_on_both: Talk) -> None:
    """The deadline moves to a week after the date; on the date there is one second ask."""
    talk = talk_on_both
    sam, alex, jo = await asked(talk)
    form = await alex.presses("again")
    assert isinstance(form, OpenForm)
    assert "they may then see a later date, without a reason" in str(form.form.intro)
    await alex.presses("again", on=talk.day(10))
    alex.reads("You'll be asked again. I ask you on Thu 26 Nov", "Open until: Thu 3 Dec")
    sam.reads("You'll hear by Fri 4 Dec.")
    assert "again" not in jo.reads("Open until: Thu 3 Dec").lower()
    assert "again" not in alex.buttons
    await talk.until(datetime(2026, 11, 26, 8, 59, tzinfo=UTC))
    jo.reads("A reminder, the only one.")
    alex.reads_nothing()
    await talk.wait("1m")
    alex.reads("You wanted to be asked again. I won't ask a third time.", "No answer needed")
    jo.reads_nothing()
    await alex.presses("yes")
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]


@pytest.mark.parametrize(("waited", "ahead"), [("0m", 6), ("4d", 1)], ids=["Sunday", "tomorrow"])
async def test_a_weekend_moves_to_its_monday_and_the_card_says_so(
    talk: Talk, waited: str, ahead: int
) -> None:
    """The form says it before, and the day that the card names is the one on which it comes."""
    _, alex, _ = await asked(talk)
    await talk.wait(waited)
    form = await alex.presses("again")
    assert isinstance(form, OpenForm)
    assert "A weekend moves to its Monday." in str(form.form.intro)
    await alex.presses("again", on=talk.day(ahead))
    alex.reads("You'll be asked again. I ask you on Mon 23 Nov", "Open until: Mon 30 Nov")
    alex.looks_away()  # the reminder says so too
    await talk.until(datetime(2026, 11, 23, 8, 59, tzinfo=UTC))
    alex.reads_nothing()
    await talk.wait("1m")
    alex.reads("You wanted to be asked again. I won't ask a third time.")


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
    alex.reads("You'll be asked again. I ask you on Tue 17 Nov", "Open until: Mon 30 Nov")
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
