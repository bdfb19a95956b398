"""Somebody asks a connector to be introduced: what each of the three reads of it."""

from datetime import timedelta

import pytest

from bot.domain.rules import Rules
from bot.messages.replies import Invalid, OpenForm
from tests.dialog import NEUTRAL, REASON, Someone, Talk, talking

WORDS = "I'd love to hear about oyster farms"
HEARD = "If it doesn't happen I can't say why"
LAPSED = "This one didn't come together."
CLOSED = "Your wish to be introduced to Alex Moreau by Sam Rivera is closed."


async def wished(talk: Talk) -> tuple[Someone, Someone, Someone]:
    """Jo asks Sam to be introduced to Alex; the undo time is over, and everybody has read."""
    jo, sam, alex = talk.jo, talk.sam, talk.alex
    await jo.types("/intro me", alex, sam, WORDS)
    await talk.wait("1m")
    for person in (jo, sam, alex):
        person.looks_away()
    return jo, sam, alex


async def introduced(talk: Talk) -> tuple[Someone, Someone, Someone]:
    """Sam has introduced them, and Alex was asked."""
    jo, sam, alex = await wished(talk)
    await sam.presses("introduce", reason="Jo knows oysters")
    await talk.wait("1m")
    for person in (jo, sam, alex):
        person.looks_away()
    return jo, sam, alex


# From the wish to the conversation.


async def test_from_the_wish_to_the_conversation(talk_on_both: Talk) -> None:
    """The connector is asked, introduces them, the target says yes, and it opens at once."""
    talk = talk_on_both
    jo, sam, alex = talk.jo, talk.sam, talk.alex
    await jo.types("/intro me", alex, sam, WORDS)
    jo.reads("Unless you undo it within 20 seconds", "Alex Moreau", "Sam Rivera", WORDS, HEARD)
    sam.reads_nothing()
    await talk.wait("20s")
    jo.reads("You've asked Sam Rivera to introduce you to Alex Moreau.", HEARD)
    sam.reads("Jo Kim", "would like to meet Alex Moreau and asks whether you would introduce them.")
    jo.looks_away()
    await sam.presses("introduce", reason="Jo knows oysters", note="Jo is kind")
    sam.reads("I'll ask Alex Moreau in private.")
    await talk.wait("20s")
    alex.reads("Sam Rivera", "would like to introduce you to Jo Kim, who asked to meet you.")
    jo.reads_nothing()
    await alex.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]
    jo.reads("Jo Kim asked to be introduced, Sam Rivera passed it on, and Alex Moreau said yes:")
    jo.sees("You wished to meet Alex Moreau, and your conversation is open.")


@pytest.mark.slow
async def test_the_form_holds_the_requesters_words_and_the_connector_may_stay_out(
    talk: Talk,
) -> None:
    _, sam, alex = await wished(talk)
    asked = await sam.presses("introduce")
    assert isinstance(asked, OpenForm)
    assert [getattr(field, "value", None) for field in asked.form.fields] == [WORDS, "", True]
    await sam.presses("introduce", reason="Jo knows oysters", introducer_joins=False)
    await talk.wait("1m")
    alex.reads("If you say yes, I open a conversation for the two of you.")
    await alex.presses("yes")
    assert talk.conversations == [["alex", "jo"]]


@pytest.mark.slow
async def test_the_targets_deadline_is_cut_at_the_day_and_asking_again_too(talk: Talk) -> None:
    """Sam acts on the last day of his half; Alex can't put it off past Jo's day."""
    jo, sam, alex = await wished(talk)
    await talk.wait("6d")
    await sam.presses("introduce", reason="Jo knows oysters")
    await talk.wait("1m")
    alex.reads("Open until: Sun 29 Nov")
    asked = await alex.presses("again", on=talk.day(20))
    assert isinstance(asked, Invalid)
    assert asked.problems == {
        "on": "Choose a date before Mon 30 Nov: it stays open until then at most."
    }
    jo.looks_away()
    await talk.wait("9d")
    jo.reads(LAPSED)


# Nothing comes of it.


