"""Asking a connector on Slack: typed, in the form, on Home; from the wish to the conversation."""

import pytest

from tests.slack.bench import Harbor, form

WORDS = "I'd love to hear about oysters"
ASKED = "You've asked Sam Rivera to introduce you to Alex Moreau."
WISH = "Jo Kim would like to meet Alex Moreau and asks whether you would introduce them."


async def wished(here: Harbor) -> None:
    """Jo asks Sam to be introduced to Alex, and the undo time is over."""
    await here.jo.types("/intro", f"me @Alex Moreau via @Sam Rivera {WORDS}")
    await here.wait("1m")


async def test_from_the_wish_to_the_conversation(here: Harbor) -> None:
    """The connector gets a card, edits the words, the target says yes, and all three meet."""
    jo, sam, alex = here.jo, here.sam, here.alex
    await jo.types("/intro", f"me @Alex Moreau via @Sam Rivera {WORDS}")
    assert jo.messages[-1].only_for is jo
    await jo.reads("Unless you undo it within 20 seconds", "You'll hear by", "I can't say why")
    await here.wait("1m")
    await jo.reads(ASKED, f"> {WORDS}")
    await sam.reads(WISH, f"> {WORDS}", "nobody learns what you do with this")
    await sam.clicks("Introduce them…")
    assert form(sam).fields == {"reason": WORDS, "note": None, "introducer_joins": ["yes"]}
    await sam.submits(reason="Jo knows everything about oysters", note="She is kind.")
    await here.wait("1m")
    await alex.reads(
        "would like to introduce you to Jo Kim, who asked to meet you.", "> She is kind."
    )
    await alex.clicks("Yes, I'd like that")
    await here.wait("1m")
    read = await jo.reads("Alex Moreau, meet Jo Kim.", "Sam Rivera passed it on")
    assert "kind" not in read
    [room] = {message.channel.id for message in here.workspace.messages if message.in_conversation}
    assert {one.name for one in here.workspace.channels[room].people} == {
        jo.name,
        sam.name,
        alex.name,
    }


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        ("me", (None, None, None)),
        pytest.param("me via @Sam Rivera", (None, "sam", None), marks=pytest.mark.exhaustive),
        (f"me @Alex Moreau {WORDS}", ("alex", None, WORDS)),
        pytest.param(
            "introduce me to @Alex Moreau via @Sam Rivera",
            ("alex", "sam", None),
            marks=pytest.mark.exhaustive,
        ),
    ],
)
async def test_what_is_missing_is_asked_for_in_a_form(
    talk: Harbor, words: str, fields: tuple[str | None, ...]
) -> None:
    """It holds what was understood; sent, it is the same as if it had been typed."""
    jo, people = talk.jo, {"sam": talk.sam.id, "alex": talk.alex.id}
    await jo.types("/intro", words)
    shown = form(jo).fields
    assert form(jo).title == "Ask for an introduction"
    expected = tuple(people.get(field, field) if field else None for field in fields)
    assert (shown["target"], shown["connector"], shown["reason"]) == expected
    await jo.submits(target=talk.alex, connector=talk.sam, reason=WORDS)
    assert "Unless you undo it within 20 seconds" in form(jo).text
    await talk.wait("1m")
    await talk.sam.reads(WISH, f"> {WORDS}")


async def test_it_is_on_home(talk: Harbor) -> None:
    """A button opens the form; what was asked stands in the lists, of the connector too."""
    jo, sam = talk.jo, talk.sam
    await jo.opens_home()
    await jo.clicks("Ask for an introduction…")
    await jo.submits(target=talk.alex, connector=sam, reason=WORDS)
    await talk.wait("1m")
    assert "Alex Moreau, by Sam Rivera: you'll hear by" in (await jo.opens_home()).text
    assert WISH in (await sam.opens_home()).text
    await sam.clicks("Not this time", on=WISH)
    await jo.types("/intro", "list")
    await jo.reads("Whom you asked to be introduced to", "Alex Moreau, by Sam Rivera")


@pytest.mark.exhaustive
async def test_the_form_says_what_is_wrong_at_its_fields(talk: Harbor) -> None:
    """Whom they name, and words that say nothing."""
    jo = talk.jo
    await jo.types("/intro", "me")
    await jo.submits(target=jo, connector=talk.sam, reason="https://example.org")
    assert set(form(jo).errors) == {"target", "reason"}
    await jo.submits(target=talk.alex, connector=talk.alex, reason=WORDS)
    assert form(jo).errors == {
        "connector": "You'd like to be introduced by the one whom you'd like to meet. "
        "Name somebody else, or leave that out to ask directly."
    }
    await jo.submits(target=talk.alex, connector=talk.sam, reason=WORDS)
    await talk.wait("1m")
    await talk.sam.reads(WISH)


@pytest.mark.exhaustive
async def test_it_is_undone_and_taken_back(talk: Harbor) -> None:
    """Undone within seconds nobody was asked; taken back later, the connector's card closes."""
    jo, sam = talk.jo, talk.sam
    await jo.types("/intro", f"me @Alex Moreau via @Sam Rivera {WORDS}")
    await jo.clicks("Undo")
    await talk.wait("1d")
    await sam.reads_nothing()
    await wished(talk)
    await jo.clicks("Withdraw")
    await talk.wait("1m")
    assert "that is closed" in await sam.sees("Jo Kim wished to meet Alex Moreau")


ACTS = {
    "nothing": [],
    "a no": ["Not this time"],
    "a no, and nothing more with them": ["Not this time", "Nothing with Jo Kim"],
}


@pytest.mark.parametrize("act", [act for act in ACTS if act != "nothing"])
async def test_a_connectors_no_looks_like_silence(talk: Harbor, act: str) -> None:
    """Whatever they do with it, the requester's screen, list and Home are those of a silence."""
    jo, sam = talk.jo, talk.sam
    await wished(talk)
    before = await jo.sees(ASKED)
    home = (await jo.opens_home()).text
    for label in ACTS[act]:
        await sam.clicks(label, on="")
    assert await jo.sees(ASKED) == before
    assert (await jo.opens_home()).text == home
    await jo.types("/intro", f"me @Alex Moreau via @Sam Rivera {WORDS}")
    await jo.reads("These two can't be introduced right now.")
    await talk.wait("13d")
    assert await jo.sees(ASKED) == before
    await talk.wait("2d")
    await jo.reads("This one didn't come together.")
