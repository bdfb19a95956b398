"""Leaving is instant, and everything else that people and admins choose."""

from datetime import UTC, datetime

import pytest

from bot.commands import SetUp, Withdraw
from bot.replies import OpenForm
from tests.dialog import REASON, Talk, asked

NEUTRAL = "These two can't be introduced right now."
CLOSED = "There is nothing left to do."


async def test_opting_out_counts_as_silence_and_opting_in_revives_nothing(talk: Talk) -> None:
    """The answer is erased; opted in again, it must be given anew."""
    sam, alex, jo = await asked(talk)
    await jo.presses("yes")
    jo.looks_away()
    await jo.presses("optout")
    jo.reads("Done, no more introductions. Sorry for the bother.")
    jo.sees("You've chosen not to be asked, so this one stays unanswered.")
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
    await talk.wait("6d 23h")
    for person in (sam, alex, jo):
        person.reads_nothing()
    await talk.wait("2h")
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
    jo.sees("You've paused introductions, so this one counts as unanswered until Thu 19 Nov.")
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
    jo.reads("You've paused introductions until Sat 21 Nov. End the pause first, then answer.")
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
    jo.reads("Done. Nothing more from Sam Rivera, who isn't told.")
    sam.reads_nothing()
    await sam.types("/intro", jo, kim, REASON)
    assert sam.reads("introduced") == NEUTRAL
    await lou.types("/intro", jo, kim, REASON)
    await talk.wait("1m")
    jo.reads("Lou Ray (in Harbor Founders) would like to introduce you to Kim Doe.")
    await jo.types("/intro settings")
    jo.reads("Not from: Sam Rivera")
    await jo.presses("unblock")
    assert "Not from" not in jo.reads("Your settings")
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
    jo.reads("You've asked for nothing more from this person.")
    await jo.types("/intro settings")
    await jo.presses("unblock")
    assert talk.conversations == []
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]


async def test_forget_me_asks_once_more_and_then_erases(talk: Talk) -> None:
    """A forgotten party counts as silence, and isn't named any more."""
    sam, alex, jo = await asked(talk)
    await jo.presses("yes")
    jo.looks_away()
    await jo.types("/intro settings")
    await jo.presses("forget")
    jo.reads("Erase everything about you? Open asks then count as unanswered")
    assert talk.rows("SELECT count(*) FROM person WHERE name = 'Jo Kim'") == [(1,)]
    await jo.presses("forget")
    assert "as you had wished" not in jo.reads("Everything about you is erased")
    assert "Jo Kim" not in str(talk.tables())
    jo.looks_away()
    await alex.presses("yes")
    await talk.wait("7d 1h")
    assert talk.conversations == []
    sam.reads("About Alex Moreau and someone who has left:", "This one didn't come together.")
    assert talk.rows("SELECT words FROM ask WHERE words IS NOT NULL") == []
    assert [call for call in talk.messenger.calls if call.to in ("jo", "")][-1].kind == "ask"


async def test_a_forgotten_opt_out_outlives_its_person(talk: Talk) -> None:
    """Only a keyed hash stays: whoever returns is opted out still."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await jo.types("/intro settings")
    await jo.presses("optout")
    await jo.presses("forget")
    await jo.presses("forget")
    jo.reads("Everything about you is erased, but for one scrambled number")
    assert "jo" not in {value for row in talk.tables()["person"] for value in row}
    assert "Jo Kim" not in str(talk.tables())
    await sam.types("/intro", alex, jo, REASON)
    assert sam.reads("introduced") == NEUTRAL
    await jo.types("/intro settings")
    jo.reads("You've opted out: nobody is introduced to you.")


async def test_who_had_not_opted_out_returns_as_new(talk: Talk) -> None:
    """Nothing stays: not even a hash."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await jo.types("/intro settings")
    await jo.presses("forget")
    await jo.presses("forget")
    assert talk.tables()["person"] == []
    await sam.types("/intro", alex, jo, REASON)
    sam.reads("In 20 seconds")


