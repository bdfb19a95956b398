"""A standing yes: what comes is answered with it, until it ends or its owner says otherwise."""

from datetime import timedelta

import pytest

from bot.domain.effects import EffectKind
from bot.errors import Transient
from bot.messages.replies import Invalid
from tests.dialog import ORCHARD, REASON, Someone, Talk, asked

BEFORE = "You've said yes to introductions until Wed 16 Dec, so this one counts as a yes."
OPEN = "You both said yes. Your conversation with"


async def says_yes_ahead(someone: Someone, ahead: int = 30) -> None:
    """Say yes to what comes, in one's settings."""
    await someone.types("/intro settings")
    someone.reads("I ask you each time.")
    await someone.presses("standing", on=someone.talk.day(ahead))
    someone.looks_away()


async def test_an_ask_arrives_answered_and_can_be_answered_otherwise(talk: Talk) -> None:
    """It says why, and what can still be done; a no from then on is a no as any other."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await says_yes_ahead(alex)
    await sam.types("/intro", alex, jo, REASON, notes=("He is loud.",))
    await talk.wait("20s")
    text = alex.reads(BEFORE)
    assert text.split("\n")[:7] == [
        BEFORE,
        "Nobody sees it unless Jo Kim says yes too, and you can still say otherwise.",
        "Sam Rivera from Harbor Founders would like to introduce you to Jo Kim.",
        f"> {REASON}",
        "A note for you alone:",
        "> He is loud.",
        "If you both say yes, I open a conversation for the three of you.",
    ]
    assert "You can change it until: Mon 23 Nov" in text
    assert "“No introductions at all” ends it for good." in text
    assert alex.buttons[:4] == ["no", "later", "words", "question"]
    await alex.presses("no")
    alex.sees("You said no. Nobody is told; it looks like silence.")
    await jo.presses("yes")
    await talk.wait("8d")
    assert talk.conversations == []


async def test_it_opens_at_the_others_yes_and_nobody_reads_why(talk: Talk) -> None:
    """As if it had been clicked. No reminder is sent to who has answered."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await says_yes_ahead(alex)
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("4d")
    assert talk.sent(EffectKind.REMINDER) == [("reminder", "jo")]
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]
    alex.sees(OPEN)
    assert not any("counts as a yes" in text for text in (*sam.news, *jo.news))


async def test_two_of_them_open_it_at_once(talk: Talk) -> None:
    """Both still get the ask, with the note for them and the ways out, and see that it is open."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    for party in (alex, jo):
        await says_yes_ahead(party)
    await sam.types("/intro", alex, jo, REASON, notes=("He is loud.", "She is, too."))
    await talk.wait("20s")
    assert talk.conversations == [["alex", "jo", "sam"]]
    alex.reads(BEFORE, "You both said yes. The conversation is being opened.", "> He is loud.")
    jo.reads(BEFORE, "You both said yes. The conversation is being opened.", "> She is, too.")
    for party in (alex, jo):
        party.sees(OPEN)
        assert {"block", "optout", "report"} <= set(party.buttons)
    sam.reads("Alex Moreau and Jo Kim both said yes.")


async def test_it_holds_where_somebody_would_like_to_meet_them(talk: Talk) -> None:
    """Their own yes is implied, so it opens at the release."""
    await says_yes_ahead(talk.alex)
    await talk.sam.types("/intro", talk.sam, talk.alex, REASON)
    await talk.wait("19s")
    assert talk.conversations == []
    await talk.wait("1s")
    assert talk.conversations == [["alex", "sam"]]


async def test_another_answer_makes_it_an_answer_as_any_other(talk: Talk) -> None:
    """A date, and then yes at once: nothing tells how it had begun."""
    await says_yes_ahead(talk.alex)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.wait("20s")
    await talk.alex.presses("later", on=talk.day(2))
    talk.alex.sees("You said yes, but later.")
    await talk.alex.presses("yes")
    assert talk.alex.sees("You said yes. Nobody sees it").count("introductions until") == 0
    assert talk.rows("SELECT count(*) FROM ask WHERE standing_until IS NOT NULL") == [(0,)]


async def test_what_is_open_already_waits_for_its_answer(talk: Talk) -> None:
    """It is a yes to what comes, and says so."""
    _, alex, _ = await asked(talk)
    await alex.types("/intro settings")
    alex.looks_away()
    await alex.presses("standing", on=talk.day(30))
    alex.reads("What you are asked counts as a yes until Wed 16 Dec, unless you say otherwise.")
    assert talk.rows("SELECT answer FROM ask") == [("none",), ("none",)]


async def test_it_counts_at_the_release_and_not_before(talk: Talk) -> None:
    """Who has been asked often enough this week waits for a place, whatever they said before."""
    alex, jo = talk.alex, talk.jo
    for name in ("Kim Doe", "Lou Ray", "Max Roth"):
        await talk.someone(f"I{name}").types("/intro", alex, talk.someone(name), REASON)
    await talk.wait("1m")
    await says_yes_ahead(alex, ahead=3)
    await talk.sam.types("/intro", alex, jo, REASON)
    await talk.wait("7d")
    assert "counts as a yes" not in talk.alex.reads("introduce you to Jo Kim")


async def test_it_ends_with_its_day_by_itself(talk: Talk) -> None:
    """To the end of that day, by its owner's clock; nothing has to be done for it."""
    alex = talk.someone("Alex Moreau", time_zone="Europe/Berlin")
    await says_yes_ahead(alex, ahead=2)
    await talk.until(talk.now.replace(hour=22) + timedelta(days=2, minutes=59))
    await talk.sam.types("/intro", alex, talk.jo, REASON)
    await talk.wait("20s")
    alex.reads("until Wed 18 Nov, so this one counts as a yes.")
    await talk.wait("1m")
    await talk.sam.types("/intro", alex, talk.someone("Kim Doe"), REASON)
    await talk.wait("20s")
    assert "counts as a yes" not in alex.reads("introduce you to Kim Doe")
    await alex.types("/intro settings")
    alex.reads("I ask you each time.")


