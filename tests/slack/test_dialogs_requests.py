"""How an introduction is asked for: typed, in the form, by the shortcut; and what is refused."""

import re

import pytest

from tests.contracts.messenger import HOSTILE
from tests.dialog import REASON
from tests.matrix import sampled
from tests.slack.bench import Harbor, form
from tests.slack.reading import drawn

NEUTRAL = "These two can't be introduced right now. I can't say why;"


@pytest.mark.parametrize(
    "words",
    [
        f"{REASON} @Alex Moreau @Jo Kim",
        f"@Alex Moreau {REASON} @Jo Kim",
        f"@Jo Kim @Alex Moreau {REASON}",
    ],
)
async def test_mentions_stand_anywhere(here: Harbor, words: str) -> None:
    """Before, among or after the words."""
    await here.sam.types("/intro", words)
    await here.wait("1m")
    for person in (here.alex, here.jo):
        await person.reads("Sam Rivera would like to introduce you", f"> {REASON}")


async def test_a_reason_is_kept_as_it_was_typed(talk: Harbor) -> None:
    """Line breaks, quotes, ampersands, angle brackets, links; and nothing pings or links."""
    typed = (
        "@Alex Moreau @Jo Kim One & \"two\"\n<three> 'four' <!channel>\nhttps://example.org/?a=1&b"
    )
    await talk.sam.types("/intro", typed)
    await talk.wait("1m")
    read = await talk.jo.reads("Sam Rivera would like to introduce you")
    assert "> One & \"two\"\n> <three> 'four' <!channel>\n> https://example.org/?a=1&b\n" in read
    assert "[ping" not in read
    assert "[link" not in read


async def test_every_answer_is_for_the_one_who_typed(talk: Harbor) -> None:
    """Ephemeral: whatever is typed, nobody else in the channel sees that it was."""
    for words in ("list", "settings", "help", "  HELP ", f"@Alex Moreau @Jo Kim {REASON}"):
        await talk.sam.types("/intro", words)
        assert talk.sam.messages[-1].only_for is talk.sam
    await talk.alex.reads_nothing()


async def test_the_form(talk: Harbor) -> None:
    """`/intro` alone: people, the reason with its limit, notes, how long, who joins."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro")
    assert form(sam).title == "Introduce two people"
    assert "Why should they meet? Both will read this." in form(sam).text
    assert "At most 500 characters." in form(sam).text
    assert form(sam).fields == {
        "a": None,
        "b": None,
        "reason": None,
        "note_a": None,
        "note_b": None,
        "open_for": "usual",
        "introducer_joins": ["yes"],
    }
    await sam.submits(a=alex, b=jo, reason=REASON, note_a="Jo is shy.", open_for="2 days")
    assert "within 20 seconds, I'll ask Alex Moreau and Jo Kim in private." in form(sam).text
    assert form(sam).buttons == ["Undo"]
    await talk.wait("1m")
    await alex.reads("A note for you alone:", "> Jo is shy.", "Open until: Wednesday, November 18")
    assert "shy" not in await jo.reads(REASON)


async def test_undo_in_the_form(talk: Harbor) -> None:
    """What the form turned into can take it back."""
    sam = talk.sam
    await sam.types("/intro")
    await sam.submits(a=talk.alex, b=talk.jo, reason=REASON)
    await sam.clicks("Undo")
    assert "Undone. Nobody was asked." in form(sam).text
    await talk.wait("1d")
    await talk.alex.reads_nothing()


async def test_the_form_says_what_is_wrong_at_its_fields(talk: Harbor) -> None:
    """It stays open with all that was filled in."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro")
    await sam.submits(a=alex, b=alex, reason="https://example.org")
    assert form(sam).errors == {
        "a": "That is the same person twice; name two different people.",
        "reason": "Say why they should meet, in a few words of your own; "
        "names and links alone aren't a reason.",
    }
    await sam.submits(a=alex, b=jo, reason=REASON)
    await talk.wait("1m")
    await jo.reads(REASON)