async def test_a_forgotten_introducer_withdraws_everything(talk: Talk) -> None:
    """In waiting, asking and agreed alike; the parties read the usual closing, without a name."""
    sam, alex, jo = await asked(talk)
    kim, lou, max_ = talk.someone("Kim Doe"), talk.someone("Lou Ray"), talk.someone("Max Ott")
    await sam.types("/intro", kim, lou, REASON)
    await talk.wait("1m")
    await kim.presses("yes")
    await lou.presses("later", on=talk.day(2))
    await sam.types("/intro", alex, max_, REASON)
    await sam.types("/intro settings")
    await sam.presses("forget")
    await sam.presses("forget")
    assert "Sam Rivera" not in str(talk.tables())
    await talk.wait("10d")
    assert talk.conversations == []
    assert talk.rows("SELECT DISTINCT state FROM introduction") == [("withdrawn",)]
    max_.reads_nothing()
    jo.sees("The introduction to Alex Moreau that someone who has left suggested is closed.")


async def test_a_party_who_leaves_counts_as_silence(talk: Talk) -> None:
    """Nothing more is sent to them, and nobody learns it before the deadline."""
    sam, alex, jo = await asked(talk)
    await jo.presses("yes")
    jo.looks_away()
    await jo.leaves()
    await alex.presses("yes")
    alex.looks_away()
    await talk.wait("6d 23h")
    for person in (sam, alex, jo):
        person.reads_nothing()
    await talk.wait("2h")
    sam.reads("This one didn't come together.")
    assert talk.conversations == []


async def test_a_party_who_leaves_after_both_agreed_is_missed(talk: Talk) -> None:
    """It fails, and the introducer is told that it couldn't be opened."""
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("later", on=talk.day(3))
    alex.looks_away()
    await jo.leaves()
    sam.reads("Both said yes, but the conversation couldn't be opened.")
    alex.reads(f"is closed. {CLOSED}")
    await talk.wait("10d")
    assert talk.conversations == []


@pytest.mark.parametrize("when", ["waiting", "asking", "agreed"])
async def test_an_introducer_who_leaves_withdraws(talk: Talk, when: str) -> None:
    """As if they had pressed Withdraw."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    if when != "waiting":
        await talk.wait("1m")
    if when == "agreed":
        await alex.presses("yes")
        await jo.presses("later", on=talk.day(3))
    await sam.leaves()
    await talk.wait("10d")
    assert talk.rows("SELECT state FROM introduction") == [("withdrawn",)]
    assert talk.conversations == []
    if when == "waiting":
        alex.reads_nothing()
    else:
        alex.sees(CLOSED)


async def test_a_workspace_that_removes_the_bot_hears_nothing_more(talk: Talk) -> None:
    """Everything live fails without a message; when it comes back, one can begin anew."""
    sam, alex, _ = await asked(talk)
    kim, lou = talk.someone("Kim Doe"), talk.someone("Lou Ray")
    await alex.presses("yes")
    alex.looks_away()
    await sam.types("/intro", kim, lou, REASON)
    sam.looks_away()
    calls = len(talk.messenger.calls)
    await talk.workspace_is_removed()
    await talk.wait("20d")
    assert len(talk.messenger.calls) == calls
    assert talk.rows("SELECT DISTINCT state FROM introduction") == [("failed",)]
    assert talk.rows("SELECT count(*) FROM effect") == [(0,)]
    await sam.types("/intro", kim, lou, REASON)
    await talk.wait("1m")
    kim.reads("would like to introduce you to Lou Ray")


async def test_a_workspace_unknown_to_us_may_be_removed(talk: Talk) -> None:
    """Nothing happens."""
    await talk.workspace_is_removed()
    assert talk.rows("SELECT count(*) FROM workspace") == [(0,)]


async def test_a_german_reader_is_written_to_in_german(talk: Talk) -> None:
    """Everyone in their own language, in one introduction; the conversation in the introducer's."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    jo.now_is(locale="de-DE", time_zone="Europe/Berlin")
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    jo.reads("Sam Rivera", "Harbor Founders", "Alex Moreau", f"> {REASON}", "23. Nov")
    alex.reads("would like to introduce you to Jo Kim")
    await jo.types("/intro settings")
    jo.reads("Deine Einstellungen in Harbor Founders", "Der Bot schreibt dir auf Deutsch.")
    await jo.presses("language", choice="en")
    jo.reads("Your settings in Harbor Founders", "The bot writes to you in English.")
    await jo.presses("no")
    jo.reads("Done. Nobody is told.")