@pytest.mark.slow
async def test_a_no_of_the_connector_can_be_changed_while_their_half_lasts(talk: Talk) -> None:
    _, sam, alex = await wished(talk)
    await sam.presses("notthistime")
    sam.sees("Not this time. Nobody is told; it looks like silence.")
    await talk.wait("2d")
    await sam.presses("introduce", reason="Jo knows oysters")
    await talk.wait("1m")
    alex.reads("who asked to meet you")


@pytest.mark.slow
async def test_after_half_the_time_the_connectors_card_is_closed(talk: Talk) -> None:
    """One reminder in between, to whoever did nothing; Jo notices neither."""
    jo, sam, _ = await wished(talk)
    await talk.wait("3d 1h")
    sam.reads("A reminder, the only one.")
    await talk.wait("6d")
    sam.sees("Jo Kim wished to meet Alex Moreau; that is closed.")
    await sam.presses_old("introduce")
    sam.reads("There is nothing left to do here.")
    jo.reads_nothing()


@pytest.mark.slow
@pytest.mark.parametrize("setting", ["opted out", "paused", "blocked"])
async def test_a_connector_who_cant_be_asked_looks_like_silence(talk: Talk, setting: str) -> None:
    """The request is accepted, and quietly goes nowhere."""
    jo, sam, alex = talk.jo, talk.sam, talk.alex
    if setting == "blocked":
        await jo.types("/intro", sam, alex, REASON)
        await talk.wait("1m")
        await sam.presses("block")
        await jo.withdraws()
        alex = talk.someone("Kim Lee")
    else:
        await sam.types("/intro settings")
        await sam.presses("optout") if setting == "opted out" else await sam.presses(
            "pause", on=talk.day(30)
        )
    sam.looks_away()
    await jo.types("/intro me", alex, sam, WORDS)
    jo.reads("You'll hear by")
    await talk.wait("14d")
    jo.looks_away()
    sam.reads_nothing()
    await talk.wait("1d")
    jo.reads(LAPSED)


@pytest.mark.slow
async def test_a_connector_without_a_place_is_asked_once_there_is_one(talk: Talk) -> None:
    """Jo's card comes at the same moment as ever."""
    sam = talk.sam
    for n in range(3):
        others = talk.someone(f"A{n} Ray"), talk.someone(f"B{n} Ray")
        await others[0].types("/intro", sam, others[1], REASON)
    await talk.wait("2d")
    sam.looks_away()
    await talk.jo.types("/intro me", talk.alex, sam, WORDS)
    await talk.wait("1m")
    talk.jo.reads("You've asked Sam Rivera")
    sam.reads_nothing()
    await talk.wait("6d")
    sam.reads("Jo Kim", "would like to meet Alex Moreau")


@pytest.mark.slow
async def test_the_connector_lets_the_requester_know(talk: Talk) -> None:
    jo, sam, alex = await wished(talk)
    await sam.presses("letknow", words="I hardly know Alex")
    sam.reads("Done. Jo Kim is told, and nobody else.")
    jo.reads("Sam Rivera lets you know:", "I hardly know Alex")
    jo.sees(CLOSED)
    alex.reads_nothing()


@pytest.mark.slow
async def test_the_connector_asks_and_the_requester_replies_once(talk: Talk) -> None:
    jo, sam, _ = await wished(talk)
    await sam.presses("askrequester", words="Which oysters?")
    jo.reads("Sam Rivera has a question before introducing you to Alex Moreau:", "Which oysters?")
    await sam.presses("notthistime")
    await jo.presses("reply", words="Pacific ones")
    jo.reads("Passed on.")
    sam.reads("Jo Kim answers your question:", "Pacific ones")


async def test_what_the_target_tells_goes_to_the_connector_alone(talk: Talk) -> None:
    jo, sam, alex = await introduced(talk)
    await alex.presses("no")
    await alex.presses("tell", choice="not-now")
    sam.reads("Alex Moreau said no and lets you know:", "Jo Kim isn't told.")
    jo.reads_nothing()