async def test_its_owner_ends_it(talk: Talk) -> None:
    """What it has answered stays answered; the next ask is asked."""
    alex = talk.alex
    await says_yes_ahead(alex)
    await talk.sam.types("/intro", alex, talk.jo, REASON)
    await talk.wait("20s")
    await alex.types("/intro settings")
    alex.looks_away()
    await alex.presses("eachtime")
    alex.reads("I ask you each time.")
    assert talk.rows("SELECT answer FROM ask ORDER BY position") == [("yes",), ("none",)]
    await talk.sam.types("/intro", alex, talk.someone("Kim Doe"), REASON)
    await talk.wait("20s")
    assert "counts as a yes" not in alex.reads("introduce you to Kim Doe")


async def test_opting_out_says_otherwise(talk: Talk) -> None:
    """It is gone then, and opting in brings it back no more than an answer."""
    alex = talk.alex
    await says_yes_ahead(alex)
    await alex.presses("optout")
    assert "standing" not in alex.buttons
    await alex.presses_old("standing")
    alex.reads("You've opted out of introductions. Allow them again first.")
    await alex.presses("optin")
    alex.reads("I ask you each time.")


async def test_a_pause_comes_first(talk: Talk) -> None:
    """Nobody is asked who pauses; a yes given beforehand counts as silence while a pause lasts."""
    alex = talk.alex
    await says_yes_ahead(alex)
    await talk.sam.types("/intro", alex, talk.jo, REASON)
    await talk.wait("20s")
    await alex.types("/intro settings")
    await alex.presses("pause", on=talk.day(3))
    await talk.jo.presses("yes")
    assert talk.conversations == []
    await talk.wait("3d")
    assert talk.conversations == [["alex", "jo", "sam"]]


async def test_a_day_is_needed_within_ninety(talk: Talk) -> None:
    """The ninetieth day is possible, and the one after it isn't."""
    alex = talk.alex
    await alex.types("/intro settings")
    for ahead in (91, -1):
        assert isinstance(await alex.presses("standing", on=talk.day(ahead)), Invalid)
    alex.reads("Choose a date within the next 90 days.")
    alex.reads("Choose a date in the future.")
    await alex.presses("standing", on=talk.day(90))
    alex.reads("until Sun 14 Feb, unless you say otherwise.")
    await alex.presses("standing", on=talk.day(1))
    alex.reads("until Tue 17 Nov, unless you say otherwise.")


