"""The playground's screens follow from its journal, and the page shows what is on them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.playground.directory import CAST
from adapters.playground.journal import MessageKind
from adapters.playground.outbound import PlaygroundMessenger
from adapters.playground.page_state import SHOWN_AT_MOST, coming_sentence, page_state
from adapters.playground.screens import Message
from bot.domain.effects import FOLLOWS, Due, EffectKind
from bot.domain.introduction import ENDS, State
from bot.messages.actions import Action
from bot.messages.views import Button, Card, Emphasis, Paragraph, Quote, Text
from bot.ports import Address, Coming
from bot.running.clocks import StoppedClock
from tests.playground import Pages

START = datetime(2026, 11, 16, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


# Screens


def card(words: str, emphasis: Emphasis | None = None) -> Card:
    buttons = () if emphasis is None else (Button(Action.YES, "ask-1", "Yes", emphasis),)
    return Card((Paragraph((Text(words),)), Quote(words)), buttons)


DEEDS = st.tuples(
    st.sampled_from(["send", "again", "update", "open", "greet", "say", "move"]),
    st.sampled_from(list(CAST)),
    st.text(max_size=4),
    st.sampled_from([None, *Emphasis]),
)


@given(st.lists(DEEDS, max_size=20))
async def test_screens_follow_from_the_journal_alone(deeds: list[Any]) -> None:
    """Whatever happened: read again, everything is as it was, and goes on with the same ids."""
    clock, journal = StoppedClock(START), Pages()
    live = PlaygroundMessenger(clock, journal)
    for number, (what, person, words, emphasis) in enumerate(deeds):
        address, shown = Address("playground", "harbor", person), card(words, emphasis)
        references = list(live.screens.messages.get(person, {}))
        clock.advance_to(clock.now() + MINUTE)
        match what:
            case "send" | "again":
                await live.send(address, shown, f"key-{number if what == 'send' else 0}")
            case "update" if references:
                await live.update(references[len(words) % len(references)], shown)
            case "open":
                both = [address, Address("playground", "harbor", "sam")]
                await live.open(list(dict.fromkeys(both)), f"open-{number}")
            case "greet" if live.screens.conversations:
                await live.send(next(iter(live.screens.conversations)), shown, f"greet-{number}")
            case "say":
                await live.say(person, shown)
            case "move":
                await live.move(clock.now())
    again = PlaygroundMessenger(clock, journal)
    await again.restore()
    assert again.screens == live.screens
    assert await again.say("jo", card("x")) == await live.say("jo", card("x"))


async def test_a_message_is_an_ask_as_long_as_yes_comes_first() -> None:
    """Which is how one finds whose no can be compared with silence."""
    messenger = PlaygroundMessenger(StoppedClock(START), Pages())
    reference = await messenger.send(
        Address("playground", "harbor", "jo"), card("?", Emphasis.PRIMARY), "k"
    )
    assert messenger.screens.messages["jo"][reference].ask == "ask-1"
    await messenger.update(reference, card("Done.", Emphasis.PLAIN))
    assert messenger.screens.messages["jo"][reference].ask == ""


async def test_a_card_that_reads_as_before_hasnt_changed() -> None:
    """An update alone is nothing to see."""
    clock = StoppedClock(START)
    messenger = PlaygroundMessenger(clock, Pages())
    reference = await messenger.say("jo", card("one"))
    clock.advance_to(START + MINUTE)
    await messenger.update(reference, card("one"))
    assert messenger.screens.messages["jo"][reference].changed_at is None
    await messenger.update(reference, card("two"))
    assert messenger.screens.messages["jo"][reference].changed_at == START + MINUTE


async def test_what_one_reads_leaves_no_gap_in_what_another_has() -> None:
    """Else a reminder that only one gets would show in everybody's ids."""
    messenger = PlaygroundMessenger(StoppedClock(START), Pages())
    for person in ("jo", "jo", "sam", "jo", "sam"):
        await messenger.say(person, card(person))
    assert list(messenger.screens.messages["sam"]) == ["sam-1", "sam-2"]


# The page


def message(number: int, **changes: Any) -> Message:  # noqa: ANN401
    return replace(
        Message(f"m-{number}", MessageKind.MESSAGE, START, f"<p>{number}</p>"), **changes
    )


def coming(kind: EffectKind | None, state: State = State.ASKING, at: datetime = START) -> Coming:
    to = "" if kind is None else "Jo Kim"
    return Coming(at, kind, state, to, ("Alex Moreau", "Jo Kim"))