# Limits, and the neutral sentence.


async def test_trying_again_tells_nothing_until_the_day_and_the_cool_down(talk: Talk) -> None:
    """Through whomever, directly, or with the target and somebody else; others may still try."""
    jo, sam, alex = await wished(talk)
    kim = talk.someone("Kim Lee")
    await sam.presses("notthistime")
    for _ in range(2):
        await jo.types("/intro me", alex, kim, WORDS)
        jo.reads(NEUTRAL)
        await jo.types("/intro", jo, alex, REASON)
        jo.reads(NEUTRAL)
        await jo.types("/intro", kim, alex, REASON)
        jo.reads(NEUTRAL)
        await talk.wait("43d")
    jo.looks_away()
    await talk.wait("3d")
    await jo.types("/intro me", alex, kim, WORDS)
    jo.reads("it counts: you ask Kim Lee to introduce you to Alex Moreau")


@pytest.mark.slow
async def test_two_wishes_a_day_and_three_at_a_time(talk: Talk) -> None:
    jo, sam = talk.jo, talk.sam
    a, b, c, d, kim = (talk.someone(f"{name} Ray") for name in ("Ann", "Bo", "Cy", "Dee", "Kim"))
    await jo.types("/intro me", a, sam, WORDS)
    await jo.types("/intro me", b, kim, WORDS)
    await jo.types("/intro me", c, kim, WORDS)
    jo.reads("You have asked for 2 introductions in the last 24 hours, which is the limit.")
    await talk.wait("25h")
    await jo.types("/intro me", c, kim, WORDS)
    jo.reads("it counts: you ask Kim Ray to introduce you to Cy Ray")
    await talk.wait("25h")
    await jo.types("/intro me", d, sam, WORDS)
    jo.reads("You have 3 such wishes open, which is the limit.")


@pytest.mark.slow
async def test_one_asks_one_connector_at_most_twice_in_thirty_days(talk: Talk) -> None:
    """An undone wish doesn't count; one that never reached the connector does."""
    jo, sam = talk.jo, talk.sam
    a, b = talk.someone("Ann Ray"), talk.someone("Bo Ray")
    await sam.types("/intro settings")
    await sam.presses("optout")
    await jo.types("/intro me", a, sam, WORDS)
    await jo.presses("undo")
    jo.reads("Undone. It is as if you had never asked.")
    for target in (a, b):
        await jo.types("/intro me", target, sam, WORDS)
        await talk.wait("25h")
    await jo.types("/intro me", talk.alex, sam, WORDS)
    jo.reads("You have asked Sam Rivera 2 times within 30 days, which is the limit.")


@pytest.mark.slow
async def test_what_everybody_knows_is_said_at_once(talk: Talk) -> None:
    jo, sam, alex = talk.jo, talk.sam, talk.alex
    robot, gone = talk.someone("Rob Ot", is_bot=True), talk.someone("Gus Gone", active=False)
    for target, connector, says in (
        (robot, sam, "Rob Ot is a bot. Name a person."),
        (alex, robot, "Rob Ot is a bot. Name a person."),
        (gone, sam, "Gus Gone isn't active here any more."),
        (jo, sam, "You can't be the one whom you'd like to meet."),
        (alex, jo, "You can't be the one who introduces you."),
        (alex, alex, "You'd like to be introduced by the one whom you'd like to meet."),
    ):
        await jo.types("/intro me", target, connector, WORDS)
        jo.reads(says)
    admin = talk.someone("Ada Min", admin=True)
    await admin.types("/intro setup")
    await admin.presses("setup", introducers="admins")
    await jo.types("/intro me", alex, sam, WORDS)
    jo.reads("Your admins have limited who may introduce people here, and Sam Rivera isn't among")
    await jo.types("/intro me", alex, admin, WORDS)
    jo.reads("it counts: you ask Ada Min to introduce you to Alex Moreau")