async def test_it_holds_in_one_workspace(talk: Talk) -> None:
    """Elsewhere the same person is asked."""
    await says_yes_ahead(talk.alex)
    there = talk.someone("Alex Moreau", ORCHARD)
    await talk.someone("Sam Rivera", ORCHARD).types(
        "/intro", there, talk.someone("Jo Kim", ORCHARD), REASON
    )
    await talk.wait("20s")
    assert "counts as a yes" not in there.reads("introduce you to Jo Kim")


async def test_a_no_that_is_told_says_so_on_the_card(talk: Talk) -> None:
    """Whoever lets introducers know reads it before they say "not this one"."""
    alex = talk.alex
    await says_yes_ahead(alex)
    await alex.presses("habit")
    alex.looks_away()
    await talk.sam.types("/intro", alex, talk.jo, REASON)
    await talk.wait("20s")
    alex.reads(BEFORE, "A no is told to Sam Rivera, as you've set it.")
    await alex.presses("no")
    alex.reads("Sam Rivera is told, and nobody else.")


async def test_it_is_shown_to_its_owner_and_goes_with_them(talk: Talk) -> None:
    """Among what is known about them; forgetting erases it, with the answer that it gave."""
    alex = talk.alex
    await says_yes_ahead(alex)
    await talk.sam.types("/intro", alex, talk.jo, REASON)
    await talk.wait("20s")
    await alex.types("/intro settings")
    await alex.presses("mydata")
    assert alex.reads("What I know about you").count("Yes beforehand, until: Thu 17 Dec") == 2
    await alex.presses("forget")
    await alex.presses("forget")
    for table in ("person", "ask"):
        query = f"SELECT count(*) FROM {table} WHERE standing_until IS NOT NULL"
        assert talk.rows(query) == [(0,)]
    await talk.jo.presses("yes")
    assert talk.conversations == []


async def test_one_who_is_unknown_can_say_yes_beforehand(talk: Talk) -> None:
    """Nothing else is known of them; a repeated request changes nothing."""
    kim = talk.someone("Kim Doe")
    await kim.types("/intro settings")
    await kim.presses("standing", on=talk.day(5))
    before = talk.content()
    await talk.redelivered()
    assert talk.content() == before


async def test_its_owner_reads_once_before_it_ends(talk: Talk) -> None:
    """Three days before, in working hours, with a way to go on; nothing of an earlier choice."""
    alex = talk.alex
    await says_yes_ahead(alex, ahead=20)
    await alex.presses(
        "standing", on=talk.day(12)
    )  # Saturday the 28th; three days before, Thursday
    alex.looks_away()
    await talk.wait("8d")
    alex.reads_nothing()
    await talk.wait("2d")
    assert alex.reads("Your yes to introductions ends with Sat 28 Nov.").endswith(
        "each time again."
    )
    assert alex.log[-1][0] == talk.now.replace(day=26, hour=9, minute=0, second=0, microsecond=0)
    await alex.presses("standing", on=talk.day(60))
    await talk.wait("40d")
    assert talk.sent(EffectKind.STANDING_ENDS) == [("standing_ends", "alex")]


@pytest.mark.parametrize("said", ["eachtime", "optout", "forget", "leaves"])
async def test_nothing_is_said_of_an_end_that_is_not_to_come(talk: Talk, said: str) -> None:
    """Who ends it earlier, or isn't there any more, reads no word of it."""
    alex = talk.alex
    await says_yes_ahead(alex, ahead=9)
    if said == "leaves":
        await alex.leaves()
    else:
        await alex.types("/intro settings")
        await alex.presses(said)
    if said == "forget":
        await alex.presses(said)
    await talk.wait("12d")
    assert talk.sent(EffectKind.STANDING_ENDS) == []
    assert talk.rows("SELECT count(*) FROM effect") == [(0,)]


async def test_the_word_is_tried_again_and_given_up(talk: Talk) -> None:
    """Like everything else that isn't vital."""
    alex = talk.alex
    await says_yes_ahead(alex, ahead=30)
    talk.messenger.fails(Transient("no"))
    await talk.wait("36d")
    assert talk.rows("SELECT count(*) FROM effect") == [(0,)]