async def test_the_workspace_has_a_language_for_those_without_one(talk: Talk) -> None:
    """A person's own choice, else last seen, else the workspace's."""
    admin, kim = talk.someone("Ada Min", admin=True), talk.someone("Kim Doe", locale=None)
    await admin.types("/intro setup")
    form = admin.reply
    assert isinstance(form, OpenForm)
    await admin.submits(form.form, choice="de")
    assert admin.reads("Saved") == "Saved for everyone here."
    await kim.types("/intro settings")
    kim.reads("Deine Einstellungen in Harbor Founders")


async def test_a_list_shows_what_i_introduced_and_what_waits_for_me(talk: Talk) -> None:
    """By creation, without a word of what anybody answered."""
    sam, alex, jo = await asked(talk)
    kim, lou = talk.someone("Kim Doe"), talk.someone("Lou Ray")
    await sam.types("/intro list")
    before = sam.reads("Your introductions")
    assert before == ("Your introductions\nAlex Moreau and Jo Kim: asked, open until Mon 23 Nov")
    await alex.presses("no")
    await jo.presses("yes")
    await sam.types("/intro list")
    assert sam.news == [before]
    await lou.types("/intro", sam, kim, REASON)
    await sam.types("/intro", kim, lou, REASON)
    await talk.wait("1m")
    sam.looks_away()
    await sam.types("/intro list")
    assert sam.news[-1].split("\n") == [
        "Your introductions",
        "Alex Moreau and Jo Kim: asked, open until Mon 23 Nov",
        "Kim Doe and Lou Ray: asked, open until Mon 23 Nov",
        "Waiting for your answer, if you like",
        "Kim Doe, suggested by Lou Ray, open until Mon 23 Nov",
    ]


@pytest.mark.parametrize(
    ("end", "line"),
    [
        ("opened", "in conversation"),
        ("agreed", "both said yes, opens on Thu 19 Nov, 09:00"),
        ("told", "one of them let you know"),
        ("withdrawn", "withdrawn"),
        ("lapsed", "didn't come together"),
        ("waiting", "not asked yet"),
    ],
)
async def test_the_list_tells_each_end(talk: Talk, end: str, line: str) -> None:
    """One line each, and Withdraw while that is possible."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    if end != "waiting":
        await talk.wait("1m")
    match end:
        case "opened":
            await alex.presses("yes")
            await jo.presses("yes")
        case "agreed":
            await alex.presses("yes")
            await jo.presses("later", on=talk.day(3))
        case "told":
            await alex.presses("no")
            await alex.presses("tell", choice="not-now")
        case "withdrawn":
            await sam.presses("withdraw")
        case "lapsed":
            await talk.wait("8d")
    await sam.types("/intro list")
    assert sam.reads("Your introductions") == (
        f"Your introductions\nAlex Moreau and Jo Kim: {line}"
    )
    live = end in ("agreed", "waiting")
    assert ("withdraw" in sam.log[-1][3]) is live


async def test_the_settings_change_where_they_are_shown(talk: Talk) -> None:
    """Each button replaces the card by the settings as they are then."""
    jo = talk.jo
    await jo.types("/intro settings")
    jo.reads("Introductions may be suggested to you.")
    await jo.presses("optout")
    jo.reads("Your settings", "You've opted out: nobody is introduced to you.")
    await jo.presses("optin")
    jo.reads("Introductions may be suggested to you.")
    await jo.presses("pause", on=talk.day(3))
    jo.reads("Paused until Thu 19 Nov.")
    await talk.wait("3d")
    await jo.types("/intro settings")
    jo.reads("Introductions may be suggested to you.")


async def test_help_explains_it_in_five_lines(talk: Talk) -> None:
    """What it does, what one can type, and that it can't read conversations."""
    await talk.jo.types("/intro help")
    text = talk.jo.reads("AskFirst asks both sides before it introduces anyone.")
    assert len(text.split("\n")) == 5
    assert text.endswith("The bot can't read conversations.")


