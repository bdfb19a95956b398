"""Two worlds side by side: one where somebody said no, one where they said nothing (promise 2)."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from adapters.playground.directory import CAST, HARBOR
from adapters.playground.outbound import PlaygroundMessenger
from bot.app.commands import Command, SayNo
from bot.app.context import LearningDeps
from bot.app.dispatch import dispatch
from bot.messages.replies import Reply
from bot.ports import Address
from tests.dialog import plain
from tests.matrix import sampled
from tests.playground import Member, Page, asked


async def compared(page: Page, key: str = "alex") -> Member:
    """Everybody has been asked; the worlds part with Alex's no."""
    await asked(page)
    silent = page.member(key)
    await page.compares(silent)
    return silent


def assert_equal(page: Page, silent: str = "alex") -> None:
    """All but the silent one see the same, in the same order, at the same times."""
    for key in CAST:
        if key != silent:
            member = page.member(key)
            assert member.messages(0) == member.messages(1), f"{key} sees a difference"
    assert page.equal() == {key: None if key == silent else True for key in CAST}


def as_it_is(page: Page) -> dict[str, Any]:
    """All that the page shows; not how often it changed."""
    return {name: value for name, value in page.state.items() if name != "version"}


async def test_until_the_end_the_others_see_the_same(page: Page) -> None:
    """Also after a reminder that only the silent one gets, a day later than the others' no."""
    silent = await compared(page)
    assert page.titles == ["Alex Moreau says no", "Alex Moreau says nothing"]
    silent.sees("You said no. Nobody is told;", world=0)
    silent.sees("No answer needed", world=1)
    happened = []
    while page.coming:
        assert_equal(page)
        happened.append(page.coming)
        await page.to_next_event()
    assert_equal(page)
    assert happened[:3] == [
        "Alex Moreau is reminded",
        "Jo Kim is reminded",
        "Time is up for Alex Moreau and Jo Kim",
    ]
    page.member("sam").sees("This one didn't come together.", world=1)
    assert len(silent.messages(0)) < len(silent.messages(1))  # no reminder after a no


SCHEDULES = {
    "the other says yes": ["jo yes", "next", "next", "next"],
    "the other is late": ["day", "day", "day", "day", "jo later", "sam /intro list", "next"],
    "questions": ["jo question", "sam reply", "next", "jo no", "sam /intro list", "jo tell"],
    "another introduction": [
        "sam /intro @jo @noor You both listen to the sea",
        "next",
        "noor yes",
        "jo yes",
        "next",
        "next",
    ],
    "the same two again": [
        "mika /intro @alex @jo You both sail",
        "next",
        "sam withdraw",
        "ilse /intro @jo @alex You both sail",
        "day",
    ],
    "new ones for the silent one": [
        "noor /intro @mika @alex Sails and oysters",
        "next",
        "mika yes",
        "jo optout",
        "noor /intro list",
        "next",
        "next",
    ],
}
FILLED: dict[str, Any] = {
    "question": {"words": "What does she play?"},
    "reply": {"words": "The accordion."},
    "tell": {"words": "Not this year."},
}


async def happens(page: Page, deed: str) -> None:
    """Let one thing happen: `next`, `day`, a typed line or a pressed button."""
    who, _, what = deed.partition(" ")
    if who in ("next", "day"):
        await page.does("/clock", {"to": who})
    elif what.startswith("/intro"):
        await page.member(who).types(what)
    elif what == "later":
        await page.member(who).presses(what, on=page.day(2))
    else:
        await page.member(who).presses(what, **FILLED.get(what, {}))


@pytest.mark.parametrize(
    "name", sampled(SCHEDULES, lambda name: name in ("questions", "new ones for the silent one"))
)
async def test_whatever_the_others_do_they_see_the_same(page: Page, name: str) -> None:
    """What they do happens in both worlds."""
    await compared(page)
    for deed in SCHEDULES[name]:
        await happens(page, deed)
        assert_equal(page)


@pytest.mark.exhaustive
async def test_an_open_conversation_is_the_same_in_both(page: Page) -> None:
    """Alex had agreed to meet Noor before; that goes on, with new messages counted alike."""
    sam, alex, noor = (page.member(key) for key in ("sam", "alex", "noor"))
    await sam.types("/intro @alex @noor You both watch the tide")
    await page.to_next_event()
    await alex.presses("yes")
    await asked(page)
    await page.compares(alex)
    await noor.presses("yes")
    noor.sees("Alex Moreau, meet Noor Haddad.", world=1)
    assert_equal(page)
    await page.to_next_event()
    assert_equal(page)