async def test_what_was_understood_is_in_the_form(talk: Harbor) -> None:
    """One person and a reason; two people and no reason; names that weren't linked."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", f"@Alex Moreau {REASON}")
    assert (form(sam).fields["a"], form(sam).fields["reason"]) == (alex.id, REASON)
    assert "Name one more person: an introduction needs two." in form(sam).text
    await sam.closes()
    await sam.types("/intro", "@Jo Kim @Alex Moreau")
    assert (form(sam).fields["a"], form(sam).fields["b"]) == (jo.id, alex.id)
    await sam.closes()
    await sam.types("/intro", f"@alex @jo {REASON}", linked=False)
    assert (form(sam).fields["a"], form(sam).fields["reason"]) == (None, REASON)
    await sam.submits(a=alex, b=jo)
    await talk.wait("1m")
    await jo.reads(REASON)


async def test_too_long_a_reason_can_be_shortened(talk: Harbor) -> None:
    """Nothing that was typed is lost."""
    sam, long = talk.sam, "Both sail. " * 60
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {long}")
    assert "That is 659 characters; 500 fit. Shorten it a little." in form(sam).text
    assert form(sam).fields["reason"] == long.strip()
    await sam.submits()
    assert form(sam).errors["reason"].startswith("That is 659 characters")
    await sam.submits(reason=REASON)
    await talk.wait("1m")
    await talk.jo.reads(REASON)


async def test_the_shortcut(talk: Harbor) -> None:
    """From anywhere in Slack."""
    talk.slack.shortcuts["Introduce two people"] = "introduce"
    await talk.sam.uses_shortcut("Introduce two people")
    await talk.sam.submits(a=talk.alex, b=talk.jo, reason=REASON)
    await talk.wait("1m")
    await talk.at_home(talk.alex).reads(REASON)


async def test_people_who_cant_be_introduced(here: Harbor) -> None:
    """Bots, Slackbot, and whoever has left: named at once, before anybody is asked."""
    here.someone("Robbie", is_bot=True)
    here.someone("Uma Gone", deactivated=True)
    sam = here.sam
    for name, words in (
        ("Robbie", "Robbie is a bot and can't be introduced. Name two people."),
        ("Uma Gone", "Uma Gone isn't active here any more. Name somebody else."),
    ):
        await sam.types("/intro", f"@{name} @Jo Kim {REASON}")
        assert words in form(sam).text
        assert form(sam).fields["reason"] == REASON
        await sam.closes()
    await here.jo.reads_nothing()


async def test_people_who_cant_be_put_together(here: Harbor) -> None:
    """Slack Connect people without a common channel, and people who can't be seen."""
    sam = here.sam
    here.someone("Cleo Far", stranger=True)
    here.someone("Hidden One", hidden=True)
    for name in ("Cleo Far", "Hidden One"):
        await sam.types("/intro", f"@{name} @Jo Kim {REASON}")
        assert "I can't put these two into one conversation here." in form(sam).text
        assert form(sam).fields["reason"] == REASON
        await sam.closes()
    await here.wait("1d")
    await here.jo.reads_nothing()
    assert here.jo.conversations == []


async def test_looking_for_obstacles_creates_nothing(here: Harbor) -> None:
    """Before the two have said yes, there is no group message."""
    await here.asked()
    assert here.alex.conversations == []
    for request in here.slack.calls("conversations.open"):
        if "," in request.params["users"]:
            assert request.params["prevent_creation"]


async def test_an_obstacle_that_shows_only_later(talk: Harbor) -> None:
    """The machine handles it: the introducer hears of it, and both cards close."""
    sam, alex, jo = await talk.asked()
    await alex.clicks("Yes, introduce us")
    talk.slack.fails("conversations.open", error="invalid_user_combination", times=9, to=jo)
    await jo.clicks("Yes, introduce us")
    await sam.reads("Both said yes, but the conversation couldn't be opened.")


async def test_somebody_who_cant_be_written_to(talk: Harbor) -> None:
    """The first ask is refused for good: it ends, and nobody is told who it was."""
    await talk.sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    talk.slack.fails("conversations.open", error="cannot_dm_bot", times=9, to=talk.jo)
    await talk.wait("1m")
    await talk.sam.reads("I couldn't get the question through to everyone")