async def test_only_admins_set_up(talk: Talk) -> None:
    """Everyone else gets a calm reply, also to a forged form."""
    jo, ada = talk.jo, talk.someone("Ada Min", admin=True)
    await jo.types("/intro setup")
    jo.reads("Only admins may change this.")
    forged = SetUp(workspace=jo.workspace, actor=jo.facts, introducers="admins")
    await jo.does(forged)
    jo.reads("Only admins may change this.")
    assert talk.rows("SELECT DISTINCT introducers FROM workspace") in ([("everyone",)], [])
    await ada.types("/intro setup")
    form = ada.reply
    assert isinstance(form, OpenForm)
    await ada.submits(form.form, introducers="admins", max_per_day="1", self_introductions=False)
    ada.reads("Saved for everyone here.")
    await jo.types("/intro", talk.alex, talk.sam, REASON)
    jo.reads("Your admins have limited who may introduce people here. Ask one of them.")
    await ada.types("/intro", ada, talk.sam, REASON)
    ada.reads("Here, people can't ask to be introduced themselves. Name two others.")
    await ada.types("/intro", talk.alex, talk.sam, REASON)
    await ada.types("/intro", talk.alex, talk.jo, REASON)
    ada.reads("You have started one introduction in the last 24 hours, which is the limit.")


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"max_live": "0"}, "Write a whole number from 1 to 1000."),
        ({"max_per_day": "many"}, "Write a whole number from 1 to 1000."),
        ({"max_asks_per_week": "1001"}, "Write a whole number from 1 to 1000."),
        ({"choice": "tlh"}, "Choose one of the offers."),
        ({"time_zone": "Mars/North"}, "That isn't a time zone I know."),
    ],
)
async def test_a_wrong_setup_is_refused_at_its_field(
    talk: Talk, values: dict[str, str], sentence: str
) -> None:
    """Nothing of it is kept."""
    ada = talk.someone("Ada Min", admin=True)
    await ada.types("/intro setup")
    form = ada.reply
    assert isinstance(form, OpenForm)
    before = talk.content()
    await ada.submits(form.form, introducers="admins", **values)
    ada.reads(sentence)
    assert talk.content() == before


async def test_after_the_retention_time_the_words_go_and_then_the_rest(talk: Talk) -> None:
    """Answers at the end, reason and notes after 30 days, the row once nothing needs it."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON, notes=("for Alex", "for Jo"))
    await talk.wait("1m")
    await alex.presses("yes")
    await alex.presses("words", words="Hello Jo")
    await talk.wait("7d")
    assert talk.rows("SELECT answer, words FROM ask") == [("none", None)] * 2
    assert talk.rows("SELECT count(*) FROM effect") == [(0,)]
    await talk.wait("29d")
    assert talk.rows("SELECT reason FROM introduction") == [(REASON,)]
    await talk.wait("2d")
    assert REASON not in str(talk.tables())
    assert "for Alex" not in str(talk.tables())
    assert talk.rows("SELECT state FROM introduction") in ([], [("lapsed",)])
    await talk.wait("10d")
    for table in ("introduction", "ask", "sent_card", "effect"):
        assert talk.tables()[table] == []
    await alex.presses_old("yes")
    alex.reads("This can't be answered any more; there is nothing left to do.")
    await sam.does(Withdraw(workspace=sam.workspace, actor=sam.facts, target="gone"))
    sam.reads("This isn't yours to answer, so nothing has changed.")