def test_the_page_shows_the_newest_messages() -> None:
    """Older ones are kept, and not shown."""
    messages = [message(n) for n in range(SHOWN_AT_MOST + 5)]
    shown = page_state([{"jo": messages}], None, START, [])["worlds"][0]["windows"]["jo"]
    assert [m["id"] for m in shown] == [f"m-{n}" for n in range(5, SHOWN_AT_MOST + 5)]


def test_everybody_has_their_language_and_their_time() -> None:
    people = {person["id"]: person for person in page_state([{}], None, START, [])["people"]}
    assert [people[key]["lang"] for key in ("sam", "mika")] == ["en", "de"]
    zones = {key: (people[key]["zone"], people[key]["local"][-5:]) for key in ("sam", "jo", "ilse")}
    assert zones == {
        "sam": ("Lisbon", "09:00"),
        "jo": ("New York", "04:00"),
        "ilse": ("Berlin", "10:00"),
    }
    assert (people["mika"]["initials"], people["sam"]["admin"]) == ("MS", True)


def test_times_of_messages_are_their_readers() -> None:
    shown = page_state([{"jo": [message(1, changed_at=START + MINUTE)]}], None, START, [])
    [found] = shown["worlds"][0]["windows"]["jo"]
    assert (found["at"][-5:], found["changed"][-5:]) == ("04:00", "04:01")
    assert found["members"] == []


@pytest.mark.parametrize(
    "other",
    [
        [],
        [message(1), message(2)],
        [message(1, html="<p>other</p>")],
        [message(1, at=START + MINUTE)],
        [message(1, changed_at=START)],
        [message(1, kind=MessageKind.REPLY)],
        [message(7)],
    ],
)
def test_any_difference_between_two_worlds_shows(other: list[Message]) -> None:
    """Content, order, time, kind or number; nobody is equal or not in a single world."""
    one = {"jo": [message(1)], "sam": [message(3), message(4)], "noor": [message(5), message(6)]}
    two = one | {"jo": other, "noor": one["noor"][::-1]}
    equal = {p["id"]: p["equal"] for p in page_state([one, two], "alex", START, [])["people"]}
    expected = dict.fromkeys(CAST, True) | {"alex": None, "jo": False, "noor": False}
    assert equal == expected
    assert {p["equal"] for p in page_state([one], None, START, [])["people"]} == {None}


def test_the_clock_says_what_comes_next_all_of_one_moment_once() -> None:
    later = START + MINUTE
    found = [
        coming(EffectKind.ASK, at=later),
        coming(EffectKind.OPEN, at=later),
        coming(EffectKind.ASK, at=later),
    ]
    found.append(coming(EffectKind.REMINDER, at=later + MINUTE))
    clock = page_state([{}], None, START, found)["clock"]
    what = "Jo Kim is asked; The conversation of Alex Moreau and Jo Kim opens"
    assert clock["next"] == {"seconds": 60, "what": what}
    assert (clock["shown"], clock["now"]) == ("Mon 16 Nov, 09:00", START.isoformat())
    assert page_state([{}], None, later + MINUTE, found)["clock"]["next"]["seconds"] == 0
    assert page_state([{}], None, START, [])["clock"]["next"] is None


@pytest.mark.parametrize(("ago", "behind"), [(0, False), (2, True)])
def test_a_clock_that_is_behind_says_so(ago: int, behind: bool) -> None:
    now = datetime.now(UTC) - timedelta(days=ago)
    assert page_state([{}], None, now, [])["clock"]["behind"] is behind


PLANNED = {line.kind for lines in FOLLOWS.values() for line in lines if line.due is not Due.NOW}


@pytest.mark.parametrize("kind", [EffectKind.ASK, *sorted(PLANNED)])
def test_all_that_is_planned_ahead_has_a_sentence_of_its_own(kind: EffectKind) -> None:
    """Which names whom it is about."""
    sentence = coming_sentence(coming(kind))
    assert "Jo Kim" in sentence
    others = {coming_sentence(coming(k)) for k in (EffectKind.ASK, *PLANNED) if k is not kind}
    assert sentence not in others


def test_whatever_comes_has_a_sentence() -> None:
    """Time itself too, in every state; after the end it is the erasure."""
    for kind in EffectKind:
        assert coming_sentence(coming(kind))
    for state in ENDS:
        assert coming_sentence(coming(None, state)).endswith("is erased")
    assert coming_sentence(coming(None, State.ASKING)) == "Time is up for Alex Moreau and Jo Kim"
    assert "are asked" in coming_sentence(coming(None, State.WAITING))
    alone = replace(coming(None, State.WAITING), to="Jo Kim")
    assert coming_sentence(alone) == "Jo Kim is asked, if there is a place for them this week"
    pause = replace(coming(None, State.ASKING), to="Jo Kim")
    assert coming_sentence(pause) == "The pause of Jo Kim ends"