@pytest.mark.slow
async def test_the_connectors_own_limits_are_theirs(talk: Talk) -> None:
    """Whoever is refused reads why, and may try again; Jo reads nothing."""
    jo, sam, alex = await wished(talk)
    await alex.types("/intro settings")
    await alex.presses("optout")
    alex.looks_away()
    await sam.presses("introduce", reason="Jo knows oysters")
    sam.reads(NEUTRAL)
    assert "introduce" in sam.buttons
    jo.reads_nothing()
    alex.reads_nothing()


# Taking it back, leaving, and meeting otherwise.


async def test_withdrawing_closes_all_that_came_of_it(talk_on_both: Talk) -> None:
    talk = talk_on_both
    jo, sam, alex = await introduced(talk)
    await jo.withdraws()
    jo.reads("Taken back. Nobody is told why.")
    sam.reads("The wish to meet was taken back, so this introduction is closed.")
    alex.sees("The introduction to Jo Kim that Sam Rivera suggested is closed.")
    await alex.presses_old("yes")
    assert talk.conversations == []
    await talk.wait("15d")
    assert not any(LAPSED in text for text in jo.news)


async def test_a_yes_before_the_withdrawal_opens_and_after_it_does_not(talk: Talk) -> None:
    """Whichever is recorded first counts."""
    jo, _, alex = await introduced(talk)
    await talk.relay_stops()
    await alex.presses("yes")
    await jo.withdraws()
    await talk.relay_starts()
    assert talk.conversations == []
    jo.sees("You took back your wish")


@pytest.mark.slow
@pytest.mark.parametrize("leaving", ["blocks the target", "blocks the connector", "opts out"])
async def test_a_requester_who_leaves_withdraws_it(talk: Talk, leaving: str) -> None:
    jo, sam, alex = await introduced(talk)
    if leaving == "opts out":
        await jo.types("/intro settings")
        await jo.presses("optout")
    else:
        other = alex if leaving == "blocks the target" else sam
        await other.types("/intro", jo, talk.someone("Kim Lee"), REASON)
        await talk.wait("1m")
        await jo.presses("block")
    assert any("The wish to meet was taken back" in text for text in sam.news)
    alex.sees("The introduction to Jo Kim that Sam Rivera suggested is closed.")


async def test_a_connector_who_wants_nothing_with_the_requester(talk: Talk) -> None:
    """From the card: this one rests, what they made of it closes, and Jo reads nothing."""
    jo, sam, alex = await introduced(talk)
    await sam.presses("block")
    sam.reads("Done. Nothing more with Jo Kim, who isn't told.")
    alex.sees("The introduction to Jo Kim that Sam Rivera suggested is closed.")
    await alex.presses_old("yes")
    assert talk.conversations == []
    jo.reads_nothing()


@pytest.mark.slow
async def test_everyone_may_leave_the_workspace(talk: Talk) -> None:
    """A connector's or target's departure looks like silence, a requester's withdraws it."""
    jo, sam, alex = await introduced(talk)
    await sam.leaves()
    alex.sees("The introduction to Jo Kim that Sam Rivera suggested is closed.")
    jo.reads_nothing()
    await talk.wait("15d")
    jo.reads(LAPSED)


async def test_meeting_otherwise_ends_it_quietly(talk: Talk) -> None:
    jo, sam, alex = await wished(talk)
    kim = talk.someone("Kim Lee")
    await kim.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    await alex.presses("yes")
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "kim"]]
    jo.sees("You wished to meet Alex Moreau, and your conversation is open.")
    sam.sees("Jo Kim wished to meet Alex Moreau; that is closed.")
    jo.looks_away()
    await talk.wait("3d")
    assert not any(LAPSED in text for text in jo.news)


@pytest.mark.slow
async def test_a_removed_workspace_sends_nothing_more(talk: Talk) -> None:
    jo, _, _ = await introduced(talk)
    await talk.workspace_is_removed()
    await talk.wait("20d")
    jo.reads_nothing()
    assert talk.rows("SELECT state FROM request") == [("failed",)]


# What is kept.


