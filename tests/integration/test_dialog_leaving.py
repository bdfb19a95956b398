"""Leaving and being forgotten: what ends with somebody, and what is erased of them."""

from collections.abc import Awaitable, Callable

import pytest

from bot.app.commands import Withdraw
from bot.errors import Transient
from tests.dialog import CLOSED, NEUTRAL, REASON, Someone, Talk, asked


async def test_forget_me_asks_once_more_and_then_erases(talk: Talk) -> None:
    """A forgotten party counts as silence, and isn't named any more."""
    sam, alex, jo = await asked(talk)
    await jo.presses("yes")
    jo.looks_away()
    await jo.types("/intro settings")
    await jo.presses("forget")
    jo.reads("Erase everything about you? Requests that are open then count as unanswered")
    assert talk.rows("SELECT count(*) FROM person WHERE name = 'Jo Kim'") == [(1,)]
    await jo.presses("forget")
    assert "as you had wished" not in jo.reads("Everything about you is erased")
    assert "Jo Kim" not in str(talk.tables())
    jo.looks_away()
    await alex.presses("yes")
    await talk.wait("8d")
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
    sam.reads("within 20 seconds")


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
    await talk.wait("7d 14h")
    for person in (sam, alex, jo):
        person.reads_nothing()
    await talk.wait("1h")
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
    assert talk.conversations == []
    if when == "waiting":
        assert talk.rows("SELECT state FROM introduction") == [], "nobody was asked: it is undone"
        alex.reads_nothing()
    else:
        assert talk.rows("SELECT state FROM introduction") == [("withdrawn",)]
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


async def test_after_the_retention_time_the_words_go_and_then_the_rest(talk: Talk) -> None:
    """Answers at the end, reason and notes after 30 days, the row once nothing needs it."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON, notes=("for Alex", "for Jo"))
    await talk.wait("1m")
    await alex.presses("yes")
    await alex.presses("words", words="Hello Jo")
    await talk.wait("7d 15h")
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


# After the deadline, while no relay has run: the machine takes no answers any more.


async def overdue(talk: Talk) -> Someone:
    """Jo has said yes, with words and a date; the deadline has passed and nobody has noticed."""
    _, _, jo = await asked(talk)
    await jo.presses("later", on=talk.day(3))
    await jo.presses("words", words="I still have the sheet music")
    await talk.relay_stops()
    await talk.wait("8d")
    jo.looks_away()
    return jo


ANSWERS = "SELECT answer, not_before, words, again_at, paused_until FROM ask"
ERASED = ("none", None, None, None, None)


async def forget_me(jo: Someone) -> None:
    await jo.types("/intro settings")
    await jo.presses("forget")
    await jo.presses("forget")
    jo.reads("Everything about you is erased")


async def opt_out(jo: Someone) -> None:
    await jo.presses("optout")


async def block(jo: Someone) -> None:
    await jo.presses("block")


async def leave(jo: Someone) -> None:
    await jo.leaves()


@pytest.mark.parametrize("goes", [forget_me, opt_out, block, leave])
async def test_an_answer_is_erased_at_once_when_the_deadline_has_passed(
    talk: Talk, goes: Callable[[Someone], Awaitable[None]]
) -> None:
    """Erasure doesn't depend on what the machine still accepts (promise 10)."""
    await goes(await overdue(talk))
    assert talk.rows(ANSWERS) == [ERASED, ERASED]
    await talk.relay_starts()
    talk.sam.reads("This one didn't come together.")
    assert talk.conversations == []


async def test_an_answer_is_erased_while_the_conversation_is_being_opened(talk: Talk) -> None:
    """The next attempt is given up, as a needed person is gone."""
    sam, alex, jo = await asked(talk)
    await jo.presses("yes")
    await jo.presses("words", words="I still have the sheet music")
    talk.messenger.fails(Transient("down"), method="open")
    await alex.presses("yes")
    await forget_me(jo)
    assert talk.rows("SELECT answer, words FROM ask") == [("yes", None), ("none", None)]
    await talk.wait("1d")
    assert talk.conversations == []
    sam.reads("couldn't be opened")


async def test_what_a_party_let_the_introducer_know_is_erased_on_its_way(talk: Talk) -> None:
    """The introducer hears only how it ended."""
    sam, alex, _ = await asked(talk)
    await talk.relay_stops()
    await alex.presses("no")
    await alex.presses("tell", words="I'm moving to Porto")
    assert "Porto" in str(talk.tables())
    await forget_me(alex)
    assert "Porto" not in str(talk.tables())
    await talk.relay_starts()
    assert "Porto" not in sam.reads("This one didn't come together.")
