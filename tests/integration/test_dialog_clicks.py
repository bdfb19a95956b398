"""A click writes nothing of its actor but the answer: no name, language, activity or departure."""

from dataclasses import replace
from typing import Any

import pytest

from bot.messages.actions import Action
from tests.dialog import CLOSED, REASON, Someone, Talk, asked
from tests.matrix import sampled

#: What the platform tells with a click, other than it is stored.
NEWS: dict[str, Any] = {
    "name": "Alexandra Moreau",
    "locale": "de",
    "time_zone": "Asia/Tokyo",
    "is_bot": True,
    "guest": True,
    "active": False,
}
#: What is pressed on an open ask, with what is filled in.
ANSWERS: dict[str, dict[str, Any]] = {
    "yes": {},
    "later": {"on": 3},
    "no": {},
    "question": {"words": "Where?"},
    "again": {"on": 3},
}
#: What people are, as others' commands read it.
FACTS = "SELECT external_id, name, locale, time_zone, is_bot, guest, active FROM person ORDER BY id"


async def presses(talk: Talk, person: Someone, action: str, given: dict[str, Any]) -> None:
    """Press a button, with days counted from today."""
    values = {name: talk.day(v) if name == "on" else v for name, v in given.items()}
    await person.presses(action, **values)


@pytest.mark.parametrize("stored", [True, False], ids=["known", "without language and zone"])
@pytest.mark.parametrize("action", sampled(ANSWERS, lambda action: action in ("no", "later")))
async def test_a_click_teaches_nothing(talk: Talk, action: str, stored: bool) -> None:
    """Whatever the platform says of somebody who clicks, what is stored of them stays."""
    if not stored:
        talk.alex.now_is(locale=None, time_zone=None)
    _, alex, _ = await asked(talk)
    before = talk.rows(FACTS), talk.rows("SELECT * FROM workspace")
    alex.now_is(**NEWS)
    alex.workspace = replace(alex.workspace, name="Harbor People", locale="de", time_zone="UTC")
    await presses(talk, alex, action, ANSWERS[action])
    assert (talk.rows(FACTS), talk.rows("SELECT * FROM workspace")) == before


@pytest.mark.parametrize("action", ["optout", "block"])
async def test_a_choice_teaches_nothing_else(talk: Talk, action: str) -> None:
    """Nor do a button that leaves, and what is pressed in the settings."""
    _, alex, _ = await asked(talk)
    before = talk.rows(FACTS)
    alex.now_is(**NEWS)
    await alex.presses(action)
    await alex.presses_old(action)
    assert talk.rows(FACTS) == before


async def test_whoever_is_active_again_is_found_out_without_a_click(talk: Talk) -> None:
    """Alex was deactivated and is back; Kim's introduction waits for whether they answer Sam."""
    _, alex, _ = await asked(talk)
    await alex.leaves()
    kim, lou = talk.someone("Kim Doe"), talk.someone("Lou Ray")
    await alex.presses("no")
    assert talk.rows("SELECT active FROM person WHERE external_id = 'alex'") == [(0,)]
    await alex.changes()
    assert talk.rows("SELECT active FROM person WHERE external_id = 'alex'") == [(1,)]
    await kim.types("/intro", alex, lou, REASON)
    await talk.wait("1m")
    lou.reads("would like to introduce you to Alex Moreau")


async def test_the_greeting_speaks_no_language_that_a_click_taught(talk: Talk) -> None:
    """Sam, of whom no language is known, answers Kim's ask in German before their own opens."""
    talk.sam.now_is(locale=None)
    sam, alex, jo = await asked(talk)
    kim = talk.someone("Kim Doe")
    await kim.types("/intro", sam, talk.someone("Lou Ray"), REASON)
    await talk.wait("1m")
    sam.now_is(locale="de")
    await sam.presses("no")
    await alex.presses("yes")
    await jo.presses("yes")
    alex.sees("Alex Moreau, meet Jo Kim.")


@pytest.mark.parametrize("nobody", ["alex", "sam"])
async def test_nobody_without_a_name_is_asked(talk: Talk, nobody: str) -> None:
    """The look-up failed: it is said so, and nothing is stored of those who were named."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    person = {"alex": alex, "sam": sam}[nobody]
    name = person.facts.name
    person.now_is(name="", known=False)
    await sam.types("/intro", alex, jo, REASON)
    sam.reads("I couldn't look everyone up just now, and nobody was asked. Please try again")
    assert talk.rows("SELECT external_id FROM person WHERE external_id <> 'sam'") == []
    assert talk.rows("SELECT id FROM introduction") == []
    person.now_is(name=name, known=True)
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    jo.reads("Sam Rivera from Harbor Founders would like to introduce you to Alex Moreau.")


async def test_whoever_was_known_before_is_asked_by_that_name(talk: Talk) -> None:
    """A look-up that fails later costs nobody their name, nor does a handle that was typed."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await alex.types("/intro list")
    alex.now_is(name="amoreau", known=False)
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    jo.reads("would like to introduce you to Alex Moreau.")


async def test_a_click_brings_no_workspace_back(talk: Talk) -> None:
    """The bot was removed; who presses an old card finds nothing to answer, but can leave."""
    _, alex, jo = await asked(talk)
    await talk.workspace_is_removed()
    await alex.presses_old("yes")
    alex.reads("This can't be answered any more")
    await jo.presses_old("optout")
    jo.reads("Done, no more introductions.")
    assert talk.rows("SELECT removed FROM workspace") == [(1,)]
    assert talk.rows("SELECT opted_out FROM person WHERE external_id = 'jo'") == [(1,)]


@pytest.mark.parametrize(
    ("action", "done"),
    [
        (Action.OPT_OUT, "Done, no more introductions."),
        (Action.BLOCK, "Done. Nothing more with Sam Rivera"),
    ],
)
async def test_whoever_left_can_still_leave_for_good(talk: Talk, action: Action, done: str) -> None:
    """Promise 5 holds from every card, open or closed, for as long as a person is known."""
    _, alex, jo = await asked(talk)
    await alex.leaves()
    await alex.presses_old(action)
    alex.reads(done)
    await talk.wait("8d")
    jo.sees(CLOSED)
    await jo.presses_old(action)
    jo.reads(done)


async def test_whoever_is_back_says_so_by_typing_before_a_yes_counts(talk: Talk) -> None:
    """No event told that Alex returned; a click wouldn't either, and they read what to do."""
    _, alex, jo = await asked(talk)
    await jo.presses("yes")
    await alex.leaves()
    alex.now_is(active=True)
    await alex.presses("yes")
    alex.reads("I have noted that you left this workspace. Type /intro list once")
    await alex.types("/intro list")
    await alex.presses_old("yes")
    alex.sees("Alex Moreau, meet Jo Kim.")