async def test_the_silent_one_does_nothing_more(page: Page) -> None:
    """Neither with a button of the one world nor of the other, nor with a typed line."""
    silent = await compared(page)
    before = as_it_is(page)
    sentence = "Alex Moreau does nothing more while two worlds are compared."
    press = {"person": "alex", "delivery": "1", **silent.finds("question")}
    assert (await page.refused("/press", press)).startswith(sentence)
    line = {"person": "alex", "delivery": "2", "text": "/intro list"}
    assert (await page.refused("/say", line)).startswith(sentence)
    assert as_it_is(page) == before


@pytest.mark.exhaustive
async def test_leaving_gives_back_the_world_as_it_was(page: Page) -> None:
    """Screens and clock; and one can compare again, as often as one likes."""
    _, alex, jo = await asked(page)
    before = as_it_is(page)
    for _ in range(2):
        await page.compares(alex)
        await jo.presses("yes")
        await page.a_day_on()
        await page.to_next_event()
        await page.compares(None)
        assert as_it_is(page) == before
    await page.compares(jo)
    assert_equal(page, "jo")
    await page.compares(alex)
    assert_equal(page, "alex")
    await page.compares(None)
    await alex.presses("yes")
    await jo.presses("yes")
    jo.sees("Alex Moreau, meet Jo Kim.")


async def test_only_an_open_ask_can_be_compared(page: Page) -> None:
    """Who wasn't asked, or has answered, is refused with a sentence."""
    _, alex, jo = await asked(page)
    await alex.presses("yes")
    for key, name in (("noor", "Noor Haddad"), ("sam", "Sam Rivera"), ("alex", "Alex Moreau")):
        sentence = await page.refused("/worlds", {"person": key})
        assert sentence == f"{name} has no open ask. Let somebody introduce them first."
    assert "nobody called 'kim'" in await page.refused("/worlds", {"person": "kim"})
    assert page.titles == [""]
    assert [p["id"] for p in page.state["people"] if p["asked"]] == [jo.key]


async def test_a_comparison_goes_on_when_another_is_refused(page: Page) -> None:
    """Nothing is lost by trying."""
    _, alex, _ = await asked(page)
    await page.compares(alex)
    await page.refused("/worlds", {"person": "noor"})
    await page.look()
    assert page.state["silent"] == "alex"


async def test_a_habit_of_telling_shows_as_a_difference(page: Page) -> None:
    """It is Alex's own wish that Sam hears; and what Sam does goes on in both worlds."""
    alex, sam = page.member("alex"), page.member("sam")
    await alex.types("/intro settings")
    await alex.presses("habit")
    await compared(page)
    assert page.equal()["sam"] is False
    sam.sees("Alex Moreau said no and lets you know:", world=0)
    await sam.types("/intro @mika @ilse You both know canvas")
    await sam.presses("undo")
    for world in (0, 1):
        sam.sees("Undone. Nobody was asked.", world=world)


Leak = Callable[[PlaygroundMessenger, Command], Awaitable[object]]


async def _message(messenger: PlaygroundMessenger, _: Command) -> None:
    await messenger.send(Address(HARBOR.platform, HARBOR.id, "sam"), plain("Alex said no."), "leak")


async def _changed_card(messenger: PlaygroundMessenger, _: Command) -> None:
    await messenger.update("sam-2", plain("One of them has answered."))


@pytest.mark.exhaustive
@pytest.mark.parametrize("leak", [_message, _changed_card])
async def test_a_no_that_showed_would_show(
    page: Page, leak: Leak, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The comparison is no picture: with a bot that gives a no away, the introducer's differ."""

    async def leaky(deps: LearningDeps, command: Command) -> Reply:
        reply = await dispatch(deps, command)
        messenger = deps.messengers[HARBOR.platform]
        if isinstance(command, SayNo) and isinstance(messenger, PlaygroundMessenger):
            await leak(messenger, command)
        return reply

    monkeypatch.setattr("bot.bootstrap.application.dispatch", leaky)
    await compared(page)
    assert page.equal() | {"sam": True} == {k: None if k == "alex" else True for k in CAST}
    assert page.equal()["sam"] is False