@pytest.mark.slow
async def test_a_forgotten_requester_leaves_nothing(talk: Talk) -> None:
    jo, _, _ = await introduced(talk)
    await jo.types("/intro settings")
    await jo.presses("forget")
    await jo.presses("forget")
    assert WORDS not in str(talk.tables())
    assert "jo" not in [row[0] for row in talk.rows("SELECT external_id FROM person")]


@pytest.mark.slow
async def test_a_forgotten_target_closes_the_connectors_card(talk: Talk) -> None:
    jo, sam, alex = await wished(talk)
    await alex.types("/intro settings")
    await alex.presses("forget")
    await alex.presses("forget")
    sam.sees("that is closed")
    jo.looks_away()
    await talk.wait("15d")
    jo.reads(LAPSED)


async def test_the_data_of_a_requester_tells_nothing_of_what_came_of_it(talk: Talk) -> None:
    """Asked for at the same moment, it reads the same for silence and for a no."""
    jo, sam, _ = await wished(talk)
    await jo.types("/intro settings")
    await jo.presses("mydata")
    silent = jo.news[-1]
    assert WORDS in silent
    await sam.presses("introduce", reason="Jo knows oysters")
    await talk.wait("1m")
    await jo.presses("mydata")
    assert jo.news[-1] == silent


@pytest.mark.slow
async def test_it_is_erased_in_the_end(talk: Talk) -> None:
    """Its words with the retention time, the rest once nothing depends on it."""
    await wished(talk)
    await talk.wait("15d")
    assert WORDS in str(talk.rows("SELECT reason FROM request"))
    await talk.wait("31d")
    assert talk.rows("SELECT reason FROM request WHERE reason <> ''") == []
    await talk.wait("15d")
    assert talk.rows("SELECT * FROM request") == []


# Looking, repeating, asking for something else.


@pytest.mark.slow
async def test_lists_and_home_name_it_for_both(talk: Talk) -> None:
    jo, sam, _ = await wished(talk)
    await jo.types("/intro list")
    jo.reads("Whom you asked to be introduced to", "Alex Moreau, by Sam Rivera: you'll hear by")
    await sam.types("/intro list")
    sam.reads("Jo Kim would like to meet Alex Moreau: you could introduce them, open until")
    await sam.presses("show")
    sam.reads("asks whether you would introduce them.")


async def test_a_request_that_is_delivered_twice_is_made_once(talk: Talk) -> None:
    jo, sam, alex = talk.jo, talk.sam, talk.alex
    await jo.types("/intro me", alex, sam, WORDS)
    await talk.redelivered()
    await talk.wait("1m")
    assert talk.sent("request") == [("request", "sam")]
    await sam.presses("introduce", reason="Jo knows oysters")
    await talk.redelivered()
    await talk.wait("1m")
    assert talk.sent("ask") == [("ask", "alex")]


@pytest.mark.slow
async def test_an_undone_introduction_may_be_made_again(talk: Talk) -> None:
    _, sam, alex = await wished(talk)
    await sam.presses("introduce", reason="Jo knows oysters")
    await sam.presses("undo")
    sam.reads("Undone. Nobody was asked.")
    await sam.presses("introduce", reason="Jo knows oysters")
    await talk.wait("1m")
    alex.reads("who asked to meet you")


@pytest.mark.slow
async def test_a_report_of_a_request_names_the_requester(talk: Talk) -> None:
    _, sam, _ = await wished(talk)
    admin = talk.someone("Ada Min", admin=True)
    await admin.types("/intro setup")
    await sam.presses("report", words="She is rude", received=True)
    admin.reads("Sam Rivera reports Jo Kim:", WORDS)


@pytest.mark.slow
async def test_hours_instead_of_days(sqlite_url: str, no_fsync: None) -> None:
    """What lasts less than a day ends at its instant."""
    async with talking(sqlite_url, Rules(request_for=timedelta(hours=10))) as talk:
        jo, sam, alex = await wished(talk)
        await talk.wait("4h")
        await sam.presses("introduce", reason="Jo knows oysters")
        await talk.wait("5h 58m")
        jo.reads_nothing()
        await talk.wait("2m")
        jo.reads(LAPSED)
        alex.sees("is closed")
