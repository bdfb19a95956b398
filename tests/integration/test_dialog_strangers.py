"""Only the one who was asked can answer, and the same click twice changes nothing twice."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

import pytest

from bot.app.commands import Unblock, make_press
from bot.messages.actions import Action
from bot.messages.replies import Reply, Say
from tests.dialog import HARBOR, ORCHARD, REASON, Talk, asked, plain
from tests.matrix import sampled

NOT_YOURS = "This isn't yours to answer, so nothing has changed."

ANSWERS: dict[Action, dict[str, Any]] = {
    Action.YES: {},
    Action.LATER: {"on": date(2026, 11, 19)},
    Action.NO: {},
    Action.AGAIN: {"on": date(2026, 11, 19)},
    Action.QUESTION: {"words": "Where?"},
    Action.BLOCK: {},
}


@pytest.mark.parametrize("who", ["introducer", "other party", "stranger", "elsewhere"])
async def test_a_click_on_somebody_elses_ask_changes_nothing(talk: Talk, who: str) -> None:
    """Also by the other party, the introducer, and the same ids from another workspace."""
    sam, alex, jo = await asked(talk)
    clickers = {
        "introducer": sam,
        "other party": jo,
        "stranger": talk.someone("Kim Doe"),
        "elsewhere": talk.someone("Alex Moreau", ORCHARD),
    }
    clicker = clickers[who]
    before = talk.content("person", "workspace")  # who clicks becomes known
    for action, values in ANSWERS.items():
        spot = alex.screen.find(action)
        assert spot is not None
        await clicker.clicks(spot, **values)
        assert clicker.news == [NOT_YOURS]
        clicker.looks_away()
        assert talk.content("person", "workspace") == before
    for person in {sam, alex, jo} - {clicker}:
        person.reads_nothing()


@pytest.mark.parametrize(
    "action",
    sampled(
        ["yes", "no", "tell", "question", "again", "words", "block", "show", "more"],
        lambda action: action in ("yes", "block", "more"),
    ),
)
async def test_a_made_up_button_changes_nothing(talk: Talk, action: str) -> None:
    """An id that we never gave out gets a calm reply."""
    _, alex, _ = await asked(talk)
    before = talk.content()
    for target in ("", "no-such-ask", "'; DROP TABLE ask; --", "\x00", "💥" * 500):
        command = make_press(Action(action), target, workspace=HARBOR, actor=alex.facts)
        reply = await talk.dispatch(command)
        assert isinstance(reply, Say)
    assert talk.content() == before


async def test_only_the_introducer_withdraws(talk: Talk) -> None:
    """Undo and Withdraw pressed by others, here or elsewhere, change nothing."""
    sam, alex, jo = await asked(talk)
    spot = sam.screen.find(Action.WITHDRAW)
    assert spot is not None
    for other in (alex, jo, talk.someone("Sam Rivera", ORCHARD)):
        await other.clicks(spot)
        assert other.news == [NOT_YOURS]
    await alex.presses("yes")
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]


async def test_an_introducer_has_no_answer_to_their_own_wish(talk: Talk) -> None:
    """In "I would like to meet Jo" only Jo's ask can be clicked."""
    sam, jo = talk.sam, talk.jo
    await sam.types("/intro", sam, jo, REASON)
    await talk.wait("1m")
    spot = jo.screen.find(Action.YES)
    assert spot is not None
    sam.looks_away()
    await sam.clicks(spot)
    assert sam.news == [NOT_YOURS]
    assert talk.conversations == []


async def test_nobody_elses_follow_up_counts(talk: Talk) -> None:
    """The total is that of the parties."""
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("yes")
    await talk.wait("8d")
    spot = alex.screen.find(Action.TALKED)
    assert spot is not None
    for other in (sam, jo):
        other.looks_away()
        await other.clicks(spot)
        assert other.news == [NOT_YOURS]
    assert "talked: yes" not in await talk.totals()


async def test_unblocking_is_for_ones_own_blocks(talk: Talk) -> None:
    """A made-up unblock shows the settings and changes nothing."""
    _, alex, jo = await asked(talk)
    await alex.presses("block")
    before = talk.content()
    await jo.does(Unblock(workspace=HARBOR, actor=jo.facts, target="sam"))
    jo.reads("Your settings in Harbor Founders")
    assert talk.content() == before


async def test_old_cards_get_a_calm_reply_after_every_end(talk: Talk) -> None:
    """Every button that was ever shown, pressed after the end: nothing changes, nobody hears."""
    sam, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("later", on=talk.day(3))
    await sam.withdraws()
    for person in (sam, alex, jo):
        person.looks_away()
    state = talk.rows("SELECT state, ended_at FROM introduction")
    for action in ("yes", "later", "no", "words", "question", "again"):
        await alex.presses_old(action)
        assert "any more" in alex.news[-1] or "once you've said yes" in alex.news[-1]
    assert talk.rows("SELECT state, ended_at FROM introduction") == state
    sam.reads_nothing()
    jo.reads_nothing()


Scene = Callable[[Talk], Awaitable[Reply]]


async def _request(talk: Talk) -> Reply:
    return await talk.sam.types("/intro", talk.alex, talk.jo, REASON)


