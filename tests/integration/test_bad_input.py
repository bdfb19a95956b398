"""What can't be an introduction is refused with its own clear sentence, and changes nothing."""

from typing import Any

import pytest

from bot.domain.people import PersonFacts
from bot.messages.replies import Invalid, Say
from tests.dialog import Someone, Talk

REASON = "You both repair accordions"
NO_REASON = (
    "Say why they should meet, in a few words of your own; names and links alone aren't a reason."
)
CONTROLS = (
    "There are invisible control characters in the text. "
    "Type it anew, or paste it without formatting."
)
BY_FIELD: dict[str, tuple[str, str]] = {
    "": ("reason", NO_REASON),
    " \n\t ": ("reason", NO_REASON),
    "...!?": ("reason", NO_REASON),
    "\u200b\u200d": ("reason", NO_REASON),
    "@sam @jo": ("reason", NO_REASON),
    "<@U123> <@!456> <#C1>": ("reason", NO_REASON),
    "https://example.com/why": ("reason", NO_REASON),
    "<https://example.com|why not> www.example.com": ("reason", NO_REASON),
    "x" * 501: (
        "reason",
        "That is 501 characters; 500 fit. Shorten it a little.",
    ),
    "nice\x00people": ("reason", CONTROLS),
    "nice\x1b[31mpeople": ("reason", CONTROLS),
    "nice\u202eelpoep": ("reason", CONTROLS),
    "nice\u2067elpoep\u2069": ("reason", CONTROLS),
    "nice\ud800people": ("reason", CONTROLS),
}


def content(talk: Talk) -> dict[str, list[tuple[Any, ...]]]:
    """The database but for who was seen: names are kept as last known, whatever they ask."""
    return talk.content("person", "workspace")


async def refused(talk: Talk, *words: "Someone | str", **options: Any) -> dict[str, str]:  # noqa: ANN401
    """Sam asks, and gets the form back with a sentence at each wrong field; nothing changes."""
    before, sam = content(talk), talk.sam
    reply = await sam.types("/intro", *words, **options)
    assert isinstance(reply, Invalid)
    assert sam.news == ["\n".join(reply.problems.values())]
    assert content(talk) == before
    await talk.wait("1d")
    assert talk.messenger.calls == []
    return dict(reply.problems)


@pytest.mark.parametrize("reason", BY_FIELD)
async def test_a_reason_must_be_words(talk: Talk, reason: str) -> None:
    """Nothing, only mentions or links, too long, control characters: each has its sentence."""
    field, sentence = BY_FIELD[reason]
    assert await refused(talk, talk.alex, talk.jo, reason) == {field: sentence}


@pytest.mark.parametrize("field", [0, 1])
async def test_a_note_is_checked_like_a_reason(talk: Talk, field: int) -> None:
    """At its own field; an empty one is fine."""
    notes = ["", ""]
    notes[field] = "a\u202eb"
    problems = await refused(talk, talk.alex, talk.jo, REASON, notes=tuple(notes))
    assert problems == {f"note_{'ab'[field]}": CONTROLS}


async def test_a_reason_of_500_characters_fits(talk: Talk) -> None:
    """The limit itself is allowed, and so are line breaks, emoji and every script."""
    reason = ("Beide mögen Ziehharmonikas 🪗\nعربي\r\n" + "x" * 500)[:501]
    await talk.sam.types("/intro", talk.alex, talk.jo, reason)
    talk.sam.reads("within 20 seconds, I'll ask", "> Beide mögen Ziehharmonikas 🪗\n> عربي\n> xxx")


async def test_nobody_one_or_three_people(talk: Talk) -> None:
    """An introduction is for exactly two."""
    alex, jo, kim = talk.alex, talk.jo, talk.someone("Kim Doe")
    sentences = {
        (): "Name the two people to introduce: /intro @one @two and why.",
        (alex,): "Name one more person: an introduction needs two.",
        (alex, jo, kim): "That is 3 people; an introduction is for exactly two.",
    }
    for people, sentence in sentences.items():
        assert await refused(talk, *people, REASON) == {"people": sentence}
        talk.sam.looks_away()


async def test_everything_missing_is_said_at_once(talk: Talk) -> None:
    """`/intro` alone: the form opens with what is needed."""
    problems = await refused(talk)
    assert problems == {
        "people": "Name the two people to introduce: /intro @one @two and why.",
        "reason": NO_REASON,
    }


async def test_the_same_person_twice(talk: Talk) -> None:
    """Also where it is oneself."""
    sentence = "That is the same person twice; name two different people."
    assert await refused(talk, talk.alex, talk.alex, REASON) == {"people": sentence}
    talk.sam.looks_away()
    assert await refused(talk, talk.sam, talk.sam, REASON) == {"people": sentence}


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"is_bot": True}, "Otto is a bot and can't be introduced. Name two people."),
        ({"active": False}, "Otto isn't active here any more. Name somebody else."),
    ],
)
async def test_bots_and_the_departed_cant_be_introduced(
    talk: Talk, facts: dict[str, Any], sentence: str
) -> None:
    """In either place, by name."""
    otto = talk.someone("Otto", **facts)
    for people in ((talk.alex, otto), (otto, talk.alex)):
        assert await refused(talk, *people, REASON) == {"people": sentence}
        talk.sam.looks_away()


async def test_what_was_given_stays_in_the_form(talk: Talk) -> None:
    """Nobody types a long reason twice."""
    reason = "x" * 501
    reply = await talk.sam.types("/intro", talk.alex, talk.jo, reason, notes=("for Alex", ""))
    assert isinstance(reply, Invalid)
    values = {field.name: getattr(field, "value", None) for field in reply.form.fields}
    assert values["a"] == "alex"
    assert values["b"] == "jo"
    assert values["reason"] == reason
    assert values["note_a"] == "for Alex"


async def test_the_same_request_delivered_twice_is_one_introduction(talk: Talk) -> None:
    """The second gets the same reply, and nobody is asked twice."""
    first = await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    before = talk.tables()
    second = await talk.redelivered()
    assert isinstance(second, Say)
    assert second == first
    assert talk.tables() == before
    await talk.wait("1m")
    await talk.redelivered()
    assert [kind for kind, _ in talk.sent()] == ["asked", "ask", "ask"]


async def test_a_request_without_an_id_is_protected_by_its_pair(talk: Talk) -> None:
    """Two real requests for one pair: the second reads the neutral sentence."""
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON, delivery="")
    before = content(talk)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON, delivery="")
    talk.sam.reads("These two can't be introduced right now.")
    assert content(talk) == before


async def test_a_name_is_only_text(talk: Talk) -> None:
    """Whoever calls themselves after our markup changes no sentence."""
    name = "{ $other } *Sam* <!channel>"
    trickster = Someone(talk, PersonFacts("t", name, locale="en"), talk.sam.workspace)
    await talk.sam.types("/intro", talk.alex, trickster, REASON)
    await talk.wait("1m")
    talk.alex.reads(f"would like to introduce you to {name}.")