async def test_a_guests_own_request(talk: Harbor) -> None:
    """Guests may introduce only where admins say so, and read whom to ask."""
    gast = talk.someone("Gina Guest", guest=True)
    await gast.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await gast.reads("Your admins have limited who may introduce people here. Ask one of them")


async def test_an_introduction_to_oneself_of_a_live_pair(talk: Harbor) -> None:
    """One neutral sentence for all reasons."""
    await talk.asked()
    await talk.jo.types("/intro", f"@Jo Kim @Alex Moreau {REASON}")
    await talk.jo.reads(NEUTRAL)


async def test_the_list(talk: Harbor) -> None:
    """What I suggested with its state and Withdraw, and what waits for my answer."""
    sam, alex, _ = await talk.asked()
    await sam.types("/intro", "list")
    await sam.reads(
        "Introductions you suggested", "Alex Moreau and Jo Kim: asked, open until Monday"
    )
    await sam.clicks("Withdraw Alex Moreau and Jo Kim")
    await sam.reads("Withdrawn.")
    await sam.types("/intro list")
    await sam.reads("Alex Moreau and Jo Kim: withdrawn")
    await alex.types("/intro list")
    await alex.reads("You haven't introduced anyone lately.")


async def test_whoever_wants_out_finds_the_ways_out(talk: Harbor) -> None:
    """Nobody is asked to name two people, with "stop" for a reason."""
    for words in ("stop", "Unsubscribe, please", "aus"):
        await talk.alex.types("/intro", words)
        await talk.alex.reads(f"Your settings in {talk.place}")
    assert "No introductions at all" in talk.alex.buttons


async def test_help(talk: Harbor) -> None:
    """Five lines, and the way to the settings."""
    await talk.alex.types("/intro help")
    await talk.alex.reads("AskFirst asks both sides", "The bot can't read conversations.")
    await talk.alex.clicks("My settings")
    await talk.alex.reads(f"Your settings in {talk.place}")


async def test_a_german_reader(talk: Harbor) -> None:
    """Each reads their own language; the app's language is known from the first look-up."""
    gerd = talk.someone("Gerd Vogel", locale="de-DE", tz="Europe/Berlin")
    await talk.sam.types("/intro", f"@Gerd Vogel @Jo Kim {REASON}")
    await talk.wait("1m")
    await gerd.reads("Sam Rivera möchte dich", f"> {REASON}")
    await talk.jo.reads("would like to introduce you to Gerd Vogel")
    await gerd.clicks("Ja, stell uns vor")
    await gerd.types("/intro")
    assert form(gerd).title == "Zwei bekannt machen"
    assert "Höchstens 500 Zeichen." in form(gerd).text


@pytest.mark.parametrize("words", sampled(HOSTILE, lambda words: "<!channel>" in words))
async def test_whatever_people_write_is_only_text(here: Harbor, words: str) -> None:
    """A name, a reason, a note, a question, a reply and words with a yes (promise 8)."""
    sam, jo = here.sam, here.jo
    here.workspace.name = words
    alex = here.someone("Alex " + " ".join(words.split()))
    said = f"Say: {words}"
    await sam.types("/intro")
    await sam.submits(a=alex, b=jo, reason=said, note_b=said)
    await here.wait("1m")
    await jo.clicks("Ask Sam Rivera a question…")
    await jo.submits(words=said)
    await jo.closes()
    await sam.clicks("Reply…")
    await sam.submits(words=said)
    await jo.clicks("Yes, introduce us")
    await jo.clicks("Add a few words…")
    await jo.submits(words=said)
    await alex.opens_home()
    await sam.opens_home()
    await alex.clicks("Yes, introduce us", on="Sam Rivera")
    quoted = "\n".join(f"> {line}" for line in drawn(said).split("\n"))
    for person in (sam, alex, jo):
        assert any(text.count(quoted) >= 2 for text in person.news), person.news
        for text in person.news:
            assert not re.search(r"\[(ping|link|channel|unknown|picture)", text), text