async def _undo(talk: Talk) -> Reply:
    await _request(talk)
    return await talk.sam.presses("undo")


def _pressing(action: str, *before: tuple[str, str], by: str = "alex", **values: Any) -> Scene:  # noqa: ANN401
    """After some clicks by others, somebody presses a button."""

    async def scene(talk: Talk) -> Reply:
        people = dict(zip(("sam", "alex", "jo"), await asked(talk), strict=True))
        for name, first in before:
            given = {"words": "Where?"} if first == "question" else {}
            await people[name].presses(first, **given)
        return await people[by].presses(action, **values)

    return scene


def _in_settings(action: str, *before: str, **values: Any) -> Scene:  # noqa: ANN401
    """On the settings card, somebody presses buttons."""

    async def scene(talk: Talk) -> Reply:
        _, alex, _ = await asked(talk)
        await alex.presses("yes")
        await alex.types("/intro settings")
        for first in before:
            await alex.presses(first, **({"on": talk.day(3)} if first == "pause" else {}))
        given = {"on": talk.day(3)} if action == "pause" else values
        return await alex.presses(action, **given)

    return scene


async def _follow_up(talk: Talk) -> Reply:
    _, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("yes")
    await talk.wait("8d")
    return await alex.presses("talked")


async def _later(talk: Talk) -> Reply:
    _, alex, _ = await asked(talk)
    return await alex.presses("later", on=talk.day(3))


async def _again(talk: Talk) -> Reply:
    _, alex, _ = await asked(talk)
    return await alex.presses("again", on=talk.day(3))


async def _set_up(talk: Talk) -> Reply:
    ada = talk.someone("Ada Min", admin=True)
    await ada.types("/intro setup")
    reply = await ada.presses("setup")
    return await ada.submits(reply.form, introducers="admins", max_live="3")  # type: ignore[union-attr]


async def _removed(talk: Talk) -> Reply:
    await asked(talk)
    await talk.workspace_is_removed()
    return Say(plain(""))


async def _left(talk: Talk) -> Reply:
    _, alex, _ = await asked(talk)
    await alex.leaves()
    return Say(plain(""))


REDELIVERED: dict[str, Scene] = {
    "request": _request,
    "undo": _undo,
    "withdraw": _pressing("withdraw", by="sam"),
    "yes": _pressing("yes"),
    "the second yes": _pressing("yes", ("jo", "yes")),
    "later": _later,
    "no": _pressing("no"),
    "no after both agreed": _pressing("no", ("alex", "yes")),
    "tell": _pressing("tell", ("alex", "no"), choice="not-now"),
    "again": _again,
    "words": _pressing("words", ("alex", "yes"), words="Hello"),
    "question": _pressing("question", words="Where?"),
    "reply": _pressing("reply", ("alex", "question"), by="sam", words="Here."),
    "block": _pressing("block"),
    "opt out": _pressing("optout"),
    "opt out in the settings": _in_settings("optout"),
    "opt in": _in_settings("optin", "optout"),
    "pause": _in_settings("pause"),
    "resume": _in_settings("resume", "pause"),
    "habit": _in_settings("habit"),
    "habit ended": _in_settings("nohabit", "habit"),
    "language": _in_settings("language", choice="de"),
    "forget me, asked": _in_settings("forget"),
    "follow-up": _follow_up,
    "set up": _set_up,
    "workspace removed": _removed,
    "person left": _left,
}


SAMPLES = {"request", "withdraw", "the second yes", "tell", "question", "opt out in the settings"}


@pytest.mark.parametrize("name", sampled(REDELIVERED, SAMPLES.__contains__))
async def test_a_redelivered_command_changes_nothing_twice(talk: Talk, name: str) -> None:
    """Platforms deliver twice: nobody sees anything new, and the database stays as it is."""
    await REDELIVERED[name](talk)
    before, calls = talk.content(), len(talk.sent())
    seen = {person: len(person.screen.sights) for person in (talk.sam, talk.alex, talk.jo)}
    await talk.wait("1s")
    for _ in range(3):
        await talk.redelivered()
        assert talk.content() == before
    assert len(talk.sent()) == calls
    for person, sights in seen.items():
        assert len(person.screen.sights) == sights


async def test_forgetting_twice_finds_nothing_to_forget(talk: Talk) -> None:
    """The second delivery meets somebody new, of whom nothing is kept either."""
    _, alex, _ = await asked(talk)
    await alex.types("/intro settings")
    await alex.presses("forget")
    await alex.presses("forget")
    await talk.redelivered()
    assert "Alex Moreau" not in str(talk.tables())


async def test_a_platform_that_doesnt_answer_brings_nobody_back(talk: Talk) -> None:
    """What was known of somebody stays, as long as nothing else is."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await alex.types("/intro settings")
    await alex.leaves()
    alex.now_is(known=False)
    await sam.types("/intro", alex, jo, REASON)
    sam.reads("These two can't be introduced right now.")
    alex.now_is(known=True)
    await sam.types("/intro", alex, jo, REASON)
    sam.reads("within 20 seconds, I'll ask Alex Moreau and Jo Kim")
